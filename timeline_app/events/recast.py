"""Clauses that cannot stand alone become main clauses: relative clauses, those after "when", verbs without a subject.

Each function gives the words of the new clause in order, or None where it is not clear how it should read.
"""

from collections.abc import Iterable

from timeline_app.events.clauses import Clause, ClauseKind, Parse
from timeline_app.events.german_nouns import governed_noun, noun_of
from timeline_app.events.german_order import Items, subject, verb_second
from timeline_app.events.wordlists import Wordlists
from timeline_app.events.words import Word

_IN_GROUP = frozenset({"noun", "name", "adj", "num", "pos", "det"})
_NOUNS = frozenset({"noun", "name"})
_LONGEST_SUBJECT = 14
_PLAIN = {"welcher": "der", "welche": "die", "welches": "das", "welchen": "den"}
_CLOSERS = frozenset({"vz", "part", "inf"})
_COUNTED = frozenset({"number", "those", "one", "some", "many", "majority", "most", "people"})
_DEFINITE = frozenset({"the", "a", "an"})


def recast(parse: Parse, number: int, lists: Wordlists, german: bool) -> Items | None:
    """The clause as a main clause of its own."""
    clause = parse.clauses[number]
    if parse.clauses[list(parse.up(number))[-1]].finite is None:
        # Where the main clause has no verb, words of it may have been taken for those of the one inside it.
        return None
    if clause.kind == ClauseKind.CONJUNCT:
        return _conjunct(parse, clause, lists, german)
    if clause.kind == ClauseKind.RELATIVE and clause.intro is not None and clause.finite is not None:
        return _german_relative(parse, clause, lists) if german else _english_relative(parse, clause, lists)
    if clause.kind == ClauseKind.ADVERBIAL and clause.intro is not None and clause.finite is not None:
        return _adverbial(parse, clause, lists, german)
    if clause.kind == ClauseKind.PARTICIPLE and not german:
        return _participle(parse, clause, lists)
    return None


def _words(parse: Parse, places: Iterable[int]) -> list[Word]:
    """Words for the place of a pronoun, after which no comma is due."""
    return [parse.words[place] for place in places]


def _spoken(parse: Parse, clause: Clause) -> list[int]:
    words = clause.words
    while words and parse.kind(words[-1]) == "stop":
        words = words[:-1]
    return list(words)


def subject_of(parse: Parse, main: Clause, lists: Wordlists) -> Items | None:
    """The subject of a main clause, if it is clear which words it has."""
    return _german_subject(parse, main, lists) if lists.verb_second else _english_subject(parse, main, lists)


# Verbs without a subject of their own


def _conjunct(parse: Parse, clause: Clause, lists: Wordlists, german: bool) -> Items | None:
    if clause.parent < 0 or clause.finite is None:
        return None
    before = parse.clauses[clause.parent]
    if before.kind == ClauseKind.CONJUNCT:
        before = parse.clauses[before.parent]
    if not german and before.kind == ClauseKind.RELATIVE and before.intro is not None:
        subject_words: Items | None = list(antecedent(parse, before, lists)) if _set_off(parse, before) else None
    else:
        subject_words = subject_of(parse, before, lists)
    if not subject_words:
        return None
    own = _spoken(parse, clause)
    while own and own[0] != clause.finite and parse.kind(own[0]) in ("kon", "quote"):
        own = own[1:]
    return [*(parse.words[one] if isinstance(one, int) else one for one in subject_words), *own]


def _german_subject(parse: Parse, main: Clause, lists: Wordlists) -> Items | None:
    """The subject of a main clause: its front field if that is one noun group, else the first in the middle field."""
    if main.finite is None or main.kind != ClauseKind.MAIN:
        return None
    front = [place for place in main.words if place < main.finite and parse.kind(place) != "kon"]
    after = next((place for place in main.words if place > main.finite), None)
    if after is not None and parse.kind(after) == "pron" and parse.low(after) in lists["sure_subjects"]:
        return [after]
    nominal = bool(front) and parse.kind(front[0]) in (*_IN_GROUP, "pron")
    timed = nominal and (parse.low(front[0]) in lists["days"] or parse.low(front[-1]) in lists["reckoned"])
    nominal = nominal and not timed and parse.low(front[0]) not in lists["oblique"]
    if nominal and len(front) <= _LONGEST_SUBJECT:
        # Before the verb of a main clause there is one constituent.
        return list(front)
    middle = [place for place in main.words if place > main.finite]
    found = subject(parse, middle, lists)
    return list(middle[found[0] : found[1]]) if found else None


