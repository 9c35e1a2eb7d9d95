"""Pictures for the table of formats: the whole timeline, or a stretch of it, without a window."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import BinaryIO, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from timeline_app.export.content import Content, Progress, Written, nothing
from timeline_app.interfaces import locale_of
from timeline_app.layout.items import Items, items_of
from timeline_app.layout.lanes import LaneKey, codes_of, extent, lanes_of
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.interval import Interval
from timeline_app.model.titles import titles
from timeline_app.paint.calendar_names import calendar_names
from timeline_app.paint.composition import Picture
from timeline_app.paint.files import SAVERS
from timeline_app.paint.imprint import Imprint
from timeline_app.paint.imprint_words import Extent, Origin, proposed_imprint
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.legend import looks_of
from timeline_app.paint.paper import paper_of
from timeline_app.paint.picture_words import look_words, scale_words
from timeline_app.paint.sheet import Sheet
from timeline_app.paint.theme import Theme, load_theme
from timeline_app.system_checks import set_utf8_locale

# Pixels free before the first event and after the last one.
_EDGE = 28.0


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
    title: str | None = None,
    subtitle: str | None = None,
    source: str | None = None,
    legend: bool = True,
    first: date | None = None,
    last: date | None = None,
    interface: str = "en",
    hidden: bool = False,
) -> Written:
    """A picture of all events, or of those from the first day to the last, both inclusive.

    What nobody says of title, subtitle and source is proposed; the empty text is none.
    """
    _ensure_application()
    seen = _Stretch.of(first, last)
    events = [event for event in content.tally(hidden, progress) if seen.touches(event.interval)]
    names = [source.document.name for source in content.sources]
    numbers = {name: number for number, name in enumerate(names)}
    items = items_of(events, [numbers.get(event.document, 0) for event in events])
    theme = load_theme(look.startswith("dark"), look.endswith("contrast"))
    sheet = _sheet(items, events, names, LaneKey.DOCUMENT if lanes == "document" else LaneKey.NONE, theme, interface)
    sheet = sheet if legend else sheet._replace(legend=())
    font = _font()
    proposed = _proposed(content, sheet, interface)
    given = zip((title, subtitle, source), proposed, strict=True)
    imprint = Imprint(*(said if own is None else own for own, said in given))
    view = partial(_view, sheet, seen=seen)
    picture = Picture(sheet, view, paper_of(size, sheets), theme, font, imprint, name=proposed.title)
    SAVERS[kind](picture.composed(), stream)
    return Written(len(events))


write_svg, write_pdf, write_png = partial(_write, "svg"), partial(_write, "pdf"), partial(_write, "png")


def _sheet(
    items: Items, events: Sequence[Event], names: Sequence[str], key: LaneKey, theme: Theme, interface: str
) -> Sheet:
    key = key if len(names) > 1 else LaneKey.NONE
    lanes = lanes_of(items, codes_of(items, key))
    colours = theme.lanes
    looks = [LaneLook(names[lane.code], str(len(lane)), colours[lane.code % len(colours)]) if key is LaneKey.DOCUMENT
             else LaneLook("", str(len(lane))) for lane in lanes]  # fmt: skip
    words = partial(scale_words, interface=interface)
    return Sheet(
        items, lanes, looks, lambda at: titles(events[at]), calendar_names(locale_of(interface)), scale=words,
        legend=[(look, look_words(look, interface)) for look in looks_of(items)],
    )  # fmt: skip


class _Stretch(NamedTuple):
    """The seconds that are to be seen; None where the events say it."""

    begin: int | None
    end: int | None

    @staticmethod
    def of(first: date | None, last: date | None) -> "_Stretch":
        return _Stretch(
            None if first is None else _second(first), None if last is None else _second(last) + DAY_SECONDS
        )

    def touches(self, interval: Interval) -> bool:
        """Whether some of it is to be seen."""
        is_early = self.begin is not None and max(interval.end, interval.start + 1) <= self.begin
        return not is_early and (self.end is None or interval.start < self.end)


def _view(sheet: Sheet, width: float, seen: _Stretch) -> Viewport:
    """As long a stretch as is to be seen: the last labels turn to the left rather than claim a future."""
    low, high = extent(lane.index for lane in sheet.lanes) or (0, DAY_SECONDS)
    begin = low if seen.begin is None else seen.begin
    # What somebody asks for may hold no event, and still is a stretch of a day at least.
    end = max(high, begin + DAY_SECONDS) if seen.end is None else seen.end
    begin = min(begin, end - DAY_SECONDS)
    # The mark of the last day is seen whole: else its label would be left out.
    return fitted(begin, end, width, _EDGE if seen.begin is None else 0.0, _EDGE)


def _second(day: date) -> int:
    return days_from_civil(day.year, day.month, day.day) * DAY_SECONDS


def _proposed(content: Content, sheet: Sheet, interface: str) -> Imprint:
    origins = [Origin(one.document.name, one.document.title, one.published.day) for one in content.sources]
    count = sum(map(len, sheet.lanes))
    return proposed_imprint(
        origins, Extent(count, count, extent(lane.index for lane in sheet.lanes)), sheet.names, interface
    )


def _font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def _ensure_application() -> None:
    """Letters need an application; one without a screen will do."""
    if QGuiApplication.instance() is None:
        set_utf8_locale()
        # Not the platform of the environment: one that cannot be had ends the whole program.
        arguments = ["timeline-app", "-platform", "offscreen"]
        _ensure_application.kept = QGuiApplication(arguments)  # type: ignore[attr-defined]
