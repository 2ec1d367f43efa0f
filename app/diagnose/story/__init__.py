"""What happened on the device, told from the events in order."""
