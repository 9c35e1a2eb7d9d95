"""What the worker is asked for: values that can be sent, do what they say, and know how much work they are."""

import json
import pickle
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_app.analysis.tasks import (
    Choices,
    DateInWords,
    NotUnderstood,
    ReadAgain,
    ReadBytes,
    ReadFile,
    ReadText,
    Tag,
    Understand,
)
from timeline_app.errors import DocumentError
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.document import Document
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval

TEXT = "The bridge was closed yesterday. It was built in 1874."
CHOICES = Choices(date(2021, 7, 7), "en")


def _unwatched(share: float) -> None:
    """Nobody watches."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_all_ways_lead_to_the_same_analysis(file: Path) -> None:
    tasks: list[Any] = [
        ReadFile(file, CHOICES), ReadBytes(TEXT.encode(), "a.txt", CHOICES), ReadText(TEXT, "a.txt", CHOICES),
        ReadAgain(Document("a.txt", TEXT), CHOICES),
    ]  # fmt: skip
    found = []
    for task in tasks:
        analysis = pickle.loads(pickle.dumps(task))(_unwatched)
        found.append([analysis.row(row) for row in range(len(analysis.mentions))])
        assert (analysis.language, analysis.published.day, analysis.document.name) == ("en", date(2021, 7, 7), "a.txt")
    assert [one.value for one in found[0]] == ["2021-07-06", "1874"]
    assert all(one == found[0] for one in found)


def test_each_knows_its_size(file: Path) -> None:
    sized: list[Any] = [
        ReadFile(file, CHOICES), ReadBytes(TEXT.encode(), "a", CHOICES), ReadText(TEXT, "a", CHOICES),
        ReadAgain(Document("a", TEXT), CHOICES), Understand(TEXT, CHOICES), Tag(ReadFile(file, CHOICES)),
    ]  # fmt: skip
    assert {task.size for task in sized} == {len(TEXT)}
    assert ReadFile(file.with_name("none.txt"), CHOICES).size == 0


@pytest.mark.parametrize("name", ["gone.txt", "a\0b.txt", "a" * 300, "a\ud800.txt"])
def test_what_is_no_file_has_no_size_and_is_refused(tmp_path: Path, name: str) -> None:
    task = ReadFile(tmp_path / name, CHOICES)
    assert task.size == 0
    with pytest.raises(DocumentError, match="Check its name and place"):
        task.document()


def test_another_name_and_no_file(file: Path) -> None:
    assert ReadFile(file, CHOICES, "b.txt")(_unwatched).document.name == "b.txt"
    with pytest.raises(DocumentError, match=r"none\.txt"):
        ReadFile(file.with_name("none.txt"), CHOICES)(_unwatched)
    with pytest.raises(DocumentError):
        ReadText("", "a", CHOICES)(_unwatched)


@pytest.mark.parametrize("traced", [False, True])
def test_tagging_makes_a_line_or_a_trace(file: Path, traced: bool) -> None:
    line = Tag(ReadFile(file, CHOICES), traced)(_unwatched).line
    if traced:
        assert line.startswith(b"=== a.txt ===")
    else:
        assert [one["value"] for one in json.loads(line)["timexes"]] == ["2021-07-06", "1874"]


@pytest.mark.parametrize(
    ("words", "day"),
    [("yesterday", date(2021, 7, 6)), ("3 May 1880", date(1880, 5, 3)), ("May 1880", None), ("44 BC", None),
     ("3 May 2021, 9 a.m.", date(2021, 5, 3))],
)  # fmt: skip
def test_a_date_in_words_may_be_one_day(words: str, day: date | None) -> None:
    understood = Understand(words, CHOICES, loosely=True)(_unwatched)
    assert isinstance(understood, DateInWords)
    assert understood.day == day
    assert understood.dating(words).words == words


@pytest.mark.parametrize(
    ("first", "after", "granularity", "day"),
    [
        ((1, 1, 1), (1, 1, 2), Granularity.DAY, date(1, 1, 1)), ((0, 12, 31), (1, 1, 1), Granularity.DAY, None),
        ((9999, 12, 31), (10000, 1, 1), Granularity.DAY, date(9999, 12, 31)),
        ((10000, 1, 1), (10000, 1, 2), Granularity.DAY, None), ((2021, 5, 3), (2021, 5, 5), Granularity.DAY, None),
        ((2021, 5, 3), (2021, 5, 4), Granularity.MONTH, None),
    ],
)  # fmt: skip
def test_days_that_a_calendar_of_today_has(first: Any, after: Any, granularity: Granularity, day: date | None) -> None:
    interval = days_interval(days_from_civil(*first), days_from_civil(*after))
    assert DateInWords(interval, granularity, None, "", "").day == day


def test_a_time_of_day_lies_in_its_day() -> None:
    assert DateInWords(Interval(3600, 7200), Granularity.HOUR, None, "", "").day == date(1970, 1, 1)


def test_words_that_are_no_date() -> None:
    assert Understand("no blub day", CHOICES)(_unwatched) == NotUnderstood("blub")
