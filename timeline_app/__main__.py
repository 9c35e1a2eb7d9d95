"""Starts the command line, which opens the window unless a command is named."""

import sys

from timeline_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
