"""No work grows faster than the text: that of each pattern over hostile texts, and that of whole documents and tables.

Python's `re` does not tell how much it works, and a time proves little on a shared machine. So the patterns are taken
apart by `re`'s own parser and matched by a plain backtracker that does what `re` does and counts what it tries. What
is done with whole documents is counted by `counted_work`, in a process of its own.
"""

import importlib
import inspect
import json
import os
import pkgutil
import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import timeline_app
from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.forms import LONGEST_FORM

Continue = Callable[[int], bool]


@pytest.fixture(autouse=True)
def deep() -> Iterator[None]:
    """The matcher calls itself for every character."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(50_000)
    yield
    sys.setrecursionlimit(limit)


@cache
def _parsed(pattern: str, flags: int) -> Any:
    return parser.parse(pattern, flags & ~re.DEBUG)


class Backtracker:
    """Matches as `re` does and counts the single characters it looks at in `steps`."""

    def __init__(self, pattern: str, flags: int, text: str) -> None:
        self.tree, self.flags, self.text, self.steps = _parsed(pattern, flags).data, flags, text, 0

    def match(self, start: int) -> int:
        """Where the match from `start` ends, -1 if there is none."""
        ends: list[int] = []
        found = self._sequence(self.tree, 0, start, lambda end: not ends.append(end))  # type: ignore[func-returns-value]
        return ends[0] if found else -1

    def find_all(self) -> None:
        """What `finditer` does."""
        at = 0
        while at <= len(self.text):
            at = max(at + 1, self.match(at))

    def _sequence(self, items: list[Any], number: int, at: int, then: Continue) -> bool:
        if number == len(items):
            return then(at)
        return self._item(*items[number], at, lambda end: self._sequence(items, number + 1, end, then))

    def _item(self, kind: Any, argument: Any, at: int, then: Continue) -> bool:
        if kind in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY):
            self.steps += 1
            one = at < len(self.text) and self._fits(kind, argument, self.text[at])
            return one and then(at + 1)
        if kind is op.BRANCH:
            return any(self._sequence(branch.data, 0, at, then) for branch in argument[1])
        if kind is op.SUBPATTERN:
            return self._sequence(argument[3].data, 0, at, then)
        if kind is op.ATOMIC_GROUP:
            return self._possessive(argument.data, at, then)
        if kind in (op.ASSERT, op.ASSERT_NOT):
            return self._look(kind, argument, at) and then(at)
        if kind is op.GROUPREF:
            # A group that was met before is taken for one character, which is enough to count by.
            self.steps += 1
            return at < len(self.text) and then(at + 1)
        if kind is op.AT:
            return self._stands(argument, at) and then(at)
        least, most, body = argument
        if kind is op.POSSESSIVE_REPEAT:
            return self._possessive([(op.MAX_REPEAT, argument)], at, then)
        return self._repeat(body.data, least, most, kind is op.MIN_REPEAT, at, 0, then)

    def _repeat(self, body: list[Any], least: int, most: Any, lazy: bool, at: int, done: int, then: Continue) -> bool:
        def more() -> bool:
            onwards = lambda end: end > at and self._repeat(body, least, most, lazy, end, done + 1, then)  # noqa: E731
            return (most is op.MAXREPEAT or done < most) and self._sequence(body, 0, at, onwards)

        if done < least:
            return more()
        return (then(at) or more()) if lazy else (more() or then(at))

    def _possessive(self, items: list[Any], at: int, then: Continue) -> bool:
        ends: list[int] = []
        return self._sequence(items, 0, at, lambda end: not ends.append(end)) and then(ends[0])  # type: ignore[func-returns-value]

    def _look(self, kind: Any, argument: Any, at: int) -> bool:
        direction, body = argument
        start = at if direction > 0 else at - body.getwidth()[0]
        found = start >= 0 and self._sequence(body.data, 0, start, lambda _: True)
        return found == (kind is op.ASSERT)

    def _stands(self, place: Any, at: int) -> bool:
        before, after = self.text[at - 1 : at] if at else "", self.text[at : at + 1]
        lines = self.flags & re.MULTILINE
        if place in (op.AT_BEGINNING, op.AT_BEGINNING_STRING):
            return not before or bool(lines and before == "\n" and place is op.AT_BEGINNING)
        if place in (op.AT_END, op.AT_END_STRING):
            return not after or (place is op.AT_END and after == "\n" and bool(lines or at + 1 == len(self.text)))
        border = (before.isalnum() or before == "_") != (after.isalnum() or after == "_")
        return border == (place is op.AT_BOUNDARY)

    def _fits(self, kind: Any, argument: Any, character: str) -> bool:
        if kind is op.ANY:
            return True
        if kind is op.IN:
            negated = argument[0][0] is op.NEGATE
            return negated != any(_in_set(*one, character) for one in argument if one[0] is not op.NEGATE)
        same = chr(argument) == character or (self.flags & re.I and chr(argument).lower() == character.lower())
        return bool(same) == (kind is op.LITERAL)


_CATEGORIES = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
}
_OPPOSITES = {
    op.CATEGORY_NOT_DIGIT: op.CATEGORY_DIGIT,
    op.CATEGORY_NOT_SPACE: op.CATEGORY_SPACE,
    op.CATEGORY_NOT_WORD: op.CATEGORY_WORD,
}


def _in_set(kind: Any, argument: Any, character: str) -> bool:
    if kind is op.RANGE:
        return bool(argument[0] <= ord(character) <= argument[1])
    if kind is op.CATEGORY:
        known = _CATEGORIES.get(argument)
        return bool(known(character) if known else not _CATEGORIES[_OPPOSITES[argument]](character))
    return bool(chr(argument) == character)


def _sample(tree: Any) -> str:
    """A text that the pattern goes far into: everything optional once, the first of every choice."""
    made = ""
    for kind, argument in tree:
        if kind is op.LITERAL:
            made += chr(argument)
        elif kind is op.IN:
            made += _letter(tuple(one for one in argument if one[0] is not op.NEGATE))
        elif kind in (op.ANY, op.NOT_LITERAL):
            made += "a"
        elif kind is op.BRANCH:
            made += _sample(argument[1][0])
        elif kind is op.SUBPATTERN:
            made += _sample(argument[3])
        elif kind is op.ATOMIC_GROUP:
            made += _sample(argument)
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            made += _sample(argument[2]) * max(1, min(2, argument[0] or 1))
    return made


@cache
def _letter(wanted: tuple[Any, ...]) -> str:
    return next((c for c in _ALPHABET if any(_in_set(*one, c) for one in wanted)), "a")


_ALPHABET = [*"a A1.,:-\n\t(\"'", *map(chr, range(0xE000, 0xE400))]


def _hostile(pattern: str, flags: int) -> Iterator[str]:
    """Pieces to repeat: what the pattern likes to read, whole and cut short, and plain runs."""
    sample = _sample(_parsed(pattern, flags))
    yield from {sample, sample[:-1], sample[: len(sample) // 2], sample[:1], *" a1.\n(,"} - {""}


def _own_patterns() -> list[Any]:
    """Every pattern that a module of the package keeps, and whether it is searched for or only tried at one place."""
    found = {}
    for module in pkgutil.walk_packages(timeline_app.__path__, "timeline_app."):
        if module.name.startswith(("timeline_app.ui", "timeline_app.paint", "timeline_app.__main__")):
            continue
        loaded = importlib.import_module(module.name)
        source = inspect.getsource(loaded)
        for name, value in vars(loaded).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                searched = re.search(rf"\b{name}\.(search|finditer|findall|sub|split)\b", source) is not None
                found[value.pattern] = pytest.param(value, searched, id=f"{module.name}.{name}")
    return list(found.values())


def _steps(pattern: str, flags: int, text: str, everywhere: bool) -> int:
    tracker = Backtracker(pattern, flags, text)
    tracker.find_all() if everywhere else tracker.match(0)
    return tracker.steps


@pytest.mark.parametrize(("pattern", "searched"), _own_patterns())
def test_work_grows_with_the_text_and_no_faster(pattern: re.Pattern[str], searched: bool) -> None:
    for piece in _hostile(pattern.pattern, pattern.flags):
        short, long = (piece * (size // len(piece) + 1) for size in (100, 400))
        few, many = (_steps(pattern.pattern, pattern.flags, text, searched) for text in (short, long))
        assert many <= 5 * few + 100, piece


@pytest.mark.parametrize("code", ["de", "en", "fr", "it"])
def test_a_rules_work_does_not_grow_at_all(code: str) -> None:
    for rule in load_grammar(code).rules:
        for piece in _hostile(rule.source, 0):
            few, many = (_steps(rule.source, 0, piece * size, False) for size in (60, 120))
            assert few == many < 20_000, rule.name


@pytest.mark.parametrize("code", ["de", "en", "fr"])
def test_forms_of_verbs_are_read_in_few_steps(code: str) -> None:
    settings = load_grammar(code).settings
    for name in {"past_form", "participle", "future_form", "reported_form", "gone_form"} & settings.keys():
        for piece in ("ge", "a", "verge", "te", "e"):
            assert _steps(f"(?:{settings[name]})$", 0, (piece * LONGEST_FORM)[:LONGEST_FORM], False) < 20_000, piece


def _sources() -> Iterator[tuple[str, str]]:
    """What patterns are made of: all code, and the rules of all languages as they are compiled."""
    folder = Path(timeline_app.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")
    for code in ("de", "en", "fr", "it"):
        yield from ((f"{code}: {rule.name}", rule.source) for rule in load_grammar(code).rules)


POSSESSIVE_GROUP = re.compile(r"\)(?:[?*+]|\{[\d,]+\})\+|\(\?>")


def test_no_group_is_possessive() -> None:
    """Python 3.11.2, which Debian 12 has, keeps what such a group has read even where it does not fit after all."""
    assert [name for name, source in _sources() if POSSESSIVE_GROUP.search(source)] == []
    assert POSSESSIVE_GROUP.search(r"(?:<\?xml>)?+")
    assert not POSSESSIVE_GROUP.search(r"(?:\w++){2,3}")


def test_the_backtracker_sees_what_runs_away() -> None:
    few, many = (_steps("(?:a+)+b", 0, "a" * size, False) for size in (8, 14))
    assert many > 50 * few
    few, many = (_steps(r"\s*x", 0, " " * size, True) for size in (50, 200))
    assert many > 12 * few


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("a(b|c)*d", "abcbd"),
        ("a{2,3}?b", "aaab"),
        ("(?!b)[^c]+", "aab"),
        (r"\w+\s?\d", "ab 1"),
        ("(?>a+)a", "aaa"),
        ("a++b", "aab"),
        (r"\ba\b|^b$", "a ab b"),
    ],
)
def test_the_backtracker_agrees_with_re(pattern: str, text: str) -> None:
    tracker = Backtracker(pattern, 0, text)
    ends = [match.end() if (match := re.compile(pattern).match(text, at)) else -1 for at in range(len(text))]
    assert [tracker.match(at) for at in range(len(text))] == ends


Work = dict[str, dict[str, tuple[int, int]]]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Work:
    """For each shape of documents and tables what is done for one, and for one of twice the length."""
    script, root = Path(__file__).with_name("counted_work.py"), Path(timeline_app.__file__).parents[1]
    run = subprocess.run(
        [sys.executable, script, tmp_path_factory.mktemp("work")],
        check=True,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(root)},
    )
    return json.loads(run.stdout)  # type: ignore[no-any-return]


def test_twice_the_document_is_twice_the_work(work: Work) -> None:
    faster = {
        (shape, measure): (once, twice)
        for shape, counted in work.items()
        for measure, (once, twice) in counted.items()
        if twice > 2.2 * once and shape != "what grows faster"
    }
    assert faster == {}
    assert len(work) > 20


def test_a_document_is_written_to_a_few_times_its_size(work: Work) -> None:
    """Each event has some hundred characters, and there is one every twenty characters at the most."""
    assert {shape for shape, counted in work.items() if counted["bytes"][1] > 600_000} == {"what grows faster"}


def test_the_counted_work_sees_what_grows_faster(work: Work) -> None:
    once, twice = work["what grows faster"]["characters"]
    assert once > 100_000
    assert twice > 3.8 * once
