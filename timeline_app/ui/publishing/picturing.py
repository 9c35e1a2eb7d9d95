"""The window's timeline as a picture: just what is seen, all of it on one page, or as a poster that tells more."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from timeline_app.atomic import replacing_bytes
from timeline_app.export.content import Written
from timeline_app.layout.lanes import extent
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.layout.ways import Form
from timeline_app.paint.composition import POSTER_SCALES, Picture
from timeline_app.paint.files import SAVERS
from timeline_app.paint.imprint import Imprint
from timeline_app.paint.imprint_words import Extent, Origin, proposed_imprint
from timeline_app.paint.lane_name import column_width
from timeline_app.paint.legend import looks_of
from timeline_app.paint.paper import paper_of
from timeline_app.paint.picture_words import gap_words, look_words, scale_words
from timeline_app.paint.sheet import Seen, Sheet
from timeline_app.paint.theme import Theme, load_theme
from timeline_app.services.naming.publication import publication_name
from timeline_app.ui.jobs.jobs import Work, checked
from timeline_app.ui.publishing.export_request import Export, Scope
from timeline_app.ui.timeline.canvas import LONGEST, TimelineCanvas
from timeline_app.ui.timeline.navigation import EDGE

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.ui.core.session import Session

_MEASURED = 200


def look_of(canvas: TimelineCanvas) -> str:
    """As light or dark as the window is, without high contrast: that is for the screen."""
    return "dark" if canvas.palette().window().color().lightness() < 128 else "light"


def proposed(canvas: TimelineCanvas, scope: Scope) -> Imprint:
    """What stands around a picture of the canvas, as long as nobody writes something else there."""
    session = canvas.session
    documents = session.timeline.rows.documents
    origins = [Origin(one.document.name, one.document.title, one.published.day) for one in documents]
    title = "" if len(origins) == 1 else name_of(session)
    return proposed_imprint(origins, _extent(canvas, scope), canvas.names, session.interface, title)


def name_of(session: "Session") -> str:
    """What the workspace is called, or what its documents have in common."""
    paths = [one.document.path for one in session.timeline.rows.documents]
    return publication_name(session.autosave.path or session.folder, paths)


def picture_of(canvas: TimelineCanvas, options: Mapping[str, Any], scope: Scope) -> Picture:
    """What is to be drawn, taken from the canvas now; `options` are those of a format of pictures."""
    theme = load_theme(str(options["look"]).startswith("dark"), str(options["look"]).endswith("contrast"))
    sheet = _sheet(canvas, theme, scope)
    sheet = sheet if options["legend"] else sheet._replace(legend=())
    paper = paper_of(str(options["size"]), int(options["sheets"]))
    imprint = Imprint(*(str(options[name] or "") for name in Imprint._fields))
    scales = POSTER_SCALES if scope is Scope.POSTER else (1.0,)
    return Picture(
        sheet, _viewing(canvas, sheet, scope), paper, theme, canvas.font(), imprint, scales, name_of(canvas.session)
    )


def picturing(canvas: TimelineCanvas, export: Export) -> Work:
    """The work of drawing and writing; what is drawn is taken from the canvas now."""
    picture = picture_of(canvas, export.options, export.scope)

    def work(progress: "Progress", cancelled: Callable[[], bool]) -> Written:
        reached = checked(progress, cancelled)
        composition = picture.composed()
        reached(0.4)
        with replacing_bytes(export.path) as stream:
            SAVERS[export.format.key](composition, stream)
            # Drawing cannot be interrupted; what is left is to bring the file to its place.
            reached(0.9)
        return Written(composition.events)

    return work


def _extent(canvas: TimelineCanvas, scope: Scope) -> Extent:
    """What is told of: of what is seen the events in view, else all that are shown."""
    lanes = canvas.arrangement.lanes
    total = sum(map(len, lanes))
    if scope is not Scope.VIEW:
        whole = extent(lane.index for lane in lanes)
        return Extent(total, total, whole and canvas.arrangement.folds.dates(*whole))
    sheet = _sheet(canvas, load_theme(dark=False), scope)
    return Extent(sheet.in_view(canvas.view), total, sheet.stretch(canvas.view))


def _sheet(canvas: TimelineCanvas, theme: Theme, scope: Scope) -> Sheet:
    """What the canvas shows, to be drawn on anything."""
    arrangement, timeline, interface = canvas.arrangement, canvas.timeline, canvas.session.interface
    looks = arrangement.looks(theme)
    sheet = Sheet(
        arrangement.items, arrangement.lanes, looks, timeline.titles,
        canvas.names, arrangement.closed_by_hand, partial(scale_words, interface=interface),
        [(look, look_words(look, interface)) for look in looks_of(timeline.items)],
        canvas.tellings.facts, canvas.tellings.weights(),
        folds=arrangement.folds, gap=partial(gap_words, interface=interface),
    )  # fmt: skip
    if scope is Scope.ALL:
        return sheet
    sheet = sheet._replace(most=Form.CARD)
    if scope is Scope.POSTER:
        return sheet
    several = len(arrangement.lanes) > 1
    names = (looks[number].name for number in range(min(len(looks), _MEASURED)))
    column = column_width(names, canvas.font()) if several else 0.0
    return sheet._replace(seen=Seen(canvas.frame(), float(canvas.height()), LONGEST, column))


def _viewing(canvas: TimelineCanvas, sheet: Sheet, scope: Scope) -> Callable[[float], Viewport]:
    """What is seen on some pixels of width."""
    view = canvas.view
    if scope is Scope.VIEW:
        return lambda width: view
    # Of all that are counted: what is only mentioned stretches no axis on the screen, where one can move on to it.
    reach = extent(lane.index for lane in sheet.lanes)
    if reach is None:
        return view.resized
    return lambda width: fitted(*reach, width, EDGE, EDGE)
