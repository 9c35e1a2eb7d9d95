"""Single words and small groups that an English title can lose: adverbs, adjectives, what somebody is; other dates."""

from collections.abc import Iterator, Sequence
from functools import cache

from timeline_app.events.dates.gapping import further, gapped, paired
from timeline_app.events.dates.removal import removable
from timeline_app.events.draft import Draft
from timeline_app.events.english.descriptions import descriptions
from timeline_app.events.english.spans import other_ends
from timeline_app.events.shortening import attributes
from timeline_app.events.shortening.adjectives import tells_truth
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

# How much the reader loses, and what goes.
Piece = tuple[float, set[int]]
# Of a name in quotation marks inside another.
_NICKNAME, _LONGEST_NICKNAME = 0.8, 4
# What is told of other dates with the same verb.
OTHER_DATES = 0.1
# What is told besides of other dates than the one in the list that is told first.
_FURTHER = 4.5
_ADJECTIVE, _COUNTRY, _OFFICE, _JOINER, _STRANGE_DATE, _ORIGIN, _ARTICLE = 4.0, 7.1, 3.2, 0.3, 1.5, 6.0, 7.0
_BEFORE_ADJECTIVES = frozenset({"det", "num", "pos", "fin", "part", "inf", "prep", "kon"})


def words(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
    """What may go, and how much the reader loses with it."""
    parse = draft.parse
    for group in gapped(parse, items, lists, draft.held):
        yield OTHER_DATES, group | set(explaining(parse, items, max(group)))
    yield from ((_FURTHER, group) for group in further(parse, items, lists, draft.held))
    yield from ((OTHER_DATES, group) for group in paired(parse, items, lists, draft.held))
    yield from other_ends(draft, items, lists)
    yield from ((0.2, group) for group in attributes.adverbs(parse, items, lists))
    yield from ((1.0, group) for group in _dispensable(parse, items, lists))
    yield from ((_JOINER, group) for group in _passing(parse, items, lists))
    yield from ((_JOINER, group) for group in _joiners(parse, items, lists))
    yield from ((_STRANGE_DATE, group) for group in _strange_dates(draft, items, lists))
    yield from ((_OFFICE, group) for group in attributes.titles(parse, items, lists))
    yield from ((_OFFICE, group) for group in descriptions(parse, items, lists))
    yield from ((_OFFICE, group) for group in _sources(parse, items))
    yield from ((_NICKNAME, group) for group in _nicknames(parse, items))
    yield from _persons(parse, items, lists)
    yield from ((_ADJECTIVE, group) for group in _adjectives(parse, items, lists))
    yield from ((_COUNTRY, group) for group in _countries(parse, items, lists))
    yield from ((_ORIGIN, group) for group in _origins(parse, items, lists))
    yield from ((_ADJECTIVE, group) for group in _states(parse, items, lists))
    yield from ((_ARTICLE, group) for group in _first_article(draft, items, lists))


def _first_article(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "(The) National Guild of Millers plans a feast": as headlines have it, before a name."""
    if not items:
        return
    parse, first = draft.parse, items[0]
    if first != draft.kept()[0] or items[1:2] != [first + 1] or parse.low(first) not in lists["articles"]:
        return
    if _is_proper(parse, first + 1) and parse.low(first + 1) not in lists["states"]:
        yield {first}


def _is_proper(parse: Parse, place: int) -> bool:
    return parse.words[place].text[:1].isupper() and parse.kind(place) in ("noun", "name", "adj")


def _passing(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "They will lose their jobs (as a result)", "shut (until further notice)": set phrases that say little."""
    phrases = lists["passing_phrases"]
    nouns = _last_words(phrases)
    if nouns.isdisjoint(map(parse.low, items)):
        return
    for place in items[2:]:
        if parse.low(place) not in nouns or (
            place + 1 < len(parse.words) and parse.low(place + 1) in lists["partitive"]
        ):
            # "As a result of the flood"
            continue
        for first in (place - 2, place - 1):
            if " ".join(parse.low(one) for one in range(first, place + 1)) in phrases:
                yield set(range(first, place + 1))


@cache
def _last_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.rsplit(" ", 1)[-1] for phrase in phrases)


def _joiners(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "The court ruled (that) he must go": right behind a verb of saying, before a subject."""
    for at in range(1, len(items) - 1):
        place = items[at]
        number = parse.owner[place]
        clause = parse.clauses[number]
        if clause.kind != ClauseKind.CONTENT or clause.intro != place or parse.kind(place) != "that":
            continue
        said = parse.low(items[at - 1]) in lists["reporting", "ruling"] and parse.kind(items[at - 1]) == "fin"
        said = said or parse.low(items[at - 1]) in lists["saying_participles"]
        # "Has announced (that) it will close"
        perfect = parse.kind(items[at - 1]) == "part" and at > 1 and parse.low(items[at - 2]) in lists["perfect"]
        said = said or (perfect and parse.low(items[at - 1]) in lists["reporting"])
        # "Said (that) once she comes it will start"
        first = next((item for item in items[at + 1 :] if parse.owner[item] == number), items[at + 1])
        opens = parse.kind(first) in ("det", "pron", "name", "noun", "adj", "num")
        if said and opens:
            yield {place}
        # "Said (here that) the mill was shut"
        between = parse.kind(items[at - 1]) == "adv" and parse.low(items[at - 1]) in lists["dispensable"]
        if between and opens and at > 1 and parse.low(items[at - 2]) in lists["reporting"]:
            yield {items[at - 1], place}


def _strange_dates(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "The court ruled (Wednesday) that he must go by May 3": when something was that is not what the title is of."""
    parse = draft.parse
    homes = {parse.owner[one] for one in draft.held}
    for at, place in enumerate(items):
        owner = parse.owner[place]
        if place in draft.held or owner < 0 or owner in homes:
            continue
        weekday = parse.kind(place) == "name" and parse.low(place) in lists["weekdays"]
        if (not weekday and not _is_when_said(parse, place, lists)) or (at and place - 1 in draft.held):
            continue
        pair = parse.low(place) in lists["pointing_days", "pointing_at_one"] and parse.low(place + 1) != ""
        gone = removable(parse, [place, place + 1] if pair and not weekday else [place], owner, lists)
        if gone is not None and gone <= set(items):
            yield gone


def _is_when_said(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Fees will rise in May, the mayor revealed (this week)", "said (yesterday)": a day of a verb of saying."""
    clause = parse.clauses[parse.owner[place]]
    says = clause.kind == ClauseKind.SPEAKER or parse.low(clause.finite or 0) in lists["saying"]
    if not says or parse.low(place) not in lists["days"] or parse.kind(place - 1) == "prep":
        return False
    alone = parse.kind(place) in ("adv", "noun")
    return alone or parse.low(place + 1) in lists["period_nouns", "months", "weekdays"]


def explaining(parse: Parse, items: Sequence[int], last: int) -> Iterator[int]:
    """ "(And sixth in May), the latter in the rain": what tells more of a word, behind its comma."""
    for number, clause in enumerate(parse.clauses):
        if clause.kind in (ClauseKind.ASIDE, ClauseKind.RELATIVE) and clause.words[0] == last + 2:
            below = {number, *parse.below(number)}
            yield from (item for item in items if parse.owner[item] in below)


def _sources(parse: Parse, items: Sequence[int]) -> Iterator[set[int]]:
    """ "Said (Elm Corp.'s) Marsh": whose somebody is who said it, before a name."""
    for at in range(2, len(items)):
        place, owner = items[at - 1], parse.owner[items[at]]
        speaks = owner >= 0 and parse.clauses[owner].kind == ClauseKind.SPEAKER and parse.kind(items[at]) == "name"
        if not speaks or parse.kind(place) != "pos" or items[at] != place + 1:
            continue
        begin = at - 2
        while begin > 0 and items[begin - 1] == items[begin] - 1 and parse.words[items[begin]].text[:1].isupper():
            begin -= 1
        begin += not parse.words[items[begin]].text[:1].isupper()
        if begin < at - 1 and parse.kind(items[begin] - 1) in ("fin", "comma", "quote"):
            yield set(items[begin:at])


def _nicknames(parse: Parse, items: Sequence[int]) -> Iterator[set[int]]:
    """ "Edwin (“Ted”) Low": what somebody is called besides, between the parts of the name."""
    for place, last in parse.quotations.items():
        inside = range(place, last + 1)
        around = place > 0 and parse.kind(place - 1) == "name" and parse.kind(last + 1) == "name"
        called = place < last <= place + _LONGEST_NICKNAME and all(
            parse.words[one].text[:1].isupper() for one in inside[1:-1]
        )
        if around and called and set(inside) <= set(items):
            yield set(inside)


def _persons(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
    """What somebody is, before their name: "Director of the Federal Bureau of Investigation (Louis Freeh)"."""
    for at in range(1, len(items) - 1):
        if _is_surname(parse, items, at, lists):
            yield _OFFICE + 0.5, {items[at - 1]}
        if not _begins_name(parse, items, at, lists):
            continue
        begin = _before_bracket(parse, items, at)
        while begin > 0 and items[begin - 1] == items[begin] - 1 and _in_office(parse, items[begin - 1], lists):
            begin -= 1
        while begin < at and parse.words[items[begin]].text[:1].islower():
            begin += 1
        office = begin < at and any(parse.low(item) in lists["offices"] for item in items[begin:at])
        # A rank is no claim about what is told: without "deputy minister" Ann Low is still Ann Low.
        claims = (item for item in items[begin:at] if parse.low(item) not in lists["ranks"])
        true = not any(tells_truth(parse, item, lists) for item in claims)
        before = parse.kind(items[begin - 1]) if begin and items[begin - 1] == items[begin] - 1 else ""
        if (
            before == "det"
            and parse.low(items[begin - 1]) in lists["articles"] - lists["voiced_articles"]
            and begin > 1
        ):
            # "Said (the Deputy Ambassador) Ann Low"
            begin -= 1
            before = parse.kind(items[begin - 1])
        if office and true and before not in ("det", "kon", "pos", "prep", "adj"):
            yield _OFFICE, set(items[begin:at])
            yield _OFFICE + 0.5, set(items[begin : at + 1])


def _before_bracket(parse: Parse, items: Sequence[int], at: int) -> int:
    """ "Director of the Federal Bureau (FBI) Ann Low": past what stands in brackets before a name."""
    owner = parse.owner[items[at - 1]] if at else -1
    begin = at
    while owner >= 0 and begin and parse.owner[items[begin - 1]] == owner:
        begin -= 1
    bracket = owner >= 0 and parse.clauses[owner].kind == ClauseKind.BRACKET and begin
    return begin if bracket else at


def _is_surname(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Chancellor) Low said": a name alone behind an office."""
    office, item = items[at - 1], items[at]
    named = parse.kind(item) == "name" and item == office + 1 and parse.kind(items[at + 1]) != "name"
    free = at == 1 or parse.kind(items[at - 2]) not in ("name", "noun", "adj", "det", "pos")
    return named and free and parse.low(office) in lists["offices"] and parse.words[office].text[:1].isupper()


def _begins_name(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Does somebody's name begin there? Of more names behind "of" the last two are theirs."""
    if [parse.kind(item) for item in items[at : at + 2]] != ["name", "name"] or items[at + 1] != items[at] + 1:
        return False
    more = at + 2 < len(items) and items[at + 2] == items[at] + 2 and parse.kind(items[at + 2]) == "name"
    governed = parse.low(items[at - 1]) in lists["office_joints"]
    return parse.low(items[at]) not in lists["offices"] and not (more and governed)


def _in_office(parse: Parse, item: int, lists: Wordlists) -> bool:
    """A word in capitals, a noun, or what joins two of them, but not two persons."""
    if parse.kind(item) in ("noun", "adj") and parse.words[item].text.islower():
        return item > 0 and parse.kind(item - 1) in ("name", "noun", "adj")
    joins = parse.low(item) in lists["office_joints"] and (parse.kind(item) != "kon" or parse.kind(item - 1) == "noun")
    return joins or parse.words[item].text[:1].isupper()


def _adjectives(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """All the adjectives before a noun: "the three (central and eastern European) countries"."""
    at = 0
    while at < len(items):
        end = at
        while end < len(items) and (_is_small(parse, items[end]) or _joins_adjectives(parse, items, end, at)):
            end += 1
        follows = end < len(items) and items[end] == items[end - 1] + 1 if end > at else False
        if end > at and follows and _may_lose(parse, items, at, end, lists):
            yield set(items[at:end])
        at = max(end, at + 1)


def _countries(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "(Kenyan) police", but not what is part of a name: "the Czech Republic"."""
    for at in range(len(items) - 1):
        item, after = items[at], items[at + 1]
        named = parse.kind(item) == "adj" and parse.words[item].text[:1].isupper() and parse.words[after].text.islower()
        if named and parse.kind(after) == "noun" and after == item + 1 and _may_lose(parse, items, at, at + 1, lists):
            yield {item}


def _states(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "The (U.S.) Justice Department": the state before the name of one of its bodies."""
    for at in range(1, len(items) - 1):
        place, after = items[at], items[at + 1]
        named = parse.kind(items[at - 1]) == "det" and after == place + 1 and parse.words[after].text[:1].isupper()
        if named and parse.low(place) in lists["states"] and parse.kind(after) in ("name", "noun"):
            yield {place}


def _origins(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "The (Miami) relatives": a name between an article and a noun."""
    for at in range(1, len(items) - 1):
        end = at
        while end < len(items) - 1 and parse.kind(items[end]) == "name" and items[end] == items[at] + end - at:
            end += 1
        noun = items[end]
        named = (
            end > at and noun == items[end - 1] + 1 and parse.kind(noun) == "noun" and parse.words[noun].text.islower()
        )
        if named and parse.kind(items[at - 1]) in ("det", "num") and items[at - 1] == items[at] - 1:
            dated = any(parse.low(item) in lists["weekdays", "months"] for item in items[at:end])
            if not dated:
                yield set(items[at:end])
        elif _is_compound(parse, items, at, lists):
            yield {items[at]}


def _is_compound(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "A missing (anti-war) marcher", "a (government) official": a noun that tells more of the next one."""
    word, after = parse.words[items[at]], parse.words[items[at + 1]]
    small = word.kind == after.kind == "noun" and word.text.islower() and after.text.islower()
    plain = small and ("-" in word.text[1:-1] or after.low in lists["functionaries"])
    return plain and items[at + 1] == items[at] + 1 and parse.kind(items[at - 1]) in ("det", "adj", "num")


def _is_small(parse: Parse, item: int) -> bool:
    """Is it an adjective that names no country?"""
    return parse.kind(item) == "adj" and (item == 0 or parse.words[item].text[:1].islower())


def _joins_adjectives(parse: Parse, items: Sequence[int], at: int, begin: int) -> bool:
    return at > begin and parse.kind(items[at]) == "kon" and at + 1 < len(items) and _is_small(parse, items[at + 1])


def _may_lose(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    before = parse.kind(items[at - 1]) if at and parse.low(items[at - 1]) not in lists["partitive"] else ""
    before = before if at and items[at - 1] == items[at] - 1 else "det"
    # "Asked (60-year-old) Ann to leave"
    aged = parse.words[items[at]].text[:1].isdigit() and parse.kind(items[end]) == "name"
    free = before in _BEFORE_ADJECTIVES and (aged or parse.kind(items[end]) in ("noun", "adj"))
    plain = all(parse.words[item].spaced or item == 0 for item in items[at:end]) and not parse.names & set(
        items[at:end]
    )
    # "For the fifth time"
    counts = any(parse.words[item].tag == "ORD" for item in items[at:end])
    one = f"{parse.low(items[end - 1])} {parse.low(items[end])}" in lists["fixed_names"]
    # "The following spring"
    timed = lists["period_nouns", "day_times", "time_nouns", "months", "weekdays", "seasons"]
    one = one or (parse.low(items[end - 1]) in lists["following"] and parse.low(items[end]) in timed)
    true = not counts and not one and not any(tells_truth(parse, item, lists) for item in items[at:end])
    return free and plain and true


def _counts_from(parse: Parse, before: int, item: int, lists: Wordlists) -> bool:
    """ "Three years (later)": does an adverb say from when a length of time is counted?"""
    return parse.low(item) in lists["ago"] and parse.low(before) in lists["period_nouns"] and before == item - 1


def _is_joined_adverb(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "(Then) or now", "again and (again)": one of two adverbs that are one phrase."""
    before, after = items[max(at - 2, 0) : at], items[at + 1 : at + 3]
    return [*map(parse.kind, after)] == ["kon", "adv"] or [*map(parse.kind, before)] == ["adv", "kon"]


def _dispensable(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Adverbs that say little, unless they belong to the word after them or stand for a phrase."""
    for at in range(1, len(items)):
        item = items[at]
        if parse.kind(item) != "adv" or parse.low(item) not in lists["dispensable"]:
            continue
        if parse.low(items[at - 1]) in lists["comparing"] or _counts_from(parse, items[at - 1], item, lists):
            # "As soon as", "three years later"
            continue
        after = parse.kind(items[at + 1]) if at + 1 < len(items) else ""
        before = parse.kind(items[at - 1])
        if _is_joined_adverb(parse, items, at):
            continue
        if after not in ("adv", "adj", "num", "prep", "det") and before not in ("neg", "adv", "prep"):
            yield {item}
