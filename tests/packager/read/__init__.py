"""Tests of ``app/packager/read``."""
