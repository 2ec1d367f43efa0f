"""What is told of all commands at once, from their own arguments: the page of the manual, the man page, completions."""
