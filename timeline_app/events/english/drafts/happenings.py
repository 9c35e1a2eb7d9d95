"""Nouns that name a happening as clauses: "the May 3 bombing of two mills" → "Two mills were bombed"."""

from collections.abc import Iterator

from timeline_app.events.dates.dated_nouns import date_first, date_last, dated_noun
from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import is_plural
from timeline_app.events.english.drafts.verbs_of_nouns import parted_drafts, resolved_drafts, turned_drafts
from timeline_app.events.english.recast import is_past
from timeline_app.events.english.valency import is_framed
from timeline_app.events.shortening.adjectives import tells_truth
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, VERBS, Word

# What a title loses that tells of a thing beside what the sentence says, and one that does not tell what came of it.
_BESIDE, _UNSAID = 0.5, 4.0
# What it loses that leaves out what is said of its subject between two commas.
_REMARK = 1.5
# So many words before a noun may say that it never was.
_NEAR = 4
# So many words before a crime may tell who is charged with it.
_SOUGHT = 8


def happening_drafts(parse: Parse, places: list[int], lists: Wordlists, first: bool) -> Iterator[Draft]:
    """What happened at a date that is told of a noun; nothing where the noun may name what never was.

    The date stands `first`, where it can only be of the noun, or behind the noun and its phrases.
    """
    if first:
        parted, date = parted_drafts(parse, places, lists), range(places[0], places[-1] + 1)
        yield from (draft for draft in parted if _is_real(parse, places, date, lists))
    found = date_first(parse, places, lists) if first else date_last(parse, places, lists)
    found = _without_likeness(parse, places, found, lists)
    if found is None or not lists["coming"].isdisjoint(parse.low(place) for place in places):
        return
    if not _is_real(parse, places, found, lists):
        return
    if first:
        yield from resolved_drafts(parse, places, lists)
    told = list(_with_relative(parse, places, found, lists))
    yield from told
    for draft in turned_drafts(parse, places, found, lists):
        draft.lost += _UNSAID * bool(told)
        yield draft


def occasion_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Last week's meeting of the board" → "The meeting of the board took place"."""
    found = _without_likeness(parse, places, dated_noun(parse, places, lists), lists)
    owner = parse.owner[places[0]]
    subject = _subject(parse, places, found, lists) if found is not None else []
    phrases = [at for at, item in enumerate(subject) if isinstance(item, int) and parse.kind(item) == "prep"]
    at = (phrases[0] if phrases else len(subject)) - 1
    head = subject[at] if subject else None
    if found is None or not isinstance(head, int) or not parse.low(head).endswith(tuple(lists["occasion_nouns"])):
        return
    if not _is_prepared(parse, places, lists) and not _is_real(parse, places, found, lists):
        return
    coming = not lists["coming"].isdisjoint(parse.low(place) for place in places)
    coming = coming or _is_to_come(parse, places, lists)
    located = (at for at in phrases if isinstance(place := subject[at], int) and parse.low(place) in lists["places"])
    where = next(located, len(subject))
    if at == 0 and parse.words[head].tag == "NN1":
        # "Thursday Night Football"
        return
    if not coming and _is_possible(parse, places, lists):
        # "What it could mean for the 2024 race": whether it is over nobody says.
        return
    several = " plural" * is_plural(parse, [item for item in subject[: at + 1] if isinstance(item, int)])
    form = lists.answers[f"will happen{several}" if coming else "happened"]
    verb = [Word(one, -1, -1, True, "fin") for one in form.split()]
    yield Draft(parse, [*subject[:where], *verb, *subject[where:]], set(), owner)


