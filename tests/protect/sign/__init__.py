"""Tests of ``app/protect/sign``."""
