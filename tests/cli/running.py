"""Command lines in processes of their own, and their output as other programs read it."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
DATED = "Der Vertrag wurde am 2. Juli 2021 unterzeichnet. Am Mittwoch sprach der Minister mit der Presse."
TML = '<TimeML><DCT><TIMEX3 value="1998-02-13"/></DCT><TEXT>On <EVENT>Wednesday</EVENT> they met.</TEXT></TimeML>'
ENVIRONMENT = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "COLUMNS": "200", "TERM": "xterm"}
PROGRAM = [sys.executable, "-W", "error", "-m", "timeline_app"]


class Done(NamedTuple):
    """How a command line ended, what it wrote, and what it said to people."""

    code: int
    output: bytes
    told: str

    @property
    def text(self) -> str:
        return self.output.decode("utf-8")


def process(*arguments: object, **more: Any) -> Done:
    """A command line in a process of its own, ended by whatever."""
    command = [*PROGRAM, *map(str, arguments)]
    piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, timeout=600, **piped)
    told = (done.stderr or b"").decode("utf-8")
    assert "Traceback" not in told, told
    return Done(done.returncode, done.stdout or b"", told)


def shell(line: str, *arguments: object) -> Done:
    """A line of a shell in which "$@" is the program with these arguments."""
    command = ["sh", "-c", line, "sh", *PROGRAM, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, timeout=600)
    assert b"Traceback" not in done.stderr, done.stderr
    return Done(done.returncode, done.stdout, done.stderr.decode("utf-8"))


def rows(table: Path | str) -> list[dict[str, str]]:
    """A table in CSV, in a file or as text."""
    text = table.read_bytes().decode("utf-8") if isinstance(table, Path) else table
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
