"""Words on the command line are checked where they are read; a hint is given where one means nothing."""

import argparse
from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.cli.words import articles, jobs, language, name_of_date, path, understand_published


@pytest.mark.parametrize(
    ("read", "given", "meant"),
    [
        (path, "a b.txt", "a b.txt"),
        (jobs, "0", 0),
        (jobs, "64", 64),
        (articles, "1", 1),
        (articles, "1000000", 1_000_000),
        (name_of_date, "yesterday", "yesterday"),
        (language, "de", "de"),
        (language, "EN", "en"),
        (language, "pt-BR", "pt"),
        (language, "de_AT", "de"),
    ],
)
def test_what_is_right_is_taken(read: Callable[[str], object], given: str, meant: object) -> None:
    assert read(given) == meant


@pytest.mark.parametrize(
    ("read", "given", "told"),
    [
        (path, "", "is no name of a file; is a variable empty"),
        (jobs, "65", "'65' is no number from 0 to 64"),
        (jobs, "-1", "is no number"),
        (jobs, "two", "is no number"),
        (jobs, "²", "is no number"),
        (articles, "0", "'0' is no number from 1 to 1000000"),
        (articles, "1000001", "is no number"),
        (name_of_date, "  ", "'' is no date; is a variable empty"),
        (language, "German", "'German' is no language code; write de or en, for example"),
        (language, "d", "is no language code"),
        (language, "xx", "'xx' is no language whose dates are known; there are de, en"),
    ],
)
def test_what_is_wrong_is_told(read: Callable[[str], object], given: str, told: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=told):
        read(given)


def _published(words: str | None, code: str | None = None) -> date | None:
    options = argparse.Namespace(published=words, language=code, interface="en")
    understand_published(options, argparse.ArgumentParser(prog="timeline-app"))
    found: date | None = options.published
    return found


@pytest.mark.parametrize(
    ("words", "code"),
    [("2018-04-09", None), ("9.4.2018", None), ("April 9, 2018", None), ("9. April 2018", "de")],
)
def test_a_day_is_understood_in_numbers_and_in_words(words: str, code: str | None) -> None:
    assert _published(words, code) == date(2018, 4, 9)


def test_nothing_was_said() -> None:
    assert _published(None) is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("April 2018", "'April 2018' is not one day"),
        ("blurb", "'blurb' is no date"),
        ("2018-04-09 to 2018-04-11", "'2018-04-09 to 2018-04-11' is not one day"),
        (
            "Monday, 10 April 2018",
            "'Monday, 10 April 2018' is no date: The text says Monday, but 10 April 2018 was a Tuesday",
        ),
    ],
)
def test_what_is_no_day_ends_the_program_with_a_hint(words: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        _published(words, "en")
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert f"argument --published: {told}" in said
    assert said.rstrip().endswith("write it as 2021-07-02 or 2.7.2021")


@pytest.mark.parametrize(("words", "code"), [("15 March 44 BC", "en"), ("15. März 44 v. Chr.", "de")])
def test_a_day_that_computers_have_no_date_for_is_told_to_be_one(
    words: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        _published(words, code)
    assert f"{words!r} is in none of the years 1 to 9999" in capsys.readouterr().err
