"""Tests of ``app/ui/deliver``."""
