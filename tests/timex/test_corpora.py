"""The corpora: phrasings grouped by the value they have, strict in what is found and in what is drawn of it.

A file of `tests/corpora/<language>/` reads

    published = "2021-07-07"                  # of all groups that say nothing else; left out: unknown
    [[group]]
    type = "DATE"
    value = "2021-07-02"
    mod = "START"                             # and quant, freq: what is left out must not be there
    examples = ["am [2. Juli] begann es", "vorigen Freitag"]

An example has exactly one expression: what stands in brackets, else the whole. A group with `values` has as many in
each example, in this order, of one type or of `types`; a group without value and values has examples in which nothing
may be found.

What is drawn is checked as well. A value that names a place in the calendar is drawn as that very unit (`2021-07` from
its first to its last day), one event for each expression, and all others are not drawn. Where it is otherwise, this is
stated:

    start = "2021-07-01"                      # inclusive, days or minutes (2021-07-01T08:00), as the CSV has them
    end = "2021-07-10"                        # left out: the same as the start
    granularity = "week"                      # left out: that of the value
    range = true                              # each two expressions of the commonest type are the ends of one event

and `[1994 →]` is open to what comes after, `[← 1994]` to what was before.

START, MID and END are thirds of what the value names: whole days of a month, whole months of a season, a quarter or a
year, whole years of what is longer. Of a week they are Monday and Tuesday, Wednesday and Thursday, Friday to Sunday.
"""

import re
import tomllib
from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from timeline_app.interfaces import interface_words, interfaces
from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.edtf import bounds
from timeline_app.model.timex import Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.explain import _SLOT
from timeline_app.timex.tagger import tag

CORPORA = Path(__file__).parent.parent / "corpora"
# Not a language: the corpora of titles, which `tests/events/test_title.py` reads.
TITLES = "titles"
# The languages whose every rule the corpus has to meet, and how many examples it has at the least.
COMPLETE = {"de": 900, "en": 600, "fr": 250, "it": 300, "es": 300}

# Paragraphs that tell of no time, and the examples that begin with a title: that counts at the head of a text alone.
AROUND = {"de": "Ein Apfel und eine Birne.", "en": "An apple and a pear."}
TITLED = ("Gemeindebrief Advent 2017", "Station notes, winter 2020/21", "# Reise 1968", "Elternbrief Nr. 4",
          "Die Saison 2013/14", "War diary, June 1944", "1962 war im")  # fmt: skip

Group = dict[str, Any]
KEYS = frozenset(
    (
        "published",
        "type",
        "types",
        "value",
        "values",
        "mod",
        "quant",
        "freq",
        "start",
        "end",
        "granularity",
        "range",
        "examples",
    )
)


class Drawn(NamedTuple):
    """What the timeline has of an expression: first and last day or minute, both inclusive."""

    start: str
    end: str
    granularity: str
    range: bool = False
    before: bool = False
    after: bool = False


Mark = tuple[str, bool, bool]
"""An expression marked in an example, and whether it is open to what was before and to what comes after."""


@cache
def _groups(language: str) -> tuple[tuple[str, Group], ...]:
    """(file, group) of a language, the file's publication date filled in."""
    return tuple(
        (path.stem, {"published": data.get("published"), **group})
        for path in sorted((CORPORA / language).glob("*.toml"))
        for data in [tomllib.loads(path.read_text(encoding="utf-8"))]
        for group in data["group"]
    )


def _files() -> list[tuple[str, str]]:
    """(language, file) of all corpora; thousands of tests, one for each example, would take longer than the tagger."""
    folders = sorted(path for path in CORPORA.iterdir() if path.is_dir() and path.name != TITLES)
    return [(folder.name, file) for folder in folders for file in sorted({file for file, _ in _groups(folder.name)})]


@cache
def _tagged(language: str, published: str | None, text: str) -> list[Timex]:
    day = PublicationDate(date.fromisoformat(published), Origin.GIVEN, Reason("given")) if published else None
    return tag(text, split_sentences(text, language), load_grammar(language), day)


def _read(example: str, wanted: int) -> tuple[str, list[Mark]]:
    """The text of an example and the expressions marked in it."""
    marks = re.findall(r"\[(← )?([^\]]*?)( →)?\]", example)
    text = re.sub(r"\[(?:← )?([^\]]*?)(?: →)?\]", r"\1", example)
    if not marks and wanted:
        return text, [(text, False, False)]
    return text, [(expression, bool(before), bool(after)) for before, expression, after in marks]


# --- the calendar, told once more -----------------------------------------------------------------------------------


