"""Answers become settings groups, provxml and the files of a package."""
