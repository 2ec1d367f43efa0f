"""What Windows Configuration Designer can set: types, ranges, and where each setting goes in a package."""