def _english_subject(parse: Parse, main: Clause, lists: Wordlists) -> Items | None:
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
            fronted = (
                parse.kind(front[begin]) in ("prep", "adv", "num", "kon")
                or parse.low(front[begin]) in lists["weekdays"]
            )
            begin = at if fronted else begin
    words = front[begin:]
    while words and (
        parse.low(words[0]) in lists["joining"] or parse.kind(words[0]) in ("kon", "quote", "that", "sub")
    ):
        words = words[1:]
    while words and parse.kind(words[-1]) == "adv":
        words = words[:-1]
    nominal = words and parse.kind(words[0]) in (*_IN_GROUP, "pron", "adv")
    return list(words) if nominal and len(words) <= _LONGEST_SUBJECT else None


# Clauses after a joining word


def _adverbial(parse: Parse, clause: Clause, lists: Wordlists, german: bool) -> Items | None:
    assert clause.intro is not None
    assert clause.finite is not None
    own = _spoken(parse, clause)
    rest = [place for place in own if place > clause.intro]
    if any(parse.kind(place) not in ("adv", "kon") for place in own if place < clause.intro):
        return None
    if german:
        last = [place for place in rest if not parse.words[place].is_mark][-1:]
        answer = lists.answers.get(parse.low(clause.intro))
        named = not any(parse.kind(place) == "pron" for place in rest[:2])
        lead: Items | None = [Word(answer, -1, -1, True, "adv")] if answer and named else None
        return verb_second(parse, rest, clause.finite, lists, lead) if last == [clause.finite] else None
    first = next((place for place in rest if not parse.words[place].is_mark), None)
    if first is None or first >= clause.finite or parse.kind(first) not in (*_IN_GROUP, "pron", "adv"):
        return None
    return list(rest)


# Relative clauses


