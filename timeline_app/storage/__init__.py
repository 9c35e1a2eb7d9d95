"""The workspace file, and the form in which analyses are kept: columns instead of objects."""
