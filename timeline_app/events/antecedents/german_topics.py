"""What a German sentence leaves to the next: its subject in gender and number, and the nouns that rival it."""

from collections.abc import Sequence

from timeline_app.events.antecedents.german_open_words import aged, is_plural, open_subject
from timeline_app.events.antecedents.german_persons import is_noun_of_woman, is_person, lemma, whole_ends
from timeline_app.events.antecedents.german_predicates import hides_name, is_closed, person_said, without_predicate
from timeline_app.events.antecedents.referents import (
    GENDERS,
    OWNERS,
    PEOPLE,
    NounPhrase,
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
    without_appositions,
    without_predicates,
)
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.ways.recast import subject_of
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.groups import attribute_end
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.names import names_in
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

# A longer noun is told without its adjectives, and the longest is not told.
_LONG, _LONGEST = 30, 42
_NOBODY: frozenset[str] = frozenset()
_ONE, _SEVERAL = frozenset(GENDERS) - {"plural"}, frozenset({"plural"})
_UNENDED = 2
# "My brother", "no bridge": what cannot be told in another sentence.
_UNTOLD = ("speakers_possessives", "denying_articles", *OWNERS.values())


def topic(parse: Parse, lists: Wordlists) -> Topic | None:
    """The subject of a sentence's main clause, its other nouns, and the places that it names.

    Of a sentence in which something is said, it is who says it; None if that is not clear.
    """
    if is_quoting(parse):
        return _of_speaker(parse, lists)
    mains = list(main_clauses(parse))
    phrases = noun_phrases(parse, lists)
    spots = _spots(parse, phrases, lists)
    if len(mains) != 1:
        return Topic(None, None, rivals_of(parse, phrases, (), lists, _rival), spots)
    main = parse.clauses[mains[0]]
    phrases = without_predicates(parse, phrases, mains[0], lists["copulas"])
    hole = open_subject(parse, lists) or aged(parse, lists)
    if hole is not None:
        return Topic(None, hole, rivals_of(parse, phrases, (hole.place,), lists, _rival), spots)
    found = [item for item in subject_of(parse, main, lists) or () if isinstance(item, int)]
    places = _core(parse, found, lists) if not hides_name(parse, main, lists) else ()
    places = without_predicate(parse, places, main, lists)
    several = is_plural(parse.low(main.finite or 0), lists)
    about = _referent(parse, places, several, lists) if places else None
    if about is None and parse.low(main.finite or 0) in lists["copulas"] and not is_closed(parse, main):
        person = person_said(parse, main, lists)
        named = _referent(parse, person, False, lists) if person else None
        about, places = (named, (*person, *places)) if named is not None and named.name else (about, places)
    told = places if about is not None else ()
    phrases = without_appositions(parse, phrases, told)
    owned = bool(places) and parse.low(places[0]) in lists[tuple(OWNERS.values())]
    in_passing = owned and parse.low(main.finite or 0) in lists["copulas"] and not is_closed(parse, main)
    return Topic(about, None, rivals_of(parse, phrases, told, lists, _rival), spots, in_passing)


def _of_speaker(parse: Parse, lists: Wordlists) -> Topic | None:
    """ "„…“, sagte Eva Kern": who speaks, and the persons who are spoken of."""
    speakers = [one for one in parse.clauses if _is_speakers(parse, one)]
    if len(speakers) != 1 or not has_pairs(parse):
        return None
    places = _behind_verb(parse, speakers[0])
    told = _referent(parse, places, False, lists) if places else None
    if told is None or not told.is_person:
        return None
    phrases = without_appositions(parse, noun_phrases(parse, lists), places)
    return Topic(told, None, tuple(one for one in rivals_of(parse, phrases, places, lists, _rival) if one.is_person))


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
    while end < len(parse.words) and (parse.kind(end) in ("adj", *NOUNS) or _ends_name(parse, end)):
        end += 1
    return tuple(range(begin, end)) if any(parse.kind(place) in NOUNS for place in range(begin, end)) else ()


