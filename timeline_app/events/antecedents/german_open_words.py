"""German words that only the sentence before explains: "er", "sie", "es" as a subject, "sein" before it, "dort"."""

from collections.abc import Sequence

from timeline_app.events.antecedents.german_persons import gender_of_noun, is_person
from timeline_app.events.antecedents.german_rivals import rival
from timeline_app.events.antecedents.referents import (
    OBJECTS,
    OWNERS,
    PEOPLE,
    PRONOUNS,
    SEVERAL,
    Being,
    Hole,
    Open,
    has_pairs,
    is_quoting,
    main_clauses,
    noun_phrases,
    wanted,
)
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.ways.recast import subject_of
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.subject import may_be_object, owned_end
from timeline_app.grammar.infinitives import infinitives, is_passive
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_OPENING = frozenset({"prep", "num", "adv", "pred", "adj", "part", "kon", "neg", "wh"})


def open_words(parse: Parse, lists: Wordlists) -> list[Hole]:
    """The open words of a sentence: at most a subject, an owner or an object, and a place."""
    subject = open_subject(parse, lists) or aged(parse, lists) or _owner(parse, lists) or _object(parse, lists)
    subject = subject or _later_subject(parse, lists)
    spot = _spot(parse, lists)
    return [hole for hole in (subject, spot) if hole is not None]


def open_subject(parse: Parse, lists: Wordlists) -> Hole | None:
    """The pronoun that is the subject of the first main clause, if nothing before it can be its noun."""
    number = _main(parse)
    number = _only_beside(parse) if number is None else number
    if number is None or is_quoting(parse):
        return None
    main = parse.clauses[number]
    place = _subject(parse, main, lists)
    if place is None or _is_polite(parse, place, lists):
        return None
    genders = wanted(parse.low(place), PRONOUNS, lists)
    several = is_plural(parse.low(main.finite or 0), lists)
    genders = genders & SEVERAL if several else genders - SEVERAL
    if parse.low(place) in lists["existential"] and not _is_built(parse, main, place, lists):
        return None
    if not genders or _named_before(parse, place, genders, lists):
        return None
    unsure = place > (main.finite or 0) and may_be_object(parse, main.words, main.words.index(place), lists)
    return Hole(place, genders, Open.SUBJECT, _being(parse, number, lists), unsure)


def aged(parse: Parse, lists: Wordlists) -> Hole | None:
    """ "Der 29-Jährige", at the head of a main clause: somebody who is known already."""
    number = _main(parse)
    if number is None or is_quoting(parse):
        return None
    first = parse.clauses[number].words[0]
    old = first + 1
    opens = parse.kind(first) == "det" and old + 1 < len(parse.words) and parse.words[old].text[:1].isdigit()
    if not opens or not parse.low(old).endswith(tuple(lists["aged_nouns"])):
        return None
    noun = old + (parse.kind(old) == "adj")
    # "Die 90-jährige Geschichte"
    known = noun == old or is_person(parse, (noun,), lists)
    if not known or parse.kind(noun) != "noun" or parse.kind(noun + 1) in NOUNS:
        return None
    genders = frozenset(one for one in PEOPLE if parse.low(first) in lists[f"subject_{one}"])
    return Hole(noun, genders, Open.AGED, Being.HUMAN) if len(genders) == 1 else None


def is_plural(verb: str, lists: Wordlists) -> bool:
    """Is a finite verb of several, by its end? "Erschien" is not."""
    return verb.endswith(tuple(lists["sure_plural_ends"])) and not verb.endswith(tuple(lists["singular_ends"]))


def _main(parse: Parse) -> int | None:
    """The first main clause that has a verb; before it there may be the label of an entry."""
    return next(main_clauses(parse), None)


def _only_beside(parse: Parse) -> int | None:
    """ "Seitdem er 1910 starb.": the clause that is all of a sentence, though it stands beside another."""
    beside = [number for number, one in enumerate(parse.clauses) if one.kind == ClauseKind.ADVERBIAL]
    return beside[0] if len(beside) == 1 and parse.clauses[beside[0]].finite is not None else None


