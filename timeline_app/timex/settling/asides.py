"""Asides: a date in brackets with a label of its own, or of a birth in a form; the tale does not go on from them."""

import re
from functools import cache

from timeline_app.language.grammar import Grammar
from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import PAST
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import prepositions, two_before

_KINDS = frozenset(("date", "year", "month", "stamp"))
# So many tokens may stand between the bracket and its date.
_REACH = 12
# So many tokens hold a label and its marks.
_LABEL, _MARKS = 6, frozenset(".:*")
_COMPARED, _BESIDE = frozenset(("year", "date")), frozenset(("year", "date", "season"))
# So many tokens are right behind, and these marks part a clause from one before it.
_LITTLE, _APART = 2, frozenset((",", ";", "–", "("))
# Of life dates: "(* 3. Mai 1950 in Wien; † 2. Juni 1988)".
_SIGNS = frozenset("*†")
# Of these a relative clause may tell what had been before; so many tokens on either side hold it.
_DAYS, _CLAUSE = frozenset(("date", "day", "weekday", "month", "weekend", "relative")), 24
# So many days before its tale is what people tell of in a sentence between.
_LONG_BEFORE = 180
# What may tell since when something is so, and so many tokens before it the word for that.
_ONCE, _SINCE = frozenset(("date", "year", "month", "ago")), 14
# Words that say no more than when.
_PLAIN = (
    "article", "contracted", "from", "until", "afterword", "beforeword", "before_date", "to", "vaguely",
    "vaguely_dated", "weekday", "weekdayabbr", "month", "monthabbr", "passed", "phase",
)  # fmt: skip


def is_aside(found: Found, context: Context) -> bool:
    """ "Der Wagen (EZ 15.03.16) wurde …": what follows is not of that day; "(Samstag, 3. Mai)" has no label."""
    if _since_when(found, context) or (found.rule.kind in _COMPARED and is_compared(found, context)):
        return True
    if found.rule.kind in _BESIDE and _is_beside_tale(found, context):
        return True
    if found.rule.kind not in _KINDS:
        return False
    if _is_of_birth(found, context) or _describes_paper(found, context):
        return True
    first, words, lexicon = max(0, found.begin - _REACH), context.tokens.words, context.grammar.lexicon
    if "(" not in context.tokens.classes[first : found.begin]:
        return False
    labelled = False
    for word in reversed(words[first : found.begin]):
        if word == "(":
            return labelled
        if word == ")" or "\n" in word:
            return False
        labelled |= word in _SIGNS or (word.isalpha() and not any(lexicon.has(name, word) for name in _PLAIN))
    return False


def is_dated_as(found: Found, context: Context) -> bool:
    """ "Die Karte ist auf den 3. Mai 1920 datiert", "datiert vom 3. Mai 1920": a day that is written on something."""
    (words, _, classes), lexicon = context.tokens, context.grammar.lexicon
    first, last = max(0, found.begin - _LABEL), found.end + _LITTLE
    if found.rule.kind != "date" or not lexicon.among("dated_as", classes[first:last]) or "d" not in found.facts:
        return False
    has = lexicon.has
    behind = next((word for word in words[found.end : last] if not word.isspace()), "")
    before = [word for word in words[first : found.begin] if not word.isspace()]
    return has("dated_as", behind) or any(has("dated_as", word) for word in before)


def _is_beside_tale(found: Found, context: Context) -> bool:
    """A day written on something, or what somebody said to have been before, where a tale has told another day.

    "Am 8. Mai 2013 starb sie. Der Sohn legte ein Testament vor, das auf den 2. Januar 2009 datiert ist. Am 3. Juni …",
    "… trat er dem entgegen: Sie sei schon 2008 krank gewesen. Am 12. September …".
    """
    told, year = context.discourse.day, found.facts.get("y")
    if told is None or year is None or year >= told.day.year:
        return False
    near = context.tokens.words[max(0, found.begin - _CLAUSE) : found.end + _CLAUSE]
    said = not _said_behind(context.grammar).isdisjoint(near)
    return is_dated_as(found, context) or (said and context.is_said_to_have_been(found))


def is_compared(found: Found, context: Context) -> bool:
    """ "Es kamen 61, 2019 waren es noch 54", "gegenüber 2019": a year that is set against what the text tells of."""
    if "m" in found.facts:
        return False
    settings, words = context.grammar.settings, context.tokens.words
    before, behind = settings.get("compared_before"), settings.get("compared_behind")
    if before is None or behind is None:
        return False
    first = context.tokens.at(context.sentences[found.sentence].begin)
    said, beside = _beside_year(before, behind)
    if said.search("".join(words[max(first, found.begin - _REACH) : found.begin])):
        return True
    mark = next((word for word in reversed(words[first : found.begin]) if not word.isspace()), "")
    # With such a year a sentence may begin its tale as well, unless the one before it has told of a later year.
    told = None if mark else context.focus_near(found, 1)
    is_apart = mark in _APART or (told is not None and told.day.year > found.facts.get("y", told.day.year))
    return is_apart and beside.match("".join(words[found.end : found.end + _CLAUSE])) is not None


