"""Participles in -ing as clauses: "After leaving Rome on Friday, she …" → "She left Rome"."""

from collections.abc import Iterator

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.removal import is_perfect, removable
from timeline_app.events.draft import Draft
from timeline_app.events.english.recast import PAST
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.english.past import simple_past
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word

_LOST = 0.5
# "She sang before leaving on Friday": the date may be that of both, and the main clause tells more.
_BEFORE = 5.0


def gerund_drafts(parse: Parse, places: list[int], home: int, lists: Wordlists) -> Iterator[Draft]:
    """What the subject did at that date, where the text says it with a form in -ing."""
    verb = _verb_before(parse, places[0], home, lists)
    main = _main(parse, home, lists)
    if verb is None or main is None:
        return
    bare = verb == places[0] - 1 - (parse.low(places[0] - 1) in lists["temporal"])
    if bare and parse.low(verb - 1) in lists["around"]:
        # "Promised in writing on Friday"
        return
    # "He was not tried, having fled in May"
    earlier = home != main and parse.low(verb) in lists["having"]
    # "After losing her job last May, she needs help"
    before_now = parse.low(verb - 1) in lists["sequels"] and any(parse.low(one) in lists["past_days"] for one in places)
    if not before_now and not _tells_past(parse, main, lists, earlier):
        return
    subject = english_subject(parse, parse.clauses[main], lists) or []
    if verb in subject:
        # "Marsh(, after leaving Rome), went home"
        subject = subject[: subject.index(verb) - 1]
    if not subject or (isinstance(subject[0], int) and parse.low(subject[0]) in lists["focus"]):
        # "Only Low, playing his first match since July, scored"
        return
    told = _told(parse, verb, home)
    form = _form(parse, verb, lists)
    if form is None or not set(places) <= set(told):
        return
    lead: Items = [parse.told(item) for item in subject]
    items: Items = [*lead, Word(form, -1, -1, True, "fin"), *told]
    gone = removable(parse, places, home, lists) if home != main else of_phrase(parse, places, lists)
    held = frozenset(places)
    lost = _LOST + _BEFORE * (parse.low(verb - 1) in lists["earlier_than"])
    if gone is not None and any(place in told and place not in gone for place in told):
        yield Draft(parse, items, set(gone), home, held=held, lost=lost)
    yield Draft(parse, items, set(), home, held=held, lost=lost + (gone is not None))


def _verb_before(parse: Parse, first: int, home: int, lists: Wordlists) -> int | None:
    """The verb before the date, if it is a form in -ing that tells what the subject of the sentence did."""
    before = [place for place in parse.own(home) if place < first]
    verbs = (place for place in reversed(before) if parse.kind(place) in VERBS or _is_second(parse, place, lists))
    # "After agreeing to come on Friday"
    verb = next((place for place in verbs if parse.kind(place - 1) != "to"), None)
    if verb is None or parse.kind(verb) == "part":
        # "Having left", "having been warned"
        while verb and parse.kind(verb) == "part":
            verb -= 1
        verb = verb if verb is not None and parse.low(verb) in lists["having"] else None
    if (
        verb is None
        or (parse.kind(verb) != "ing" and not _is_second(parse, verb, lists))
        or parse.low(verb) in lists["attributing"]
    ):
        return None
    after = parse.kind(verb + 1)
    if parse.low(verb) in lists["saying_participles"] and after not in ("name", "det", "noun"):
        return None
    first = next((place for place in before if parse.kind(place) == "ing"), verb)
    if first < verb and parse.kind(verb - 1) == "kon" and parse.kind(first - 1) != "to":
        # "After selling the mill and leaving Rome"
        return verb if _tells_of_subject(parse, first, lists) else None
    return verb if _tells_of_subject(parse, verb, lists) else None