def _year(digits: str) -> str:
    """A year as the CSV has it: `BC0044` is the astronomical year -43."""
    number = 1 - int(digits[2:]) if digits.startswith("BC") else int(digits)
    return f"-{-number:04d}" if number < 0 else f"{number:04d}"


def _years(first: int, last: int) -> tuple[str, str]:
    """The bounds of some years; those before Christ count down and are negative here."""
    names = [f"BC{-year:04d}" if year < 0 else f"{max(year, 1):04d}" for year in (first, last)]
    return f"{_year(names[0])}-01-01", f"{_year(names[1])}-12-31"


_LONG = {3: (10, "decade"), 2: (100, "century"), 1: (1000, "millennium")}
_PARTS = {
    "MO": ("06:00", "11:59"), "MI": ("11:00", "13:59"), "AF": ("12:00", "17:59"), "EV": ("18:00", "23:59"),
    "DT": ("06:00", "17:59"),
}  # fmt: skip
_MONTHS = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12), "SP": (3, 5), "SU": (6, 8),
    "FA": (9, 11),
}  # fmt: skip
_LABELS = {"Q": "quarter", "H": "half year", "S": "season", "F": "season", "W": "season"}


def _unit(value: str) -> Drawn | None:
    """The calendar unit that a value names; None if it has no place on an axis."""
    if match := re.fullmatch(r"(BC)?(\d{1,3})X{0,3}", value):
        size, label = _LONG[len(match[2])]
        first = int(match[2]) * size
        # The first century before Christ is 100 to 1, its years from 0 on as all others.
        bounds_of = _years(-first - size, -first - 1) if match[1] else _years(first, first + size - 1)
        return Drawn(*bounds_of, label)
    if match := re.fullmatch(r"((?:BC)?\d{4,6})(?:-(.+))?", value):
        return _part_of_year(_year(match[1]), match[2])
    return None


def _part_of_year(year: str, rest: str | None) -> Drawn:
    if rest is None:
        return Drawn(f"{year}-01-01", f"{year}-12-31", "year")
    if rest == "WI":
        after = int(year) + 1
        return Drawn(f"{year}-12-01", f"{after:04d}-02-{monthrange(after, 2)[1]}", "season")
    if rest in _MONTHS:
        first, last = _MONTHS[rest]
        return Drawn(f"{year}-{first:02d}-01", f"{year}-{last:02d}-{monthrange(2001, last)[1]}", _LABELS[rest[0]])
    if match := re.fullmatch(r"W(\d\d)(-WE)?", rest):
        first_day, label = (6, "weekend") if match[2] else (1, "week")
        days = [date.fromisocalendar(int(year), int(match[1]), number) for number in (first_day, 7)]
        return Drawn(days[0].isoformat(), days[1].isoformat(), label)
    if re.fullmatch(r"\d\d", rest):
        return Drawn(f"{year}-{rest}-01", f"{year}-{rest}-{monthrange(int(year), int(rest))[1]}", "month")
    day, _, time = f"{year}-{rest}".partition("T")
    return _part_of_day(day, time) if time else Drawn(day, day, "day")


def _part_of_day(day: str, time: str) -> Drawn:
    after = (date.fromisoformat(day) + timedelta(1)).isoformat()
    if time == "NI":
        return Drawn(f"{day}T22:00", f"{after}T05:59", "part of day")
    if time == "24:00":
        return Drawn(f"{after}T00:00", f"{after}T00:00", "minute")
    if time in _PARTS:
        start, end = _PARTS[time]
        return Drawn(f"{day}T{start}", f"{day}T{end}", "part of day")
    minute = f"{day}T{time[:5]}"
    return Drawn(minute, minute, "second" if time[5:] else "minute")


# --- what a group says, and what is found ---------------------------------------------------------------------------


def _wanted(group: Group, values: list[str], marks: list[Mark]) -> list[Drawn | None]:
    """What has to be drawn of each expression; None for the end of a range, which its beginning draws."""
    kinds = group.get("types") or [group.get("type")] * len(values)
    drawn = [None if kind in ("DURATION", "SET") else _unit(value) for kind, value in zip(kinds, values, strict=True)]
    told = next((i for i, one in enumerate(drawn) if one is not None), 0)
    ends = [i for i, kind in enumerate(kinds) if kind == max(kinds, key=kinds.count)] if group.get("range") else []
    for i, j in zip(ends[::2], ends[1::2], strict=False):
        first, last = drawn[i], drawn[j]
        assert first is not None
        assert last is not None
        drawn[i], drawn[j] = first._replace(end=last.end, range=True), None
    if "start" in group:
        whole = drawn[told] or Drawn("", "", "")
        end = group.get("end", group["start"])
        drawn[told] = whole._replace(start=group["start"], end=end)
    if "granularity" in group:
        whole = drawn[told]
        assert whole is not None
        drawn[told] = whole._replace(granularity=group["granularity"])
    return [
        one and one._replace(before=before, after=after) for one, (_, before, after) in zip(drawn, marks, strict=True)
    ]


