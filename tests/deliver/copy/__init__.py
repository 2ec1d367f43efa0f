"""Tests of ``app/deliver/copy``."""
