"""Clauses that end whole before they are over: what is left out at their end only tells more."""

from collections.abc import Iterator

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.shortening.restricting import restricts
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.light_verbs import is_governed
from timeline_app.grammar.spare_phrases import counted_length, is_of_remark, narrows
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_NOMINAL = frozenset({"noun", "name", "pron"})
_TELLING_MORE = (ClauseKind.RELATIVE, ClauseKind.ADVERBIAL)
# They close a verb's bracket.
_SECOND = frozenset({"part", "inf", "vz"})
# What follows a phrase must not be part of the verb, or deny it.
_NEEDED = frozenset({"fin", "part", "inf", "izu", "vz", "neg"})


def ends(draft: Draft, lists: Wordlists, width: int, dated: bool = True) -> Iterator[int | Word]:
    """The last words of the titles that fit, the longest first; `dated`: only of those that keep the date's clause."""
    parse, kept = draft.parse, draft.kept()
    for end in range(len(kept) - 1, 2, -1):
        if not _may_end(parse, kept[:end], kept[end:], lists) or (dated and loses_date(draft, kept[:end], kept[end:])):
            continue
        if len(Draft(parse, kept[:end], draft.dropped).text()) <= width:
            yield kept[end - 1]


def _places(items: list[int | Word]) -> set[int]:
    return {item for item in items if isinstance(item, int)}


def loses_date(draft: Draft, said: list[int | Word], rest: list[int | Word]) -> bool:
    """Would the date go, or the clause that it is in?"""
    owner = draft.parse.owner
    lost = {owner[place] for place in _places(rest)} - {owner[place] for place in _places(said)}
    first = min(draft.held, default=0)
    beside = {place for place in (first - 1, first - 2) if draft.parse.kind(place) in ("noun", "name", "part", "ing")}
    if draft.held <= draft.dropped and _places(rest) & beside:
        # What stands right before a date that is left out was then.
        return True
    return bool(_places(rest) & draft.held) or any(owner[place] in lost for place in draft.held)


def _may_end(parse: Parse, said: list[int | Word], rest: list[int | Word], lists: Wordlists) -> bool:
    first, before = rest[0], said[-1]
    if not isinstance(first, int) or not isinstance(before, int):
        return False
    owner = parse.owner[first]
    # "Startet am 14.06. (18:00 bis 19:00 Uhr)"
    timed = parse.kind(first) == "num" and ":" in parse.words[first].text and owner >= 0
    if timed:
        may_be = parse.kind(before) == "noun" or parse.words[before].text.endswith(".")
    else:
        may_be = owner >= 0 and _may_be_last(parse, before, lists) and _is_all_below(parse, owner, rest)
    # What goes through all the words is asked last, for most words end nothing.
    if not may_be or not is_clause(parse, said, lists) or loses_claim(parse, rest, lists):
        return False
    if timed:
        return True
    if owner != parse.owner[before]:
        return _is_free_clause(parse, owner, first, lists)
    if _names_again(parse, first, before, rest) or _adds_behind(parse, first, before):
        return True
    if _closes_bracket(parse, first, before) or _adds_verb(parse, first, before, rest, lists):
        return parse.clauses[owner].finite in said and parse.clauses[owner].intro is None
    spoken = [item for item in said if isinstance(item, int)]
    if counted_length(parse, [*spoken, first], len(spoken), lists):
        # "Zwei Jahre (nach dem Fest)"
        return False
    return _may_go(parse, first, before, lists) and _leaves_whole(parse, first, owner, rest, lists)


def _may_be_last(parse: Parse, before: int, lists: Wordlists) -> bool:
    """Can a clause end with this word?"""
    told = parse.low(before) in lists["complete_verbs"]
    # "War der wärmste (seit Beginn der Messungen)"
    told = told or (parse.kind(before) == "adj" and parse.kind(before - 1) == "det")
    # "Glauben, dass es aus Fledermäusen kommt(, in denen …)"
    clause = parse.clauses[parse.owner[before]] if parse.owner[before] >= 0 else None
    told = told or (clause is not None and clause.finite == before and clause.intro is not None)
    return told or parse.kind(before) in ("noun", "name", "part", "inf", "vz")


