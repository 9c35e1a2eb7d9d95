"""What a German sentence leaves to the next: its subject in gender and number, and the nouns that rival it."""

from collections.abc import Sequence

from timeline_app.events.antecedents.german_open_words import aged, is_plural, open_subject
from timeline_app.events.antecedents.german_predicates import (
    as_said_to_be,
    hides_name,
    name_beside,
    person_said,
    without_predicate,
)
from timeline_app.events.antecedents.german_referents import core, ends_name, referent
from timeline_app.events.antecedents.german_rivals import rival
from timeline_app.events.antecedents.referents import (
    OWNERS,
    NounPhrase,
    Referent,
    Topic,
    has_first_name,
    has_pairs,
    is_quoting,
    main_clauses,
    noun_phrases,
    rivals_of,
    said,
    says_what,
    without_appositions,
    without_predicates,
)
from timeline_app.events.ways.recast import subject_of
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def topic(parse: Parse, lists: Wordlists) -> Topic | None:
    """The subject of a sentence's main clause, its other nouns, and the places that it names.

    Of a sentence in which something is said, it is who says it; None if that is not clear.
    """
    if is_quoting(parse):
        return _of_speaker(parse, lists)
    mains = list(main_clauses(parse))
    phrases = noun_phrases(parse, lists)
    spots = _spots(parse, phrases, lists)
    for number in mains:
        phrases = without_predicates(parse, phrases, number, lists["copulas"])
    hole = open_subject(parse, lists) or aged(parse, lists)
    if hole is not None:
        return Topic(None, hole, rivals_of(parse, phrases, (hole.place,), lists, rival), spots)
    found = [_told(parse, parse.clauses[number], lists) for number in mains]
    known = [(about, places) for about, places in found if about is not None]
    if len(known) > 1:
        beside = tuple((about, rivals_of(parse, phrases, places, lists, rival)) for about, places in known)
        return Topic(None, None, rivals_of(parse, phrases, (), lists, rival), spots, beside=beside)
    about, told = known[0] if known else (None, ())
    phrases = without_appositions(parse, phrases, told, whole=True)
    in_passing = len(mains) == 1 and _is_in_passing(parse, parse.clauses[mains[0]], found[0][1], lists)
    return Topic(about, None, rivals_of(parse, phrases, told, lists, rival), spots, in_passing)


def quoted(parse: Parse, lists: Wordlists) -> Topic:
    """The nouns of a sentence in which something is said by nobody knows whom."""
    return Topic(None, None, rivals_of(parse, noun_phrases(parse, lists), (), lists, rival))


def _told(parse: Parse, main: Clause, lists: Wordlists) -> tuple[Referent | None, tuple[int, ...]]:
    """The subject of a main clause as another sentence may show it, and its places."""
    found = [item for item in subject_of(parse, main, lists) or () if isinstance(item, int)]
    places = core(parse, found, lists) if not hides_name(parse, main, lists) else ()
    places = without_predicate(parse, places, main, lists)
    several = is_plural(parse.low(main.finite or 0), lists)
    about = referent(parse, places, several, lists) if places else None
    if about is None and says_what(parse, main, lists["copulas"]):
        person = person_said(parse, main, lists)
        named = referent(parse, person, False, lists) if person else None
        return (named, (*person, *places)) if named is not None and named.name else (about, places)
    if about is not None and (name := name_beside(parse, main, places, lists)):
        called = referent(parse, name, False, lists)
        return (about, places) if called is None else (called, (*places, *name))
    return (about if about is None else as_said_to_be(parse, main, about, lists)), places


def _is_in_passing(parse: Parse, main: Clause, subject: Sequence[int], lists: Wordlists) -> bool:
    """ "Sein Vater war Schmied"."""
    owned = bool(subject) and parse.low(subject[0]) in lists[tuple(OWNERS.values())]
    return owned and says_what(parse, main, lists["copulas"])


def _of_speaker(parse: Parse, lists: Wordlists) -> Topic | None:
    """ "„…“, sagte Eva Kern": who speaks, and the persons who are spoken of."""
    speakers = [one for one in parse.clauses if _is_speakers(parse, one)]
    if len(speakers) != 1 or not has_pairs(parse):
        return None
    places = _behind_verb(parse, speakers[0])
    told = referent(parse, places, False, lists) if places else None
    if told is None or not told.is_person:
        return None
    phrases = without_appositions(parse, noun_phrases(parse, lists), places)
    return Topic(told, None, tuple(one for one in rivals_of(parse, phrases, places, lists, rival) if one.is_person))


def _is_speakers(parse: Parse, clause: Clause) -> bool:
    """ "(„…“,) sagte Eva Kern", "(„…“,) kündigt sie an"."""
    first = clause.words[0] if clause.words else 0
    behind = first > 1 and parse.kind(first - 1) == "comma" and parse.kind(first - 2) == "quote"
    return clause.finite == first > 0 and (behind or clause.kind == ClauseKind.SPEAKER)


def _behind_verb(parse: Parse, clause: Clause) -> tuple[int, ...]:
    """The noun or name right behind the verb that comes first."""
    begin = clause.words[0] + 1
    while begin < len(parse.words) and parse.kind(begin) in ("adv", "refl"):
        begin += 1
    end = begin + (parse.kind(begin) == "det" if begin < len(parse.words) else 0)
    while end < len(parse.words) and (parse.kind(end) in ("adj", *NOUNS) or ends_name(parse, end)):
        end += 1
    return tuple(range(begin, end)) if any(parse.kind(place) in NOUNS for place in range(begin, end)) else ()


def _spots(parse: Parse, phrases: Sequence[NounPhrase], lists: Wordlists) -> tuple[str, ...]:
    """ "Nach Wien", "in der Schule": where things are said to be, each as a phrase that tells where; "" if it is none.

    A name alone can be said again; whatever else tells where makes the place unsure.
    """
    found: list[str] = []
    (where,) = lists["place_answer"] or ("",)
    unnamed: int | None = None
    for phrase in phrases:
        if phrase.governor is None or parse.low(phrase.governor) not in lists["scene_prepositions"]:
            continue
        named = parse.kind(phrase.places[0]) == "name" and parse.low(phrase.governor) in lists["naming_places"]
        known = named and not has_first_name([parse.words[place] for place in phrase.places], lists)
        if known and unnamed == phrase.governor - 1:
            # "An der Schule in Ulm"
            found.pop()
        found.append(f"{where} {said(parse, phrase.places, lists)}" if known else "")
        unnamed = None if known else phrase.places[-1]
    return tuple(dict.fromkeys(found))
