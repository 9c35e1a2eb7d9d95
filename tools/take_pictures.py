"""Takes the pictures of the manual and the README from the real window, without a screen and without a hand.

    .venv/bin/python tools/take_pictures.py [--fonts FOLDER] [NAME ...]

Each picture is a function in PICTURES; without names all of them are taken, in both languages. They are the same on
every machine: a fixed size, twice the pixels, a day that is always today, no settings of the user, and one font. Where
the system has no Noto Sans (Debian: fonts-noto-core), name a folder with its files.
"""

import argparse
import csv
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from screen import set_apart

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
TARGET = ROOT / "resources" / "screenshots"
LANGUAGES = ("en", "de")
FONT, POINTS = "Noto Sans", 10
SIZE = (1180, 760)
TODAY = date(2024, 7, 12)
_FREQUENT = 64

CHRONICLE = {
    "en": """From the town chronicle

The Old Bridge of Kelderby was opened again on Saturday, 29 June. The mayor cut the ribbon on the middle arch.
Drifting ice had broken the middle arch on 4 March 1862. The first motor car crossed in 1903, and the gas lamps came
around 1910. On 12 April 1945 the miller Carl Swift cut the fuses of the demolition charges. On 14 February 2019 the
council voted for the repairs. The last stone was set on 3 June 2024. The next guided tour begins tomorrow.
""",
    "de": """Aus der Stadtchronik

Die Alte Brücke von Wiesenbrück wurde am Samstag, 29. Juni, wieder geöffnet. Die Bürgermeisterin schnitt das Band auf
dem mittleren Bogen durch. Treibendes Eis hatte am 4. März 1862 den mittleren Bogen eingedrückt. Der erste Kraftwagen
fuhr 1903 hinüber, und die Gaslaternen kamen um 1910. Am 12. April 1945 zog der Müller Karl Senft die Zündschnüre aus
den Sprengkammern. Am 14. Februar 2019 stimmte der Rat für die Sanierung. Der letzte Stein wurde am 3. Juni 2024
gesetzt. Die nächste Führung beginnt morgen.
""",
}
TABLE = {
    "en": "When,What,Source\n3.4.1901,The waterworks open,Archive A 12\n1926,The tram line closes,Archive A 31\n"
          "17.9.1951,The new school is built,Archive B 4\n",
    "de": "Wann;Was;Quelle\n3.4.1901;Das Wasserwerk geht in Betrieb;Archiv A 12\n1926;Die Straßenbahn fährt zum "
          "letzten Mal;Archiv A 31\n17.9.1951;Die neue Schule wird gebaut;Archiv B 4\n",
}  # fmt: skip
WORDS = {
    "en": {
        "sample": "courier.txt", "chronicle": "chronicle.txt", "table": "town.csv", "search": "bridge",
        "monday": "Monday", "ice": "March 4, 1862", "title": "Ice breaks the middle arch", "words": "mid-1994",
        "added": "a single long table", "when": "6 July 2024", "category": "Building",
        "notes": "Ask the archive for the report.",
    },
    "de": {
        "sample": "anzeiger.txt", "chronicle": "chronik.txt", "table": "stadt.csv", "search": "brücke",
        "monday": "Montag", "ice": "4. März 1862", "title": "Eis bricht den mittleren Bogen", "words": "Mitte 1994",
        "added": "ein langer Tisch", "when": "6. Juli 2024", "category": "Bau",
        "notes": "Im Archiv nach dem Bericht fragen.",
    },
}  # fmt: skip


