"""Resolved expressions become events that a person can read."""
