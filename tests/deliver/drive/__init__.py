"""Tests of ``app/deliver/drive``."""
