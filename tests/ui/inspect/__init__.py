"""Tests of ``app/ui/inspect``."""
