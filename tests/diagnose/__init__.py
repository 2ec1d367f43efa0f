"""Tests of app/diagnose."""
