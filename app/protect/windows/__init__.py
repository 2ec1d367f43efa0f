"""Encryption by Microsoft's own builder, where it is installed."""
