"""Every option and choice of every format, every role of a column and every field that comes back has words."""

import pytest

from timeline_app.export.incoming.mapping import CATEGORY, END, NOTES, SOURCE, START, TEXT, TITLE
from timeline_app.interfaces import interfaces
from timeline_app.services.formats.options import Kind
from timeline_app.services.formats.table import FORMATS
from timeline_app.ui.text.formats import choice_text, field_text, option_text, role_text

OPTIONS = [option for one in FORMATS.values() for option in one.options]
FIELDS = ("label", "category", "notes", "checked", "hidden", "joined_to", "unlike", "date")


@pytest.mark.parametrize("name", sorted({option.name for option in OPTIONS}))
def test_every_option(translated_error: None, name: str) -> None:
    text = option_text(name)
    assert text[0].isupper()
    assert "_" not in text


@pytest.mark.parametrize("option", [one for one in OPTIONS if one.kind is Kind.CHOICE], ids=lambda one: one.name)
def test_every_choice_differs_from_the_others(translated_error: None, option: object) -> None:
    choices = option.choices  # type: ignore[attr-defined]
    texts = [choice_text(choice) for choice in choices]
    assert len(set(texts)) == len(choices)
    assert not any("_" in text for text in texts)


def test_languages_have_their_own_names_and_columns_stay(translated_error: None) -> None:
    assert [choice_text(code) for code in interfaces()] == [one.name for one in interfaces().values()]
    assert (choice_text("a4"), choice_text("timex_value")) == ("A4", "timex_value")


def test_every_role_and_field(translated_error: None) -> None:
    assert len({role_text(role) for role in (START, END, TITLE, TEXT, SOURCE, CATEGORY, NOTES)}) == 7
    assert len({field_text(field) for field in FIELDS}) == len(FIELDS)
