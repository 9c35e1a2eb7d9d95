"""No pattern may use possessive quantifiers or atomic groups: in Python 3.11.2 they match what they should not."""

import ast
import re
import tomllib
import warnings
from collections.abc import Iterator
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
_FORBIDDEN = {codes.POSSESSIVE_REPEAT, codes.ATOMIC_GROUP}
_LIKE_ONE = re.compile(r"[+*?}]\+|\(\?>")
"""Without either of these, nothing can be such a quantifier or group."""


def _uses_them(pattern: str) -> bool:
    """Whether a text, taken for a regular expression, has such a quantifier or group; what cannot be one has none."""
    if not _LIKE_ONE.search(pattern):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _is_in(parser.parse(pattern, re.VERBOSE if "(?x" in pattern else 0).data)
    except (re.error, OverflowError):
        return False


def _is_in(parsed: Any) -> bool:
    if isinstance(parsed, parser.SubPattern):
        parsed = parsed.data
    if isinstance(parsed, list | tuple):
        return any(map(_is_in, parsed))
    return any(parsed is code for code in _FORBIDDEN)


def _literals(path: Path) -> Iterator[str]:
    """All strings of a module that knows `re`; what is put into one is taken for a letter in a group."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    if not any(alias.name == "re" for node in nodes if isinstance(node, ast.Import) for alias in node.names):
        return
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "(?:x)" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
            yield node.value if isinstance(node.value, str) else node.value.decode("latin-1")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


@pytest.mark.parametrize("pattern", ["a++", "a*+b", "a?+", "(?:a|b){1,2}+", "(?>a)b", "x(?:y(?>z))", "{day}++"])
def test_they_are_found(pattern: str) -> None:
    assert _uses_them(pattern)


@pytest.mark.parametrize("pattern", ["a+", r"\++", "[*+]", "[+*+]", r"a\*+", "(?:a+)+", "C++ (a language", "a?"])
def test_nothing_else_is(pattern: str) -> None:
    assert not _uses_them(pattern)


def test_no_module_uses_them() -> None:
    modules = sorted((ROOT / "timeline_app").rglob("*.py"))
    assert [(path.name, one) for path in modules for one in _literals(path) if _uses_them(one)] == []
    assert sum(1 for path in modules for _ in _literals(path)) > 1000


def test_no_language_uses_them() -> None:
    files = sorted((ROOT / "resources" / "languages").rglob("*.toml"))
    assert len(files) > 10
    texts = [(path, one) for path in files for one in _texts(tomllib.loads(path.read_text(encoding="utf-8")))]
    assert [(path.name, one) for path, one in texts if _uses_them(one)] == []
