"""Hours that are those of every day: opening hours, and what a rule says."""

from collections.abc import Callable

from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, PAST
from timeline_app.timex.found import Found

# So many tokens from an expression the word for opening hours, or that of a rule, may stand.
_REACH = 24
# So many sentences after a day to come a rule is one for that day.
_NEAR = 2
# So many sentences after a day an hour in words is one of it.
_SAME_DAY = 4


def keeps_hours(found: Found, context: Context) -> bool:
    """ "Öffnungszeiten: 9–17 Uhr": hours of every day or week, unless the sentence says of which day.

    "Calling hours will be Friday" says when they are to be, once.
    """
    # The first line below "Öffnungszeiten 15. Mai bis 11. September" is one of them.
    is_row = found.rule.kind == "weekday" and context.begins_line(found)
    if context.day_near(found, 0) is not None and not is_row:
        return False
    above = found.sentence > 0 and is_row
    first = max(context.tokens.at(context.sentences[found.sentence - above].begin), found.begin - _REACH)
    if not context.grammar.lexicon.among("hours_kept", context.tokens.classes[first : found.begin]):
        return False
    has = context.grammar.lexicon.has
    words = context.tokens.words
    if not any(has("hours_kept", words[i]) and not _is_counted(words[i - 2], has) for i in range(first, found.begin)):
        return False
    direction = context.direction(found)
    return direction.sign != FUTURE or not direction.surely


def _is_counted(before: str, has: Callable[[str, str], bool]) -> bool:
    """ "Marched three hours, arrived at 1.30 a.m.": so many are kept by nobody."""
    return before.isdigit() or has("num", before) or has("vague", before)


def is_ruled(found: Found, context: Context) -> bool:
    """ "Ab 22 Uhr gilt die Nachtruhe": a time of a rule is one of every day, unless the sentence says of which."""
    if context.day_near(found, 0) is not None:
        return False
    sentence, at = context.sentences[found.sentence], context.tokens.at
    first, last = max(at(sentence.begin), found.begin - _REACH), min(at(sentence.end), found.end + _REACH)
    ruled = context.grammar.lexicon.among("ruled", context.tokens.classes[first:last])
    return ruled and not _is_about_a_day_to_come(found, context)


def _is_about_a_day_to_come(found: Found, context: Context) -> bool:
    """ "Am Samstag ist Markt. Das Parken ist ab 7 Uhr verboten": what is ruled is so on this day."""
    told = context.discourse.day
    if context.direction(found).sign == PAST:
        return True
    near = told is not None and found.sentence - told.sentence <= _NEAR
    return near and told is not None and (context.published is None or told.day.days >= context.published)


def tells_of_hours(found: Found, context: Context) -> bool:
    """ "Home by six": has the text told an hour of the last day, or that day just now, as Friday?"""
    if context.discourse.recurring == found.sentence or context.day_of_entry() is not None:
        return True
    day = context.day_near(found, _SAME_DAY)
    told_now = day is not None and not day.explicit and found.sentence - day.sentence <= 1
    return told_now or (day is not None and bool(context.discourse.time))
