"""Where prepositional phrases end: with their noun group, its genitives, and the groups that it is listed with."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.genitives import follows_place, governs_genitive
from timeline_app.grammar.groups import attribute_end, group_end, is_lasting, is_listed
from timeline_app.grammar.tagger import is_base_form
from timeline_app.grammar.wordlists import Wordlists

# The tag of a German word that ends a phrase: "vom Mai (an)".
_POSTPOSED = "APZR"
_STRESSED = (["adv", "adj"], ["adv", "det"])


def phrase_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where the phrase of the preposition `items[at]` ends: its noun group, genitives, and those joined by "and"."""
    phrase = at, *items
    end = parse.ends.get(phrase)
    if end is None:
        end = parse.ends[phrase] = _phrase_end(parse, items, at, lists)
    return end


def _phrase_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    end = _nouns_end(parse, items, at, lists)
    if not at + 1 < end < len(items) or items[end] != items[end - 1] + 1:
        return end
    since = parse.low(items[at]) in lists["periods"] and parse.kind(items[end]) == "prep"
    since = since and parse.low(items[end]) not in lists["pair_second"]
    if parse.words[items[end]].tag == _POSTPOSED or (
        since and end + 1 < len(items) and parse.kind(items[end + 1]) in ("prep", "pred")
    ):
        # "Vom 1. Januar (an) in zwei Schritten"
        return end + 1
    if parse.low(items[end]) in lists["postposed"]:
        # "Auf die Klage (hin)"
        return end + any(parse.low(item) in lists["prompting_nouns"] for item in items[at:end])
    return end


def _nouns_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where the nouns of the preposition `items[at]` end."""
    if at + 1 >= len(items) or items[at + 1] != items[at] + 1:
        return at + 1
    if lists.verb_second and parse.kind(items[at + 1]) in ("adj", "num") and is_lasting(parse, items, at, lists):
        return at + 2
    if at + 2 < len(items) and parse.low(items[at + 1]) in lists["approximate"] and parse.kind(items[at + 2]) == "num":
        # "Um rund 30 Prozent"
        return max(joined_end(parse, items, at + 2, lists), at + 3)
    if lists.verb_second and [parse.kind(item) for item in items[at + 1 : at + 3]] in _STRESSED:
        # "In besonders schwerem Fall", "bei nur wenigen Stimmen"
        return max(joined_end(parse, items, at + 2, lists), at + 1)
    if parse.low(items[at]) in lists["joined_articles"] and parse.kind(items[at + 1]) in ("pred", "adv"):
        # "Im voll besetzten Saal"
        return max(joined_end(parse, items, attribute_end(parse, items, at + 1, lists) or at + 1, lists), at + 1)
    if lists.verb_second and parse.kind(items[at + 1]) == "num":
        return _hour_end(parse, items, _counts_end(parse, items, at + 1, lists), lists)
    if [parse.kind(item) for item in items[at + 1 : at + 3]] == ["kon", "prep"] and lists.verb_second:
        # "Durch und um den Ort"
        return joined_end(parse, items, at + 3, lists)
    return joined_end(parse, items, at + 1, lists)


def _counts_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "(Mit) 338 zu 320 Stimmen"."""
    end = joined_end(parse, items, at, lists)
    against = end == at + 1 and end + 1 < len(items) and parse.low(items[end]) in lists["possessing"]
    return joined_end(parse, items, end + 1, lists) if against and parse.kind(items[end + 1]) == "num" else end


def _hour_end(parse: Parse, items: Sequence[int], end: int, lists: Wordlists) -> int:
    """ "Gegen 3 Uhr (morgens)"."""
    hour = parse.low(items[end - 1]) in lists["clock"] and end < len(items)
    return end + (hour and parse.low(items[end]) in lists["hours_of_day"])