def _drawn(timex: Timex) -> Drawn | None:
    interval, granularity = timex.interval, timex.granularity
    if interval is None or granularity is None or timex.in_range:
        return None
    ends = bounds(interval, granularity)
    return Drawn(*ends, granularity.label, timex.range_end is not None, interval.open_start, interval.open_end)


@pytest.mark.parametrize(("language", "file"), _files())
def test_corpus(language: str, file: str) -> None:
    wrong = []
    groups = [group for of, group in _groups(language) if of == file]
    for example, group in [(example, one) for one in groups for example in one["examples"]]:
        try:
            _check(language, group, example)
        except AssertionError as error:
            wrong.append(f"{example}: {error}")
    assert not wrong, "\n".join(wrong)


def _check(language: str, group: Group, example: str) -> None:
    values = group.get("values") or [group[key] for key in ("value",) if key in group]
    text, marks = _read(example, len(values))
    found = _tagged(language, group["published"], text)
    kind = group.get("types") or [group.get("type", "DATE")] * len(values)
    expressions = [expression for expression, _, _ in marks]
    assert [(t.text, t.type.value, t.value) for t in found] == list(zip(expressions, kind, values, strict=True))
    if "value" in group:
        mod = found[0].mod.value if found[0].mod else None
        wanted = (group.get("mod"), group.get("quant", ""), group.get("freq", ""))
        assert (mod, found[0].quant, found[0].freq) == wanted
    assert [_drawn(timex) for timex in found] == _wanted(group, values, marks)


def _seen(timexes: list[Timex], moved: int) -> list[tuple[object, ...]]:
    """All that was found, with places that are counted from a later beginning."""
    return [
        (t.text, t.span.begin - moved, t.value, t.mod, t.interval, t.certainty, t.reason, t.range_end is not None)
        for t in timexes
    ]


@pytest.mark.parametrize("language", list(AROUND))
def test_where_in_a_text_a_paragraph_stands_makes_no_difference(language: str) -> None:
    """At its beginning, at its end or inside."""
    other = f"{AROUND[language]}\n\n"
    examples = {
        (_read(example, 1)[0], group["published"]) for _, group in _groups(language) for example in group["examples"]
    }
    assert [
        text
        for text, published in examples
        if not text.startswith(TITLED)
        and _seen(_tagged(language, published, text), 0)
        != _seen(_tagged(language, published, f"{other}{text}\n\n{other}"), len(other))
    ] == []


@pytest.mark.parametrize("language", list(COMPLETE))
def test_every_reason_can_be_told(language: str) -> None:
    """Each kind of reason has its sentence, and gives every fact that the sentence asks for."""
    reasons = {
        (reason.kind, *reason.facts)
        for _, group in _groups(language)
        for example in group["examples"]
        for timex in _tagged(language, group["published"], _read(example, 1)[0])
        for reason in (timex.reason, timex.conflict)
        if reason is not None
    }
    assert reasons
    for interface in interfaces():
        templates = interface_words(interface, "explanations")["templates"]
        assert [reason for reason, *_ in reasons if reason not in templates] == []
        # Of a fragment without a verb nobody knows the tense.
        asked = {reason: set(_SLOT.findall(templates[reason])) - {("direction", "tense")} for reason, *_ in reasons}
        assert [(reason, fact) for reason, *facts in reasons for fact, _ in asked[reason] if fact not in facts] == []


@pytest.mark.parametrize("language", sorted({one.name for one in CORPORA.iterdir() if one.is_dir()} - {TITLES}))
def test_corpus_states_what_is_known(language: str) -> None:
    """A misspelled key would check nothing; an interval belongs to the first expression, which may be a range's."""
    for file, group in _groups(language):
        assert group.keys() <= KEYS, file
        assert "start" not in group or "value" in group or "values" in group, file


@pytest.mark.parametrize(("language", "least"), list(COMPLETE.items()))
def test_corpus_is_large(language: str, least: int) -> None:
    examples = [example for _, group in _groups(language) for example in group["examples"]]
    assert len(set(examples)) == len(examples) >= least


@pytest.mark.parametrize("language", list(COMPLETE))
def test_corpus_meets_every_rule(language: str) -> None:
    met = {
        timex.rule
        for _, group in _groups(language)
        for example in group["examples"]
        for timex in _tagged(language, group["published"], _read(example, 1)[0])
    }
    rules = {rule.name for rule in load_grammar(language).rules if rule.kind != "none"}
    assert not rules - met
