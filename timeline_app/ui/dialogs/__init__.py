"""What is asked in a window of its own: import, review, duplicates, merge, split, preferences, tables."""
