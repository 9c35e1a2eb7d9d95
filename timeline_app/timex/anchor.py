"""Which year a date without a year is of: that of its frame, that of the story, or one near the publication date."""

from collections.abc import Sequence
from itertools import takewhile

from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.model.calendar import Civil, about, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction, Tie
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found
from timeline_app.timex.frames import Frame, Scope
from timeline_app.timex.tales import (
    BEFORE,
    OLD,
    RECENT,
    goes_forward,
    goes_on,
    goes_on_from_old_day,
    goes_on_from_year,
    has_come_back,
    is_of_old,
)
from timeline_app.timex.years_behind import year_counted_beside

# How many sentences back a year still holds.
_REACH = 8
# What is further off is near no day of publication.
_HALF_YEAR = 184
# What lies so many days before the date told last is of the next year: a tale goes on.
_OVER_NEW_YEAR = 240
_DECEMBER = 12
# So many tokens after its year a named day stands at most, and words of so many letters between.
_BESIDE, _SHORT, _PARTING = 8, 3, frozenset(",(.")
# So many tokens from the beginning of its line at most a date leads a paragraph.
_LEADING = 7
# A comma so many tokens before a date begins what is added to a clause; no longer is what joins two dates: "or".
_ADDED, _OR = 8, 2
# So near stands "damals".
_THEN = 4
_YEAR = 366
_ENDS = frozenset(("", ".", "!", "?"))
_BEGINNINGS = _ENDS | {";", ":"}
# So many tokens back in its clause a date looks for the word of a year.
_OCCASION = 10
# What was written on a day tells of others by its tense; one against it has to be so many times nearer.
_AGAINST_TENSE = 4
_DATED = frozenset((Scope.HEAD, Scope.LETTER, Scope.MAIL))
_CLAUSE, _MARKS, _YEAR_WORDS = 24, frozenset(",;:–"), ("yearword", "year_word")


def year_of_frame(found: Found, context: Context, month: int, day: int = 15) -> tuple[int, Frame] | None:
    """The year that the heading above or the entry around a date gives it, and the frame that does.

    A day told in the same sentence is nearer: "1936: Am 4. März 1938 … am 5. Mai".
    """
    told, frame = context.discourse.told, context.year_frame(found)
    if frame is None:
        return None
    near = told and told.sentence == found.sentence
    near = near and told and (told.granularity <= Granularity.MONTH or frame.granularity == Granularity.DAY)
    if told and near and not frame.holds(told.day.days):
        return None
    if told and frame.scope == Scope.HEAD and _is_of_before(found, told, frame, context):
        after = about(told.day.year + 1, month, day)
        if after.days - told.day.days > _YEAR or after > frame.day or context.is_pluperfect(found):
            return None
    year = frame.year_of(month, day)
    if frame.granularity == Granularity.DAY and frame.scope in _DATED and "wd" not in found.facts:
        year = _year_by_tense(year, month, day, found, frame, context)
    return year + _has_turned(context, frame, about(year, month, day)), frame


def _year_by_tense(year: int, month: int, day: int, found: Found, frame: Frame, context: Context) -> int:
    """Minutes of November: "Die Mittel seien im März bewilligt worden" were so in the spring before."""
    direction = context.direction(found)
    if not direction.sign or not direction.surely:
        return year
    away = {one: about(one, month, day).days - frame.day.days for one in (year - 1, year, year + 1)}
    return min(away, key=lambda one: abs(away[one]) * (_AGAINST_TENSE if away[one] * direction.sign < 0 else 1))


def _is_of_before(found: Found, told: Told, frame: Frame, context: Context) -> bool:
    """Does a report, as a judgment, go on with a tale of a year before its own?"""
    is_near = found.sentence - told.sentence <= BEFORE and told.granularity <= Granularity.MONTH
    return is_near and told.day.year < frame.day.year and context.direction(found).sign != FUTURE


def _has_turned(context: Context, frame: Frame, day: Civil) -> bool:
    """ "Advent 2017 … 31. Dezember … 6. Januar": does a list below its year go on over New Year?"""
    last = context.discourse.day
    is_list = frame.scope == Scope.TITLE and not frame.is_pair and last is not None
    return is_list and last is not None and last.day.year == day.year and last.day.days - day.days > _OVER_NEW_YEAR


