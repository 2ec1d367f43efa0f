"""Tests of ``app/packager/check``."""
