"""The title of an event: what a careful editor would write beside its date.

The clause that the date belongs to, with what it cannot do without, the date itself left out where the clause stays
whole. Where the grammar is not clear, the clause keeps its words and their order.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from timeline_app.events.dated_words import DatedWords, dated_words
from timeline_app.events.draft import Draft
from timeline_app.events.english.last_resort import cut_before_speaker, ended_title
from timeline_app.events.english.title import bearable, least_loss
from timeline_app.events.english.title_faults import HEADLESS
from timeline_app.events.german.choosing import best
from timeline_app.events.german.last_resort import spared_title, whole_title
from timeline_app.events.german.stripped import stripped_title
from timeline_app.events.lines.plain import plain_title
from timeline_app.events.shortening.acronyms import abbreviated
from timeline_app.events.shortening.cutting import cut, cut_inside
from timeline_app.events.shortening.shortening import narrowest
from timeline_app.events.telling import drafts, last_drafts
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists, wordlists
from timeline_app.grammar.words import Word
from timeline_app.model.span import Span
from timeline_app.model.titles import LONGEST

ToldAs = Callable[[Parse], Sequence[Mapping[int, Word]]]

WIDTHS = (LONGEST, 60, 40)
"""Characters in the widest room for a title, and in those that are narrower."""
# Where one word in five is a number, so many words are data; without a verb one in three, as entries have many.
_NUMBERED, _WITH_VERB = 5, 40
_NUMBERED_ENTRY, _WITHOUT_VERB = 3, 12
# So many words without a verb are a list, whatever they are.
_LIST = 28
# So many of the ways to tell a title are tried once more when none fits.
_MOST_ENDED = 2
_CUT = "…"
_FILLED = re.compile(r"\[[^\[\]]*\]")
# Such a share of its own words a title keeps that names whom a pronoun stands for, and one that is only shorter.
_WORTH, _WORTH_UNNAMED = 0.3, 0.5
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_TEXT = attrgetter("text")
_NOUN = re.compile(r"[A-ZÄÖÜ][^\W\d_]{4,}")


def title_of(sentence: str, expression: Span, language: str, width: int = LONGEST) -> str:
    """At most `width` characters, never empty; `expression` is a span within the sentence."""
    return titles_of(sentence, expression, language, (width,))[0]


def titles_of(
    sentence: str,
    expression: Span,
    language: str,
    widths: tuple[int, ...] = WIDTHS,
    told_as: ToldAs | None = None,
) -> tuple[str, ...]:
    """The title for the greatest of some widths, and behind it those for smaller ones that are still whole clauses.

    `told_as` gives other words for some of the sentence's, by their places, and shorter ones for want of room.
    """
    date = dated_words(sentence, expression, language)
    parse = date.parse
    named: list[tuple[str, ...]] = []
    for told in told_as(parse) if told_as is not None else ():
        named.append(_titles(date, replace(parse, told_as=told), language, widths))
        longer = sum(len(told[place].text) - len(parse.words[place].text) for place in told)
        if len(date.text) + longer <= widths[0]:
            return named[-1]
    plain = _titles(date, parse, language, widths)
    fullest = max(named, key=lambda titles: _says_of_its_own(titles[0]), default=plain)
    return fullest if _is_worth_it(fullest[0], plain[0]) else plain


def _says_of_its_own(title: str) -> int:
    """How long a title is without the words that are put in."""
    return len(_FILLED.sub("", title))


def _is_worth_it(title: str, plain: str) -> bool:
    """Does a title with words from elsewhere still say about as much for itself as the one without them?"""
    if title.count("[") != title.count("]"):
        return False
    cut = title.endswith(_CUT) and not plain.endswith(_CUT)
    share = _WORTH if "[" in title else _WORTH_UNNAMED
    return not cut and _says_of_its_own(title) >= share * len(plain)


def _titles(date: DatedWords, parse: Parse, language: str, widths: tuple[int, ...]) -> tuple[str, ...]:
    """The titles by a parse of the words in which some may be told as others."""
    text, inside, places, lists = date.text, date.inside, date.places, wordlists(language)
    if not places or not (_has_clauses(parse) or (not lists.verb_second and _is_in_clause(parse, places))):
        return (plain_title(text, inside, widths[0]),)
    if not lists.verb_second:
        return _english_title(parse, places, lists, widths) or (plain_title(text, inside, widths[0]),)
    told: list[Draft] = []
    if titles := _fitting(_kept(drafts(parse, places, lists), told), lists, widths):
        return titles
    whole = whole_title(told, lists, widths[0], dated=True) or spared_title(told, lists, widths[0], dated=True)
    if whole is not None:
        return (whole,)
    if titles := _fitting(last_drafts(parse, places, lists), lists, widths):
        return titles
    shortened = (abbreviated(draft, with_article=True) for draft in told[:_MOST_ENDED])
    if titles := _fitting((draft for draft in shortened if draft not in told), lists, widths):
        return titles
    whole = whole_title(told, lists, widths[0], dated=False) or spared_title(told, lists, widths[0], dated=False)
    title = whole or stripped_title(told, lists, widths[0]) or ""
    if told and not title:
        title = cut_inside(narrowest(told[0], lists, core=True), lists, widths[0]) or cut(
            narrowest(told[0], lists), widths[0], tuple(lists["happening_ends", "relational"])
        )
    return (title if _says_something(title) else plain_title(text, inside, widths[0]),)


def _fitting(ways: Iterator[Draft], lists: Wordlists, widths: tuple[int, ...]) -> tuple[str, ...]:
    """The best titles of some drafts, the longest first, each once; none if none of them fits."""
    return tuple(dict.fromkeys(best(ways, lists, widths, _says_something)))


def _english_title(parse: Parse, places: list[int], lists: Wordlists, widths: tuple[int, ...]) -> tuple[str, ...]:
    clauses, nouns = drafts(parse, places, lists), last_drafts(parse, places, lists)
    found = [(title, loss) for title, loss in least_loss(clauses, nouns, lists, widths) if _says_something(title)]
    told = tuple(dict.fromkeys(title for title, _ in found))
    if found and found[0][1] < HEADLESS:
        return told
    longest = [abbreviated(draft) for draft in islice(drafts(parse, places, lists), _MOST_ENDED)]
    shortest = [bearable(draft, lists) for draft in longest]
    title = ended_title(longest, shortest, lists, widths[0]) or ""
    if told and (not title or title.endswith(_CUT)):
        return told
    if shortest and not title:
        title = cut_before_speaker(shortest[0], lists, widths[0])
    return (title,) if _says_something(title) else ()


def _kept(ways: Iterator[Draft], told: list[Draft]) -> Iterator[Draft]:
    """Those that are not yet among `told`, which takes them."""
    for draft in ways:
        if draft not in told:
            told.append(draft)
            yield draft


def _has_clauses(parse: Parse) -> bool:
    """Data and long lists are none: numbers in rows, or many words without a verb."""
    if not any(one.finite is not None for one in parse.clauses):
        return bool(parse.clauses) and _is_entry(parse)
    length = len(parse.words)
    return length < _WITH_VERB or _NUMBERED * _numbers(parse) < length


def _is_in_clause(parse: Parse, places: list[int]) -> bool:
    """Does the date stand in a clause of words, whatever figures follow it?"""
    owner = parse.owner[places[0]]
    clause = parse.clauses[owner] if owner >= 0 else None
    if clause is None or clause.finite is None:
        return False
    return _NUMBERED * sum(parse.low(place).isdigit() for place in clause.words) < len(clause.words)


def _is_entry(parse: Parse) -> bool:
    length = sum(not word.is_mark for word in parse.words)
    return length < _LIST and (length < _WITHOUT_VERB or _NUMBERED_ENTRY * _numbers(parse) < length)


def _numbers(parse: Parse) -> int:
    return sum(map(str.isdigit, map(_TEXT, parse.words)))


def _says_something(title: str) -> bool:
    """Two words, or the noun that is all of an entry: "1945 Plünderung"."""
    return len(_LETTERS.findall(title)) > 1 or _NOUN.fullmatch(title) is not None
