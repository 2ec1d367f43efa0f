"""Passwords and signatures of packages."""
