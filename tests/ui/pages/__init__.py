"""Tests of ``app/ui/pages``."""
