"""Signing the catalogue of a package, with a time stamp."""
