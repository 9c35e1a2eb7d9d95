"""Grammars for languages without rules of their own: the names from dateparser's locale data, the shared rules.

dateparser keeps one Python file of names for each of some 200 locales, made from Unicode's CLDR. A name of one token
becomes a word of a class; what is said in several tokens ("avant-hier", "segunda-feira", "il y a 3 jours") becomes a
definition that the patterns of `resources/languages/shared_rules.toml` refer to. A folder `resources/languages/<code>/`
with a `words.toml` and no `rules.toml` adds words to those of the data.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from timeline_app.language.detect import function_words
from timeline_app.language.grammar import read_toml
from timeline_app.language.lexicon import MARKS
from timeline_app.paths import resources

Data = Mapping[str, Any]

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("day", "week", "month", "year")
_TOKEN = re.compile(r"[^\W\d_]+|\d+|\s+|.", re.DOTALL)
_AMOUNT = re.compile(r"\(\\d[^)]*\)")
_ORDERS = {"MDY": ("{monthnum:m}", "{day:d}")}
_DAY_FIRST = ("{day:d}", "{monthnum:m}")
_SHORTEST = 3
_LONGEST_ABBREVIATION = 4
# A month name of so many letters is hardly ever anything else and may stand without a number or preposition.
_SURE = 6
# The classes that are made from the data, some of them empty in some languages.
_CLASSES = ("month", "month_short", "month_sure", "weekday", "weekday_short", *(f"{unit}_word" for unit in _UNITS))
# A form that no text has: a class that a language does not fill exists none the less, and the shared rules compile.
_NEVER = "\0"


@cache
def _folder() -> Path | None:
    """dateparser's data folder. Importing the package to find it would take four times as long as all the rest."""
    spec = find_spec("dateparser")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "data" / "date_translation_data"
        if folder.is_dir():
            return folder
    return None


@cache
def _data(code: str) -> Data | None:
    """The names of a locale, None if dateparser has none; a frozen build has no folder and imports the module."""
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?", code):
        return None
    folder, name = _folder(), f"dateparser.data.date_translation_data.{code}"
    if folder is not None:
        path = folder / f"{code}.py"
        spec = spec_from_file_location("_borrowed_names", path) if path.is_file() else None
    else:
        try:
            spec = find_spec(name)
        except ModuleNotFoundError:
            spec = None
    if spec is None or spec.loader is None:
        return None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    info: Data = module.info
    return info


def knows(code: str) -> bool:
    """Are there names to borrow for this code ("fr", "sr-Latn")?"""
    return _data(code) is not None


