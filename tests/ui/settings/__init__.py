"""Tests of the editor of all settings."""