def _is_all_below(parse: Parse, owner: int, rest: list[int | Word]) -> bool:
    """Is all that stands behind of this clause, or below it?"""
    within = {owner, *parse.below(owner)}
    return all(parse.owner[place] in within for place in _places(rest) if parse.owner[place] >= 0)


def _is_free_clause(parse: Parse, owner: int, first: int, lists: Wordlists) -> bool:
    """Does a clause begin there that only tells more?"""
    clause = parse.clauses[owner]
    if clause.kind == ClauseKind.ASIDE:
        # "Gilt seit dem Umbau, der …, (als schwierig)"
        return clause.words[0] == first and parse.low(first) not in lists["comparing"]
    opens = clause.words[0] == first and clause.kind in _TELLING_MORE and not restricts(parse, owner, lists)
    return opens and clause.intro is not None and parse.low(clause.intro) not in lists["conditional"]


def _closes_bracket(parse: Parse, first: int, before: int) -> bool:
    """ "Hat einen Antrag eingebracht(, worin er …)": is the verb's bracket closed?"""
    return parse.kind(first - 1) == "comma" and parse.kind(before) in _SECOND


def _adds_verb(parse: Parse, first: int, before: int, rest: list[int | Word], lists: Wordlists) -> bool:
    """ "Hat einen Antrag eingebracht (und dafür geworben)": does a second verb share the auxiliary of the first?

    Both are closed by as many words: "soll gebaut (und bezogen) werden" is none.
    """
    if parse.low(first) not in lists["adding"] or parse.kind(before) not in _SECOND:
        return False
    owner = parse.owner[first]
    own = [place for place in sorted(_places(rest)) if parse.owner[place] == owner and not parse.words[place].is_mark]
    return _closers(parse, own) == _closers(parse, [place for place in parse.own(owner) if place <= before])


def _closers(parse: Parse, places: list[int]) -> int:
    """How many words at the end close a verb's bracket?"""
    return next((at for at, place in enumerate(reversed(places)) if parse.kind(place) not in _SECOND), len(places))


def _adds_behind(parse: Parse, first: int, before: int) -> bool:
    """ "– für den Sommer aus Leinen(, dazu Röcke)": does what has no verb go on behind a comma?"""
    verbless = parse.clauses[parse.owner[first]].finite is None
    behind = parse.kind(first - 1) == "comma" and before == first - 2
    return verbless and behind and not _closes_bracket(parse, first, before)


def _may_go(parse: Parse, first: int, before: int, lists: Wordlists) -> bool:
    """Does a phrase begin there that only tells more of the clause that it is in?"""
    if parse.kind(first) != "prep" or parse.low(first) in lists["kept_prepositions"]:
        return False
    if lists.verb_second and is_of_remark(parse, first):
        # "…, das erste gebaut (aus Holz)"
        return False
    if narrows(parse, before, first, lists):
        # "Zählte mehr Reisen (nach Olm)"
        return False
    # "Five days (after the flood)"
    return not (parse.low(first) in lists["sequels"] and parse.low(before) in lists["period_nouns"])


def _leaves_whole(parse: Parse, first: int, owner: int, rest: list[int | Word], lists: Wordlists) -> bool:
    """Has the clause all that its verb needs without the rest?"""
    clause = parse.clauses[owner]
    if clause.intro is not None or any(_is_needed_phrase(parse, place, owner, lists) for place in _places(rest)):
        return False
    if _has_free_noun(parse, sorted(_places(rest)), owner, lists):
        return False
    # A verb's second half at the end holds the clause together, and what denies it is part of the claim.
    own = [place for place in _places(rest) if parse.owner[place] == owner]
    needed = any(parse.kind(place) in _NEEDED or parse.low(place) in lists["denying_articles"] for place in own)
    governed = any(is_governed(parse, first, lists, name) for name in ("verb_phrases", "verb_objects"))
    return not needed and not governed


