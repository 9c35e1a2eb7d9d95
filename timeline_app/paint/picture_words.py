"""What is written in pictures besides events: what bins stand for, and what the looks mean.

The words stand in `resources/i18n/<code>/pictures.toml`, one file for each language of the program.
"""

from PySide6.QtCore import QLocale

from timeline_app.interfaces import interface_words, locale_of
from timeline_app.layout.ticks import Level
from timeline_app.paint.legend import Look


def look_words(look: Look, interface: str) -> str:
    """As the window's legend says it, at more length: nobody can point at paper to have more told."""
    return str(interface_words(interface, "pictures")["looks"][look.value])


def scale_words(level: Level, peak: int, interface: str) -> str:
    """What the full height of the bins stands for."""
    words = interface_words(interface, "pictures")
    one, several = words["stretches"][level.unit.name.lower()]
    stretch = one if level.step == 1 else several.format(n=level.step)
    sentence: str = words["scale"]["one" if peak == 1 else "several"]
    return sentence.format(peak=QLocale(locale_of(interface)).toString(peak), stretch=stretch)
