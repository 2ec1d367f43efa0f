"""Tests of app/deliver."""
