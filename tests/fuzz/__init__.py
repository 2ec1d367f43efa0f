"""Readers of foreign files against inputs that nobody would write: only our own errors may come out."""
