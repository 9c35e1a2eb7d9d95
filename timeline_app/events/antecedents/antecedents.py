"""The nouns that the open words of a sentence stand for, found in the sentences before it.

Only where there is no doubt: the subject of the sentence before, or of the one at the head of a chain of pronouns, in
the same paragraph, with no second noun that the pronoun could mean. An entry of a chronology has the person whom its
heading names.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from timeline_app.events.antecedents import english_open_words as english_words
from timeline_app.events.antecedents import english_topics
from timeline_app.events.antecedents import german_open_words as german_words
from timeline_app.events.antecedents import german_topics as german_topics
from timeline_app.events.antecedents.referents import (
    OWNERS,
    PEOPLE,
    SOMEBODY,
    Being,
    Hole,
    Open,
    Referent,
    Topic,
    gender_of_name,
    is_quoting,
    shown,
)
from timeline_app.events.names import TextNames
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.names import names_in
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists, wordlists
from timeline_app.grammar.words import Word
from timeline_app.model.document import Document
from timeline_app.model.span import Span
from timeline_app.model.titles import LONGEST
from timeline_app.text.markup import unmarked
from timeline_app.text.structure import Kind, Structure

_OPEN_WORDS: Mapping[str, Callable[[Parse, Wordlists], list[Hole]]] = {
    "de": german_words.open_words,
    "en": english_words.open_words,
}
_TOPICS: Mapping[str, Callable[[Parse, Wordlists], Topic]] = {"de": german_topics.topic, "en": english_topics.topic}
_LISTS = ("third_persons", "open_places", *OWNERS.values())
# Sentences of a chain of pronouns, and those of a list up to its heading.
_LONGEST_CHAIN, _LONGEST_LIST = 12, 60
# So far back somebody is looked for who is told of.
_HERO_REACH = 5
_LONGEST_SENTENCE, _LONGEST_HEADING = 500, 80
_APART = re.compile(r"(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]")
_KEPT = 64
_NAME_TAGS = frozenset({"NE", "NP0"})
_SEVERAL = frozenset({"plural"})


class Filling(NamedTuple):
    """What a title has in the place of a word, and the name that this is, if it is one."""

    word: Word
    name: FoundName | None


def fuller(label: str, names: Iterable[FoundName], known: TextNames) -> str:
    """ "[Kern] left" as "[Otto Kern] left", where the text has the name in full and the title room for it."""
    for name in names if "[" in label else ():
        short, full = f"[{' '.join(name.words)}", f"[{known.called(name)}"
        longer = label.replace(short, full, 1)
        if len(full) > len(short) and len(longer) <= LONGEST:
            return longer
    return label


class Antecedents:
    """Those of one document. Sentences are numbered from 0; each is looked at once, and only when asked for."""

    def __init__(self, document: Document, language: str, sentences: Sequence[Span]) -> None:
        self._text = document.text
        self._language = language
        self._lists = wordlists(language)
        self._sentences = sentences
        self._headings = document.headings
        self._open = self._lists[_LISTS] if language in _OPEN_WORDS else frozenset[str]()
        self._topic = lru_cache(_KEPT)(self._topic_of)
        self._kind = lru_cache(4 * _LONGEST_LIST)(self._kind_of)

    def fillings(self, number: int, parse: Parse) -> dict[int, Filling]:
        """By the place of each open word of a sentence what stands for it; `parse` is the sentence or a part of it."""
        if not any(word.low in self._open for word in parse.words):
            return {}
        found: dict[int, Filling] = {}
        for hole in _OPEN_WORDS[self._language](parse, self._lists):
            meant = self._spot(number) if hole.kind is Open.SPOT else self._meant(number, hole)
            if meant is None or (hole.kind is Open.OWNER and not meant.text[:1].isupper()):
                # "His brother": the genitive of what has an article would have to be made.
                continue
            for place in (hole.place, *self._again(hole, parse)):
                word = shown(parse.words[place], hole.kind, meant.text, self._lists)
                found[place] = Filling(word, meant.name)
        return found

    def _again(self, hole: Hole, parse: Parse) -> list[int]:
        """ "Er kam nach Ulm, wo er starb": where the same pronoun follows a joining word, and nobody else is named."""
        places = [
            place
            for place in range(1, len(parse.words))
            if parse.kind(place) == "pron"
            and place != hole.place
            and parse.low(place) == parse.low(hole.place)
            and any(clause.intro == place - 1 for clause in parse.clauses)
        ]
        if hole.kind is not Open.SUBJECT or not places:
            return []
        topic = _TOPICS[self._language](parse, self._lists)
        return [] if any(one.genders & hole.genders and not one.aside for one in topic.rivals) else places

    def _spot(self, number: int) -> Referent | None:
        """The one place that the sentence before names."""
        topic = self._topic(number - 1) if self._goes_on(number) else None
        known = topic is not None and len(topic.spots) == 1 and topic.spots[0]
        return Referent(known, frozenset(), False) if known else None

    def _meant(self, number: int, hole: Hole) -> Referent | None:
        """Whom a pronoun stands for, looked for backwards as long as the sentences go on about nobody else."""
        genders, being, skipped = hole.genders, hole.being, False
        for before in range(number - 1, max(number - _LONGEST_CHAIN, 0) - 1, -1):
            if not self._goes_on(before + 1):
                return self._of_heading(before + 1, genders, being)
            topic = self._topic(before)
            if topic is None:
                return None
            if topic.hole is not None and topic.hole.genders & genders:
                both = being if topic.hole.being is Being.ANY else topic.hole.being
                if not _go_together(being, both) or _is_rivalled(topic, genders, both):
                    return None
                genders, being = genders & topic.hole.genders, both
            elif topic.subject is not None and topic.subject.genders & genders:
                return self._accepted(before, topic, topic.subject, genders, being)
            elif skipped or being not in SOMEBODY or any(one.genders & genders for one in topic.rivals):
                return None
            else:
                skipped = True
        return None

    def _accepted(
        self, number: int, topic: Topic, subject: Referent, genders: frozenset[str], being: Being
    ) -> Referent | None:
        """The subject of a sentence if nobody can take the pronoun for anything else."""
        if _is_rivalled(topic, genders, being):
            return None
        alone = not any(one.genders & genders for one in topic.rivals)
        if genders <= _SEVERAL:
            return subject if being not in SOMEBODY or subject.is_person else None
        if subject.is_person:
            return subject if (being is not Being.THING or alone) and self._is_somebody(subject) else None
        if being is Being.ANY or (being is Being.PERSON and subject.acts):
            return subject if alone and not self._is_of_somebody(number, genders) else None
        return subject if being is Being.THING else None

    def _is_of_somebody(self, number: int, genders: frozenset[str]) -> bool:
        """Do the sentences before go on about a person whom the pronoun may mean?"""
        for before in range(number - 1, max(number - _HERO_REACH, 0) - 1, -1):
            topic = self._topic(before)
            subject = topic.subject if topic is not None else None
            if topic is None or (topic.hole is not None and topic.hole.genders & genders):
                return True
            if subject is not None and subject.is_person and subject.genders & genders:
                return True
        return False

    def _is_somebody(self, subject: Referent) -> bool:
        """Does the text show of a single name that it is a person's, by what stands before it elsewhere?"""
        if subject.name is None or len(subject.name.words) > 1 or subject.genders != PEOPLE:
            return True
        before = set(re.findall(rf"([^\W\d_][\w.-]*) {re.escape(subject.name.words[0])}(?![\w’'])", self._text))
        if any(self._is_of_person(word.lower()) for word in before):
            return True
        in_place = any(word.lower() in self._lists["before_places"] for word in before)
        return not in_place and any(self._may_be_first_name(word) for word in before)

    def _is_of_person(self, low: str) -> bool:
        """A first name that is known, an office, "Mr"."""
        known = self._lists["female_names", "male_names", "forms_of_address", "offices"]
        return low in known or low.endswith(tuple(self._lists["person_nouns"]))

    def _may_be_first_name(self, word: str) -> bool:
        """ "Deniz", "Vivek": a name that nobody knows, and no "New", "Bad" or "BBC"."""
        tagger = tagger_for(self._language)
        if tagger is None or not word[:1].isupper() or word.isupper() or word.lower() in self._lists["qualifiers"]:
            return False
        return not tagger.has(word) or tagger.guesses(word) in _NAME_TAGS

    def _goes_on(self, number: int) -> bool:
        """Does a sentence stand behind the one before in the same paragraph or entry?"""
        if number <= 0 or number >= len(self._sentences):
            return False
        before, sentence = self._sentences[number - 1], self._sentences[number]
        if _APART.search(self._text, before.end, sentence.begin):
            return False
        return self._kind(number) is Kind.PARAGRAPH and self._kind(number - 1) in (Kind.PARAGRAPH, Kind.ENTRY)

    def _of_heading(self, number: int, genders: frozenset[str], being: Being) -> Referent | None:
        """The person whom the heading of an entry or paragraph names."""
        above = number - 1
        while above > max(number - _LONGEST_LIST, 0) and self._kind(number) is self._kind(above) is Kind.ENTRY:
            above -= 1
        if being is Being.THING or above < 0 or self._kind(above) is not Kind.HEADING:
            return None
        hero = _hero(self._sentences[above].of(self._text), self._language, self._lists)
        return hero if hero is not None and hero.genders & genders else None

    def _topic_of(self, number: int) -> Topic | None:
        """What a sentence leaves to the next; None where nobody can tell."""
        sentence = self._sentences[number]
        if sentence.end - sentence.begin > _LONGEST_SENTENCE:
            return None
        parse = parsed(unmarked(sentence.of(self._text)), self._language)
        return None if is_quoting(parse) else _TOPICS[self._language](parse, self._lists)

    @cached_property
    def _structure(self) -> Structure:
        return Structure(self._text, self._headings, self._language)

    def _kind_of(self, number: int) -> Kind:
        return self._structure.block(self._sentences[number]).kind


def _go_together(being: Being, other: Being) -> bool:
    return being is Being.ANY or being is other or {being, other} <= SOMEBODY


def _is_rivalled(topic: Topic, genders: frozenset[str], being: Being) -> bool:
    """Is there another noun that the pronoun could mean? What only a person does no thing has done."""
    agreeing = [one for one in topic.rivals if one.genders & genders and not one.aside]
    if being not in SOMEBODY:
        return bool(agreeing)
    return any(one.is_person or (one.acts and being is not Being.HUMAN) for one in agreeing)


def _hero(heading: str, language: str, lists: Wordlists) -> Referent | None:
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
