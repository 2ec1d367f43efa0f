"""The open project: changes, undo, problems, recovery."""
