"""Tests of ``app/ui/work``."""