def day_drafts(parse: Parse, places: list[int], host: int, lists: Wordlists) -> Iterator[Draft]:
    """ "Sunday's storm tore off the roof" → "The storm tore off the roof": of what came of it on that day."""
    clause, owned = parse.clauses[host], places[-1] + 1
    spoken = [place for place in parse.own(host) if parse.kind(place) != "kon"]
    yield from _attributive(parse, host, spoken, places, lists)
    if clause.kind != ClauseKind.MAIN or clause.finite is None or spoken[:1] != places[:1]:
        return
    if owned + 1 >= len(parse.words):
        # "The mill burned down: Monday"
        return
    if parse.kind(owned) != "pos" or parse.kind(owned + 1) not in ("noun", "adj") or not is_past(parse, clause):
        return
    finite = clause.finite
    marks = [place for place in range(owned, finite) if parse.words[place].is_mark and parse.kind(place) != "glue"]
    subject = range(owned + 1, min(marks, default=finite))
    # "Sunday's service, a feast for all, filled the church"
    remark = set(range(marks[0], finite)) if marks and marks[-1] == finite - 1 and len(marks) > 1 else set()
    plain = all(parse.kind(place) in (*NOUNS, "adj", "prep", "det", "glue") for place in subject)
    head = next((place for place in subject if place == subject[-1] or parse.kind(place + 1) == "prep"), owned)
    happens = parse.low(head).endswith(tuple(lists["happening_ends", "occasion_nouns"]))
    unclear = bool(marks) and not remark
    if unclear or not plain or not happens or parse.low(finite) in lists["become", "stative"]:
        return
    below = {host, *parse.below(host)}
    rest = [place for place in range(owned + 1, len(parse.words)) if parse.owner[place] in (*below, -1)]
    article = Word(lists.answers["definite article"], -1, -1, True, "det")
    yield Draft(parse, [article, *rest], set(), host, held=frozenset([owned + 1]))
    if remark:
        plainly = [place for place in rest if place not in remark]
        yield Draft(parse, [article, *plainly], remark, host, held=frozenset([owned + 1]), lost=_REMARK)


