"""Tests of ``app/diagnose/explain``."""
