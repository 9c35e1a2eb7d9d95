"""Where an English clause can end before it is over, and what is lost there."""

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.english.valency import verb_before, wanted_by_noun, wanted_by_verb
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

NEVER = 99.0
_LAST = frozenset({"noun", "name", "num", "part", "inf", "vz", "pron", "adj", "refl"})
_OPENING = frozenset({"prep", "to", "ing", "part"})
_OF_CLAUSE = {
    ClauseKind.RELATIVE: 2.5,
    ClauseKind.ADVERBIAL: 1.0,
    ClauseKind.PARTICIPLE: 1.0,
    ClauseKind.INFINITIVE: 3.0,
    ClauseKind.CONJUNCT: 1.0,
    ClauseKind.ASIDE: 0.5,
    ClauseKind.BRACKET: 0.0,
    ClauseKind.MAIN: 0.5,
}
_NEVER_LAST = ("relational", "quantities", "focus", "before_to", "collective")
# A name or phrase in quotation marks has no more words.
_LONGEST_NAME = 7
_PHRASE, _OF, _WANTED, _PURPOSE = 1.0, 5.0, 5.5, 3.0


def loss_of_break(parse: Parse, last: int, first: int, lists: Wordlists, whole: bool = False) -> float:
    """What a reader misses if a title ends with the word `last` and what begins with `first` goes; `NEVER` if all.

    `whole` says that the last word ends a phrase, whatever it is: "until (tomorrow)".
    """
    if not (whole or _may_be_last(parse, last, lists)) or _splits_quoted(parse, last, first):
        return NEVER
    number = parse.owner[first]
    if number < 0:
        return NEVER
    clause = parse.clauses[number]
    if clause.words[0] == first and number != parse.owner[last]:
        asked = clause.intro is not None and parse.low(clause.intro) in lists["conditional", "content"]
        return NEVER if asked and not parse.words[first - 1].is_mark else _OF_CLAUSE.get(clause.kind, NEVER)
    if number != parse.owner[last]:
        return _PHRASE if parse.kind(first) == "prep" and parse.kind(first - 1) == "comma" else NEVER
    return _loss_inside(parse, last, first, lists)


def _splits_quoted(parse: Parse, last: int, first: int) -> bool:
    """ "Their “Day (of Rest)” marches": would a title end inside a name or a phrase in quotation marks?"""
    return any(
        one < last < two <= one + _LONGEST_NAME
        and one < first <= two
        and not any(parse.kind(place) == "fin" for place in range(one, two))
        for one, two in parse.quotations.items()
    )


def _opens_reason(parse: Parse, last: int, first: int, lists: Wordlists) -> bool:
    """ "There will be no fair (as so many are ill)": does a clause with a verb of its own begin there?"""
    free = parse.low(first) not in lists["conditional", "content"] and parse.kind(last) in ("noun", "name", "num")
    own = parse.own(parse.owner[first])
    behind = [parse.kind(place) for place in own if place > first]
    return free and behind[:1] not in (["ing"], ["part"], ["kon"]) and "fin" in behind


def _opens_length(parse: Parse, first: int, lists: Wordlists) -> bool:
    """ "Gave up her seat (just three days before the feast)": how long before or after another thing it was."""
    first += parse.kind(first) == "adv"
    behind = min(first + 2, len(parse.words) - 1)
    counted = parse.kind(first) in ("num", "det") and parse.low(first + 1) in lists["period_nouns"]
    return behind == first + 2 and counted and parse.low(behind) in lists["sequels"]


def _may_be_last(parse: Parse, last: int, lists: Wordlists) -> bool:
    kind = parse.kind(last)
    done = kind == "fin" and parse.low(last) in lists["intransitive", "changes"]
    if kind == "part" and parse.kind(last - 1) in ("noun", "name"):
        # "As a witness wanted (for questioning)"
        return False
    if kind == "adj" and parse.low(last - 1) not in lists["become"]:
        return False
    return done or (kind in _LAST and parse.low(last) not in lists[_NEVER_LAST])


def _loss_inside(parse: Parse, last: int, first: int, lists: Wordlists) -> float:
    """Where the rest goes on with the same clause."""
    kind = parse.kind(first)
    if kind == "kon" and parse.kind(first - 1) == "comma" and parse.low(first) in lists["alternative"]:
        # "By $157 million(, or six cents a share)"
        return _PHRASE
    if _opens_length(parse, first, lists) and parse.kind(last) in ("noun", "name"):
        return _PHRASE
    if kind == "sub" and _opens_reason(parse, last, first, lists):
        return _OF_CLAUSE[ClauseKind.ADVERBIAL]
    if kind not in _OPENING or parse.low(first) in lists["kept_prepositions", "comparing", "attributing"]:
        return NEVER
    own = parse.own(parse.owner[first])
    at = own.index(first)
    if any(parse.low(place) in lists["saying_participles"] for place in own[at:]):
        # "Was quoted (by a paper as saying that …)"
        return NEVER
    if kind == "prep":
        if parse.kind(last) == "inf":
            # "Ways to get (round it)"
            return NEVER
        if (
            parse.kind(last) == "part"
            and parse.low(first) not in lists["around"]
            and wanted_by_verb(parse, own, at, lists)
        ):
            # "Have been related (to the trade)"
            return NEVER
        if parse.low(first) in lists["sequels"] and parse.low(last) in lists["period_nouns"]:
            return NEVER
        if parse.low(first) in lists["partitive"]:
            # "A possibility (of rain)"
            return NEVER if parse.low(last) in lists["told"] else _OF
        if first + 1 < len(parse.words) and is_dated(parse, first + 1, lists):
            # "Greece in 1952, Spain (in 1982)"
            others = any(is_dated(parse, place, lists) for place in own if place < first)
            return NEVER if others else _PHRASE
        wanted = at and (wanted_by_verb(parse, own, at, lists) or wanted_by_noun(parse, own, at, lists))
        return _WANTED if wanted else _PHRASE + (parse.low(first) in lists["directions"])
    if kind == "to":
        wants = parse.low(last) in lists["wants_infinitive"] or parse.kind(last) in ("part", "inf", "adj", "fin")
        verb = verb_before(parse, own, at)
        # "Urged the town (to help)"
        direct = verb is not None and not any(parse.kind(place) == "prep" for place in range(verb, first))
        return NEVER if wants else _WANTED if direct else _PURPOSE
    # "Talks covering topics (ranging from songs to saints)": what a participle has needs the next one.
    bare = parse.kind(last - 1) == "ing"
    return _PURPOSE if parse.kind(last) in ("noun", "name") and not bare else NEVER
