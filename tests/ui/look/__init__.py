"""Tests of how the program looks."""
