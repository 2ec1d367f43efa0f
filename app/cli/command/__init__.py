"""The commands: each reads its arguments, calls a job, and prints the result."""
