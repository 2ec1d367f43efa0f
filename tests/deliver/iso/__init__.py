"""Tests of ``app/deliver/iso``."""