def _ends_name(parse: Parse, place: int) -> bool:
    """ "Carola Nieder": a word with a capital that could be another kind of word with a small letter."""
    return parse.kind(place - 1) == "name" and parse.kind(place) == "vz" and parse.words[place].text[:1].isupper()


def _core(parse: Parse, places: Sequence[int], lists: Wordlists) -> tuple[int, ...]:
    """A subject without its genitives and the phrases behind it, and without a long attribute."""
    if len(places) > 1 and parse.kind(places[0]) == "det" and parse.kind(places[1]) not in ("adj", "num", *NOUNS):
        # "Der (im Jahr 1902 eröffnete) Hafen"
        noun = attribute_end(parse, places, 1, lists)
        places = [places[0], *places[noun:]] if noun else places
        if len(places) > 1 and parse.kind(places[1]) == "noun":
            return (places[0], places[1])
    end = 0
    while end < len(places) and (end == 0 or places[end] == places[end - 1] + 1):
        kind = parse.kind(places[end])
        joined = kind == "kon" or (kind == "det" and end > 0 and parse.kind(places[end - 1]) == "kon")
        joined = joined or _ends_name(parse, places[end])
        if kind not in ("adj", "num", *NOUNS) and not joined and not (end == 0 and kind == "det"):
            break
        end += 1
    core = tuple(places[:end])
    return core if any(parse.kind(place) in NOUNS for place in core) else ()


def _referent(parse: Parse, places: tuple[int, ...], several: bool, lists: Wordlists) -> Referent | None:
    """A subject as another sentence may show it; None if nobody can tell what it is."""
    genders = _genders(parse, places, several, lists)
    words = [parse.words[place] for place in places]
    if not genders or any(is_dated(parse, place, lists) for place in places):
        return None
    person = is_person(parse, places, lists)
    if words[0].kind == "name" and not person and not several:
        return None
    name = None if several else _name(parse, places, lists)
    # "Ihr Bruder Otto Kern"
    named = name is not None and words[0].kind == "det" and len(name.words) > 1
    if words[0].low in lists[_UNTOLD] and not named:
        return None
    if name is not None and (words[0].kind == "det" or name.first > places[0]):
        # "Der Maler Otto Kern"
        places = tuple(range(name.first, name.last + 1))
    text = _text(parse, places, genders, lists)
    if len(text) > _LONG and words[0].kind == "noun":
        # "Kulturstadträtin Maria Elena Huber": the name alone where both are long.
        begin = next((at for at, word in enumerate(words) if has_first_name([word], lists)), 0)
        named = begin > 0 and len(words) > begin + 1 and all(word.kind in NOUNS for word in words)
        text = said(parse, places[begin:], lists) if named else text
    return Referent(text, genders, person, name, _acts(parse, places, lists)) if len(text) <= _LONGEST else None


def _name(parse: Parse, places: tuple[int, ...], lists: Wordlists) -> FoundName | None:
    """The name that a subject is, or in which it ends with a first name."""
    begin = next((at for at, place in enumerate(places) if has_first_name([parse.words[place]], lists)), None)
    if begin is None:
        found = names_in(parse.words, "de")
        return next((one for one in found if (one.first, one.last) == (places[0], places[-1])), None)
    own = places[begin:]
    named = all(parse.kind(place) in NOUNS for place in own) and (begin == 0 or len(own) > 1)
    owned = begin > 1 and parse.kind(places[0]) in NOUNS and parse.low(places[0]).endswith(tuple(lists["owner"]))
    # "Der Maler Otto Kern", "Fuchs' Bruder Otto Kern"
    whole = named and (begin == 0 or parse.kind(places[0]) == "det" or owned)
    return FoundName(own[0], own[-1], tuple(parse.words[place].text for place in own), True) if whole else None


