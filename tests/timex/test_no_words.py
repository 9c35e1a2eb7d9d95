"""What is German, English or French stands in the language files, and in no line of Python that reads texts."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline_app

WORDS = frozenset(
    """
    und oder der die das dem den des ein eine einem einen einer im am um vom von zum zur zu bis seit nach vor ab mit
    für auf aus bei nicht ist war wird hat noch etwa gegen uhr jahre tag monat woche
    the an and or of to in on at by for from with until till before after since is was not as about ago years
    th st nd rd
    le les un une du et ou au aux dans pour par sur avec depuis avant après jusque est était ans jour mois
    """.split()  # noqa: SIM905
)
ROOT = Path(timeline_app.__file__).parent
# Names of kinds, facts and classes of words, which are English in every language's files, and codes in capitals: of
# TIMEX3 ("TH" are hours, "AM" is a part of the day) and of countries.
NAMES = frozenset(("ago", "on", "from", "until", "after", "before", "to", "TH", "AM", "AT"))
# What stands in a log, and the name of a rule.
PROSE = {"faults.py": {"is", "on"}, "veto.py": {"of"}, "years.py": {"of"}}


def _literals(source: str) -> Iterator[str]:
    """All strings but docstrings."""
    tree = ast.parse(source)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


def _words_in(literal: str) -> set[str]:
    """The words of a string; a string that is one name of the program's own is none of a language."""
    if literal in NAMES:
        return set()
    return WORDS.intersection(re.findall(r"\w+", re.sub(r"\\[a-zA-Z]", " ", literal).lower()))


@pytest.mark.parametrize("literal", [r"(?!und\b|bis\b)", "in", "im", "th", "[^a-z]to", "le"])
def test_words_are_seen(literal: str) -> None:
    assert _words_in(literal)


@pytest.mark.parametrize(
    "path",
    [*(path for room in ("timex", "text", "grammar", "events") for path in sorted((ROOT / room).rglob("*.py"))),
     ROOT / "paint" / "picture_words.py"],
    ids=lambda path: f"{path.parent.name}/{path.name}",
)  # fmt: skip
def test_no_word_of_a_language_in_python(path: Path) -> None:
    literals = _literals(path.read_text(encoding="utf-8"))
    told = {literal: words for literal in literals if (words := _words_in(literal) - PROSE.get(path.name, set()))}
    assert told == {}
