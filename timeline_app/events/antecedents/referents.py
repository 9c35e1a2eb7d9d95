"""Pronouns that a sentence leaves open, and the nouns of a sentence that they may stand for in the next one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import FULL_NAME, NOUNS, Word

GENDERS = ("masculine", "feminine", "neuter", "plural")
SEVERAL = frozenset({"plural"})
ONE = frozenset(GENDERS) - SEVERAL
# An English ship is "she" or "it".
VESSEL = frozenset({"feminine", "neuter"})
# By their genders the lists of pronouns that may be a subject, of those before a noun, and of those that are objects.
PRONOUNS = {
    "masculine": "pronouns_masculine",
    "feminine": "pronouns_feminine",
    "neuter": "pronouns_neuter",
    "plural": "pronouns_plural",
}
OWNERS = {
    "masculine": "possessives_masculine",
    "feminine": "possessives_feminine",
    "neuter": "possessives_neuter",
    "plural": "possessives_plural",
}
OBJECTS = {
    "masculine": "objects_masculine",
    "feminine": "objects_feminine",
    "neuter": "objects_neuter",
    "plural": "objects_plural",
}
PEOPLE = frozenset({"masculine", "feminine"})
"""The genders that somebody may have of whom no more than a name is known."""
# English ones, which have no capital but at the head of a sentence.
_COMMON_NOUNS = frozenset({"NN1", "NN2"})
_IN_NOUN = frozenset({"adj", "num", "noun", "name", "glue"})


class Being(StrEnum):
    """What somebody or something is that a clause tells of, as far as its verb shows."""

    HUMAN = "human"
    """One person, and no company, club or state."""
    PERSON = "person"
    THING = "thing"
    ANY = "any"


SOMEBODY = frozenset({Being.HUMAN, Being.PERSON})


class Open(StrEnum):
    """What an open word does in its clause."""

    SUBJECT = "subject"
    OWNER = "owner"  # "his", before a noun
    OBJECT = "object"  # "him"
    AGED = "aged"  # "the 29-year-old"
    SPOT = "spot"  # "there"


class Hole(NamedTuple):
    """A word at `place` that the sentence before has the noun for, of one of some genders.

    `unsure`: if it is a thing, what was done may have been done to it.
    """

    place: int
    genders: frozenset[str]
    kind: Open
    being: Being
    unsure: bool = False


class Referent(NamedTuple):
    """A noun as it is said in another sentence: "the hall", "Hannah Fuchs"; `name` if it is a name and no more.

    `acts`: it is of many persons, and does what one does.
    """

    text: str
    genders: frozenset[str]
    is_person: bool
    name: FoundName | None = None
    acts: bool = False


class Rival(NamedTuple):
    """Another noun of a sentence; `aside` where it stands in a phrase that tells when or where.

    `acts`: it is of many persons, and does what one does. `last` is its last word; `governed`: behind a preposition.
    `told` is the name of a person whose gender is known, as another sentence may show it, or a thing to which something
    was done: "the hall". `spot`: the name of a place.
    """

    genders: frozenset[str]
    is_person: bool
    aside: bool
    acts: bool = False
    last: str = ""
    governed: bool = False
    told: str = ""
    spot: bool = False


class Topic(NamedTuple):
    """What a sentence leaves to the next: its subject, or the pronoun that is its subject, and its other nouns.

    `in_passing`: it only says what somebody of the one it is about was, "his father was a smith". `beside`: the
    subjects of several main clauses, each with the nouns that rival it.
    """

    subject: Referent | None = None
    hole: Hole | None = None
    rivals: tuple[Rival, ...] = ()
    spots: tuple[str, ...] = ()
    in_passing: bool = False
    beside: tuple[tuple[Referent, tuple[Rival, ...]], ...] = ()

    @property
    def has_subject(self) -> bool:
        """Is it clear what the sentence is about?"""
        return self.subject is not None or self.hole is not None

    def agreeing(self, genders: frozenset[str]) -> list[Rival]:
        """The nouns beside its subject that are, or may be, of some genders."""
        return [one for one in self.rivals if one.genders & genders]


class NounPhrase(NamedTuple):
    """The places of a noun with what stands before it; `governor` is the place of its preposition."""

    places: tuple[int, ...]
    governor: int | None


def main_clauses(parse: Parse) -> Iterator[int]:
    """The main clauses that have a verb."""
    clauses = enumerate(parse.clauses)
    return (number for number, one in clauses if one.kind == ClauseKind.MAIN and one.finite is not None)


def noun_phrases(parse: Parse, lists: Wordlists) -> list[NounPhrase]:
    """All nouns and names of a sentence but dates, each with its article and attributes."""
    found: list[NounPhrase] = []
    place, length = 0, len(parse.words)
    while place < length:
        begin = place
        if parse.kind(place) == "det":
            place += 1
        while place < length and parse.kind(place) in _IN_NOUN and not _begins_anew(parse, place, begin):
            place += 1
        places = range(begin, place)
        governor = _governor(parse, begin, found, lists)
        last = next((one for one in reversed(places) if is_dated(parse, one, lists)), None)
        if last is not None:
            # "(Im Mai 1910) Karl Moser"
            places, governor = range(last + 1, place), None
        if any(parse.kind(one) in NOUNS for one in places):
            found.append(NounPhrase(tuple(places), governor))
        place = max(place, begin + 1)
    return found


def _begins_anew(parse: Parse, place: int, begin: int) -> bool:
    """ "(Ergeben vier Zeichen) sechs Lizenzen": an adjective or number behind a noun is another's."""
    return place > begin and parse.kind(place) in ("adj", "num") and parse.kind(place - 1) == "noun"


