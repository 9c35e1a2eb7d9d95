"""After which words of a language a full stop ends no sentence, and with which words its sentences begin.

A language says so in `resources/languages/<code>/abbreviations.toml`. One without that file has the abbreviations that
many languages share and are no word of any, and its sentences begin with its most frequent little words.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from timeline_app.language.detect import function_words
from timeline_app.language.entry_dates import month_names
from timeline_app.paths import resources


class Abbreviations(NamedTuple):
    """All but the starters in lower case and without their last stop."""

    never: frozenset[str]
    """A stop after these never ends a sentence."""
    sometimes: frozenset[str]
    """A stop after these ends one if a starter follows."""
    endings: tuple[str, ...]
    """Ends of compounds that are as good as `never`: German "Hauptstr."."""
    starters: frozenset[str]
    """Words that, with a capital, make it likely that a sentence begins."""
    months: frozenset[str]
    """Names of months, long and short."""
    has_ordinals: bool
    """Whether a stop after a small number may make it an ordinal: "3. Mai"."""
    governing: frozenset[str]
    """Little words that something must follow: "vom", "der"."""


def abbreviations_of(language: str) -> Abbreviations:
    """Those of a language code; what a country or script adds to it ("de-AT") makes no difference."""
    return _of_primary(language.replace("_", "-").partition("-")[0].lower())


@cache
def _of_primary(code: str) -> Abbreviations:
    root = resources() / "languages"
    own = root / code / "abbreviations.toml"
    if code.isascii() and code.isalpha() and own.is_file():
        # The code comes from a file or from a person, and must not lead out of the folder: hence the tests of its
        # letters.
        return _made(code, tomllib.loads(own.read_text(encoding="utf-8")), frozenset())
    shared = tomllib.loads((root / "shared_abbreviations.toml").read_text(encoding="utf-8"))
    return _made(code, shared, function_words().get(code, frozenset()))


def _made(code: str, data: Mapping[str, Any], little: frozenset[str]) -> Abbreviations:
    never, sometimes = frozenset(data["never"]), frozenset(data.get("sometimes", ()))
    # A little word with a capital hardly stands anywhere but at the head of a sentence.
    starters = frozenset((*data.get("starters", ()), *map(str.capitalize, little)))
    governing = frozenset(data.get("governing", ()))
    endings = tuple(data.get("endings", ()))
    return Abbreviations(never, sometimes, endings, starters, month_names(code), data.get("ordinals", True), governing)
