"""Tests of ``app/answers/xml``."""
