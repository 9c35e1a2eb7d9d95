"""Short names for long ones where the text gives both: "The North Atlantic Treaty Organization (NATO)" → "NATO"."""

from dataclasses import replace
from itertools import pairwise

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.words import Word

_VOWELS = frozenset("AEIOU")
# Words of a long name that may be small.
_SMALL = frozenset({"kon", "prep", "det"})
_FEWEST, _SAID_AS_WORD, _SPELT = 2, 4, 3


def abbreviated(draft: Draft, with_article: bool = False) -> Draft:
    """The draft with the short names that stand in brackets instead of the long names before them.

    `with_article`: short names that are said as words have one, too, as in German: "die NATO".
    """
    kept = set(draft.places())
    for number in range(len(draft.parse.clauses)):
        long, short = _names(draft.parse, number, with_article)
        if long and kept.issuperset((*long, short)) and draft.held.isdisjoint(long):
            gone = {*long, *draft.parse.own(number)} - {short}
            draft = replace(draft.without(gone), fixed=draft.fixed | {number})
    return draft


def by_initials(draft: Draft) -> Draft:
    """The draft with a short name that the sentence has elsewhere for the words in capitals that begin so.

    "The Immigration and Naturalization Service ruled, the INS chief said" → "The INS ruled".
    """
    parse, items = draft.parse, draft.items
    shorts = {word.text for word in parse.words if word.text.isupper() and len(word.text) >= _SPELT}
    for short in sorted(one for one in shorts if one.isalpha()):
        for last in draft.places():
            long = sorted(_long_name(parse, last, short)) if parse.words[last].text[0] == short[-1] else []
            if not long or long[0] not in items or not draft.held.isdisjoint(long) or _goes_on(parse, long):
                continue
            at = items.index(long[0])
            if items[at : at + len(long)] == long:
                named = Word(short, -1, -1, True, "name")
                return replace(draft, items=[*items[:at], named, *items[at + len(long) :]])
    return draft


def _goes_on(parse: Parse, long: list[int]) -> bool:
    """ "Acting (National Bank) Director", "the (National Bank)’s": does more belong to a name than these words?"""
    before, after = parse.words[long[0] - 1], parse.words[min(long[-1] + 1, len(parse.words) - 1)]
    titled = before.text[:1].isupper() and before.kind != "det"
    return titled or after.text[:1].isupper() or after.kind == "pos"


def _names(parse: Parse, number: int, with_article: bool) -> tuple[list[int], int]:
    """The places of the long name that a bracket explains, its article too if that goes, and that of the short name."""
    if parse.clauses[number].kind != ClauseKind.BRACKET:
        return [], 0
    words = [place for place in parse.own(number) if not parse.words[place].is_mark]
    text = parse.words[words[0]].text if len(words) == 1 else ""
    after = parse.own(number)[-1] + 1
    # "Director of the Federal Bureau (FBI) Ann Low"
    titled = after < len(parse.words) and parse.kind(after) == "name"
    # "The Union's (EU) report"
    titled = titled or parse.kind(parse.own(number)[0] - 1) == "pos"
    if not text.isupper() or len(text) < _FEWEST or titled:
        return [], 0
    long = _long_name(parse, parse.own(number)[0] - 1, text)
    article = min(long, default=0) - 1
    if article >= 0 and parse.kind(article) == "det" and _is_word(text) and not with_article:
        long.append(article)
    return long, words[0]


def _long_name(parse: Parse, place: int, letters: str) -> list[int]:
    """The places, up to this one, of the words in capitals that begin with these letters; empty if there are none."""
    found: list[int] = []
    while letters and place >= 0 and not parse.words[place].is_mark:
        first = parse.words[place].text[0]
        if first.islower() and not (found and parse.kind(place) in _SMALL):
            return []
        letters = letters[:-1] if first == letters[-1] else letters
        found.append(place)
        place -= 1
    return [] if letters else found


def _is_word(short: str) -> bool:
    """ "NATO", which has no article, unlike "the FBI": is it said as a word and not letter by letter?"""
    vowels = [letter in _VOWELS for letter in short]
    mixed = any(vowels) and not any(one and two for one, two in pairwise(vowels))
    clusters = any(not any(vowels[at : at + 3]) for at in range(len(vowels) - 2))
    return len(short) >= _SAID_AS_WORD and mixed and not clusters
