"""What values of a file may be: of the right type is not enough, because a file may come from anywhere."""

import re

from timeline_app.model.correction import Addition, Correction, OpenDocument
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span

MOST = 2**31 - 1
"""Offsets, numbers of sentences, documents and analyses are numbers of 32 bits."""
FARTHEST_S = 10**17
"""The farthest that a date may lie from 1970, in seconds: some three thousand million years."""
_ID = re.compile("[0-9a-f]{12}", re.ASCII)
_NUMBER = re.compile("[1-9][0-9]{0,8}", re.ASCII)
_KEYS = {"document": _NUMBER, "correction": _ID, "addition": _ID}


def check_key(kind: str, name: str) -> None:
    """Raises ValueError for a kind that is unknown, and for a key that no value of that kind can have."""
    _demand(kind in _KEYS and _KEYS[kind].fullmatch(name))


def check_value(value: OpenDocument | Correction | Addition | None) -> None:
    """Raises ValueError where a value is out of every bound."""
    if isinstance(value, OpenDocument):
        _demand(0 <= value.place <= MOST and 0 < value.analysis <= MOST)
    elif isinstance(value, Addition):
        _demand(0 < value.document <= MOST and 0 <= value.sentence_no <= MOST)
        check_span(value.span, MOST)
        check_span(value.sentence_span, MOST)
    elif isinstance(value, Correction):
        ids = [one for one in (value.joined_to, *value.unlike) if one]
        _demand(all(map(_ID.fullmatch, ids)))
        if value.dating is not None:
            check_interval(value.dating.interval)


def check_span(span: Span, length: int) -> None:
    """Raises ValueError where a span lies outside a text of this length."""
    _demand(0 <= span.begin <= span.end <= length)


def check_interval(interval: Interval) -> None:
    """Raises ValueError where a stretch of time ends before it begins, or lies too far away."""
    _demand(-FARTHEST_S <= interval.start <= interval.end <= FARTHEST_S)


def _demand(holds: object) -> None:
    if not holds:
        raise ValueError
