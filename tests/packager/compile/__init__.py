"""Tests of ``app/packager/compile``."""
