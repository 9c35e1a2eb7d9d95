"""The manual: it opens, it is whole in both languages, and what it says of the program is so."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from timeline_app import app
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.documents.reader import FORMATS as READ
from timeline_app.export.columns import ALL_COLUMNS
from timeline_app.paint.calendar_names import calendar_names
from timeline_app.services.formats.table import FORMATS as WRITTEN
from timeline_app.services.settings import Settings
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.help.manual import Manual
from timeline_app.ui.help.manual_pages import KEYS_HERE, PAGES, anchor, found, page_path, page_text, sections
from timeline_app.ui.menus.menus import fill_menus
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.actions import keys_of, name_of, plain
from timeline_app.ui.widgets.style import dress
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
LANGUAGES = ("en", "de")
ROOT = Path(__file__).parents[3]
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*(?:\s*\(`([^`]+)`\)|,\s+`([^`]+)`\))?")
_SLANTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
_ARROW = " ▸ "
_CODE = re.compile(r"`([^`]+)`")
_OF_OTHERS = {"geprüft", "ausgeblendet", "checked", "hidden", "+6"}
"""Slanted words that are no words of the interface: names of columns, a count on the timeline."""


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    translators = app.speak(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def speaking(language: str, pool: WorkerPool, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """An empty window in one of the languages."""
    names = calendar_names(QLocale().name())
    window = MainWindow(Session(pool, language), names, dress(qapp, dark=False), Preferences(Settings()), fill_menus)
    window.complete()
    qtbot.addWidget(window)
    window.show()
    return window


both = pytest.mark.parametrize("language", LANGUAGES, indirect=True)


def _open(window: MainWindow, qtbot: QtBot) -> Manual:
    window.actions_by_name["manual"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Manual)))
    manual = next(one for one in window.findChildren(Manual) if one.isVisible())
    qtbot.waitUntil(lambda: manual.text.is_drawn, timeout=10_000)
    return manual


@pytest.fixture
def manual(window: MainWindow, qtbot: QtBot) -> Manual:
    return _open(window, qtbot)


# The window of the manual


@both
def test_it_opens_in_the_language_of_the_interface(speaking: MainWindow, qtbot: QtBot, language: str) -> None:
    assert speaking.actions_by_name["manual"].shortcut() == QKeySequence("F1")
    manual = _open(speaking, qtbot)
    assert manual.text.source() == QUrl.fromLocalFile(str(page_path(language, "start")))
    assert manual.contents.topLevelItemCount() == len(PAGES)
    assert manual.contents.topLevelItem(0).text(0) == {"en": "First steps", "de": "Erste Schritte"}[language]
    assert manual.windowTitle() == {"en": "Manual of Timeline", "de": "Handbuch von Timeline"}[language]


def test_f1_opens_it_where_it_tells_of_what_is_being_used(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    window.session.step(1)
    window.find_bar.begin()
    window.activateWindow()
    for widget, page in (
        (window.details.form.label, "correcting"),
        (window.details.inspector, "dates"),
        (window.canvas, "dates"),
        (window.find_bar.field, "finding"),
        (window.bar.findChild(QPushButton), "dates"),
        (next(iter(window.legend.buttons.values())), "finding"),
    ):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_F1)
        manual = next(one for one in window.findChildren(Manual) if one.isVisible())
        assert manual.text.source().fileName() == f"{page}.md"
    window.dialogs.export()
    dialog = window.findChild(type(manual).__mro__[1], "export")
    dialog.activateWindow()
    dialog.formats.setFocus()
    qtbot.waitUntil(dialog.formats.hasFocus)
    qtbot.keyClick(dialog.formats, Qt.Key.Key_F1)
    assert manual.text.source().fileName() == "exporting.md"
    dialog.close()
    assert len([one for one in window.findChildren(Manual) if one.isVisible()]) == 1


def test_the_window_can_be_used_beside_it(manual: Manual, window: MainWindow, article: Path, opened: Open) -> None:
    assert not manual.isModal()
    opened(article)
    window.session.step(1)
    assert window.session.selection
    assert manual.isVisible()


def test_escape_closes_it(manual: Manual, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(manual.search, Qt.Key.Key_Escape)
    assert not manual.isVisible()
    qtbot.waitUntil(lambda: not window.findChildren(Manual))


def test_what_needs_a_name_has_one(manual: Manual) -> None:
    for widget in (manual.search, manual.contents, manual.text, manual.back, manual.forward):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_contents_lead_to_every_section(manual: Manual) -> None:
    for section, item in manual._items.items():
        manual.contents.setCurrentItem(item)
        assert manual.text.source().fileName() == f"{section.page}.md"
        heads = [block.text() for block in _blocks(manual.text.document()) if block.blockFormat().headingLevel()]
        assert section.heading in heads


def test_links_lead_on_and_back(manual: Manual, qtbot: QtBot) -> None:
    assert not manual.back.isEnabled()
    manual.text.setSource(manual.text.source().resolved(QUrl("dates.md#contradictions")))
    assert manual.contents.currentItem().text(0) == "Contradictions"
    assert manual.text.verticalScrollBar().value() > 0
    manual.back.click()
    assert manual.text.source().fileName() == "start.md"
    assert manual.contents.currentItem().text(0) == "First steps"
    manual.forward.click()
    assert manual.text.source().fileName() == "dates.md"
    assert not manual.forward.isEnabled()


def test_the_keys_for_back_and_forward_work_in_the_contents_too(manual: Manual, qtbot: QtBot) -> None:
    manual.show_place("keys.md")
    manual.activateWindow()
    manual.contents.setFocus()
    qtbot.waitUntil(manual.contents.hasFocus)
    qtbot.keyClick(manual.contents, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.text.source().fileName() == "start.md"
    qtbot.keyClick(manual.contents, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert manual.text.source().fileName() == "keys.md"


def test_search_leaves_what_has_the_words_and_goes_from_one_to_the_next(manual: Manual, qtbot: QtBot) -> None:
    manual.activateWindow()
    qtbot.keyClick(manual.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(manual.search.hasFocus)
    qtbot.keyClicks(manual.search, "calendar")
    left = [item for item in manual._items.values() if not item.isHidden()]
    assert 1 < len(left) < len(manual._items) / 3
    seen = []
    for _ in range(3):
        qtbot.keyClick(manual.search, Qt.Key.Key_Return)
        seen.append(manual.contents.currentItem().data(0, Qt.ItemDataRole.UserRole))
        marked = {mark.cursor.selectedText().casefold() for mark in manual.text.extraSelections()}
        assert marked == {"calendar"}
    assert all(section in found("en", "calendar") for section in seen)
    assert len(set(seen)) == 3
    assert manual.isVisible()


def test_search_tells_when_nothing_is_found(manual: Manual, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.search, "xylophone")
    assert manual.nothing.isVisible()
    assert all(item.isHidden() for item in manual._items.values())
    manual.search.clear()
    assert manual.nothing.isHidden()
    assert not any(item.isHidden() for item in manual._items.values())
    assert not manual.text.extraSelections()


def test_pictures_are_no_wider_than_the_column(manual: Manual, qtbot: QtBot) -> None:
    for width in (900, 620, 1900):
        manual.resize(width, 700)
        qtbot.waitUntil(lambda: manual.text.is_drawn, timeout=10_000)
        picture = next(_images(manual.text.document()))
        room = manual.text.viewport().width()
        assert room <= 60 * manual.text.fontMetrics().height()
        assert room / 2 < picture.width() <= room
        name = manual.text.document().baseUrl().resolved(QUrl(picture.name()))
        shown = manual.text.document().resource(QTextDocument.ResourceType.ImageResource, name)
        assert isinstance(shown, QImage) or not shown.isNull()
        assert round(shown.width() / shown.devicePixelRatio()) == picture.width()


def test_it_follows_the_look_and_the_size_of_type(manual: Manual, qapp: QApplication, qtbot: QtBot) -> None:
    manual.show_place("correcting.md#undo")
    before, text = manual.text.verticalScrollBar().value(), manual.text.palette().text().color()
    dress(qapp, dark=True)
    qtbot.waitUntil(lambda: manual.text.palette().text().color() != text)
    qtbot.waitUntil(lambda: manual.text._look == manual.text._look_now())
    assert manual.text.source().fileName() == "correcting.md"
    assert manual.text.verticalScrollBar().value() == pytest.approx(before, abs=60)
    font = manual.text.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    manual.text.setFont(font)
    qtbot.waitUntil(lambda: manual.text.document().defaultFont().pointSizeF() == pytest.approx(font.pointSizeF()))
    dress(qapp, dark=False)


def _blocks(document: QTextDocument) -> Iterator:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _words(document: QTextDocument) -> Iterator:
    for block in _blocks(document):
        place = block.begin()
        while not place.atEnd():
            yield place.fragment().charFormat()
            place += 1


def _images(document: QTextDocument) -> Iterator:
    return (look.toImageFormat() for look in _words(document) if look.isImageFormat())


# The text of the manual


def test_both_languages_have_the_same_sections_in_the_same_order() -> None:
    english, german = (sections(language) for language in LANGUAGES)
    assert [(one.page, one.level) for one in english] == [(one.page, one.level) for one in german]
    assert list(dict.fromkeys(one.page for one in english)) == list(PAGES)
    for language in LANGUAGES:
        files = {path.stem for path in page_path(language, "start").parent.iterdir()}
        assert files == set(PAGES)
        assert all(one.text for one in sections(language) if one.page != "keys" and one.level > 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere(language: str) -> None:
    there = {section.address for section in sections(language)}
    links = [(page, link) for page in PAGES for link in _LINK.findall(page_text(language, page))]
    assert len(links) > 15
    for page, link in links:
        assert (page + ".md" + link if link.startswith("#") else link) in there, (page, link)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_has_words_for_who_cannot_see_it(language: str) -> None:
    pictures = [one for page in PAGES for one in _PICTURE.findall(page_text(language, page))]
    assert len(pictures) > 10
    for words, name in pictures:
        assert words
        path = (page_path(language, "start").parent / name).resolve()
        assert path.is_file(), name
        assert path.stat().st_size < 250_000
        assert not QImage(str(path)).isNull()
        assert path.stem.endswith("_de") == (language == "de")


def test_both_languages_have_the_same_pictures() -> None:
    def names(language: str) -> list[list[str]]:
        return [[name.replace("_de.png", ".png") for _, name in _PICTURE.findall(page_text(language, page))]
                for page in PAGES]  # fmt: skip

    assert names("en") == names("de")


def test_every_picture_that_is_kept_is_shown_somewhere() -> None:
    texts = [page_text(language, page) for language in LANGUAGES for page in PAGES]
    texts.append((ROOT / "README.md").read_text(encoding="utf-8"))
    for path in (ROOT / "resources" / "screenshots").glob("*.png"):
        assert any(path.name in text for text in texts), path.name


# What it says of the program


def _paths(window: MainWindow) -> dict[str, QAction]:
    """Every entry of every menu by its path: "File ▸ Export …"."""

    def walk(menu: QMenu, path: str) -> Iterator[tuple[str, QAction]]:
        for action in menu.actions():
            name = f"{path}{_ARROW}{name_of(action)}"
            yield name, action
            if isinstance(action.menu(), QMenu):
                yield from walk(action.menu(), name)

    bar = window.menuBar().actions()
    return {name: action for one in bar for name, action in walk(one.menu(), plain(one.text()))}


@both
def test_every_menu_path_is_in_the_menus_with_the_keys_that_it_says(speaking: MainWindow, language: str) -> None:
    paths, told = _paths(speaking), set()
    for page in PAGES:
        for bold, keys, others in _BOLD.findall(page_text(language, page)):
            path = " ".join(bold.split())
            if _ARROW in path:
                assert path in paths, (page, path)
                told.add(path)
                if keys or others:
                    assert " ".join((keys or others).split()) == keys_of(paths[path]), (page, path)
    # Commands that need no explanation by name; all others are told of.
    assert len(told) > len(paths) * 0.55


@both
def test_keys_are_called_what_the_menus_call_them(language: str) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    held = {QKeySequence(f"{one}+A").toString(native).removesuffix("+A") for one in ("Ctrl", "Shift", "Alt")}
    columns = {*ALL_COLUMNS, "start_iso", "end_iso"}
    told = {one for page in PAGES for one in _CODE.findall(page_text(language, page))} - columns
    assert len(told) > 40
    for key in told - held:
        assert QKeySequence.fromString(key, native).toString(native) == key, key


@both
def test_words_of_the_interface_are_written_as_it_writes_them(language: str) -> None:
    words = _interface(language)
    slanted = [(page, " ".join(one.split())) for page in PAGES for one in _SLANTED.findall(page_text(language, page))]
    assert len(slanted) > 40
    for page, one in slanted:
        assert one in words or one in _OF_OTHERS, (page, one)


def _interface(language: str) -> set[str]:
    """Every text of the program, without the marks of letters and the counts behind the names of tables."""
    texts = set()
    for message in ElementTree.parse(ROOT / "resources" / "i18n" / "timeline_de.ts").iter("message"):
        parts = message.find("source") if language == "en" else message.find("translation")
        texts.add(plain("".join(parts.itertext()).strip()))
        texts.update(plain(form.text or "") for form in parts.iter("numerusform"))
    return {text.removesuffix(" (%Ln)") for text in texts}


@both
def test_the_list_of_keys_is_that_of_the_actions(speaking: MainWindow, qtbot: QtBot, language: str) -> None:
    manual = _open(speaking, qtbot)
    manual.show_place("keys.md")
    shown = manual.text.toPlainText().splitlines()
    assert KEYS_HERE not in manual.text.toPlainText()
    with_keys = [one for one in _paths(speaking).values() if keys_of(one)]
    assert len(with_keys) > 40
    for action in with_keys:
        at = [number for number, line in enumerate(shown) if line == name_of(action)]
        assert any(shown[number + 1] == keys_of(action) for number in at), action.text()
    assert {one.shortcut() for one in with_keys} == {
        one.shortcut() for one in speaking.actions_by_name.by_name.values() if not one.shortcut().isEmpty()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_is_told_of(language: str) -> None:
    opening = page_text(language, "opening")
    for kind in READ:
        assert all(f" {ending} " in opening for ending in kind.endings), kind.name


@both
def test_every_format_to_export_is_told_of(language: str) -> None:
    exporting = page_text(language, "exporting")
    for one in WRITTEN.values():
        assert tr(one.name) in exporting, one.name


def test_anchors_are_those_that_links_use() -> None:
    assert anchor("Why this date?") == "why-this-date"
    assert anchor("Geprüft") == "geprüft"
    assert anchor("Title, category, notes") == "title-category-notes"
