"""Attributes that a noun can do without: long ones, genitives, names beside offices; and idle adverbs."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline_app.events.shortening.adjectives import tells_truth
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.genitives import governs_genitive
from timeline_app.grammar.german.groups import foreign_end
from timeline_app.grammar.groups import attribute_end, listed_adjective
from timeline_app.grammar.phrase_ends import joined_end
from timeline_app.grammar.phrases import chain_end
from timeline_app.grammar.whole_nouns import is_only, needs_more
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def attributes(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Long attributes between an article and its noun."""
    for at in range(len(items) - 2, 0, -1) if lists.verb_second else ():
        if (
            parse.kind(items[at - 1]) in ("det", "pron", "rel")
            and parse.low(items[at - 1]) not in lists["denying_articles", "comparatives"]
            # "Vor allem (innen runde Formen)"
            and f"{parse.low(items[at - 1] - 1)} {parse.low(items[at - 1])}" not in lists["spared_pairs"]
        ):
            end = attribute_end(parse, items, at, lists)
            if (
                0 < end < len(items)
                and parse.kind(items[end]) in (*NOUNS, "adj", "num", "quote")
                and not is_only(parse, items[end], lists)
                # "Eine (ganz andere) Haltung" is not the one of which others tell
                and not parse.low(items[end - 1]).startswith(tuple(lists["differing"]))
            ):
                # "(Der erst 23-jährige) Otto Kern"
                named = parse.kind(items[end]) == "name" and _may_lose_article(parse, items, at - 1, lists)
                named = named and parse.low(items[end]) in lists["male_names", "female_names"]
                yield set(items[at - named : end])


