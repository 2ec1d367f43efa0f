"""Tests of ``app/model/store``."""