class Studio:
    """One window after the other in one language, what is needed to drive it, and the camera."""

    def __init__(self, language: str, folder: Path, fonts: Path | None) -> None:
        from timeline_app import app
        from timeline_app.analysis.worker import Worker
        from timeline_app.analysis.worker_pool import WorkerPool

        self.language, self.folder, self.words = language, folder, WORDS[language]
        _hush()
        self.application = app.make_application()
        _choose_font(self.application, fonts)
        app.speak(self.application, language)
        self.pool = WorkerPool(Worker(), 2)
        sample = (ROOT / "resources" / "samples" / f"{language}.txt").read_text(encoding="utf-8")
        self.sample = self._file(self.words["sample"], sample)
        self.chronicle = self._file(self.words["chronicle"], _in_paragraphs(CHRONICLE[language]))
        self.table = self._file(self.words["table"], TABLE[language])

    def _file(self, name: str, content: str) -> Path:
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return path

    def begin(self, *files: Path, size: tuple[int, int] = SIZE) -> Any:
        """A new window with these articles."""
        from timeline_app import app
        from timeline_app.services.settings import Settings
        from timeline_app.ui.core.session import Session

        settings = Settings(interface=self.language, look="light", reduce_motion=True, tour_seen=True)
        window = app.make_window(self.application, Session(self.pool, self.language), settings)
        window.canvas.navigation._today = lambda: TODAY
        window.resize(*size)
        window.show()
        if files:
            window.session.reading.open(list(files))
        self.settle(window)
        # The tools come a moment after the first picture.
        window.complete()
        self.settle(window)
        return window

    def settle(self, window: Any) -> None:
        """Wait until nothing moves and nothing is being done, in whatever dialog."""
        from PySide6.QtTest import QTest

        from timeline_app.ui.jobs.jobs import Jobs

        for _ in range(200):
            QTest.qWait(40)
            jobs = [*window.findChildren(Jobs), *window.session.findChildren(Jobs)]
            busy = any(one.is_busy for one in jobs) or window.canvas.is_moving
            if not busy and window.source.is_filled and not window.session.filter.is_searching:
                break
        focus = self.application.focusWidget()
        if focus is not None:
            focus.clearFocus()
        QTest.qWait(60)

    def event(self, window: Any, words: str) -> Any:
        return next(one for one in window.session.timeline.events if one.expression == words)

    def select(self, window: Any, words: str) -> None:
        window.session.select(self.event(window, words).id)
        self.settle(window)

    def keep(self, name: str, picture: Any) -> None:
        """Write a picture in few colours, which halves its file."""
        path = TARGET / f"{name}{'' if self.language == 'en' else '_' + self.language}.png"
        # In PNG a quality of 0 is the hardest compression.
        if not in_few_colours(picture.toImage()).save(str(path), "PNG", 0):
            raise OSError(f"{path} cannot be written")
        print(f"{path.relative_to(ROOT)}  {picture.width()}×{picture.height()}  {path.stat().st_size // 1000} kB")


