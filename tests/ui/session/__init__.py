"""Tests of ``app/ui/session``."""
