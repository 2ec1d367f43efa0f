"""Tests of ``app/packager/wim``."""
