"""The two XML files of Windows Configuration Designer, read and written."""
