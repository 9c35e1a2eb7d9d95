"""What somebody said, with who said it behind: "Die Halle werde erst im Herbst fertig, sagte sie".

Only for verbs that say no more than that it was said. A denial, a doubt or a hope stands before what is denied.
"""

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.events.draft import Draft
from timeline_app.events.english.speakers import behind_said
from timeline_app.events.standing import is_condition
from timeline_app.events.ways.beginnings import keeps_subject
from timeline_app.events.ways.recast import adverbial, subject_of, woven
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# What a title loses with those that it was said to.
_ADDRESSED = 2.0
# What it loses that tells less of who said it.
_SHORTER = 0.6
# What it loses with the name of a body that says something, and of how many words it is long.
_BODY = 3.0
_LONG_NAME = 4
# What it loses that shows by its verb alone that somebody said it.
_UNATTRIBUTED = 7.0
# What it loses that begins with a pronoun for the one who said it.
_UNNAMED = 7.5


def report_drafts(
    parse: Parse, root: int, home: int, gone: set[int] | None, lists: Wordlists, held: frozenset[int]
) -> Iterator[Draft]:
    """The titles of a date in a main clause of saying, or in what it says."""
    main = parse.clauses[root]
    told = [child for child in parse.children(root) if _is_said(parse, child, lists)]
    said = next((child for child in told if child in parse.up(home)), told[0] if told else None)
    said = behind_colon(parse, root, lists) if said is None else said
    if said is None or main.finite is None or not _only_says(parse, main, lists):
        return
    speaker = subject_of(parse, main, lists)
    words = _said_words(parse, said, lists)
    inside = home in (said, *parse.below(said))
    spoken = [word for word in words if isinstance(word, int)]
    if inside and gone and not lists.verb_second and not keeps_subject(parse, spoken, gone, parse.clauses[said].finite):
        gone = None
    # A date in a clause beside both is of neither.
    if not speaker or not words or not (inside or (home == root and gone is not None)):
        return
    for number, shorter in enumerate((speaker, *_by_name(parse, speaker, lists))):
        lost = _SHORTER * number
        yield from _said_by(parse, main, (said, words, shorter), (home, gone, held), bool(told), lists, lost)
    body = _body(parse, speaker, lists) if told else []
    # "It would close, the trust said": which trust, the pronoun does not tell.
    front = [word for word in spoken if parse.owner[word] == said and word < (parse.clauses[said].finite or 0)]
    named = not any(parse.low(word) in lists["third_persons"] for word in front)
    if body and named:
        yield from _said_by(parse, main, (said, words, body), (home, gone, held), True, lists, _BODY)
    if lists.verb_second and told and gone is not None and _is_reported(parse, said, words, lists):
        yield Draft(parse, list(words), set(gone), said, held=held, lost=_UNATTRIBUTED)


def _said_by(
    parse: Parse,
    main: Clause,
    report: tuple[int, Items, Items],
    date: tuple[int, set[int] | None, frozenset[int]],
    told: bool,
    lists: Wordlists,
    lost: float,
) -> Iterator[Draft]:
    """What was said, by whom, without its date and with it."""
    (said, words, speaker), (home, gone, held) = report, date
    plain = lists.answers.get(f"plain {parse.low(main.finite or 0)}")
    verb: int | Word = Word(plain, -1, -1, True, "fin") if plain else main.finite or 0
    tail: Items = [verb, *speaker] if lists.verb_second else [*speaker, verb]
    tail += [place for place in main.words if parse.kind(place) == "vz"]
    comma = Word(",", -1, -1, False, "comma")
    if not told:
        # Behind a colon it is what was said word for word.
        words = [word for word in words if not isinstance(word, int) or parse.kind(word) not in ("quote", "stop")]
        words = [Word("“", -1, -1, True, "quote"), *words]
    closing = [] if told else [Word("”", -1, -1, False, "quote")]
    items: Items = [*words, comma, *closing, *(behind_said(parse, item) for item in tail)]
    lost += _ADDRESSED * _says_to_whom(parse, main, speaker)
    if not lists.verb_second and told:
        # "It would close, the firm said": the name should stand before its pronoun.
        first = min(word for word in words if isinstance(word, int))
        lost += _UNNAMED * (parse.low(first) in lists["third_persons", "possessives"])
    if gone is not None:
        yield Draft(parse, items, set(gone), said, held=held, lost=lost)
    if held & {word for word in words if isinstance(word, int)}:
        yield Draft(parse, items, set(), home, held=held, lost=lost + 1.0)


def _body(parse: Parse, speaker: Items, lists: Wordlists) -> Items:
    """ "The County Harbour Trust" → "the trust": the kind of body that a long English name says it is; else empty."""
    places = [item for item in speaker if isinstance(item, int)]
    if lists.verb_second or len(places) < len(speaker) or len(places) < _LONG_NAME:
        return []
    end = next((at for at, place in enumerate(places) if parse.kind(place) == "prep"), len(places))
    head, first = parse.words[places[end - 1]], parse.words[places[0]]
    known = first.low in lists["articles"] or any(parse.kind(place) == "pos" for place in places[:end])
    proper = head.kind == "noun" and head.tag == "NN1" and head.text[:1].isupper() and head.text[1:].islower()
    if not known or not proper or any(parse.kind(place) in ("comma", "kon") for place in places):
        # "The Duke of Kent and the Bishop of Ely"
        return []
    article = Word(lists.answers["definite article"], -1, -1, True, "det")
    return [article, replace(head, text=head.low)]


