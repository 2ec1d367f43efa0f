"""Project files: read, written, sealed, and brought up to the present format."""
