"""Tests of ``app/enrol/bulk``."""