def _is_second(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "After touring Rome and (meeting) with friends": what looks like a noun behind a form in -ing and "and"."""
    if place == 0 or parse.kind(place) != "noun":
        return False
    # "After meeting with friends"
    joined = parse.kind(place - 1) == "kon" or (place == 1 and parse.low(0) in lists["before_gerunds"])
    return joined and parse.low(place).endswith("ing") and parse.kind(place + 1) == "prep"


def _tells_of_subject(parse: Parse, verb: int, lists: Wordlists) -> bool:
    """Does a form in -ing stand where it tells what the subject of the sentence did?"""
    if verb and parse.low(verb - 1) in lists["before_gerunds"]:
        return True
    opens = verb == 0 or parse.kind(verb - 1) in ("comma", "dash")
    return opens and parse.low(verb) not in lists["simultaneous_participles"]


def _main(parse: Parse, home: int, lists: Wordlists) -> int | None:
    """The clause whose subject did it: the main one, or the one between whose subject and verb it stands."""
    clause = parse.clauses[home]
    if clause.kind == ClauseKind.ASIDE and clause.parent >= 0 and parse.kind(clause.words[0]) == "prep":
        # "He said that Low, after losing his job, needs help"
        above = parse.clauses[clause.parent]
        inside = above.finite is not None and above.words[0] < clause.words[0] < above.finite
        return clause.parent if inside else None
    if clause.kind == ClauseKind.MAIN:
        return home
    direct = clause.kind == ClauseKind.PARTICIPLE and clause.parent >= 0
    speaker = parse.owner[max(clause.words[0] - 2, 0)]
    if direct and speaker >= 0 and parse.clauses[speaker].kind == ClauseKind.SPEAKER:
        # "Profit doubled, the firm said on Friday, raising its forecast"
        return speaker
    if speaker >= 0 and _contrasts(parse, speaker, clause, lists):
        # "The mill closed, while two shops grew, winning prizes in May"
        return speaker
    return clause.parent if direct and parse.clauses[clause.parent].kind == ClauseKind.MAIN else None


def _contrasts(parse: Parse, number: int, remark: Clause, lists: Wordlists) -> bool:
    """Does a clause with a subject of its own, set against the main one, end right before a remark?"""
    beside = parse.clauses[number]
    joined = beside.kind == ClauseKind.ADVERBIAL and beside.intro == beside.words[0] and beside.finite is not None
    apart = parse.kind(remark.words[0] - 1) == "comma" and parse.clauses[remark.parent].words[0] < beside.words[0]
    return joined and apart and parse.low(beside.words[0]) in lists["contrasting"]


def _tells_past(parse: Parse, main: int, lists: Wordlists, earlier: bool) -> bool:
    clause: Clause = parse.clauses[main]
    denied = not earlier and any(parse.kind(place) == "neg" for place in clause.words)
    if clause.finite is None or denied:
        return False
    modal = parse.low(clause.finite) in lists["modal_verbs"]
    return not modal and (parse.words[clause.finite].tag in PAST or is_perfect(parse, main, lists))


def _told(parse: Parse, verb: int, home: int) -> list[int]:
    """What follows the verb up to the comma that ends it, or all of its clause."""
    clause = parse.clauses[home]
    if clause.kind == ClauseKind.PARTICIPLE:
        below = {home, *parse.below(home)}
        found = sorted(place for one in below for place in parse.own(one) if place > verb)
    else:
        own = [place for place in clause.words if place > verb]
        end = next((at for at in range(1, len(own)) if own[at] != own[at - 1] + 1), len(own))
        found = own[:end]
    second = (
        at
        for at, place in enumerate(found[1:], 1)
        if parse.low(place).endswith("ing") and parse.kind(place - 1) == "kon" and parse.owner[place] == home
    )
    cut = next(second, None)
    return found if cut is None else found[: cut - 1]


def _form(parse: Parse, verb: int, lists: Wordlists) -> str | None:
    return lists.answers["having"] if parse.low(verb) in lists["having"] else simple_past(parse.low(verb), lists)
