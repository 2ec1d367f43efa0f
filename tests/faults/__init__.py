"""A system that refuses, and processes that are killed, at each of their calls."""
