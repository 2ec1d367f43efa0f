"""Tests of ``app/ui/wizard``."""
