"""Tests of ``app/ui/finish``."""
