"""Tests of ``ppkg batch``."""