def borrowed_files(code: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """(words, rules) of a language, in the form of the language files; raises KeyError for an unknown code."""
    data = _data(code)
    if data is None:
        raise KeyError(code)
    shared = resources() / "languages"
    words, rules = read_toml(shared / "shared_words.toml"), read_toml(shared / "shared_rules.toml")
    little = function_words().get(code, frozenset())
    maker = _Maker(data, little | frozenset(words["ambiguous"]["words"]))
    maker.add_names("month", _MONTHS, little)
    maker.add_names("weekday", _WEEKDAYS, little)
    maker.add_phrases()
    _merge(words, {"words": {**maker.words, "little": {"0": sorted(little)}}})
    own = shared / code / "words.toml"
    if own.is_file():
        _merge(words, read_toml(own))
    for name in words["words"]:
        words["words"][name].setdefault("0", []).append(_NEVER)
    words["function"]["words"] = sorted({*words["function"]["words"], *little} - maker.telling)
    rules["define"] = {**maker.definitions, **rules["define"]}
    rules["settings"]["daily"] = sorted(maker.daily)
    return words, rules


def _merge(words: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add the forms of one words file to another."""
    for name, values in more.get("words", {}).items():
        forms = words["words"].setdefault(name, {})
        for value, added in values.items():
            forms[value] = [*forms.get(value, ()), *added]


class _Maker:
    """Turns a locale's names into words and definitions; `daily` are words of texts about certain days."""

    def __init__(self, data: Data, ambiguous: frozenset[str]) -> None:
        self._data = data
        self._ambiguous = ambiguous
        self.words: dict[str, dict[str, list[str]]] = {name: defaultdict(list) for name in _CLASSES}
        self.definitions: dict[str, str] = {}
        self.daily: set[str] = set()
        # Words that may be all that tells a phrase from others ("år" of "i år") have to be looked at.
        self.telling: set[str] = set()
        self.definitions["first"], self.definitions["second"] = _ORDERS.get(data.get("date_order", ""), _DAY_FIRST)

    def add_names(self, kind: str, keys: Iterable[str], little: frozenset[str]) -> None:
        """Months or weekdays: full names, abbreviations, and those of several tokens as definitions `<kind>_name`."""
        key = {"month": "m", "weekday": "wd"}[kind]
        tails: dict[str, str] = {}
        for number, source in enumerate(keys, 1):
            forms = {tuple(_tokens(form)) for form in self._data.get(source, ())}
            single = {form[0] for form in forms if len(form) == 1 and _is_name(form[0]) and form[0] not in little}
            for form in sorted(single):
                self._add_name(kind, str(number), form, single)
            for form in sorted(forms):
                if len(form) > 1 and (tail := _pattern(form[1:])) and form[0].isalpha():
                    head = tails.setdefault(tail, f"{kind}_head{len(tails)}")
                    self.words.setdefault(head, defaultdict(list))[str(number)].append(form[0])
        heads = ["{" + f"{name}:{key}" + "}" + tail for tail, name in tails.items()]
        self.definitions[f"{kind}_name"] = " | ".join(["{" + f"{kind}:{key}" + "}", *heads])
        self.definitions[f"{kind}_any"] = self.definitions[f"{kind}_name"].replace(f":{key}", "")

    def _add_name(self, kind: str, number: str, form: str, forms: set[str]) -> None:
        if _is_abbreviation(form, forms) or (kind == "weekday" and form in self._ambiguous):
            self.words[f"{kind}_short"][number].append(form)
            return
        self.words[kind][number].append(form)
        if kind == "weekday":
            self.daily.add(form)
        elif len(form) >= _SURE and form not in self._ambiguous:
            self.words["month_sure"][number].append(form)

    def add_phrases(self) -> None:
        """ "hier", "la semaine dernière", "il y a 3 jours": a definition for each of dateparser's keys."""
        told, amounts = self._data.get("relative-type", {}), self._data.get("relative-type-regex", {})
        for unit in _UNITS:
            names = {token for name in self._data.get(unit, ()) for token in _tokens(name) if len(token) > 1}
            self.words[f"{unit}_word"]["0"].extend(sorted(filter(str.isalpha, names)))
            for count in (0, 1, 2):
                for key, name in ((f"{count} {unit} ago", f"ago_{count}_{unit}"), (f"in {count} {unit}", f"in_{count}_{unit}")):
                    self._define(name, [_tokens(phrase) for phrase in told.get(key, ())])
            for key, name in ((f"\\1 {unit} ago", f"ago_n_{unit}"), (f"in \\1 {unit}", f"in_n_{unit}")):
                self._define(name, [_counted(phrase, names, unit) for phrase in amounts.get(key, ())])
        days = {*told.get("1 day ago", ()), *told.get("in 1 day", ())}
        self.daily |= {day for day in map(str.lower, days) if _is_name(day) and day not in self._ambiguous}

    def _define(self, name: str, phrases: Iterable[list[str]]) -> None:
        patterns: dict[str, None] = {}
        for tokens in phrases:
            if _is_phrase(tokens) and (len(tokens) > 1 or tokens[0] not in self._ambiguous) and (made := _pattern(tokens)):
                patterns[made] = None
                self.telling.add(max(tokens, key=lambda token: (token.isalpha(), len(token))))
        self.definitions[name] = " | ".join(patterns) or "{never}"


def _tokens(form: str) -> list[str]:
    """The tokens of a name in lower case; the data has "Set" and "Septembro" beside "sept"."""
    return _TOKEN.findall(" ".join(form.split()).lower())


def _is_name(token: str) -> bool:
    return token.isalpha() and len(token) >= _SHORTEST


def _is_abbreviation(form: str, forms: set[str]) -> bool:
    """ "juil" beside "juillet", "mar" beside "mars"; not "mei", which is all there is, nor "ноябр" for its endings."""
    longer = [other for other in forms if len(other) > len(form)]
    if len(form) <= _SHORTEST:
        return bool(longer)
    return any(other.startswith(form) and (len(form) <= _LONGEST_ABBREVIATION or len(other) > len(form) + 2) for other in longer)


def _is_phrase(tokens: list[str]) -> bool:
    """Not "denna v", "ma": the last word has two letters at least, the phrase three."""
    letters = sum(len(token) for token in tokens if token.isalpha() or token[0] == "{")
    return bool(tokens) and len(tokens[-1]) > 1 and letters >= _SHORTEST


def _counted(phrase: str, names: set[str], unit: str) -> list[str]:
    """The tokens of "il y a (\\d+) jours" with classes for the number and for all names of the unit."""
    tokens = _tokens(_AMOUNT.sub(" \0 ", phrase).strip())
    tokens = ["{int:n}" if token == "\0" else token for token in tokens]
    if not names.intersection(tokens):
        return []
    return ["{" + f"{unit}_word" + "}" if token in names else token for token in tokens]


def _pattern(tokens: Iterable[str]) -> str:
    """Tokens in the notation of the patterns, "" if a token is none that a pattern can mean."""
    parts = []
    for token in tokens:
        if token.isspace():
            parts.append(" ")
        elif token in ("'", "’"):
            parts.append("('|’)")
        elif token[0] == "{" or token.isalpha() or (token in MARKS and token not in "|?()[]{}!^"):
            parts.append(token)
        else:
            return ""
    return "".join(parts)
