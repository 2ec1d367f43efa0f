"""The demo tenant in the window."""
