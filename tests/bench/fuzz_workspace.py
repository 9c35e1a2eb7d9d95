"""Damages a workspace in many ways and opens each: python fuzz_workspace.py [TIMES].

Each time it is opened as the window opens it, searched, and all steps are undone and done again. What comes of it must
be what the whole file holds, or a fault must be told in a sentence; anything else is printed and ends in exit code 1.
"""

import os
import random
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadAgain, ReadText
from timeline_app.errors import WorkspaceError
from timeline_app.services import edits
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import snapshot, write_all
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.parts import analysis_parts
from timeline_app.ui.keeping.opening import Found, opening

_TEXT = "The bridge was closed on 2 March 2020. It was built in 1874. The fair was held from 3 to 5 May 2019. "
_BLOCK = 512
Damage = Callable[[Path, random.Random], None]


def make(path: Path) -> None:
    """Documents of which one is closed and one was analysed twice, with steps of several kinds."""
    articles = [ReadText(_TEXT * times, f"article {times}", Choices())(bool) for times in (1, 12, 3)]
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, articles, kept=True))
    for number in range(8):
        told = articles[1].row(number)
        workspace.do(edits.correct(workspace, "label", [told], label=f"Ümläut {number}", notes="a note " * number))
    again = ReadAgain(articles[0].document, Choices(published=date(2001, 2, 3)))(bool)
    workspace.do(edits.analyse_anew(workspace, "published", {1: again}))
    workspace.do(edits.join(workspace, articles[1].row(0), [articles[1].row(1), articles[1].row(2)]))
    workspace.do(edits.close_document(workspace, 3))
    workspace.do(edits.correct(workspace, "hide", [articles[1].row(4)], hidden=True))
    workspace.undo()
    with closing(write_all(path, snapshot(workspace))) as file:
        file.set("filters", '{"only": true}')


def content(path: Path) -> tuple[object, list[str]]:
    """All that the file holds, as far as it can be undone and done again, and what was told of it."""
    found: Found = opening(path)(bool, bool)
    if found.lock is not None:
        found.lock.release()
    workspace, messages = found.workspace, list(found.messages)
    with closing(WorkspaceFile.read(path)) as file:
        workspace.analyses.fetch = file.analysis
        try:
            held = [analysis_parts(workspace.analyses[number]) for number in list(workspace.analyses)]
        except WorkspaceError as error:
            return None, [*messages, str(error)]
        try:
            sentences = [*map(int, file.search('"bridge"')), *file.words_with("ridg", 5)]
        except WorkspaceError as error:
            return None, [*messages, str(error)]
    states = [workspace.state]
    while workspace.undo():
        states.append(workspace.state)
    while workspace.redo():
        states.append(workspace.state)
    return (held, sentences, states, found.settings, [step.name for step in workspace.steps]), messages


def flip(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def cut(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])


def zero(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    at = chance.randrange(len(data) // _BLOCK) * _BLOCK
    data[at : at + _BLOCK] = bytes(_BLOCK)
    path.write_bytes(data)


def change(path: Path, chance: random.Random) -> None:
    """Change one character of one value in the tables of the state and the steps."""
    table, column = chance.choice(
        [("state", "kind"), ("state", "key"), ("state", "value"), ("steps", "name"), ("steps", "at"),
         ("steps", "changes"), ("steps", "changes")]
    )  # fmt: skip
    key = "kind || key" if table == "state" else "number"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        row, text = chance.choice(database.execute(f"SELECT {key}, {column} FROM {table}").fetchall())
        at = chance.randrange(len(text))
        other = chance.choice([one for one in 'abc019{}[]",:-ß' if one != text[at]])
        written = text[:at] + other + text[at + 1 :]
        database.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (written, row))


DAMAGES: dict[str, Damage] = {"bit": flip, "cut": cut, "block": zero, "character": change}


def run(times: int, folder: Path) -> tuple[Counter[str], list[str]]:
    """How often what came of it, by the kind of damage, and what should not have come of it."""
    whole = folder / "whole.timeline"
    make(whole)
    data, (expected, told) = whole.read_bytes(), content(whole)
    assert told == []
    counts, wrong = Counter[str](), list[str]()
    for kind, damage in DAMAGES.items():
        for seed in range(times):
            path = folder / f"{kind}.timeline"
            path.write_bytes(data)
            damage(path, random.Random(f"{kind} {seed}"))
            damaged = path.read_bytes()
            came = outcome(path, expected)
            if path.read_bytes() != damaged:
                came = "the file was changed"
            counts[f"{kind}: {came if came in OUTCOMES else 'wrong'}"] += 1
            wrong += [] if came in OUTCOMES else [f"{kind} {seed}: {came}"]
    return counts, wrong


OUTCOMES = ("as it was", "told", "refused in a sentence")


def outcome(path: Path, expected: object) -> str:
    try:
        found, told = content(path)
    except WorkspaceError as error:
        return "refused in a sentence" if str(error).startswith(str(path)) else f"not about the file: {error}"
    except Exception as error:
        return repr(error)
    return "told" if told else "as it was" if found == expected else "something else, and nothing was told"


def main(times: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        counts, wrong = run(times, Path(folder))
    for name, count in sorted(counts.items()):
        print(f"{count:5} {name}")
    print(*wrong, sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400))
