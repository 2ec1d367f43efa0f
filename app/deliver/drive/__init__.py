"""The drives of Linux, macOS and Windows, and which of them a package may go to."""
