"""What is written in pictures besides events: what bins stand for, and what the looks mean.

The words stand in `resources/i18n/<code>/pictures.toml`, one file for each language of the program.
"""

from PySide6.QtCore import QLocale

from timeline_app.interfaces import interface_words, locale_of
from timeline_app.layout.folds import Gap
from timeline_app.layout.ticks import Level, Unit
from timeline_app.paint.legend import Look

# So many of a unit are told before the next larger one is.
_ENOUGH = 2


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


def gap_words(gap: Gap, interface: str) -> str:
    """How long a stretch without events is, in whole units of which there are two at least."""
    length = gap.end - gap.begin
    units = (unit for unit in (Unit.YEAR, Unit.MONTH, Unit.DAY) if length >= _ENOUGH * unit.value)
    unit = next(units, Unit.HOUR)
    count = max(round(length / unit.value), 1)
    one, several = interface_words(interface, "pictures")["gap"][unit.name.lower()]
    return str(one if count == 1 else several.format(n=QLocale(locale_of(interface)).toString(count)))
