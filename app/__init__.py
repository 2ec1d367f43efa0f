"""Provisioning Designer: build, read and check Windows provisioning packages."""

__version__ = "0.1.0"
