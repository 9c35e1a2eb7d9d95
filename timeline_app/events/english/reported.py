"""Clauses inside what somebody said, and what a title loses where only the saying seems to be of the date."""

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import set_off
from timeline_app.events.english.recast import english_relative, is_past
from timeline_app.events.english.speakers import behind_said
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_LOST = 1.5
# What a title loses whose verb of saying is another than the sentence's.
_ADDED = 1.0
_SAID = (ClauseKind.CONTENT, ClauseKind.REPORT)
# What a title loses whose first verb is of another day than the one that it stands beside.
_OF_ANOTHER_DAY, _PERHAPS = 6.5, 3.0


def reported_drafts(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """A relative clause inside what is said, as what is said; first without its date."""
    clause = parse.clauses[host]
    if clause.kind != ClauseKind.RELATIVE or clause.intro is None or clause.finite is None:
        return
    above = list(parse.up(host))[1:]
    said = parse.clauses[above[0]]
    main = parse.clauses[above[-1]]
    plain = len(above) == 2 and said.kind == ClauseKind.CONTENT and main.kind == ClauseKind.MAIN
    if not plain or main.finite is None or parse.low(main.finite) not in lists["saying"]:
        return
    doubted = {"neg"} & {parse.kind(place) for number in (*above, host) for place in parse.own(number)}
    whether = said.intro is not None and parse.low(said.intro) in lists["conditional"]
    subject = english_subject(parse, main, lists)
    told = english_relative(parse, clause, lists)
    spoken = any(parse.clauses[child].kind == ClauseKind.SPEAKER for child in parse.children(above[-1]))
    if doubted or whether or spoken or not subject or not told:
        return
    for rank, named in enumerate((subject, *_by_name(parse, subject, lists))):
        lead: Items = [parse.told(item) for item in named]
        items: Items = [*lead, parse.words[main.finite], Word("that", -1, -1, True, "that"), *told]
        if parse.low(main.finite) not in lists["reporting", "parenthetic"] and set_off(parse, clause):
            # "We hope that Low, whose house burned in May, will come": that it burned is no hope.
            items = list(told)
        yield from _both(Draft(parse, items, set(), host, held=held, lost=_LOST + rank), gone)


def added_drafts(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """ "Mr Low said they would go, adding that the mill had closed in May" → "The mill had closed, Mr Low said"."""
    words = _added(parse, host, lists)
    participle = parse.clauses[_participle_of(parse, host)] if words else None
    main = _above(parse, participle) if participle is not None else None
    told = main is not None and main.kind in (ClauseKind.MAIN, ClauseKind.SPEAKER)
    subject = english_subject(parse, main, lists) if main is not None and told else None
    if not subject:
        return
    focus = parse.owner[words[0]]
    verb = Word(lists.answers["plain told"], -1, -1, True, "fin")
    for rank, named in enumerate((subject, *_by_name(parse, subject, lists))):
        speaker = [behind_said(parse, item) for item in named]
        items: Items = [*words, Word(",", -1, -1, False, "comma"), *speaker, verb]
        yield from _both(Draft(parse, items, set(), focus, held=held, lost=_ADDED + rank), gone)


def _above(parse: Parse, participle: Clause) -> Clause | None:
    """The clause whose subject it is that says a thing besides: who is quoted, if that stands right before it."""
    before = parse.owner[max(participle.words[0] - 2, 0)]
    if before >= 0 and parse.clauses[before].kind == ClauseKind.SPEAKER:
        return parse.clauses[before]
    return parse.clauses[participle.parent] if participle.parent >= 0 else None


def _participle_of(parse: Parse, host: int) -> int:
    """ "(Adding) that the mill had closed": the verb of saying that a clause hangs on, or is the clause of."""
    said = said_in(parse, host)
    return host if said is None else parse.clauses[said].parent


def _added(parse: Parse, host: int, lists: Wordlists) -> list[int]:
    """ "Adding that (the mill had closed)", "saying (the mill had closed)": what is said; empty if it is not clear."""
    number = _participle_of(parse, host)
    if number < 0 or parse.clauses[number].kind != ClauseKind.PARTICIPLE:
        return []
    participle, said = parse.clauses[number], said_in(parse, host)
    if parse.low(participle.words[0]) not in lists["saying_participles"]:
        return []
    own = [place for place in participle.words[1:] if parse.kind(place) != "stop"]
    if said is None:
        verb = next((place for place in own if parse.kind(place) == "fin"), None)
        plain = verb is not None and verb > own[0] and parse.kind(own[0]) in ("det", "noun", "name", "num", "adv")
        return _with_below(parse, number, participle.words[0]) if plain else []
    content = parse.clauses[said]
    stated = content.intro is not None and parse.kind(content.intro) == "that" and content.finite is not None
    return _with_below(parse, said, content.intro) if stated and not own else []


def _with_below(parse: Parse, number: int, opening: int | None) -> list[int]:
    """The words of a clause and of all below it, without the one that opens it."""
    told = {number, *parse.below(number)}
    words = sorted(one for each in told for one in parse.own(each))
    return [place for place in words if place != opening and parse.kind(place) != "stop"]


def second_said_drafts(parse: Parse, host: int, gone: set[int] | None, held: frozenset[int]) -> Iterator[Draft]:
    """ "Mr Low said that he had drunk and had not slept since May" → "Mr Low said that he had not slept since May"."""
    clause = parse.clauses[host]
    above = clause.parent if clause.kind == ClauseKind.CONJUNCT else -1
    content = parse.clauses[above] if above >= 0 else None
    if content is None or content.kind != ClauseKind.CONTENT or content.intro is None or content.finite is None:
        return
    main = parse.clauses[content.parent] if content.parent >= 0 else None
    stated = parse.kind(content.intro) == "that" and main is not None and main.kind == ClauseKind.MAIN
    between = [place for place in content.words if content.intro < place < content.finite]
    nominal = bool(between) and parse.kind(between[0]) in ("det", "noun", "name", "pron", "num", "adj")
    if not stated or main is None or main.finite is None or not nominal:
        return
    before = [place for place in main.words if place < content.intro]
    own = [place for place in parse.spoken(clause) if parse.kind(place) != "kon" or place > clause.words[0]]
    items: Items = [*before, content.intro, *between, *own]
    yield from _both(Draft(parse, items, set(), host, held=held, lost=_LOST), gone)


def _both(draft: Draft, gone: set[int] | None) -> Iterator[Draft]:
    """A draft without its date where that may go, then with it, which costs a little more then."""
    if gone is not None:
        yield replace(draft, items=list(draft.items), dropped=set(gone))
    yield replace(draft, lost=draft.lost + (gone is not None))


def _by_name(parse: Parse, subject: Items, lists: Wordlists) -> Iterator[Items]:
    """ "Transport Minister (Erik Low)": no more than the name, and of that the last."""
    begin = len(subject)
    while begin > 0 and isinstance(place := subject[begin - 1], int) and parse.kind(place) == "name":
        if parse.low(place) in lists["offices", "forms_of_address"]:
            break
        begin -= 1
    before = subject[begin - 1] if 0 < begin < len(subject) else None
    # In "the Millers' League of Kent" it is not Kent that speaks.
    if isinstance(before, int) and parse.kind(before) not in ("prep", "kon", "pos", "det"):
        yield subject[begin:]
        if begin < len(subject) - 1:
            yield subject[-1:]


def said_in(parse: Parse, host: int) -> int | None:
    """The clause of what is said that a clause is in, or is itself."""
    return next((number for number in parse.up(host) if parse.clauses[number].kind in _SAID), None)


def is_said_beside(parse: Parse, number: int, chain: list[int]) -> bool:
    """ "Said that it was late and that she would go on Monday": another thing that was said than the date's?"""
    clause = parse.clauses[number]
    ours = next((one for one in chain if parse.clauses[one].kind == ClauseKind.CONTENT), None)
    told = clause.kind == ClauseKind.CONTENT and ours not in (None, number) and number not in chain
    if not told or ours is None or parse.clauses[ours].parent != clause.parent:
        return False
    return any(parse.kind(parse.own(one)[0]) == "kon" for one in (number, ours))


def loses_day(parse: Parse, host: int, lists: Wordlists, top: int = -1) -> float:
    """ "She said he would come (on Friday)": without its date it seems to be on that day that she said so.

    The title is that of the clause `top`, or of the whole sentence.
    """
    above = parse.clauses[host].parent
    while above >= 0 and host != top:
        kind, clause = parse.clauses[host].kind, parse.clauses[above]
        if kind in _SAID and is_past(parse, clause) and (kind == ClauseKind.CONTENT or _says(parse, clause, lists)):
            return _OF_ANOTHER_DAY
        intro = parse.clauses[host].intro
        if clause.kind == ClauseKind.PARTICIPLE and intro is not None and parse.low(intro) in lists["content"]:
            # "Asked whether he would run (in 2004), he laughed"
            return _OF_ANOTHER_DAY
        relative = kind == ClauseKind.RELATIVE or (intro is not None and parse.kind(intro) == "rel")
        if relative and clause.kind != ClauseKind.SPEAKER:
            return _OF_ANOTHER_DAY
        if kind == ClauseKind.ADVERBIAL and intro is not None and parse.low(intro) in lists["opposing_clauses"]:
            # "They have a mill, though it closes (next year)"
            return _OF_ANOTHER_DAY
        if kind == ClauseKind.PARTICIPLE and parse.kind(parse.own(host)[0]) == "part" and clause.finite is not None:
            # "The firm, founded (in 1988), had ten mills"
            return _OF_ANOTHER_DAY if parse.own(host)[0] < clause.finite else _PERHAPS
        host, above = above, clause.parent
    return 0.0


def _says(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """Is a verb of a clause one of saying?"""
    verbs = [place for place in clause.words if parse.kind(place) in ("fin", "part", "inf")]
    return any(parse.low(place) in lists["saying", "reporting", "parenthetic", "told"] for place in verbs)
