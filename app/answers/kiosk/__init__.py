"""The configuration of a kiosk as a value: read from Windows' XML, written to it, and made for the wizard."""
