"""The rules a project must keep, one module for each subject."""
