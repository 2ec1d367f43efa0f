"""What is told of all commands at once."""