def _subject(parse: Parse, main: Clause, lists: Wordlists) -> int | None:
    """The pronoun before the verb, or the one behind it."""
    front = [place for place in main.words if place < (main.finite or 0) and not parse.words[place].is_mark]
    if main.intro is not None:
        front = [place for place in front if place > main.intro]
    while front and parse.kind(front[0]) == "kon":
        front = front[1:]
    if front and parse.kind(front[0]) == "pron":
        return front[0] if parse.low(front[0]) in lists["third_persons"] else None
    behind = [place for place in main.words if place > (main.finite or 0) and parse.kind(place) != "refl"]
    if not behind or parse.kind(behind[0]) != "pron" or parse.low(behind[0]) not in lists["third_persons"]:
        return None
    sure = parse.low(behind[0]) in lists["sure_subjects"]
    if not sure and front and parse.kind(front[0]) not in _OPENING and not _is_no_subject(parse, front, lists):
        return None
    return None if _has_other_subject(parse, behind, lists) else behind[0]


def _is_no_subject(parse: Parse, front: Sequence[int], lists: Wordlists) -> bool:
    """ "Den Preis (gewann er)", "Ende Mai (stand er)": what stands before the verb and is not its subject."""
    low, last = parse.low(front[0]), parse.low(front[-1])
    return low in lists["oblique", "days", "parts_of_time"] or last in lists["reckoned", "months", "weekdays"]


def _has_other_subject(parse: Parse, behind: Sequence[int], lists: Wordlists) -> bool:
    """ "1904 besuchte sie der König": is the pronoun an object, because somebody else is the subject?"""
    if parse.low(behind[0]) in lists["sure_subjects"]:
        return False
    articles = (place for place in behind[1:] if parse.low(place) in lists["masculine_subject"])
    free = (place for place in articles if parse.kind(place) == "det" and parse.kind(place - 1) not in ("prep", *NOUNS))
    return any(_is_masculine(parse, place, lists) for place in free)


def _is_masculine(parse: Parse, article: int, lists: Wordlists) -> bool:
    """ "Der König", rather than "(trat) der Partei (bei)"."""
    noun = next((place for place in range(article + 1, len(parse.words)) if parse.kind(place) in NOUNS), article)
    adjective = any(parse.kind(place) == "adj" and parse.low(place).endswith("e") for place in range(article, noun))
    masculine = parse.low(noun).endswith((*lists["person_nouns"], *lists["masculine_ends"]))
    return adjective or masculine or parse.kind(noun) == "name"


