"""A whole clause without its date, and without what stands at its front, the verb in its place."""

from collections.abc import Iterator

from timeline_app.events.dates.german_dates import of_numbered_part
from timeline_app.events.draft import Draft
from timeline_app.events.german.losses import loss
from timeline_app.events.german.naming import leaves_pronoun, named_from_front
from timeline_app.events.german.said import behind_said
from timeline_app.events.standing import is_condition
from timeline_app.events.ways.beginnings import keeps_subject, without_joint
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.impersonal import impersonal
from timeline_app.grammar.german.order import Items, predicate_last, refronted
from timeline_app.grammar.spare_phrases import attributes, is_proviso
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_EACH_NOUN = 0.4
# What it loses besides that does not say against what a thing was done.
_OPPOSED = 2.0
# What a title loses that begins with a word that joins it to what it does not show.
_JOINED = 1.0
# What it loses that does not show who said it.
_UNSAID = 6.0
# What it loses with the clause that names whom its pronoun means.
_UNNAMED = 3.0
# So many words may tell a time that is reckoned from another.
_LONGEST_TIME, _SHORT_TIME = 5, 4
# The tag of adverbs that stand for a phrase: "darauf".
_STANDING_FOR = "PROAV"
_INSERTED = (ClauseKind.ASIDE, ClauseKind.BRACKET)


def without_date(
    parse: Parse,
    items: list[int],
    gone: set[int],
    finite: int | None,
    focus: int,
    lists: Wordlists,
    held: frozenset[int] = frozenset(),
) -> Iterator[Draft]:
    """The clause of these items without what is gone; nothing where too little would be left of it.

    `held` are the places of the date.
    """
    if gone and finite is not None and _leaves_nothing(parse, items, gone, finite, lists):
        return
    if not lists.verb_second or finite is None:
        if keeps_subject(parse, items, gone, finite):
            yield Draft(parse, list(without_joint(parse, items, gone, lists)), gone, focus)
        return
    yield from _verb_second(parse, items, gone, finite, focus, lists, held)


def _verb_second(
    parse: Parse, items: list[int], gone: set[int], finite: int, focus: int, lists: Wordlists, held: frozenset[int]
) -> Iterator[Draft]:
    """The clause with one thing before its verb: what stands there still, or else the subject."""
    gone = gone | _half_list(parse, items, gone)
    kept = [place for place in items if place not in gone]
    before = [place for place in kept if place < finite and not parse.words[place].is_mark]
    own = [place for place in before if parse.owner[place] == parse.owner[finite] and parse.kind(place) != "kon"]
    early = _early_clauses(parse, items, finite)
    front = [place for place in before if parse.owner[place] in early]
    if front and all(parse.low(place) in lists["resuming"] for place in own):
        # "Auch wenn es regnete, (so) kamen viele"
        own = []
    behind = [place for place in kept if place >= finite]
    first = kept[:1] == items[:1] == [finite]
    headless = _headless(parse, kept, finite, lists) if first else None
    if headless is not None:
        yield Draft(parse, headless, gone, focus)
    fronted = predicate_last(parse, [*own, *behind], finite, lists)
    if fronted is not None and not front:
        yield Draft(parse, fronted, gone, focus)
    if own or first:
        free = own and not front and held.isdisjoint(own)
        unjoined = _unjoined(parse, own, behind, finite, lists) if free else None
        if unjoined is not None:
            yield Draft(parse, unjoined, gone, focus)
        yield Draft(parse, list(items), gone, focus, lost=_JOINED * (unjoined is not None))
        return
    if front:
        yield Draft(parse, list(items), gone, focus, frozenset(early))
    if any(is_condition(parse, number, lists) or _is_free_relative(parse, number, lists) for number in early):
        return
    moved = refronted(parse, behind, finite, lists)
    if moved is None:
        moved = impersonal(parse, behind, finite, lists)
    if moved is not None and not early & set(parse.up(focus)):
        named = named_from_front(parse, moved, set(front), lists)
        said = behind_said(parse, named, sorted(early), lists)
        if said != named:
            yield Draft(parse, said, gone, focus)
        lost = _UNSAID * (said != named) + _UNNAMED * leaves_pronoun(parse, named, early, lists)
        yield Draft(parse, named, gone, focus, lost=lost)


