"""Tests of ``app/answers/variant``."""
