"""What the words before an expression make of it: "wohl im Jahr 1850", "seit 1970", "not later than May 5"."""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import fold
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.settling.limits import is_moved, limited_before, limited_behind

_REACH, _PREPOSITION_REACH = 16, 14
# So many words before a date may limit it.
_LIMIT = 4
_MARKS, _APOSTROPHES = frozenset(".,'’"), frozenset("'’")
_VAGUE, _PASSED = ("vaguely", "vaguely_dated"), frozenset(("article", "contracted", "before_date", "deed"))
_LIMITS = ("afterword", "beforeword", "than", "before_limited")
_WITH_STOP = frozenset(("abbreviated", "passed"))
_SIDES, _BEFORE_DATE = ("from", "until"), frozenset(("article", "contracted", "passed"))
_LONGER_THAN_YEARS = 50 * 366 * 86_400


@cache
def _telling(grammar: Grammar) -> frozenset[str]:
    """The words, in lower case, that make it worth looking; most expressions have another one before them."""
    return grammar.lexicon.words_of(*_VAGUE, *_PASSED, *_LIMITS, *_SIDES, *_BEFORE_DATE)


def _may_tell(found: Found, context: Context) -> bool:
    """Is the token before the expression worth a closer look?"""
    words, at = context.tokens.words, found.begin - 1
    if at > 0 and words[at] == " ":
        at -= 1
    return at >= 0 and (words[at] in _MARKS or words[at].isspace() or fold(words[at]) in _telling(context.grammar))


def words_before(found: Found, context: Context, since: int = 0) -> Iterator[str]:
    """The words before an expression from the offset `since` on, the nearest first.

    Blanks and the marks of abbreviations are passed over.
    """
    words = context.tokens.words
    first = max(context.tokens.at(since) if since else 0, found.begin - _REACH)
    for i in range(found.begin - 1, first - 1, -1):
        if words[i] == "\n" or not (words[i].isspace() or words[i] in _MARKS):
            yield words[i]


def two_before(found: Found, context: Context) -> tuple[str, str]:
    """The last word before an expression and the one before that; "" for each that is missing."""
    words = words_before(found, context)
    return next(words, ""), next(words, "")


def softened(found: Found, kind: TimexType, context: Context) -> Mod | None:
    """APPROX where the text does not vouch for the date: "ca.", "um", "probably in"."""
    if not _may_tell(found, context):
        return None
    classes_of, telling = context.grammar.lexicon.classes, _telling(context.grammar)
    for word in words_before(found, context, context.sentences[found.sentence].begin):
        # What ends the sentence before says nothing of this one: "Er zog um. Am 3. Mai …".
        if word.lower() not in telling:
            return None
        classes = classes_of(word)
        if "vaguely" in classes or ("vaguely_dated" in classes and kind != TimexType.TIME):
            return Mod.APPROX
        if _PASSED.isdisjoint(classes):
            return None
    return None


def opened(interval: Interval, found: Found, context: Context) -> Interval:
    """Leave the side open that "seit", "ab", "nach", "bis", "vor" say; "not before" says the other side."""
    if (sides := limited_behind(found, context)) is not None:
        return interval._replace(open_start=sides.start, open_end=sides.end)
    if not _may_tell(found, context):
        return interval._replace(open_start=False, open_end=False)
    if (sides := limited_before(islice(words_before(found, context), _LIMIT), context)) is not None:
        return interval._replace(open_start=sides.start, open_end=sides.end)
    word, before = map(context.grammar.lexicon.classes, prepositions(found, context))
    # "Pottery from the 5th century" says where it comes from, not since when it is.
    long = interval.end - interval.start > _LONGER_THAN_YEARS and "until" not in word
    if "from" in word and is_moved(islice(words_before(found, context), _LIMIT), context):
        return interval._replace(open_start=False, open_end=False)
    after = ("from" in word and not long) or ("afterword" in word and "hearsay" not in before)
    until = "until" in word or "beforeword" in word
    if "negation" in before:
        after, until = until and "beforeword" in word, False
    return interval._replace(open_start=until, open_end=after)


def before_or_after(interval: Interval, found: Found, context: Context) -> Mod | None:
    """ "erst nach 23 Uhr", "before 9 p.m."; `interval` is what `opened` has left of it."""
    if not (interval.open_start or interval.open_end):
        return None
    word, has = prepositions(found, context)[0], context.grammar.lexicon.has
    if has("afterword", word) and interval.open_end:
        return Mod.AFTER
    return Mod.BEFORE if has("beforeword", word) and interval.open_start else None


def prepositions(found: Found, context: Context) -> tuple[str, str]:
    """The word before the expression and the one before that, "" if there is none.

    What may stand between is passed over: "bis etwa 1900", "jusqu'à la fin de 2020".
    """
    tokens, lexicon = context.tokens, context.grammar.lexicon
    near = reversed(tokens.words[max(0, found.begin - _PREPOSITION_REACH) : found.begin])
    words = (word for word in near if not word.isspace() and word not in _APOSTROPHES)
    last, before = next(words, ""), next(words, "")
    if last == "." and not _WITH_STOP.isdisjoint(lexicon.classes(before)):
        last, before = before, next(words, "")
    while not _BEFORE_DATE.isdisjoint(lexicon.classes(last)):
        last, before = before, next(words, "")
    return last, before
