"""Without Qt the program says in another language what it says with Qt."""

from PySide6.QtCore import QTranslator

from timeline_app.interfaces import USUAL, interfaces
from timeline_app.paths import resources
from timeline_app.translations import _words, translator


def test_english_is_what_the_program_is_written_in() -> None:
    assert translator(USUAL)("{path} is a folder.") == "{path} is a folder."
    assert translator("xx")("{path} is a folder.") == "{path} is a folder."


def test_the_words_are_those_that_qt_reads() -> None:
    for code in interfaces():
        if code == USUAL:
            continue
        qt = QTranslator()
        assert qt.load(f"timeline_{code}", str(resources() / "i18n"))
        words = _words(code)
        assert len(words) > 500
        assert {source: qt.translate("", source, "", 1) for source in words} == words
        assert translator(code)("no text of the program") == "no text of the program"
