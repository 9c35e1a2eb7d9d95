"""Sizes of pictures: of a screen, or of paper that may be several sheets wide."""

from typing import NamedTuple

from PySide6.QtCore import QSizeF

_DOTS = 96 / 25.4
"""Pixels of a screen in a millimetre."""
_LANDSCAPE = {"a4": (297, 210), "a3": (420, 297), "a2": (594, 420), "a1": (841, 594), "a0": (1189, 841)}
_SCREEN = (1600.0, 900.0)
MARGIN_MM = 10.0


class Paper(NamedTuple):
    """Pixels of one sheet's picture, how many sheets stand side by side, and the sheet's size with its margins in mm.

    A picture of a screen's size has no margins.
    """

    width: float
    height: float
    sheets: int
    millimetres: QSizeF
    margin: float

    @property
    def size(self) -> tuple[float, float]:
        """Pixels of the whole picture."""
        return self.width * self.sheets, self.height

    @property
    def may_grow(self) -> bool:
        """A screen's picture may become higher; paper has the size that it has."""
        return not self.margin

    def as_high_as(self, height: float) -> "Paper":
        """The same, of another height."""
        return self._replace(height=height, millimetres=QSizeF(self.millimetres.width(), height / _DOTS))

    @staticmethod
    def of_screen(width: float, height: float) -> "Paper":
        """A picture of as many pixels as a part of a screen has."""
        return Paper(width, height, 1, QSizeF(width / _DOTS, height / _DOTS), 0.0)


def paper_of(size: str, sheets: int = 1) -> Paper:
    """A screen or a sheet of A4 to A0, all of them lying on their long side."""
    if size == "screen":
        return Paper(*_SCREEN, sheets, QSizeF(_SCREEN[0] / _DOTS, _SCREEN[1] / _DOTS), 0.0)
    width, height = _LANDSCAPE[size]
    wide, high = ((side - 2 * MARGIN_MM) * _DOTS for side in (width, height))
    return Paper(wide, high, sheets, QSizeF(width, height), MARGIN_MM)
