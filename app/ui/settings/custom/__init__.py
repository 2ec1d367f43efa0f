"""Custom settings in the window: nodes of Windows that the catalogue lacks."""
