"""Fields made of options: they show the defaults, give back what was set, and refuse what cannot be."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.errors import ExportError
from timeline_app.services.formats.options import MOST, Kind, Option
from timeline_app.services.formats.table import FORMATS
from timeline_app.ui.fields.option_fields import OptionFields

OPTIONS = (
    Option("excel", Kind.FLAG, True, "A first row with names"),
    Option("separator", Kind.CHOICE, ";", "Between cells", (",", ";", "tab")),
    Option("columns", Kind.NAMES, ("title", "id"), "Which", ("id", "title", "start")),
    Option("first", Kind.DAY, None, "From when"),
    Option("sheets", Kind.NUMBER, 3, "How many"),
)


@pytest.fixture
def parent(qtbot: QtBot, translated_error: None) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def fields(parent: QWidget) -> OptionFields:
    return OptionFields(OPTIONS, parent)


def test_the_defaults_are_shown(fields: OptionFields) -> None:
    assert fields.values() == {"excel": True, "separator": ";", "columns": ("title", "id"), "first": None, "sheets": 3}


@pytest.mark.parametrize(
    "values",
    [{"excel": False}, {"separator": "tab"}, {"columns": ("start", "id", "title")}, {"first": date(2021, 7, 2)},
     {"sheets": MOST}],
)  # fmt: skip
def test_what_is_shown_is_given_back(fields: OptionFields, values: dict[str, Any]) -> None:
    before = fields.values()
    fields.set_values(values | {"unheard": 1})
    assert fields.values() == before | values


def test_each_option_has_the_field_of_its_kind_and_a_name(fields: OptionFields) -> None:
    kinds = [type(fields.fields[option.name]) for option in OPTIONS]
    assert kinds == [QCheckBox, QComboBox, QListWidget, QLineEdit, QSpinBox]
    assert all(field.accessibleName() and field.toolTip() for field in fields.fields.values())


def test_names_are_those_ticked_in_the_order_they_stand_in(fields: OptionFields) -> None:
    names = fields.fields["columns"]
    assert isinstance(names, QListWidget)
    assert [names.item(row).text() for row in range(names.count())] == ["title", "id", "start"]
    names.item(2).setCheckState(Qt.CheckState.Checked)
    names.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert fields.values()["columns"] == ("id", "start")
    names.insertItem(0, names.takeItem(2))
    assert fields.values()["columns"] == ("start", "id")


def test_no_name_at_all_is_refused(fields: OptionFields) -> None:
    names = fields.fields["columns"]
    assert isinstance(names, QListWidget)
    for row in range(names.count()):
        names.item(row).setCheckState(Qt.CheckState.Unchecked)
    with pytest.raises(ExportError, match="--columns"):
        fields.values()


@pytest.mark.parametrize(("text", "day"), [("2021-07-02", date(2021, 7, 2)), ("  ", None), ("2021-13-02", ExportError)])
def test_a_day_is_read_when_it_is_asked_for(fields: OptionFields, text: str, day: Any) -> None:
    field = fields.fields["first"]
    assert isinstance(field, QLineEdit)
    field.setText(text)
    if day is ExportError:
        with pytest.raises(ExportError, match="--first"):
            fields.values()
    else:
        assert fields.values()["first"] == day


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_begins_with_its_defaults(parent: QWidget, key: str) -> None:
    options = FORMATS[key].options
    assert OptionFields(options, parent).values() == {option.name: option.default for option in options}


def test_columns_are_called_as_in_the_language_of_the_window(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        fields = OptionFields(FORMATS["csv"].options, parent := QWidget())
        qtbot.addWidget(parent)
        names = fields.fields["columns"]
        assert isinstance(names, QListWidget)
        assert [names.item(row).text() for row in range(3)] == ["Kennung", "Titel", "Beginn"]
        assert fields.values()["columns"] == FORMATS["csv"].chosen({})["columns"]
    finally:
        QLocale.setDefault(before)
