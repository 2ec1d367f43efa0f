"""Commands of a project: it is made, changed, checked, imported, exported, and built into a package."""