def _governor(parse: Parse, begin: int, before: Sequence[NounPhrase], lists: Wordlists) -> int | None:
    """The preposition of a noun, or of the noun before it that it is joined to: "in Leeds and Hull"."""
    owner = parse.owner[begin] if begin else -1
    if begin == 0 or (owner >= 0 and parse.clauses[owner].intro == begin - 1):
        # "Als Karl Moser starb": no preposition.
        return None
    if parse.kind(begin - 1) == "prep" or parse.low(begin - 1) in lists["comparing"]:
        return begin - 1
    joined = bool(before) and before[-1].places[-1] == begin - 2 and parse.kind(begin - 1) in ("kon", "comma")
    return before[-1].governor if joined else None


def says_what(parse: Parse, clause: Clause, copulas: frozenset[str]) -> bool:
    """ "Bobby is a man": does a clause say who or what its subject is, with no participle or infinitive to its verb?"""
    closed = any(parse.kind(place) in ("part", "inf") for place in clause.words)
    return parse.low(clause.finite or 0) in copulas and not closed


def without_predicates(
    parse: Parse, phrases: Sequence[NounPhrase], number: int, copulas: frozenset[str]
) -> list[NounPhrase]:
    """ "Bobby is (a man) of honour": the nouns of a sentence but those that say what the subject of a clause is."""
    clause = parse.clauses[number]
    finite = clause.finite or 0
    if not says_what(parse, clause, copulas):
        return list(phrases)
    return [
        one
        for one in phrases
        if one.governor is not None or one.places[0] < finite or one.places[0] not in clause.words
    ]


def without_appositions(
    parse: Parse, phrases: Sequence[NounPhrase], subject: Sequence[int], whole: bool = False
) -> list[NounPhrase]:
    """The nouns of a sentence but those of its subject's apposition: "Otto Kern, a painter, …".

    `whole`: nor those that prepositions govern in it, "a friend of Paul Low".
    """
    behind = subject[-1] + 2 if subject else 0
    owner = parse.owner[behind] if 0 < behind < len(parse.words) else -1
    if owner < 0 or parse.kind(behind - 1) != "comma" or parse.clauses[owner].kind != ClauseKind.ASIDE:
        return list(phrases)
    own = parse.clauses[owner].words
    return [one for one in phrases if (one.governor is not None and not whole) or one.places[0] not in own]


def gender_of_name(words: Sequence[Word], lists: Wordlists) -> frozenset[str]:
    """Of a person, by the first name if it is known."""
    for word in words:
        if word.low in lists["female_names"]:
            return frozenset({"feminine"})
        if word.low in lists["male_names"]:
            return frozenset({"masculine"})
    return PEOPLE


