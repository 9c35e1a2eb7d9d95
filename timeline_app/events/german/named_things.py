"""Things that a clause only names: "Zu erwähnen wäre hier die Kundgebung am 3. Mai" → "Die Kundgebung".

So are happenings after which something is called: "das Museum Sturmflut Hamburg 1962" → "Sturmflut Hamburg".
"""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.groups import group
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# An article and the noun of what is called so stand before it.
_FEWEST = 2


def named_drafts(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """The thing with all that stands behind it, without its date, then with it."""
    clause = parse.clauses[host]
    if clause.kind != ClauseKind.MAIN or clause.finite is None or not _names(parse, host, lists):
        return
    own = [place for place in parse.spoken(clause) if place > clause.finite]
    at = next((at for at, place in enumerate(own) if _may_begin(parse, place, lists)), None)
    if at is None or group(parse, own, at, lists, passive=False) == at or not held & set(own[at:]):
        return
    if gone is not None:
        yield Draft(parse, list(own[at:]), set(gone), host, held=held)
    yield Draft(parse, list(own[at:]), set(), host, held=held, lost=float(gone is not None))


def _names(parse: Parse, host: int, lists: Wordlists) -> bool:
    """ "Zu nennen ist …", "stellvertretend nenne ich …": with nothing said of it."""
    clause = parse.clauses[host]
    finite = clause.finite or 0
    front = [place for place in clause.words if place < finite and not parse.words[place].is_mark]
    infinitive = bool(front) and parse.low(front[-1]) in lists["naming_infinitives"]
    if infinitive and parse.low(finite) in lists["auxiliary"] - lists["modal"]:
        return True
    nominal = any(parse.kind(place) in ("pron",) for place in front)
    return parse.low(finite) in lists["naming_verbs"] and not nominal and not _is_called(parse, host, lists)


def _is_called(parse: Parse, host: int, lists: Wordlists) -> bool:
    """ "Heute nennen ihn alle den Alten": is something called something?"""
    return any(parse.low(place) in lists["oblique_pronouns"] for place in parse.own(host))


def _may_begin(parse: Parse, place: int, lists: Wordlists) -> bool:
    return (
        parse.kind(place) == "det" and parse.kind(place - 1) != "prep" and parse.low(place) in lists["object_articles"]
    )


def called_happening(parse: Parse, places: list[int], lists: Wordlists) -> Draft | None:
    """ "Die Eröffnung des Museums Sturmflut Hamburg 1962": the happening of that year in what a thing is called."""
    noun = places[0] - 1
    ends = tuple(lists["named_happenings"])
    while noun > 0 and parse.kind(noun) in NOUNS and not parse.low(noun).endswith(ends):
        noun -= 1
    placed = len(places) == 1 and parse.words[places[0]].looks_like_year and noun < places[0] - 1
    if not placed or noun < _FEWEST or parse.kind(noun) != "noun" or parse.kind(noun - 1) != "noun":
        return None
    if parse.kind(noun - 2) != "det" or not parse.low(noun).endswith(ends):
        return None
    return Draft(parse, list(range(noun, places[0])), set(), parse.owner[noun], held=frozenset())
