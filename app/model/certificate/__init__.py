"""Certificates and keys as files have them: how they are loaded, and what they hold."""
