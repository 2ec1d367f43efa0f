"""Tests of ``app/answers/fields``."""