@cache
def _beside_year(before: str, behind: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b(?:{before}) \Z", re.IGNORECASE), re.compile(behind)


def _is_of_birth(found: Found, context: Context) -> bool:
    """ "Geburtsdatum: 3.2.1951", "DOB 03/02/1951": who somebody is, and not what happened to them.

    "Sie wurde in Ulm geboren. 1900 …" begins another sentence.
    """
    first = max(context.tokens.at(context.sentences[found.sentence].begin), found.begin - _LABEL)
    before = reversed(context.tokens.words[first : found.begin])
    label = next((word for word in before if not word.isspace() and word not in _MARKS), "")
    return context.grammar.lexicon.has("birth_label", label)


def _describes_paper(found: Found, context: Context) -> bool:
    """ "We found a letter. It is dated 19 September 1988": what a paper says is no day of the tale."""
    last, before = two_before(found, context)
    dated = last in context.grammar.settings.get("paper_dated", ())
    return dated and context.grammar.lexicon.has("copula", before)


@cache
def _said_behind(grammar: Grammar) -> frozenset[str]:
    return frozenset(grammar.settings.get("said_behind", ()))


@cache
def _had_been(grammar: Grammar) -> frozenset[str]:
    return frozenset(grammar.settings.get("had_been", ()))


@cache
def _relative_clause(before: str, after: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"(?:{before})\Z"), re.compile(after)


def tale_before(told: Told, found: Found, context: Context) -> Told | None:
    """The date of the tale where an expression only tells what had been before it, or would be instead of it.

    "In einem Wagen, der am Freitag gestohlen worden war"; "Schon 2012 hatte sie studiert", in a tale of years later;
    "Bei Regen am 23. Juni". Nothing behind their sentence is of these.
    """
    focus = context.discourse.focus
    if focus is not None and focus.before is not None and focus.sentence == found.sentence:
        return focus.before if told.day < focus.before.day else None
    if found.rule.kind in _DAYS and _is_instead(found, context):
        return context.discourse.day_of_tale
    # Without such a verb near by there is nothing to look for; most texts have few.
    near = context.tokens.words[max(0, found.begin - _CLAUSE) : found.end + _CLAUSE]
    if _had_been(context.grammar).isdisjoint(near):
        return None
    if found.rule.kind in _DAYS and _is_in_relative_clause(found, context):
        return context.discourse.day_of_tale
    is_back = focus is not None and focus.sentence < found.sentence and told.day.days < focus.day.days - _LONG_BEFORE
    return focus if is_back and context.is_pluperfect(found) else None


def is_limit(found: Found, context: Context) -> bool:
    """Does "bis", "ab" stand before an expression?"""
    before, has = prepositions(found, context)[0], context.grammar.lexicon.has
    return has("until", before) or has("from", before)


def _is_instead(found: Found, context: Context) -> bool:
    """ "Samstag, 16. Juni … Bei Regen am 23.6.": a day that is one only if another one comes to nothing."""
    first = max(context.tokens.at(context.sentences[found.sentence].begin), found.begin - _CLAUSE)
    before = "".join(context.tokens.words[first : found.begin])
    is_instead = _instead(context.grammar.settings.get("instead", r"(?!)")).search(before) is not None
    return is_instead and context.direction(found).sign != PAST


@cache
def _instead(before: str) -> re.Pattern[str]:
    return re.compile(before)


def _is_in_relative_clause(found: Found, context: Context) -> bool:
    """Does a relative clause around an expression tell what had been?"""
    settings, words = context.grammar.settings, context.tokens.words
    before = settings.get("had_been_before", r"(?!)")
    first = max(context.tokens.at(context.sentences[found.sentence].begin), found.begin - _CLAUSE)
    begins, ends = _relative_clause(before, settings.get("had_been_after", ""))
    if not begins.search("".join(words[first : found.begin])):
        return False
    return ends.match("".join(words[found.end : found.end + _CLAUSE])) is not None


def _since_when(found: Found, context: Context) -> bool:
    """ "On Monday they marched, as they have since 1987": the tale goes on from the date before, not from this one.

    Nor does it from the year of a battle, where a nearer date stands before that.
    """
    focus = context.discourse.focus
    if found.rule.kind not in _ONCE or focus is None or focus.sentence != found.sentence:
        return False
    first, (words, _, classes) = max(0, found.begin - _SINCE), context.tokens
    if found.rule.kind == "year":
        before = next((word for word in reversed(words[first : found.begin]) if not word.isspace()), "")
        if before.lower() in context.grammar.settings.get("dating", ()):
            return focus.granularity < Granularity.YEAR
    return context.grammar.lexicon.among("from_past", classes[first : found.begin])
