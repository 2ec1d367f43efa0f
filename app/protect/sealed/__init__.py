"""Sealed files, which only a password opens, and the script that opens them on Windows."""
