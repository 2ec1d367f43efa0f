"""Tests of ``app/ui/enrol``."""
