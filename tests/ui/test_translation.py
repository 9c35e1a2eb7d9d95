"""The interface in both languages: nothing untranslated, plurals right, the window whole in German."""

import ast
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from timeline_app import app
from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.errors import WorkspaceError
from timeline_app.export.content import SENTENCES, Note
from timeline_app.paint.calendar_names import calendar_names
from timeline_app.services.edits import open_documents
from timeline_app.services.settings import Settings
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import snapshot, write_all
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.menus.menus import fill_menus
from timeline_app.ui.text.descriptions import event_card
from timeline_app.ui.text.translation import note_text, number_text, tr, translated_error
from timeline_app.ui.widgets.style import dress
from timeline_app.ui.window.main_window import MainWindow

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "resources" / "i18n"
PLACE = re.compile(r"\{(\w+)[^}]*\}|(%L?n)")


def test_no_words_stand_within_a_formatted_text() -> None:
    """What collects the words for translators does not see them there."""
    for path in sorted((ROOT / "timeline_app").rglob("*.py")):
        formatted = (
            node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.JoinedStr)
        )
        calls = (inner for node in formatted for inner in ast.walk(node) if isinstance(inner, ast.Call))
        words = (call for call in calls if ast.unparse(call.func) == "tr" and isinstance(call.args[0], ast.Constant))
        assert not [call.lineno for call in words], path


def _messages(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).iter("message"))


def _text(message: ElementTree.Element, name: str) -> str:
    found = message.find(name)
    return "".join(found.itertext()) if found is not None else ""


GERMAN = _messages(WORDS / "timeline_de.ts")


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's texts as the translation tool finds them now."""
    path = tmp_path_factory.mktemp("words") / "now.ts"
    aliases = runpy.run_path(str(ROOT / "tools" / "compile_words.py"))["ALIASES"]
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    sources = sorted(map(str, (ROOT / "timeline_app").rglob("*.py")))
    options = [part for alias in aliases for part in ("-tr-function-alias", f"tr+={alias}")]
    subprocess.run([tool, "-silent", *options, *sources, "-ts", str(path)], check=True, cwd=ROOT)
    return path


def test_every_text_of_the_program_is_translated(taken: Path) -> None:
    there = {_text(message, "source") for message in GERMAN}
    wanted = {_text(message, "source") for message in _messages(taken)}
    assert wanted - there == set()
    assert there - wanted == set()
    assert len(wanted) > 300


def test_nothing_is_unfinished() -> None:
    for language in ("de", "en"):
        for message in _messages(WORDS / f"timeline_{language}.ts"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") != "unfinished", _text(message, "source")
            assert _text(message, "translation").strip(), _text(message, "source")


def test_translations_keep_what_is_filled_in() -> None:
    for message in GERMAN:
        wanted = sorted(PLACE.findall(_text(message, "source")))
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            assert sorted(PLACE.findall(form)) == wanted, form


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    translators = app.speak(qapp, request.param)
    if request.param == "de":
        own = [Path(one.filePath()).stem for one in translators]
        assert own == ["timeline_en", "timeline_de", "qtbase_de"]
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("en", 0, "0 events"), ("en", 1, "1 event"), ("en", 2, "2 events"), ("en", 12345, "12,345 events"),
        ("de", 0, "0 Ereignisse"), ("de", 1, "1 Ereignis"), ("de", 2, "2 Ereignisse"),
        ("de", 12345, "12.345 Ereignisse"),
    ],
    indirect=["language"],
)  # fmt: skip
def test_plurals(language: str, count: int, text: str) -> None:
    assert tr("%Ln event(s)", "", count) == text
    assert number_text(count) == text.split()[0]


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_errors_are_told_in_german(language: str) -> None:
    error = WorkspaceError("{path} is a folder. Choose a workspace file in it.", path="x.timeline")
    assert translated_error(error) == "x.timeline ist ein Ordner. Wählen Sie eine Arbeitsmappe darin."
    assert str(error).startswith("x.timeline is a folder.")


