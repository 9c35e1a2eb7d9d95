"""Whom a pronoun stands for in a text that is about one man or woman: over several sentences, and paragraphs.

A text goes on to call its main person "he" where it has called him so since it named him last, and where meanwhile
nobody and nothing else is told of that the pronoun could mean.
"""

from timeline_app.events.antecedents.main_persons import Person
from timeline_app.events.antecedents.referents import (
    OBJECTS,
    PEOPLE,
    Being,
    Hole,
    Open,
    Referent,
    Rival,
    Topic,
)
from timeline_app.events.antecedents.told_before import ToldBefore
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.wordlists import Wordlists

_ANYTHING = PEOPLE | {"neuter"}
# So many sentences back the main person may have been named.
_REACH = 30
# And so many may stand between that do not speak of the main person.
_PAUSE = 2


def main_person(before: ToldBefore, number: int, hole: Hole) -> Referent | None:
    """The main person of the text if an open word of the sentence `number` stands for nobody else."""
    genders = hole.genders & PEOPLE
    gender = min(genders) if len(genders) == 1 else None
    person = before.main_persons.get(gender) if gender and hole.being is not Being.THING else None
    if gender is None or person is None:
        return None
    # "Her front wall": what something has anything may have.
    pause, being = 0, Being.ANY if hole.kind is Open.OWNER else hole.being
    at_last: Referent | None = None
    for place in range(number - 1, max(number - _REACH, 0) - 1, -1):
        topic = before.topic_or_nouns(place) if before.is_prose(place) else None
        at_last = at_last or _goes_back(before, place, number, person, gender)
        if topic is None or (place == number - 1 and being is Being.ANY and _has_thing(topic, gender)):
            return at_last
        if _names(topic, person, gender):
            rivalled = person.once and any(_is_object(one, gender, before.lists) for one in topic.rivals)
            return None if rivalled else _referent(person, gender)
        if topic.hole is not None and gender in topic.hole.genders:
            if not any(_is_object(one, gender, before.lists) for one in topic.rivals):
                pause, being = 0, being if topic.hole.being is Being.ANY else topic.hole.being
                continue
            return at_last
        if person.is_named_in(before.sentence(place)):
            alone = not _has_others(topic, person, gender, being, before.lists)
            return _referent(person, gender) if alone else at_last
        # "The town gave him a medal"
        pause = 0 if any(_is_pronoun(one, gender, before.lists) for one in topic.rivals) else pause + 1
        if pause > _PAUSE or (not topic.in_passing and _has_others(topic, person, gender, being, before.lists)):
            return at_last
    return at_last


def _goes_back(before: ToldBefore, place: int, number: int, person: Person, gender: str) -> Referent | None:
    """A new paragraph behind a sentence goes back to whom the text begins with, if it has gone on about nobody else."""
    parted = place < number - 1 and not before.goes_on(place + 1)
    return _referent(person, gender) if person.opens and parted else None


def _names(topic: Topic, person: Person, gender: str) -> bool:
    """Is the subject of a sentence the main person?"""
    subject = topic.subject
    if subject is None or not subject.is_person or gender not in subject.genders:
        return False
    return person.is_named_in(subject.text)


def _has_thing(topic: Topic, gender: str) -> bool:
    """ "She wrote a book. It …": has a sentence an object that the next one may be about, whatever that tells?"""
    return any(not (one.is_person or one.governed or one.aside) and gender in one.genders for one in topic.rivals)


def _is_object(rival: Rival, gender: str, lists: Wordlists) -> bool:
    """ "He met Paul Low": may the next sentence speak of one to whom something was done?"""
    pronoun = rival.last.lower() in lists["third_persons"] or _is_pronoun(rival, gender, lists)
    return rival.is_person and gender in rival.genders and not rival.governed and not pronoun


def _has_others(topic: Topic, person: Person, gender: str, being: Being, lists: Wordlists) -> bool:
    """Does a sentence tell of somebody else, or is it about a thing that the pronoun could mean?"""
    subject = topic.subject
    if subject is not None and gender in subject.genders and not _means(subject.text, person, lists):
        return subject.is_person or being is not Being.HUMAN
    return any(_is_other(one, person, gender, lists) for one in topic.rivals)


def _means(subject: str, person: Person, lists: Wordlists) -> bool:
    """ "Kern", or no more than "the man", which goes on about the same."""
    return person.is_named_in(subject) or subject.lower() in lists["epithets"]


def _is_pronoun(rival: Rival, gender: str, lists: Wordlists) -> bool:
    return rival.last.lower() in lists[OBJECTS[gender]]


def _is_other(one: Rival, person: Person, gender: str, lists: Wordlists) -> bool:
    if not one.is_person or gender not in one.genders or person.is_named_in(one.last):
        return False
    if _is_pronoun(one, gender, lists) or (one.last.lower() in lists["parents"] and not one.governed and not one.told):
        # "Nach dem Tod der Mutter" is told of somebody's mother.
        return False
    # "For Leeds": a name that may be anything's.
    return not (one.governed and one.genders in (PEOPLE, _ANYTHING))


def _referent(person: Person, gender: str) -> Referent:
    words = tuple(person.last.split())
    # "Von Berg" is no name at the head of a title.
    words = words if words[0][:1].isupper() else person.words
    name = FoundName(0, len(words) - 1, words, sure=True)
    return Referent(" ".join(words), frozenset({gender}), True, name)
