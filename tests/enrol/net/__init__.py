"""Tests of ``app/enrol/net``."""
