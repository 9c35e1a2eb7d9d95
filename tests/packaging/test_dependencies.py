"""What the program imports is what it says that it needs."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
# Not imported here: dateparser's and jusText's words are found by their place; the others are trafilatura's and
# dateparser's.
FOR_OTHERS = {"dateparser", "justext", "lxml-html-clean", "tzdata"}
# A part of PySide6, of the very same version.
WITH_QT = {"shiboken6"}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _named(requirements: list[str]) -> set[str]:
    return {_plain(re.split(r"[<>=;\s\[]", one)[0]) for one in requirements}


def _imports(folder: str) -> Iterator[str]:
    """The first names of what is imported anywhere in it."""
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                yield (node.module or "").partition(".")[0]


def test_what_is_imported_is_declared_and_nothing_else() -> None:
    owners = packages_distributions()
    foreign = set(_imports("timeline_app")) - set(sys.stdlib_module_names) - {"timeline_app", *WITH_QT}
    used = {next(iter({_plain(owner) for owner in owners[name]} & _declared()), name) for name in foreign}
    assert used == _declared() - FOR_OTHERS


def test_whoever_needs_no_window_needs_no_qt() -> None:
    assert not any("pyside" in name for name in _named(PROJECT["dependencies"]))
    for purpose in ("test", "build"):
        assert "timeline-app" in _named(PROJECT["optional-dependencies"][purpose])


def test_what_is_promised_of_a_package_is_what_is_tried() -> None:
    """Tests are run with the oldest versions that their own extra allows, so each extra asks for the same."""
    extras = PROJECT["optional-dependencies"].values()
    asked: dict[str, set[str]] = {}
    for requirement in (*PROJECT["dependencies"], *chain.from_iterable(extras)):
        for name in _named([requirement]) - {"pyside6-essentials"}:
            asked.setdefault(name, set()).add(re.sub(r"^[^<>=;]+", "", requirement))
    assert {name: bounds for name, bounds in asked.items() if len(bounds) > 1} == {}


def _declared() -> set[str]:
    extras = (PROJECT["optional-dependencies"][name] for name in ("window", "pandas", "parquet"))
    return _named(PROJECT["dependencies"]).union(*map(_named, extras))
