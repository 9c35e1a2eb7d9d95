"""The subject of an English clause: the words before its verb, without adverbials that stand before a comma."""

from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists

_IN_GROUP = frozenset({"noun", "name", "adj", "num", "pos", "det"})
_LONGEST_SUBJECT = 14


def english_subject(parse: Parse, main: Clause, lists: Wordlists) -> Items | None:
    """The words before the verb, without adverbials that stand before a comma."""
    if main.finite is None:
        return None
    if main.kind == ClauseKind.RELATIVE:
        return None
    front = [place for place in main.words if place < main.finite]
    begin = 0
    for at in range(1, len(front)):
        if front[at] != front[at - 1] + 1 and any(
            parse.kind(place) == "comma" for place in range(front[at - 1], front[at])
        ):
            begin = at if _is_fronted(parse, front[begin:at], lists) else begin
    words = front[begin:]
    while words and (
        parse.low(words[0]) in lists["joining"] or parse.kind(words[0]) in ("kon", "quote", "that", "sub")
    ):
        words = words[1:]
    first = lists["initial_adverbs"]
    while len(words) > 1 and (parse.kind(words[-1]) in ("adv", "neg") or parse.low(words[-1]) in first):
        # "He (first) came in 1990"
        words = words[:-1]
    words = _behind_phrase(parse, words, lists)
    nominal = words and parse.kind(words[0]) in (*_IN_GROUP, "pron", "adv")
    return list(words) if nominal and len(words) <= _LONGEST_SUBJECT else None


def _behind_phrase(parse: Parse, words: list[int], lists: Wordlists) -> list[int]:
    """ "During the war (she) drove", "in 1742 (Handel) travelled": a subject behind a phrase that no comma ends."""
    if not words or parse.kind(words[0]) != "prep":
        return words
    if parse.low(words[-1]) in lists["subject_pronouns"]:
        return words[-1:]
    begin = 1
    while begin < len(words) and (parse.kind(words[begin]) == "num" or is_dated(parse, words[begin], lists)):
        begin += 1
    if begin > 1 and parse.low(words[0]) in lists["temporal"]:
        return words[begin:]
    # "Under him (the firm) grew", "in the years after the war (the town) was rebuilt"
    groups = [at for at in range(2, len(words)) if parse.kind(words[at]) == "det" and words[at - 1] == words[at] - 1]
    ends = ("noun", "name", "pron", "det")
    # "By the spring of 2016 that number was up"
    anew = (at for at in reversed(groups) if parse.kind(words[at - 1]) in ends or _is_year(parse, words[at - 1]))
    return words[next(anew, 0) :]


def _is_year(parse: Parse, place: int) -> bool:
    return parse.words[place].looks_like_year


def _is_fronted(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """Does a stretch before a comma begin like an adverbial: "On Monday", "Last night", "Contrary to reports"?"""
    kinds = [parse.kind(place) for place in places[:2]]
    timed = len(places) > 1 and parse.low(places[-1]) in lists["period_nouns", "day_times", "time_nouns"]
    if timed and kinds[0] in ("adj", "det") and parse.low(places[0]) not in lists["articles"]:
        return all(parse.kind(place) in ("adj", "noun", "num") for place in places[1:])
    fronted = kinds[0] in ("prep", "adv", "num", "kon") or kinds == ["adj", "prep"]
    return fronted or parse.low(places[0]) in lists["weekdays"]


def same_subject(parse: Parse, number: int) -> bool:
    """ "He slept until he died": has the clause above one after a joining word the same pronoun for its subject?"""
    clause, main = parse.clauses[number], parse.clauses[number].parent
    spoken = [place for place in parse.spoken(clause) if clause.intro is not None and place > clause.intro]
    while main >= 0 and parse.clauses[main].kind == ClauseKind.CONJUNCT:
        main = parse.clauses[main].parent
    above = parse.spoken(parse.clauses[main]) if main >= 0 else []
    while spoken and parse.kind(spoken[0]) in ("prep", "num", "adv"):
        # "Though in 1875 she was engaged"
        spoken = spoken[1:]
    return bool(above) and bool(spoken) and parse.low(above[0]) == parse.low(spoken[0])
