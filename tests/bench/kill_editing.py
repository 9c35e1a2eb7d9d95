"""Kills an editing program at random moments and looks at what its workspace holds: python kill_editing.py [ROUNDS].

The child does random steps, writes each to its file, and says so when the file has it. After SIGKILL the file must
open without a fault and hold exactly the state of one of the steps, at least the last one that was acknowledged.
"""

import importlib.util
import random
import subprocess
import sys
import tempfile
import threading
import time
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from timeline_app.services.keeper import Keeper
from timeline_app.services.tasks import Choices, ReadText
from timeline_app.services.workspace import Workspace
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.storage.packed import Packed, id_text

ROOT = Path(__file__).resolve().parents[2]
_AHEAD, _LONGEST_S = 8, 1.5
_TEXT = "The bridge was closed on 2 March 2020. It was built in 1874. The fair was held from 3 to 5 May 2019. "


@cache
def _articles() -> list[Packed]:
    return [ReadText(_TEXT * times, f"article {times}", Choices())(lambda share: None) for times in (1, 40)]


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
                at, step.name, step.at, step.changes, dict(plan.analyses)
            )


def edit(path: Path, seed: int) -> None:
    """The child: edits until it is killed."""
    keeper = Keeper(lambda: WorkspaceFile.create(path), lambda: None, print)
    keeper.start()
    under_way = threading.Semaphore(_AHEAD)

    def acknowledge(number: int) -> None:
        print(number, flush=True)
        under_way.release()

    for number, work in enumerate(_steps(Workspace(), seed), 1):
        under_way.acquire()
        keeper.put(work)
        keeper.put(lambda file, number=number: acknowledge(number))


def one_round(path: Path, seed: int) -> tuple[int, int]:
    """Returns how many steps were acknowledged and how many the file holds. Raises AssertionError."""
    child = subprocess.Popen([sys.executable, __file__, "--edit", str(path), str(seed)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(random.Random(seed).random() * _LONGEST_S)
    child.kill()
    lines = (first + child.stdout.read()).split(b"\n")[:-1]
    child.wait()
    acknowledged = int(lines[-1])
    file = WorkspaceFile.open(path)
    content = load(file)
    file.close()
    assert content.faults == [], content.faults
    replayed = Workspace()
    for number, _ in enumerate(_steps(replayed, seed), 1):
        if number >= acknowledged and replayed.state == content.state and replayed.position == content.position:
            return acknowledged, number
        assert number < acknowledged + 2 * _AHEAD, f"seed {seed}: the file lacks what was acknowledged ({acknowledged})"
    raise AssertionError


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        results = []
        for seed in range(rounds):
            path = Path(folder) / f"{seed}.timeline"
            results.append(one_round(path, seed))
            for one in Path(folder).iterdir():
                one.unlink()
    steps = sum(acknowledged for acknowledged, _ in results)
    ahead = max(held - acknowledged for acknowledged, held in results)
    print(f"killed {rounds} times, {steps} acknowledged steps in all: none was lost, at most {ahead} more were there")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--edit"]:
        edit(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
