"""What several dialogs say alike: what a package does, what a check found, why something failed."""
