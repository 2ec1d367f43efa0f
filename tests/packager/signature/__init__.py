"""Tests of ``app/packager/signature``."""
