"""Probe packages that show on a real Windows which inferred facts hold, and what their report says."""
