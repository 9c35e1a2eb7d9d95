"""The rules of the house that no other tool checks: who knows Qt, docstrings, sizes, no path of one machine."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "timeline_app"
MODULES = sorted(PACKAGE.rglob("*.py"))
QT_ROOMS = {"ui", "paint", "app.py"}
LONGEST_MODULE = 351
MOST_IN_A_ROOM = 12
ROOMS = sorted(path.parent for path in (PACKAGE / "ui").glob("*/__init__.py"))
TEXT = {"", ".py", ".toml", ".md", ".txt", ".sh", ".csv", ".tml", ".json", ".spec", ".yml", ".svg", ".xml", ".qss"}
# Put together here, so that this file does not name them itself.
FOREIGN = ["work", "tmp/v", "home/[a-z]+", "Users/[a-z]+"]
FOREIGN_PATH = re.compile("|".join(rf"(?<![\w.~-])/{folder}/" for folder in FOREIGN))


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _walked(tree: ast.AST) -> Iterator[ast.AST]:
    """All of a module that an import may stand in, but what is there for type annotations alone."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            waiting += node.orelse
        elif not isinstance(node, ast.expr):
            waiting += ast.iter_child_nodes(node)


class _Module(NamedTuple):
    """What the rules ask of a module: what it imports, anywhere in it but for type annotations, and what it says."""

    imports: frozenset[str]
    docstring: str


@cache
def _read(path: Path) -> _Module:
    """Once for all rules; whole trees would fill the memory."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in _walked(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return _Module(frozenset(found), ast.get_docstring(tree) or "")


def _says_what_it_owns(path: Path) -> bool:
    return re.match(r"[^a-z].{10,}[.:]", _read(path).docstring.split("\n\n")[0], re.S) is not None


def _named(guide: str) -> list[str]:
    """Files and folders of the project that a guide names, in marks of code or as links."""
    text = (ROOT / guide).read_text(encoding="utf-8")
    spans = re.findall(r"`([\w./-]+)`|\]\(([\w./-]+)\)", text)
    return [name for name in map("".join, spans) if "/" in name.strip("/") or name.endswith((".md", ".toml"))]


def _files() -> Iterator[Path]:
    """All text files of the tree that are not made by tools."""
    for place in ("timeline_app", "resources", "tests", "tools", ".ci"):
        for path in sorted((ROOT / place).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix in TEXT:
                yield path
    yield from sorted(ROOT.glob("*.toml"))
    yield from (path for path in (ROOT / "Makefile", ROOT / "build.spec") if path.is_file())


def test_only_ui_paint_and_app_import_qt() -> None:
    knowing = {
        path for path in MODULES if {name.split(".")[0] for name in _read(path).imports} & {"PySide6", "shiboken6"}
    }
    assert [_name(path) for path in sorted(knowing) if path.relative_to(PACKAGE).parts[0] not in QT_ROOMS] == []
    # The walk finds Qt where it is.
    assert {path.relative_to(PACKAGE).parts[0] for path in knowing} == QT_ROOMS


def test_every_module_says_what_it_owns() -> None:
    assert [_name(path) for path in MODULES if not _says_what_it_owns(path)] == []


def test_no_module_is_long() -> None:
    lengths = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


@pytest.mark.parametrize("room", ROOMS, ids=_name)
def test_a_room_of_the_window_is_seen_at_a_glance(room: Path) -> None:
    assert len(list(room.glob("*.py"))) - 1 <= MOST_IN_A_ROOM


def test_nothing_names_a_path_of_one_machine() -> None:
    files = list(_files())
    assert len(files) > len(MODULES)
    texts = {_name(path): path.read_text(encoding="utf-8", errors="replace") for path in files}
    assert [name for name, text in texts.items() if FOREIGN_PATH.search(text)] == []


@pytest.mark.parametrize("before", ["", "cd ", "'", "=", "("])
@pytest.mark.parametrize("folder", ["work", "tmp/v", "home/me", "Users/me"])
def test_such_a_path_would_be_found(before: str, folder: str) -> None:
    assert FOREIGN_PATH.search(f"{before}/{folder}/x")


@pytest.mark.parametrize("text", ["https://a.org/work/x", "tests/work/x", "~/work/", "/tmp/value", "/usr/share/x"])
def test_other_paths_are_none(text: str) -> None:
    assert not FOREIGN_PATH.search(text)


def test_the_guide_for_newcomers_names_files_that_are_there() -> None:
    named = [name for name in _named("CONTRIBUTING.md") if not name.startswith(".venv/")]
    assert len(set(named)) > 40
    bare = {"language.toml", "explanations.toml", "chronology.toml", "columns.toml", "page.toml", "pictures.toml"}
    assert [name for name in named if name not in bare and not (ROOT / name).exists()] == []
    assert len((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()) < 150
