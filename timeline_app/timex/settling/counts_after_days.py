"""Numbers behind a day that count what follows: "On May 3, 200 runners started" tells of no year 200."""

from dataclasses import replace

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.model.calendar import Civil, is_valid, weekday_written
from timeline_app.model.span import Span
from timeline_app.timex.found import Found
from timeline_app.timex.tokens import Tokens

# From this year on years have four digits, and hardly anything is counted so.
_FOUR_DIGITS = 1000
_DIGITS, _SHORTEST, _ROUND = 3, 4, 10


def without_counts(found: list[Found], tokens: Tokens, grammar: Grammar) -> list[Found]:
    """The expressions of a piece, those days without their early year where that is a count of something."""
    for i, one in enumerate(found):
        if one.facts.get("y", _FOUR_DIGITS) < _FOUR_DIGITS and _counts(one, tokens, grammar):
            found[i] = _day_alone(one, tokens)
    return found


def _counts(one: Found, tokens: Tokens, grammar: Grammar) -> bool:
    """Does an early year count what follows it?"""
    facts, words = one.facts, tokens.words
    number = words[one.end - 1]
    if not {"d", "m"} <= facts.keys() or len(number) != _DIGITS or not number.isdigit():
        return False
    after = words[one.end + 1] if words[one.end : one.end + 1] == [" "] and one.end + 1 < len(words) else ""
    if not after[:1].isalpha():
        return False
    named = facts.get("wd")
    if named and is_valid(facts["y"], facts["m"], facts["d"]):
        # A count would be a year with just this weekday by chance only.
        day = Civil(facts["y"], facts["m"], facts["d"])
        return weekday_written(day.days) != named or is_plural(after, grammar)
    if grammar.lexicon[after] != OTHER_WORD:
        # What is known is a verb, an article, a preposition: nothing that there are so many of.
        return False
    if grammar.settings.get("capital_nouns"):
        is_name = after in grammar.settings.get("forenames", ())
        return after[0].isupper() and facts["y"] % _ROUND == 0 and not is_name
    return is_plural(after, grammar)


def is_plural(word: str, grammar: Grammar) -> bool:
    """Are there several of it, in a language that tells by the ending?"""
    if grammar.settings.get("capital_nouns"):
        return False
    return len(word) >= _SHORTEST and word.islower() and word.endswith("s") and not word.endswith("ss")


def _day_alone(one: Found, tokens: Tokens) -> Found:
    """The day up to what stands before the number."""
    end = one.end - 1
    while tokens.words[end - 1].isspace() or tokens.words[end - 1] == ",":
        end -= 1
    facts = {name: fact for name, fact in one.facts.items() if name != "y"}
    return replace(one, end=end, span=Span(one.span.begin, tokens.starts[end]), facts=facts)
