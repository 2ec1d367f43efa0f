"""The hand-over sheet: what to do with the stick, for whoever sets the PCs up."""