def _in_paragraphs(text: str) -> str:
    """A text whose lines end where the window ends them."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


def _hush() -> None:
    """Leave out what the platform without a screen says of every window."""
    from PySide6.QtCore import qInstallMessageHandler

    def say(_kind: Any, _where: Any, text: str) -> None:
        if "plugin does not support" not in text:
            print(text, file=sys.stderr)

    qInstallMessageHandler(say)


def _choose_font(application: Any, fonts: Path | None) -> None:
    from PySide6.QtGui import QFont, QFontDatabase

    for file in sorted(fonts.glob("NotoSans-*.[to]tf")) if fonts else ():
        QFontDatabase.addApplicationFont(str(file))
    if FONT not in QFontDatabase.families():
        sys.exit(f"{FONT} is missing. Install it (Debian: fonts-noto-core), or name a folder with it: --fonts FOLDER")
    application.setFont(QFont(FONT, POINTS))


def in_few_colours(image: Any) -> Any:
    """The image in 256 colours, in which hardly a pixel of what a window shows becomes another."""
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)[:, : plain.width()]
    colours, counts = np.unique(pixels, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    table = _chosen(colours[order], counts[order])
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    few.setDevicePixelRatio(1)
    return few


def _chosen(colours: Any, counts: Any) -> list[int]:
    """The most frequent colours; and of the others, one by one, the one that is least like any that was taken."""
    import numpy as np

    channels = np.stack([(colours >> batch) & 255 for batch in (16, 8, 0)], axis=1).astype(np.int64)
    taken = list(range(min(_FREQUENT, len(colours))))
    far = np.full(len(colours), 2**40)
    for one in taken:
        far = np.minimum(far, ((channels - channels[one]) ** 2).sum(axis=1))
    while len(taken) < min(256, len(colours)):
        one = int(np.argmax(far * np.sqrt(counts)))
        taken.append(one)
        far = np.minimum(far, ((channels - channels[one]) ** 2).sum(axis=1))
    return [int(colours[one]) for one in taken]


def window(studio: Studio) -> Any:
    shown = studio.begin(studio.sample)
    studio.select(shown, studio.words["monday"])
    return shown.grab()


def lanes(studio: Studio) -> Any:
    shown = studio.begin(studio.sample, studio.chronicle, size=(1180, 860))
    shown.resizeDocks([shown.docks.text], [250], _down())
    shown.resizeDocks([shown.docks.text, shown.docks.tables], [280, 560], _across())
    shown.find_bar.begin()
    shown.find_bar.field.setText(studio.words["search"])
    shown.session.filter.set_words(studio.words["search"])
    studio.settle(shown)
    shown.find_bar.previous.click()
    studio.settle(shown)
    shown.canvas.navigation.show_stretch(*_years(1840, 2030))
    studio.settle(shown)
    return shown.grab()


def _years(first: int, last: int) -> tuple[int, int]:
    from timeline_app.model.calendar import DAY_SECONDS, days_from_civil

    low, high = days_from_civil(first, 1, 1) * DAY_SECONDS, days_from_civil(last, 1, 1) * DAY_SECONDS
    third = (high - low) // 5
    return low + third, high - third


def welcome(studio: Studio) -> Any:
    return studio.begin(size=(880, 460)).grab()


def why(studio: Studio) -> Any:
    from PySide6.QtCore import QRect

    shown = studio.begin(studio.sample)
    shown.docks.show_details()
    studio.select(shown, studio.words["monday"])
    told = shown.details.inspector
    return told.grab(QRect(0, 0, told.width(), round(told.document().size().height())))


def form(studio: Studio) -> Any:
    shown = studio.begin(studio.sample)
    shown.docks.show_details()
    studio.select(shown, studio.words["monday"])
    fields = shown.details.form
    told = shown.session.subject(shown.session.chosen)
    shown.commands.set_text_of(told, "category", studio.words["category"])
    shown.commands.set_text_of(told, "notes", studio.words["notes"])
    fields.date.field.setText(studio.words["words"])
    fields.date._ask()
    studio.settle(shown)
    return fields.grab()


def legend(studio: Studio) -> Any:
    """Without the empty room at its right."""
    from PySide6.QtCore import QRect

    bar = studio.begin(studio.sample).legend
    right = max(button.geometry().right() for button in bar.buttons.values() if button.isVisible())
    return bar.grab(QRect(0, 0, right + 16, bar.height()))


def tray(studio: Studio) -> Any:
    shown = studio.begin(studio.sample)
    shown.docks.text.hide()
    shown.tables.setCurrentWidget(shown.tables.unplaced)
    for column, width in ((0, 125), (1, 120), (2, 345)):
        shown.tables.unplaced.setColumnWidth(column, width)
    shown.resizeDocks([shown.docks.tables], [170], _down())
    studio.settle(shown)
    return shown.tables.grab()


def _down() -> Any:
    from PySide6.QtCore import Qt

    return Qt.Orientation.Vertical


def _across() -> Any:
    from PySide6.QtCore import Qt

    return Qt.Orientation.Horizontal


def published(studio: Studio) -> Any:
    shown = studio.begin(studio.chronicle)
    shown.bar.choose()
    card = studio.application.activePopupWidget()
    studio.settle(shown)
    return _together(shown, card)


def _together(shown: Any, card: Any) -> Any:
    """A window with a pop-up over it, cut to the pop-up and the bar that it hangs from."""
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtGui import QPainter

    whole, place = shown.grab(), shown.mapFromGlobal(card.pos())
    painter = QPainter(whole)
    painter.drawPixmap(place, card.grab())
    painter.end()
    top = shown.bar.mapTo(shown, QPoint(0, 0))
    ratio = whole.devicePixelRatio()
    cut = QRect(0, top.y(), min(place.x() + card.width() + 200, shown.bar.width()), place.y() + card.height() + 12)
    cut.setBottom(place.y() + card.height() + 12)
    return whole.copy(QRect(cut.topLeft() * ratio, cut.size() * ratio))


def filters(studio: Studio) -> Any:
    shown = studio.begin(studio.sample, studio.chronicle, size=(1180, 600))
    shown.docks.show_filters()
    studio.settle(shown)
    shown.session.filter.switch("certainty", "computed", False)
    studio.settle(shown)
    return shown.docks.filters.widget().grab()


def duplicates(studio: Studio) -> Any:
    from PySide6.QtWidgets import QDialog

    shown = studio.begin(studio.sample, studio.chronicle)
    shown.dialogs.duplicates()
    studio.settle(shown)
    dialog = shown.findChild(QDialog, "duplicates")
    dialog.resize(760, 380)
    studio.settle(shown)
    return dialog.grab()


def adding(studio: Studio) -> Any:
    from PySide6.QtGui import QTextCursor

    from timeline_app.ui.dialogs.adding import AddingCard

    shown = studio.begin(studio.sample)
    words, text = studio.words["added"], shown.source.toPlainText()
    cursor = shown.source.textCursor()
    cursor.setPosition(text.index(words))
    cursor.setPosition(text.index(words) + len(words), QTextCursor.MoveMode.KeepAnchor)
    shown.source.setTextCursor(cursor)
    card = AddingCard(shown.bench, shown.source.selected_span())
    card.show()
    card.date.field.setText(studio.words["when"])
    card.date._ask()
    studio.settle(shown)
    card.adjustSize()
    return card.grab()


def export(studio: Studio) -> Any:
    from PySide6.QtWidgets import QDialog

    shown = studio.begin(studio.sample)
    shown.dialogs.export()
    dialog = shown.findChild(QDialog, "export")
    dialog.resize(860, 520)
    studio.settle(shown)
    return dialog.grab()


def table(studio: Studio) -> Any:
    from timeline_app.export.incoming.mapping import columns_of
    from timeline_app.ui.dialogs.table_dialog import TableDialog

    shown = studio.begin(studio.sample)
    dialog = TableDialog(shown.bench, studio.table, columns_of(studio.table))
    dialog.resize(640, 480)
    dialog.show()
    studio.settle(shown)
    return dialog.grab()


def takeback(studio: Studio) -> Any:
    from timeline_app.services.edited_import import compare
    from timeline_app.ui.dialogs.import_dialog import ImportDialog

    shown = studio.begin(studio.sample)
    ice, party = (studio.event(shown, words) for words in (studio.words["ice"], "1968"))
    edited = studio.folder / "edited.csv"
    with edited.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(("id", "title", "start", "notes"))
        rows.writerow((ice.id, studio.words["title"], "1862-03-05", ""))
        rows.writerow((party.id, party.label, "1968-01-01", studio.words["notes"]))
    dialog = ImportDialog(shown.bench, compare(edited, shown.session.workspace))
    dialog.resize(900, 260)
    dialog.show()
    studio.settle(shown)
    return dialog.grab()


PICTURES: dict[str, Callable[[Studio], Any]] = {
    one.__name__: one
    for one in (window, lanes, welcome, why, form, legend, tray, published, filters, duplicates, adding, export, table,
                takeback)
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the pictures of the manual and the README.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PICTURES)}; all if none is named")
    parser.add_argument("--fonts", type=Path, help="a folder with the files of Noto Sans")
    parser.add_argument("--language", choices=LANGUAGES, help="one language only")
    chosen = parser.parse_args()
    unknown = sorted(set(chosen.names) - PICTURES.keys())
    if unknown:
        parser.error(f"there is no picture {', '.join(unknown)}")
    if chosen.language is None:
        # The words of a language are chosen once for a whole process.
        for language in LANGUAGES:
            subprocess.run([sys.executable, __file__, *sys.argv[1:], "--language", language], check=True)
    else:
        with tempfile.TemporaryDirectory(prefix="pictures-") as folder:
            set_apart(Path(folder), scale=2)
            _take(chosen.language, Path(folder), chosen.fonts, chosen.names or list(PICTURES))


def _take(language: str, folder: Path, fonts: Path | None, names: list[str]) -> None:
    studio = Studio(language, folder, fonts)
    for name in names:
        studio.keep(name, PICTURES[name](studio))
        for shown in studio.application.topLevelWidgets():
            shown.close()
            shown.deleteLater()
        studio.application.processEvents()
    studio.pool.stop()


if __name__ == "__main__":
    main()
