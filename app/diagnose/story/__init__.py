"""What happened on the device, reconstructed from the events in order."""
