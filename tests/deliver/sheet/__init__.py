"""Tests of ``app/deliver/sheet``."""
