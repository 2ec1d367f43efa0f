"""The commands that make probes for a real Windows and read their report."""
