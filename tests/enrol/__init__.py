"""Tests of app/enrol."""
