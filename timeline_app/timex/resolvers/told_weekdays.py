"""Days told before that draw the weekdays after them: of a journey, or of somebody's absence."""

from dataclasses import replace
from itertools import islice, takewhile

from timeline_app.model.calendar import civil_from_days
from timeline_app.timex.context import Context, Now
from timeline_app.timex.directions.tense import FUTURE, Direction
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found
from timeline_app.timex.quotes import QUOTES
from timeline_app.timex.settling.softened import words_before

_WEEK = 7
# So many sentences back a day draws the weekdays of a tale.
_TALE = 6
# News agencies write "``" as well.
_QUOTED = QUOTES | {"`"}
# A blank and a word before an expression.
_WORD = 2
# So many words before a weekday stands "damals".
_THEN = 3


def day_of_absence(found: Found, context: Context, now: Now) -> Told | None:
    """ "I'm off until the 18th. Back Monday": the last day of those after which somebody is back."""
    last = context.discourse.day
    if last is None or now.day is None or last.day <= now.day:
        return None
    told = context.day_near(found, 1)
    if told is None:
        return None
    back = context.grammar.settings.get("coming_back", ())
    is_back = any(word.lower() in back for word in islice(words_before(found, context), 2))
    return replace(told, day=civil_from_days(told.day.days + 1)) if is_back else None


def day_of_tale(found: Found, context: Context, direction: Direction) -> Told | None:
    """ "We landed on 4 September … On Wednesday we walked": the day from which somebody goes on to tell."""
    last = context.discourse.day
    if last is None or context.published is None or last.day.days >= context.published - _WEEK:
        return None
    told = context.day_near(found, _TALE) if direction.sign != FUTURE and last.sentence >= 0 else None
    if told is None or _has_come_back(told, context):
        return None
    narrators = context.grammar.settings.get("narrators", ())
    begin, end = context.sentences[told.sentence].begin, context.sentences[found.sentence].end
    words = context.tokens.words[context.tokens.at(begin) : context.tokens.at(end)]
    # In quotations everybody tells of themselves, and what is said in news is said near its publication.
    tells = not set(words).isdisjoint(narrators) and _QUOTED.isdisjoint(words)
    tells = tells and not context.is_said(direction)
    return replace(told, day=civil_from_days(told.day.days + 1)) if tells else None


def _has_come_back(told: Told, context: Context) -> bool:
    """ "… on 19 August. Her symptoms returned six weeks ago": has a text counted from its own day since a day told?"""
    since = takewhile(lambda one: one is not told, reversed(context.discourse.recent))
    return any(not one.explicit for one in since)


def is_of_then(found: Found, context: Context) -> bool:
    """ "Damals, am Montag, kam er": a weekday of a time that is told, not of the week in which that is written."""
    before = map(str.lower, islice(words_before(found, context), _THEN))
    return not set(context.grammar.settings.get("then", ())).isdisjoint(before)


def is_limit(told: Told, context: Context) -> bool:
    """ "They hope to be done before Labor Day": of what is to be over by then nothing else is told."""
    row, words, has = context.discourse.row, context.tokens.words, context.grammar.lexicon.has
    last = context.discourse.focus
    if not row or last is not told or row[-1][0] < _WORD:
        return False
    before = words[row[-1][0] - _WORD]
    return has("until", before) or has("beforeword", before)
