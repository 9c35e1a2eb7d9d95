"""What may stand in a language's files, and all that is wrong with them, told together, each with file and key.

Only tests and failures come here: pydantic costs more time to import than a whole language costs to load.
"""

import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator

from timeline_app.errors import LanguageError
from timeline_app.language.grammar import is_borrowed, read_grammar
from timeline_app.language.patterns import PatternCompiler, PatternError
from timeline_app.model.timex import Mod
from timeline_app.paths import resources

_UNITS = frozenset("TS TM TH D W WE M Q HY Y DE CE ML".split())
_PARTS = frozenset("MO MI AF EV NI DT AM PM".split())
_MODS = frozenset(mod.value for mod in Mod)
# What the resolvers know a captured token or a rule's fact by.
FACTS = frozenset(
    "y yy m d wd wp part h min half n n2 n_plus nu unit unit2 rel off sign mod season q w ce dec decy bc holiday quant freq ref".split()
)
_REFERENCES = Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF"]
_HOLIDAY = re.compile(r"[A-Z]{2}:.+|(?:easter|advent)[+-]\d+|\d\d-\d\d|may2sun")


def _whole(first: int, last: int) -> Callable[[str], bool]:
    return lambda value: value.lstrip("-").isdigit() and first <= int(value) <= last


# What a word of a class may mean, for the classes whose values the resolvers calculate with.
_VALUES: tuple[tuple[frozenset[str], Callable[[str], bool], str], ...] = (
    (frozenset({"month", "monthabbr", "month_short", "month_sure"}), _whole(1, 12), "a month from 1 to 12"),
    (
        frozenset({"weekday", "weekdayabbr", "weekday_short", "weekdaystem", "weekdayset"}),
        _whole(1, 7),
        "a weekday from 1, Monday, to 7",
    ),
    (frozenset({"ordinal", "first_day"}), _whole(1, 99), "a number"),
    (frozenset({"dayword", "dayadjective", "today", "daytold", "yearword", "relative"}), _whole(-9, 9), "a small whole number"),
    (frozenset({"decade", "decade_joined", "tenword"}), _whole(0, 90), "tens"),
    (
        frozenset({"unit", "unitone", "unitplural", "unitlong", "unitadjective", "calendarunit", "setadverb", "phase_unit"}),
        _UNITS.__contains__,
        f"one of {', '.join(sorted(_UNITS))}",
    ),
    (frozenset({"part", "partnoun", "partstem", "partset", "ampm"}), _PARTS.__contains__, f"one of {', '.join(sorted(_PARTS))}"),
    (frozenset({"season"}), frozenset({"SP", "SU", "FA", "WI"}).__contains__, "one of SP, SU, FA, WI"),
    (frozenset({"phase", "phasenoun", "phasestem", "approx", "inside", "outside"}), _MODS.__contains__, "a TIMEX3 mod"),
    (frozenset({"holiday", "holidayfirst"}), lambda value: bool(_HOLIDAY.fullmatch(value)), "a rule for a day, as easter-2"),
)


def _regular(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error
    return text


_Text = Annotated[str, Field(min_length=1)]
_Regular = Annotated[str, AfterValidator(_regular)]
_Words = list[_Text]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Function(_Strict):
    words: _Words = []
    classes: _Words = []


class _Compound(_Strict):
    name: _Text = Field(alias="class")
    first: _Text
    second: _Text
    joins: list[str] = [""]
    value: Literal["sum", "pair"] = "pair"


class _WordsFile(_Strict):
    function: _Function = _Function()
    ambiguous: _Function = _Function()
    words: dict[_Text, dict[_Text, _Words]] = {}
    compound: list[_Compound] = []

    @field_validator("words")
    @classmethod
    def _values(cls, words: dict[str, dict[str, list[str]]]) -> dict[str, dict[str, list[str]]]:
        wrong = [
            f"{name}.{value} is not {wanted}"
            for names, fits, wanted in _VALUES
            for name in sorted(names & words.keys())
            for value in words[name]
            if not fits(value)
        ]
        if wrong:
            raise ValueError("; ".join(wrong))
        return words


class _Facts(_Strict):
    bc: bool = False
    half: bool = False
    n: int | float | Literal["X"] = 1
    h: int = Field(0, ge=0, le=24)
    rel: int = 0
    off: int = 0
    sign: Literal[-1, 1] = 1
    unit: Annotated[str, Field(pattern=f"^({'|'.join(sorted(_UNITS))})$")] = "D"
    mod: Annotated[str, Field(pattern=f"^({'|'.join(sorted(_MODS))})$")] = "APPROX"
    ref: _REFERENCES = "PRESENT_REF"
    holiday: Annotated[str, Field(pattern=f"^({_HOLIDAY.pattern})$")] = "01-01"


class _Rule(_Strict):
    name: _Text
    kind: _Text
    pattern: _Text
    facts: _Facts = _Facts()
    follows: bool = False
    examples: Annotated[_Words, Field(min_length=1)]

    @field_validator("examples")
    @classmethod
    def _marked(cls, examples: list[str]) -> list[str]:
        if any(example.count("[") > 1 or example.count("[") != example.count("]") for example in examples):
            raise ValueError("one pair of brackets at most marks the expression")
        return examples


class _Settings(_Strict):
    decade: str = ""
    decade_suffix: str = ""
    clause_marks: list[Annotated[str, Field(min_length=1, max_length=1)]] = []
    past_form: _Regular = ""
    participle: _Regular = ""
    range_link: _Regular = ""
    between: _Regular = ""
    between_link: _Regular = ""
    dateline: _Regular = ""
    capital_nouns: bool = False
    ago_is_date: bool = False
    published_words: _Words = []
    daily: _Words = []


class _RulesFile(_Strict):
    settings: _Settings = _Settings()
    define: dict[_Text, _Text] = {}
    rule: Annotated[list[_Rule], Field(min_length=1)]

    @field_validator("rule")
    @classmethod
    def _once(cls, rules: list[_Rule]) -> list[_Rule]:
        names = [rule.name for rule in rules]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"two rules of one name: {', '.join(twice)}")
        return rules


