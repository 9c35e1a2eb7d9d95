"""A painter that is always ended: one that an error leaves at work takes the whole program with it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter on a device, at work for as long as the block runs."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        # Qt aborts the process where a device goes before its painter.
        painter.end()
