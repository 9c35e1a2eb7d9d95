"""Event timelines from articles: every date found, resolved, explained and shown."""

__version__ = "0.1.0"
# What the command line does without a window; whatever else is neither of these nor an option is a file.
COMMANDS = ("export", "tag")
