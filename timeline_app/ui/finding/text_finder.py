"""Where the words that are looked for stand in the texts, whether they tell of an event there or not."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.span import Span
from timeline_app.services.finding.text_search import places_of
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.ui.core.session import Session

_MOST = 10_000


class _Found(NamedTuple):
    """The places of a document by its number, and which of them is gone to; None for none yet."""

    page: int
    places: list[Span]
    at: int | None


class TextFinder(QObject):
    """Goes from place to place in the shown document, and on in the next one that has the words."""

    moved = Signal()
    """Other places were found, or another one of them is to be shown: see `places` and `place`."""

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words, self._text, self._is_anywhere = "", "", False
        self.places: list[Span] = []
        """In the shown document, in its order, 10,000 at the most."""
        self.place: Span | None = None
        self.is_elsewhere = False
        """Whether another document has the words, and the shown one has not."""
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_found)
        session.page_changed.connect(lambda: self.look(self._words, self._is_anywhere))

    @property
    def number(self) -> int:
        """Which of the places is shown, counted from 1; 0 for none."""
        return bisect_left(self.places, self.place) + 1 if self.place is not None else 0

    def between(self, begin: int, end: int) -> list[Span]:
        """The places that begin in [begin, end] of the shown document."""
        return self.places[bisect_left(self.places, (begin,)) : bisect_left(self.places, (end + 1,))]

    def look(self, words: str, anywhere: bool = True) -> None:
        """Look for words in the document that is shown, and without any there `anywhere`: in the others.

        A text that was looked through already is not read again.
        """
        page = self._session.page
        text = page.analysis.document.text if page is not None else ""
        # By the text itself: another analysis of the same text has it in the same places.
        if (words, text, anywhere) != (self._words, self._text, self._is_anywhere):
            self._words, self._text, self._is_anywhere = words, text, anywhere
            # Of ten thousand documents even the numbers take a while, and mostly nobody looks for anything.
            shown = () if page is None else (self._session.page_number,)
            self._begin(self._pages_from(0, 1) if words and anywhere else shown, None)

    def step(self, step: int) -> None:
        """Show the next place (1) or the one before (-1), if need be in another document."""
        at = 0 if step > 0 else len(self.places) - 1
        if self.place is not None:
            at = bisect_right(self.places, self.place) if step > 0 else bisect_left(self.places, self.place) - 1
        if 0 <= at < len(self.places):
            self.place = self.places[at]
            self.moved.emit()
        else:
            # Once round: this document comes last again.
            self._begin(self._pages_from(step, step), 0 if step > 0 else -1)

    def _pages_from(self, first: int, step: int) -> list[int]:
        """The numbers of all documents, the first of them so many after the shown one."""
        count = len(self._session.timeline.pages)
        return [(self._session.page_number + first + step * further) % count for further in range(count)]

    def _begin(self, pages: Sequence[int], at: int | None) -> None:
        """Look through documents, up to the first that has the words, beside the window's thread."""
        texts = [(number, self._session.timeline.pages[number].analysis.document) for number in pages if self._words]
        readable = ((number, document.text) for number, document in texts)
        self.jobs.begin(tr("Searching"), partial(_looking, readable, self._words, at))

    @Slot(object)
    def _on_found(self, found: _Found) -> None:
        self.is_elsewhere = bool(found.places) and found.at is None and found.page != self._session.page_number
        self.places, self.place = [] if self.is_elsewhere else found.places, None
        if found.at is not None and found.places:
            # Known before the document is shown, so that it is not looked through again.
            self._text = self._session.timeline.pages[found.page].analysis.document.text
            self._session.show_page(found.page)
            self.place = found.places[found.at]
        self.moved.emit()


def _looking(
    texts: Iterable[tuple[int, str]], words: str, at: int | None, _progress: "Progress",
    cancelled: Callable[[], bool],
) -> _Found:  # fmt: skip
    for number, text in texts:
        places = list(islice(places_of(text, words), _MOST))
        # The others are looked through when somebody goes on beyond this one.
        if places or cancelled():
            return _Found(number, places, at)
    return _Found(0, [], None)