def _is_polite(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Haben Sie …", "Sie haben Ihren Hut": the person who is spoken to."""
    word = parse.words[place]
    if place > 0 and word.text[:1].isupper() and parse.kind(place - 1) not in ("quote", "colon", "stop"):
        return True
    return word.text[:1].isupper() and any(
        one.text[:1].isupper() and one.low in lists["polite"] for one in parse.words[place + 1 :]
    )


def _is_built(parse: Parse, main: Clause, place: int, lists: Wordlists) -> bool:
    """ "1950 wurde es geschlossen": behind a passive's verb "es" is a thing, unless it stands for a clause."""
    if place < (main.finite or 0):
        return _stands_for_noun(parse, main, lists)
    passive = parse.low(main.finite or 0) in lists["become"]
    closed = [one for one in main.words if parse.kind(one) != "stop"][-1:]
    alone = all(parse.clauses[one].kind != ClauseKind.CONTENT for one in range(len(parse.clauses)))
    alone = alone and all(parse.clauses[one].kind != ClauseKind.INFINITIVE for one in range(len(parse.clauses)))
    return passive and alone and bool(closed) and parse.kind(closed[0]) == "part"


def _stands_for_noun(parse: Parse, main: Clause, lists: Wordlists) -> bool:
    """ "Es wurde 1950 gegründet", "es lehnte ihn ab": is "es" before the verb no mere stand-in for what follows?

    It is none where the verb needs somebody or a thing, and nothing else behind it can be the subject.
    """
    number = parse.clauses.index(main)
    free = [place for place in main.words if place > (main.finite or 0) and _begins_free(parse, place, lists)]
    verbs = infinitives(parse, number, lists)
    if is_passive(parse, number, lists):
        return not free and any(verb in lists["done_to_things", "done_to_humans", "done_to_persons"] for verb in verbs)
    if not free and any(verb in lists["thing_verbs"] for verb in verbs):
        # "Es brannte nieder"
        return True
    sure = all(parse.low(place) in lists["sure_accusatives"] for place in free)
    return bool(free) and sure and any(verb in lists["human_verbs", "person_verbs"] for verb in verbs)


def _begins_free(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does a noun or pronoun begin there that no preposition governs, and that is no genitive and no date?"""
    kind, before = parse.kind(place), parse.kind(place - 1)
    if kind in ("det", "pron"):
        return before != "prep" and not (before in NOUNS and parse.low(place) in lists["genitive"])
    if kind not in ("adj", "num", *NOUNS) or is_dated(parse, place, lists):
        return False
    counted = before == "num" and not is_dated(parse, place - 1, lists)
    return not counted and before not in ("prep", "det", "adj", *NOUNS)


def _named_before(parse: Parse, place: int, genders: frozenset[str], lists: Wordlists) -> bool:
    """Is there a noun before the pronoun that it may stand for, in a clause before its own?"""
    own = parse.owner[place]
    before = (phrase for phrase in noun_phrases(parse, lists) if phrase.places[-1] < place)
    others = (rival(parse, phrase, lists) for phrase in before if parse.owner[phrase.places[0]] != own)
    return any(one is not None and not one.aside and bool(one.genders & genders) for one in others)


def _later_subject(parse: Parse, lists: Wordlists) -> Hole | None:
    """ "(„…“,) sagte er", "(Es war kalt,) als er kam": the first "er" or "sie" of any clause, where no noun is it."""
    if not has_pairs(parse):
        return None
    quotes = [place for place, word in enumerate(parse.words) if word.kind == "quote"]
    for number, clause in enumerate(parse.clauses):
        place = _beside_verb(parse, clause, lists)
        if place is None or sum(quote < place for quote in quotes) % 2 or _is_polite(parse, place, lists):
            continue
        several = is_plural(parse.low(clause.finite or 0), lists)
        genders = wanted(parse.low(place), PRONOUNS, lists) & PEOPLE
        unsure = may_be_object(parse, clause.words, clause.words.index(place), lists)
        if several or unsure or _named_before(parse, place, genders, lists):
            return None
        return Hole(place, genders, Open.SUBJECT, _being(parse, number, lists))
    return None


def _beside_verb(parse: Parse, clause: Clause, lists: Wordlists) -> int | None:
    """The pronoun that is the subject of a clause: behind its verb or its joining word."""
    if clause.finite is None:
        return None
    near = (clause.finite + 1, -1 if clause.intro is None else clause.intro + 1)
    found = (place for place in near if place in clause.words and parse.low(place) in lists["persons"])
    return next((place for place in found if parse.kind(place) == "pron"), None)


def _being(parse: Parse, number: int, lists: Wordlists) -> Being:
    """What the subject of a clause is by its verbs, or by what it becomes: "(wurde er) Professor"."""
    numbers = [number, *(one for one in parse.children(number) if parse.clauses[one].kind == ClauseKind.CONJUNCT)]
    verbs = {verb for one in numbers for verb in infinitives(parse, one, lists)}
    own = [
        place for place in parse.own(number) if parse.kind(place) == "noun" and _may_be_predicate(parse, place, lists)
    ]
    ends = tuple(lists["person_nouns"])
    becomes = parse.low(parse.clauses[number].finite or 0) in lists["passive"] and any(
        parse.low(place).endswith(ends) or parse.low(place)[:-2].endswith(ends) for place in own
    )
    passive = not becomes and is_passive(parse, number, lists)
    if verbs & lists["thing_verbs"] or (passive and verbs & lists["done_to_things"]):
        return Being.THING
    human, person = ("done_to_humans", "done_to_persons") if passive else ("human_verbs", "person_verbs")
    if becomes or verbs & lists[human]:
        return Being.HUMAN
    wills = parse.low(parse.clauses[number].finite or 0) in lists["willing"]
    return Being.PERSON if wills or verbs & lists[person] or _is_as_person(parse, number, lists) else Being.ANY


def _is_as_person(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "(Er kam) als junger Student": what the subject was then."""
    as_what = (place for place in parse.own(number) if parse.low(place) in lists["being_as"])
    for place in as_what:
        noun = place + 1
        while parse.kind(noun) == "adj":
            noun += 1
        if parse.kind(noun) == "noun" and gender_of_noun(parse.words[noun], lists) is not None:
            return True
    return False


def _may_be_predicate(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Neither "(auf Kosten) des Grafen" nor "(mit) Soldaten", but "einer der Sieger"."""
    one_of = place > 1 and parse.low(place - 2) in lists["indefinite"]
    return parse.kind(place - 1) != "prep" and (one_of or parse.low(place - 1) not in lists["genitive"])


def _owner(parse: Parse, lists: Wordlists) -> Hole | None:
    """ "Sein Bruder", "ihre Frau" at the head of a main clause, where a name can take its place."""
    number = _main(parse)
    if number is None or is_quoting(parse):
        return None
    main = parse.clauses[number]
    first = _first_of_subject(parse, main, lists)
    genders = wanted(parse.low(first), OWNERS, lists)
    if not genders or not (parse.kind(first) == "det" or _owns(parse, first, lists)) or first + 1 >= len(parse.words):
        return None
    if _is_polite(parse, first, lists):
        return None
    # "Seine alten Freunde": an adjective would need another end.
    weak = parse.kind(first + 1) == "adj" and parse.low(first + 1).endswith("en")
    return None if weak else Hole(first, genders - SEVERAL, Open.OWNER, Being.PERSON)


def _owns(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "(1994 erschien) ihr erstes Buch": right behind the verb, where the book is what appeared."""
    verb = place > 0 and parse.kind(place - 1) == "fin"
    return verb and parse.kind(place) == "pron" and owned_end(parse, range(len(parse.words)), place, lists) > 0


def _object(parse: Parse, lists: Wordlists) -> Hole | None:
    """ "Die Stadt ehrte ihn", where somebody or something else is the subject."""
    number = _main(parse)
    if number is None or is_quoting(parse):
        return None
    main = parse.clauses[number]
    found = [place for place in main.words if parse.kind(place) == "pron" and parse.low(place) in lists["sure_objects"]]
    if len(found) != 1 or any(parse.kind(place) == "pron" and place not in found for place in main.words):
        return None
    if _owns(parse, found[0], lists):
        return None
    subject = [item for item in subject_of(parse, main, lists) or () if isinstance(item, int)]
    genders = wanted(parse.low(found[0]), OBJECTS, lists) & PEOPLE
    if not subject or found[0] in subject or _named_before(parse, found[0], genders, lists):
        return None
    verbs = set(infinitives(parse, number, lists))
    human = Being.HUMAN if verbs & lists["done_to_humans"] else Being.ANY
    return Hole(found[0], genders, Open.OBJECT, Being.THING if verbs & lists["done_to_things"] else human)


def _first_of_subject(parse: Parse, main: Clause, lists: Wordlists) -> int:
    """The word of a clause with which its subject may begin: the first, or the one behind the verb."""
    first, finite = main.words[0], main.finite or 0
    alone = not any(parse.owner[place] >= 0 and not parse.words[place].is_mark for place in range(first))
    if first < finite and alone and parse.kind(first) == "det":
        return first
    front = [place for place in main.words if place < finite and not parse.words[place].is_mark]
    opened = bool(front) and (parse.kind(front[0]) in _OPENING or _is_no_subject(parse, front, lists))
    return finite + 1 if opened and finite + 1 in main.words else first if alone and first < finite else finite


def _spot(parse: Parse, lists: Wordlists) -> Hole | None:
    """ "Dort", in the main clause, with no other place before it."""
    number = _main(parse)
    if number is None or is_quoting(parse):
        return None
    found = [place for place in parse.own(number) if parse.low(place) in lists["open_places"]]
    before = found and any(parse.kind(place) == "name" for place in range(found[0]))
    return Hole(found[0], frozenset(), Open.SPOT, Being.ANY) if len(found) == 1 and not before else None
