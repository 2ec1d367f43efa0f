"""Jobs about settings beyond one value: templates, variants, items of lists, and short keys."""
