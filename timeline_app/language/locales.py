"""The names of months, weekdays and relative days in some 200 locales, from the data that dateparser carries."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

# Keys as "january", "monday", "relative-type"; see any file of dateparser/data/date_translation_data.
LocaleData = Mapping[str, Any]

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
"""The keys of the names of months, whatever the locale."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The keys of the names of weekdays."""
_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?")


def has_locale(code: str) -> bool:
    """Are there names for this code ("fr", "sr-Latn")?"""
    return bool(_CODE.fullmatch(code)) and _spec(code) is not None


def locales() -> list[str]:
    """The codes of all languages for which there are names, in order, without those that tell a script."""
    package = find_spec("dateparser.data.date_translation_data")
    places = package.submodule_search_locations if package else None
    return sorted(name for _, name, _ in iter_modules(places) if name.isalpha())


@cache
def locale_data(code: str) -> LocaleData | None:
    """The names of a locale; None if dateparser has none."""
    spec = _spec(code) if _CODE.fullmatch(code) else None
    if spec is None or spec.loader is None:
        return None
    # The file is run by itself: its package would load all of dateparser.
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    data: LocaleData = module.info
    return data


@cache
def _folder() -> Path | None:
    """dateparser's data folder, found without importing dateparser, which takes ten times as long as the names do."""
    spec = find_spec("dateparser")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "data" / "date_translation_data"
        if folder.is_dir():
            return folder
    return None


def _spec(code: str) -> ModuleSpec | None:
    """The module of a locale's names; a frozen build has no folder, so that the package must be imported there."""
    folder = _folder()
    if folder is not None:
        path = folder / f"{code}.py"
        return spec_from_file_location(f"_names_{code}", path) if path.is_file() else None
    try:
        return find_spec(f"dateparser.data.date_translation_data.{code}")
    except ModuleNotFoundError:
        return None
