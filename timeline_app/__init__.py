"""Event timelines from articles: every date found, resolved, explained and shown."""

__version__ = "0.1.0"
