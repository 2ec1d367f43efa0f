"""The dialog that says what happened on a device."""
