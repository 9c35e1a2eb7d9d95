"""Where something that floats stands, so that what it is about can be seen beside it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 10
"""Pixels between what floats and what it is about."""
_FAR = 48


def place_beside(
    size: QSize,
    about: QRect,
    others: Sequence[QRect],
    room: QRect,
    bars: Sequence[QRect] = (),
    views: Sequence[QRect] = (),
    whole: QRect | None = None,
) -> QPoint:
    """The corner of what floats: right of `about`, left, below or above, wherever the least of `others` is hidden.

    Beside it or beside the `whole` that it is a part of, as a mark is with its label. All of what floats is within
    `room`. Where there is no such place, a corner of the room that hides the least of `about`.
    `bars`, in which somebody works, are hidden last of all; of `views` as little as the rest allows.
    """
    places = [QRect(corner, size) for box in (about, whole or about) for corner in _sides(size, box, room)]
    places = [place for place in places if room.contains(place)]
    if not places or all(_hidden(place, bars) for place in places):
        places += [QRect(corner, size) for corner in _corners(size, room)]
    least = min(places, key=lambda place: [_hidden(place, boxes) for boxes in (bars, [about], others, views)])
    return least.topLeft()


def may_stay(place: QRect, about: QRect, room: QRect, bars: Sequence[QRect] = ()) -> bool:
    """Whether what floats stands well enough: what moves along at every step is not read calmly."""
    near = about.adjusted(-_FAR, -_FAR, _FAR, _FAR)
    is_free = not any(map(place.intersects, (about, *bars)))
    return room.contains(place) and is_free and place.intersects(near)


def _sides(size: QSize, about: QRect, room: QRect) -> Iterator[QPoint]:
    last = room.right() + 1 - size.width()
    # Flush with either of its ends: a word has the card at it, a row as wide as the room where there is most room.
    x, other = (_within(left, room.left(), last) for left in (about.left(), about.right() + 1 - size.width()))
    lowest = room.bottom() + 1 - size.height()
    y, higher = (_within(top, room.top(), lowest) for top in (about.top() - GAP, about.bottom() + GAP - size.height()))
    below, above = about.bottom() + GAP, about.top() - GAP - size.height()
    for down in (y, higher):
        yield QPoint(about.right() + GAP, down)
        yield QPoint(about.left() - GAP - size.width(), down)
    for across in (x, other):
        yield QPoint(across, below)
        yield QPoint(across, above)


def _corners(size: QSize, room: QRect) -> Iterator[QPoint]:
    for x in (max(room.right() + 1 - size.width(), room.left()), room.left()):
        for y in (room.top(), max(room.bottom() + 1 - size.height(), room.top())):
            yield QPoint(x, y)


def _within(value: int, low: int, high: int) -> int:
    return max(min(value, high), low)


def _hidden(place: QRect, boxes: Sequence[QRect]) -> int:
    """How many pixels of some boxes lie below a place."""
    shared = [place.intersected(box) for box in boxes]
    return sum(one.width() * one.height() for one in shared if not one.isEmpty())
