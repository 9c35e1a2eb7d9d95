"""The whole picture: grid and axis, for each lane its header, bins and marks with labels; on any paint device."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain, repeat
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from timeline_app.layout.arrays import Flags
from timeline_app.layout.folds import Gap
from timeline_app.layout.framing import Beyond
from timeline_app.layout.items import CERTAINTIES, Items, Trait
from timeline_app.layout.mark import POINT, Chip, Mark
from timeline_app.layout.scene import Scene, StripScene
from timeline_app.layout.strips import Sizes
from timeline_app.layout.ticks import Axis
from timeline_app.layout.ways import Form
from timeline_app.model.timex import Certainty
from timeline_app.paint.axis import AxisPicture, Today, upright
from timeline_app.paint.bins import BinImage
from timeline_app.paint.clip_range import EVERYWHERE, clip_range_of, within
from timeline_app.paint.covered import uncovered
from timeline_app.paint.gaps import draw_gap_words, draw_gaps
from timeline_app.paint.labels import Labels
from timeline_app.paint.lane_frames import LaneFrames, LaneLook
from timeline_app.paint.marks import draw_bar, draw_conflict, draw_point
from timeline_app.paint.pixmap import drawn
from timeline_app.paint.theme import Theme, over

_CHIP_WIDTH, _CHIP_AIR = 38.0, 14.0
_PALE = 0.5
_CONFLICT = int(Trait.CONFLICT)
_LEFT_EDGES = int(Trait.SOFT_START | Trait.OPEN_START)
_RIGHT_EDGES = int(Trait.SOFT_END | Trait.OPEN_END)


class Highlights(NamedTuple):
    """What is pointed out: the selected position (-1 for none), and by flags what a search found and what is chosen."""

    selected: int = -1
    found: Flags | None = None
    chosen: Flags | None = None


class Overlays(NamedTuple):
    """What a picture shows besides events: the scale of heights in words, today, words for what lies beyond it, and for
    how long gaps are that are folded."""

    scale: str = ""
    today: Today | None = None
    beyond: Callable[[Beyond], str] | None = None
    gap: Callable[[Gap], str] | None = None


def sizes_of(font: QFont) -> Sizes:
    line = QFontMetricsF(font).height()
    return Sizes(row=round(line + 11), bar=round(line + 3), header=round(line + 8))


class TimelinePicture:
    """Draws scenes of one set of items in one theme and type; `looks` are the lanes' in their order.

    For a screen much is copied from pixels that were drawn once. With `shapes`, everything is drawn as lines, areas and
    letters, which stay sharp on paper and in SVG, and which any thread may draw.
    """

    def __init__(
        self, items: Items, labels: Labels, theme: Theme, font: QFont, looks: Sequence[LaneLook], shapes: bool = False
    ) -> None:
        self.sizes = sizes_of(font)
        self.axis = AxisPicture(theme, font, QFontMetricsF(font).height())
        self._items = items
        self.labels = labels
        self._theme = theme
        self._looks = looks
        self._shapes = shapes
        self._width = 0.0
        self._today: float | None = None
        self._stems: list[QPointF] = []
        self._lines: list[float] = []
        self._grounds: list[tuple[Flags, QColor]] = []
        self.frames = LaneFrames(theme, self.axis, looks, handles=not shapes)
        self._bins = BinImage()
        self._chips: dict[tuple[int, float], QPixmap] = {}

    @property
    def top(self) -> float:
        """Where the lanes begin, below the axis."""
        return self.axis.height

    def draw(
        self, painter: QPainter, size: tuple[float, float], scene: Scene, axis: Axis, at: Highlights, more: Overlays
    ) -> None:
        width, height = size
        top = self.top
        reach = clip_range_of(painter) if self._shapes else EVERYWHERE
        scene, self._width = within(scene, reach) if self._shapes else scene, width
        painter.setFont(self.axis.font)
        if self._shapes:
            painter.fillRect(QRectF(0, 0, width, height), self._theme.surface)
            self.axis.draw_grid(painter, (top, height), scene.view, axis)
        else:
            self.axis.draw_ground(painter, (top, height), scene.view, axis)
        # Lines that labels must not be crossed by, of this picture alone.
        torn = [edge for left, right, _ in scene.folds.shown(scene.view) for edge in (left, right)]
        self._lines = sorted(chain(torn, *self.axis.grid_places(scene.view, axis)))
        draw_gaps(painter, scene, (top, height), self._theme)
        painter.save()
        painter.setClipRect(QRectF(0, top, width, height - top), Qt.ClipOperation.IntersectClip)
        if self._shapes:
            self._bins.draw_shapes(painter, scene, self._density, self._theme.found, reach)
        else:
            self._bins.draw(painter, int(width), int(height), scene, self._density, self._theme.found)
        self._today = None if more.today is None else scene.view.x(more.today.second)
        if more.today is not None:
            self.axis.draw_today(painter, (top, height), scene.view, more.today)
        # Before the marks, which cover them; headers and what is pointed out come last, over everything.
        self._stems = self._draw_leaders(painter, scene, at.selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for strip in scene.strips:
            self._draw_strip(painter, strip, at)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for strip in scene.strips:
            self.frames.draw_header(painter, width, strip, reach)
        if more.scale:
            self.frames.draw_scale(painter, scene, more.scale, reach)
        if more.beyond is not None:
            self.frames.draw_edges(painter, scene, more.beyond)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_promoted(painter, scene, at)
        painter.restore()
        ends = self.axis.draw(painter, scene.view, axis, reach)
        if more.gap is not None:
            painter.setFont(self.axis.font)
            draw_gap_words(painter, scene, self.axis.line, self._theme, more.gap, ends)

    def _colour(self, lane: int) -> QColor:
        """Of the events in a lane; how certain they are is told by their shapes."""
        return self._looks[lane].colour or self._theme.mark

    def _density(self, lane: int) -> QColor:
        return self._looks[lane].colour or self._theme.density

    def _draw_strip(self, painter: QPainter, scene: StripScene, at: Highlights) -> None:
        if scene.share <= 0:
            return
        painter.setOpacity(scene.share)
        self._grounds = []
        if at.found is not None:
            self._draw_grounds(painter, scene.marks, at.found, self._theme.found, 0.12)
        if at.chosen is not None:
            self._draw_grounds(painter, scene.marks, at.chosen, self._theme.accent, 0.2)
        self._draw_marks(painter, scene.marks, self._colour(scene.strip.lane), scene.strip.collapsed)
        self._draw_chips(painter, scene)
        painter.setOpacity(1.0)

    def _draw_leaders(self, painter: QPainter, scene: Scene, selected: int) -> list[QPointF]:
        """Thin lines from the marks of cards and of what is selected up to the axis; what lies between covers them.

        Where these lines end: in the middle of a point, which covers them, and on a bar, which may be seen through.
        """
        cards = (mark for strip in scene.strips for mark in strip.marks if mark.form is Form.CARD)
        chosen = (mark for _, mark in scene.promoted if mark.position == selected)
        ends = []
        for marks, colour in ((cards, self._theme.faint), (chosen, self._theme.accent)):
            below = [QPointF(_exact(mark), mark.y if mark.point else mark.y - self._high(mark) / 2) for mark in marks]
            painter.setPen(QPen(colour, 1))
            painter.drawLines([upright(end.x(), self.top, end.y()) for end in below])
            ends += below
        return ends

    def _draw_grounds(
        self, painter: QPainter, marks: Sequence[Mark], flags: Flags, colour: QColor, strength: float
    ) -> None:
        ground = over(self._theme.surface, colour, strength)
        self._grounds.append((flags, ground))
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(ground)
        for mark in marks:
            if flags[mark.position]:
                painter.drawRoundedRect(self._ground(mark), 6, 6)

    def _draw_marks(
        self,
        painter: QPainter,
        marks: Sequence[Mark],
        colour: QColor,
        one_row: bool = False,
        ground: QColor | None = None,
    ) -> None:
        """The shapes first, then the labels, so that the painter's pen changes as seldom as possible.

        In a single row, where marks lie on each other, long ones are paler. `ground` is what all of them stand on,
        where that is not the surface or what was drawn below what is found and chosen.
        """
        pale = over(self._theme.surface, colour, _PALE) if one_row else colour
        positions = [mark.position for mark in marks]
        certainties = self._items.certainties[positions].tolist()
        traits = self._items.traits[positions].tolist()
        hides = one_row and painter.opacity() == 1.0
        seen = uncovered(marks, certainties, traits, self._width) if hides else repeat(True, len(marks))
        for mark, number, trait, is_seen in zip(marks, certainties, traits, seen, strict=True):
            if is_seen:
                self._draw_shape(painter, mark, CERTAINTIES[number], trait, colour if mark.point else pale)
        on_solid = []
        self._draw_clearings(painter, marks, ground)
        painter.setPen(self._theme.text)
        for mark, number in zip(marks, certainties, strict=True):
            if mark.label_right > mark.label_left:
                if mark.inside and CERTAINTIES[number] in (Certainty.STATED, Certainty.GIVEN):
                    on_solid.append(mark)
                else:
                    self._draw_label(painter, mark)
        painter.setPen(self._theme.on_mark)
        for mark in on_solid:
            self._draw_label(painter, mark)

    def _draw_shape(self, painter: QPainter, mark: Mark, certainty: Certainty, traits: int, colour: QColor) -> None:
        bar = self._high(mark)
        if mark.point:
            middle = QPointF((mark.left + mark.right) / 2, mark.y)
            draw_point(painter, self._theme.surface, colour, middle, POINT, certainty, traits, self._shapes)
        else:
            # Far outside the view nothing is seen, and painters lose their exactness in very long shapes.
            left, right = max(mark.left, -200.0), min(mark.right, self._width + 200.0)
            box = QRectF(left, mark.y - bar / 2, right - left, bar)
            # An edge that was cut off is none to fade.
            edges = traits if left == mark.left else traits & ~_LEFT_EDGES
            edges = edges if right == mark.right else edges & ~_RIGHT_EDGES
            draw_bar(painter, colour, box, certainty, edges, self._theme.surface if self._shapes else None)
        if traits & _CONFLICT:
            corner = QPointF(max(mark.left, 0) + (1 if mark.point else 2), mark.y - bar / 2 + 1)
            draw_conflict(painter, self._theme, corner)

    def _high(self, mark: Mark) -> float:
        """Pixels of a bar from top to bottom."""
        return min(self.sizes.bar, 2 * (mark.y - mark.top) - 4)

    def _draw_clearings(self, painter: QPainter, marks: Sequence[Mark], ground: QColor | None) -> None:
        """Ground below labels of several lines, and of all that a line crosses, so that none runs through them."""
        for mark in marks:
            if mark.labelled and not mark.inside and (mark.form > Form.LINE or self._is_crossed(mark)):
                top = mark.label_y - self.axis.line / 2
                # Whole letters, also in a strip that is hardly higher than its line.
                high = min(max(mark.bottom - top - 4, self.axis.line), mark.bottom - top)
                left, right = self.labels.reach(mark)
                painter.fillRect(QRectF(left - 3, top, right - left + 6, high), ground or self._ground_below(mark))

    def _ground_below(self, mark: Mark) -> QColor:
        """The colour that was drawn last below a mark of a strip."""
        return next((ground for flags, ground in reversed(self._grounds) if flags[mark.position]), self._theme.surface)

    def _is_crossed(self, mark: Mark) -> bool:
        """Whether the grid, the edge of a gap, today or a stem of what is higher runs through the label of a mark."""
        left, right = mark.label_left - 3, mark.label_right + 3
        at = bisect_left(self._lines, left)
        if at < len(self._lines) and self._lines[at] < right:
            return True
        if self._today is not None and left < self._today < right:
            return True
        return any(left < end.x() < right for end in self._stems if mark.y < end.y())

    def _draw_label(self, painter: QPainter, mark: Mark) -> None:
        self.labels.draw(painter, mark, self._theme.muted)

    def _draw_promoted(self, painter: QPainter, scene: Scene, at: Highlights) -> None:
        """The hovered and the selected mark on a ground of their own."""
        # The selected one at last, so that it lies above the one under the pointer.
        for lane, mark in sorted(scene.promoted, key=lambda pair: pair[1].position == at.selected):
            selected = mark.position == at.selected
            painter.setPen(QPen(self._theme.accent if selected else self._theme.hairline, 1.4))
            ground = self._theme.selection if selected else self._theme.hover
            painter.setBrush(ground)
            painter.drawRoundedRect(self._ground(mark), 6, 6)
            self._draw_marks(painter, [mark], self._colour(lane), ground=ground)

    def _ground(self, mark: Mark) -> QRectF:
        """The stretch of its rows that a mark and its label take."""
        first, last = self.labels.reach(mark)
        left, right = max(min(mark.left, first), -20.0), min(max(mark.right, last), 100_000.0)
        return QRectF(left - 6, mark.top + 1, right - left + 12, mark.bottom - mark.top - 2)

    def _draw_chips(self, painter: QPainter, scene: StripScene) -> None:
        """Counts of what found no row, on the last row."""
        ratio = painter.device().devicePixelRatio()
        for chip in scene.chips:
            if self._shapes:
                self._draw_chip(painter, self._chip_box(chip), len(chip.positions))
                continue
            key = (len(chip.positions), ratio)
            pixmap = self._chips.get(key)
            if pixmap is None:
                pixmap = self._chips[key] = self._chip(*key)
            painter.drawPixmap(self._chip_box(chip).topLeft(), pixmap)

    def _chip(self, count: int, ratio: float) -> QPixmap:
        box = QRectF(0, 0, _CHIP_WIDTH, self.sizes.bar)
        return drawn(box.width(), box.height(), ratio, lambda painter: self._draw_chip(painter, box, count))

    def _draw_chip(self, painter: QPainter, box: QRectF, count: int) -> None:
        # With a line around it, as what lies beyond an edge has: in high contrast the ground is that of all.
        painter.setPen(QPen(self._theme.hairline, 1))
        painter.setBrush(self._theme.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
        painter.setFont(self.axis.font)
        painter.setPen(self._theme.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{count}")

    def _chip_box(self, chip: Chip) -> QRectF:
        # All of it within the view, whose right edge a scroll bar may cover.
        left = min(chip.x - 2, self._width - _CHIP_WIDTH - _CHIP_AIR)
        return QRectF(left, chip.y - self.sizes.bar / 2, _CHIP_WIDTH, self.sizes.bar)

    def hit(self, scene: Scene, point: QPointF) -> Mark | None:
        """The mark or label under a point; of several, the one that is painted last."""
        x, y = point.x(), point.y()
        for mark in reversed(scene.marks):
            if mark.top <= y <= mark.bottom:
                left, right = min(mark.left, mark.label_left), max(mark.right, mark.label_right)
                if left - 4 <= x <= right + 4:
                    return mark
        return None

    def hit_chip(self, scene: Scene, point: QPointF) -> Sequence[int]:
        """The positions behind the count under a point."""
        chips = (chip for strip in scene.strips for chip in strip.chips)
        return next((chip.positions for chip in chips if self._chip_box(chip).contains(point)), ())

    def hit_header(self, scene: Scene, point: QPointF) -> int:
        """The lane whose header or single row is under a point; -1 for none."""
        found = scene.strip_at(point.y())
        if found is None or not self._looks[found.strip.lane].name:
            return -1
        return found.strip.lane if point.y() < found.strip.body or found.strip.collapsed else -1


def _exact(mark: Mark) -> float:
    """Where a leader ends on the axis: at a point, or at the beginning of a stretch."""
    return (mark.left + mark.right) / 2 if mark.point else max(mark.left, 0.0)