def _english_relative(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Operation Rescue, which began" → "Operation Rescue began", if the pronoun is the subject."""
    assert clause.intro is not None
    assert clause.finite is not None
    own = _spoken(parse, clause)
    rest = [place for place in own if place > clause.intro]
    if own[0] == clause.intro and parse.low(clause.intro) == "where":
        return _english_place(parse, clause, rest, lists)
    if own[0] != clause.intro or parse.low(clause.intro) not in ("who", "which", "that"):
        return None
    if any(parse.kind(place) not in ("adv", "quote") for place in rest if place < clause.finite):
        return None
    lead = antecedent(parse, clause, lists)
    if not lead or not (_set_off(parse, clause) or parse.low(lead[0]) in _DEFINITE or parse.kind(lead[0]) == "name"):
        # "Any dispute that arises" does not say that one arose.
        return None
    return [*_words(parse, lead), *rest]


def _english_place(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "(Lived in Rome), where she died" → "She died in Rome"."""
    first = next((place for place in rest if not parse.words[place].is_mark), None)
    lead = antecedent(parse, clause, lists)
    governed = bool(lead) and lead[0] > 0 and parse.low(lead[0] - 1) in lists["places"]
    if first is None or clause.finite is None or first >= clause.finite or not governed:
        return None
    if parse.kind(first) not in (*_IN_GROUP, "pron") or not _set_off(parse, clause):
        return None
    return [*rest, *_words(parse, [lead[0] - 1, *lead])]


def _set_off(parse: Parse, clause: Clause) -> bool:
    return clause.words[0] > 0 and parse.kind(clause.words[0] - 1) == "comma"


def antecedent(parse: Parse, clause: Clause, lists: Wordlists) -> list[int]:
    """The noun group right before a clause, with its "of" phrases; empty if there is none."""
    end = clause.words[0] - 1
    while end >= 0 and (
        (parse.words[end].is_mark and parse.kind(end) in ("comma", "quote", "close")) or _in_bracket(parse, end)
    ):
        end -= 1
    begin = end
    while begin >= 0 and _belongs(parse, begin):
        begin -= 1
    found = list(range(begin + 1, end + 1))
    while found and parse.kind(found[0]) in ("pos", "prep"):
        found = found[1:]
    if found and found[0] > 0 and parse.kind(found[0] - 1) == "kon":
        # "A, B and C, who were …": the pronoun may mean them all.
        return []
    found = _meant(parse, found, clause, lists)
    bare = bool(found) and parse.kind(found[0]) == "noun" and parse.words[found[0]].tag == "NN1"
    return found if found and not bare and parse.kind(found[-1]) in _NOUNS and len(found) <= _LONGEST_SUBJECT else []


def _meant(parse: Parse, found: list[int], clause: Clause, lists: Wordlists) -> list[int]:
    """ "The arrest of Kopp, who …" means Kopp; where it may be either noun it is none."""
    of = max((at for at, place in enumerate(found) if parse.kind(place) == "prep"), default=None)
    if found and parse.low(found[-1]) in _COUNTED:
        return []
    if of is None or clause.intro is None:
        return found
    if of > 1 and parse.low(found[of - 1]) in lists["collective"] and parse.low(found[0]) in _DEFINITE:
        # "A series of talks that …": the talks are the series.
        return found
    named = all(parse.kind(place) == "name" for place in found[of + 1 :])
    return found[of + 1 :] if named and parse.low(clause.intro) == "who" else []


def _in_bracket(parse: Parse, place: int) -> bool:
    owner = parse.owner[place]
    return owner >= 0 and parse.clauses[owner].kind == ClauseKind.BRACKET


def _belongs(parse: Parse, place: int) -> bool:
    kind = parse.kind(place)
    if parse.low(place) == "most":
        return True
    between = kind == "prep" and parse.low(place) == "of" and place > 0 and parse.kind(place - 1) in _NOUNS
    return kind in _IN_GROUP or between


def _participle(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """ "The bridge, rebuilt in 1953," → "The bridge was rebuilt"."""
    own = _spoken(parse, clause)
    first = own[0]
    set_off = first > 1 and parse.kind(first - 1) == "comma" and clause.parent >= 0
    if parse.kind(first) != "part" or not set_off:
        return None
    lead = antecedent(parse, clause, lists)
    if not lead or (lead[0] > 0 and parse.kind(lead[0] - 1) in ("prep", "kon")):
        return None
    head = next((at - 1 for at, place in enumerate(lead) if parse.kind(place) == "prep"), len(lead) - 1)
    form = "were" if parse.words[lead[head]].tag == "NN2" else "was"
    return [*_words(parse, lead), Word(form, -1, -1, True, "fin"), *own]


def _german_relative(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    assert clause.intro is not None
    assert clause.finite is not None
    own = _spoken(parse, clause)
    rest = [place for place in own if place > clause.intro and place != clause.finite]
    last = [place for place in own if not parse.words[place].is_mark][-1]
    if parse.kind(own[0]) == "prep" and own[1:2] == [clause.intro] and last == clause.finite:
        return _with_phrase(parse, clause, own[0], rest, lists)
    if own[0] != clause.intro or last != clause.finite or parse.low(clause.intro) in lists["genitive_relatives"]:
        return None
    named = noun_of(parse, clause, lists)
    if named is None:
        return None
    pronoun = parse.low(clause.intro)
    if pronoun in lists["subject_relatives"] and not _has_subject(parse, rest, pronoun, lists):
        return verb_second(parse, rest, clause.finite, lists, named)
    if pronoun in ("den", "die", "das") and _has_subject(parse, rest, pronoun, lists):
        return _with_object(parse, rest, clause.finite, named, lists)
    return None


def _with_phrase(parse: Parse, clause: Clause, preposition: int, rest: list[int], lists: Wordlists) -> Items | None:
    """ "(Der Rat), in dem Rom Mitglied ist" → "Rom ist im Rat Mitglied"."""
    found = subject(parse, rest, lists)
    named = governed_noun(parse, clause, preposition, lists)
    if found is None or named is None or clause.finite is None:
        return None
    lead: Items = list(rest[found[0] : found[1]])
    others = [*rest[: found[0]], *rest[found[1] :]]
    return _inserted(verb_second(parse, others, clause.finite, lists, lead), named, len(lead) + 1)


def _has_subject(parse: Parse, rest: list[int], pronoun: str, lists: Wordlists) -> bool:
    """Is there a subject besides the pronoun? "den" never is one; "der" hardly ever stands beside one."""
    if pronoun in ("den", "welchen"):
        return True
    first = next((place for place in rest if not parse.words[place].is_mark), None)
    if pronoun == "der" or first is None:
        return False
    low, kind = parse.low(first), parse.kind(first)
    return (kind == "pron" and low in lists["nominative_pronouns"]) or (
        kind == "det" and low in ("der", "die", "das", "ein", "eine", "seine", "ihre")
    )


def _with_object(parse: Parse, rest: list[int], finite: int, named: Items, lists: Wordlists) -> Items | None:
    found = subject(parse, rest, lists)
    if found is None or found[0] != 0:
        return None
    lead: Items = list(rest[: found[1]])
    return verb_second(parse, [*rest[found[1] :]], finite, lists, lead) and _inserted(
        verb_second(parse, rest[found[1] :], finite, lists, lead), named, len(lead) + 1
    )


def _inserted(items: Items | None, named: Items, at: int) -> Items | None:
    return [*items[:at], *named, *items[at:]] if items is not None else None
