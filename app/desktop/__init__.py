"""The door through which the command line opens the window; neither knows the other."""
