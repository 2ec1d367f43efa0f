"""What happened on a device, told from its event logs."""
