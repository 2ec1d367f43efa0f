"""The dialogs that make, lock and unlock a project."""
