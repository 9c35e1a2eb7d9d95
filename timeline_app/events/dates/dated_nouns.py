"""The noun that a date is an attribute of: "the 1996 bombing", "the bombing of two embassies last month".

What is left to say of a date where the clause that it stands in is too long: the happening by its name.
"""

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.phrase_ends import phrase_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_IN_GROUP = frozenset({"det", "adj", "num", "noun", "name", "pos", "glue"})


def noun_draft(parse: Parse, places: list[int], lists: Wordlists) -> Draft | None:
    """The noun with its date and what tells more of it; None if the date belongs to no noun."""
    found = dated_noun(parse, places, lists)
    if found is None:
        return None
    owner = parse.owner[places[0]]
    items: list[int | Word] = [place for place in found if parse.owner[place] == owner or parse.kind(place) == "glue"]
    return Draft(parse, items, set(), owner, held=frozenset(places))


def dated_noun(parse: Parse, places: list[int], lists: Wordlists) -> range | None:
    """The noun that the date is an attribute of, with its phrases and the date."""
    return date_first(parse, places, lists) or date_last(parse, places, lists)


def date_first(parse: Parse, places: list[int], lists: Wordlists) -> range | None:
    """ "The 1996 Olympic bombing": the date stands before its noun."""
    begin, end = places[0], places[-1] + 1
    while begin > 0 and parse.kind(begin - 1) in ("det", "adj"):
        begin -= 1
    noun = end
    while noun < len(parse.words) and parse.kind(noun) in ("pos", "adj", "noun", "name", "num", "glue"):
        noun += 1
    # "5 p.m." goes on where the date seems to end.
    clock = end < len(parse.words) and (parse.kind(end) == "num" or parse.low(end) in lists["clock"])
    if noun == end or clock or parse.kind(noun - 1) not in NOUNS:
        return None
    while noun < len(parse.words) and parse.owner[noun] == parse.owner[noun - 1] and parse.kind(noun) == "prep":
        further = phrase_end(parse, range(len(parse.words)), noun, lists)
        if further <= noun + 1:
            break
        noun = further if parse.low(noun) not in lists["places"] else _behind_places(parse, further)
    whole = parse.kind(noun - 1) in (*NOUNS, "num") and parse.owner[noun - 1] == parse.owner[places[0]]
    return range(begin, noun) if whole else None


def _behind_places(parse: Parse, end: int) -> int:
    """ "The May 3 raids in Cork(, the main port, and Hull)": where a list of places ends."""
    if parse.kind(end) != "comma" or parse.kind(end + 1) != "det":
        return end
    close = end + 2
    while parse.kind(close) in ("adj", "noun", "name"):
        close += 1
    if parse.kind(close) != "comma" or parse.kind(close + 1) != "kon":
        return end
    last = close + 2
    while parse.kind(last) in NOUNS:
        last += 1
    return last if last > close + 2 and parse.words[last - 1].text[:1].isupper() else end


def date_last(parse: Parse, places: list[int], lists: Wordlists) -> range | None:
    """ "The bombing of two embassies last month": the date stands behind the name of a happening and its phrases."""
    begin, found = places[0], None
    while begin > 0 and parse.owner[begin - 1] == parse.owner[places[0]]:
        kind = parse.kind(begin - 1)
        if kind not in _IN_GROUP and kind not in ("prep", "kon") and parse.low(begin - 1) not in lists["adnominal"]:
            break
        begin -= 1
        if parse.kind(begin) in _IN_GROUP and (begin == 0 or parse.kind(begin - 1) not in _IN_GROUP):
            found = begin if _names_happening(parse, begin, places[0], lists) else found
            if found == begin and _goes_on_name(parse, begin, lists):
                # "The Friends of a Free Press meeting"
                found = None
    return range(found, places[-1] + 1) if found is not None else None


def _goes_on_name(parse: Parse, begin: int, lists: Wordlists) -> bool:
    """Does "of" join words in capitals before and behind it?"""
    of = begin - 1
    if of < 1 or parse.low(of) not in lists["partitive"]:
        return False
    first = next((place for place in (begin, begin + 1) if parse.kind(place) != "det"), begin)
    return parse.words[of - 1].text[:1].isupper() and parse.words[first].text[:1].isupper()


def _names_happening(parse: Parse, begin: int, end: int, lists: Wordlists) -> bool:
    """Does a noun group begin there whose noun says that something happened: "the creation", "two attacks"?"""
    if begin > 0 and parse.kind(begin - 1) == "kon":
        return False
    group = begin
    while group < end and parse.kind(group) in _IN_GROUP:
        group += 1
    head = parse.words[group - 1]
    # A bare singular is a matter in general: "war", "research".
    several = head.tag == "NN2" or parse.kind(begin) in ("det", "num")
    ends = lists["happening_ends", "document_nouns"]
    happens = head.kind == "noun" and (head.low.endswith(tuple(ends)) or head.low in lists["occasion_nouns"])
    return group < end and several and happens and head.low not in lists["relational", "things"]
