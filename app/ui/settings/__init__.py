"""The editor of all settings: the tree, the search in it, and an editor for each type of setting."""
