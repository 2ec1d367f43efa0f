"""The dialog that builds a package for each row of a table."""
