"""The sentences of a document as what each leaves to the next, and the persons whom the document is mostly about."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache

from timeline_app.events.antecedents import english_topics, german_topics
from timeline_app.events.antecedents.main_persons import NamedPersons, Person
from timeline_app.events.antecedents.referents import (
    OWNERS,
    PEOPLE,
    PRONOUNS,
    Referent,
    Topic,
    gender_of_name,
    is_quoting,
)
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.names import names_in
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import Wordlists, wordlists
from timeline_app.model.document import Document
from timeline_app.model.span import Span
from timeline_app.text.markup import unmarked
from timeline_app.text.structure import Kind, Structure

_TOPICS: Mapping[str, Callable[[Parse, Wordlists], Topic | None]] = {
    "de": german_topics.topic,
    "en": english_topics.topic,
}
_QUOTED: Mapping[str, Callable[[Parse, Wordlists], Topic]] = {"de": german_topics.quoted}
# Sentences of a list up to its heading.
_LONGEST_LIST = 60
_LONGEST_SENTENCE, _LONGEST_HEADING = 500, 80
_APART = re.compile(r"(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]")
_KEPT = 64
_WORD = re.compile(r"[^\W\d_]+")
# The first sentences of a text, and the words of a whole name at least.
_LEADING, _FULL = 4, 2
# Pronouns of one gender are so many times as frequent as those of the other.
_FAR, _FEWEST = 3, 3


class ToldBefore:
    """The sentences are numbered from 0; each is looked at once, and only when asked for."""

    def __init__(self, document: Document, language: str, sentences: Sequence[Span]) -> None:
        self.text = document.text
        self.language = language
        self.lists = wordlists(language)
        self._sentences = sentences
        self._headings = document.headings
        self.topic = lru_cache(_KEPT)(self._topic_of)
        """What a sentence leaves to the next; None where nobody can tell."""
        self.topic_or_nouns = lru_cache(_KEPT)(self._topic_or_nouns_of)
        """The same, or no more than the nouns of a sentence in which something is said by nobody knows whom."""
        self._kind = lru_cache(4 * _LONGEST_LIST)(self._kind_of)

    def sentence(self, number: int) -> str:
        return self._sentences[number].of(self.text)

    def goes_on(self, number: int) -> bool:
        """Does a sentence stand behind the one before in the same paragraph or entry?"""
        if number <= 0 or number >= len(self._sentences):
            return False
        before, sentence = self._sentences[number - 1], self._sentences[number]
        if _APART.search(self.text, before.end, sentence.begin):
            return False
        return self._kind(number) is Kind.PARAGRAPH and self._kind(number - 1) in (Kind.PARAGRAPH, Kind.ENTRY)

    def is_prose(self, number: int) -> bool:
        """ "1971 kehrte er zurück" at the head of a paragraph looks like an entry."""
        return self._kind(number) in (Kind.PARAGRAPH, Kind.ENTRY)

    def of_heading(self, number: int) -> Referent | None:
        """The person whom the heading of an entry or paragraph names."""
        above = number - 1
        while above > max(number - _LONGEST_LIST, 0) and self._kind(number) is self._kind(above) is Kind.ENTRY:
            above -= 1
        if above < 0 or self._kind(above) is not Kind.HEADING:
            return None
        return _named(self.sentence(above), self.language, self.lists)

    @cached_property
    def main_persons(self) -> Mapping[str, Person]:
        """By gender; where nobody is named often enough, the one with whose name the first sentence begins."""
        found = dict(self._named.main())
        lead = self._lead()
        return found if lead is None else dict([lead]) | found

    def genders_of(self, subject: Referent) -> frozenset[str]:
        """ "Fox left": the gender of a last name, where the text has one first name before it."""
        if subject.genders != PEOPLE or subject.name is None or len(subject.name.words) > 1:
            return subject.genders
        return self._genders_by_last.get(subject.text, subject.genders)

    @cached_property
    def _named(self) -> NamedPersons:
        return NamedPersons(self.text, self.lists)

    @cached_property
    def _genders_by_last(self) -> Mapping[str, frozenset[str]]:
        return self._named.genders_by_last()

    def _lead(self) -> tuple[str, Person] | None:
        """ "Hannah Fox (born 1904) was …": of whom the text begins to tell, with the gender that it speaks of most."""
        first = next(
            (at for at in range(min(len(self._sentences), _LEADING)) if self._kind(at) is Kind.PARAGRAPH), None
        )
        topic = self.topic(first) if first is not None else None
        told = topic.subject if topic is not None else None
        words = tuple(told.text.split()) if told is not None and told.is_person else ()
        if first is None or told is None or len(words) < _FULL or not all(word[0].isupper() for word in words):
            return None
        gender = self._spoken_of(told.genders)
        opens = self.sentence(first).startswith(told.text)
        if gender is None or not opens:
            return None
        person = Person(words, words[-1], once=True, opens=True)
        # "Clara", who was "Clara Kern" in the first sentence.
        known = words[0].lower() in self.lists["female_names", "male_names"] and self._named.is_only(person)
        return gender, person._replace(first=words[0]) if known and self.lists.verb_second else person

    def _spoken_of(self, genders: frozenset[str]) -> str | None:
        """The gender of the pronouns that the text has far more often than the others; None if that is unclear."""
        words = Counter(_WORD.findall(self.text.lower()))
        often = {one: sum(words[low] for low in self.lists[PRONOUNS[one], OWNERS[one]]) for one in PEOPLE}
        # Of two that are as frequent it is the one that the name has.
        most = max(sorted(often), key=lambda one: (often[one], one in genders))
        clear = all(often[most] > _FAR * often[one] for one in PEOPLE - {most}) or len(genders) == 1
        return most if clear and most in genders and often[most] >= _FEWEST else None

    def topic_of(self, parse: Parse) -> Topic | None:
        return _TOPICS[self.language](parse, self.lists)

    def _topic_of(self, number: int) -> Topic | None:
        parse = self._parse_of(number)
        return self.topic_of(parse) if parse is not None else None

    def _topic_or_nouns_of(self, number: int) -> Topic | None:
        topic = self.topic(number)
        if topic is not None or self.language not in _QUOTED:
            return topic
        parse = self._parse_of(number)
        return _QUOTED[self.language](parse, self.lists) if parse is not None and is_quoting(parse) else None

    def _parse_of(self, number: int) -> Parse | None:
        """The clauses of a sentence; None if it is too long."""
        sentence = self._sentences[number]
        if sentence.end - sentence.begin > _LONGEST_SENTENCE:
            return None
        return parsed(unmarked(sentence.of(self.text)), self.language)

    @cached_property
    def _structure(self) -> Structure:
        return Structure(self.text, self._headings, self.language)

    def _kind_of(self, number: int) -> Kind:
        return self._structure.block(self._sentences[number]).kind


def _named(heading: str, language: str, lists: Wordlists) -> Referent | None:
    """The person whose name is all of a heading, but for numbers: "Hannah Fuchs (1880–1950)"."""
    if len(heading) > _LONGEST_HEADING:
        return None
    words = parsed(unmarked(heading), language).words
    names = names_in(words, language)
    if len(names) != 1 or any(
        not (word.is_mark or word.kind == "num" or names[0].first <= place <= names[0].last)
        for place, word in enumerate(words)
    ):
        return None
    told = words[names[0].first : names[0].last + 1]
    genders = gender_of_name(told[:-1], lists)
    named = len(told) > 1 and genders != PEOPLE
    return Referent(" ".join(names[0].words), genders, True, names[0]) if named else None
