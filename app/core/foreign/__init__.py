"""What comes from outside: the one way to open a file of others, and the process in which code of others reads it."""
