"""What the title of an event may be made of, the best first.

The clause that the date belongs to as a clause of its own, where that is safe; else the main clause that it hangs on.
Each first without its date, then with it.
"""

import itertools
import re
from collections.abc import Iterator

from timeline_app.events.beginnings import begun, labelled, quoted_whole
from timeline_app.events.carrier import carrier
from timeline_app.events.date_phrases import of_phrase
from timeline_app.events.dated_nouns import noun_draft
from timeline_app.events.draft import Draft
from timeline_app.events.english.behind_nouns import inline_drafts
from timeline_app.events.english.fronts import dated_front
from timeline_app.events.english.gerunds import gerund_drafts
from timeline_app.events.english.happenings import happening_drafts, occasion_drafts
from timeline_app.events.english.reported import reported_drafts
from timeline_app.events.english.shared_auxiliaries import auxiliary_drafts
from timeline_app.events.english.subjects import same_subject
from timeline_app.events.english.when_clauses import when_drafts
from timeline_app.events.entries import entry_drafts
from timeline_app.events.fragments import fragment_drafts
from timeline_app.events.gapping import is_dated
from timeline_app.events.german.fragments import dated_nouns, happenings
from timeline_app.events.german.participle_attributes import attribute_drafts
from timeline_app.events.recast import named_in_main, recast, woven
from timeline_app.events.removal import removable
from timeline_app.events.reports import behind_colon, report_drafts
from timeline_app.events.shared_verbs import bracketed_others, later_happenings, shared_drafts
from timeline_app.events.standing import may_stand_alone, speaker_of
from timeline_app.events.without_date import without_date, without_front
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# A bracket at the head of a sentence holds no more words.
_FIRST = 12
_SEVERAL_YEARS = re.compile(r"\d{4}/\d{4}")
# What a title loses whose date is shown although it may go, and one whose date goes for want of room.
_DATED, _TIGHT = 1.0, 3.0
_SAYING_LITTLE = frozenset({"fin", "inf", "part", "adv", "pred", "vz", "stop", "quote"})
# What a title loses that tells of what was besides what the main clause tells.
_ASIDE_LOST = 3.0
_INSERTED = (ClauseKind.ASIDE, ClauseKind.BRACKET)


def drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """What the title may be, the best first."""
    home = next((parse.owner[place] for place in places if parse.owner[place] >= 0), 0)
    if parse.clauses[home].kind == ClauseKind.BRACKET and places[0] < _FIRST and parse.own(home)[0] == 0:
        # "(Poster of 1927) The chairman told …"
        yield Draft(parse, list(parse.own(home)[1:-1]), set(), home, held=frozenset(places))
    host = home
    while parse.clauses[host].kind in _INSERTED and parse.clauses[host].parent >= 0:
        host = parse.clauses[host].parent
    if parse.clauses[host].kind == ClauseKind.MAIN and parse.clauses[host].finite is None:
        for draft in entry_drafts(parse, places, host, lists):
            draft.held = frozenset(places)
            yield draft
        return
    held = frozenset(places) | _anchor(parse, home, lists)
    gone = removable(parse, places, host, lists)
    if gone is None and lists.verb_second:
        gone = _by_document(parse, places, lists)
    if home != host:
        gone = (
            set(parse.own(home)) if _only_date(parse, home, places, lists) else _behind_list(parse, places, home, lists)
        )
    if lists.verb_second and parse.clauses[host].kind == ClauseKind.PARTICIPLE:
        # "Geboren 1903, studierte er …"
        gone = None
    if lists.verb_second and home == host:
        yield from attribute_drafts(parse, places, lists)
        yield from shared_drafts(parse, host, gone, held, lists)
    if not lists.verb_second:
        yield from happening_drafts(parse, places, lists, first=True)
        yield from auxiliary_drafts(parse, host, gone, held, lists)
        yield from inline_drafts(parse, places, home, lists)
        yield from gerund_drafts(parse, places, home, lists)
    whens = [] if lists.verb_second else list(when_drafts(parse, places, lists))
    if gone is None:
        yield from whens
    root = parse.root(host)
    if lists.verb_second and host == root and _only_names_day(parse, host, places, lists):
        # "Es war der 3. Mai, als der Turm einstürzte"
        for child in parse.children(host):
            if may_stand_alone(parse, child, lists) and (items := recast(parse, child, lists)) is not None:
                yield Draft(parse, items, set(), child)
    if host == root and behind_colon(parse, root, lists) is not None:
        yield from report_drafts(parse, root, home, gone, lists, held)
    alone = [number for number in parse.up(host) if may_stand_alone(parse, number, lists)]
    if not lists.verb_second and _tells_earlier(parse, host, places[0], lists):
        alone = [number for number in alone if number != host]
    if not lists.verb_second and parse.clauses[host].kind == ClauseKind.RELATIVE and parse.kind(places[0]) == "adj":
        # "Who was asked about the fire (last month)"
        yield from happening_drafts(parse, places, lists, first=False)
    if not lists.verb_second and host not in alone:
        yield from reported_drafts(parse, host, gone, held, lists)
    front = gone is None and places[-1] < (parse.clauses[host].finite or 0)
    if not lists.verb_second and front and parse.clauses[host].kind == ClauseKind.MAIN:
        # "With the finding of a coin in May, they say …"
        yield from happening_drafts(parse, places, lists, first=False)
    later = [number for number in alone if not lists.verb_second and _has_pronoun(parse, number, lists)]
    for number in alone:
        if number not in later:
            remarked = lists.verb_second and parse.clauses[number].kind == ClauseKind.PARTICIPLE and number == host
            out = of_phrase(parse, places, lists) if remarked else gone
            yield from _recast_drafts(parse, number, home, out, lists, held)
    yield from _whole_drafts(parse, host, home, gone, lists, held)
    for number in later:
        # "It vanished" does not say what did: better with the clause before it.
        yield from _recast_drafts(parse, number, home, gone, lists, held)
    yield from _simultaneous(parse, host, lists)
    yield from report_drafts(parse, root, home, gone, lists, held)
    for draft in whens if gone is not None else []:
        draft.lost += _ASIDE_LOST
        yield draft
    if not lists.verb_second and (gone is None or parse.clauses[host].kind != ClauseKind.MAIN):
        # Else the date may be the verb's.
        yield from happening_drafts(parse, places, lists, first=False)


