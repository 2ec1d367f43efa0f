"""Tests of ``app/answers/admx``."""
