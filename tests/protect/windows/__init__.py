"""Tests of ``app/protect/windows``."""
