"""German dates of what did not come to pass: "hätte es 2011 geregnet", "sollte 2012 öffnen, doch das Geld ging aus".

And those that are denied: "nicht am Montag, sondern am Dienstag".
"""

from timeline_app.events.dates.dated_attributes import dated_attribute
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

# What somebody says may have such a verb, whether it came to pass or not.
_SAID = frozenset({ClauseKind.REPORT, ClauseKind.CONTENT})
_CLOSING = frozenset({"part", "inf"})
_INFINITIVES = frozenset({"inf", "izu"})
# So many words behind "sondern" tell the right date.
_REACH = 5


def is_unreal(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Wäre er 1989 nicht geflohen, …", "sie hätte 2015 fertig sein sollen"."""
    finite = _finite(parse, places)
    if finite is None or parse.low(finite) not in lists["unreal"]:
        return False
    owner = parse.owner[places[0]]
    # "Zu nennen wäre das Fest am 3. Mai" tells of it all the same.
    closes = (at for at in parse.own(owner) if parse.kind(at) in _CLOSING and parse.kind(at - 1) != "to")
    # "Dann wäre der 2010 begonnene Prozess hinfällig gewesen": what the noun tells did come to pass.
    of_noun = dated_attribute(parse, places[0], lists)
    return parse.clauses[owner].kind not in _SAID and next(closes, None) is not None and not of_noun


def is_denied(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Nicht am Montag, sondern am Dienstag": another date is right.

    "Nicht nur am Montag" and "nicht erst am Montag" deny none.
    """
    before = places[0] - 1
    while before > 0 and parse.kind(before) in ("prep", "det"):
        before -= 1
    if before < 0 or parse.kind(before) != "neg":
        return False
    behind = places[-1] + 1
    while behind < len(parse.words) and parse.low(behind) not in lists["correcting"]:
        behind += 1
    # Only another date can be the right one.
    return behind < len(parse.words) and any(
        parse.words[at].text[:1].isdigit() or parse.low(at) in lists["weekdays", "months", "days", "reckoned"]
        for at in range(behind + 1, min(behind + _REACH, len(parse.words)))
    )


def is_thwarted(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """Was something meant to be, and a word tells that it was not: "eigentlich", or "doch" in the clause behind it?"""
    finite = _finite(parse, places)
    if finite is None or parse.low(finite) not in lists["meant"]:
        return False
    own = parse.own(parse.owner[places[0]])
    if not any(parse.kind(at) in _INFINITIVES for at in own):
        return False
    behind = range(max(own) + 1, len(parse.words))
    return any(parse.low(at) in lists["at_first"] for at in own) or any(
        parse.low(at) in lists["thwarting"] for at in behind
    )


def _finite(parse: Parse, places: list[int]) -> int | None:
    owner = parse.owner[places[0]]
    return parse.clauses[owner].finite if owner >= 0 else None
