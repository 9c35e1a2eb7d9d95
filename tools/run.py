"""Sets up what is missing, then opens the window on an article (the seed if none is named).

    python3 tools/run.py ["my article.txt"]        py tools\\run.py ["my article.txt"]

Where there is no screen it opens on a virtual one, so that the same command works everywhere.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import set_up

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_NO_SCREEN = """There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty): the window opens on a virtual one.
Ctrl+C ends it.
Without a window:  .venv/bin/timeline-app export ARTICLE.txt --to OUT.csv"""


def main() -> None:
    """What is named is looked for from the caller's folder."""
    articles = [str(Path(name).absolute()) if Path(name).exists() else name for name in sys.argv[1:]]
    virtual = sys.platform == "linux" and not any(map(os.environ.get, _SCREENS))
    python = set_up.ready("window", screen=virtual)
    command = [str(python), "-m", "timeline_app", *(articles or map(str, sorted(set_up.ROOT.glob("seeds/*.txt"))))]
    if virtual:
        print(_NO_SCREEN, flush=True)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", *command]
    set_up.become(command)


if __name__ == "__main__":
    main()