def year_in_clause(found: Found, context: Context) -> int | None:
    """ "Im Vorjahr war es schon am 29. April": the year that the clause itself counts from today.

    In a letter or a mail "letztes Jahr" hangs on no day of publication, and yet counts from a day.
    """
    if (beside := year_counted_beside(found, context)) is not None:
        return beside
    if ahead := _year_to_come(found, context):
        return ahead
    told, has = context.focus_near(found, 0), context.grammar.lexicon.has
    if told is None or told.granularity != Granularity.YEAR:
        return None
    if told.explicit and context.published is not None and not context.discourse.is_personal:
        return None
    then = context.grammar.settings.get("then", ())
    if any(word.lower() in then for word in context.tokens.words[max(0, found.begin - _THEN) : found.begin]):
        # "Vor vier Jahren brannte es, damals im November."
        return told.day.year
    has_verb = context.has_own_verb(found)
    for word in reversed(context.tokens.words[max(0, found.begin - _CLAUSE) : _clause_end(found, context)]):
        if word in _MARKS and (has_verb or word == ";"):
            return None
        if any(has(name, word) for name in _YEAR_WORDS):
            return told.day.year
    return None


def _clause_end(found: Found, context: Context) -> int:
    """The token before which the clause of a date goes back: "next year we move, maybe in June" is one."""
    words, classes = context.tokens.words, context.tokens.classes
    after = "".join(words[found.end : found.end + 2]).strip(" ")
    if after[:1].isalnum() and len(after) > _OR:
        # "Next year we move, in June we pack": a clause of its own.
        return found.begin
    for at in range(found.begin - 1, max(0, found.begin - _ADDED), -1):
        if words[at] == ",":
            return at
        if classes[at] == OTHER_WORD or words[at] in _MARKS:
            break
    return found.begin


def _year_to_come(found: Found, context: Context) -> int | None:
    """ "What happens next year? – A show in Ghent, from February on": the year that the sentence before looks at."""
    told = context.focus_near(found, 1)
    if told is None or context.today is None or told.granularity != Granularity.YEAR or told.explicit:
        return None
    is_ahead = told.sentence < found.sentence and told.day.year > context.today.year
    return told.day.year if is_ahead and context.direction(found).sign != PAST else None


def year_of_clause(found: Found, context: Context) -> int | None:
    """ "…, 1953 habe ich den 17. Juni erlebt": the year long gone with which the clause begins.

    So it does where its verb stands right behind the year: "Zum Fest 1987 kamen vom 3. bis 5. Mai viele". To a clause
    with the year behind its verb something may be added: "Er kam 1938 zur Welt, wohl im Mai".
    """
    told, words = context.focus_near(found, 0), context.tokens.words
    if told is None or told.granularity != Granularity.YEAR or not told.explicit:
        return None
    if (context.today is not None and told.day.year >= context.today.year) or context.direction(found).sign == FUTURE:
        return None
    end = _clause_end(found, context)
    for at in range(end - 1, max(0, found.begin - _CLAUSE) - 1, -1):
        if words[at] in _MARKS:
            return None
        if words[at] == str(told.day.year):
            before = _word_before(at, words)
            leads = before in _MARKS or before in _ENDS or _is_before_verb(at, before, context)
            leads = leads or (end < found.begin and context.grammar.lexicon.has("verb_past", before))
            leads = leads or (_begins_sentence(at, before, context) and context.has_one_verb(found, at))
            return told.day.year if leads else None
    return None


def _word_before(at: int, words: Sequence[str]) -> str:
    """The word or mark before a token in its line; "" where it begins the line."""
    before = "".join(words[max(0, at - 2) : at])
    return "" if "\n" in before else before.strip()


def _begins_sentence(at: int, before: str, context: Context) -> bool:
    """ "In 2020 the fair was held on July 4": no more than a preposition stands before the year."""
    is_in = before.lower() in context.grammar.settings.get("within", ())
    return is_in and _word_before(at - 2, context.tokens.words) in _BEGINNINGS


