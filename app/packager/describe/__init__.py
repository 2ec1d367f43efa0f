"""In words: what a project or a package does, and what it exposes."""
