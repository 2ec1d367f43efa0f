"""The window with the manual."""
