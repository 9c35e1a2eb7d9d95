"""Options of formats on the command line: each once, told with who has it, and read as the format takes it."""

import argparse
from datetime import date

import pytest

from timeline_app.cli.format_options import add_format_options, chosen_options, formats_told
from timeline_app.services.formats.options import Kind
from timeline_app.services.formats.table import FORMATS

OPTIONS = {option.name: option for kind in FORMATS.values() for option in kind.options if option.name != "interface"}


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="timeline-app", exit_on_error=False)
    add_format_options(parser)
    return parser


def test_every_option_is_told_with_its_flag(parser: argparse.ArgumentParser) -> None:
    text = parser.format_help()
    assert [option.flag for option in OPTIONS.values() if option.flag not in text] == []


def test_nothing_said_is_nothing_chosen(parser: argparse.ArgumentParser) -> None:
    """A format has its own defaults, which differ from format to format."""
    for key in FORMATS:
        assert set(chosen_options(parser.parse_args([]), key, "en")) <= {"interface"}


@pytest.mark.parametrize("name", OPTIONS)
def test_what_is_said_reaches_the_format_as_its_value(parser: argparse.ArgumentParser, name: str) -> None:
    option = OPTIONS[name]
    said: dict[Kind, tuple[list[str], object]] = {
        Kind.FLAG: ([], True), Kind.DAY: (["2021-07-02"], date(2021, 7, 2)), Kind.NUMBER: (["2"], 2),
        Kind.TEXT: (["Die Flut"], "Die Flut"),
        Kind.NAMES: ([option.choices[0]] if option.choices else [], option.choices[:1]),
        Kind.CHOICE: (list(option.choices[-1:]), option.choices[-1] if option.choices else ""),
    }  # fmt: skip
    words, value = said[option.kind]
    given = parser.parse_args([option.flag, *words])
    assert chosen_options(given, "csv", "en").get(name) == value


@pytest.mark.parametrize(("asked", "headings"), [(None, None), ("de", "de")])
def test_columns_are_german_only_where_that_was_asked_for(asked: str | None, headings: str | None) -> None:
    """Scripts rely on their names; a system that speaks German is no wish."""
    chosen = chosen_options(argparse.Namespace(interface=asked), "csv", "de")
    assert chosen.get("headings") == headings
    assert "headings" not in chosen_options(argparse.Namespace(interface=asked), "html", "de")


def test_days_may_be_told_in_words(parser: argparse.ArgumentParser) -> None:
    for option in OPTIONS.values():
        if option.kind is Kind.DAY:
            given = parser.parse_args([option.flag, "2.7.2021"])
            assert chosen_options(given, "csv", "en")[option.name] == date(2021, 7, 2)


@pytest.mark.parametrize(
    "name", [name for name, one in OPTIONS.items() if one.kind in (Kind.NUMBER, Kind.DAY, Kind.NAMES)]
)
def test_what_cannot_be_is_refused_without_naming_the_option_twice(parser: argparse.ArgumentParser, name: str) -> None:
    with pytest.raises(argparse.ArgumentError) as refused:
        parser.parse_args([OPTIONS[name].flag, "nonsense"])
    assert str(refused.value).count(OPTIONS[name].flag) == 1
    assert "cannot be" in str(refused.value)


def test_each_format_has_a_paragraph() -> None:
    lines = formats_told().splitlines()
    assert [key for key in FORMATS if not any(line.startswith(f"  {key} ") for line in lines)] == []
    assert max(map(len, lines)) <= 74
