"""Tests of ``app/cli/terminal``."""
