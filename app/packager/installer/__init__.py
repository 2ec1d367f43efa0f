"""Installers: what kind a file is, and the command that runs it silently."""
