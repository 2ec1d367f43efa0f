"""The configuration of a kiosk as a value."""
