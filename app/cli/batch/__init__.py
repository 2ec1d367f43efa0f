"""``ppkg batch``: packages for the rows of a table."""
