"""Tests of ``app/diagnose/story``."""
