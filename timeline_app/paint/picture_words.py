"""What is written in pictures besides events: what bins stand for, and what the looks mean.

The words stand in `resources/i18n/pictures_<code>.toml`, one file for each language of the program.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QLocale

from timeline_app.layout.ticks import Level
from timeline_app.paint.calendar_names import LOCALES
from timeline_app.paint.legend import Look
from timeline_app.paths import resources


@cache
def _words(interface: str) -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads((resources() / "i18n" / f"pictures_{interface}.toml").read_text(encoding="utf-8"))


def look_words(look: Look, interface: str) -> str:
    """As the window's legend says it, at more length: nobody can point at paper to have more told."""
    return str(_words(interface)["looks"][look.value])


def scale_words(level: Level, peak: int, interface: str) -> str:
    """What the full height of the bins stands for."""
    words = _words(interface)
    one, several = words["stretches"][level.unit.name.lower()]
    stretch = one if level.step == 1 else several.format(n=level.step)
    sentence: str = words["scale"]["one" if peak == 1 else "several"]
    return sentence.format(peak=QLocale(LOCALES[interface]).toString(peak), stretch=stretch)
