"""The command palette: what can be done, filled in and opened, found by words."""
