"""The dialogs that copy a package to drives and print its sheet."""
