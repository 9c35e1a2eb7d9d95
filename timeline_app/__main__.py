"""Starts the command line, which opens the window unless a command is named."""

import sys


def main() -> int:
    """The program; with the worker's argument, the process that the window's one starts beside itself."""
    if sys.argv[1:] == ["--worker"]:
        from timeline_app.services.worker import serve

        serve()
        return 0
    from timeline_app import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
