"""Names of works between marks of quotation: "Die Frau im Morgengrauen" tells of no morning."""

from collections.abc import Sequence

from timeline_app.timex.context import Context
from timeline_app.timex.directions.tense import tense_of
from timeline_app.timex.found import Found
from timeline_app.timex.vetoes.named import has_form

_OPENING, _CLOSING = frozenset('„»«"“‚‘'), frozenset('“«»"”‘’')
_WITHIN = frozenset(",.!?;:…")
# An owner, an apostrophe, an ending and a blank.
_GENITIVE, _APOSTROPHES, _GOING_ON = 4, frozenset("'’"), frozenset("-–/")
_FINITE = ("copula", "verb_past", "verb_perfect", "verb_present", "verb_future")
# So many tokens has a name at the most before, and after, its expression.
_REACH = 12


def in_name_of_work(found: Found, context: Context) -> bool:
    """Is it part of a short quotation that begins with a capital and has neither a verb nor a mark in it?"""
    words = context.tokens.words
    opening = _quote(words, found.begin - 1, -1, _OPENING)
    closing = _quote(words, found.end, 1, _CLOSING)
    if opening < 0 or closing < 0 or words[closing + 1 : closing + 2] == [","]:
        return False
    # What goes on with "," or has a verb is somebody's speech.
    speaks = tense_of(context.grammar).has_verb(context.tokens, opening + 1, closing)
    return words[opening + 1][0].isupper() and not speaks


def is_name_of_work(found: Found, context: Context) -> bool:
    """ "Theater „Der 30. Mai“", "Haltestelle »17. Juni«": is it all that stands between marks of quotation?"""
    words, first = context.tokens.words, found.begin
    if found.end >= len(words) or words[found.end] not in _CLOSING:
        return False
    if first > 1 and words[first - 1] == " " and context.grammar.lexicon.has("article", words[first - 2]):
        first -= 2
    return first > 0 and words[first - 1] in _OPENING


def is_year_as_title(found: Found, context: Context) -> bool:
    """ "Orwell's 1984 sold well", "der Roman 1984": the number is the name of a work, and nothing follows that has it.

    "Britain's 1945 election" is one of that year.
    """
    words, has, first = context.tokens.words, context.grammar.lexicon.has, found.begin
    if first < _GENITIVE or found.end - first != 1 or words[first - 1] != " ":
        return False
    is_work = words[first - 2] in context.grammar.settings.get("work_nouns", ())
    mark = context.grammar.settings.get("genitive", "")
    owner = words[first - _GENITIVE] if words[first - 2] == mark and words[first - 3] in _APOSTROPHES else ""
    if not (is_work or owner[:1].isupper()):
        return False
    after = next((word for word in words[found.end : found.end + 2] if word != " "), "")
    ends = not after or not (after[0].isalnum() or after in _GOING_ON)
    return ends or any(has(name, after) for name in ("article", *_FINITE)) or has_form(after, "past_form", context)


def _quote(words: Sequence[str], at: int, step: int, marks: frozenset[str]) -> int:
    """The index of the next mark of quotation that opens or closes, going one way; -1 if there is none near."""
    for _ in range(_REACH):
        if not 0 <= at < len(words) or words[at] in _WITHIN or "\n" in words[at]:
            return -1
        if words[at] in marks:
            outside = words[at + step] if 0 <= at + step < len(words) else " "
            return -1 if outside[0].isalnum() else at
        at += step
    return -1
