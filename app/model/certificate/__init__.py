"""Certificates and keys as files have them, loaded in one way."""
