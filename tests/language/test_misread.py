"""What looks alike is taken for one another, and nothing else."""

import re

import pytest

from timeline_app.language.lexicon import Lexicon
from timeline_app.language.misread import NUMBER, is_misread, likeness, number


@pytest.mark.parametrize(
    ("token", "value"), [("l2", 12), ("1l", 11), ("3O", 30), ("19O4", 1904), ("I848", 1848), ("18l2", 1812)]
)
def test_numbers_with_letters_among_their_digits(token: str, value: int) -> None:
    assert is_misread(token)
    assert number(token) == value


@pytest.mark.parametrize("token", ["12", "1848", "Il", "lO", "10l", "2B", "1A1"])
def test_what_is_no_misread_number(token: str) -> None:
    assert not is_misread(token)


def test_raised_digits() -> None:
    assert number("³⁰") == 30


@pytest.mark.parametrize(
    ("read", "meant"),
    [("Auguft", "August"), ("Auguſt", "August"), ("Oftober", "Oktober"), ("Ju1i", "Juli"), ("Iuni", "Juni"),
     ("Septcmber", "September"), ("Mürz", "März")],
)  # fmt: skip
def test_names_that_look_alike(read: str, meant: str) -> None:
    assert likeness(read) == likeness(meant)


def test_a_short_name_looks_like_nothing() -> None:
    assert likeness("Mal") == ""


@pytest.mark.parametrize(("token", "name"),
    [("Iuli", "monthabbr"), ("l2", "misread_day"), ("0l", "misread_day"), ("3l", "misread_day"), ("19O4", "yearname"),
     ("I000", "yearname"), ("2l99", "yearname"), ("⁵⁹", "superscript"), ("½", "vulgar")],
)  # fmt: skip
def test_classes(token: str, name: str) -> None:
    lexicon = Lexicon([("month", "Juli", 7)])
    lexicon.settle()
    assert lexicon[token] == lexicon.chars(name)


def test_a_word_in_lower_case_is_no_misread_month() -> None:
    lexicon = Lexicon([("month", "Juli", 7)])
    lexicon.settle()
    assert lexicon["iuli"] == "w"


def test_the_pattern_does_not_backtrack() -> None:
    assert re.match(NUMBER, "l" * 100_000) is None
    assert re.match(NUMBER, "1" * 100_000) is None


# No day, no year, no minute
@pytest.mark.parametrize("token", ["0O", "4l", "09l0", "22O0", "⁶⁰", "l2345"])
def test_what_is_misread_and_no_date(token: str) -> None:
    lexicon = Lexicon([("month", "Juli", 7)])
    lexicon.settle()
    assert not any(lexicon.has(name, token) for name in ("misread_day", "yearname", "superscript", "vulgar"))
