"""The colours of a theme, read from resources/themes."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtGui import QColor

from timeline_app.model.timex import Certainty
from timeline_app.paths import resources


@dataclass(frozen=True, slots=True)
class Theme:
    """Surfaces and type from the window up, then what marks events."""

    dark: bool
    window: QColor
    surface: QColor
    raised: QColor
    text: QColor
    muted: QColor
    faint: QColor
    hairline: QColor
    grid: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    sentence: QColor
    hover: QColor
    stated: QColor
    on_stated: QColor
    computed: QColor
    inferred: QColor
    unplaced: QColor
    conflict: QColor

    def of(self, certainty: Certainty) -> QColor:
        """The colour of a certainty."""
        colour: QColor = getattr(self, certainty.value)
        return colour


@cache
def load_theme(dark: bool) -> Theme:
    """The light or the dark theme."""
    path = resources() / "themes" / ("dark.toml" if dark else "light.toml")
    colours = tomllib.loads(path.read_text("utf-8"))
    return Theme(dark, **{field.name: QColor(colours[field.name]) for field in fields(Theme) if field.name != "dark"})


def faded(colour: QColor, opacity: float) -> QColor:
    """The same colour, less opaque."""
    result = QColor(colour)
    result.setAlphaF(opacity * colour.alphaF())
    return result
