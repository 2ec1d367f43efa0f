"""ISO images with a package in them, written and read."""
