"""Tests of ``app/protect/sealed``."""
