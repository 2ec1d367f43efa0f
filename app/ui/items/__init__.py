"""Pages that edit a list of things: applications, certificates, profiles."""
