"""The colours of a theme, read from resources/themes."""

from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import QSettings
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
    path = resources() / "themes" / ("dark.ini" if dark else "light.ini")
    # Qt is there already; a reader of TOML would take longer to load than all the colours.
    colours = QSettings(str(path), QSettings.Format.IniFormat)
    names = (field.name for field in fields(Theme) if field.name != "dark")
    return Theme(dark, **{name: QColor(str(colours.value(name))) for name in names})


def faded(colour: QColor, opacity: float) -> QColor:
    """The same colour, less opaque."""
    result = QColor(colour)
    result.setAlphaF(opacity * colour.alphaF())
    return result
