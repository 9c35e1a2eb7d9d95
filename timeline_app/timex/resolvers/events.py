"""Resolvers of days counted from what happened: "drei Tage vor der Wahl", where the text has told when that was."""

from collections.abc import Iterator, Sequence

from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.resolvers.amounts import resolve_duration
from timeline_app.timex.resolvers.deeds import root_of, verbs_of
from timeline_app.timex.resolvers.distances import pointing
from timeline_app.timex.resolvers.units import unit_granularity
from timeline_app.timex.told_days import from_told_day

# So many tokens after the expression its event is named, and so many of a sentence are looked at for it.
_NAMED, _SENTENCE = 8, 120
# A shorter word is no name of an event; an ending is no longer than that.
_SHORT, _ENDING = 4, 2
# So far before a noun stands what leads to it, with an article between.
_ARTICLE = 2


def resolve_by_event(found: Found, context: Context) -> Resolution | None:
    """From the day of the event, if it was told; else no more than an amount."""
    told = _event_told(found, context, unit_granularity(found.facts["unit"]))
    if told is None:
        return resolve_duration(found, context)
    return pointing(found, context, found.facts["sign"], told.day, not told.explicit)


def resolve_day_by_event(found: Found, context: Context) -> Resolution | None:
    """ "Am Tag nach der Wahl", "the day before the fire": no date at all if nobody knows when that was."""
    told = _event_told(found, context, Granularity.DAY)
    if told is None:
        return None
    return from_told_day(told.day, found.facts["off"], not told.explicit)


def _event_told(found: Found, context: Context, unit: Granularity) -> Told | None:
    """The last date told, exact enough for the unit, in whose sentence the event is named."""
    names = list(_names(found, context))
    for one in reversed(context.discourse.recent):
        if one.granularity > unit or one.sentence < 0:
            continue
        sentence = context.sentences[one.sentence]
        first = context.tokens.at(sentence.begin)
        last = min(context.tokens.at(sentence.end), first + _SENTENCE, found.begin)
        words = _telling(context.tokens.words[first:last], context)
        if any(_is_named(name, words, context) for name in names):
            return one
    return None


def _names(found: Found, context: Context) -> Iterator[str]:
    """The words that may name the event: "vor der (geplanten) Wahl"; where nouns have capitals, those."""
    words = context.tokens.words[found.end : found.end + _NAMED]
    has = context.grammar.lexicon.has
    named = [word for word in words if word.isalpha() and len(word) >= _SHORT and not context.grammar.is_idle(word)]
    named = [word for word in named if not has("possessive", word)]
    if context.grammar.settings.get("capital_nouns"):
        named = [word for word in named if word[0].isupper()]
    yield from (word.casefold() for word in named[:2])


def _telling(words: Sequence[str], context: Context) -> list[str]:
    """The words of a sentence without deeds that it only refers to: "searched the site of the shooting"."""
    referring = context.grammar.settings.get("deed_referring", ())
    said = [word for word in words if not word.isspace()]
    has = context.grammar.lexicon.has
    return [
        word
        for i, word in enumerate(said)
        if i < _ARTICLE or not (has("article", said[i - 1]) and said[i - _ARTICLE].lower() in referring)
    ]


def _is_named(name: str, words: Sequence[str], context: Context) -> bool:
    """Is the event among these words, with another ending, or at the end of a compound?"""
    compounds = context.grammar.settings.get("capital_nouns", False)
    is_told_by, root = verbs_of(context.grammar, name), root_of(context.grammar, name)
    return any(
        word in is_told_by
        or _is_same(name, word, compounds)
        # Asked before the word's own root, which takes longer to be found.
        or (root and word.startswith(root) and root == root_of(context.grammar, word))
        for word in map(str.casefold, words)
        if len(word) >= _SHORT or word in is_told_by
    )


def _is_same(name: str, word: str, compounds: bool) -> bool:
    if compounds and word.endswith(name):
        return True
    short, long = sorted((name, word), key=len)
    return long.startswith(short) and len(long) - len(short) <= _ENDING
