"""Where documents and workspaces come from and go to: dialogs, clipboard, drops, recent files, saving."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from timeline_app.paths import resources
from timeline_app.ui.core.asking import asked
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

ENDING = ".timeline"


class Files(QObject):
    """Asks which files are meant and has the session open or keep them."""

    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        window: QWidget,
        later: "Callable[[Callable[[], object]], None]",
    ) -> None:
        """`later` has something done when nobody waits for the window any more, at once when that closes before."""
        super().__init__(window)
        self._later = later
        self._session = session
        self._preferences = preferences
        self._window = window
        session.reading.opened.connect(self._on_opened)

    def open(
        self, paths: Sequence[Path], published: "date | None" = None, language: str | None = None, add: bool = False
    ) -> None:
        """Open files, which are remembered if they can be."""
        if len(paths) > 1 and any(path.suffix.lower() == ENDING for path in paths):
            self.refused.emit(tr("A workspace is opened by itself. Open its file alone."))
            return
        self._session.reading.open(paths, published, language, add)

    def open_named(self, name: str) -> None:
        """Open a file that the desktop hands over."""
        self.open([Path(name)])

    def remember(self, paths: Sequence[Path]) -> None:
        """Put files on top of those that were opened."""
        self._preferences.remember(paths)

    def choose(self, add: bool = False) -> None:
        """Ask for files to open."""
        title = tr("Add documents") if add else tr("Open articles or a workspace")

        def ask() -> list[str]:
            return QtWidgets.QFileDialog.getOpenFileNames(self._window, title, self._folder(), kinds_text())[0]

        # Documents are added to what is open now, so that another workspace meanwhile ends the question.
        if names := asked(self._session, ask) if add else ask():
            self.open([Path(name) for name in names], add=add)

    def choose_folder(self) -> None:
        """Ask for a folder whose articles are to be opened."""
        name = QtWidgets.QFileDialog.getExistingDirectory(
            self._window, tr("Open a folder of articles, or of events in Parquet"), self._folder()
        )
        if name:
            self.open([Path(name)])

    def paste(self) -> None:
        """Open what the clipboard holds: files, or text."""
        # A platform without a clipboard gives None, whatever the annotations say.
        content = QGuiApplication.clipboard().mimeData() or QMimeData()
        if not self._take(content, tr("pasted text")):
            self.refused.emit(tr("The clipboard holds no text. Copy an article's text and paste again."))

    def drop(self, content: QMimeData, add: bool = False) -> None:
        """Open what was dropped: files, folders, or text."""
        if self._take(content, tr("dropped text"), add):
            return
        if content.hasUrls():
            self.refused.emit(tr("Only files of this computer can be opened. Save the page first."))
        else:
            self.refused.emit(tr("What was dropped holds no text. Drop an article, or its text."))

    def open_sample(self) -> None:
        folder = resources() / "samples"
        sample = folder / f"{self._session.interface}.txt"
        self._session.reading.open([sample if sample.exists() else folder / "en.txt"])

    def new(self) -> None:
        """Close everything; work that has no name is kept all the same."""
        self._session.clear()

    def save(self) -> None:
        """Every step is kept at once; without a file of its own the work gets one."""
        if self._session.autosave.path is None or self._session.autosave.is_read_only:
            self.save_as()

    def save_as(self) -> None:
        """Ask for a file for the workspace."""
        title, kinds = tr("Save the workspace as"), tr("Workspaces (*.timeline)")
        name = asked(
            self._session,
            lambda: QtWidgets.QFileDialog.getSaveFileName(self._window, title, self._proposal(), kinds)[0],
        )
        if name:
            path = Path(name)
            path = path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
            self._session.autosave.save_as(path)
            self.remember([path])

    def _on_opened(self, paths: Sequence[Path]) -> None:
        """The sample is found where it always was. Others are remembered when they have been shown: a disk is slow."""
        found = [path for path in paths if resources() not in path.parents]
        self._later(lambda: self.remember(found))

    def _take(self, content: QMimeData, name: str, add: bool = False) -> bool:
        """Whether there was anything to open."""
        paths = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        if paths:
            self.open(paths, add=add)
        elif content.text().strip() and not content.hasUrls():
            self._session.reading.open_text(content.text(), name, add)
        else:
            return False
        return True

    def _folder(self) -> str:
        """Where the file that was opened last is."""
        recent = self._preferences.settings.recent
        # "" leaves the folder to the system, which remembers its own.
        return str(Path(recent[0]).parent) if recent else ""

    def _proposal(self) -> str:
        autosave, page = self._session.autosave, self._session.page
        if autosave.path is not None:
            return str(autosave.path)
        path = page.analysis.document.path if page is not None else None
        return str(path.with_suffix(ENDING) if path else Path.home() / (tr("timeline") + ENDING))


def kinds_text() -> str:
    """What the file dialog offers: all that can be read, workspaces, each format, everything."""
    from timeline_app.analysis.collection import ENDINGS as OF_MANY
    from timeline_app.documents.reader import FORMATS

    endings = [*(ending for kind in FORMATS for ending in kind.endings), *OF_MANY]
    every = " ".join(f"*{ending}" for ending in (*endings, ENDING))
    kinds = [tr(kind.name) + f" ({' '.join(f'*{ending}' for ending in kind.endings)})" for kind in FORMATS]
    return ";;".join(
        (tr("Articles and workspaces ({endings})").format(endings=every), tr("Workspaces (*.timeline)"), *kinds,
         tr("Many articles in one file ({endings})").format(endings=" ".join(f"*{ending}" for ending in OF_MANY)),
         tr("All files (*)"))
    )  # fmt: skip
