"""English words that only the sentence before explains: "he", "it", "they" as a subject, "his" before it."""

from collections.abc import Sequence

from timeline_app.events.antecedents.referents import (
    OWNERS,
    PRONOUNS,
    SEVERAL,
    Being,
    Hole,
    NounPhrase,
    Open,
    is_quoting,
    main_clauses,
    noun_phrases,
    wanted,
)
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.english.forms import names_person
from timeline_app.grammar.wordlists import Wordlists

# Pronouns that are nothing but subjects.
_SUBJECTS = ("pronouns_masculine", "pronouns_feminine", "pronouns_plural")
_NEUTER = frozenset({"neuter"})
# What somebody is or was, before a comma and the pronoun.
_TELLING = frozenset({"det", "adj", "noun", "name", "num", "prep", "pos"})
_AFTER_DUMMY = frozenset({ClauseKind.CONTENT, ClauseKind.INFINITIVE})


def open_words(parse: Parse, lists: Wordlists) -> list[Hole]:
    """The open word of a sentence, if it has one."""
    hole = open_subject(parse, lists) or _owner(parse, lists)
    return [hole] if hole is not None else []


def open_subject(parse: Parse, lists: Wordlists) -> Hole | None:
    """The pronoun that is the subject of the first main clause, if nothing before it can be its noun."""
    number, subject = _subject(parse, lists)
    if number is None or not subject or parse.kind(subject[0]) != "pron":
        return None
    place = subject[0]
    genders = wanted(parse.low(place), PRONOUNS, lists)
    if not genders or (genders == _NEUTER and _is_dummy(parse, number, lists)) or _named_before(parse, place, lists):
        return None
    return Hole(place, genders, Open.SUBJECT, _being(genders))


def _subject(parse: Parse, lists: Wordlists) -> tuple[int | None, Sequence[int]]:
    """The first main clause with its subject; None in what is quoted."""
    first = next(main_clauses(parse), None)
    if first is None or is_quoting(parse):
        return None, []
    clause = parse.clauses[first]
    found = [item for item in english_subject(parse, clause, lists) or () if isinstance(item, int)]
    before = [place for place in clause.words if place < (clause.finite or 0) and parse.kind(place) != "adv"]
    last = before[-1:] if before and before[-1] not in found[:1] else []
    surely = bool(last) and parse.low(last[0]) in lists[_SUBJECTS] and parse.kind(last[0]) == "pron"
    if surely or (not found and last and parse.low(last[0]) in lists["third_persons"]):
        # "In 1904 she moved", "Two years later she moved": no comma behind the date.
        found = last
    return first, found


def _being(genders: frozenset[str]) -> Being:
    if genders == SEVERAL:
        return Being.ANY
    return Being.THING if genders == _NEUTER else Being.HUMAN


def _is_dummy(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "It was not until 1950 that …", "it is clear to see", "it took three years": does "it" stand for nothing?"""
    clause = parse.clauses[number]
    follows = any(one.kind in _AFTER_DUMMY for one in parse.clauses)
    finite = clause.finite or 0
    if follows or parse.low(finite) in lists["dummy_verbs"]:
        return True
    behind = [place for place in clause.words if place > finite and parse.kind(place) not in ("adv", "neg")]
    told = behind and (parse.kind(behind[0]) == "part" or _is_doing(parse, behind[0], lists))
    return parse.low(finite) in lists["become"] and not told


def _is_doing(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "It was grinding corn", but "it was raining"."""
    return parse.kind(place) == "ing" and parse.low(place) not in lists["weather"]


def _named_before(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Is there a noun before the pronoun, but in a phrase that tells when or where?"""
    human = parse.low(place) in lists["pronouns_masculine", "pronouns_feminine"]
    # "While (she) lived in Leeds, she painted": whoever is meant was meant before it.
    first = next(
        (one for one in range(place) if parse.kind(one) == "pron" and parse.low(one) == parse.low(place)), place
    )
    return any(
        (phrase.governor is None or parse.low(phrase.governor) not in lists["scene_prepositions"])
        and (not human or _may_be_person(parse, phrase, lists))
        and not is_said_of(parse, phrase, place)
        for phrase in noun_phrases(parse, lists)
        if phrase.places[-1] < (first if human else place)
    )


def is_said_of(parse: Parse, phrase: NounPhrase, place: int) -> bool:
    """ "The son of a smith, (he) studied": what is told of the pronoun in a stretch right before it."""
    begin = place - 2
    while begin > 0 and parse.owner[begin - 1] >= 0 and parse.kind(begin) != "fin":
        begin -= 1
    plain = all(parse.kind(one) in _TELLING for one in range(begin, place - 1))
    apart = place > 1 and parse.kind(place - 1) == "comma" and parse.kind(begin) == "det"
    return apart and plain and phrase.places[0] >= begin


def _may_be_person(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> bool:
    """ "For this work (he was praised)", "to the joy of his friends", but "for his son": a name or one person."""
    last = phrase.places[-1]
    if parse.kind(last) == "noun" and parse.words[last].tag == "NN2":
        return False
    return parse.kind(last) == "name" or names_person(parse.low(last), lists)


def _owner(parse: Parse, lists: Wordlists) -> Hole | None:
    """ "His brother", "her house" at the head of a sentence."""
    number, subject = _subject(parse, lists)
    if number is None or not subject or parse.kind(subject[0]) != "det":
        return None
    genders = wanted(parse.low(subject[0]), OWNERS, lists) - SEVERAL - _NEUTER
    first = all(parse.words[place].is_mark for place in range(subject[0]))
    return Hole(subject[0], genders, Open.OWNER, Being.HUMAN) if genders and first else None
