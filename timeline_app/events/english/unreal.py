"""English dates of what did not come to pass: "had it rained in 2011", "was supposed to open in 2012"."""

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

# What somebody says may have such a verb, whether it came to pass or not.
_SAID = frozenset({ClauseKind.REPORT, ClauseKind.CONTENT})
# So many words behind its verb a clause may have before "have".
_NEAR = 3


def is_unreal(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """Does the date's clause tell of what would have been, of a condition not met, or of what was meant to be?"""
    owner = parse.owner[places[0]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    if finite is None or parse.clauses[owner].kind in _SAID:
        return False
    verb = parse.low(finite)
    if verb in lists["unreal"]:
        # "Would have believed", "would never have been built"
        return any(_is_done(parse, at, lists) for at in range(finite + 1, finite + 1 + _NEAR))
    if verb in lists["had"]:
        return _is_condition(parse, owner, finite, lists)
    return verb in lists["were"] and _was_meant(parse, finite + 1, lists)


def _is_done(parse: Parse, at: int, lists: Wordlists) -> bool:
    return parse.low(at) in lists["have"] and any(parse.kind(behind) == "part" for behind in (at + 1, at + 2))


def _is_condition(parse: Parse, owner: int, finite: int, lists: Wordlists) -> bool:
    """ "Had it rained, …", "if it had rained": a verb in front or behind its conjunction, and a participle."""
    own = parse.own(owner)
    led = parse.low(own[0]) in lists["unmet"] or (finite == own[0] and len(parse.clauses) > 1)
    return led and any(parse.kind(at) == "part" for at in own)


def _was_meant(parse: Parse, at: int, lists: Wordlists) -> bool:
    """ "Was supposed to open", "was to have opened"."""
    if parse.kind(at) == "to":
        return _is_done(parse, at + 1, lists)
    return parse.low(at) in lists["meant"] and parse.kind(at + 1) == "to"
