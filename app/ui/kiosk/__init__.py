"""The editor for the configuration of a kiosk of several apps."""