def _only_names_day(parse: Parse, host: int, places: list[int], lists: Wordlists) -> bool:
    """Does a clause say nothing but that it was a day?"""
    spoken = [place for place in parse.own(host) if place not in places and not parse.words[place].is_mark]
    small = all(parse.low(place) in lists["existential", "passive", "articles", "temporal"] for place in spoken)
    return small and any(parse.low(place) in lists["existential"] for place in spoken)


def _has_pronoun(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Has a clause after a joining word a subject that only the clause before it names?"""
    clause = parse.clauses[number]
    spoken = [place for place in parse.spoken(clause) if clause.intro is not None and place > clause.intro]
    pronouns = lists["third_persons", "possessives", "subject_pronouns"]
    named = clause.kind != ClauseKind.ADVERBIAL or not spoken or parse.low(spoken[0]) not in pronouns
    return not named and not same_subject(parse, number)


def _tells_earlier(parse: Parse, host: int, first: int, lists: Wordlists) -> bool:
    """ "Met those who began it decades ago in a hall Friday": has a relative clause a date of its own before ours?"""
    if parse.clauses[host].kind != ClauseKind.RELATIVE:
        return False
    before = [place for place in parse.own(host) if place < first - 1]
    return any(is_dated(parse, place, lists) or parse.low(place) in lists["ago"] for place in before)


def _simultaneous(parse: Parse, host: int, lists: Wordlists) -> Iterator[Draft]:
    """ "Speaking in Rome on Friday, the mayor said …": the main clause alone happened at that date, too."""
    clause = parse.clauses[host]
    if clause.kind != ClauseKind.PARTICIPLE or parse.low(clause.words[0]) not in lists["simultaneous_participles"]:
        return
    beside = {host, *parse.below(host)}
    told = {one for one in (clause.parent, *parse.below(clause.parent)) if one >= 0} - beside
    yield Draft(parse, [*sorted(place for one in told for place in parse.own(one))], set(), max(clause.parent, 0))


def _anchor(parse: Parse, home: int, lists: Wordlists) -> set[int]:
    """ "»Rote Hefte« (1997)": what an apposition or bracket stands behind, without which its date is of nothing."""
    if not lists.verb_second or parse.clauses[home].kind not in _INSERTED:
        return set()
    before = (place for place in range(parse.own(home)[0] - 1, -1, -1) if not parse.words[place].is_mark)
    return {place for place in itertools.islice(before, 1) if parse.kind(place) in ("noun", "name")}


def last_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """What the title may be if nothing better fits."""
    host = next((parse.owner[place] for place in places if parse.owner[place] >= 0), 0)
    yield from fragment_drafts(parse, host, removable(parse, places, host, lists), frozenset(places), lists)
    if lists.verb_second:
        yield from happenings(parse, places, lists)
        yield from dated_nouns(parse, places, lists)
        return
    for draft in happening_drafts(parse, places, lists, first=False):
        draft.lost = 0.0
        yield draft
    yield from occasion_drafts(parse, places, lists)
    named = noun_draft(parse, places, lists)
    if named is not None:
        yield named


def _only_date(parse: Parse, home: int, places: list[int], lists: Wordlists) -> bool:
    """Does an apposition or a bracket hold nothing but the date?"""
    rest = [place for place in parse.own(home) if place not in places and not parse.words[place].is_mark]
    if any(_SEVERAL_YEARS.fullmatch(parse.words[place].text) for place in places):
        # "(2005/2010)": one word, but two dates.
        return False
    # "But this week, …"
    opens = not lists.verb_second and parse.own(home)[0] == 0
    idle = ("num", "other", "prep", "det", *(("kon",) if opens else ()))
    return all(
        (parse.kind(place) in idle and not is_dated(parse, place, lists))
        or parse.low(place) in lists["weekdays", "editors"]
        for place in rest
    )


def _behind_list(parse: Parse, places: list[int], home: int, lists: Wordlists) -> set[int] | None:
    """ "Met three leaders, A, B and C, on Friday": a date behind names tells when the main clause was."""
    spoken = [place for place in parse.own(home) if not parse.words[place].is_mark]
    gone = removable(parse, places, home, lists) if not lists.verb_second and spoken[-1] == places[-1] else None
    named = gone is not None and min(gone) > 0 and parse.kind(min(gone) - 1) == "name"
    return gone if named and parse.clauses[home].kind == ClauseKind.ASIDE else None


def _recast_drafts(
    parse: Parse, host: int, home: int, gone: set[int] | None, lists: Wordlists, held: frozenset[int]
) -> Iterator[Draft]:
    items = recast(parse, host, lists)
    if items is None:
        return
    below = {number for number in parse.below(host) if parse.clauses[number].kind != ClauseKind.CONJUNCT}
    below -= {
        number for number in below if _is_remark(parse, number, lists) and home not in (number, *parse.below(number))
    }
    if not lists.verb_second and parse.clauses[host].kind == ClauseKind.PARTICIPLE:
        # "The ruling, announced Monday, (that he must go)"
        below = {number for number in below if parse.clauses[number].kind != ClauseKind.CONTENT}
    nested = [place for number in below for place in parse.own(number)]
    if not lists.verb_second and parse.clauses[host].kind == ClauseKind.RELATIVE:
        shorter = _before_next_date(parse, items, held, lists)
        if len(shorter) < len(items):
            items, nested = shorter, []
    if nested:
        # What stands inside the clause keeps its place after the word that it follows.
        items = woven(parse, items, sorted(nested))
    if not any(isinstance(item, int) and parse.owner[item] in (host, home) for item in items):
        return
    if not held & {item for item in items if isinstance(item, int)}:
        # The date is in a clause that the new one does not have.
        return
    speaker = speaker_of(parse, host)
    if speaker is not None:
        items = [*items, Word(",", -1, -1, False, "comma"), *parse.own(speaker)]
    if gone is not None:
        yield Draft(parse, items, set(gone), host, held=held)
    yield Draft(parse, items, set(), home, held=held, lost=_DATED * (gone is not None))


def _before_next_date(parse: Parse, items: Items, held: frozenset[int], lists: Wordlists) -> Items:
    """ "Those who began it in 1950 (in a hall on Friday)": what has another date behind ours is not of the clause."""
    days = lists["weekdays"]
    later = (
        at for at, item in enumerate(items) if isinstance(item, int) and item > max(held) and parse.low(item) in days
    )
    at = next(later, None)
    while at is not None and at > 0:
        at -= 1
        item = items[at]
        if isinstance(item, int) and (parse.kind(item) == "prep" or item in held):
            return items[: at + (item in held)]
    return items


def _whole_drafts(
    parse: Parse, host: int, home: int, gone: set[int] | None, lists: Wordlists, held: frozenset[int]
) -> Iterator[Draft]:
    """The main clause that the date's clause hangs on, with all that hangs on it."""
    chain = list(parse.up(host))
    root = chain[-1]
    included = {root} | {number for number in parse.below(root) if _told_with(parse, number, chain, lists)}
    speaker = speaker_of(parse, root)
    tail: Items = []
    if speaker is not None and parse.kind(parse.own(speaker)[0] - 1) == "dash" and lists.verb_second:
        # "Er nahm – so der Zeuge – das Geld" → "Er nahm das Geld, so der Zeuge"
        tail = [Word(",", -1, -1, False, "comma"), *parse.own(speaker)]
        included.discard(speaker)
    elif speaker is not None:
        included.add(speaker)
    others = later_happenings(parse, root, held, lists) | bracketed_others(parse, home, lists)
    items = sorted(place for number in included for place in parse.own(number) if place not in others)
    items = [place for place in items if not tail or parse.kind(place) != "stop"]
    items = quoted_whole(parse, labelled(parse, begun(parse, items, lists), root), lists)
    finite = parse.clauses[root].finite
    places = sorted(held - _anchor(parse, home, lists))
    carried = carrier(parse, places, lists) if lists.verb_second else dated_front(parse, places, lists)
    little = gone is not None and _says_little(parse, host, gone, lists)
    gone = None if little else gone
    is_tight = gone is None and home == host and not (lists.verb_second and little)
    tight = removable(parse, places, host, lists, tight=True) if is_tight else None
    dated = _DATED * (gone is not None)
    narrow = _TIGHT if lists.verb_second else _DATED
    # "In a speech (on Monday), the mayor said …"
    inner = of_phrase(parse, places, lists) if not lists.verb_second and gone is None and carried is not None else None
    # "In a letter sent", "on the night" would say nothing.
    if inner and (parse.kind(min(inner) - 1) == "part" or parse.low(min(inner)) in lists["partitive"]):
        inner = None
    ways = (
        (gone, host, 0.0),
        (inner, host, 0.0),
        (set[int](), home, dated),
        (tight, host, narrow),
        (carried, host, narrow),
    )
    for left_out, focus, lost in ways:
        if left_out is None:
            continue
        for draft in without_date(parse, items, left_out, finite, focus, lists):
            draft.held = held
            draft.lost += lost
            if lists.verb_second:
                draft.items = [*named_in_main(parse, draft.items, root, lists), *tail]
            yield draft
            if lists.verb_second:
                for moved in without_front(parse, items, draft, finite, lists):
                    moved.items = [*named_in_main(parse, moved.items, root, lists), *tail]
                    yield moved


def _by_document(parse: Parse, places: list[int], lists: Wordlists) -> set[int] | None:
    """ "(Mit Schreiben vom 3. Mai) kündigte er": that it was written down goes without saying."""
    carried = carrier(parse, places, lists)
    noun = min(carried) + 1 if carried else 0
    noun += parse.kind(noun) == "adj"
    plain = parse.kind(noun) == "noun" and parse.low(noun).endswith(tuple(lists["plain_documents"]))
    return carried if plain else None


def _says_little(parse: Parse, host: int, gone: set[int], lists: Wordlists) -> bool:
    """Would next to nothing be left of a clause without its date?"""
    return not _tells_without(parse, host, gone) if lists.verb_second else _leaves_bare(parse, host, gone)


def _tells_without(parse: Parse, host: int, gone: set[int]) -> bool:
    """Does a relative clause say anything without its date: not "der Vertrag, der enden sollte"?"""
    clause = parse.clauses[host]
    rest = [place for place in clause.words if place not in gone and place != clause.intro]
    return clause.kind != ClauseKind.RELATIVE or any(parse.kind(place) not in _SAYING_LITTLE for place in rest)


def _leaves_bare(parse: Parse, host: int, gone: set[int]) -> bool:
    """ "The minutes, read (on Monday), were long": would a participle stand alone without its date?"""
    rest = [place for place in parse.own(host) if place not in gone and not parse.words[place].is_mark]
    return parse.clauses[host].kind == ClauseKind.PARTICIPLE and len(rest) == 1


def _told_with(parse: Parse, number: int, chain: list[int], lists: Wordlists) -> bool:
    """A second verb of the same subject with a date of its own is another happening, and one report is enough."""
    for one in parse.up(number):
        if one in chain:
            return True
        if _is_remark(parse, one, lists):
            return False
        if parse.clauses[one].kind == ClauseKind.REPORT and one != _first_report(parse, chain):
            return False
        if parse.clauses[one].kind == ClauseKind.CONJUNCT and _has_date(parse, one, lists):
            return False
    return True


def _is_remark(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Sie verlor – wie schon im Mai – ihr Haus": a remark between dashes, unless it names a thing or who said it."""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.BRACKET or not lists.verb_second or parse.kind(clause.words[0]) != "dash":
        return False
    said = parse.low(clause.words[1]) in lists["quoting", "attributing"]
    named = parse.kind(clause.words[1]) in ("noun", "name", "det", "adj", "quote")
    verbal = any(parse.kind(place) == "fin" for place in clause.words)
    return not said and (verbal or not named)


def _first_report(parse: Parse, chain: list[int]) -> int | None:
    """Of several things that are said the one that the date is in, else the first."""
    reports = [one for one in parse.children(chain[-1]) if parse.clauses[one].kind == ClauseKind.REPORT]
    return next((one for one in reports if one in chain), reports[0] if reports else None)


def _has_date(parse: Parse, number: int, lists: Wordlists) -> bool:
    dates = lists["months", "weekdays", "days"]
    return any(parse.kind(place) == "num" or parse.low(place) in dates for place in parse.own(number))
