"""What may stand in each of a language's files, as pydantic models.

Only `schema` imports this: pydantic costs more time to import than a whole language costs to load.
"""

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from timeline_app.language.facts import HOLIDAY, MODS, PARTS, REFERENCES, SEASONS, UNITS


def _whole(first: int, last: int) -> Callable[[str], bool]:
    return lambda value: value.lstrip("-").isdigit() and first <= int(value) <= last


# What a word of a class may mean, for the classes whose values the resolvers calculate with.
_VALUES: tuple[tuple[str, Callable[[str], bool], str], ...] = (
    ("month monthabbr month_short month_sure", _whole(1, 12), "a month from 1 to 12"),
    ("weekday weekdayabbr weekday_short weekdaystem weekdayset", _whole(1, 7), "a weekday from 1, Monday, to 7"),
    ("ordinal first_day", _whole(1, 99), "a number"),
    ("dayword dayadjective today yearword relative told_relative that", _whole(-9, 9), "a small whole number"),
    ("decade decade_joined tenword", _whole(0, 90), "tens"),
    (
        "unit unitone unitplural unitlong unitadjective calendarunit setadverb phase_unit",
        UNITS.__contains__,
        f"one of {', '.join(sorted(UNITS))}",
    ),
    ("part partnoun partstem partset ampm", PARTS.__contains__, f"one of {', '.join(sorted(PARTS))}"),
    ("heyday", lambda value: bool(re.fullmatch(r"\d{4}-\d{4}", value)), "the first and the last year"),
    ("season", SEASONS.__contains__, f"one of {', '.join(sorted(SEASONS))}"),
    ("phase phasenoun phasestem approx inside outside", MODS.__contains__, "a TIMEX3 mod"),
    (
        "holiday dayof nightof eveof fridayof mondayof wednesdayof stname king fawkes saints",
        lambda value: bool(HOLIDAY.fullmatch(value)),
        "a rule for a day, as easter-2",
    ),
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
    looked_at: _Words = []
    only_beside: _Words = []
    weighty: _Words = []


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
            for name in names.split()
            if name in words
            for value in words[name]
            if not fits(value)
        ]
        if wrong:
            raise ValueError("; ".join(wrong))
        return words


class _Facts(_Strict):
    bc: bool = False
    shift: int = Field(0, ge=-60, le=60)
    slashed: bool = False
    alike: bool = False
    section: bool = False
    term: bool = False
    entry: bool = False
    alone: bool = False
    lone: bool = False
    led: bool = False
    near: bool = False
    by_day: bool = False
    somebody: bool = False
    bare: bool = False
    row: bool = False
    definite: bool = False
    over: bool = False
    people: bool = False
    wd: int = Field(1, ge=1, le=7)
    part: Literal["EV", "NI"] = "NI"
    early: bool = False
    chronicle: bool = False
    whole_line: bool = False
    edge: Literal["START", "END"] = "START"
    n: int | float | Literal["X"] = 1
    q: int = Field(1, ge=1, le=4)
    tenths: int = 0
    h: int = Field(0, ge=0, le=24)
    rel: int = 0
    ry: int = 0
    off: int = 0
    step: int = 0
    sign: Literal[-1, 0, 1] = 1
    story: Literal["always", "past", "sentence", "old"] = "always"
    unit: Annotated[str, Field(pattern=f"^({'|'.join(sorted(UNITS))})$")] = "D"
    mod: Annotated[str, Field(pattern=f"^({'|'.join(sorted(MODS))})$")] = "APPROX"
    ref: Annotated[str, Field(pattern=f"^({'|'.join(REFERENCES)})$")] = "PRESENT_REF"
    holiday: Annotated[str, Field(pattern=f"^({HOLIDAY.pattern})$")] = "01-01"


class _Rule(_Strict):
    name: _Text
    kind: _Text
    pattern: _Text
    facts: _Facts = _Facts()
    follows: bool | _Text = False
    examples: Annotated[_Words, Field(min_length=1)]

    @field_validator("examples")
    @classmethod
    def _marked(cls, examples: list[str]) -> list[str]:
        if any(example.count("[") > 1 or example.count("[") != example.count("]") for example in examples):
            raise ValueError("one pair of brackets at most marks the expression")
        return examples