def _text(parse: Parse, places: tuple[int, ...], genders: frozenset[str], lists: Wordlists) -> str:
    """The noun with a definite article; without its adjectives where it is long or was unknown before."""
    indefinite = parse.kind(places[0]) == "det" and parse.low(places[0]) in lists["indefinite"]
    text = said(parse, places, lists)
    if indefinite or len(text) > _LONG:
        places = tuple(place for place in places if parse.kind(place) != "adj")
        text = said(parse, places, lists)
    (gender,) = genders if len(genders) == 1 else ("",)
    return (
        f"{lists.answers[gender]} {said(parse, places[1:], lists)}" if indefinite and gender in lists.answers else text
    )


def _genders(parse: Parse, places: tuple[int, ...], several: bool, lists: Wordlists) -> frozenset[str]:
    low, kind = parse.low(places[0]), parse.kind(places[0])
    joined = any(parse.kind(place) == "kon" for place in places)
    if several:
        single = kind == "det" and low in lists["singular_articles"]
        return _SEVERAL if joined or not (single or kind == "name") else _NOBODY
    if joined:
        return _NOBODY
    if kind == "det":
        fitting = frozenset(one for one in _ONE if low in lists[f"subject_{one}"])
        adjective = next((parse.low(place) for place in places if parse.kind(place) == "adj"), "")
        if len(fitting) == _UNENDED and adjective:
            # "Ein neuer Turm", "ein neues Haus"
            return frozenset({"masculine" if adjective.endswith("er") else "neuter"})
        return _of_ends(parse, places, fitting, lists) if len(fitting) == _UNENDED else fitting
    return _of_person(parse, places, lists) if kind in NOUNS else _NOBODY


def _of_ends(parse: Parse, places: tuple[int, ...], fitting: frozenset[str], lists: Wordlists) -> frozenset[str]:
    """ "Ein Turm" or "ein Haus", by how the noun ends."""
    noun = parse.low(places[-1])
    if is_person(parse, places, lists):
        return fitting & {"masculine"}
    if noun.endswith(tuple(lists["neuter_ends"])):
        return fitting & {"neuter"}
    return fitting & {"masculine"} if noun.endswith(tuple(lists["masculine_ends"])) else _NOBODY


def _of_person(parse: Parse, places: tuple[int, ...], lists: Wordlists) -> frozenset[str]:
    """ "Hannah Fuchs", "Frau Fuchs", "Bürgermeister Kern": somebody without an article."""
    words = [parse.words[place] for place in places]
    owned = words[0].low.endswith(tuple(lists["owner"])) and not has_first_name(words, lists)
    if owned and words[-1].kind == "noun" and len(words) > 1:
        # "Kerns Sohn"
        if is_noun_of_woman(words[-1].low, lists):
            return frozenset({"feminine"})
        return frozenset({"masculine"}) if words[-1].low.endswith(whole_ends(lists)) else _NOBODY
    if words[0].kind == "noun" and len(words) > 1:
        known = frozenset({"feminine"}) if is_noun_of_woman(words[0].low, lists) else gender_of_name(words, lists)
        man = known == PEOPLE and words[0].low.endswith(whole_ends(lists))
        return frozenset({"masculine"}) if man else known
    organised = any(word.low in lists["heads", "closers"] for word in words)
    shouted = len(words[0].text) > _UNENDED and words[0].text.isupper()
    return _NOBODY if organised or shouted or words[0].kind == "noun" else gender_of_name(words, lists)


