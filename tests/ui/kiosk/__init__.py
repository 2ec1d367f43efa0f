"""The editor of a kiosk's configuration."""
