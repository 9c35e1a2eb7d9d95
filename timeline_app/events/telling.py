"""What the title of an event may be made of, the best first.

The clause that the date belongs to as a clause of its own, where that is safe; else the main clause that it hangs on.
Each first without its date, then with it.
"""

from collections.abc import Iterator

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.dated_nouns import noun_draft
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.dates.removal import removable
from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.shared_auxiliaries import auxiliary_drafts
from timeline_app.events.english.drafts.behind_nouns import inline_drafts
from timeline_app.events.english.drafts.brackets import bracket_drafts
from timeline_app.events.english.drafts.clefts import cleft_drafts
from timeline_app.events.english.drafts.gerunds import gerund_drafts
from timeline_app.events.english.drafts.happenings import (
    day_drafts,
    happening_drafts,
    is_beside,
    is_of_noun_alone,
    occasion_drafts,
)
from timeline_app.events.english.drafts.labels import label_drafts
from timeline_app.events.english.drafts.verbs_of_nouns import resolved_drafts
from timeline_app.events.english.drafts.when_clauses import when_drafts
from timeline_app.events.english.fronts import without_fronts
from timeline_app.events.english.reported import added_drafts, loses_day, reported_drafts, said_in, second_said_drafts
from timeline_app.events.english.subjects import same_subject
from timeline_app.events.german.fragments import (
    before_main,
    bracketed_clauses,
    bracketed_happenings,
    dated_nouns,
    happenings,
)
from timeline_app.events.german.fronts import with_fronts
from timeline_app.events.german.labels import with_speaker
from timeline_app.events.german.named_things import called_happening, named_drafts
from timeline_app.events.german.noun_clauses import noun_clauses
from timeline_app.events.german.participle_attributes import attribute_drafts
from timeline_app.events.lines.entries import entry_drafts
from timeline_app.events.standing import may_stand_alone
from timeline_app.events.ways.dated_clause import DatedClause, dated_clause, host_of
from timeline_app.events.ways.dated_parts import part_drafts
from timeline_app.events.ways.fragments import fragment_drafts
from timeline_app.events.ways.gapped_drafts import gapped_drafts
from timeline_app.events.ways.recast import recast
from timeline_app.events.ways.recast_drafts import recast_drafts
from timeline_app.events.ways.remark_drafts import remark_drafts
from timeline_app.events.ways.reports import behind_colon, quoting, report_drafts
from timeline_app.events.ways.shared_verbs import shared_drafts
from timeline_app.events.ways.whole_drafts import whole_drafts
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

# A bracket at the head of a sentence holds no more words.
_FIRST = 12
# What a title loses that tells of what was besides what the main clause tells.
_ASIDE_LOST = 3.0
# What it loses that says of an occasion no more than that it was.
_BESIDE_LOST = 2.0
# What it loses that is no clause.
_WITHOUT_VERB = 3.0


def drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """What the title may be, the best first."""
    home = next((parse.owner[place] for place in places if parse.owner[place] >= 0), 0)
    if parse.clauses[home].kind == ClauseKind.BRACKET and places[0] < _FIRST and parse.own(home)[0] == 0:
        # "(Poster of 1927) The chairman told …"
        yield Draft(parse, list(parse.own(home)[1:-1]), set(), home, held=frozenset(places))
    named = called_happening(parse, places, lists) if lists.verb_second else None
    if named is not None:
        yield named
        return
    host = host_of(parse, home)
    if parse.clauses[host].kind == ClauseKind.MAIN and parse.clauses[host].finite is None:
        for draft in entry_drafts(parse, places, host, lists):
            draft.held = frozenset(places)
            yield draft
        return
    date = dated_clause(parse, places, home, lists)
    if lists.verb_second:
        yield from with_speaker(with_fronts(_german_drafts(parse, places, date, lists), lists), parse, lists)
    else:
        yield from _english_drafts(parse, places, date, lists)