def _names_again(parse: Parse, first: int, before: int, rest: list[int | Word]) -> bool:
    """ "Berief die Mitglieder des Rats (Anna Kern und Otto Alt)": does the clause end with names of what is named?"""
    # "Mit dem Vorstand der Kern AG, (Leiterin Anna Kern und Schriftführer Otto Alt)"
    apart = any(parse.kind(place) == "comma" for place in range(before + 1, first))
    office = apart and [word.kind for word in parse.words[first : first + 2]] == ["noun", "name"]
    if not (office or parse.kind(first) == "name") or parse.kind(before) != "noun":
        return False
    begin = before - 1
    while begin > 0 and parse.kind(begin) in ("adj", "noun", *(("name",) if apart else ())):
        begin -= 1
    last = parse.words[max(_places(rest))]
    plain = ("name", "noun", "kon", "num", "open", "close", "comma", "stop")
    named = all(parse.kind(place) in plain for place in _places(rest))
    return named and parse.kind(begin) == "det" and last.kind in ("name", "noun", "close", "stop")


def _is_needed_phrase(parse: Parse, place: int, owner: int, lists: Wordlists) -> bool:
    """ "Verzichten in diesem Sommer (auf Flüge)": what the verb needs, among what would go."""
    phrase = parse.kind(place) == "prep" and parse.owner[place] == owner
    told = parse.owner[place] == owner and parse.clauses[owner].finite is not None
    if told and parse.kind(place) == "det" and parse.kind(place - 1) != "prep":
        # "Gab (im Saal) ihr Konzert", "zeigt (ab Sonntag) mehr als 80 Bilder"
        counts = parse.kind(place - 1) in NOUNS and parse.low(place) in lists["comparatives"]
        return parse.low(place) in lists["object_articles"] or counts
    return phrase and any(is_governed(parse, place, lists, name) for name in ("verb_phrases", "verb_objects"))


def _has_free_noun(parse: Parse, places: list[int], owner: int, lists: Wordlists) -> bool:
    """ "Erreichte (im Mai rund 10 Millionen Hörer)": is among some words a noun that nothing before it governs?"""
    governed, noun, joined = False, -1, False
    for place in places:
        if parse.owner[place] != owner or parse.words[place].is_mark or is_dated(parse, place, lists):
            continue
        genitive = parse.kind(place) == "det" and parse.low(place) in lists["genitive"] and noun == place - 1
        governed = governed or parse.kind(place) == "prep" or genitive
        # "Von drei Stufen und drei Graden"
        governed = governed or (parse.kind(place) == "kon" and noun == place - 1 and joined)
        if parse.kind(place) in NOUNS:
            if not governed and parse.kind(place - 1) == "num" and noun != place - 1:
                return True
            joined = governed
            noun, governed = place, governed and parse.kind(min(place + 1, len(parse.words) - 1)) in NOUNS
    return False


def loses_claim(parse: Parse, rest: list[int | Word], lists: Wordlists) -> bool:
    """Does what was said depend on a word of the rest, which begins with one of its own?"""
    owner, claims = parse.owner[min(_places(rest))], lists["denying", "conditional"]
    return any(_claims(parse, place, lists["attributing"], claims, owner) for place in _places(rest))


def _claims(parse: Parse, place: int, always: frozenset[str], here: frozenset[str], owner: int) -> bool:
    """Does the claim depend on a word: on who said it, or on a condition of the same clause?"""
    bounds = parse.kind(place) == "prep" and parse.low(place) in here
    return parse.low(place) in always or (parse.owner[place] == owner and parse.low(place) in here and not bounds)


def is_clause(parse: Parse, said: list[int | Word], lists: Wordlists) -> bool:
    """Does something nominal stand before a finite verb, and behind it?"""
    kinds = [item.kind if isinstance(item, Word) else parse.kind(item) for item in said]
    verb = kinds.index("fin") if "fin" in kinds else 0
    before, behind = kinds[:verb], kinds[verb + 1 :]
    complete = lists["complete_verbs", "intransitive"]
    told = not behind and isinstance(said[-1], int) and parse.low(said[-1]) in complete
    told = told or (not lists.verb_second and "part" in behind)
    # "Seit 2014 hat …"
    fronted = _NOMINAL | {"num"} if lists.verb_second else _NOMINAL
    return any(kind in fronted for kind in before) and (told or any(kind in _NOMINAL for kind in behind))
