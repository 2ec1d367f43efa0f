"""Tests of ``app/cli/command``."""
