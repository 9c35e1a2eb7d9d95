"""Grammars for languages without rules of their own: the names from dateparser's locale data, the shared rules.

dateparser keeps one Python file of names for each of some 200 locales, made from Unicode's CLDR. A name of one token
becomes a word of a class; what is said in several tokens ("avant-hier", "segunda-feira", "il y a 3 jours") becomes a
definition that the patterns of `resources/languages/shared_rules.toml` refer to. A folder `resources/languages/<code>/`
with a `words.toml` and no `rules.toml` adds words to those of the data.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from timeline_app.language.detect import function_words
from timeline_app.language.files import read_toml
from timeline_app.language.lexicon import MARKS
from timeline_app.language.locales import MONTHS, WEEKDAYS, LocaleData, locale_data
from timeline_app.paths import resources

_UNITS = ("day", "week", "month", "year")
_TOKEN = re.compile(r"[^\W\d_]+|\d+|\s+|.", re.DOTALL)
# How dateparser writes a number in a phrase: "in (\d+[.,]?\d*) days".
_AMOUNT = re.compile(r"\(\\d[^()]*\)")
_ORDERS = {"MDY": ("{monthnum:m}", "{day:d}")}
_DAY_FIRST = ("{day:d}", "{monthnum:m}")
_SHORTEST = 3
_LONGEST_ABBREVIATION = 4
_LONGEST_ENDING = 2
# A month name of so many letters is hardly ever anything else and may stand without a number or preposition.
_SURE = 6
# The classes that are made from the data, some of them empty in some languages.
_CLASSES = ("month", "month_short", "month_sure", "weekday", "weekday_short", *(f"{unit}_word" for unit in _UNITS))
# A form that no text has: a class that a language does not fill exists none the less, and the shared rules compile.
_NEVER = "\0"


def borrowed_files(code: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """(words, rules) of a language, in the form of the language files; raises KeyError for an unknown code."""
    data = locale_data(code)
    if data is None:
        raise KeyError(code)
    shared = resources() / "languages"
    words, rules = read_toml(shared / "shared_words.toml"), read_toml(shared / "shared_rules.toml")
    little = function_words().get(code, frozenset())
    maker = _Maker(data, little | frozenset(words["ambiguous"]["words"]))
    maker.add_names("month", MONTHS, little)
    maker.add_names("weekday", WEEKDAYS, little)
    maker.add_phrases()
    _merge(words, {"words": {**maker.words, "little": {"0": sorted(little)}}})
    own = shared / code / "words.toml"
    if own.is_file() and not (own.parent / "rules.toml").is_file():
        _merge(words, read_toml(own))
    # A class without a form would have no character, and a pattern that names it would not compile.
    for name in words["words"]:
        words["words"][name].setdefault("0", []).append(_NEVER)
    # A little word that alone tells a phrase from another must not be passed over as idle.
    words["function"]["words"] = sorted({*words["function"]["words"], *little} - maker.telling)
    rules["define"] = {**maker.definitions, **rules["define"]}
    return words, rules


def _merge(words: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add the forms of one words file to another."""
    for name, values in more.get("words", {}).items():
        forms = words["words"].setdefault(name, {})
        for value, added in values.items():
            forms[value] = [*forms.get(value, ()), *added]


