"""Names in an English sentence: words with capitals, where it is no sentence's beginning that gave them these."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.name_parts import FoundName, Words, runs, shouts, titled
from timeline_app.grammar.tagger import PosTagger
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_ABBREVIATED, _LONGEST_ACRONYM = 4, 6
_TOLD_OF = frozenset({"noun", "adj", "num"})
_IDLE = frozenset({"det", "prep", "pron", "refl", "rel", "sub", "that", "wh", "kon", "num", "neg", "adv", "to"})


def names(words: Sequence[Word], lists: Wordlists, tagger: PosTagger, dated: frozenset[int]) -> Iterator[FoundName]:
    """The names in a sentence, in their order."""
    sentence = Words.of(words, lists, tagger, dated)
    rows = runs(sentence)
    in_title = bool(rows) and titled(sentence)
    for first, last in _joined(sentence, rows):
        for begin, end in _pieces(sentence, first, last):
            found = _found(sentence, begin, end, in_title)
            if found is not None:
                yield found


def _joined(words: Words, found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The rows of capitals, those joined that a small word joins: "University of Michigan", "Vincent van Gogh"."""
    place = 0
    while place < len(found):
        first, last = found[place]
        while place + 1 < len(found) and _joins(words, first, last, *found[place + 1]):
            place += 1
            last = found[place][1]
        yield first, last
        place += 1


def _joins(words: Words, first: int, last: int, begin: int, end: int) -> bool:
    between = range(last + 1, begin)
    if not 0 < len(between) < 3 or not all(words.has(one, "joints") for one in between):
        return False
    if not all(words.is_adjacent(one) for one in range(last + 1, begin + 1)):
        return False
    if words.has(last + 1, "joint_begins"):
        return True
    if words.has(last + 1, "and_joints"):
        # "Food and Drug Administration", not "Germany and France".
        plain = words.kind(last) != "name" and not (words.opens(first) and first == last)
        return plain and len(between) == 1 and any(words.has(one, "closers") for one in range(begin, end + 1))
    inner = len(between) == 1 or words.has(begin - 1, "articles_inside")
    return inner and words.has(last + 1, "of_joints") and words.has(last, "heads")


def _pieces(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The names in a row of capitals, parted by forms of address: "FBI Director Louis Freeh" has two."""
    begin = first
    for place in range(first, last + 2):
        if place <= last and not _parts(words, place, last):
            continue
        if begin < place:
            yield begin, place - 1
        begin = place + 1


def _parts(words: Words, place: int, last: int) -> bool:
    if words.has(place, "forms_of_address"):
        return not (place < last and words.has(place + 1, "closers"))
    return words.has(place, "weekdays") and words.is_known(place, "NP0")


def _found(words: Words, first: int, last: int, in_title: bool) -> FoundName | None:
    while first <= last and _is_idle(words, first):
        first += 1
    while first <= last and _is_idle(words, last) and not words.is_ordinal(last):
        last -= 1
    if first < last:
        first, last = _trimmed(words, first, last)
    if first > last:
        return None
    is_single = first == last
    sure = _is_single(words, first, in_title) if is_single else _is_sure(words, first, last, in_title)
    if sure is None:
        return None
    return FoundName(first, last, tuple(map(words.written, range(first, last + 1))), sure)


def _is_idle(words: Words, place: int) -> bool:
    return words.kind(place) in _IDLE or words.has(place, "joints")


def _trimmed(words: Words, first: int, last: int) -> tuple[int, int]:
    """Without what only stands beside the name; an empty row where that is all of it."""
    if all(words.is_initial(one) for one in range(first, last + 1)):
        return first, first - 1
    while last > first and len(words.text(last)) == 1:
        last -= 1
    named = words.kind(first) == "name" or (words.has(last, "closers") and words.kind(first) in ("noun", "adj"))
    office = words.has(first - 1, "joints") and any(words.has(first - back, "forms_of_address") for back in (2, 3))
    if first < last and ((words.opens(first) and not named) or (office and words.is_known(first, "NN1"))):
        # "Secretary of State Madeleine Albright"
        first += 1
    return first, last


def _is_sure(words: Words, first: int, last: int, in_title: bool) -> bool | None:
    """Does the sentence alone show that several words are a name? None if it shows that they are none."""
    named = [place for place in range(first, last + 1) if _may_name(words, place)]
    closed = words.has(last, "closers")
    if not named and not closed:
        return None
    proper = any(words.is_known(place, "NP0") or not _is_word(words, place) for place in named)
    return (proper or closed) and not in_title and not (words.opens(first) and not named)


def _may_name(words: Words, place: int) -> bool:
    if len(words.text(place)) < 2 or _is_people(words, place):
        return False
    return words.kind(place) == "name" or not _is_word(words, place)


def _is_people(words: Words, place: int) -> bool:
    """ "Kenyans", "a Comorian sailor": of a people, which is not its country."""
    if words.has(place, "peoples"):
        return True
    if words.is_known(place, "NP0"):
        return False
    told = words.kind(place + 1) in _TOLD_OF
    return words.ends_as(place, "people_ends") or (told and words.ends_as(place, "people_adjectives"))


def _is_single(words: Words, place: int, in_title: bool) -> bool | None:
    text, kind = words.text(place), words.kind(place)
    if len(text) < 2 or words.has(place, "no_names", "qualifiers", "weekdays") or ("-" in text and "." in text):
        # "R-Ohio."
        return None
    if words.has(place, "states"):
        return text.isupper()
    if words.is_initial(place) and len(text) < _ABBREVIATED:
        return None
    if kind == "name":
        return _is_proper(words, place, in_title)
    if text.isupper() and len(text) < _LONGEST_ACRONYM and kind == "noun":
        return not in_title and not shouts(words)
    if kind not in ("noun", "other") or in_title or words.has(place, "closers") or _is_word(words, place):
        return None
    return None if text.endswith("s") or _is_people(words, place) else not words.opens(place)


def _is_proper(words: Words, place: int, in_title: bool) -> bool | None:
    """The same of one word that the tagger takes for a name."""
    if _is_people(words, place):
        return None
    if words.tagger.may_be(words.text(place), "AJ0") and words.kind(place + 1) in _TOLD_OF:
        # "The German minister"
        return None
    opened = words.opens(place) and _is_word(words, place) and not words.is_known(place, "NP0")
    return not opened and not in_title


def _is_word(words: Words, place: int) -> bool:
    """Does the tagger know the word?"""
    return words.tagger.has(words.text(place))