def joined_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where the noun group at `items[at]` ends, with its genitives and those that it is listed with."""
    end = group_end(parse, items, at, lists)
    while at < end < len(items):
        adjacent = items[end] == items[end - 1] + 1
        joint = adjacent and parse.kind(items[end]) == "kon"
        if joint and (joins_subjects(parse, items[end], lists) or _is_of_other_case(parse, items, at, end, lists)):
            break
        if joint:
            more = group_end(parse, items, end + 1, lists)
            more = end if more == end + 1 else more
        elif adjacent and parse.kind(items[end]) == "det" and parse.low(items[end]) in lists["genitive"]:
            free = governs_genitive(parse, items[end], lists) or follows_place(parse, items[end], lists)
            more = end if free else group_end(parse, items, end, lists)
        elif adjacent and _is_bare_genitive(parse, items, end, lists):
            more = group_end(parse, items, end, lists)
        else:
            more = _list_end(parse, items, end, lists) if not _is_region(parse, items, end) else end + 1
        if more == end:
            break
        end = more
    return end


def _is_of_other_case(parse: Parse, items: Sequence[int], at: int, joint: int, lists: Wordlists) -> bool:
    """ "(Durch Fleiß) im Tal und die (Preise)": does an article follow that its preposition does not govern?"""
    where = at > 0 and parse.low(items[at - 1]) in lists["joined_articles"] - lists["directions"]
    return (
        where
        and joint + 1 < len(items)
        and parse.low(items[joint + 1]) in (lists["directed_articles"] - lists["weak_articles"])
    )


def _is_bare_genitive(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Der Bau (neuer Wohnungen)": a genitive without an article."""
    adjective = parse.kind(items[at]) == "adj" and parse.low(items[at]).endswith("er") and lists.verb_second
    noun = at + 1 < len(items) and parse.kind(items[at + 1]) == "noun"
    return adjective and noun and parse.kind(items[at - 1]) == "noun" and parse.words[items[at]].text[:1].islower()


def _is_region(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "In Rome(, Italy), …": the second of two names, between commas."""
    if not is_listed(parse, items, at) or parse.kind(items[at]) != "name" or parse.kind(items[at - 1]) != "name":
        return False
    after = items[at] + 1
    return after < len(parse.words) and parse.kind(after) == "comma" and not _lists_more(parse, items, at + 1)


def _lists_more(parse: Parse, items: Sequence[int], at: int) -> bool:
    return at + 1 < len(items) and parse.kind(items[at]) != "kon" and is_listed(parse, items, at)


def _list_end(parse: Parse, items: Sequence[int], end: int, lists: Wordlists) -> int:
    """The end of "(Hungary), Poland and the Czech Republic"; `end` itself if what follows is no such list."""
    at = end
    while at < len(items) and is_listed(parse, items, at):
        if parse.kind(items[at]) == "kon":
            more = group_end(parse, items, at + 1, lists)
            if more == at + 1 and not lists.verb_second and at > end:
                # "With his wife, their son, (and with a guide)"
                return at
            return more if more > at + 1 else end
        more = group_end(parse, items, at, lists)
        if more == at:
            return end
        at = more
        if at < len(items) and items[at] == items[at - 1] + 1 and parse.kind(items[at]) == "kon":
            more = group_end(parse, items, at + 1, lists)
            return more if more > at + 1 else end
    return end


def joins_subjects(parse: Parse, joint: int, lists: Wordlists) -> bool:
    """ "Das Fest in Olm und die Rede führten …": does the "and" before a verb make its subject several things?"""
    clause = parse.clauses[parse.owner[joint]] if parse.owner[joint] >= 0 else None
    if not lists.verb_second or clause is None or clause.finite is None or clause.intro is not None:
        return False
    front = [place for place in clause.words if place < clause.finite]
    if joint > clause.finite or not parse.low(clause.finite).endswith(tuple(lists["plural_ends"])):
        return False
    return sum(parse.kind(place) == "kon" for place in front) == 1 and _is_singular(parse, front[0], lists)


def _is_singular(parse: Parse, first: int, lists: Wordlists) -> bool:
    """Is the noun group that begins there surely of one thing?"""
    if parse.kind(first) == "det":
        return parse.low(first) in lists["singular_articles"]
    word = parse.words[first]
    return word.kind == "noun" and is_base_form(word.text, word.tag)
