"""The dialogs that show and compare packages."""
