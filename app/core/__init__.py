"""What every room needs and no room owns: errors, texts, secrets, files that are safe to write."""
