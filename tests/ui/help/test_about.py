"""What the program is, and whose work it is built of."""

import sys
from importlib.metadata import requires

import pytest
from pytestqt.qtbot import QtBot

from timeline_app import __version__
from timeline_app.ui.help.about import (
    _name,
    about_dialog,
    is_of_the_window,
    licence_texts,
    licences,
    licences_dialog,
    versions,
)
from timeline_app.ui.window.main_window import MainWindow


@pytest.mark.parametrize(
    ("requirement", "name"),
    [("numpy", "numpy"), ("numpy>=2", "numpy"), ("lxml [html]", "lxml"), ("lxml[html]>=5", "lxml"),
     ("PySide6-Essentials>=6.10,<6.12; python_version < '3.12'", "PySide6-Essentials"), ("a~=1", "a")],
)  # fmt: skip
def test_the_name_in_a_requirement(requirement: str, name: str) -> None:
    assert _name(requirement) == name


@pytest.mark.parametrize(
    ("requirement", "is_needed"),
    [("numpy>=2", True), ("PySide6-Essentials>=6.11 ; (python_version >= '3.12') and extra == 'window'", True),
     ('PySide6-Essentials; extra == "window"', True), ("pandas>=2.2; extra == 'pandas'", False)],
)  # fmt: skip
def test_what_the_window_needs_is_part_of_it(requirement: str, is_needed: bool) -> None:
    assert is_of_the_window(requirement) == is_needed


def test_every_package_is_named_with_its_licence() -> None:
    lines = licences()
    names = {line.split()[0].lower().replace("_", "-") for line in lines}
    wanted = {_name(one).lower().replace("_", "-") for one in requires("timeline-app") or () if is_of_the_window(one)}
    assert {"python", "numpy", "lxml"} <= names
    assert len(names & wanted) >= len(wanted) - 2
    assert all(line.split(" – ")[1].strip() for line in lines)
    assert len(lines) == len(set(lines))


def test_a_frozen_program_names_all_that_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    names = {line.split()[0].lower().replace("_", "-") for line in licences()}
    # Each that is there, whoever needs it; only its own licence stands elsewhere.
    assert {"pytest", "numpy", "six"} <= names
    assert "timeline-app" not in names


def test_the_licences_of_qt_are_there_in_whole() -> None:
    ours, lesser, general = licence_texts()
    assert "Qt and PySide6" in ours
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lesser
    assert "5. Combined Libraries" in lesser
    assert "GNU GENERAL PUBLIC LICENSE" in general
    assert "END OF TERMS AND CONDITIONS" in general


def test_the_dialogs_say_it(window: MainWindow, qtbot: QtBot) -> None:
    for dialog, words in (
        (about_dialog(window), [*versions(), __version__]),
        (licences_dialog(window), [*licences(), *map(str.strip, licence_texts())]),
    ):
        qtbot.addWidget(dialog)
        assert all(word in dialog.text.toPlainText() for word in words)
    assert versions()[0] == f"Timeline {__version__}"
