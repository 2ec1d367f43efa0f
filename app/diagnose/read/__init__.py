"""Logs of a device read: event logs, reports, and archives that hold them."""