def _is_before_verb(at: int, before: str, context: Context) -> bool:
    """Does a verb of the past stand right behind the year of an occasion, as "beim Brand 1911"?"""
    words, has = context.tokens.words, context.grammar.lexicon.has
    if not before[:1].isupper() or not has("verb_past", "".join(words[at + 2 : at + 3])):
        return False
    # "Die Abrechnung für 2016 war am 3. Mai fällig": of other things a year says no more than which they are.
    clause = takewhile(
        lambda word: word not in _MARKS and word not in _ENDS, reversed(words[max(0, at - _OCCASION) : at])
    )
    first = next(reversed([word for word in clause if not word.isspace()]), "")
    return first.lower() in context.grammar.settings.get("occasions", ())


def year_just_over(found: Found, context: Context, month: int) -> int | None:
    """ "2013 war gut. Im Februar sind wir umgezogen", told in January: what surely was, and cannot have been since."""
    told, today = context.focus_near(found, 1), context.today
    if told is None or today is None or told.granularity != Granularity.YEAR or not told.explicit:
        return None
    direction = context.direction(found)
    if direction.sign != PAST or not direction.surely:
        return None
    if told.day.year == today.year - 1 and month > today.month:
        return told.day.year
    return told.day.year if not direction.perfect and _happened_then(told, found, context) else None


def _happened_then(told: Told, found: Found, context: Context) -> bool:
    """ "Im Hungerjahr 1847 kam es zu Unruhen. Im Juli …": did the sentence before tell what happened in that year?"""
    if context.today is None or told.day.year >= context.today.year - OLD or found.sentence - told.sentence != 1:
        return False
    words, at = context.tokens.words, context.tokens.at
    sentence, year = context.sentences[told.sentence], str(told.day.year)
    first, last = at(sentence.begin), at(sentence.end)
    places = (i for i in range(first, last - 2) if words[i] == year and words[i + 1] == " ")
    return any(context.grammar.lexicon.has("verb_past", words[i + 2]) for i in places)


def year_beside(found: Found, context: Context) -> int | None:
    """ "1972, an Weihnachten", "in '63, the week before Easter", "in 1941, in June": the year right before a date."""
    told = context.focus_near(found, 0)
    if told is None or told.granularity != Granularity.YEAR or not told.explicit:
        return None
    words = [word for word in context.tokens.words[max(0, found.begin - _BESIDE) : found.begin] if not word.isspace()]
    has = context.grammar.lexicon.has
    while words and (words[-1] in _PARTING or (words[-1].isalpha() and len(words[-1]) <= _SHORT)):
        if has("ones", words[-1]):
            return told.day.year
        if has("verb_past", words[-1]):
            # "Die Abrechnung für 2016 war am 3. Mai fällig."
            return year_of_clause(found, context)
        words.pop()
    # In "44 BC" the year is the number as it is written.
    year = told.day.year if told.day.year > 0 else 1 - told.day.year
    is_year = words and words[-1].isdigit() and int(words[-1][-_SHORT:]) % 100 == year % 100
    return told.day.year if is_year else None


def year_told(found: Found, context: Context, near: int | None) -> int | None:
    """The story's year, if it weighs more than the day number `near` the publication date; None if that is the one.

    A story weighs as much as it has told dates of its year; news, nearness and a perfect tense weigh against it.
    """
    recent = [told for told in context.discourse.history if found.sentence - told.sentence <= _REACH and told.explicit]
    is_year = bool(recent) and recent[-1].granularity > Granularity.SEASON
    if not recent or (is_year and not goes_on_from_year(found, recent, near, context)):
        context.note("year_of_story", year=None, told=[told.day for told in recent])
        return None
    if (main := _left_behind(found, recent, context)) is not None:
        recent = [*recent, main]
    year = _year_going_on(found, recent[-1], context)
    if recent[-1].granularity > Granularity.SEASON:
        context.note("year_of_story", year=year, answers=True)
        return year
    if near is None or context.today is None or year == context.today.year:
        context.note("year_of_story", year=year, published=context.today)
        return year if near is None or context.today is None else None
    direction = context.direction(found)
    story = sum(told.day.year == recent[-1].day.year for told in recent) + (recent[-1].sentence == found.sentence)
    forward = goes_forward(found, recent[-1], year, near, context)
    story += goes_on(found, recent[-1], near, context) + forward
    story += direction.sign == PAST and is_of_old(found, recent, context)
    story += not context.daily and goes_on_from_old_day(found, recent[-1], context)
    head = next((frame for frame in context.discourse.frames if frame.scope == Scope.HEAD), None)
    story += head is not None and _is_of_before(found, recent[-1], head, context)
    back = has_come_back(context, recent[-1])
    ahead = (direction.sign == FUTURE and direction.surely) or (back and direction.sign != PAST)
    ahead = ahead and year < context.today.year
    # "2022 hatten wir 61 Einsätze. Der neue Wagen kommt im März": of the last year nobody tells as if it were now.
    ahead = ahead or (direction.sign == FUTURE and bool(direction.word) and 0 < context.today.year - year < OLD)
    # "He came on 12 November 2021 and promised it by Christmas."
    ahead = ahead and not (recent[-1].sentence == found.sentence and context.looked_ahead(direction))
    pull = _pull(near, context, direction) + back
    # "… ist bis 5. Juni 2020 zu. Bescheid vom 12. August": from a year to come a text soon goes back to its own.
    ahead = ahead or (year > context.today.year and _has_left(found, recent[-1], near, context))
    taken = story > pull and not ahead and forward >= 0
    context.note("year_of_story", year=year, weight=story, weight_against=pull, looks_ahead=ahead, taken=taken)
    return year if taken else None