def _is_reported(parse: Parse, said: int, words: Items, lists: Wordlists) -> bool:
    """ "Die Halle werde fertig", but "er werde kommen": does its verb say that somebody said it, whoever it was?"""
    finite, first = parse.clauses[said].finite, words[0]
    named = isinstance(first, int) and parse.low(first) not in lists["third_persons"]
    return named and finite is not None and parse.low(finite) in lists["reporting_forms"]


def _by_name(parse: Parse, speaker: Items, lists: Wordlists) -> Iterator[Items]:
    """ "Russlands Präsident Otto Kern" as "Präsident Otto Kern" and "Otto Kern": whom nobody confuses with another."""
    begin = len(speaker)
    while begin > 0 and isinstance(place := speaker[begin - 1], int) and parse.kind(place) == "name":
        begin -= 1
    first = speaker[begin] if begin < len(speaker) - 1 else None
    if (
        not isinstance(first, int)
        or not lists.verb_second
        or parse.low(first) not in lists["male_names", "female_names"]
    ):
        return
    if begin > 1 and isinstance(office := speaker[begin - 1], int) and parse.kind(office) == "noun":
        yield speaker[begin - 1 :]
    if begin > 0:
        yield speaker[begin:]


def quoting(parse: Parse, said: int, lists: Wordlists) -> int | None:
    """ "The miller said: "I am done, and I left in May."": who says what is quoted behind a colon."""
    clauses = enumerate(parse.clauses[:said])
    roots = [number for number, clause in clauses if clause.kind == ClauseKind.MAIN and clause.finite is not None]
    return next((number for number in roots if behind_colon(parse, number, lists) is not None), None)


def behind_colon(parse: Parse, root: int, lists: Wordlists) -> int | None:
    """ "The miller said on Friday: "I am done."": the clause behind the colon of one that tells who said it."""
    last = parse.own(root)[-1] if root >= 0 and parse.own(root) else len(parse.words)
    if lists.verb_second or last + 1 >= len(parse.words) or parse.kind(last + 1) != "colon":
        return None
    owners = (parse.owner[place] for place in range(last + 2, len(parse.words)))
    said = next((owner for owner in owners if owner >= 0), None)
    quoted = any(parse.kind(place) == "quote" for place in range(last + 2, min(last + 4, len(parse.words))))
    return said if said is not None and quoted and parse.clauses[said].finite is not None else None


def _says_to_whom(parse: Parse, main: Clause, speaker: Items) -> bool:
    """Is there somebody that it is told to: "teilte den Eltern mit"?"""
    told = [place for place in main.words if parse.kind(place) in ("noun", "name", "pron") and place not in speaker]
    return any(parse.kind(place - 1) in ("det", "fin") and parse.kind(place - 2) != "prep" for place in told)


def _only_says(parse: Parse, main: Clause, lists: Wordlists) -> bool:
    """Has the main clause a verb that says no more than that a thing was said, and does it not deny that?"""
    particles = [parse.low(place) for place in main.words if parse.kind(place) == "vz"]
    assert main.finite is not None
    verb = " ".join([parse.low(main.finite), *particles])
    return verb in lists["reporting", "parenthetic"] and not any(
        parse.kind(place) in ("neg", "part", "inf") for place in main.words
    )


def _said_words(parse: Parse, said: int, lists: Wordlists) -> Items:
    """What was said as a clause of its own, with all that hangs on it; empty if it is not clear how it should read."""
    clause = parse.clauses[said]
    if (
        not lists.verb_second
        and clause.intro is None
        and clause.kind != ClauseKind.MAIN
        and any(parse.clauses[child].kind == ClauseKind.CONJUNCT for child in parse.children(said))
    ):
        # "The mayor said they would meet but ruled out a ban": who ruled it out only the order of the words tells.
        return []
    nested = sorted(place for number in parse.below(said) for place in parse.own(number))
    behind = sorted(place for number in _behind(parse, said, lists) for place in parse.own(number))
    while behind and parse.kind(behind[-1]) == "stop":
        behind.pop()
    if lists.verb_second and clause.kind == ClauseKind.CONTENT:
        own = adverbial(parse, clause, lists)
        return [*woven(parse, own, nested), *behind] if own is not None else []
    words = sorted(place for place in (*parse.own(said), *nested, *behind) if place != clause.intro)
    words = words[1:] if words and parse.kind(words[0]) == "kon" else words
    while words and parse.kind(words[-1]) == "stop":
        words.pop()
    return list(words)


def _behind(parse: Parse, said: int, lists: Wordlists) -> list[int]:
    """ "(Er sagte, er glaube), dass sie komme", "(dass sie komme), falls es regne": what was said besides it."""
    clause, above = parse.clauses[said], parse.clauses[said].parent
    if not lists.verb_second or above < 0 or clause.kind == ClauseKind.MAIN:
        return []
    found: list[int] = []
    for number in parse.children(above):
        other = parse.clauses[number]
        if number <= said:
            continue
        content = clause.kind == ClauseKind.REPORT and other.kind in (ClauseKind.CONTENT, ClauseKind.INFINITIVE)
        if not content and not is_condition(parse, number, lists):
            break
        found += [number, *parse.below(number)]
    return found


def _is_said(parse: Parse, number: int, lists: Wordlists) -> bool:
    clause = parse.clauses[number]
    if clause.kind == ClauseKind.REPORT:
        return True
    return clause.kind == ClauseKind.CONTENT and clause.finite is not None and _is_stated(parse, clause, lists)


def _is_stated(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """Is it said as true: after "that", but not after "whether"?"""
    return not lists.verb_second or (clause.intro is not None and parse.low(clause.intro) in lists["stating"])
