"""Ctrl+C and its like at any moment: the exit code says it, the old file stands, nothing is left lying about."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest
from running import DATED, ENVIRONMENT, ROOT, names
from terminal import running, terminal

SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
MOMENTS = [("open", "a.txt"), ("os.chmod", ""), ("os.rename", ".part")]
if hasattr(os, "O_TMPFILE"):
    MOMENTS.append(("os.link", ".part"))
# Sends itself a signal just before the system is asked for the first time to do what is named.
STRIKE = """
import json, os, sys, timeline_app.cli
def await_moment(number, moment, part):
    def strike(event, arguments):
        nonlocal moment
        if event == moment and part in str(arguments):
            moment = ""
            os.kill(os.getpid(), number)
    sys.addaudithook(strike)
"""
STRUCK = STRIKE + "await_moment(int(sys.argv[1]), *sys.argv[2:4]); sys.exit(timeline_app.cli.main(sys.argv[4:]))"

# The same many times, each in a process that has the program loaded: that takes much longer than the work does.
OFTEN = (
    STRIKE
    + """
warm, *cases = json.loads(sys.argv[1])
timeline_app.cli.main(warm)
codes = []
for number, moment, part, told, line in cases:
    if not (child := os.fork()):
        for stream in (1, 2):
            os.dup2(os.open(told, os.O_WRONLY | os.O_CREAT | os.O_APPEND), stream)
        await_moment(number, moment, part)
        sys.exit(timeline_app.cli.main(line))
    codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
print(codes)
"""
)

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


class Case(NamedTuple):
    """What a command writes, when it is struck, and by what."""

    number: int
    moment: str
    part: str
    ending: str = "csv"


def test_the_old_file_stands_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    """While it reads, when all is written, when that gets a name, and when it is about to go to its place."""
    whenever = [Case(number, *moment) for number, _ in SIGNALS for moment in MOMENTS]
    cases = [*whenever, *(Case(signal.SIGINT, "os.chmod", "", ending) for ending in ("xlsx", "pdf", "tml"))]
    told, asked = tmp_path / "told", []
    for number, case in enumerate(cases):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "a.txt").write_text(DATED, encoding="utf-8")
        (folder / f"out.{case.ending}").write_text("old")
        line = ["export", folder / "a.txt", "--to", folder / f"out.{case.ending}"]
        asked.append([int(case.number), case.moment, case.part, str(told), [*map(str, line)]])
    warm = ["export", str(tmp_path / "0" / "a.txt"), "--to", str(tmp_path / "warm.csv")]
    command = [sys.executable, "-c", OFTEN, json.dumps([warm, *asked])]
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=600)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [dict(SIGNALS)[case.number] for case in cases]
    assert told.read_text() == ""
    for number, case in enumerate(cases):
        assert names(tmp_path / str(number)) == ["a.txt", f"out.{case.ending}"], case
        assert (tmp_path / str(number) / f"out.{case.ending}").read_text() == "old", case


def test_before_it_has_begun_it_ends_without_a_word(article: Path, tmp_path: Path) -> None:
    """Loading takes longer than the work on a short article."""
    command = [sys.executable, "-c", LOADING, "export", str(article), "--to", str(tmp_path / "out.csv")]
    done = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=600)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")
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