def _attributive(parse: Parse, host: int, spoken: list[int], places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "The May opening will bring visitors" → "The opening will bring visitors": of what is to come of it."""
    clause, noun = parse.clauses[host], places[-1] + 1
    begins = spoken[1 : 1 + len(places)] == places and parse.low(spoken[0]) in lists["articles"]
    if clause.kind != ClauseKind.MAIN or clause.finite is None or not begins or clause.finite != noun + 1:
        return
    happens = parse.kind(noun) == "noun" and parse.low(noun).endswith(tuple(lists["occasion_nouns"]))
    if happens and parse.low(clause.finite) in lists["future"]:
        below = {host, *parse.below(host)}
        rest = [place for place in range(spoken[0], len(parse.words)) if parse.owner[place] in (*below, -1)]
        yield Draft(parse, [*rest], set(places), host, held=frozenset([noun]))


def is_beside(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Chose the hall for Friday's feast": is the date that of a noun behind a preposition, and not of its clause?"""
    if _is_prepared(parse, places, lists):
        return True
    found = date_first(parse, places, lists)
    if found is None or found[0] == 0 or parse.kind(found[0] - 1) != "prep":
        return is_of_noun_alone(parse, places, lists)
    before = parse.low(found[0] - 1)
    return before not in lists["around", "temporal", "circumstances"] or is_of_noun_alone(parse, places, lists)


def is_of_noun_alone(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Charged in the May 3 fire", "they recall the 1956 uprising": is the clause surely of another time?"""
    found = date_first(parse, places, lists)
    if found is None or found[0] == 0:
        return False
    before = found[0] - 1
    if parse.kind(before) != "prep":
        return parse.kind(before) in VERBS and parse.low(before).startswith(tuple(lists["looking_back"]))
    if before and parse.kind(before - 1) == "noun" and is_framed(parse, before, lists):
        # "In connection with the May 3 fire"
        return True
    own = (place for place in parse.own(parse.owner[before]) if before - _SOUGHT <= place < before)
    return parse.low(before) in lists["around"] and any(parse.low(place) in lists["prosecuting"] for place in own)


def _is_prepared(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Joined in planning for the feast in May": it is the feast that is in May."""
    found = date_last(parse, places, lists)
    if found is None or found[0] < 2 or parse.kind(found[0] - 1) != "prep":
        return False
    return parse.low(found[0] - 2) in lists["preparing"]


def _is_to_come(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """Does the clause of the date, or one above it, tell of what will be?"""
    if not lists["past_days"].isdisjoint(parse.low(place) for place in places):
        return False
    if _is_prepared(parse, places, lists):
        return True
    found = dated_noun(parse, places, lists)
    behind = found is not None and found[0] > 1 and parse.kind(found[0] - 1) == "prep"
    if found is not None and behind and parse.low(found[0] - 2) in lists["anticipating"]:
        # "Asked for the notes ahead of a May meeting"
        return True
    verbs = (parse.clauses[number].finite for number in parse.up(parse.owner[places[0]]))
    return any(verb is not None and parse.low(verb) in lists["future"] for verb in verbs)


def _is_possible(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "What it could mean for the race": does the clause of the date say no more than what may be?"""
    finite = parse.clauses[parse.owner[places[0]]].finite
    past = not lists["past_days"].isdisjoint(parse.low(place) for place in places)
    return not past and finite is not None and parse.low(finite) in lists["possible_verbs"]


def _is_real(parse: Parse, places: list[int], found: range, lists: Wordlists) -> bool:
    """Does nothing of its clause say that it was only planned or feared, or never came?"""
    owner = parse.owner[places[0]]
    clause = parse.clauses[owner]
    told = (place for place in found if place not in places and parse.kind(place) != "prep")
    if any(tells_truth(parse, place, lists) for place in told):
        return False
    before = [place for place in parse.own(owner) if place < found[0]]
    # "Not linked to the May 3 fire": there was one.
    certain = found[0] == places[0] or parse.low(found[0]) in lists["articles"]
    doubted = not (certain and places[-1] < found[-1]) and any(parse.kind(place) == "neg" for place in before)
    averted = any(_averts(parse, place, lists) for place in before[-_NEAR:])
    conditional = clause.intro is not None and parse.low(clause.intro) in lists["conditional"]
    return not (doubted or averted or conditional)


def _without_likeness(parse: Parse, places: list[int], found: range | None, lists: Wordlists) -> range | None:
    """ "They remember the 1956 uprising (as boys)", but "the 1996 appointment of Ann Low as a judge"."""
    if found is None or not found[0] or parse.kind(found[0] - 1) not in VERBS:
        return found
    end = next((place for place in found if place > places[-1] and parse.low(place) in lists["likened"]), found[-1] + 1)
    return range(found[0], end)


def _averts(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "To avert the fire", but "charged with attempted murder in the fire": it is the murder that never was."""
    other = parse.kind(place) == "adj" and parse.kind(place + 1) in NOUNS and parse.kind(place + 2) == "prep"
    return parse.low(place) in lists["averting"] and not other


def _with_relative(parse: Parse, places: list[int], found: range, lists: Wordlists) -> Iterator[Draft]:
    """ "The May 3 fire (that killed two)" → "The fire killed two"."""
    for number, clause in enumerate(parse.clauses):
        if clause.kind != ClauseKind.RELATIVE or clause.words[0] - found[-1] not in (1, 2) or clause.intro is None:
            continue
        if parse.low(found[-1]) in lists["made_things"]:
            # "A 1761 work that set records": what it did was later.
            whole = [*found, *parse.spoken(clause)]
            yield Draft(parse, list(whole), set(), number, held=frozenset(places), lost=_UNSAID)
            continue
        low = parse.low(clause.intro)
        told = clause.intro == clause.words[0] and low in lists["subject_relatives"] - lists["personal_relatives"]
        first = next((place for place in clause.words[1:] if parse.kind(place) != "adv"), None)
        if not told or first != clause.finite or not is_past(parse, clause):
            continue
        nested = (place for one in parse.below(number) for place in parse.own(one))
        rest = [place for place in sorted((*parse.own(number), *nested)) if place > clause.intro]
        lead = _subject(parse, places, found, lists)
        own = [item for item in lead if isinstance(item, int)]
        if own and clause.finite is not None and _agrees(parse, own, clause.finite):
            # Words of their own have no comma behind them.
            noun = [parse.words[item] if isinstance(item, int) else item for item in lead]
            yield Draft(parse, [*noun, *rest], set(), number, held=frozenset(rest[:1]), lost=_BESIDE)


def _agrees(parse: Parse, lead: list[int], finite: int) -> bool:
    """The past of "be" is the only one that tells one from several, by its last letter."""
    verb = parse.words[finite]
    return verb.tag != "VBD" or verb.low.endswith("s") != is_plural(parse, lead)


def _subject(parse: Parse, places: list[int], found: range, lists: Wordlists) -> Items:
    """The noun with its phrases, without the date; empty if the date cannot go."""
    rest = [place for place in found if place not in places]
    owned = bool(rest) and parse.kind(rest[0]) == "pos"
    while rest and parse.kind(rest[-1]) in ("prep", "glue"):
        rest.pop()
    rest = [place for place in rest[owned:] if parse.kind(place) != "glue" or place - 1 not in places]
    # "(Last week's) fire"
    return [Word(lists.answers["definite article"], -1, -1, True, "det"), *rest] if owned and rest else list(rest)
