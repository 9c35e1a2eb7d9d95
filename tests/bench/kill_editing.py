"""Kills an editing program at random moments and looks at what its workspace holds: python kill_editing.py [ROUNDS].

The child does random steps, writes each to its file, and says so when the file has it. Its pages are written to the
file before a step is whole, so that most kills leave one half written, with a journal. Each file is then opened as the
window opens it, as the command line does, from a medium that cannot be written to, and for writing; it must open
without a fault and hold exactly the state of one of the steps, at least the last one that was acknowledged.
"""

import contextlib
import csv
import importlib.util
import io
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from users import common_user

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.cli import main as command_line
from timeline_app.qt_imports import plain_imports
from timeline_app.services.timeline import timeline_of
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import WorkspaceWriter
from timeline_app.storage.analysis_table import AnalysisTable, id_text
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import document_names, load

# As the program does: see there.
with plain_imports():
    from timeline_app.ui.keeping.opening import opening

ROOT = Path(__file__).resolve().parents[2]
_AHEAD, _LONGEST_S, _LONGEST_WRITE_S, _PAGES = 8, 1.0, 0.02, 4
_TEXT = "The bridge was closed on 2 March 2020. It was built in 1874. The fair was held from 3 to 5 May 2019. "


@cache
def _articles() -> list[AnalysisTable]:
    return [ReadText(_TEXT * times, f"article {times}", Choices())(bool) for times in (1, 400)]


