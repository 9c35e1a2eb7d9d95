"""Months that a text has used as somebody's name: after "June Abbott", "June will ask the mayor" tells of her.

Kept among the vetoes of a piece, which are worked out in text order: under the month's number below zero, a key that no
expression has.
"""

import re

from timeline_app.timex.context import Context
from timeline_app.timex.directions.forms import LONGEST_FORM
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import words_before

# What stands before a month and not before a name; "by" stands before either.
_BEFORE_MONTH = ("before_date", "from", "afterword", "relative", "phase")
# Of a name's facts, that says whose it is.
_SOMEBODY = "somebody"


def remember(found: Found, why: str, context: Context) -> None:
    """Keep in mind that a month was somebody's name, by the name of the check that found it so."""
    month = found.facts.get("m")
    if month is not None:
        context.vetoes[-month, None] = why


def is_somebody(found: Found) -> bool:
    """Does the rule itself say that this is a name?"""
    return _SOMEBODY in found.facts


def named_before(found: Found, context: Context) -> str:
    """The check that found this month to be a name before, unless something makes it a month here; else ""."""
    why = context.vetoes.get((-found.facts["m"], None), "")
    if not why or "mod" in found.facts:
        return ""
    before = words_before(found, context)
    word = next(before, "")
    # "Written by June", "she is survived by April"
    if context.grammar.lexicon.has("deadline", word) and has_form(next(before, ""), "participle", context):
        return why
    return "" if stands_before_month(word, context, "article") else why


def stands_before_month(word: str, context: Context, *more: str) -> bool:
    """Does a word, of these classes or of `more`, stand before a month and before no name?"""
    return any(context.grammar.lexicon.has(name, word) for name in (*_BEFORE_MONTH, *more))


def has_form(word: str, name: str, context: Context) -> bool:
    """Does a word look like those of a form that its language tells by a pattern, as "participle" or "past_form"?"""
    form = context.grammar.settings.get(name, r"(?!)")
    return len(word) <= LONGEST_FORM and re.fullmatch(form, word) is not None
