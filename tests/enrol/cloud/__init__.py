"""Tests of ``app/enrol/cloud``."""
