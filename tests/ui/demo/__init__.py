"""Tests of ``app/ui/demo``."""