def _is_free_relative(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Wer kommen will(, muss bis Montag zahlen)": a clause that is the subject or object of the main one."""
    first = next((place for place in parse.own(number) if not parse.words[place].is_mark), 0)
    return parse.clauses[number].kind == ClauseKind.CONTENT and parse.low(first) in lists["free_relatives"]


def _half_list(parse: Parse, items: list[int], gone: set[int]) -> set[int]:
    """ "(Am 3. Mai) (10 Uhr) sowie am 4. Mai geht es …": what joins to the date that is left out, and a bracket."""
    first = next((place for place in items if place not in gone and not parse.in_bracket(place)), None)
    joins = first is not None and gone and min(gone) == items[0] < first and parse.kind(first) == "kon"
    return {place for place in items if place <= (first or 0)} if joins else set()


def _early_clauses(parse: Parse, items: list[int], finite: int) -> set[int]:
    """ "(Als es Nacht wurde), brannte das Haus": the clauses before the verb that are not inserted."""
    early = {parse.owner[place] for place in items if place < finite and parse.owner[place] != parse.owner[finite]}
    return {number for number in early if parse.clauses[number].kind not in _INSERTED}


def _headless(parse: Parse, kept: list[int], finite: int, lists: Wordlists) -> Items | None:
    """A clause that begins with its verb, since what stood before it is in a heading that the text parts from it."""
    parted = parse.words[finite].text.islower() and all(word.is_mark for word in parse.words[:finite])
    return refronted(parse, kept, finite, lists) if parted else None


def _leaves_nothing(parse: Parse, items: list[int], gone: set[int], finite: int, lists: Wordlists) -> bool:
    """ "Start ist am 1. Juli": is the date what is said?"""
    after = [place for place in items if place > finite and place not in gone and not parse.words[place].is_mark]
    if lists.verb_second:
        # "Die Sitzung sei (am 3. Mai), sagte er"
        after = [place for place in after if parse.clauses[parse.owner[place]].kind != ClauseKind.SPEAKER]
    apart = bool(after) and parse.kind(after[0] - 1) == "comma"
    apart = apart and parse.clauses[parse.owner[after[0]]].finite in (None, finite)
    closed = any(parse.kind(place) in ("part", "inf") for place in after)
    if apart and not closed and parse.low(finite) in lists["auxiliary"] and lists.verb_second:
        # "Einlass ist (um 18 Uhr), Beginn um 19 Uhr"
        return True
    if not after and parse.low(finite) in lists["auxiliary", "staying"]:
        return True
    if after and all(parse.low(place) in lists["hedging"] for place in after):
        # "Der Prozess beginnt voraussichtlich (im Juni)"
        return True
    return lacks_circumstance(parse, items, gone, finite, lists)


def lacks_circumstance(parse: Parse, items: list[int], gone: set[int], finite: int, lists: Wordlists) -> bool:
    """ "Die Anfänge liegen (im 13. Jahrhundert)": has a verb nothing but the date that it needs besides its subject?"""
    if parse.low(finite) not in lists["circumstantial"]:
        return False
    told = [place for place in items if place not in gone and parse.owner[place] == parse.owner[finite]]
    return not any(parse.kind(place) in ("prep", "adv", "pred", "vz", "part") for place in told)


def _unjoined(parse: Parse, own: list[int], behind: list[int], finite: int, lists: Wordlists) -> Items | None:
    """ "Daher wird es keinen Abend geben", "ein Jahr später": without what only the sentence before explains."""
    idle = all(parse.low(place) in lists["idle", "adverbs", "meanwhile"] for place in own)
    backward = len(own) == 1 and parse.low(own[0]) in lists["backward"]
    if not idle and not backward and not _is_relative_time(parse, own, lists):
        return None
    unjoined = refronted(parse, behind, finite, lists)
    if unjoined is None or (idle and _parts_phrase(parse, unjoined, finite, lists)):
        return None
    return None if backward and not _has_object(parse, unjoined, finite, lists) else unjoined


def _has_object(parse: Parse, items: Items, finite: int, lists: Wordlists) -> bool:
    """ "(Dagegen) legte der Wirt Widerspruch ein", but "(dafür) stimmten neun Räte": is it whole without the adverb?"""
    behind = [item for item in items[items.index(finite) + 1 :] if isinstance(item, int)]
    if any(parse.kind(item) == "neg" or parse.low(item) in lists["denying_articles"] for item in behind):
        return False
    governed = False
    for item in behind:
        if parse.kind(item) in NOUNS and not governed and parse.owner[item] == parse.owner[finite]:
            return True
        governed = parse.kind(item) == "prep" or (governed and parse.kind(item) not in NOUNS)
    return False


def _is_relative_time(parse: Parse, own: list[int], lists: Wordlists) -> bool:
    """ "Schon ein Jahr später", "im selben Jahr", "kurz darauf": a time that is reckoned from what is not shown."""
    rest = [place for place in own if parse.low(place) not in lists["emphatic", "approximate"]]
    lows = [parse.low(place) for place in rest]
    if not rest or len(rest) > _LONGEST_TIME:
        return False
    if lows[-1] in lists["later"] and len(lows) > 1:
        known = lists["reckoned", "nearness"]
        return all(parse.low(place) in known or _counts(parse, place) for place in rest[:-1])
    if lows[0] in lists["reckoning"] and lows[-1] in lists["reckoned"]:
        # "Vor genau 100 Jahren"
        return any(parse.kind(place) == "num" for place in rest[1:-1])
    same = lows[0] in lists["temporal"] and lows[-1] in lists["reckoned"]
    return same and any(low in lists["same_times"] for low in lows[1:-1]) and len(rest) <= _SHORT_TIME


def _counts(parse: Parse, place: int) -> bool:
    return parse.kind(place) in ("num", "det", "adj", "adv")


def _reckons(parse: Parse, items: list[int], lists: Wordlists) -> bool:
    """ "Fünf Jahre nach dem Brand …": does a length of time stand at the front?"""
    return parse.kind(items[0]) in ("num", "det", "adj") and parse.low(items[1]) in lists["reckoned"]


def _parts_phrase(parse: Parse, items: Items, finite: int, lists: Wordlists) -> bool:
    """ "(Der Anteil) sei (ohne Arbeit)": may the phrase behind the verb be part of the subject before it?"""
    at = items.index(finite)
    before, after = items[at - 1], items[at + 1] if at + 1 < len(items) else None
    if not isinstance(before, int) or not isinstance(after, int) or before != after - 1 or parse.kind(after) != "prep":
        return False
    low = parse.low(after)
    return low not in lists["lasting", "causal", "of_clauses"]


def _is_group(parse: Parse, front: list[int], lists: Wordlists) -> bool:
    """ "Bislang unbekannte Täter (stahlen zwei Räder)": a noun group that an adverb begins is no circumstance."""
    kinds = [parse.kind(place) for place in front]
    if kinds[0] not in ("adv", "pred") or "prep" in kinds or kinds[-1] not in ("noun", "name"):
        return False
    timed = parse.low(front[-1]) in lists["reckoned", "parts_of_day", "months", "weekdays", "clock"]
    return not timed and any(kind in ("adj", "det", "num") for kind in kinds)


def without_front(
    parse: Parse, items: list[int], draft: Draft, finite: int | None, lists: Wordlists
) -> Iterator[Draft]:
    """With the subject in the place of a circumstance that there is no room for."""
    if (
        finite is None
        or (parse.kind(items[0]) not in ("prep", "adv", "pred", "kokom", "koui") and not _reckons(parse, items, lists))
        or (
            parse.low(items[0]) in (lists["kept_prepositions", "focus", "hedging"]) - lists["companions", "opposing"]
            # "Unter der Leitung von Otto Alt"
            and not any(parse.low(place) in lists["attendant"] for place in items[1:4])
        )
    ):
        return
    front = {place for place in items if place < finite}
    if _is_group(parse, sorted(front), lists):
        return
    if parse.words[items[0]].tag == _STANDING_FOR and parse.low(items[0]) not in lists["idle", "adverbs"]:
        # "Darauf einigten sich alle"
        return
    inner = sorted(front & draft.held)
    if inner and of_numbered_part(parse, inner[0], inner[-1], lists):
        return
    if attributes(parse, items[0], lists) or is_proviso(parse, items[0], lists):
        return
    if any(parse.low(place) in lists["only"] for place in items):
        # "In Olm kamen nur zehn Leute"
        return
    if front & draft.held - draft.dropped or any(
        parse.owner[place] == draft.focus != parse.owner[finite] for place in front
    ):
        return
    moved = refronted(
        parse, [place for place in items if place >= finite and place not in draft.dropped], finite, lists
    )
    if moved is not None:
        moved = named_from_front(parse, moved, front, lists)
        left = front - draft.dropped or front
        # The more it tells, the more is lost with it.
        nouns = sum(parse.kind(place) in ("noun", "name") for place in left)
        lost = draft.lost + loss(parse, left, lists) + _EACH_NOUN * max(nouns - 1, 0)
        lost += _OPPOSED * (parse.low(items[0]) in lists["opposing"])
        yield Draft(parse, moved, draft.dropped, draft.focus, held=draft.held - front, lost=lost)
