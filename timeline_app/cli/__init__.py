"""The command line: open the window, tag, export. Loads Qt only for the window and for pictures."""

from timeline_app.cli.main import main

__all__ = ["main"]
