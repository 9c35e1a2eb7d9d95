"""Clauses that cannot stand alone become main clauses: relative clauses, those after "when", verbs without a subject.

Each function gives the words of the new clause in order, or None where it is not clear how it should read.
"""

from dataclasses import replace

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.english.antecedents import antecedent, set_off
from timeline_app.events.english.participles import participle
from timeline_app.events.english.recast import contact_clause, english_relative, is_certain, tells_of_name
from timeline_app.events.english.subjects import english_subject
from timeline_app.events.german.naming import meant
from timeline_app.events.german.objects import by_itself, with_object
from timeline_app.events.german.recast import german_relative
from timeline_app.events.german.remarks import remark
from timeline_app.events.standing import is_fact, speaker_of
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.nouns import noun_of
from timeline_app.grammar.german.order import Items, verb_second
from timeline_app.grammar.german.subject import subject
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_IN_GROUP = frozenset({"noun", "name", "adj", "num", "pos", "det"})
_BEFORE_NAME = frozenset({"name", "noun", "adj"})
_LONGEST_SUBJECT = 14
_APART = frozenset({"colon", "dash", "quote", "bar", "stop"})
_CLOSERS = frozenset({"part", "inf", "vz"})
_AT_THE_END = (ClauseKind.CONTENT, ClauseKind.INFINITIVE)


def recast(parse: Parse, number: int, lists: Wordlists) -> Items | None:
    """The clause as a main clause of its own."""
    clause = parse.clauses[number]
    root = parse.clauses[parse.root(number)]
    verbless = root.finite is None and not (
        lists.verb_second and not root.words and clause.parent == parse.root(number)
    )
    if verbless and lists.verb_second:
        verbless = not _is_of_entry(parse, clause)
    if verbless and (lists.verb_second or not tells_of_name(parse, clause)):
        # Where the main clause has no verb, words of it may have been taken for those of the one inside it.
        return None
    if clause.kind == ClauseKind.CONJUNCT:
        return _conjunct(parse, clause, lists)
    if clause.kind == ClauseKind.RELATIVE and clause.intro is not None and clause.finite is not None:
        return _relative(parse, clause, lists) if lists.verb_second else english_relative(parse, clause, lists)
    if clause.kind == ClauseKind.RELATIVE and clause.finite is not None:
        if lists.verb_second:
            return _second_relative(parse, number, lists)
        contact = contact_clause(parse, clause, lists) if speaker_of(parse, number) is None else None
        return _named(parse, clause, contact, lists) if contact else None
    if clause.kind == ClauseKind.ADVERBIAL and clause.intro is None and lists.verb_second:
        return _second_adverbial(parse, number, lists)
    content = clause.kind == ClauseKind.CONTENT and (lists.verb_second or is_fact(parse, clause, lists))
    joined = clause.kind == ClauseKind.ADVERBIAL or content
    if joined and clause.intro is not None and clause.finite is not None:
        return adverbial(parse, clause, lists)
    if clause.kind == ClauseKind.PARTICIPLE:
        main = parse.clauses[clause.parent]
        found = subject_of(parse, main, lists) if main.kind == ClauseKind.MAIN else None
        if lists.verb_second:
            return remark(parse, clause, main, found or [], lists)
        return participle(parse, clause, [item for item in found or [] if isinstance(item, int)], lists)
    return None


def _is_of_entry(parse: Parse, clause: Clause) -> bool:
    """ "1302 Bau des Rathauses, das 1355 abbrennt": a whole relative clause at the end of an entry."""
    whole = clause.kind == ClauseKind.RELATIVE and clause.intro == clause.words[0] and len(parse.clauses) == 2
    return whole and clause.finite == parse.spoken(clause)[-1]


def subject_of(parse: Parse, main: Clause, lists: Wordlists) -> Items | None:
    """The subject of a main clause, if it is clear which words it has."""
    return _german_subject(parse, main, lists) if lists.verb_second else english_subject(parse, main, lists)


# Verbs without a subject of their own


