"""Tests of ``app/cli/token``."""
