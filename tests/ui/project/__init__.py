"""Tests of ``app/ui/project``."""
