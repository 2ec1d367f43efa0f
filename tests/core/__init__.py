"""Tests of ``app/core``."""
