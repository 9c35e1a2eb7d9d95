"""Progress is shown to people on a terminal and to nobody else."""

import io
import os
import sys

import pytest
from terminal import terminal

from timeline_app.cli.progress import reading, writing


def test_nobody_who_reads_a_file_sees_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    told = io.StringIO()
    monkeypatch.setattr(sys, "stderr", told)
    with reading(3) as reached, writing("a.csv") as wrote:
        for share in (0.0, 0.5, 1.0):
            reached(share)
        wrote(1000)
    assert told.getvalue() == ""


def test_a_program_without_standard_error_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with reading(1) as reached, writing("a.csv") as wrote:
        reached(1.0)
        wrote(1)


@pytest.mark.parametrize("kind", ["dumb", "xterm"])
def test_a_terminal_that_cannot_go_back_shows_nothing(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    from timeline_app.cli.progress import _is_watched

    monkeypatch.setenv("TERM", kind)
    with terminal() as one, os.fdopen(os.dup(one.end), "w") as end:
        monkeypatch.setattr(sys, "stderr", end)
        monkeypatch.setattr(sys, "stdout", end)
        assert _is_watched() is (kind == "xterm")


def test_whoever_gets_the_output_has_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """`timeline-app tag a.txt | less`"""
    from timeline_app.cli.progress import _is_watched

    monkeypatch.setenv("TERM", "xterm")
    read, write = os.pipe()
    with terminal() as one, os.fdopen(os.dup(one.end), "w") as end, os.fdopen(write, "w") as pipe:
        monkeypatch.setattr(sys, "stderr", end)
        monkeypatch.setattr(sys, "stdout", pipe)
        assert not _is_watched()
    os.close(read)
