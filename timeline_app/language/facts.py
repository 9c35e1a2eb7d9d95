"""The facts that captured tokens become: what each may be, and what a kind needs of them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from timeline_app.model.timex import Mod

UNITS = frozenset(("TS", "TM", "TH", "D", "W", "WE", "M", "Q", "HY", "Y", "DE", "CE", "ML"))
PARTS = frozenset(("MO", "MI", "AF", "EV", "NI", "DT", "AM", "PM"))
SEASONS = frozenset(("SP", "SU", "FA", "WI"))
MODS = frozenset(mod.value for mod in Mod)
REFERENCES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
HOLIDAY = re.compile(
    r"[A-Z]{2}:.+|(?:easter|advent)[+-]\d+|\d\d-\d\d|\d\d(?:mon|tue|wed|thu|fri|sat|sun)[1-4](?:\+\d)?"
)

Test = Callable[[Any], bool]
# For each kind what it needs: every one of the lines. "wd|wp" is one fact or the other; "n2|!unit2" is n2 where there
# is a unit2.
Needs = Mapping[str, tuple[str, ...]]


def _whole(first: int, last: int) -> Test:
    return lambda value: isinstance(value, int) and first <= value <= last


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)


def _is_amount(value: Any) -> bool:
    return value == "X" or _is_number(value)


def _pair(first: Test, second: Test) -> Test:
    return lambda value: isinstance(value, list) and len(value) == 2 and first(value[0]) and second(value[1])


_MANY = 10**10
_NUMBER = (_is_number, "a number")
_WHOLE = (_whole(0, _MANY), "a whole number")
_STEP = (_whole(-9, 9), "a small whole number")
_AMOUNT = (_is_amount, "a number or X")
_UNIT = (UNITS.__contains__, f"one of {', '.join(sorted(UNITS))}")
_WORDS = (lambda value: isinstance(value, str), "words")
# What a resolver can make something of, by the name of the fact.
FACTS: Mapping[str, tuple[Test, str]] = {
    "y": _WHOLE, "y2": _WHOLE, "y1": (_whole(0, 9), "the last digit of a year"),
    "ry": _STEP, "yy": (_whole(0, 99), "a year of two digits"), "decy": _WHOLE,
    "no_d": _WHOLE, "no_m": _WHOLE, "no_y": _WHOLE,
    "m": (_whole(1, 12), "a month from 1 to 12"), "m_march": _WHOLE,
    "d": _WHOLE, "wd": (_whole(1, 7), "a weekday from 1, Monday, to 7"),
    "wp": (_pair(_whole(1, 7), PARTS.__contains__), "a weekday and a part of the day"),
    "mw": (_pair(_whole(1, 12), _whole(1, 7)), "a month and a weekday"),
    "part": (PARTS.__contains__, f"one of {', '.join(sorted(PARTS))}"),
    "y_plus": _WHOLE, "y_more": _WHOLE, "y_kilo": _WHOLE, "d_plus": (_whole(1, 9), "ones"),
    "ymd": (_whole(0, 99_999_999), "a day in eight digits"),
    "nth": (_whole(-1, 5), "a number from 1, or -1 for the last"),
    "h": _NUMBER, "h_to": _NUMBER, "min": (_whole(0, 59), "a minute"), "sec": (_whole(0, 59), "a second"),
    "shift": (_whole(-59, 59), "minutes before or after the hour"),
    "of_hour": (_is_number, "a part of one"),
    "hm": (_whole(0, 2459), "hours and minutes in four digits"),
    "n": _AMOUNT, "n2": _AMOUNT, "n_plus": _NUMBER, "tenths": _WHOLE, "upper": _WHOLE, "lower": _WHOLE,
    "n_kilo": _WHOLE, "n_times": _WHOLE, "parts": (_whole(2, 4), "how many parts there are"),
    "nu": (_pair(_is_amount, UNITS.__contains__), "a number and a unit"), "unit": _UNIT, "unit2": _UNIT,
    "rel": _STEP, "off": _STEP, "mod": (MODS.__contains__, "a TIMEX3 mod"),
    "season": (SEASONS.__contains__, f"one of {', '.join(sorted(SEASONS))}"), "q": _WHOLE,
    "w": (_whole(1, 53), "a week from 1 to 53"), "ce": _WHOLE, "dec": (_whole(0, 90), "tens"),
    "holiday": (lambda value: bool(HOLIDAY.fullmatch(str(value))), "a rule for a day, as easter-2"),
    "quant": _WORDS, "freq": _WORDS, "ref": (REFERENCES.__contains__, f"one of {', '.join(REFERENCES)}"),
}  # fmt: skip


def lacking(needs: Iterable[str], facts: Iterable[str]) -> Iterator[str]:
    """What of the needs these facts do not meet, each in words."""
    known = set(facts)
    for need in needs:
        named = need.split("|")
        if not any((fact[1:] not in known) if fact.startswith("!") else fact in known for fact in named):
            yield " or ".join(fact for fact in named if not fact.startswith("!"))
