"""A year's data → a paper: one file a family of papers. Row 4."""
