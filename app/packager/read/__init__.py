"""A package read: its files, its answers, and what it would do."""
