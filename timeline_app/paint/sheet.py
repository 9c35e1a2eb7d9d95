"""A whole timeline on paper or in a picture file: as on the screen, with nothing pointed out."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter

from timeline_app.layout.folds import UNFOLDED, Folds, Gap
from timeline_app.layout.items import Items, Trait
from timeline_app.layout.lanes import Lane
from timeline_app.layout.mark import Mark
from timeline_app.layout.marks import Weights
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.scene import Frame, Scene, SceneMaker, StripScene
from timeline_app.layout.strips import lay_out_strips
from timeline_app.layout.ticks import Level, lay_out_axis
from timeline_app.layout.viewport import Viewport
from timeline_app.layout.ways import Form
from timeline_app.paint.axis import axis_height
from timeline_app.paint.labels import Facts, Labels
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.lane_name import draw_lane_name
from timeline_app.paint.legend import Look, draw_legend, legend_height
from timeline_app.paint.theme import Theme
from timeline_app.paint.timeline import Highlights, Overlays, TimelinePicture, sizes_of

_LONGEST_LABELS = 640.0, 390.0
"""Nobody can zoom into paper: labels are cut as late as there is room for."""
# Of the paper's height, tried from the least on.
_GROWTHS = 0.3, 0.45, 0.55, 0.65, 0.8, 1.0, 1.3, 1.7, 2.2, 3.0
_HIGHEST = 4000.0
"""What grows for the sake of labels stays small enough for every format."""
_MENTION = int(Trait.MENTION)


class Seen(NamedTuple):
    """How a screen shows a view, for a picture that is to be the same: where its lanes are, and its longest label.

    `column` is the width of the lanes' names beside it, `height` that of axis and lanes, all in pixels.
    """

    frame: Frame
    height: float
    longest: float
    column: float = 0.0


class Sheet(NamedTuple):
    """What is drawn: items in lanes, each with its look; `titles` gives an item's titles by its position.

    `scale` says in words what the full height of the bins stands for, `legend` what the looks mean. `facts` are what
    is told beside the titles where there is room, `most` is the most that is told, and `weights` say of what first.
    """

    items: Items
    lanes: tuple[Lane, ...]
    looks: Sequence[LaneLook]
    titles: Callable[[int], Sequence[str]]
    names: CalendarNames
    collapsed: Sequence[bool] = ()
    scale: Callable[[Level, int], str] = lambda level, peak: ""
    legend: Sequence[tuple[Look, str]] = ()
    facts: Callable[[int], Facts] | None = None
    weights: Weights | None = None
    most: Form = Form.LINE
    seen: Seen | None = None
    folds: Folds = UNFOLDED
    gap: Callable[[Gap], str] | None = None

    def in_view(self, view: Viewport) -> int:
        """How many events are in a view, of lanes that are scrolled out of sight none."""
        return sum(self.lanes[number].index.count(view.start, view.end) for number in self._in_sight())

    def stretch(self, view: Viewport) -> tuple[int, int] | None:
        """The dates from the first event in a view to the last, in seconds; None without any."""
        indexes = [self.lanes[number].index for number in self._in_sight()]
        seen = [(index, places) for index in indexes if len(places := index.visible(view.start, view.end))]
        if not seen:
            return None
        low = min(int(index.starts[places].min()) for index, places in seen)
        high = max(int(index.ends[places].max()) for index, places in seen)
        return self.folds.dates(max(low, int(view.start)), min(high, int(view.end)))

    def _in_sight(self) -> Iterable[int]:
        if self.seen is None or not self.lanes:
            return range(len(self.lanes))
        frame = self.seen.frame
        strips = lay_out_strips(frame.collapsed, frame.height, frame.sizes, frame.top, frame.scroll)
        return [strip.lane for strip in strips.in_view(frame.height)]


def draw_sheet(
    painter: QPainter, size: tuple[float, float], view: Viewport, sheet: Sheet, theme: Theme, font: QFont
) -> None:
    """Draw a view as wide as `size`, in its pixels; lanes that need more height are all drawn smaller."""
    font = in_pixels(font)
    # Never larger than on the screen: type of one size is read on all pages.
    smaller = max(height_of(sheet, font) / size[1], 1.0)
    painter.save()
    painter.setClipRect(QRectF(0, 0, *size), Qt.ClipOperation.IntersectClip)
    painter.scale(1 / smaller, 1 / smaller)
    # What is drawn smaller has more room in its own pixels.
    size = (size[0] * smaller, size[1] * smaller)
    _draw(painter, size, view if sheet.seen else view.resized(size[0]), sheet, theme, font)
    painter.restore()


def height_of(sheet: Sheet, font: QFont) -> float:
    """Pixels that the lanes need with axis and legend, each with as few rows as a lane can have."""
    font = in_pixels(font)
    if sheet.seen is not None:
        return sheet.seen.height + _legend_height(sheet, font)
    collapsed = sheet.collapsed or [False] * len(sheet.lanes)
    lanes = lay_out_strips(collapsed, 0.0, sizes_of(font)).height if collapsed else 0.0
    return lanes + axis_height(QFontMetricsF(font).height()) + _legend_height(sheet, font)


def fitting_height(sheet: Sheet, view: Viewport, font: QFont, height: float, most: float = _GROWTHS[-1]) -> float:
    """The least height, from a third of the given one to `most` times it, at which each event has its whole line.

    Where none is enough it is the least at which each has some words, else the given one. Lanes that need more height
    all have it.
    """
    font = in_pixels(font)
    least = height_of(sheet, font)
    usual = max(height, least)
    growths = [growth for growth in _GROWTHS if growth <= most and height * growth <= max(usual, _HIGHEST)]
    # Each try lays the whole picture out; there are ten at the most.
    shortest = None
    for one in (max(height * growth, least) for growth in growths):
        labels, scene = laid_out(sheet, view, font, one)
        if _is_whole(scene, sheet.items, _least_of(sheet.most)):
            if not any(_is_cut(mark, labels) for strip in scene.strips for mark in strip.marks):
                return one
            shortest = one if shortest is None else shortest
    return usual if shortest is None else shortest


def tells_all(sheet: Sheet, view: Viewport, font: QFont, height: float) -> bool:
    """Whether each event in a view has as much told of it as is to be told, at a height of the lanes."""
    return _is_whole(laid_out(sheet, view, in_pixels(font), height)[1], sheet.items, _least_of(sheet.most))


def _draw(
    painter: QPainter, size: tuple[float, float], view: Viewport, sheet: Sheet, theme: Theme, font: QFont
) -> None:
    labels, scene = laid_out(sheet, view, font, size[1])
    picture = TimelinePicture(sheet.items, labels, theme, font, sheet.looks, shapes=True)
    scale = sheet.scale(scene.bins.level, scene.peak) if scene.bins is not None else ""
    # The levels of the axis were set for lines of 17 pixels.
    axis = lay_out_axis(view, sheet.names, picture.axis.line / 17, sheet.folds)
    more = Overlays(scale, gap=sheet.gap)
    legend = _legend_height(sheet, font)
    column = sheet.seen.column if sheet.seen else 0.0
    painter.save()
    painter.translate(column, 0)
    picture.draw(painter, (view.width, size[1] - legend), scene, axis, Highlights(), more)
    painter.restore()
    if column:
        _draw_names(painter, scene, sheet, (column, size[1] - legend), theme, font)
    if legend:
        draw_legend(painter, QRectF(0, size[1] - legend, size[0], legend), sheet.legend, theme, font)


def _draw_names(
    painter: QPainter, scene: Scene, sheet: Sheet, size: tuple[float, float], theme: Theme, font: QFont
) -> None:
    """The names of the lanes in their column."""
    painter.save()
    painter.fillRect(QRectF(0, 0, *size), theme.surface)
    top = axis_height(QFontMetricsF(font).height())
    painter.setClipRect(QRectF(0, top, size[0], size[1] - top), Qt.ClipOperation.IntersectClip)
    for one in scene.strips:
        draw_lane_name(painter, one.strip, sheet.looks[one.strip.lane], size[0], theme, font, handle=False)
    painter.restore()


def laid_out(sheet: Sheet, view: Viewport, font: QFont, height: float) -> tuple[Labels, Scene]:
    """Everything where it stands, with the longest labels that all have room; what was seen on a screen as there."""
    axis = axis_height(QFontMetricsF(font).height())
    room = height - axis - _legend_height(sheet, font)
    frame = sheet.seen.frame if sheet.seen else Frame(sizes_of(font), room, axis, 0.0, sheet.collapsed)
    # Long labels first: only where they crowd some out are all of them cut sooner.
    for longest in (sheet.seen.longest,) if sheet.seen else _LONGEST_LABELS:
        labels = Labels(sheet.titles, font, longest, sheet.facts)
        maker = SceneMaker(
            sheet.items, sheet.lanes, labels.size, weights=sheet.weights, most=sheet.most, folds=sheet.folds
        )
        scene = maker.scene(view, frame)
        if _is_whole(scene, sheet.items, Form.SHORT):
            break
    return labels, scene


def _least_of(most: Form) -> Form:
    """What each label tells at least: where cards are to be told, more than a single line."""
    return Form.LINES if most is Form.CARD else Form.SHORT


def _is_cut(mark: Mark, labels: Labels) -> bool:
    """Whether a label has less than the room of its whole line."""
    room = mark.label_right - mark.label_left
    return mark.labelled and mark.form <= Form.LINE and room < labels.size(mark.position, Form.LINE)[0] - 1


def _is_whole(scene: Scene, items: Items, least: Form) -> bool:
    """Whether all that is seen are marks with such labels, but for mentions; those that an edge cuts may be without.

    What has room in its mark is a single line in any case.
    """
    width = scene.view.width
    seen = [one for one in scene.strips if not one.strip.collapsed]
    marks = [mark for one in seen for mark in one.marks if mark.left >= 0 and mark.right <= width]
    return all(one.share >= 1 and not _rowless(one) for one in seen) and all(
        mark.inside or mark.form >= least if mark.labelled else items.traits[mark.position] & _MENTION for mark in marks
    )


def _rowless(scene: StripScene) -> set[int]:
    """The positions of what is counted and not drawn."""
    counted = {position for chip in scene.chips for position in chip.positions}
    return counted - {mark.position for mark in scene.marks}


def _legend_height(sheet: Sheet, font: QFont) -> float:
    return legend_height(font) if sheet.legend else 0.0


def in_pixels(font: QFont) -> QFont:
    """The same type in pixels of the picture: a point is of another size on each device."""
    fixed = QFont(font)
    fixed.setPixelSize(QFontInfo(font).pixelSize())
    return fixed
