"""What happened on a device, reconstructed from its event logs."""
