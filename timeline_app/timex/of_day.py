"""Which words may stand between a day and the time on it: "am 18. Juni (Freitag) gegen 9.15 Uhr".

A bracket, and a few short words; not those with which something new begins, the language's `settings.apart`.
"""

import re
from functools import cache

from timeline_app.language.grammar import Grammar

_BRACKET = r"\([^()\n]{1,30}\)"


@cache
def day_and_time(grammar: Grammar) -> re.Pattern[str]:
    """What may stand between the two, whichever comes first."""
    return re.compile(rf"[,\s]*(?:{_BRACKET})?[,\s]*(?:{_apart(grammar)}[^\W\d_]{{1,5}}\s+){{0,2}}")


@cache
def time_before_day(grammar: Grammar) -> re.Pattern[str]:
    """What may stand between a time and the day that tells its date: "10:35 a.m. (0735 GMT) Friday", "noon, Friday"."""
    local = re.escape(grammar.settings.get("local_time", ""))
    return re.compile(rf",?\s*(?:{_BRACKET}\s*)?(?:{local}\s+)?(?:{_apart(grammar)}[^\W\d_]{{1,3}}\s+){{0,2}}")


@cache
def exact_behind(grammar: Grammar) -> re.Pattern[str]:
    """What may stand between a date and what it says more exactly: ", in", " am", ", und zwar im"."""
    told = "|".join(map(re.escape, grammar.settings.get("more_exactly", ())))
    told = rf"(?:(?:{told})[^\S\n])?" if told else ""
    return re.compile(rf",?[^\S\n]{told}(?:[^\W\d_]{{1,3}}[^\S\n])?")


def _apart(grammar: Grammar) -> str:
    words = "|".join(map(re.escape, grammar.settings.get("apart", ())))
    return rf"(?!(?:{words})\b)" if words else ""
