"""The way to the window: what is said where there is none, and what loading Qt leaves as it was."""

import os
import signal
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
from watched_start import WATCHED

from timeline_app import app, launch
from timeline_app.interfaces import interface_language
from timeline_app.system_checks import SystemCheckError

_TELLS = """
import signal
def seen(window):
    # The first picture may come before the window is left to itself.
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        from PySide6.QtCore import QTimer
        QTimer.singleShot(1, lambda: seen(window))
    else:
        print("seen", flush=True)
"""


def test_without_a_screen_the_reason_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> None:
        raise SystemCheckError("There is no screen.")

    monkeypatch.setattr(launch, "ensure_screen", missing)
    assert launch.launch([Path("a.txt")], None, None) == 1
    assert capsys.readouterr().err == "timeline-app: There is no screen.\n"


def test_the_window_is_opened_on_what_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    class _Application:
        def exec(self) -> int:
            return 7

    monkeypatch.setattr(launch, "ensure_screen", lambda: None)
    monkeypatch.setattr(app, "heeding_signals", nullcontext)
    monkeypatch.setattr(launch, "open_window", lambda *given: asked.append(given) or (_Application(), None))
    assert launch.launch([Path("a.txt")], None, "de") == 7
    assert asked == [([Path("a.txt")], None, "de", None)]


@pytest.mark.skipif(os.name != "posix", reason="windows of Windows have no terminal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_window_that_nobody_touches_is_closed_by_a_signal(number: int, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("It opened on 3 May 1999.", encoding="utf-8")
    code = _TELLS + WATCHED.replace("main()\n", "sys.exit(main())\n")
    child = subprocess.Popen([sys.executable, "-c", code, str(article)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"seen\n"
    child.send_signal(number)
    _out, errors = child.communicate(timeout=60)
    assert (child.returncode, errors) == (128 + number, b"")


@pytest.mark.parametrize("chosen", ["de", "en"])
def test_a_language_that_was_chosen_counts_whatever_the_system_has(
    chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert interface_language(chosen) == chosen