@pytest.fixture
def german(language: str, pool: WorkerPool, qtbot: QtBot, qapp: QApplication, second: Path) -> MainWindow:
    session = Session(pool, "de")
    names = calendar_names("de_DE")
    window = MainWindow(session, names, dress(qapp, dark=False), Preferences(Settings()), fill_menus)
    window.complete()
    qtbot.addWidget(window)
    window.show()
    session.reading.open([second])
    qtbot.waitUntil(lambda: bool(session.timeline.events) and not session.is_busy, timeout=60_000)
    session.select(session.timeline.events[0].id)
    window.docks.show_filters()
    window.find_bar.begin()
    window.go_bar.begin()
    qtbot.wait(20)
    return window


def _shown(window: QWidget) -> Iterator[str]:
    """Every text that a person can see or hear of a window."""
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
        if isinstance(widget, (QAbstractButton, QLabel)):
            yield widget.text()
        if isinstance(widget, QMenu | QDockWidget):
            yield widget.windowTitle()
        if hasattr(widget, "placeholderText"):
            yield widget.placeholderText()
    for action in window.findChildren(QAction):
        yield action.text()


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_the_german_window_says_nothing_in_english(german: MainWindow) -> None:
    english = {_text(message, "source") for message in GERMAN} - {_text(message, "translation") for message in GERMAN}
    shown = set(filter(None, _shown(german)))
    assert len(shown) > 100
    assert shown & english == set()


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_dates_and_explanations_are_german(german: MainWindow) -> None:
    told = german.details.inspector.toPlainText()
    assert "Mai 1998" in told
    assert "Im Text genannt" in told


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_a_workspace_made_in_english_is_explained_in_german(german: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    text = "Published 8 July 2021. It opened on Monday, 4 May 2021, and three days ago it fell. He waited two weeks."
    analysis = ReadText(text, "a.txt", Choices(language="en", interface="en"))(lambda share: None)
    kept, path, session = Workspace(), tmp_path / "w.timeline", german.session
    kept.do(open_documents(kept, [analysis], kept=True))
    write_all(path, snapshot(kept)).close()
    german.files.open([path])
    qtbot.waitUntil(lambda: session.timeline.documents == ("a.txt",) and not session.is_busy, timeout=60_000)
    opening, fall = session.timeline.events
    assert "Der Text sagt Montag" in event_card(opening, german.names, session.interface)
    session.select(opening.id)
    assert "Der Text sagt Montag" in german.details.inspector.toPlainText()
    session.select(fall.id)
    assert "3 Tage vor dem Donnerstag" in german.details.inspector.toPlainText()
    model, unplaced = german.tables.events.mention_model, german.tables.unplaced.mention_model
    row = model.row_of(fall.id)
    assert "3 Tage vor dem Donnerstag" in model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole)
    assert unplaced.data(unplaced.index(0, 1)) == "Eine Dauer, die an kein Datum gebunden ist."
    assert german.bar.origin_text.startswith("Aus dem Text gelesen")


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_no_two_entries_of_a_german_menu_have_one_letter(german: MainWindow) -> None:
    for menu in [german.menuBar(), *german.menuBar().findChildren(QMenu)]:
        letters = [action.text().replace("&&", "").partition("&")[2][:1].lower() for action in menu.actions()]
        letters = [letter for letter in letters if letter]
        assert len(letters) == len(set(letters)), (menu.title() if isinstance(menu, QMenu) else "", letters)


@pytest.mark.parametrize("language", ["de"], indirect=True)
@pytest.mark.parametrize("kind", SENTENCES)
def test_what_a_format_left_out_has_the_plurals_of_the_language(language: str, kind: str) -> None:
    one, several = (note_text(Note(kind, count)) for count in (1, 1234))
    assert "%" not in one + several
    assert "1.234" in several
    assert re.search(r"\b1\b", one)
    # A number alone does not make a plural.
    assert one.replace("1", "n", 1) != several.replace("1.234", "n")
    assert Note(kind, 1).sentence != Note(kind, 2).sentence.replace("2", "1", 1)
