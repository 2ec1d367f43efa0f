"""Tests of ``app/enrol/tenant``."""
