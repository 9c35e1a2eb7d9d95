"""The window's timeline as a picture file: its lanes and colours, all of it or the stretch of time that is seen."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from timeline_app.export.atomic import replacing_bytes
from timeline_app.export.content import Written
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.paint.files import SAVERS, Picture
from timeline_app.paint.legend import looks_of
from timeline_app.paint.paper import paper_of
from timeline_app.paint.picture_words import look_words, scale_words
from timeline_app.paint.sheet import Sheet, label_room
from timeline_app.paint.theme import Theme, load_theme
from timeline_app.ui.core.jobs import Work, checked
from timeline_app.ui.dialogs.export_request import Export, Scope
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.navigation import EDGE

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress


def sheet_of(canvas: TimelineCanvas, theme: Theme) -> Sheet:
    """What the canvas shows, to be drawn on anything."""
    arrangement, timeline, interface = canvas.arrangement, canvas.timeline, canvas.session.interface
    return Sheet(
        timeline.items, arrangement.lanes, arrangement.looks(theme), timeline.titles,
        canvas.names, arrangement.closed_by_hand, partial(scale_words, interface=interface),
        [(look, look_words(look, interface)) for look in looks_of(timeline.items)],
    )  # fmt: skip


def picturing(canvas: TimelineCanvas, title: str, export: Export) -> Work:
    """The work of drawing and writing; what is drawn is taken from the canvas now."""
    # As light or dark as the window is, without high contrast: that is for the screen.
    theme = load_theme(canvas.palette().window().color().lightness() < 128)
    picture = _picture(canvas, title, export, theme)
    count = sum(map(len, picture.sheet.lanes))

    def work(progress: "Progress", cancelled: Callable[[], bool]) -> Written:
        reached = checked(progress, cancelled)
        with replacing_bytes(export.path) as stream:
            SAVERS[export.format.key](picture, stream)
            # Drawing cannot be interrupted; what is left is to bring the file to its place.
            reached(0.9)
        return Written(count)

    return work


def _picture(canvas: TimelineCanvas, title: str, export: Export, theme: Theme) -> Picture:
    paper = paper_of(str(export.options["size"]), int(export.options["sheets"]))
    width = paper.size[0]
    view, extent = canvas.view, canvas.arrangement.extent
    sheet, font = sheet_of(canvas, theme), canvas.font()
    if export.scope is Scope.VIEW or extent is None:
        shown = Viewport(view.start, view.span, width)
    else:
        shown = fitted(*extent, width, EDGE, EDGE + label_room(sheet, fitted(*extent, width, EDGE, EDGE), font))
    return Picture(sheet, shown, paper, theme, font, title)
