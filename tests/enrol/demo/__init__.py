"""Tests of ``app/enrol/demo``."""
