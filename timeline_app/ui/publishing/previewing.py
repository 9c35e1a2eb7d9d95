"""The work of making previews: by what writes the files themselves, on fewer pixels or up to the first page."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from timeline_app.paint.painting import painting
from timeline_app.services.formats.format import Format, Takes
from timeline_app.ui.jobs.jobs import Work, checked
from timeline_app.ui.text.translation import number_text, tr

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.export.content import Content
    from timeline_app.paint.composition import Composition, Picture

_FIRST_PAGE = 20_000
"""Bytes of a text that are shown."""
_LARGEST = 4000.0
_NO_TEXT = (b"PK", b"PAR1")
"""How archives begin, as workbooks are, and columns for programs."""


class Drawn(NamedTuple):
    """A picture on the pixels of a screen, and in words how large it is on paper and how much it tells."""

    image: QImage
    told: str


class Page(NamedTuple):
    """The beginning of a file, as rich text or as it stands there; empty for what no text is."""

    text: str
    rich: bool


def drawing(picture: "Picture", room: QSize, ratio: float, close: bool) -> Work:
    """Draw a picture so that it fits into a room of a screen with a ratio of pixels, or `close` in its own size."""

    def work(progress: "Progress", cancelled: Callable[[], bool]) -> Drawn:
        reached = checked(progress, cancelled)
        reached(0.05)
        composition = picture.composed()
        reached(0.5)
        drawn = Drawn(image_of(composition, room, ratio, close), told(composition))
        reached(1.0)
        return drawn

    return work


def image_of(composition: "Composition", room: QSize, ratio: float, close: bool) -> QImage:
    """The picture as its file would have it, on as many pixels as a screen has for it."""
    wide, high = composition.paper.size
    least = min(_LARGEST / max(wide, high), 1.0)
    scale = (least if close else min(room.width() / wide, room.height() / high, 1.0)) * ratio
    image = QImage(max(round(wide * scale), 1), max(round(high * scale), 1), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        painter.scale(scale, scale)
        composition.draw(painter)
    image.setDevicePixelRatio(ratio)
    return image


def told(composition: "Composition") -> str:
    """How large the picture is, and how many events are in it."""
    paper, events = composition.paper, tr("%Ln event(s)", "", composition.events)
    if paper.may_grow:
        size, (wide, high) = tr("{wide} × {high} pixels"), paper.size
    else:
        size, wide, high = (
            tr("{wide} × {high} mm"),
            paper.millimetres.width() * paper.sheets,
            paper.millimetres.height(),
        )
    size = size.format(wide=number_text(round(wide)), high=number_text(round(high)))
    return f"{size} · {events}"


def reading(one: Format, make: "Callable[[], Content]", options: Mapping[str, object]) -> Work:
    """Write as much of a file of text as is seen of it."""

    def work(progress: "Progress", cancelled: Callable[[], bool]) -> Page:
        reached = checked(progress, cancelled)
        content = make()
        reached(0.5)
        return page_of(one, content, options)

    return work


def page_of(one: Format, content: "Content", options: Mapping[str, object]) -> Page:
    """The beginning of what would be written."""
    if one.takes is Takes.DOCUMENT:
        content = replace(content, sources=content.sources[:1])
    # Without its script a page tells of no event.
    shown = replace(one, writer=one.preview) if one.preview else one
    stream = _FirstPage()
    with suppress(_Enough):
        shown.write(content, stream, options)
    data = stream.getvalue()
    if data.startswith(_NO_TEXT):
        return Page("", rich=False)
    return Page(data.decode("utf-8-sig", "ignore"), one.ending == ".html")


class _Enough(OSError):
    """Raised where more is written than is seen."""


class _FirstPage(BytesIO):
    """Takes no more than the first page."""

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if self.tell() > _FIRST_PAGE:
            raise _Enough
        return super().write(data)
