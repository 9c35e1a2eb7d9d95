"""The languages of the program: a folder each in `resources/i18n/`, and the window's words in a `.ts` beside it.

Nothing else lists them: settings, command line, formats, explanations and pictures ask here.
"""

import locale
import os
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from timeline_app.paths import resources

USUAL = "en"
"""The language that the program is written in; it serves where another has no words."""


class Interface(NamedTuple):
    """A language under its own name; `locale` is as Qt has it, `systems` are beginnings of what systems call it."""

    name: str
    locale: str
    systems: tuple[str, ...]


@cache
def interfaces() -> Mapping[str, Interface]:
    """All languages by their codes, English the first."""
    codes = sorted(path.parent.name for path in (resources() / "i18n").glob("*/language.toml"))
    return {code: _interface(code) for code in sorted(codes, key=lambda code: code != USUAL)}


@cache
def interface_words(code: str, file: str) -> Mapping[str, Any]:
    """What a file of a language says, `explanations` for instance; in English where there is no such language.

    What the language does not say is English as well, whether a file is missing, a table of it or an entry. A table
    within a table is one thing, as the forms of ordinal numbers are: half of it in another language would be wrong.
    """
    usual = _read(USUAL, file)
    if code == USUAL or code not in interfaces():
        return usual
    own = _read(code, file)
    return usual | {name: {**usual[name], **told} if isinstance(told, dict) else told for name, told in own.items()}


def locale_of(code: str) -> str:
    """For example `de_DE`; that of English for a language that there is not."""
    return interfaces().get(code, interfaces()[USUAL]).locale


def code_of(locale: str) -> str:
    """The language of a locale such as `de_DE`; codes have two letters or three."""
    return locale.partition("_")[0]


def ordinal_text(number: int, forms: Iterable[tuple[str, str]]) -> str:
    """A number that counts, "21st", by the first of the endings that it has: 11 stands before 1 there, for "11th"."""
    return next(form.format(number=number) for ending, form in forms if str(number).endswith(ending))


def of_system(name: str) -> str:
    """The code of the language that a system calls by a name such as `de_AT.UTF-8` or `German_Germany`."""
    told = name.lower()
    return next((code for code, one in interfaces().items() if told.startswith(one.systems)), USUAL)


def interface_language(chosen: str = "system") -> str:
    """The language that was chosen; else that of the system, and English where the program does not speak it."""
    if chosen != "system":
        return chosen
    # In the order in which a C library asks them; Python's own answer leaves LC_MESSAGES out.
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    if not name:
        name = locale.getlocale()[0] or ""
    return of_system(name)


def _interface(code: str) -> Interface:
    told = _read(code, "language")
    return Interface(told["name"], told["locale"], tuple(told["systems"]))


def _read(code: str, file: str) -> dict[str, Any]:
    path = resources() / "i18n" / code / f"{file}.toml"
    # Of English every file is there: without one the program is broken, and says so.
    if code != USUAL and not path.is_file():
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))


def year_text(year: int, early: str, before_christ: str) -> str:
    """An astronomical year as people write it: 0 is 1 BC, and 79 alone would be a year of a century that is not told.

    The patterns are those of the years 1 to 99 and of the years before them, with `{year}`.
    """
    if year > 99:
        return str(year)
    return early.format(year=year) if year > 0 else before_christ.format(year=1 - year)
