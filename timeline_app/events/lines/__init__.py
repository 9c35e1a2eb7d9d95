"""Titles of what has no clause: rows, headings, entries of lists and programmes."""
