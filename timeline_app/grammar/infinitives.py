"""The infinitives of a clause's verbs, by which lists name them, and whether they are a passive."""

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists

_VERBS = frozenset({"fin", "part", "inf", "izu"})


def infinitives(parse: Parse, number: int, lists: Wordlists) -> tuple[str, ...]:
    """The infinitives of a clause's verbs, an auxiliary's only where there is no other verb; looked up once."""
    known = parse.infinitives.get(number)
    if known is None:
        tagger, words = tagger_for("de"), [parse.words[place] for place in parse.own(number)]
        verbs = [word for word in words if word.kind in _VERBS]
        full = [word for word in verbs if word.low not in lists["auxiliary", "passive"]] or verbs
        particle = next((word.low for word in words if word.kind == "vz"), "")
        found = [(tagger.lemma(word.text, word.tag) if tagger else word.low, word.kind) for word in full]
        known = tuple(f"{particle}{verb}" if kind == "fin" else verb for verb, kind in found)
        parse.infinitives[number] = known
    return known


def is_passive(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Wurde erbaut", "soll erbaut worden sein", and no "wird erbauen"."""
    own = parse.own(number)
    become = {place for place in own if parse.low(place) in lists["become"]}
    return bool(become) and any(parse.kind(place) == "part" and place not in become for place in own)