def _left_behind(found: Found, recent: list[Told], context: Context) -> Told | None:
    """The last day of a tale that has gone back since, where a paragraph goes on with it.

    "Am 24. April 2018 hiess das Gericht sie gut. Seit Mitte 2013 …", and below "Am 31. Mai erhob sie Beschwerde".
    """
    line = context.tokens.words[max(0, found.begin - _LEADING) : found.begin]
    if recent[-1].granularity == Granularity.DAY or recent[-1].sentence == found.sentence:
        return None
    if not any("\n" in word for word in line):
        return None
    days = [told for told in recent if told.granularity == Granularity.DAY and told.day > recent[-1].day]
    return max(days, key=lambda told: told.day, default=None) if context.direction(found).sign == PAST else None


def _pull(near: int, context: Context, direction: Direction) -> int:
    """What speaks for the day near the publication date."""
    assert context.published is not None
    away = near - context.published
    if away * direction.sign < 0 and direction.surely:
        # What a verb tells of as past is not to come.
        context.note("near_publication", day=civil_from_days(near), against_tense=True)
        return 0
    if direction.tie == Tie.FIRM and abs(away) > _HALF_YEAR:
        # Only its tense makes this the nearest.
        context.note("near_publication", day=civil_from_days(near), recent=False)
        return 0
    fits = abs(away) <= RECENT and away * direction.sign >= 0
    perfect = direction.sign == PAST and direction.perfect and direction.surely
    # "2009 übernahm ein Investor … Am 1. Oktober beginnt Kurzarbeit", told in September.
    soon = direction.sign == FUTURE and bool(direction.word) and fits
    context.note("near_publication", day=civil_from_days(near), daily=context.daily, recent=fits, perfect=perfect)
    return int(context.daily) + int(fits) + int(perfect) + int(soon)


def _has_left(found: Found, told: Told, near: int, context: Context) -> bool:
    """Does a text go back from a year to come: soon, to what was, or to what is near?"""
    assert context.published is not None
    back = found.sentence - told.sentence
    near_by = 0 <= near - context.published <= RECENT
    return back > 1 or (back > 0 and (near_by or context.direction(found).sign == PAST))


def _year_going_on(found: Found, told: Told, context: Context) -> int:
    """The year told last, or the next one: "Im Dezember 1944 kam er an, im Januar ging er" goes on over New Year."""
    year, month = told.day.year, found.facts.get("m")
    if month is None:
        return year
    if told.granularity == Granularity.SEASON and told.day.month == _DECEMBER and month < _DECEMBER:
        # "In the winter of 1979 it snowed until April."
        return year + 1
    back = told.day.days - about(year, month, found.facts.get("d", 15)).days
    is_over = context.today is None or year < context.today.year
    return year + 1 if back > _OVER_NEW_YEAR and is_over else year


def year_of_report(found: Found, context: Context) -> int | None:
    """The year that a text without a day of publication is about: "im ersten Quartal 2019 … im Vorjahr"."""
    near = (told for told in reversed(context.discourse.history) if found.sentence - told.sentence <= _REACH)
    return next((told.day.year for told in near if told.granularity <= Granularity.YEAR and not told.base), None)