def further(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Eine lange, (nicht zu Ende gedachte) Rede": an attribute behind the comma after another."""
    for at in range(len(items) - 2, 1, -1):
        if parse.kind(items[at] - 1) != "comma":
            continue
        end = listed_adjective(parse, items, at)
        if end > at + 1 and not tells_truth(parse, items[end - 1], lists):
            yield set(items[at:end])


def genitives(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Genitives after a noun, the last first: "der Preis der Gesellschaft"."""
    if not lists.verb_second:
        return
    for at in range(len(items) - 1, 0, -1):
        place = items[at]
        if (
            place not in parse.names
            and parse.kind(place) == "det"
            and parse.low(place) in lists["genitive"]
            and items[at - 1] == place - 1
        ):
            end = joined_end(parse, items, at, lists)
            free = end >= len(items) or parse.kind(items[end]) not in ("kon", "adj", "name", "noun", "num")
            free = free and parse.kind(items[end - 1]) != "name" and not needs_more(parse, place - 1, lists)
            free = free and parse.low(place - 1) not in lists["quantities"]
            free = free and not governs_genitive(parse, place, lists)
            if parse.kind(place - 1) in (*NOUNS, "num") and end > at + 1 and free:
                yield set(items[at:end])


def adverbs(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Adverbs that only join the sentence to its neighbours, and phrases that say as little."""
    for one, two in pairwise(items[1:]):
        if two == one + 1 and f"{parse.low(one)} {parse.low(two)}" in lists["idle_phrases"]:
            yield {one, two}
    for at, item in enumerate(items[1:], 1):
        if parse.kind(item) != "adv" or parse.low(item) not in lists["idle", "specifying"]:
            continue
        second = parse.low(item - 1) in lists["comparing"] and any(
            parse.low(one) in lists["both"] for one in items[:at]
        )
        if second or parse.low(item - 1) in lists["provisional", "contrasting", "joining_verbs"]:
            # "Wenn auch mit Abstand", "in Städten, aber auch in Dörfern", "sowohl Kinder als auch Eltern"
            continue
        if parse.low(item) not in lists["specifying"] or parse.kind(item - 1) != "kon":
            yield {item}
        elif (end := _specified_end(parse, items, at)) > at + 1:
            yield set(items[at - 1 : end])


def results(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Stieg um 3 Prozent (und damit auf den höchsten Stand seit 1990)": what came of it, in the same phrase."""
    for at in range(1, len(items) - 3) if lists.verb_second else ():
        if parse.kind(items[at]) != "kon" or parse.low(items[at + 1]) not in lists["resulting_adverbs"]:
            continue
        end = chain_end(parse, items, at + 2, set(), lists) if parse.kind(items[at + 2]) == "prep" else at
        if parse.kind(items[at + 2]) == "det" and parse.kind(items[at - 1]) in (*NOUNS, "num"):
            # "Den Sieger (und damit den Vertreter des Landes)"
            end = joined_end(parse, items, at + 2, lists)
        while at + 3 < end < len(items) and parse.kind(items[end]) == "prep" and items[end] == items[end - 1] + 1:
            end = chain_end(parse, items, end, set(), lists)
        last = end >= len(items) or parse.kind(items[end]) in ("part", "inf", "vz", "izu", "to", "stop")
        if at + 3 < end and last:
            yield set(items[at:end])


def _specified_end(parse: Parse, items: Sequence[int], at: int) -> int:
    """ "(Stieg), und zwar um 10 auf 20 Prozent": where what is told more exactly ends, if it is one phrase or two."""
    end, owner = at + 1, parse.owner[items[at]]
    while end < len(items) and parse.owner[items[end]] == owner and not parse.words[items[end]].is_mark:
        end += 1
    rest = items[at + 1 : end]
    plain = bool(rest) and parse.kind(rest[0]) == "prep" and items[at - 1] + 1 == items[at]
    closed = any(parse.kind(item) in ("fin", "part", "inf", "vz") for item in rest)
    return end if plain and not closed else at


def namings(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """What somebody is, with its article, before their full name: "mit (dem Minister) Karl Alt".

    Where the article cannot go, as in "der Wagen des Ministers Karl Alt" or "vom Minister Karl Alt", it is the name.
    """
    for at in range(len(items) - 2, 0, -1) if lists.verb_second else ():
        if parse.kind(items[at]) != "name" or parse.kind(items[at - 1]) != "noun" or items[at - 1] != items[at] - 1:
            continue
        end = _name_end(parse, items, at, lists)
        if end <= at + 1:
            continue
        if (first := _office_begin(parse, items, at - 1, lists)) is not None:
            yield set(items[first:at])
        elif at > 1 and parse.kind(items[at - 2]) in ("det", "adj") and not _is_joined(parse, items, end - 1):
            finite = parse.clauses[parse.owner[items[at]]].finite
            if finite is not None and items[at] > finite:
                yield set(items[at:end])


def _name_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where a name of several words that begins at `items[at]` ends; a surname may be a noun, too."""
    end = at
    while end < len(items) and parse.kind(items[end]) == "name" and items[end] == items[at] + end - at:
        end += 1
    end = max(end, foreign_end(parse, items, at)) if at else end
    first = end == at + 1 and end < len(items) and parse.low(items[at]) in lists["male_names", "female_names"]
    return end + (first and parse.kind(items[end]) == "noun" and items[end] == items[at] + 1)


def _office_begin(parse: Parse, items: Sequence[int], noun: int, lists: Wordlists) -> int | None:
    """Where the article and the adjectives of an office before a name begin; None if they have to stay."""
    at = noun - 1
    while at > 0 and items[at] == items[at + 1] - 1 and _describes(parse, items[at]):
        if tells_truth(parse, items[at], lists):
            return None
        at -= 1
    # "Die (lange gefangene) Malerin Anna Kern": the attribute between them may be gone.
    ordered = at >= 0 and items[at] < items[at + 1] and parse.owner[items[at]] == parse.owner[items[at + 1]]
    if not ordered or not _may_lose_article(parse, items, at, lists):
        return None
    return at if parse.low(items[noun + 1]) in lists["male_names", "female_names"] else None


def _may_lose_article(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Can the words behind an article be only a name, so that everybody sees in which case it is?"""
    article = parse.low(items[at])
    if article not in lists["plain_articles"] - lists["indefinite"]:
        return False
    before = parse.kind(items[at - 1]) if at else ""
    if before in NOUNS and article in lists["genitive"]:
        return False
    # "Den Minister Karl Alt lobte Anna Kern": nothing else tells who did it.
    return before == "prep" or article not in lists["oblique"] or _behind_subject(parse, items, at)


def _describes(parse: Parse, place: int) -> bool:
    """An adjective, or where somebody is from: "der (Limburger) Bischof"."""
    origin = parse.kind(place) == "noun" and parse.words[place].text[:1].isupper() and parse.low(place).endswith("er")
    return parse.kind(place) == "adj" or origin


def _behind_subject(parse: Parse, items: Sequence[int], at: int) -> bool:
    """Is it told of somebody else, who stands before the verb?"""
    clause = parse.clauses[parse.owner[items[at]]]
    behind = clause.intro is None and clause.finite is not None and clause.finite < items[at]
    return behind and parse.kind(clause.words[0]) in ("det", "name", "noun", "pron")


def _is_joined(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "Anna Kern (46) und (Otto Alt)": does an "and" follow in the same clause?"""
    owner = parse.owner[items[at]]
    after = next((item for item in items[at + 1 :] if parse.owner[item] == owner), None)
    return after is not None and parse.kind(after) == "kon"


def titles(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """What somebody is, before their name: "German defence minister Rudolf Scharping"."""
    at = 0
    while at < len(items):
        begin = at
        while (
            at < len(items)
            and (parse.kind(items[at]) in ("adj", "noun") or _is_office(parse, items, at, lists))
            and (at == begin or items[at] == items[at - 1] + 1)
        ):
            at += 1
        named = begin < at < len(items) - 1 and parse.kind(items[at]) == parse.kind(items[at + 1]) == "name"
        named = named or (lists.verb_second and begin < at and _name_end(parse, items, at, lists) > at + 1)
        named = named or (lists.verb_second and begin < at and _is_noble(parse, items, at, lists))
        if not named:
            at = max(at, begin + 1)
            continue
        free = begin == 0 or parse.kind(items[begin - 1]) in ("fin", "comma", "that")
        free = free or (parse.kind(items[begin - 1]) == "quote" and not lists.verb_second)
        # "Laut Geschäftsführer Otto Kern"
        free = free or (lists.verb_second and parse.low(items[begin - 1]) in lists["attributing"])
        apart = begin > 0 and items[begin - 1] + 1 != items[begin]
        free = free or (apart and parse.kind(items[begin - 1]) not in ("det", "rel", "pron"))
        # "Otto Kern und (Bürgermeister) Karl Alt"
        joined = begin > 1 and parse.kind(items[begin - 1]) == "kon" and parse.kind(items[begin - 2]) == "name"
        free = free or (lists.verb_second and joined)
        named = any(parse.kind(item) != "adj" for item in items[begin:at])
        named = named and all(parse.words[item].text.islower() for item in items[begin + 1 : at])
        named = named and (items[begin] == 0 or parse.words[items[begin]].text.islower() or lists.verb_second)
        if (
            named
            and free
            and items[at] == items[at - 1] + 1
            and not any(tells_truth(parse, item, lists) for item in items[begin:at])
        ):
            yield set(items[begin:at])
        at = max(at, begin + 1)


def _is_noble(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Otto von Gehlen": a name with a particle."""
    kinds = [parse.kind(item) for item in items[at : at + 3]]
    return len(kinds) > 2 and kinds[0] == kinds[2] == "name" and parse.low(items[at + 1]) in lists["name_particles"]


def _is_office(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "SPD-Obmann (Karl Alt)": a compound that the tagger takes for a name, before a first name."""
    compound = lists.verb_second and "-" in parse.words[items[at]].text
    return compound and at + 2 < len(items) and parse.kind(items[at + 1]) == parse.kind(items[at + 2]) == "name"


def coordinations(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Über die Ziele (sowie ihre Folgen)": what a phrase names besides."""
    for at in range(len(items) - 2, 1, -1) if lists.verb_second else ():
        if parse.kind(items[at]) != "kon" or parse.low(items[at]) not in lists["adding"]:
            continue
        end = joined_end(parse, items, at + 1, lists)
        more = end < len(items) and parse.kind(items[end]) in ("kon", "adj", "noun", "name")
        more = more or (end < len(items) and parse.kind(items[end] - 1) == "comma")
        # "Wein und ein Buch vom Jahr 1895": what follows is of the second.
        more = more or (end < len(items) and parse.low(items[end]) in lists["attributive", "attached"])
        half = items[at - 1] != items[at] - 1 or parse.words[items[at - 1]].text.endswith("-")
        # "Britischer und deutscher Bomber"
        half = half or parse.kind(items[at - 1]) == "adj"
        if end > at + 1 and not more and not half and _in_phrase(parse, items, at, lists):
            yield set(items[at:end])


def _in_phrase(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Do only nouns, after a preposition that does not join two things, stand before an "and"?"""
    for before in range(at - 1, -1, -1):
        kind, low = parse.kind(items[before]), parse.low(items[before])
        if kind == "prep":
            return low not in lists["pairing", "kept_prepositions"]
        if kind not in ("noun", "name", "adj", "det", "kon") or low in lists["both"]:
            return False
        if items[before] != items[before + 1] - 1:
            return False
    return False


def quoted(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Ihr Stück („Der Sturm“)": what a thing is called, after its noun and the verb."""
    for at in range(len(items) - 1, 0, -1) if lists.verb_second and parse.names else ():
        first = items[at]
        last = parse.quotations.get(first, -1)
        finite = parse.clauses[parse.owner[first]].finite if parse.owner[first] >= 0 else None
        known = parse.low(_group_begin(parse, first - 1)) in lists["definite"]
        behind = items[at - 1] == first - 1 and finite is not None and (first > finite or known)
        if not behind or last <= first or last - 1 not in parse.names or parse.kind(first - 1) != "noun":
            continue
        if last in items and not _is_joined(parse, items, items.index(last)):
            needed = parse.low(first - 1) in lists["called"]
            yield set() if needed else {item for item in items if first <= item <= last}


def _group_begin(parse: Parse, noun: int) -> int:
    """The word before a noun, the halves of nouns that it completes ("Herren- und Damenhaus"), and its adjectives."""
    at = noun - 1
    while at > 1 and parse.kind(at) == "kon" and parse.words[at - 1].text.endswith("-"):
        at -= 2
    while at > 0 and parse.kind(at) == "adj":
        at -= 1
    return max(at, 0)


def capacities(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Er übernahm (als Leiter der Bank) das Amt": as what somebody does a thing, before its object."""
    for at in range(len(items) - 3, 0, -1) if lists.verb_second else ():
        if parse.low(items[at]) not in lists["comparing"] or parse.kind(items[at - 1]) not in (
            "noun",
            "name",
            "pron",
            "fin",
        ):
            continue
        end = joined_end(parse, items, at + 1, lists)
        before = any(parse.low(item) in lists["comparatives"] for item in items[:at])
        follows = (
            end < len(items) and parse.kind(items[end]) == "det" and parse.low(items[end]) in lists["object_articles"]
        )
        if end > at + 1 and follows and not before and parse.owner[items[end]] == parse.owner[items[at]]:
            yield set(items[at:end])
