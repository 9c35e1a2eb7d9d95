"""Pictures for the table of formats: the whole timeline, or a stretch of it, without a window."""

import os
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import BinaryIO

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from timeline_app.export.content import Content, Progress, Written, nothing
from timeline_app.layout.items import Items, items_of
from timeline_app.layout.lanes import LaneKey, extent, lanes_of
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.event import Event
from timeline_app.paint.calendar_names import calendar_names
from timeline_app.paint.files import SAVERS, Picture
from timeline_app.paint.paper import paper_of
from timeline_app.paint.sheet import Sheet
from timeline_app.paint.theme import Theme, load_theme
from timeline_app.paint.timeline import LaneLook

_LOCALES = {"en": "en_GB", "de": "de_DE"}
_EDGE, _LABEL_ROOM = 28.0, 260.0


def _write(
    kind: str,
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    size: str = "screen",
    sheets: int = 1,
    lanes: str = "document",
    look: str = "light",
    first: date | None = None,
    last: date | None = None,
    interface: str = "en",
    hidden: bool = False,
) -> Written:
    """A picture of all events, or of those from the first day to the last, both inclusive."""
    _ensure_application()
    events = list(content.tally(hidden, progress))
    names = [source.document.name for source in content.sources]
    numbers = {name: number for number, name in enumerate(names)}
    items = items_of(events, [numbers.get(event.document, 0) for event in events])
    theme = load_theme(look.startswith("dark"), look.endswith("contrast"))
    sheet = _sheet(items, events, names, LaneKey.DOCUMENT if lanes == "document" else LaneKey.NONE, theme, interface)
    paper = paper_of(size, sheets)
    view = _view(sheet, paper.size[0], first, last)
    SAVERS[kind](Picture(sheet, view, paper, theme, _font(), ", ".join(names)), stream)
    return Written(len(events))


write_svg, write_pdf, write_png = partial(_write, "svg"), partial(_write, "pdf"), partial(_write, "png")


def _sheet(
    items: Items, events: Sequence[Event], names: Sequence[str], key: LaneKey, theme: Theme, interface: str
) -> Sheet:
    key = key if len(names) > 1 else LaneKey.NONE
    lanes = lanes_of(items, key)
    colours = theme.lanes
    looks = [LaneLook(names[lane.code], str(len(lane)), colours[lane.code % len(colours)]) if key is LaneKey.DOCUMENT
             else LaneLook("", str(len(lane))) for lane in lanes]  # fmt: skip
    return Sheet(items, lanes, looks, lambda at: events[at].label, calendar_names(_LOCALES[interface]))


def _view(sheet: Sheet, width: float, first: date | None, last: date | None) -> Viewport:
    low, high = extent(sheet.lanes) or (0, DAY_SECONDS)
    whole = fitted(low, high, width, _EDGE, min(_LABEL_ROOM, width / 4))
    begin = whole.start if first is None else float(_second(first))
    end = whole.end if last is None else float(_second(last) + DAY_SECONDS)
    return whole if (first, last) == (None, None) or begin >= end else Viewport(begin, end - begin, width)


def _second(day: date) -> int:
    return days_from_civil(day.year, day.month, day.day) * DAY_SECONDS


def _font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def _ensure_application() -> None:
    """Letters need an application; one without a screen will do."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _ensure_application.kept = QGuiApplication(["timeline-app"])  # type: ignore[attr-defined]
