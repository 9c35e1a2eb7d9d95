"""Writes events for other programs to read; one module a format."""
