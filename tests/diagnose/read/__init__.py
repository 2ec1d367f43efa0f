"""Tests of ``app/diagnose/read``."""
