"""The icons of tools: line drawings of the project's own, in the colours of the look."""

from PySide6.QtGui import QColor, QIcon, QPixmap

from timeline_app.paint.theme import Theme
from timeline_app.paths import resources

SIZE = 16
_INK, _WIDE = "#000000", f'width="{SIZE}" height="{SIZE}"'
_SCALES = (1, 2, 3)


def tool_icon(name: str, theme: Theme) -> QIcon:
    """The drawing `resources/icons/tools/<name>.svg`, as the look has its words: also of what cannot be done now."""
    drawing = (resources() / "icons" / "tools" / f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.faint)):
        for scale in _SCALES:
            icon.addPixmap(_inked(drawing, colour, scale), mode)
    return icon


def _inked(drawing: str, colour: QColor, scale: int) -> QPixmap:
    """The drawing in a colour, sharp on a screen of this scale."""
    picture, pixels = QPixmap(), SIZE * scale
    sized = drawing.replace(_INK, colour.name()).replace(_WIDE, f'width="{pixels}" height="{pixels}"')
    picture.loadFromData(sized.encode())
    picture.setDevicePixelRatio(scale)
    return picture
