"""The nouns that the open words of a sentence stand for, found in the sentences before it.

Only where there is no doubt: the subject of the sentence before, or of the one at the head of a chain of pronouns, in
the same paragraph, with no second noun that the pronoun could mean; or the person whom the whole text is about. An
entry of a chronology has the person whom its heading names.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline_app.events.antecedents import english_open_words as english_words
from timeline_app.events.antecedents import german_open_words as german_words
from timeline_app.events.antecedents.by_main_person import main_person
from timeline_app.events.antecedents.referents import (
    OBJECTS,
    OWNERS,
    PEOPLE,
    SEVERAL,
    SOMEBODY,
    VESSEL,
    Being,
    Hole,
    Open,
    Referent,
    Rival,
    Topic,
    shown,
)
from timeline_app.events.antecedents.told_before import ToldBefore
from timeline_app.events.names import TextNames
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import FULL_NAME, Word
from timeline_app.model.document import Document
from timeline_app.model.span import Span
from timeline_app.model.titles import LONGEST

_OPEN_WORDS: Mapping[str, Callable[[Parse, Wordlists], list[Hole]]] = {
    "de": german_words.open_words,
    "en": english_words.open_words,
}
_LISTS = ("third_persons", "open_places", "sure_objects", *OWNERS.values())
# "29-Jährige", "29-year-old"
_AGED = re.compile(r"\d+-[^\W\d_]")
# Sentences of a chain of pronouns.
_LONGEST_CHAIN = 12
# So far back somebody is looked for who is told of.
_HERO_REACH = 5
_CURVED, _STRAIGHT = "’", "'"
_NAME_TAGS = frozenset({"NE", "NP0"})


class Filling(NamedTuple):
    """What a title has in the place of a word, and the name that this is, if it is one."""

    word: Word
    name: FoundName | None


def fuller(label: str, names: Iterable[FoundName], known: TextNames, persons: Mapping[str, str]) -> str:
    """ "[Kern] left" as "[Otto Kern] left", where the text has the name in full and the title room for it.

    `persons` are known by their last names.
    """
    for name in names if "[" in label else ():
        last = " ".join(name.words)
        short, full = f"[{last}", f"[{persons.get(last) or known.called_person(name)}"
        longer = label.replace(short, full, 1)
        if len(full) > len(short) and len(longer) <= LONGEST:
            return longer
    return label


class Antecedents:
    """Those of one document. Sentences are numbered from 0; each is looked at once, and only when asked for."""

    def __init__(self, document: Document, language: str, sentences: Sequence[Span]) -> None:
        self.persons: dict[str, str] = {}
        """The full names of those whom the text is about and who were put in, by their last names."""
        self._before = ToldBefore(document, language, sentences)
        self._text = document.text
        self._language = language
        self._lists = self._before.lists
        self._open = self._lists[_LISTS] if language in _OPEN_WORDS else frozenset[str]()
        # The sentence that was asked for last, of which there may be many dates.
        self._last: tuple[int, Parse | None, list[dict[int, Filling]]] = 0, None, []

    def fillings(self, number: int, parse: Parse) -> list[dict[int, Filling]]:
        """By the place of each open word of a sentence what stands for it; `parse` is the sentence or a part of it.

        Where that is somebody's whole name, there is a second way with the last name alone.
        """
        if self._last[0] != number or self._last[1] is not parse:
            self._last = number, parse, self._fillings(number, parse)
        return self._last[2]

    def _fillings(self, number: int, parse: Parse) -> list[dict[int, Filling]]:
        lows = [word.low for word in parse.words]
        if self._open.isdisjoint(lows) and not any(map(_AGED.match, lows)):
            return []
        found: dict[int, Filling] = {}
        shorter: dict[int, Filling] = {}
        for hole in _OPEN_WORDS[self._language](parse, self._lists):
            meant = self._spot(number) if hole.kind is Open.SPOT else self._whom(number, hole)
            if meant is None or not _may_be_shown(meant, hole.kind) or (hole.unsure and not meant.is_person):
                continue
            for place in (hole.place, *self._again(hole, parse, meant.is_person)):
                for way, one in ((found, meant), (shorter, self._by_last_name(meant))):
                    word = self._as_written(shown(parse.words[place], hole.kind, one.text, self._lists))
                    way[place] = Filling(word, one.name)
        return [way for way in (found, shorter if shorter != found else {}) if way]

    def _by_last_name(self, meant: Referent) -> Referent:
        """ "Hannah Fuchs" as "Fuchs", in a language that can name a woman so; others as they are."""
        name = meant.name
        words = name.words if name is not None else ()
        firsts = self._lists["female_names", "male_names"]
        whole = meant.is_person and len(words) == FULL_NAME and meant.text == " ".join(words)
        if not whole or not self._lists.verb_second or words[0].lower() not in firsts or words[-1].lower() in firsts:
            return meant
        self.persons.setdefault(words[-1], meant.text)
        return meant._replace(text=words[-1], name=FoundName(0, 0, words[-1:], sure=True))

    def _as_written(self, word: Word) -> Word:
        """With the straight apostrophe of a text that has no other."""
        straight = _CURVED in word.text and _STRAIGHT in self._text and _CURVED not in self._text
        return replace(word, text=word.text.replace(_CURVED, _STRAIGHT)) if straight else word

    def _again(self, hole: Hole, parse: Parse, is_person: bool) -> list[int]:
        """ "Er kam nach Ulm, wo er starb": where the same pronoun follows a joining word, and nobody else is named."""
        places = [
            place
            for place in range(1, len(parse.words))
            if parse.kind(place) == "pron"
            and place != hole.place
            and parse.low(place) == parse.low(hole.place)
            and any(
                clause.intro == place - 1 or _is_subject_of(clause, place, not self._lists.verb_second)
                for clause in parse.clauses
            )
        ]
        if hole.kind is not Open.SUBJECT or not places:
            return []
        topic = self._before.topic_of(parse)
        if topic is None:
            return []
        rivals = [one for one in topic.agreeing(hole.genders) if not one.aside]
        return [] if any(one.is_person or one.acts or not is_person for one in rivals) else places

    def _spot(self, number: int) -> Referent | None:
        """The one place that the sentence before names."""
        topic = self._before.topic(number - 1) if self._before.goes_on(number) else None
        known = topic is not None and len(topic.spots) == 1 and topic.spots[0]
        return Referent(known, frozenset(), False) if known else None

    def _whom(self, number: int, hole: Hole) -> Referent | None:
        meant = self._meant(number, hole)
        if meant is not None and meant.text.lower() in self._lists["epithets"]:
            # "The man": the text may tell who that is.
            meant = self._main_person(number, hole) or meant
        if meant is not None:
            if meant.name is not None and len(meant.name.words) == 1 and not self._lists.verb_second:
                self._know(meant, hole)
            return meant
        return self._main_person(number, hole)

    def _main_person(self, number: int, hole: Hole) -> Referent | None:
        meant = main_person(self._before, number, hole)
        if meant is not None:
            self.persons |= {one.last: " ".join(one.words) for one in self._before.main_persons.values()}
        return meant

    def _know(self, meant: Referent, hole: Hole) -> None:
        """ "Fox": of several who are called so it is the main person of the text that the title names in full."""
        persons = (one for gender, one in self._before.main_persons.items() if gender in hole.genders)
        self.persons |= {one.last: " ".join(one.words) for one in persons if one.last == meant.text}

    def _meant(self, number: int, hole: Hole) -> Referent | None:
        """Whom a pronoun stands for, looked for backwards as long as the sentences go on about nobody else."""
        genders, being, skipped, beside = hole.genders, hole.being, False, number - 1
        for before in range(number - 1, max(number - _LONGEST_CHAIN, 0) - 1, -1):
            if not self._before.goes_on(before + 1):
                return self._of_heading(before + 1, genders, being)
            topic = self._before.topic(before)
            if topic is None:
                return None
            topic = self._about_one(topic, genders)
            if topic.hole is not None and topic.hole.genders & genders:
                both = being if topic.hole.being is Being.ANY else topic.hole.being
                if not _go_together(being, both) or _is_rivalled(topic, genders, both):
                    return None
                genders, being = genders & topic.hole.genders, both
            elif topic.subject is not None and self._before.genders_of(topic.subject) & genders:
                return self._accepted(before, topic, topic.subject, genders, being)
            elif before == beside and (only := self._only_person(before, topic, genders, being)) is not None:
                return Referent(only.told, only.genders, True)
            elif before == beside and (thing := self._only_thing(before, topic, hole)) is not None:
                return Referent(thing.told, thing.genders, False, acts=thing.acts)
            elif _says_again(topic, genders, self._lists):
                # "She ran it until 1911": the same pronoun as an object.
                beside = before - 1
            elif skipped or being not in SOMEBODY or _hides_subject(topic, self._lists) or topic.agreeing(genders):
                return None
            else:
                skipped = True
        return None

    def _about_one(self, topic: Topic, genders: frozenset[str]) -> Topic:
        """ "The hall burnt, and Fox left": of several subjects the only one that a pronoun can mean."""
        agreeing = [one for one in topic.beside if self._before.genders_of(one[0]) & genders]
        return topic._replace(subject=agreeing[0][0], rivals=agreeing[0][1]) if len(agreeing) == 1 else topic

    def _of_heading(self, number: int, genders: frozenset[str], being: Being) -> Referent | None:
        person = self._before.of_heading(number) if being is not Being.THING else None
        return person if person is not None and person.genders & genders else None

    def _accepted(
        self, number: int, topic: Topic, subject: Referent, genders: frozenset[str], being: Being
    ) -> Referent | None:
        """The subject of a sentence if nobody can take the pronoun for anything else."""
        if subject.genders == VESSEL and "feminine" in genders:
            # "She was launched in May", of a ship: "built at Sunderland" names nobody.
            persons = (one for one in topic.agreeing(genders) if one.is_person and not one.aside)
            return None if any(not (one.governed and "neuter" in one.genders) for one in persons) else subject
        if _is_rivalled(topic, genders, being):
            return None
        alone = not topic.agreeing(genders)
        if genders <= SEVERAL:
            return subject if being not in SOMEBODY or subject.is_person else None
        if subject.is_person:
            return subject if (being is not Being.THING or alone) and self._is_somebody(subject) else None
        if being is Being.ANY or (being is Being.PERSON and subject.acts):
            return subject if alone and not self._is_of_somebody(number, genders) else None
        return subject if being is Being.THING else None

    def _only_person(self, number: int, topic: Topic, genders: frozenset[str], being: Being) -> Rival | None:
        """ "The board chose Hannah Fox": the one person of a sentence whom a pronoun in the next can mean.

        Where the verb does not show that it is somebody, nothing else there may be of that gender.
        """
        if being is Being.THING or not topic.has_subject:
            return None
        agreeing = topic.agreeing(genders)
        # "In Leeds": a name of which nothing is known, where somebody was.
        found = [one for one in agreeing if one.is_person and (one.told or not one.aside)]
        if len(found) != 1 or not found[0].told:
            return None
        unsure = being is Being.ANY and (len(agreeing) > 1 or self._is_of_somebody(number, genders))
        return None if unsure else found[0]

    def _only_thing(self, number: int, topic: Topic, hole: Hole) -> Rival | None:
        """ "She rebuilt the hall": the one thing of a sentence that a pronoun in the next can mean.

        Where the verb does not show that it is a thing, the text must not be about somebody of the same gender.
        """
        if hole.kind is not Open.SUBJECT or hole.being in SOMEBODY or not topic.has_subject:
            return None
        agreeing = (one for one in topic.agreeing(hole.genders) if not one.spot)
        found = [one for one in agreeing if hole.being is Being.ANY or not one.is_person]
        if len(found) != 1 or not found[0].told or found[0].is_person or found[0].aside:
            return None
        persons = self._before.main_persons.keys() & hole.genders & PEOPLE
        about = hole.being is Being.ANY and (bool(persons) or self._is_of_somebody(number, hole.genders))
        return None if about else found[0]

    def _is_of_somebody(self, number: int, genders: frozenset[str]) -> bool:
        """Do the sentences before go on about a person whom the pronoun may mean?"""
        unknown = False
        for before in range(number - 1, max(number - _HERO_REACH, 0) - 1, -1):
            topic = self._before.topic_or_nouns(before)
            if topic is None:
                return True
            if topic.hole is not None and topic.hole.genders & genders:
                unknown = unknown or topic.hole.being is not Being.THING
            elif topic.subject is not None and topic.subject.genders & genders:
                if topic.subject.is_person:
                    return True
                # "The council met. It voted. It decided": so far it was all about a thing.
                unknown = False
        return unknown

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


def _is_subject_of(clause: Clause, place: int, before_verb: bool) -> bool:
    """ "(Er ist krank: Im Mai) fuhr er fort": does a pronoun stand beside the verb of another main clause?

    `before_verb`: in its language a subject stands before it: "He never lived there; in May he let it".
    """
    later = clause.kind == ClauseKind.MAIN and clause.finite is not None and clause.words[0] > 0
    beside = ((clause.finite or 0) + 1, clause.words[0], *([(clause.finite or 0) - 1] if before_verb else []))
    return later and place in clause.words and place in beside


def _may_be_shown(meant: Referent, kind: Open) -> bool:
    """ "His brother", "saw him": another case of what has an article would have to be made, and a name has none."""
    if kind in (Open.OBJECT, Open.AGED):
        return meant.is_person and meant.name is not None
    return kind is not Open.OWNER or meant.text[:1].isupper()


def _says_again(topic: Topic, genders: frozenset[str], lists: Wordlists) -> bool:
    """ "She ran it": is the only one whom a pronoun can mean a pronoun, too?"""
    agreeing = topic.agreeing(genders)
    objects = lists[tuple(OBJECTS[gender] for gender in sorted(genders))]
    return topic.has_subject and bool(agreeing) and all(one.last.lower() in objects for one in agreeing)


def _hides_subject(topic: Topic, lists: Wordlists) -> bool:
    """ "Low, 36, retired": may the subject be somebody, whom nothing shows to be one?"""
    return not topic.has_subject and not lists.verb_second


def _go_together(being: Being, other: Being) -> bool:
    return being is Being.ANY or being is other or {being, other} <= SOMEBODY


def _is_rivalled(topic: Topic, genders: frozenset[str], being: Being) -> bool:
    """Is there another noun that the pronoun could mean? What only a person does no thing has done."""
    agreeing = [one for one in topic.agreeing(genders) if not one.aside]
    if being not in SOMEBODY:
        return bool(agreeing)
    return any(one.is_person or (one.acts and being is not Being.HUMAN) for one in agreeing)
