"""The events as a list and as a table."""
