"""Writes events for other programs to read, one module a format, and reads back those that come back."""