def _conjunct(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    if clause.parent < 0 or clause.finite is None:
        return None
    before = parse.clauses[clause.parent]
    if before.kind == ClauseKind.CONJUNCT:
        before = parse.clauses[before.parent]
    if not lists.verb_second and _may_be_said(parse, before, clause, lists):
        return None
    if not lists.verb_second and before.kind == ClauseKind.RELATIVE and before.intro is not None:
        lead = antecedent(parse, before, lists)
        # In "the lease, which he signed but withdrew from", it is he who withdrew.
        told = all(parse.kind(one) == "adv" for one in range(before.intro + 1, before.finite or 0))
        certain = told and bool(lead) and (set_off(parse, before) or is_certain(parse, before, lead, lists))
        subject_words: Items | None = list(lead) if certain else None
    else:
        subject_words = subject_of(parse, before, lists)
    if not subject_words:
        return None
    own = parse.spoken(clause)
    while own and own[0] != clause.finite and parse.kind(own[0]) in ("kon", "quote"):
        own = own[1:]
    later = bool(own) and own[0] < clause.finite - 1 and parse.low(clause.finite - 1) in lists["ago"]
    length = later and parse.low(clause.finite - 2) in lists["period_nouns"]
    quoted = any(parse.kind(place) == "quote" for place in own)
    if not lists.verb_second and own and (parse.kind(own[0]) == "prep" or length) and not quoted:
        # "And, after a rough passage, sighted land", "and in May retired"
        own = [*(place for place in own if place >= clause.finite), *(place for place in own if place < clause.finite)]
    if lists.verb_second:
        return [*map(parse.told, subject_words), *by_itself(parse, before, own, subject_words, lists)]
    return [*map(parse.told, subject_words), *own]


def _may_be_said(parse: Parse, before: Clause, clause: Clause, lists: Wordlists) -> bool:
    """ "Ann says Paul shot ten, nine of them men, (and took two)": may a verb be of what was said without "that"?"""
    if before.finite is None or parse.low(before.finite) not in lists["saying"]:
        return False
    said = (one for one in parse.clauses if one.kind == ClauseKind.CONTENT and one.intro is None)
    return any(before.finite < one.words[0] < clause.words[0] for one in said if one.words)


def _german_subject(parse: Parse, main: Clause, lists: Wordlists) -> Items | None:
    """The subject of a main clause: its front field if that is one noun group, else the first in the middle field."""
    if main.finite is None or main.kind != ClauseKind.MAIN:
        return None
    front = [place for place in main.words if place < main.finite]
    while front and parse.kind(front[0]) == "kon":
        front = front[1:]
    after = next((place for place in main.words if place > main.finite), None)
    if after is not None and parse.kind(after) == "pron" and parse.low(after) in lists["sure_subjects"]:
        return [after]
    if _may_be_subject(parse, front, main.finite, lists) and len(front) <= _LONGEST_SUBJECT:
        # Before the verb of a main clause there is one constituent.
        return list(front)
    middle = [place for place in main.words if place > main.finite]
    found = subject(parse, middle, lists)
    return list(middle[found[0] : found[1]]) if found else None


def _may_be_subject(parse: Parse, front: list[int], finite: int, lists: Wordlists) -> bool:
    """Is what stands before a verb a noun group that may be its subject, and not when it was?"""
    if not front or parse.kind(front[0]) not in (*_IN_GROUP, "pron") or parse.low(front[0]) in lists["oblique"]:
        return False
    if parse.low(front[0]) in lists["days"] or parse.low(front[-1]) in lists["reckoned"]:
        return False
    if parse.low(front[-1]) not in lists["months"] and all(is_dated(parse, place, lists) for place in front):
        # "1874 brannte die Mühle ab"; but a month by itself is somebody's name: "August kaufte das Haus".
        return False
    # "Krieg und Not überstand die Firma": the verb is of one thing.
    several = any(parse.kind(place) == "kon" for place in front)
    return not several or parse.low(finite).endswith(tuple(lists["plural_ends"]))


# Clauses after a joining word


def adverbial(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """What stands after a joining word as a main clause; None if it is not clear how it should read."""
    assert clause.intro is not None
    assert clause.finite is not None
    own = parse.spoken(clause)
    rest = [place for place in own if place > clause.intro]
    before = [place for place in own if place < clause.intro]
    measured = lists.verb_second and bool(before) and parse.low(before[-1]) in lists["reckoned"]
    if not measured and any(parse.kind(place) not in ("adv", "kon") for place in before):
        return None
    if lists.verb_second:
        last = [place for place in rest if not parse.words[place].is_mark][-1:]
        answer = lists.answers.get(parse.low(clause.intro))
        named = not any(parse.kind(place) == "pron" for place in rest[:2])
        where = _where(parse, clause, lists)
        lead: Items | None = (where or [Word(answer, -1, -1, True, "adv")]) if answer and named else None
        if not named and (whom := _whom(parse, clause, rest, lists)) is not None:
            lead, rest = whom
        return verb_second(parse, rest, clause.finite, lists, lead) if last == [clause.finite] else None
    first = next((place for place in rest if not parse.words[place].is_mark), None)
    if first is None or first >= clause.finite or parse.kind(first) not in (*_IN_GROUP, "pron", "adv"):
        return None
    return _named(parse, clause, [*rest], lists)


def _where(parse: Parse, clause: Clause, lists: Wordlists) -> Items:
    """ "(Sie zog nach Olm), wo (1906 ein Verein entstand)" → "in Olm": the place that a clause tells more of."""
    if clause.intro != clause.words[0] or parse.low(clause.intro) not in lists["where"]:
        return []
    end = clause.intro - 2
    while end > 0 and parse.kind(end) in _CLOSERS:
        # "War in Olm untergebracht, wo …"
        end -= 1
    first = end
    while first > 0 and parse.kind(first) == "name":
        first -= 1
    placed = 0 < first < end and parse.low(first) in lists["place_prepositions"]
    placed = placed and parse.kind(clause.intro - 1) == "comma"
    low = parse.low(first) if parse.low(first) in lists["beside"] else lists.answers["beside place"]
    return [Word(low, -1, -1, True, "prep"), *parse.words[first + 1 : end + 1]] if placed else []


def _second_adverbial(parse: Parse, number: int, lists: Wordlists) -> Items | None:
    """ "(Wo die Mühle stand) und 1990 ein Lager entstand": what takes the place of the joining word they share."""
    clause = parse.clauses[number]
    before = parse.clauses[number - 1] if number else clause
    if before.kind != ClauseKind.ADVERBIAL or before.parent != clause.parent or before.intro is None:
        return None
    own = [place for place in parse.spoken(clause) if parse.kind(place) not in ("kon", "quote")]
    answer = lists.answers.get(parse.low(before.intro))
    if clause.finite is None or own[-1] != clause.finite or any(parse.kind(place) == "pron" for place in own[:2]):
        return None
    lead: Items | None = [Word(answer, -1, -1, True, "adv")] if answer else None
    return verb_second(parse, own, clause.finite, lists, lead)


def _relative(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Der Bauer verkauft das Feld, das er 1990 erbte" → "Der Bauer erbte das Feld"."""
    items = german_relative(parse, clause, lists)
    if items is None or clause.parent < 0:
        return items
    above = parse.clauses[clause.parent]
    acting = subject_of(parse, above, lists) or []
    # "Der Wald, den er 1903 kaufte": not of itself.
    other = clause.words[0] - 2 not in acting
    whom = _whom(parse, clause, [item for item in items[:1] if isinstance(item, int)], lists) if other else None
    items = [*whom[0], *items[1:]] if whom else items
    return with_object(parse, above, items, acting, lists)


def _second_relative(parse: Parse, number: int, lists: Wordlists) -> Items | None:
    """ "(Der Mann, der 1990 kam) und hier lebte": the noun of the clause before, whose pronoun both verbs have."""
    clause = parse.clauses[number]
    before = [one for one in parse.clauses[:number] if one.kind == ClauseKind.RELATIVE and one.parent == clause.parent]
    if not before or before[-1].intro is None or parse.low(before[-1].intro) not in lists["subject_relatives"]:
        return None
    named, finite = noun_of(parse, before[-1], lists), clause.finite
    own = [place for place in parse.spoken(clause) if parse.kind(place) not in ("kon", "quote")]
    if named is None or finite is None or own[-1] != finite:
        return None
    return verb_second(parse, own, finite, lists, named)


def _whom(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> tuple[Items, list[int]] | None:
    """ "Nachdem er 1873 fertig war, ging der Arzt": the noun for the pronoun, and the words besides it."""
    pronoun = next((place for place in rest[:2] if parse.kind(place) == "pron"), None)
    if pronoun is None or clause.parent < 0 or parse.low(pronoun) not in lists["third_persons"]:
        return None
    above = parse.clauses[clause.parent]
    if above.kind == ClauseKind.CONJUNCT and above.parent >= 0:
        # It has the subject of the verb before.
        above = parse.clauses[above.parent]
    found = subject_of(parse, above, lists)
    words = meant(parse, clause, above, pronoun, found, lists) if found else None
    if (
        found
        and words is None
        and all(isinstance(item, int) and parse.low(item) == parse.low(pronoun) for item in found)
    ):
        words = _named_before(parse, clause.parent, found[0], lists)
    return (words, [place for place in rest if place != pronoun]) if words is not None else None


def _named_before(parse: Parse, number: int, pronoun: int | Word, lists: Wordlists) -> Items | None:
    """ "(Kern kam,) er zog nach Olm, (wo er starb)": whom the same pronoun of a main clause means."""
    own: Items = list(parse.own(number))
    named = named_in_main(parse, own, number, lists)
    if pronoun not in own or len(named) == len(own) or pronoun in named:
        return None
    first = own.index(pronoun)
    return named[first : first + len(named) - len(own) + 1]


def named_in_main(parse: Parse, items: Items, root: int, lists: Wordlists) -> Items:
    """ "(Der Sturm kam,) und er wuchs": the subject of the main clause before for the pronoun beside the verb."""
    finite = parse.clauses[root].finite
    behind = items.index(finite) + 1 if finite in items else 0
    at = next((at for at in (0, behind) if at < len(items) and _is_of_person(parse, items[at], root, lists)), None)
    if at is None:
        return items
    first = items[at]
    assert isinstance(first, int)
    mains = [one for one in parse.clauses if one.kind == ClauseKind.MAIN and one.finite is not None]
    main = mains.index(parse.clauses[root]) if parse.clauses[root] in mains else 0
    beside = main > 0 and not any(
        parse.kind(place) in _APART for place in range(mains[main - 1].words[-1], mains[main].words[0])
    )
    found = subject_of(parse, mains[main - 1], lists) if beside else None
    words = meant(parse, parse.clauses[root], mains[main - 1], first, found, lists) if found else None
    if words is None:
        return items
    if at > 0 and words[0] and isinstance(words[0], Word) and words[0].kind == "det":
        words = [replace(words[0], text=words[0].low), *words[1:]]
    return [*items[:at], *words, *items[at + 1 :]]


def _is_of_person(parse: Parse, item: int | Word, root: int, lists: Wordlists) -> bool:
    return isinstance(item, int) and parse.low(item) in lists["persons"] and parse.owner[item] == root


def _named(parse: Parse, clause: Clause, rest: Items, lists: Wordlists) -> Items:
    """ "Ada has been famous since she won": the name for the pronoun, where there is no other that it may mean."""
    ups = (parse.clauses[one] for one in parse.up(clause.parent) if parse.clauses[one].kind != ClauseKind.PARTICIPLE)
    above, first = next(ups, None), rest[0]
    if above is None or above.kind != ClauseKind.MAIN or not isinstance(first, int):
        return list(rest)
    if parse.low(first) not in lists["persons"]:
        return list(rest)
    whom = [item for item in subject_of(parse, above, lists) or [] if isinstance(item, int)]
    # "Olympic champion Ann Low"
    named = bool(whom) and parse.kind(whom[-1]) == "name" and all(parse.kind(item) in _BEFORE_NAME for item in whom)
    others = [place for place in range(first) if parse.kind(place) == "name" and place not in whom]
    governed = all(parse.kind(place - 1) in ("prep", "name", "glue") for place in others)
    return [*(parse.words[item] for item in whom), *rest[1:]] if named and governed else list(rest)


def woven(parse: Parse, items: Items, nested: list[int]) -> Items:
    """The clauses nested in a recast one: what explains a word behind it, what the verb tells of at the end."""
    result: Items = list(items)
    behind: Items = []
    verb = max((item for item in items if isinstance(item, int)), default=-1)
    verb = verb if verb >= 0 and parse.kind(verb) == "fin" else -1
    last = {one for place in nested if parse.clauses[one := parse.owner[place]].kind in _AT_THE_END}
    for place in nested:
        if parse.kind(place) == "stop":
            continue
        if last.intersection(parse.up(parse.owner[place])):
            behind.append(place)
            continue
        before = [(item, at) for at, item in enumerate(result) if isinstance(item, int) and item < place]
        nearest, after = max(before, default=(0, len(result) - 1))
        if nearest == verb:
            # "(Das die Stadt kaufte), das abbrannte": behind a verb that stood at the end and has been moved
            behind += [place] if behind else [Word(",", -1, -1, False, "comma"), place]
            continue
        result.insert(after + 1, place)
    return [*result, *behind]
