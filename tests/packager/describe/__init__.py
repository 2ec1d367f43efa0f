"""Tests of ``app/packager/describe``."""
