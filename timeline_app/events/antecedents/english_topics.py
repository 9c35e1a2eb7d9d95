"""What an English sentence leaves to the next: its subject, and the nouns that rival it."""

from collections.abc import Sequence
from itertools import takewhile

from timeline_app.events.antecedents.english_open_words import is_said_of, open_subject
from timeline_app.events.antecedents.referents import (
    OWNERS,
    PEOPLE,
    PRONOUNS,
    SEVERAL,
    VESSEL,
    Being,
    Hole,
    NounPhrase,
    Open,
    Referent,
    Rival,
    Topic,
    gender_of_name,
    has_first_name,
    has_pairs,
    is_done_to,
    is_quoting,
    main_clauses,
    noun_phrases,
    rivals_of,
    said,
    wanted,
    without_appositions,
    without_predicates,
)
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.english.forms import names_person
from timeline_app.grammar.names import names_in
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

# A longer noun is told without its adjectives, and the longest is not told.
_LONG, _LONGEST = 30, 42
_NOBODY: frozenset[str] = frozenset()
_THING = frozenset({"neuter"})
# "My brother": what cannot be told in another sentence.
_UNTOLD = ("speakers_possessives", *OWNERS.values())


def topic(parse: Parse, lists: Wordlists) -> Topic | None:
    """The subject of a sentence's main clause, and its other nouns.

    Of a sentence in which something is said, it is who says it; None if that is not clear.
    """
    if is_quoting(parse):
        return _of_speaker(parse, lists)
    mains = list(main_clauses(parse))
    phrases = noun_phrases(parse, lists)
    phrases = _without_capacities(parse, _without_passing(parse, phrases, lists), lists)
    if len(mains) > 1 and (hole := open_subject(parse, lists)) is not None:
        # "She won a prize, but her father was silent"
        phrases = [one for one in phrases if not is_said_of(parse, one, hole.place)]
        return Topic(None, hole, rivals_of(parse, phrases, (hole.place,), lists, _rival))
    if len(mains) != 1:
        return Topic(None, None, rivals_of(parse, phrases, (), lists, _rival))
    main = parse.clauses[mains[0]]
    phrases = without_predicates(parse, phrases, mains[0], lists["copulas"])
    hole = open_subject(parse, lists)
    if hole is not None:
        phrases = [one for one in phrases if not is_said_of(parse, one, hole.place)]
        return Topic(None, hole, rivals_of(parse, phrases, (hole.place,), lists, _rival))
    found = [item for item in english_subject(parse, main, lists) or () if isinstance(item, int)]
    first = found[0] if found else _last_before(parse, main, phrases)
    phrase = next((one for one in phrases if one.places[0] == first), None)
    if phrase is None or (phrase.places[-1] + 1 in main.words and parse.kind(phrase.places[-1] + 1) in ("kon", "pos")):
        return Topic(None, None, rivals_of(parse, phrases, (), lists, _rival))
    phrase = _without_office(parse, phrase, lists)
    subject = _aged(parse, phrase) or _referent(parse, phrase.places, lists)
    if subject is not None and _is_said_to_be_vessel(parse, main, phrase, lists):
        subject = subject._replace(genders=VESSEL, is_person=False)
    told = phrase.places if subject is not None else ()
    phrases = without_appositions(parse, phrases, told)
    return Topic(subject, None, rivals_of(parse, phrases, told, lists, _rival))


def _is_said_to_be_vessel(parse: Parse, main: Clause, phrase: NounPhrase, lists: Wordlists) -> bool:
    """ "The Arden was a steamer of 900 tons"."""
    copula = main.finite is not None and parse.low(main.finite) in lists["copulas"]
    if not copula or parse.low(phrase.places[0]) not in lists["articles"]:
        return False
    behind = [place for place in main.words if place > (main.finite or 0)]
    group = list(takewhile(lambda place: parse.kind(place) in ("det", "adj", "noun", "name"), behind))
    return bool(group) and parse.low(group[-1]) in lists["ships"] and parse.low(group[0]) in lists["voiced_articles"]