class _Settings(_Strict):
    decade_suffix: str = ""
    clause_marks: list[Annotated[str, Field(min_length=1, max_length=1)]] = []
    past_form: _Regular = ""
    future_form: _Regular = ""
    present_form: _Regular = ""
    present_plural_form: _Regular = ""
    infinitive_form: _Regular = ""
    reported_form: _Regular = ""
    gone_form: _Regular = ""
    participle: _Regular = ""
    adverb_form: _Regular = ""
    progressive_form: _Regular = ""
    attribute_form: _Regular = ""
    planned: _Words = []
    plural_pronouns: _Words = []
    unchanged_past: _Words = []
    contracted_be: _Words = []
    lasting_form: _Regular = ""
    range_link: _Regular = ""
    between: _Regular = ""
    between_link: _Regular = ""
    moved: _Regular = ""
    had_been_before: _Regular = ""
    instead: _Regular = ""
    said_ahead: _Words = []
    said_behind: _Words = []
    occasions: _Words = []
    compared_before: _Regular = ""
    compared_behind: _Regular = ""
    had_been_after: _Regular = ""
    dateline: _Regular = ""
    place_line: _Regular = ""
    session_end: _Regular = ""
    head_line: _Regular = ""
    issue_number: _Regular = ""
    quote_line: _Regular = ""
    mail_line: _Regular = ""
    mail_head: _Regular = ""
    street: _Regular = ""
    numbered: _Regular = ""
    capital_nouns: bool = False
    verb_first: bool = False
    years_with_preposition: bool = False
    twelve_hours: bool = False
    local_time: str = ""
    on_the_dot: _Words = []
    on_day: _Words = []
    genitive: str = ""
    day_first_words: _Words = []
    said_by: _Words = []
    kin: _Words = []
    before_person: _Words = []
    month_first_words: _Words = []
    ago_is_date: bool = False
    published_words: _Words = []
    around_dates: list[Annotated[str, Field(pattern=r"^[^{}]*\{\}[^{}]*$")]] = []
    daily: list[str] = []
    indefinite: _Words = []
    any_day: _Words = []
    describing_days: _Words = []
    just_as: _Words = []
    then: _Words = []
    references: _Words = []
    apart: _Words = []
    more_exactly: _Words = []
    within: _Words = []
    documents: _Words = []
    dating: _Words = []
    paper_dated: _Words = []
    wish: _Words = []
    deeds: _Words = []
    narrators: _Words = []
    vehicles: _Words = []
    coming_back: _Words = []
    had: _Words = []
    had_been: _Words = []
    up_to_behind: _Words = []
    things_too: list[Annotated[str, Field(pattern=r"^\w+: .+$")]] = []
    season_cues: _Words = []
    season_doubts: _Words = []
    season_nouns: _Words = []
    season_objects: _Words = []
    beside_places: _Words = []
    work_nouns: _Words = []
    from_behind: _Words = []
    deed_endings: _Words = []
    deed_referring: _Words = []
    forenames: _Words = []


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
    endings: _Words = []
    starters: _Words = []
    governing: _Words = []
    ordinals: bool = True


class _Titles(_Strict):
    verb_second: bool = False
    tags: dict[_Text, _Words]
    words: dict[_Text, _Words] = {}
    lists: dict[_Text, _Words]
    answers: dict[_Text, _Text] = {}


class _Names(_Strict):
    lists: dict[_Text, _Words]


class _Boilerplate(_Strict):
    to_the_end: _Words
    line: _Words
    list: _Words = []
    notice: _Words = []
    bar: _Words = []
    rights: _Words = []
    rights_end: _Words = []
    untitled: _Words = []
    between_halves: _Words = []
    after_hours: _Words = []
    eras: _Words = []
    life_begins: _Words = []
    life_is_told: _Words = []
    life_ends: _Words = []


# The model of every file that is read, by its name.
FILES: Mapping[str, type[BaseModel]] = {
    "words.toml": _WordsFile,
    "rules.toml": _RulesFile,
    "abbreviations.toml": _Abbreviations,
    "titles.toml": _Titles,
    "names.toml": _Names,
    "referents.toml": _Names,
    "genders.toml": _Names,
    "first_names.toml": _Names,
    "boilerplate.toml": _Boilerplate,
    "shared_words.toml": _WordsFile,
    "shared_rules.toml": _RulesFile,
    "shared_abbreviations.toml": _Abbreviations,
}
