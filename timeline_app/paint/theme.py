"""The colours of a theme, read from resources/themes."""

from dataclasses import fields
from functools import cache

from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor

from timeline_app.paths import resources
from timeline_app.records import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Surfaces and type from the window up, then what marks events, at last the palette of lanes."""

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
    mark: QColor
    on_mark: QColor
    unplaced: QColor
    conflict: QColor
    on_conflict: QColor
    density: QColor
    found: QColor
    today: QColor
    lanes: tuple[QColor, ...]

    def plain(self) -> dict[str, str]:
        """The names of the single colours, each with its notation for style sheets."""
        names = (field.name for field in fields(self) if field.type in (QColor, "QColor"))
        return {name: getattr(self, name).name() for name in names}


@cache
def load_theme(dark: bool, contrast: bool = False) -> Theme:
    """The light or the dark theme, plain or of high contrast."""
    name = ("dark" if dark else "light") + ("_contrast" if contrast else "")
    # Qt is there already; a reader of TOML would take longer to load than all the colours.
    colours = QSettings(str(resources() / "themes" / f"{name}.ini"), QSettings.Format.IniFormat)
    single = (field.name for field in fields(Theme) if field.name not in ("dark", "lanes"))
    lanes = colours.value("lanes")
    assert isinstance(lanes, list)
    return Theme(dark, **{name: QColor(str(colours.value(name))) for name in single}, lanes=tuple(map(QColor, lanes)))


def faded(colour: QColor, opacity: float) -> QColor:
    """The same colour, less opaque."""
    result = QColor(colour)
    result.setAlphaF(opacity * colour.alphaF())
    return result


def over(ground: QColor, colour: QColor, part: float) -> QColor:
    """`colour` laid over `ground`, opaque, so that lines behind do not show through."""
    below, above = (ground.red(), ground.green(), ground.blue()), (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(under * (1 - part) + on_top * part) for under, on_top in zip(below, above, strict=True)))
