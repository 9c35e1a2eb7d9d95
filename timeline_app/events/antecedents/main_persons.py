"""The man and the woman whom a text is mostly about, whom it may go on to call "he" and "she" over many sentences."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from timeline_app.grammar.wordlists import Wordlists

# Words with capitals in a row, with the small ones that names have inside: "Carl Maria von Weber".
_ROW = re.compile(
    r"(?<![\w.’'-])[A-ZÄÖÜ](?:[a-z]{0,2}\.|[\w-]*)(?: (?:[a-z]{2,3} ){0,2}[A-ZÄÖÜ](?:[a-z]{0,2}\.|[\w-]*)){1,6}"
)
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÄÖÜ][\w-]+")
_FEWEST = 2
"""So often at least somebody is named whom a text is about."""
_TIMES = 1.5
"""And so many times as often as anybody else of the same gender."""
_OPENING = 200
_GENDERS = {"feminine": "female_names", "masculine": "male_names"}


class Person(NamedTuple):
    """`last` is what is said again and again of the name that all `words` make.

    `others` are first names of those who are called so, too; `once`: that it is the main person only the first
    sentence shows; `opens`: the text begins with the name; `first`: a first name by which the text calls nobody else.
    """

    words: tuple[str, ...]
    last: str
    others: frozenset[str] = frozenset()
    once: bool = False
    opens: bool = False
    first: str = ""

    def is_named_in(self, text: str) -> bool:
        """Also in the genitive."""
        if self.first and re.search(rf"(?<![\w-]){re.escape(self.first)}s?(?![\w-])", text):
            return True
        found = re.finditer(rf"(?<![\w-]){re.escape(self.last)}(?:s|'s|’s|’|')?(?![\w-])", text)
        return any(text[: one.start()].rstrip().rpartition(" ")[2] not in self.others for one in found)


class NamedPersons:
    """All whom a text names in full; it is gone through once."""

    def __init__(self, text: str, lists: Wordlists) -> None:
        self._text = text
        self._often = Counter(_CAPITAL.findall(text))
        self._found = [one for row in _ROW.findall(text) for one in _in_row(row.split(), self._often, lists)]

    def main(self) -> Mapping[str, Person]:
        """By gender the person who is named far more often than all others of it; a text may have none."""
        by_gender: dict[str, dict[str, Person]] = defaultdict(dict)
        for gender, person in self._found:
            known = by_gender[gender].setdefault(person.last, person)
            if len(person.words) > len(known.words):
                by_gender[gender][person.last] = person
        # "Anna and Otto Kern": the name alone may mean either, but in a text that begins with one of them.
        shared = set(by_gender["feminine"]) & set(by_gender["masculine"])
        found = {gender: _main(persons, self._often) for gender, persons in by_gender.items()}
        told = {gender: one for gender, one in found.items() if one is not None}
        text = self._text
        sure = {gender: one for gender, one in told.items() if one.last not in shared or _opens_first(text, one, told)}
        return {gender: _beside(text, one) for gender, one in sure.items()}

    def is_only(self, person: Person) -> bool:
        """Is nobody else named in full who has the same first name?"""
        first = person.words[0]
        return all(one.last == person.last or one.words[0] != first for _, one in self._found)

    def genders_by_last(self) -> Mapping[str, frozenset[str]]:
        """The genders of those whom the text calls by each last name, as far as their first names tell."""
        found: dict[str, set[str]] = defaultdict(set)
        for gender, person in self._found:
            found[person.last].add(gender)
        return {last: frozenset(genders) for last, genders in found.items()}


def _opens(text: str, person: Person) -> bool:
    """Does a text begin with somebody's name?"""
    return " ".join(person.words) in text[:_OPENING]


def _opens_first(text: str, person: Person, told: Mapping[str, Person]) -> bool:
    """Does the text begin with somebody's name, and with nobody's of the same last name in the same sentence?"""
    others = (one for one in told.values() if one.last == person.last and one is not person)
    opening = text[:_OPENING].partition(". ")[0]
    first = all(" ".join(one.words) not in opening for one in others)
    return first and " ".join(person.words) in opening


def _beside(text: str, person: Person) -> Person:
    """With the first names of others who are called so."""
    before = re.findall(rf"([A-ZÄÖÜ][\w-]+) {re.escape(person.last)}(?![\w-])", text)
    return person._replace(others=frozenset(before) - set(person.words), opens=_opens(text, person))


def _main(persons: Mapping[str, Person], often: Mapping[str, int]) -> Person | None:
    counted = sorted(((_times(last, often), last) for last in persons), reverse=True)
    if not counted or counted[0][0] < _FEWEST:
        return None
    second = counted[1][0] if len(counted) > 1 else 0
    return persons[counted[0][1]] if counted[0][0] >= _TIMES * second else None


def _times(last: str, often: Mapping[str, int]) -> int:
    own = last.split()[-1]
    return often.get(own, 0) + often.get(own + "s", 0)


def _in_row(words: Sequence[str], often: Mapping[str, int], lists: Wordlists) -> Iterator[tuple[str, Person]]:
    """The names in a row of capitals, each from its first name on: "Bürgermeisterin Eva Kern und Otto Kern"."""
    at = 0
    while at < len(words) - 1:
        gender = next((one for one, names in _GENDERS.items() if words[at].lower() in lists[names]), None)
        end = at + 1
        while gender is not None and end < len(words) - 1 and _goes_on(words, end, lists):
            end += 1
        if gender is not None and not lists.verb_second:
            # "Margaret Ellery Hale", whom the text calls Hale; "and Paul Lang" is another.
            own = takewhile(lambda one: words[one][0].isupper() or _goes_on(words, one, lists), range(end, len(words)))
            end = max(own, key=lambda one: (often.get(words[one], 0), one), default=end)
        if gender is not None and words[end][0].isupper():
            begin = end
            while begin - 1 > at and words[begin - 1].islower():
                begin -= 1
            last = " ".join((*words[begin:end], _bare(words[end], often)))
            if not lists.verb_second and often.get(words[at], 0) > 2 * often.get(words[end], 0):
                # "Betty Barber", whom the text calls Betty.
                yield gender, Person(tuple(words[at : end + 1]), words[at])
                at = end
                continue
            yield gender, Person((*words[at:begin], *last.split()), last)
        at = end


def _goes_on(words: Sequence[str], at: int, lists: Wordlists) -> bool:
    """A second first name, an initial, or "von"; what English names have inside may also join two, as "and" does."""
    word, low = words[at], words[at].lower()
    inside = lists["joints" if lists.verb_second or words[at - 1].islower() else "joint_begins"]
    return word.endswith(".") or low in inside or low in lists["female_names", "male_names"]


def _bare(word: str, often: Mapping[str, int]) -> str:
    """Without the ending of a genitive."""
    return word[:-1] if word.endswith("s") and word[:-1] in often else word
