"""Dialogs: export, import, review, duplicates, preferences, about, print."""