class _Maker:
    """Turns a locale's names into words and definitions."""

    def __init__(self, data: LocaleData, ambiguous: frozenset[str]) -> None:
        self._data = data
        self._ambiguous = ambiguous
        self.words: dict[str, dict[str, list[str]]] = {name: defaultdict(list) for name in _CLASSES}
        self.definitions: dict[str, str] = {}
        # Words that may be all that tells a phrase from others ("år" of "i år") have to be looked at.
        self.telling: set[str] = set()
        self.definitions["first"], self.definitions["second"] = _ORDERS.get(data.get("date_order", ""), _DAY_FIRST)

    def add_names(self, kind: str, keys: Iterable[str], little: frozenset[str]) -> None:
        """Months or weekdays: full names, abbreviations, and the definitions `<kind>_name` and `<kind>_any`."""
        fact = {"month": "m", "weekday": "wd"}[kind]
        heads: dict[str, str] = {}
        for number, key in enumerate(keys, 1):
            names = [_tokens(name) for name in self._data.get(key, ())]
            # Of a name of several tokens the first gets a class of its own, one for each different rest; see `parts`
            # below.
            words = {tokens[0] for tokens in names if len(tokens) == 1 and _is_name(tokens[0])} - little
            for word in sorted(words):
                self._add_name(kind, str(number), word, words)
            for first, *rest in names:
                if rest and first.isalpha() and (tail := _pattern(rest)):
                    head = heads.setdefault(tail, f"{kind}_head{len(heads)}")
                    self.words.setdefault(head, defaultdict(list))[str(number)].append(first)
        parts = [(kind, ""), *((head, tail) for tail, head in heads.items())]
        self.definitions[f"{kind}_name"] = " | ".join(f"{{{name}:{fact}}}{tail}" for name, tail in parts)
        self.definitions[f"{kind}_any"] = " | ".join(f"{{{name}}}{tail}" for name, tail in parts)

    def _add_name(self, kind: str, number: str, form: str, forms: set[str]) -> None:
        if _is_abbreviation(form, forms) or (kind == "weekday" and form in self._ambiguous):
            self.words[f"{kind}_short"][number].append(form)
            return
        self.words[kind][number].append(form)
        if kind == "month" and len(form) >= _SURE and form not in self._ambiguous:
            self.words["month_sure"][number].append(form)

    def add_phrases(self) -> None:
        """ "hier", "la semaine dernière", "il y a 3 jours": a definition for each of dateparser's keys."""
        told, amounts = self._data.get("relative-type", {}), self._data.get("relative-type-regex", {})
        for unit in _UNITS:
            names = {token for name in self._data.get(unit, ()) for token in _tokens(name) if len(token) > 1}
            self.words[f"{unit}_word"]["0"].extend(sorted(filter(str.isalpha, names)))
            for key, name in _keys(unit, ("0", "1", "2")):
                self._define(name, [_tokens(phrase) for phrase in told.get(key, ())])
            for key, name in _keys(unit, ("\\1",)):
                self._define(name, [_counted(phrase, names, unit) for phrase in amounts.get(key, ())], "{never:n}")

    def _define(self, name: str, phrases: Iterable[list[str]], nothing: str = "{never}") -> None:
        # A dictionary for a set in the order of the data, so that a grammar is the same on each run.
        patterns: dict[str, None] = {}
        for tokens in phrases:
            if _is_phrase(tokens) and "".join(tokens) not in self._ambiguous and (made := _pattern(tokens)):
                patterns[made] = None
                self.telling.add(max(tokens, key=lambda token: (token.isalpha(), len(token))))
        self.definitions[name] = " | ".join(patterns) or nothing


def _keys(unit: str, counts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """dateparser's keys and the names of the definitions: ("1 day ago", "ago_1_day"), ("in \\1 day", "in_n_day")."""
    for count in counts:
        number = "n" if count == "\\1" else count
        yield f"{count} {unit} ago", f"ago_{number}_{unit}"
        yield f"in {count} {unit}", f"in_{number}_{unit}"


def _tokens(form: str) -> list[str]:
    """The tokens of a name in lower case; the data has "Set" and "Septembro" beside "sept"."""
    return _TOKEN.findall(unicodedata.normalize("NFC", " ".join(form.split())).lower())


def _is_name(token: str) -> bool:
    return token.isalpha() and len(token) >= _SHORTEST


def _is_abbreviation(form: str, forms: set[str]) -> bool:
    """ "juil" beside "juillet", "mar" beside "mars"; not "mei", which is all there is, nor "ноябр" for its endings."""
    longer = [other for other in forms if len(other) > len(form)]
    if len(form) <= _SHORTEST:
        return bool(longer)
    begun = [len(other) - len(form) for other in longer if other.startswith(form)]
    return bool(begun) and (len(form) <= _LONGEST_ABBREVIATION or max(begun) > _LONGEST_ENDING)


def _is_phrase(tokens: list[str]) -> bool:
    """Not "denna v", "ma": the last word has two letters at least, the phrase three."""
    letters = sum(len(token) for token in tokens if token.isalpha() or token[0] == "{")
    return bool(tokens) and len(tokens[-1]) > 1 and letters >= _SHORTEST


def _counted(phrase: str, names: set[str], unit: str) -> list[str]:
    """The tokens of "il y a (\\d+) jours" with classes for the number and for all names of the unit."""
    # NUL stands for the number meanwhile: no phrase has one, and it is a token by itself.
    tokens = _tokens(_AMOUNT.sub(" \0 ", phrase).strip())
    tokens = ["{int:n}" if token == "\0" else token for token in tokens]
    if "{int:n}" not in tokens or not names.intersection(tokens):
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
