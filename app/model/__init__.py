"""The project: everything an administrator decided, the rules about it, and the file it is kept in."""