class _Abbreviations(_Strict):
    never: _Words
    sometimes: _Words = []
    starters: _Words = []


class _Labels(_Strict):
    dangling: _Words
    after: _Words = []
    clause: _Words


class _Boilerplate(_Strict):
    to_the_end: _Words
    line: _Words


_FILES: Mapping[str, type[_Strict]] = {
    "words.toml": _WordsFile,
    "rules.toml": _RulesFile,
    "abbreviations.toml": _Abbreviations,
    "labels.toml": _Labels,
    "boilerplate.toml": _Boilerplate,
    "shared_words.toml": _WordsFile,
    "shared_rules.toml": _RulesFile,
}


def check_language(code: str, kinds: Collection[str] = ()) -> list[str]:
    """All mistakes in the files of a language, each as "file, key: what is wrong"; empty if there are none.

    `kinds` are the resolvers that there are; without them a rule may name any. A language with borrowed names is
    checked with the files that such languages share.
    """
    mistakes = [mistake for path in _paths(code) for mistake in _check_file(path, kinds)]
    return mistakes or list(_check_patterns(code))


def validate_language(code: str, kinds: Collection[str] = ()) -> None:
    """Raise LanguageError with all that `check_language` finds."""
    if mistakes := check_language(code, kinds):
        raise LanguageError("\n".join(mistakes))


def _paths(code: str) -> Iterator[Path]:
    root = resources() / "languages"
    if is_borrowed(code):
        yield from (root / "shared_words.toml", root / "shared_rules.toml")
    else:
        yield from (root / code / "words.toml", root / code / "rules.toml")
    for path in sorted((root / code).glob("*.toml")):
        if path.name != "rules.toml" and (path.name != "words.toml" or is_borrowed(code)):
            yield path


def _check_file(path: Path, kinds: Collection[str]) -> Iterator[str]:
    """The mistakes of one file: its syntax, its keys and values, the kinds and facts its rules name."""
    shown = path.relative_to(resources() / "languages").as_posix()
    model = _FILES.get(path.name)
    if model is None:
        yield f"{shown}: no file of this name is read"
        return
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        yield f"{shown}: {error}"
        return
    try:
        model.model_validate(data)
    except ValidationError as error:
        for mistake in error.errors(include_url=False):
            yield f"{shown}, {_key(mistake['loc'], data)}: {mistake['msg']}"
    yield from (f"{shown}, {mistake}" for mistake in _check_rules(data.get("rule"), kinds))


def _check_rules(rules: Any, kinds: Collection[str]) -> Iterator[str]:
    for rule in rules if isinstance(rules, list) else ():
        name, kind, pattern = rule.get("name"), rule.get("kind"), rule.get("pattern", "")
        if kinds and isinstance(kind, str) and kind not in kinds:
            yield f"rule {name!r}, kind: there is no resolver {kind!r}"
        for fact in re.findall(r"\{\w+:(\w+)\}", str(pattern)):
            if fact not in FACTS:
                yield f"rule {name!r}, pattern: no resolver reads {fact!r}"


def _key(location: tuple[int | str, ...], data: Any) -> str:
    """The path to a value, rules called by their names."""
    parts: list[str] = []
    for step in location:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            data = None
        if isinstance(step, int):
            name = data.get("name") if isinstance(data, dict) else None
            parts[-1:] = [f"{parts[-1]} {name!r}" if name else f"{parts[-1]} {step + 1}"]
        else:
            parts.append(step)
    return ".".join(parts) if len(parts) < 2 or "'" not in parts[0] else ", ".join(parts)


def _check_patterns(code: str) -> Iterator[str]:
    """The mistakes in rules and definitions that otherwise hold together."""
    try:
        grammar = read_grammar(code)
    except LanguageError as error:
        yield from str(error).splitlines()
        return
    compiler = PatternCompiler(grammar.lexicon.chars, grammar.definitions)
    for name, text in grammar.definitions.items():
        try:
            compiler.compile("{int} (" + text + ")")
        except PatternError as error:
            yield f"{grammar.file}, define.{name}: {error}"

