"""Colours, icons, and the language of the window."""
