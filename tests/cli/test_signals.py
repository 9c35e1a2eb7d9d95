"""Ctrl+C and its like at any moment: the exit code says it, the old file stands, nothing is left lying about."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running import DATED, ENVIRONMENT, ROOT, names
from terminal import running, terminal

SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
MOMENTS = [("open", "a.txt"), ("os.chmod", ""), ("os.rename", ".part")]
if hasattr(os, "O_TMPFILE"):
    MOMENTS.append(("os.link", ".part"))
# Sends itself a signal just before the system is asked for the first time to do what is named.
STRUCK = """
import os, sys, timeline_app.cli
number, moment, part = int(sys.argv[1]), sys.argv[2], sys.argv[3]
def strike(event, arguments):
    global moment
    if event == moment and part in str(arguments):
        moment = ""
        os.kill(os.getpid(), number)
sys.addaudithook(strike)
sys.exit(timeline_app.cli.main(sys.argv[4:]))
"""

# The same while the program is still being loaded.
LOADING = """
import os, signal, sys
from timeline_app.__main__ import main
signal.signal(signal.SIGINT, signal.default_int_handler)
def strike(event, arguments):
    if event == "import" and arguments[0] == "timeline_app.cli.parsers":
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(strike)
sys.exit(main())
"""


def _struck(number: int, moment: str, part: str, *line: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", STRUCK, str(int(number)), moment, part, *map(str, line)]
    return subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=600)


@pytest.mark.parametrize(("number", "code"), SIGNALS)
@pytest.mark.parametrize(("moment", "part"), MOMENTS)
def test_the_old_file_stands_and_nothing_lies_beside_it(
    article: Path, tmp_path: Path, number: int, code: int, moment: str, part: str
) -> None:
    """While it reads, when all is written, when that gets a name, and when it is about to go to its place."""
    out = tmp_path / "out.csv"
    out.write_text("old")
    done = _struck(number, moment, part, "export", article, "--to", out)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")
    assert out.read_text() == "old"
    assert names(tmp_path) == ["a.txt", "out.csv"]


def test_before_it_has_begun_it_ends_without_a_word(article: Path, tmp_path: Path) -> None:
    """Loading takes longer than the work on a short article."""
    command = [sys.executable, "-c", LOADING, "export", str(article), "--to", str(tmp_path / "out.csv")]
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=600)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("ending", ["xlsx", "pdf", "tml"])
def test_so_it_is_with_other_formats(article: Path, tmp_path: Path, ending: str) -> None:
    done = _struck(signal.SIGINT, "os.chmod", "", "export", article, "--to", tmp_path / f"out.{ending}")
    assert (done.returncode, done.stderr) == (130, "")
    assert names(tmp_path) == ["a.txt"]


def test_lines_that_are_out_stay_whole(article: Path, tmp_path: Path) -> None:
    # No text of a press archive, whose beginning is looked at before anything is read.
    (tmp_path / "b.md").write_text(DATED, encoding="utf-8")
    done = _struck(signal.SIGINT, "open", "b.md", "tag", article, tmp_path / "b.md")
    assert (done.returncode, done.stderr) == (130, "")
    assert done.stdout.startswith('{"doc": "a.txt"')
    assert done.stdout.count("\n") == 1


def test_a_signal_that_is_ignored_stays_so(article: Path, tmp_path: Path) -> None:
    """As `nohup` has it."""
    line = [sys.executable, "-c", STRUCK, str(int(signal.SIGHUP)), "os.chmod", "", "export", str(article), "--to",
            str(tmp_path / "a.csv")]  # fmt: skip
    ignoring = ["sh", "-c", 'trap "" HUP; exec "$@"', "sh"]
    done = subprocess.run([*ignoring, *line], cwd=ROOT, env=ENVIRONMENT, timeout=600)
    assert done.returncode == 0
    assert (tmp_path / "a.csv").read_bytes().count(b"\r\n") == 3


@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_while_it_waits_for_what_is_typed(tmp_path: Path, number: int, code: int) -> None:
    out = tmp_path / "a.csv"
    with terminal() as keys, running(["export", "-", "--to", out], stdin=keys.end, stdout=subprocess.PIPE,
                                     stderr=keys.end) as one:  # fmt: skip
        keys.read_until("Ctrl+D")
        one.send_signal(number)
        assert one.wait(60) == code
        assert "Traceback" not in keys.read_all()
    assert names(tmp_path) == []


def test_while_several_processes_read(long_work: Path, tmp_path: Path) -> None:
    """They end as well."""
    out = tmp_path / "out"
    out.mkdir()
    with terminal() as screen, running(["export", long_work, "--to", out / "a.csv", "--jobs", 2],
                                       stdout=screen.end, stderr=screen.end) as one:  # fmt: skip
        screen.read_until("Reading 1500 articles")
        one.send_signal(signal.SIGTERM)
        assert one.wait(60) == 143
        assert "Traceback" not in screen.read_all()
        _wait_for_the_end_of(one.pid)
    assert names(out) == []


def _wait_for_the_end_of(group: int) -> None:
    """Fails where something of the group is still there after half a minute."""
    for _ in range(300):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("a process that it had started is still there")