def _rival(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> Rival | None:
    first, kind = phrase.places[0], parse.kind(phrase.places[0])
    person, acts = is_person(parse, phrase.places, lists), _acts(parse, phrase.places, lists)
    scene = phrase.governor is not None and parse.low(phrase.governor) in lists["scene_prepositions"]
    if scene and any(parse.low(place) in lists["reckoned", "months", "weekdays"] for place in phrase.places):
        # "Im vergangenen Jahr"
        return None
    # "Auf den jungen Otto Kern"
    aside = scene and not has_first_name([parse.words[place] for place in phrase.places], lists)
    if kind == "det":
        genders = {one for one in GENDERS if parse.low(first) in lists[one]}
        genders = genders or ({"plural"} if _has_plural(parse, phrase, lists) else set(GENDERS))
        oblique = first > 0 and parse.kind(first - 1) in (*NOUNS, "prep")
        if oblique and parse.low(first) in lists["masculine_subject"]:
            # "Das Ende der Ereignisse", "mit der Bahn": never a masculine.
            genders -= {"masculine"}
        genitive = oblique and phrase.governor is None and parse.low(first) in lists["genitive"]
        if person and (name := _name(parse, phrase.places, lists)) is not None and len(name.words) > 1:
            # "Den Maler Otto Kern"
            known = gender_of_name([parse.words[place] for place in phrase.places], lists)
            return Rival(known, True, aside, acts, told=" ".join(name.words) if len(known) == 1 else "")
        told = "" if person or genitive or not is_done_to(parse, phrase) else _thing(parse, phrase, genders, lists)
        return Rival(frozenset(genders), person, aside or (genitive and not person), acts, told=told)
    if kind in NOUNS and person:
        words = [parse.words[place] for place in phrase.places]
        governor = parse.low(phrase.governor) if phrase.governor is not None else ""
        if kind == "name" and governor in lists["before_places"] and not has_first_name(words, lists):
            # "In Ulm"
            return Rival(frozenset({"neuter"}), False, aside, spot=True)
        if kind == "name":
            known = gender_of_name(words, lists)
            whole = len(words) > 1 and len(known) == 1 and all(word.kind == "name" for word in words)
            return Rival(known, True, aside, told=said(parse, phrase.places, lists) if whole else "")
        return Rival(_of_bare_noun(words[-1]), True, aside)
    joined = phrase.governor is not None and parse.low(phrase.governor) in lists["joined_articles"]
    if joined and phrase.governor is not None:
        genders = {one for one in GENDERS if parse.low(phrase.governor) in lists[one]}
        return Rival(frozenset(genders), person, aside, acts)
    return Rival(_SEVERAL, person, aside, acts) if _has_plural(parse, phrase, lists) else None


def _thing(parse: Parse, phrase: NounPhrase, genders: set[str], lists: Wordlists) -> str:
    """ "Einen neuen Turm" as "der Turm"; "" if its gender, or what it is called as a subject, is not sure."""
    # Of an object "ein" is a neuter: "Er baute ein Haus".
    genders = genders & {"neuter"} if len(genders) == _UNENDED and genders <= _ONE else genders
    single = genders - {"plural"} or genders
    nouns = [place for place in phrase.places[1:] if parse.kind(place) != "adj"]
    if len(single) != 1 or not nouns or any(parse.kind(place) not in NOUNS for place in nouns):
        return ""
    (gender,) = single
    noun = parse.words[nouns[0]]
    weak = gender == "masculine" and noun.low.endswith("n") and lemma(noun.text, noun.tag) != noun.low
    if weak or (genders != single and _has_plural(parse, phrase, lists)):
        # "Den Studenten"; "die Türme"
        return ""
    article = lists.answers.get(gender, "") if gender != "plural" else ""
    text = said(parse, nouns, lists)
    return f"{article} {text}" if article and len(text) <= _LONG else ""


def _of_bare_noun(word: Word) -> frozenset[str]:
    """ "Frauen": a noun of a woman has no ending but that of several; "(zur) Vorsitzenden" was an adjective."""
    base = lemma(word.text, word.tag)
    ended = base != word.low and not base.endswith(("e", "er"))
    return PEOPLE | _SEVERAL if not ended else (PEOPLE | _SEVERAL) - {"feminine"}


def _acts(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    """ "Die Firma", "der Verein": it may do what only persons do."""
    ends = tuple(lists["acting_nouns"])
    return any(parse.kind(place) in NOUNS and parse.low(place).endswith(ends) for place in places)


def _has_plural(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> bool:
    """ "Viele Mitglieder": has the noun another form than in a dictionary?"""
    noun = next(parse.words[place] for place in phrase.places if parse.kind(place) in NOUNS)
    return lemma(noun.text, noun.tag) != noun.low


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
