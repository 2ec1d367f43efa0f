"""The container of a package (WIM), read and written."""
