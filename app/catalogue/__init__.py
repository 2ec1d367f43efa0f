"""What can be set: types, ranges, texts, and where each setting goes in a package."""
