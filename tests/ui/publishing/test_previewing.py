"""Previews: a picture on the pixels of a screen, and the first page of a text, whatever is written."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from timeline_app.errors import Cancelled
from timeline_app.export.content import Content
from timeline_app.paint.paper import Paper, paper_of
from timeline_app.services.formats.format import Format, Takes
from timeline_app.ui.publishing.previewing import drawing, image_of, page_of, reading, told

pytestmark = pytest.mark.usefixtures("translated_error")


_NOTHING = Content(events=[], in_words=lambda event, language: "")


class _Drawn:
    """A composition that fills its paper with one colour."""

    def __init__(self, paper: Paper, events: int = 3) -> None:
        self.paper, self.events = paper, events

    def draw(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, *self.paper.size), Qt.GlobalColor.green)

    def composed(self) -> "_Drawn":
        return self


def _format(text: bytes, ending: str = ".txt", takes: Takes = Takes.EVENTS) -> Format:
    def write(content: Content, stream: Any, options: Mapping[str, object]) -> None:
        for _ in range(100):
            stream.write(text)

    return cast(Format, SimpleNamespace(write=write, ending=ending, takes=takes, preview=""))


@pytest.mark.parametrize(
    ("room", "ratio", "close", "size"),
    [
        (QSize(100, 100), 1.0, False, (100, 50)),
        (QSize(100, 100), 2.0, False, (200, 100)),
        # No larger than it is, and in its own size where one looks closely
        (QSize(900, 900), 1.0, False, (400, 200)),
        (QSize(100, 100), 1.0, True, (400, 200)),
        (QSize(0, 0), 1.0, False, (1, 1)),
    ],
)
def test_it_fits_into_its_room(room: QSize, ratio: float, close: bool, size: tuple[int, int]) -> None:
    image = image_of(cast(Any, _Drawn(Paper.of_screen(400, 200))), room, ratio, close)
    assert (image.width(), image.height()) == size
    assert image.devicePixelRatio() == ratio
    if size[0] > 1:
        assert image.pixelColor(size[0] - 2, size[1] - 2) == Qt.GlobalColor.green


def test_the_largest_is_still_drawn() -> None:
    image = image_of(cast(Any, _Drawn(Paper.of_screen(40_000, 10))), QSize(10, 10), 1.0, close=True)
    assert image.width() == 4000


@pytest.mark.parametrize(
    ("paper", "events", "words"),
    [
        (Paper.of_screen(1600, 900), 3, "1,600 × 900 pixels · 3 events"),
        (paper_of("a4"), 1, "297 × 210 mm · 1 event"),
        (paper_of("a4", 2), 0, "594 × 210 mm · 0 events"),
    ],
)
def test_how_large_it_is_and_how_much_it_tells(paper: Paper, events: int, words: str) -> None:
    assert told(cast(Any, _Drawn(paper, events))) == words


def test_the_work_tells_how_far_it_is_and_can_be_ended() -> None:
    picture, shares = cast(Any, _Drawn(Paper.of_screen(40, 20))), list[float]()
    work = drawing(picture, QSize(40, 20), 1.0, close=False)
    assert cast(Any, work(shares.append, lambda: False)).told == "40 × 20 pixels · 3 events"
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with pytest.raises(Cancelled):
        work(shares.append, lambda: True)


@pytest.mark.parametrize(
    ("text", "ending", "page", "rich"),
    [
        (b"abc", ".csv", "abc" * 100, False),
        (b"<p>", ".html", "<p>" * 100, True),
        (b"PK\3\4", ".xlsx", "", False),
        (b"PAR1", ".parquet", "", False),
        ("ä".encode(), ".txt", "ä" * 100, False),
        (b"\xef\xbb\xbf", ".csv", "\ufeff" * 99, False),
    ],
)
def test_a_page_is_what_is_written(text: bytes, ending: str, page: str, rich: bool) -> None:
    found = page_of(_format(text, ending), _NOTHING, {})
    assert (found.text, found.rich) == (page, rich)


def test_no_more_is_written_than_is_seen() -> None:
    found = page_of(_format(b"x" * 15_000), _NOTHING, {})
    assert len(found.text) == 30_000


def test_of_a_format_for_one_document_the_first_is_shown() -> None:
    seen: list[int] = []
    one = _format(b"", takes=Takes.DOCUMENT)
    cast(Any, one).write = lambda content, stream, options: seen.append(len(content.sources))
    sources = cast(Any, ("a", "b"))
    page_of(one, replace(_NOTHING, sources=sources), {})
    cast(Any, one).takes = Takes.EVENTS
    page_of(one, replace(_NOTHING, sources=sources), {})
    assert seen == [1, 2]


def test_what_is_read_is_made_beside_the_window() -> None:
    made: list[Callable[[], Content]] = []

    def make() -> Content:
        made.append(make)
        return _NOTHING

    work = reading(_format(b"a"), make, {})
    assert made == []
    assert cast(Any, work(lambda share: None, lambda: False)).text == "a" * 100
    assert made == [make]
