"""Options of formats: what somebody types becomes a value that a writer takes, or a sentence that says what to give."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import ExportError
from timeline_app.services.formats.options import MOST, Kind, Option
from timeline_app.services.formats.table import FORMATS

FLAG = Option("with_names", Kind.FLAG, True, "")
CHOICE = Option("delimiter", Kind.CHOICE, ",", "", (",", ";"))
NAMES = Option("columns", Kind.NAMES, ("id",), "", ("id", "title", "start"))
DAY = Option("first", Kind.DAY, None, "")
NUMBER = Option("copies", Kind.NUMBER, 1, "")
ALL = (FLAG, CHOICE, NAMES, DAY, NUMBER)


def test_a_flag_is_written_with_hyphens() -> None:
    assert FLAG.flag == "--with-names"


@pytest.mark.parametrize(
    ("option", "text", "value"),
    [(FLAG, "yes", True), (FLAG, "no", False), (CHOICE, ";", ";"), (NAMES, "title, id", ("title", "id")),
     (NAMES, "all", ("id", "title", "start")), (DAY, "2021-07-02", date(2021, 7, 2)), (NUMBER, "1", 1),
     (NUMBER, "40", 40)],
)  # fmt: skip
def test_what_is_typed_is_read(option: Option, text: str, value: object) -> None:
    assert option.read(text) == value
    assert option.checked(value) == value


@pytest.mark.parametrize(
    ("option", "text", "offered"),
    [(FLAG, "maybe", "yes or no"), (CHOICE, "|", ",, ;"), (NAMES, "id,sender", "id, title, start"), (NAMES, "", "id"),
     (DAY, "2021-02-30", "2021-07-02"), (NUMBER, "0", "from 1 to 40"), (NUMBER, "41", "from 1 to 40"),
     (NUMBER, "two", "from 1 to 40")],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_the_option_and_what_can(option: Option, text: str, offered: str) -> None:
    with pytest.raises(ExportError) as refused:
        option.read(text)
    assert str(refused.value).startswith(f"{option.flag} cannot be ")
    assert offered in str(refused.value)


@pytest.mark.parametrize(
    ("option", "value"),
    [(FLAG, 1), (FLAG, "yes"), (CHOICE, None), (NAMES, "id"), (NAMES, ()), (NAMES, None), (NUMBER, True), (NUMBER, 1.0),
     (NUMBER, MOST + 1), (DAY, 20210702)],
)  # fmt: skip
def test_values_of_another_kind_are_refused(option: Option, value: object) -> None:
    with pytest.raises(ExportError):
        option.checked(value)


def test_a_program_gives_a_day_as_it_has_it() -> None:
    day = date(2021, 7, 2)
    assert [DAY.checked(one) for one in (day, "2021-07-02", datetime(2021, 7, 2, 10))] == [day] * 3


def test_no_day_is_a_day_that_was_not_given() -> None:
    assert DAY.checked(None) is None


@given(st.sampled_from(ALL), st.text())
def test_any_text_is_read_or_refused(option: Option, text: str) -> None:
    try:
        value = option.read(text)
    except ExportError:
        return
    assert option.checked(value) == value


@pytest.mark.parametrize("key", FORMATS)
def test_the_defaults_of_every_format_can_be_chosen(key: str) -> None:
    for option in FORMATS[key].options:
        assert option.checked(option.default) == option.default
        assert option.help


def test_a_text_is_no_list_of_its_letters() -> None:
    letters = Option("columns", Kind.NAMES, ("a",), "", ("a", "b"))
    assert letters.checked(["a", "b"]) == ("a", "b")
    with pytest.raises(ExportError):
        letters.checked("ab")
