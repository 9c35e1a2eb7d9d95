"""Titles made of the date's clause as a main clause of its own."""

from collections.abc import Iterator

from timeline_app.events.dates.removal import removable
from timeline_app.events.draft import Draft
from timeline_app.events.english.pronouns import with_subject
from timeline_app.events.english.recast import without_office
from timeline_app.events.english.reported import loses_day
from timeline_app.events.standing import speaker_of
from timeline_app.events.ways.dated_clause import DatedClause
from timeline_app.events.ways.recast import recast, woven
from timeline_app.events.ways.told_together import is_remark
from timeline_app.events.ways.without_date import lacks_circumstance
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# What a title loses whose date is shown although it may go.
DATED = 1.0
# What it loses that has no more than a subject of one word and its verb.
_LITTLE, _FEW = 3.0, 2
# What it loses that begins with a word for all that was told before.
_POINTING = 2.5
# What it loses that begins with the pronoun of "the jobs he had held".
_CONTACT = 4.5


def recast_drafts(
    parse: Parse, number: int, date: DatedClause, gone: set[int] | None, lists: Wordlists
) -> Iterator[Draft]:
    """The clause of this number by itself, without what is `gone`, then with its date."""
    items = _recast_with_nested(parse, number, date, lists)
    if items is None:
        return
    own = {item for item in items if isinstance(item, int)}
    if not any(parse.owner[item] in (number, date.home) for item in own) or not date.held & own:
        # The date is in a clause that the new one does not have.
        return
    if not lists.verb_second:
        items = without_office(parse, with_subject(parse, number, items, lists), lists)
    if not lists.verb_second and _only_does(parse, number, date.gone, lists):
        return
    little = 0.0 if lists.verb_second else _LITTLE * _says_little(parse, number, date.gone)
    clause = parse.clauses[number]
    little += _CONTACT * (not lists.verb_second and clause.kind == ClauseKind.RELATIVE and clause.intro is None)
    points = lists.verb_second and clause.intro is not None and parse.low(clause.intro) in lists["clause_relatives"]
    little += _POINTING * points
    speaker = speaker_of(parse, number)
    if speaker is not None:
        items = [*items, Word(",", -1, -1, False, "comma"), *parse.own(speaker)]
    if lists.verb_second and gone is not None:
        # "Deren Turm 1498 fiel"
        placed = clause.finite is not None and any(parse.kind(place) == "prep" for place in gone)
        lacks = placed and lacks_circumstance(parse, sorted(own), gone, clause.finite or 0, lists)
        gone = None if lacks or _only_ends(parse, number, gone, lists) else gone
    if gone is not None:
        # "Announced (that he would come)": inside the clause, too, only the saying would seem to be of the date.
        hidden = 0.0 if lists.verb_second else loses_day(parse, date.host, lists, number)
        yield Draft(parse, items, set(gone), number, held=date.held, lost=hidden + little)
    yield Draft(parse, items, set(), date.home, held=date.held, lost=DATED * (gone is not None) + little)
    if gone is None and not lists.verb_second and date.home == date.host == number:
        # For want of room
        tight = removable(parse, sorted(date.held), number, lists, tight=True)
        if tight is not None:
            yield Draft(parse, list(items), tight, number, held=date.held, lost=DATED + little)


def _only_does(parse: Parse, number: int, gone: set[int] | None, lists: Wordlists) -> bool:
    """ "As we did in March": is there nothing but an auxiliary and its subject?"""
    clause = parse.clauses[number]
    rest = [place for place in parse.spoken(clause) if place != clause.intro and place not in (gone or ())]
    auxiliary = clause.finite is not None and parse.low(clause.finite) in lists["auxiliary"]
    # "Which he did on Friday"
    bare = clause.kind == ClauseKind.RELATIVE and all(parse.kind(place) in ("pron", "fin") for place in rest)
    return (clause.kind == ClauseKind.ADVERBIAL or bare) and auxiliary and len(rest) <= _FEW


def _only_ends(parse: Parse, number: int, gone: set[int], lists: Wordlists) -> bool:
    """ "(Der Vertrag, der) ursprünglich (im Mai) enden sollte": is the date what is said, since everything ends?"""
    clause = parse.clauses[number]
    rest = [place for place in parse.spoken(clause) if place not in (clause.intro, clause.finite) and place not in gone]
    verbs = [place for place in rest if parse.kind(place) not in ("adv", "pred")]
    return [parse.low(place) in lists["ending_verbs"] for place in verbs] == [True]


def _says_little(parse: Parse, number: int, gone: set[int] | None) -> bool:
    """ "When war came": is there no more than a word and its verb behind the joining word?"""
    clause = parse.clauses[number]
    rest = [place for place in parse.spoken(clause) if place != clause.intro and place not in (gone or ())]
    return clause.kind == ClauseKind.ADVERBIAL and len(rest) <= _FEW


def _recast_with_nested(parse: Parse, number: int, date: DatedClause, lists: Wordlists) -> Items | None:
    """The clause as a main clause, with what stands inside it behind the words that it follows."""
    items = recast(parse, number, lists)
    if items is None:
        return None
    below = {one for one in parse.below(number) if parse.clauses[one].kind != ClauseKind.CONJUNCT}
    below -= {one for one in below if is_remark(parse, one, lists) and date.home not in (one, *parse.below(one))}
    # "(Die Schau, die im Mai eröffnet wird) und bis in den Herbst zu sehen ist": a second half, whatever begins it.
    halved = _is_second_half if lists.verb_second else _is_second_relative
    halves = {one for one in below if halved(parse, number, one)}
    beside = {one for half in halves for one in (half, *parse.below(half))}
    if date.home in beside:
        return None
    below -= beside
    if not lists.verb_second and parse.clauses[number].kind == ClauseKind.PARTICIPLE:
        # "The ruling, announced Monday, (that he must go)"
        below = {one for one in below if parse.clauses[one].kind != ClauseKind.CONTENT}
    relative = not lists.verb_second and parse.clauses[number].kind == ClauseKind.RELATIVE
    if relative:
        # "Who, (it later emerged), had been a spy": its place between pronoun and verb is gone.
        below = {
            one for one in below if parse.clauses[one].kind != ClauseKind.ASIDE or parse.clauses[one].finite is None
        }
    nested = [place for one in below for place in parse.own(one)]
    if relative:
        shorter = _before_next_date(parse, items, date.held, lists)
        if len(shorter) < len(items):
            return shorter
    return woven(parse, items, sorted(nested)) if nested else items


def _is_second_half(parse: Parse, number: int, nested: int) -> bool:
    """Does an "und" join a clause to the verb at the end of another?"""
    finite, own = parse.clauses[number].finite, parse.own(nested)
    return finite is not None and own[0] == finite + 1 and parse.kind(own[0]) == "kon"


def _is_second_relative(parse: Parse, number: int, nested: int) -> bool:
    """ "A mill (that was built in May) and that burned in June": two clauses of one noun."""
    first, second = parse.clauses[number], parse.clauses[nested]
    joined = second.parent == number and parse.kind(second.words[0]) == "kon" and second.intro is not None
    return joined and first.kind == second.kind == ClauseKind.RELATIVE


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
