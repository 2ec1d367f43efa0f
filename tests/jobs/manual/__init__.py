"""The manual: its pages in both languages, and what they promise."""
