"""Remarks with a participle as clauses: "Die Halle, 1909 erbaut, steht leer" → "Die Halle wurde erbaut"."""

from timeline_app.events.german.participle_attributes import auxiliary
from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists


def remark(parse: Parse, clause: Clause, main: Clause, subject: Items, lists: Wordlists) -> Items | None:
    """What a remark tells of the `subject` of the main clause; None if it may be of another word, or says more."""
    own = [place for place in parse.spoken(clause) if parse.kind(place) != "kon"]
    verbs = [place for place in own if parse.kind(place) == "part"]
    if len(verbs) != 1 or verbs[0] not in (own[0], own[-1]) or not subject or main.finite is None:
        return None
    last = subject[-1]
    behind = isinstance(last, int) and last + 2 == own[0]
    if not behind and own[0] != 0:
        return None
    plural = parse.low(main.finite).endswith(tuple(lists["sure_plural_ends"]))
    lead: Items = [parse.told(item) for item in subject]
    rest = [place for place in own if place != verbs[0]]
    return [*lead, auxiliary(parse.words[verbs[0]].low, plural, lists), *rest, verbs[0]]
