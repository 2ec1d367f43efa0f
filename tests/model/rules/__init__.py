"""Tests of ``app/model/rules``."""