def _editor(workspace: Workspace, seed: int) -> object:
    spec = importlib.util.spec_from_file_location("editing", ROOT / "tests" / "services" / "editing.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    # Ids of added events are drawn by chance; here by the seed, so that the same steps can be done again.
    identify = random.Random(seed).getrandbits
    module.edits.new_id = lambda: id_text(identify(47))
    return module.Editor(workspace, _articles(), seed)


def _steps(workspace: Workspace, seed: int):
    """Does steps without an end; after each, what has to be written."""
    editor, chance = _editor(workspace, seed), random.Random(seed + 1)
    while True:
        if chance.random() < 0.2 and (changes := workspace.undo()):
            yield lambda file, at=workspace.position, changes=changes: file.move(at, changes)
        elif (plan := editor.plan()).changes:
            # Joining steps depends on the clock, which the one who does them again has not.
            step = workspace.do(plan._replace(group=""))
            yield lambda file, at=workspace.position, step=step, plan=plan: file.put_step(
                at, step.name, step.at, step.changes, dict(plan.analyses), step.unneeded
            )


def _created(path: Path) -> WorkspaceFile:
    file = WorkspaceFile.create(path)
    # So little room in memory that a step is on its way to the disk long before it is whole.
    file.database.execute(f"PRAGMA cache_size = {_PAGES}")
    return file


def edit(path: Path, seed: int) -> None:
    """The child: edits until it is killed."""
    writer = WorkspaceWriter(lambda: _created(path), lambda: None, print)
    writer.start()
    under_way = threading.Semaphore(_AHEAD)

    def acknowledge(number: int) -> None:
        print(number, flush=True)
        under_way.release()

    for number, work in enumerate(_steps(Workspace(), seed), 1):
        under_way.acquire()
        writer.put(work)
        writer.put(lambda file, number=number: acknowledge(number))


def killed(path: Path, seed: int) -> int:
    """Has a child edit and kills it; returns how many steps were acknowledged."""
    child = subprocess.Popen([sys.executable, __file__, "--edit", str(path), str(seed)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    first, chance = child.stdout.readline(), random.Random(seed)
    time.sleep(chance.random() * _LONGEST_S)
    until = time.monotonic() + _LONGEST_S
    while not is_half_written(path) and time.monotonic() < until:
        time.sleep(0)
    time.sleep(chance.random() * _LONGEST_WRITE_S)
    child.kill()
    lines = (first + child.stdout.read()).split(b"\n")[:-1]
    child.wait()
    return int(lines[-1])


def journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def is_half_written(path: Path) -> bool:
    with contextlib.suppress(FileNotFoundError):
        return journal(path).stat().st_size > 0
    return False


Opened = tuple[dict, int]


def by_window(path: Path) -> Opened:
    """As the window opens it."""
    found = opening(path)(bool, bool)
    if found.lock is not None:
        found.lock.release()
    assert not found.messages, found.messages
    return found.workspace.state, found.workspace.position


def by_command_line(path: Path) -> Opened:
    """As `export` does, which must write all events and complain of nothing."""
    out, told = path.with_suffix(".csv"), io.StringIO()
    with contextlib.redirect_stderr(told):
        code = command_line(["export", str(path), "--to", str(out)])
    with closing(WorkspaceFile.read(path)) as file:
        content = load(file)
    workspace = Workspace.of(content)
    shown = timeline_of([one.analysis for one in workspace.documents], workspace.edits()).events
    assert code == 0 or not shown, told.getvalue()
    if not shown:
        return content.state, content.position
    with out.open(encoding="utf-8-sig", newline="") as stream:
        assert sum(1 for _ in csv.reader(stream)) == len(shown) + 1
    return content.state, content.position


def for_writing(path: Path) -> Opened:
    with closing(WorkspaceFile.open(path)) as file:
        content = load(file)
        file.set("view", "opened")
    assert content.faults == [], content.faults
    return content.state, content.position


def from_read_only(path: Path) -> Opened:
    """From a folder that may not be written to, all of it left as it was."""
    files = [one for one in (path, journal(path)) if one.exists()]
    before = [one.read_bytes() for one in files]
    with _read_only(path.parent, files):
        document_names(path)
        with closing(WorkspaceFile.read(path)) as file:
            content = load(file)
    assert content.faults == [], content.faults
    assert [one.read_bytes() for one in files] == before
    return content.state, content.position


@contextlib.contextmanager
def _read_only(folder: Path, files: list[Path]) -> Iterator[None]:
    for one in files:
        one.chmod(0o444)
    folder.chmod(0o555)
    try:
        with common_user():
            yield
    finally:
        folder.chmod(0o755)


WAYS: tuple[Callable[[Path], Opened], ...] = (by_window, by_command_line, for_writing, from_read_only)


def one_round(folder: Path, seed: int) -> tuple[int, int, bool]:
    """How many steps were acknowledged, how many the file holds, and whether it was left half written.

    Raises AssertionError.
    """
    path = folder / "work.timeline"
    acknowledged = killed(path, seed)
    is_half = is_half_written(path)
    found = []
    for way in WAYS:
        (place := folder / way.__name__).mkdir()
        for one in (path, journal(path)):
            if one.exists():
                shutil.copyfile(one, place / one.name)
        found.append(way(place / path.name))
    assert all(one == found[0] for one in found), f"seed {seed}: not the same in every way"
    replayed = Workspace()
    for number, _ in enumerate(_steps(replayed, seed), 1):
        if number >= acknowledged and (replayed.state, replayed.position) == found[0]:
            return acknowledged, number, is_half
        assert number < acknowledged + 2 * _AHEAD, f"seed {seed}: the file lacks what was acknowledged ({acknowledged})"
    raise AssertionError


def main(rounds: int) -> None:
    results = []
    for seed in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            os.environ["XDG_DATA_HOME"] = f"{folder}/home"
            results.append(one_round(Path(folder), seed))
    steps = sum(acknowledged for acknowledged, _, _ in results)
    ahead = max(held - acknowledged for acknowledged, held, _ in results)
    half = sum(is_half for _, _, is_half in results)
    print(f"killed {rounds} times, {half} of them inside a write, {steps} acknowledged steps in all: none was lost in "
          f"any of {len(WAYS)} ways of opening, at most {ahead} more were there")  # fmt: skip


if __name__ == "__main__":
    if sys.argv[1:2] == ["--edit"]:
        edit(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
