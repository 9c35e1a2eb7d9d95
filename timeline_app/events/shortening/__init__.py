"""Titles made shorter: what can go, and what must not be lost."""
