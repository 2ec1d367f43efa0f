"""The manual: read, searched, and completed with what the program knows of itself."""