def has_first_name(words: Sequence[Word], lists: Wordlists) -> bool:
    return any(word.low in lists["female_names", "male_names"] for word in words)


def is_done_to(parse: Parse, phrase: NounPhrase) -> bool:
    """ "(The town built) a hall": is a noun behind the verb of a main clause one that no preposition governs?"""
    number = parse.owner[phrase.places[0]]
    clause = parse.clauses[number] if number >= 0 else None
    if clause is None or clause.finite is None or phrase.governor is not None:
        return False
    return clause.kind in (ClauseKind.MAIN, ClauseKind.CONJUNCT) and clause.finite < phrase.places[0]


def wanted(low: str, kind: Mapping[str, str], lists: Wordlists) -> frozenset[str]:
    """The genders that a pronoun of a kind may mean."""
    return frozenset(gender for gender, name in kind.items() if low in lists[name])


def is_quoting(parse: Parse) -> bool:
    """Is something said in the sentence's quotation marks, or does one of them have no partner in it?"""
    quotes = _quotes(parse)
    spoken = any(
        parse.kind(place) == "fin"
        for first, last in zip(quotes[::2], quotes[1::2], strict=False)
        for place in range(first, last)
    )
    return spoken or not has_pairs(parse)


def has_pairs(parse: Parse) -> bool:
    """Has every quotation mark its partner?"""
    return len(_quotes(parse)) % 2 == 0


def _quotes(parse: Parse) -> list[int]:
    return [place for place in parse.quotes if parse.words[place].text not in "'’"]


def said(parse: Parse, places: Sequence[int], lists: Wordlists) -> str:
    """Some words as they are printed inside a sentence: the first small, unless it is a name."""
    words = [parse.words[place] for place in places]
    named = len(words) > 1 and words[1].kind == "name" and has_first_name(words[:1], lists)
    offices = lists["person_nouns", "offices"]
    named = named or (len(words) == FULL_NAME and words[1].kind == "name" and words[0].low not in offices)
    small = bool(words) and not lists.verb_second and words[0].tag in _COMMON_NOUNS and places[0] == 0 and not named
    # "Prime Minister Anna Low", but "an old mill": in English the small words beside it tell.
    titled = len(words) > 1 and not lists.verb_second and all(word.text[:1].isupper() for word in words)
    if words and (small or words[0].kind in ("det", "num") or (words[0].kind == "adj" and not titled)):
        words[0] = replace(words[0], text=words[0].text[:1].lower() + words[0].text[1:])
    return "".join((" " if at and word.spaced else "") + word.text for at, word in enumerate(words))


def shown(word: Word, kind: Open, text: str, lists: Wordlists) -> Word:
    """What a title has in the place of an open word: square brackets, the mark of an editor."""
    if kind is Open.AGED:
        return replace(word, text=f"{word.text} [{text}]")
    if kind is not Open.OWNER:
        return replace(word, text=f"[{text}]")
    bare = text.lower().endswith(tuple(lists["bare_owner_ends"]))
    (ending,) = lists["bare_owner" if bare else "owner"]
    return replace(word, text=f"[{text}{ending}]")


def rivals_of(
    parse: Parse,
    phrases: Sequence[NounPhrase],
    told: Sequence[int],
    lists: Wordlists,
    rival: Callable[[Parse, NounPhrase, Wordlists], Rival | None],
) -> tuple[Rival, ...]:
    """All nouns but those `told`, as the language's `rival` sees them, and the pronouns that are no subject."""
    found: list[Rival] = []
    for phrase in phrases:
        one = rival(parse, phrase, lists) if not set(phrase.places) & set(told) else None
        if one is not None:
            last = parse.words[phrase.places[-1]].text
            found.append(one._replace(last=last, governed=phrase.governor is not None))
    for place, word in enumerate(parse.words):
        if lists.verb_second and told and parse.owner[place] != parse.owner[told[0]]:
            # "Er lebte vom Verkauf, bis ihm die Stadt half": in another clause it is the subject once more.
            continue
        if word.kind == "pron" and place not in told:
            genders = wanted(word.low, OBJECTS, lists)
            found += [Rival(genders, True, False, last=word.text)] if genders else []
    return tuple(found)
