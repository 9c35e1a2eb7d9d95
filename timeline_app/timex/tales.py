"""Whether a text goes on with the tale of the years that it has told, or tells of days near its publication."""

from timeline_app.model.calendar import about
from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, UNKNOWN
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found

RECENT = 60
"""So near its publication is a day that news would speak of without its year."""
OLD = 2
"""Of so many years before its publication no news tells."""
BEFORE = 2
"""So many sentences before, a year is what a dialogue is about."""
# So many characters has an answer without a verb.
_SHORT_ANSWER = 40


def goes_on_from_year(found: Found, recent: list[Told], near: int | None, context: Context) -> bool:
    """ "The plague came in 1611, troops in 1634. On 18 May the church burned": no news, and nothing else was told."""
    told = recent[-1]
    if _answers(found, told, context):
        return True
    is_far = near is not None and context.published is not None and abs(near - context.published) > RECENT
    is_history = is_far and not context.daily and told.granularity == Granularity.YEAR
    return (
        is_history and found.sentence > told.sentence and context.is_told(found) and is_of_old(found, recent, context)
    )


def _answers(found: Found, told: Told, context: Context) -> bool:
    """ "You joined them in 1966. – Yes, in September": a short sentence without a verb, right after the year."""
    sentence = context.sentences[found.sentence]
    is_next = found.sentence - told.sentence == 1 and sentence.end - sentence.begin < _SHORT_ANSWER
    direction = context.direction(found)
    says_nothing = direction.sign == UNKNOWN or (direction.sign == FUTURE and not direction.surely)
    return is_next and told.granularity == Granularity.YEAR and says_nothing and not context.has_own_verb(found)


def is_of_old(found: Found, recent: list[Told], context: Context) -> bool:
    """Were several dates told just now all of them well before the year of publication, and none after them?"""
    assert context.today is not None
    is_last = context.discourse.focus == recent[-1] and found.sentence - recent[-1].sentence <= BEFORE
    return is_last and len(recent) > 1 and all(told.day.year < context.today.year - OLD for told in recent)


def goes_on(found: Found, told: Told, near: int, context: Context) -> bool:
    """ "Im Herbst 1989 waren Sie dort. – Ja, am 9. Oktober": told in the very sentence before, and no day of news."""
    far = context.published is not None and abs(near - context.published) > RECENT
    far = far and context.discourse.focus == told
    if found.facts.get("m") == told.day.month and told.granularity == Granularity.DAY:
        # "… vom 11. Mai 2006. – Am 12. Mai, am Nachmittag."
        return far and found.sentence - told.sentence == 1
    is_near = 0 < found.sentence - told.sentence <= BEFORE and told.granularity >= Granularity.SEASON
    return far and is_near and context.direction(found).sign != FUTURE


def goes_forward(found: Found, told: Told, year: int, near: int, context: Context) -> int:
    """Which way a tale goes on from the day just told: 1 in its year, -1 near the publication date, 0 for either.

    "Am 27. Februar 2020 kam der erste Patient. Mitte März war alles voll" goes on soon after; "Am 12. November 2020 gab
    es Geld. Im April begann der Bau" does so in the next year, as that day is nearer than the April before.
    """
    if context.discourse.focus != told or found.sentence - told.sentence > 1 or "m" not in found.facts:
        return 0
    if told.granularity > Granularity.MONTH or not context.is_told(found) or context.is_pluperfect(found):
        return 0
    away = about(year, found.facts["m"], found.facts.get("d", 15)).days - told.day.days
    over = near - told.day.days
    ahead = near - (context.published or near)
    if 0 <= away <= RECENT < over:
        # What is near the day of publication may as well be news.
        return int(abs(ahead) > RECENT)
    return -1 if away < 0 < over < -away and ahead <= 0 else 0


def goes_on_from_old_day(found: Found, told: Told, context: Context) -> bool:
    """ "Am 8. Mai 1945 endete der Krieg. Am 21. April …", told in a May: a tale that begins with a day long gone.

    "The firm was founded on 8 May 1945. On 21 April it closed" does not.
    """
    is_last = context.discourse.focus == told and found.sentence - told.sentence == 1
    is_old = context.today is not None and told.day.year < context.today.year - OLD
    is_last = is_last and is_old and told.granularity == Granularity.DAY
    return is_last and context.is_told(found) and context.is_told_first(told)


def has_come_back(context: Context, told: Told) -> bool:
    """Has a text told of days near its publication since? "Opened in 1926 … closed from 24 December … until 26 May"."""
    since = (context.discourse.day, context.discourse.focus)
    return any(one and _is_near(one) and one.sentence > told.sentence for one in since)


def _is_near(told: Told) -> bool:
    """A day or a month that hangs on the day of publication."""
    return not told.explicit and told.granularity <= Granularity.MONTH
