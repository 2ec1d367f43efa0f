"""Tests with a real browser: Chromium goes through the pages that the program shows to people."""
