"""How well a colour can be told from its ground, as WCAG 2.2 counts it."""

from PySide6.QtGui import QColor


def luminance(colour: QColor) -> float:
    """From 0 for black to 1 for white."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_of(one: QColor, other: QColor) -> float:
    """From 1 for one colour to 21 for black and white."""
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)
