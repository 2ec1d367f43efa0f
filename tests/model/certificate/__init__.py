"""Tests of ``app/model/certificate``."""
