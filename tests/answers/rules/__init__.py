"""Tests of ``app/answers/rules``."""
