"""Tests of ``app/packager/installer``."""
