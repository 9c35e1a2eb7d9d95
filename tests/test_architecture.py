"""The rules of the house that no other tool checks: who knows Qt, docstrings, sizes, no path of one machine."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "timeline_app"
MODULES = sorted(PACKAGE.rglob("*.py"))
QT_ROOMS = {"ui", "paint", "app.py"}
LONGEST_MODULE = 400
MOST_IN_A_ROOM = 12
ROOMS = sorted(path.parent for path in (PACKAGE / "ui").glob("*/__init__.py"))
TEXT = {"", ".py", ".toml", ".md", ".txt", ".sh", ".csv", ".tml", ".json", ".spec", ".yml", ".svg", ".xml", ".qss"}
# Put together here, so that this file does not name them itself.
FOREIGN = ["work", "tmp/v", "home/[a-z]+", "Users/[a-z]+"]
FOREIGN_PATH = re.compile("|".join(rf"(?<![\w.~-])/{folder}/" for folder in FOREIGN))


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _imported(path: Path) -> set[str]:
    """Names of the modules that a module imports, anywhere in it but for its type annotations alone."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    branches = [node for node in ast.walk(tree) if isinstance(node, ast.If)]
    checked = [node for node in branches if ast.unparse(node.test) == "TYPE_CHECKING"]
    annotations = {inner for node in checked for statement in node.body for inner in ast.walk(statement)}
    found: set[str] = set()
    for node in ast.walk(tree):
        if node in annotations:
            continue
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


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


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_only_ui_paint_and_app_import_qt(path: Path) -> None:
    if path.relative_to(PACKAGE).parts[0] not in QT_ROOMS:
        assert not {name for name in _imported(path) if name.split(".")[0] in ("PySide6", "shiboken6")}


def test_the_walk_finds_qt_where_it_is() -> None:
    knowing = {path.relative_to(PACKAGE).parts[0] for path in MODULES if any("PySide6" in n for n in _imported(path))}
    assert knowing == QT_ROOMS


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_every_module_says_what_it_owns(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert re.match(r"[^a-z].{10,}[.:]", docstring.split("\n\n")[0], re.S)


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_module_is_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


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
    bare = {"language.toml", "explanations.toml", "chronology.toml", "page.toml", "pictures.toml"}
    assert [name for name in named if name not in bare and not (ROOT / name).exists()] == []
    assert len((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()) < 150
