"""The documentation: the manual in a window of its own."""
