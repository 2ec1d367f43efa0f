"""Tests of app/protect."""