def _without_office(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> NounPhrase:
    """ "(Port director) Helen Marsh", "(the surgeon) Paul Low": a whole name without what somebody is before it."""
    words = [parse.words[place] for place in phrase.places]
    at = next((at for at, word in enumerate(words) if has_first_name([word], lists)), 0)
    before, name = words[:at], words[at:]
    office = any(word.text.islower() and names_person(word.low, lists) for word in before)
    full = len(name) > 1 and all(word.text[:1].isupper() and word.kind in NOUNS for word in name)
    return NounPhrase(phrase.places[at:], phrase.governor) if office and full else phrase


def _aged(parse: Parse, phrase: NounPhrase) -> Referent | None:
    """ "Giles, 36, retired": somebody whose age stands behind the name, whatever the word looks like."""
    comma = phrase.places[-1] + 1
    kinds = [parse.kind(place) for place in range(comma, min(comma + 3, len(parse.words)))]
    alone = len(phrase.places) == 1 and parse.words[phrase.places[0]].text[:1].isupper()
    told = parse.words[phrase.places[0]].text
    return Referent(told, PEOPLE, True) if alone and kinds == ["comma", "num", "comma"] else None


def _of_speaker(parse: Parse, lists: Wordlists) -> Topic | None:
    """ "“…,” said Hannah Fox": who speaks, and the persons who are spoken of."""
    speakers = [one for one in parse.clauses if one.kind == ClauseKind.SPEAKER and one.finite is not None]
    if len(speakers) != 1 or not has_pairs(parse):
        return None
    own, phrases = speakers[0].words, noun_phrases(parse, lists)
    pronoun = next((place for place in own if parse.kind(place) == "pron"), None)
    genders = wanted(parse.low(pronoun), PRONOUNS, lists) if pronoun is not None else _NOBODY
    if pronoun is not None and genders <= PEOPLE and genders:
        hole = Hole(pronoun, genders, Open.SUBJECT, Being.HUMAN)
        return Topic(None, hole, tuple(one for one in rivals_of(parse, phrases, (), lists, _rival) if one.is_person))
    said_by = next((one for one in phrases if one.places[0] in own and one.governor is None), None)
    told = _referent(parse, said_by.places, lists) if said_by is not None else None
    if said_by is None or told is None or not told.is_person:
        return None
    phrases = without_appositions(parse, _without_passing(parse, phrases, lists), said_by.places)
    rivals = rivals_of(parse, phrases, said_by.places, lists, _rival)
    return Topic(told, None, tuple(one for one in rivals if one.is_person))


def _without_passing(parse: Parse, phrases: Sequence[NounPhrase], lists: Wordlists) -> list[NounPhrase]:
    """ "She went to Leeds, where a teacher saw her": the nouns without those of a relative clause in passing."""
    found = []
    for one in phrases:
        owner = parse.owner[one.places[0]]
        relative = owner >= 0 and parse.clauses[owner].kind == ClauseKind.RELATIVE
        low = parse.low(one.places[0])
        passing = low in lists["voiced_articles"] or low in lists[tuple(OWNERS.values())]
        if not (relative and passing):
            found.append(one)
    return found


def _without_capacities(parse: Parse, phrases: Sequence[NounPhrase], lists: Wordlists) -> list[NounPhrase]:
    """ "He joined the firm, becoming (a partner)", "she was appointed (curator)": what somebody is, and nobody else."""
    return [
        one
        for one in phrases
        if not (one.places[0] and parse.low(one.places[0] - 1) in lists["becoming", "naming"])
        and not _is_bare(parse, one, lists)
    ]


def _is_bare(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> bool:
    word = parse.words[phrase.places[-1]]
    alone = len(phrase.places) == 1 and word.tag == "NN1" and word.text.islower()
    return alone and (word.low in lists["offices"] or names_person(word.low, lists))


def _last_before(parse: Parse, main: Clause, phrases: Sequence[NounPhrase]) -> int | None:
    """ "In 1899 Smith joined": the subject behind a date without a comma, right before its verb."""
    last = next((one for one in reversed(phrases) if one.places[-1] < (main.finite or 0)), None)
    right = last is not None and last.governor is None and last.places[-1] + 1 == main.finite
    dated = last is not None and last.places[0] > 0 and parse.kind(last.places[0] - 1) == "num"
    return last.places[0] if last is not None and right and dated else None


def _referent(parse: Parse, places: tuple[int, ...], lists: Wordlists) -> Referent | None:
    """A subject as another sentence may show it; None if nobody can tell what it is."""
    words = [parse.words[place] for place in places]
    genders = SEVERAL if _is_pair(parse, places, lists) else _genders(words, lists)
    if not genders or words[0].low in lists[_UNTOLD]:
        return None
    indefinite = words[0].low in lists["voiced_articles"]
    text = said(parse, places, lists)
    if indefinite or len(text) > _LONG:
        places = tuple(place for place in places if parse.kind(place) not in ("adj", "num"))
        text = said(parse, places, lists)
    if indefinite:
        text = f"{lists.answers['definite article']} {said(parse, places[1:], lists)}"
    name = next((one for one in names_in(parse.words, "en") if (one.first, one.last) == (places[0], places[-1])), None)
    return Referent(text, genders, not genders & (_THING | SEVERAL), name) if len(text) <= _LONGEST else None


def _is_pair(parse: Parse, places: tuple[int, ...], lists: Wordlists) -> bool:
    """ "The couple", whom the next sentence calls "they", but "a couple of days"."""
    behind = places[-1] + 1
    shared = behind < len(parse.words) and parse.low(behind) in lists["partitive"]
    return parse.kind(places[0]) == "det" and parse.low(places[-1]) in lists["couples"] and not shared


def _genders(words: Sequence[Word], lists: Wordlists) -> frozenset[str]:
    """ "The bridge" is a thing, "the mayor" and "Hannah Fox" are persons, "the players" several."""
    last = words[-1]
    several = last.kind == "noun" and last.tag == "NN2"
    if not several and _is_vessel(words, lists):
        return VESSEL
    if words[0].kind == "det":
        if several:
            return SEVERAL
        if last.kind == "noun" and last.low in lists["person_nouns"]:
            return _of_person(words, lists)
        if last.kind == "name" and any(word.low in lists["person_nouns"] for word in words):
            return _of_person(words, lists)
        fitting = words[0].low in lists["articles_of_one"] and words[0].text[:1].isalpha()
        return _THING if fitting and last.tag in ("NN1", "NN0", "NP0") and not has_first_name(words, lists) else _NOBODY
    if several or any(word.kind == "num" for word in words):
        return SEVERAL if several else _NOBODY
    return _of_name(words, lists)


def _is_vessel(words: Sequence[Word], lists: Wordlists) -> bool:
    """ "The SS Arden", "HMS Hood", "the steamer": "she" as well as "it"."""
    marked = any(word.low in lists["ship_marks"] and word.text.isupper() for word in words[:-1])
    return marked or (words[0].low in lists["articles"] and words[-1].low in lists["ships"])


def _of_name(words: Sequence[Word], lists: Wordlists) -> frozenset[str]:
    """ "Hannah Fox", "Mr Low", "Prime Minister Anna Low"; nobody is called "Acme Inc."."""
    if any(word.low in lists["closers", "heads", "joints", "clubs"] for word in words):
        return _NOBODY
    known = has_first_name(words, lists) or words[0].low in lists["forms_of_address"]
    capital = all(word.text[:1].isupper() and not word.text.isupper() for word in words)
    proper = words[-1].kind == "name" or (known and len(words) > 1)
    if not capital or not (proper or (len(words) == 1 and words[-1].tag == "NN0")):
        return _NOBODY
    return _of_person(words, lists)


def _of_person(words: Sequence[Word], lists: Wordlists) -> frozenset[str]:
    if any(word.low in lists["female_nouns"] for word in words):
        return frozenset({"feminine"})
    if any(word.low in lists["male_nouns"] for word in words):
        return frozenset({"masculine"})
    return gender_of_name(words, lists)


def _is_of_firm(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> bool:
    """ "Kern & Low": the name of a firm, or half of it."""
    beside = (phrase.places[0] - 1, phrase.places[-1] + 1)
    after = phrase.places[-1] + 2
    if after < len(parse.words) and parse.kind(after - 1) == "kon" and parse.low(after) in lists["firm_ends"]:
        # "Bell and Partners"
        return parse.words[after].text[:1].isupper()
    return any(0 < place < len(parse.words) and parse.words[place].text == "&" for place in beside)


def _rival(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> Rival:
    phrase = _without_office(parse, phrase, lists)
    words = [parse.words[place] for place in phrase.places]
    aside = phrase.governor is not None and parse.low(phrase.governor) in lists["scene_prepositions"]
    last = words[-1]
    if last.low in lists["feasts"]:
        return Rival(_THING, False, aside)
    if _is_of_firm(parse, phrase, lists):
        return Rival(_THING, False, aside)
    named = last.text[:1].isupper() and words[0].kind != "det"
    called = len(words) > 1 and has_first_name(words[:1], lists) and all(word.text[:1].isupper() for word in words)
    named = named and (called or last.tag not in ("NN1", "NN2"))
    if named and (last.kind == "name" or phrase.places[-1] > 0):
        genders = _of_name(words, lists)
        organised = not genders and any(word.low in lists["closers", "heads"] for word in words)
        sure = len(genders) == 1 or words[0].low in lists["forms_of_address"]
        told = said(parse, phrase.places, lists) if genders and sure and len(words) > 1 else ""
        fitting = _THING if organised else genders if told else (genders or PEOPLE) | _THING
        spot = aside and not organised and not has_first_name(words, lists)
        return Rival(fitting, bool(genders), aside, told=told, spot=spot)
    nouns = [word for word in words if word.kind in NOUNS]
    if last.kind == "name" and has_first_name(words[-2:-1], lists):
        # "The smith Otto Low"
        return Rival(gender_of_name(words[-2:-1], lists), True, aside)
    person = any(names_person(word.low, lists) for word in nouns)
    if nouns[-1].tag == "NN2" or _is_pair(parse, phrase.places, lists):
        # "Wed two years later": a length of time, which is nothing to go on about
        return Rival(SEVERAL, person, aside or nouns[-1].low in lists["period_nouns"])
    told = "" if person or not is_done_to(parse, phrase) else _thing(parse, phrase, lists)
    return Rival(_of_person(words, lists) if person else _THING, person, aside, told=told)


def _thing(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> str:
    """ "A new hall" as "the hall"; "" of what another sentence cannot show."""
    first, nouns = phrase.places[0], [place for place in phrase.places[1:] if parse.kind(place) != "adj"]
    one = parse.low(first) in lists["articles", "voiced_articles"] and parse.kind(first + 1) != "num"
    plain = one and bool(nouns) and all(parse.kind(place) in NOUNS for place in nouns)
    plain = plain and parse.kind(nouns[-1]) == "noun"
    behind = phrase.places[-1] + 1
    whole = behind >= len(parse.words) or parse.kind(behind) not in ("pos", "kon", "name", "noun")
    text = said(parse, nouns, lists)
    return f"{lists.answers['definite article']} {text}" if plain and whole and len(text) <= _LONG else ""
