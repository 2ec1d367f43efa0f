"""The hand-over sheet: what to do with the stick, for the person who sets the PCs up."""