def _german_drafts(parse: Parse, places: list[int], date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    host, root = date.host, parse.root(date.host)
    if date.home == host:
        yield from attribute_drafts(parse, places, lists)
        yield from named_drafts(parse, host, date.gone, date.held, lists)
        yield from shared_drafts(parse, host, date.gone, date.held, lists)
    elif parse.clauses[date.home].kind == ClauseKind.ASIDE:
        yield from attribute_drafts(parse, places, lists)
    else:
        yield from bracketed_clauses(parse, places, lists)
        yield from bracketed_happenings(parse, places, lists)
    yield from remark_drafts(parse, date, lists)
    yield from part_drafts(parse, date, lists)
    yield from gapped_drafts(parse, date, lists)
    if host == root:
        yield from _after_day(parse, host, places, lists)
        yield from _what_was_then(parse, host, places, lists)
        yield from _behind_announcement(parse, host, places, lists)
    yield from _told_behind_colon(parse, date, root, lists)
    for number in _alone(parse, host, lists):
        remark = parse.clauses[number].kind == ClauseKind.PARTICIPLE and number == host
        out = of_phrase(parse, places, lists) if remark else date.gone
        yield from recast_drafts(parse, number, date, out, lists)
    yield from whole_drafts(parse, date, lists)
    yield from report_drafts(parse, root, date.home, date.gone, lists, date.held)
    yield from before_main(parse, places, host, lists)


def _english_drafts(parse: Parse, places: list[int], date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    host, gone = date.host, date.gone
    clause = parse.clauses[host]
    yield from label_drafts(parse, places, host)
    yield from _beside_clauses(parse, places, date, lists)
    whens = list(when_drafts(parse, places, lists))
    if gone is None:
        yield from whens
    yield from _told_behind_colon(parse, date, parse.root(host), lists)
    alone = _alone(parse, host, lists)
    if _tells_earlier(parse, host, places[0], lists):
        alone = [number for number in alone if number != host]
        yield from _before_own_day(parse, host, places, lists)
    if clause.kind == ClauseKind.RELATIVE and parse.kind(places[0]) == "adj":
        # "Who was asked about the fire (last month)"
        yield from happening_drafts(parse, places, lists, first=False)
    if host not in alone or clause.kind == ClauseKind.PARTICIPLE:
        yield from reported_drafts(parse, host, gone, date.held, lists)
        yield from added_drafts(parse, host, gone, date.held, lists)
        yield from second_said_drafts(parse, host, gone, date.held)
    if gone is None and places[-1] < (clause.finite or 0) and clause.kind == ClauseKind.MAIN:
        # "With the finding of a coin in May, they say …"
        yield from happening_drafts(parse, places, lists, first=False)
    yield from _by_themselves(parse, alone, date, lists)
    for draft in whens if gone is not None else []:
        draft.lost += _ASIDE_LOST
        yield draft
    if gone is None or clause.kind != ClauseKind.MAIN:
        # Else the date may be the verb's.
        yield from happening_drafts(parse, places, lists, first=False)


def _beside_clauses(parse: Parse, places: list[int], date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    """ "(After) the fire of 3 May (they left)": what is better than the date's clause, or tells of a noun in it."""
    home, host, gone, held = date
    yield from bracket_drafts(parse, places, home, lists)
    yield from cleft_drafts(parse, places, parse.root(host), lists)
    yield from day_drafts(parse, places, host, lists)
    alone = is_of_noun_alone(parse, places, lists)
    told = list(happening_drafts(parse, places, lists, first=True))
    for draft in told:
        draft.lost *= not (alone and draft.lost < _ASIDE_LOST)
        yield draft
    if is_beside(parse, places, lists):
        for draft in occasion_drafts(parse, places, lists):
            draft.lost += _BESIDE_LOST * ((not alone) + 2 * bool(told and alone))
            yield draft
    if gone is None:
        yield from resolved_drafts(parse, places, lists)
    yield from auxiliary_drafts(parse, host, gone, held, lists)
    yield from inline_drafts(parse, places, home, lists)
    yield from gerund_drafts(parse, places, home, lists)


def _by_themselves(parse: Parse, alone: list[int], date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    """ "The mill burned down in May, he said": the clauses that stand alone, the whole, and that somebody said so."""
    home, host, gone, held = date
    root = parse.root(host)
    later = [number for number in alone if _has_pronoun(parse, number, lists)]
    for number in (one for one in alone if one not in later):
        yield from recast_drafts(parse, number, date, gone, lists)
    said = said_in(parse, host) is not None and loses_day(parse, host, lists) > 0
    if said:
        yield from report_drafts(parse, root, home, gone, lists, held)
    yield from whole_drafts(parse, date, lists)
    for number in later:
        # "It vanished" does not say what did: better with the clause before it.
        yield from recast_drafts(parse, number, date, gone, lists)
    yield from _simultaneous(parse, host, lists)
    if not said:
        yield from report_drafts(parse, root, home, gone, lists, held)


def _alone(parse: Parse, host: int, lists: Wordlists) -> list[int]:
    """The date's clause and those above it that can be told by themselves."""
    return [number for number in parse.up(host) if may_stand_alone(parse, number, lists)]


def _told_behind_colon(parse: Parse, date: DatedClause, root: int, lists: Wordlists) -> Iterator[Draft]:
    if date.host == root and behind_colon(parse, root, lists) is not None:
        yield from report_drafts(parse, root, date.home, date.gone, lists, date.held)
    elif not lists.verb_second and (speaker := quoting(parse, root, lists)) is not None:
        yield from report_drafts(parse, speaker, date.home, date.gone, lists, date.held)


def _after_day(parse: Parse, host: int, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Es war der 3. Mai, als der Turm einstürzte": the clause behind one that only names a day."""
    if not _only_names_day(parse, host, places, lists):
        return
    for child in parse.children(host):
        if may_stand_alone(parse, child, lists) and (items := recast(parse, child, lists)) is not None:
            yield Draft(parse, items, set(), child)


def _what_was_then(parse: Parse, host: int, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Oder wie es war vor fünfzig Jahren, als der Turm einstürzte": the clause of a date in what only asks."""
    first = next((place for place in parse.own(host) if parse.kind(place) != "kon"), 0)
    after = places[-1] + 2
    if parse.kind(first) != "wh" or after >= len(parse.words) or parse.low(after) not in lists["comparing"]:
        return
    for child in parse.children(host):
        clause = parse.clauses[child]
        begins = clause.kind == ClauseKind.ADVERBIAL and clause.intro == clause.words[0] == after
        if begins and (items := recast(parse, child, lists)) is not None:
            yield Draft(parse, items, set(), child)


def _behind_announcement(parse: Parse, host: int, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Es begann am 4. Oktober: Ein Ball flog um die Erde": what a clause says that only something happened."""
    after = max(parse.own(host), default=len(parse.words)) + 1
    if after >= len(parse.words) or parse.kind(after) != "colon":
        return
    own = [place for place in parse.own(host) if place not in places and not parse.words[place].is_mark]
    small = lists["existential", "temporal", "articles", "announcing", "lasting", "idle"]
    if not all(parse.low(place) in small for place in own) or parse.low(parse.clauses[host].finite or 0) not in small:
        return
    told = next((one for one, clause in enumerate(parse.clauses) if clause.words[:1] == [after + 1]), None)
    if told is not None:
        clause = parse.clauses[told]
        if clause.finite is not None and clause.kind in (ClauseKind.MAIN, ClauseKind.REPORT):
            yield Draft(parse, list(parse.spoken(clause)), set(), told)


def _only_names_day(parse: Parse, host: int, places: list[int], lists: Wordlists) -> bool:
    """Does a clause say nothing but that it was a day?"""
    existential = lists["existential"]
    if existential.isdisjoint(map(parse.low, parse.own(host))):
        return False
    spoken = [place for place in parse.own(host) if place not in places and not parse.words[place].is_mark]
    small = all(parse.low(place) in lists["existential", "passive", "articles", "temporal"] for place in spoken)
    return small and any(parse.low(place) in existential for place in spoken)


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
    if first > 0 and parse.low(first - 1) in lists["lasting_until", "pair_second"]:
        # "Who lived in Bern from 1968 until 1989"
        return False
    before = [place for place in parse.own(host) if place < first - 1]
    if any(parse.low(place) in lists["lasting_until"] for place in before):
        # "Who taught here from 1979 until her death in 2012"
        return False
    return any(is_dated(parse, place, lists) or parse.low(place) in lists["ago"] for place in before)


def _before_own_day(parse: Parse, host: int, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Met those who began it decades ago (in a hall Friday)": the main clause up to the phrase of our date.

    When they began it may go.
    """
    begin = places[0]
    while begin > 0 and parse.kind(begin) != "prep" and parse.owner[begin] == host:
        begin -= 1
    root, end = parse.root(host), begin
    ago = parse.low(end - 1) in lists["ago"]
    while ago and (parse.kind(end - 1) in ("adv", "num") or parse.low(end - 1) in lists["period_nouns", "than"]):
        end -= 1
    included = {root, *parse.up(host)}
    items = [place for place in range(min(parse.own(root)), begin) if parse.owner[place] in included]
    if parse.clauses[root].finite in items and parse.kind(begin) == "prep":
        yield Draft(parse, [*items], set(range(end, begin)), root, held=frozenset(places), lost=_ASIDE_LOST)


def _simultaneous(parse: Parse, host: int, lists: Wordlists) -> Iterator[Draft]:
    """ "Speaking in Rome on Friday, the mayor said …": the main clause alone happened at that date, too."""
    clause = parse.clauses[host]
    if clause.kind != ClauseKind.PARTICIPLE or parse.low(clause.words[0]) not in lists["simultaneous_participles"]:
        return
    beside = {host, *parse.below(host)}
    told = {one for one in (clause.parent, *parse.below(clause.parent)) if one >= 0} - beside
    yield Draft(parse, [*sorted(place for one in told for place in parse.own(one))], set(), max(clause.parent, 0))


def last_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """What the title may be if nothing better fits."""
    host = next((parse.owner[place] for place in places if parse.owner[place] >= 0), 0)
    if lists.verb_second or not _tells_earlier(parse, host, min(places), lists):
        for draft in fragment_drafts(parse, host, removable(parse, places, host, lists), frozenset(places), lists):
            draft.lost += _WITHOUT_VERB
            yield draft
    if lists.verb_second:
        yield from happenings(parse, places, lists)
        yield from dated_nouns(parse, places, lists)
        yield from noun_clauses(parse, places, lists)
        return
    yield from without_fronts(parse, places, lists)
    for draft in happening_drafts(parse, places, lists, first=False):
        draft.lost = 0.0
        yield draft
    yield from occasion_drafts(parse, places, lists)
    intro = parse.clauses[host].intro
    # "If they approve the sale before December": nobody knows yet whether there will be one.
    open_ended = intro is not None and parse.low(intro) in lists["conditional"]
    # "They could see forty cases by May"
    finite = parse.clauses[host].finite
    possible = finite is not None and parse.low(finite) in lists["possible_verbs"]
    open_ended = open_ended or (possible and parse.kind(max(places[0] - 1, 0)) == "prep")
    named = None if open_ended else noun_draft(parse, places, lists)
    if named is not None:
        named.lost += _WITHOUT_VERB
        yield named
