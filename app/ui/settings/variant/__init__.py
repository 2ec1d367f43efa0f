"""Targets, variants and their trial in the window."""
