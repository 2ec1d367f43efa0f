"""The commands of ``ppkg token``."""
