"""Administrative templates in the window: their policies by name, and the one that is chosen."""
