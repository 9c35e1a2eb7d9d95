"""The simple past of English verbs, from their form in -ing."""

from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists

_VOWELS = frozenset("aeiou")
_ENDING = len("ing")


def simple_past(gerund: str, lists: Wordlists) -> str | None:
    """ "Taking" → "took", "stopping" → "stopped"; None for what is no known verb."""
    tagger = tagger_for("en")
    if tagger is None or not gerund.endswith("ing") or len(gerund) <= _ENDING + 1:
        return None
    verb = lists.answers.get(f"verb {gerund}") or tagger.lemma(gerund, "VVG")
    form = lists.answers.get(f"past {verb}") or _regular(gerund, verb)
    return form if tagger.may_be(form, "VVD") or tagger.may_be(form, "VVN") else None


def _regular(gerund: str, verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    # A consonant that is doubled before -ing is so before -ed: "stopping", "stopped".
    return gerund[:-_ENDING] + "ed"
