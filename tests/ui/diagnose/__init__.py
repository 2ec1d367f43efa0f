"""Tests of ``app/ui/diagnose``."""
