"""Packages checked: whole, signed, rebuilt the same, and compared with others."""
