"""Phrases without which a verb says nothing: "in Kraft treten", "zu Schäden führen"."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.groups import is_name
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists

_CLOSERS = frozenset({"part", "inf", "vz", "izu", "fin", "to"})


def is_fixed(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "In Kraft (getreten)", "zur Verfügung (gestellt)": a bare noun that makes one thing with the verb after it."""
    if end != at + 2 or parse.kind(items[at + 1]) != "noun" or parse.low(items[at]) not in lists["light_prepositions"]:
        return False
    last = end == len(items) or parse.owner[items[end]] != parse.owner[items[at]] or parse.words[items[end]].is_mark
    return (last or parse.kind(items[end]) in _CLOSERS) and not _is_surely_name(parse, items[at + 1], lists)


def _is_surely_name(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "(In) Rom (geboren)"; "Kraft" is a surname, too, but mostly none."""
    tagger = tagger_for("de")
    rather = tagger is not None and tagger.lead(parse.words[place].text, "NE", "NN") > 0
    return rather and is_name(parse, place, lists)


def is_governed(parse: Parse, place: int, lists: Wordlists, name: str = "verb_phrases") -> bool:
    """ "Führte (zu Schäden)": does the verb of the clause say nothing without a phrase that begins like this?

    With the list `verb_objects` it says little: "warnte (vor der Flut)". The lists name verbs by their infinitives.
    """
    if not lists[name]:
        return False
    found = parse.governed.get((place, name))
    if found is None:
        found = parse.governed[place, name] = _is_governed(parse, place, lists, name)
    return found


def _is_governed(parse: Parse, place: int, lists: Wordlists, name: str) -> bool:
    low = parse.low(place)
    low = low[:-1] if low in lists["joined_prepositions"] else lists.answers.get(f"plain {low}", low)
    if _tells_when(parse, place, lists):
        # "Starb am 3. Mai"
        return False
    if name == "verb_phrases" and f"{parse.low(place - 1)} {low}" in lists["predicate_phrases"]:
        # "Ist geprägt (von der Zeit)"
        return True
    if low in lists["whither"] and not _tells_whither(parse, place, name, lists):
        return False
    verbs = [f"{verb} {low}" for verb in infinitives(parse, parse.owner[place], lists)]
    if name == "verb_phrases" and any(verb in lists["with_reflexive"] for verb in verbs):
        # "Trafen sich (mit dem Rat)": without it they met each other; "beschäftigt sich (mit dem Rat)".
        return any(parse.kind(one) == "refl" for one in parse.own(parse.owner[place]))
    return any(verb in lists[name] for verb in verbs)


def _tells_when(parse: Parse, place: int, lists: Wordlists) -> bool:
    times = lists["months", "weekdays", "reckoned", "clock"]
    if lists.verb_second and parse.low(place) in lists["lengthening"] and parse.kind(place + 1) == "num":
        # "Zu drei Jahren (Haft)", "um zwei Monate (verlängert)"
        times = lists["months", "weekdays", "clock"]
    if any(parse.low(one) in times for one in range(place + 1, min(place + 3, len(parse.words)))):
        return True
    beside = parse.words[min(place + 1, len(parse.words) - 1)]
    return (beside.text[:1].isdigit() and beside.text.endswith(".")) or beside.looks_like_year


def _tells_whither(parse: Parse, place: int, name: str, lists: Wordlists) -> bool:
    """ "Zog in die Stadt", but "zog in der Stadt um", "zog in Eile davon"."""
    if parse.low(place) in lists["joined_articles"] - lists["directions"]:
        return False
    after = parse.words[min(place + 1, len(parse.words) - 1)]
    if after.kind == "det":
        return not after.low.endswith(tuple(lists["where_ends"]))
    return after.kind == "name" or name == "verb_phrases"
