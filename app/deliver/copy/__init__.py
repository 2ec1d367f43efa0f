"""Copies that are read back: what is copied where, and how it is checked."""
