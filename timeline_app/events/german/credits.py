"""German dates below and beside a text: of its writing, sources and keywords, and in the names of clubs."""

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# A journal is cited by so many capitals at least.
_CAPITALS = 3
# So many numbers beside the date make a line of results, and so many words a club's name has before its year.
_RESULTS, _CLUB = 3, 3
_IN_CREDIT = frozenset({"noun", "name", "comma", "glue", "other"})


def is_credit(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Quelle: Kern, 3. Mai 2020", "Geschrieben von Kern am 3. Mai 2020", "(dpa 3. Mai)": of the text itself."""
    return any(tells(parse, places, lists) for tells in (_is_labelled, _is_signed, _is_of_agency, _heads_post))


def _is_labelled(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Quelle: Kern, 3. Mai 2020, Olm", "Tags: 1907, 1931, Olm"."""
    if parse.low(0) not in lists["credit_labels", "keyword_labels"] or parse.kind(1) != "colon":
        return False
    owner = parse.owner[places[0]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    return finite is None or parse.low(0) in lists["keyword_labels"]


def _is_signed(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Geschrieben von Kern am 3. Mai 2020": with its day, and nothing else told."""
    if parse.low(0) not in lists["written"] or _has_verb(parse):
        return False
    day = len(places) > 1 or parse.words[places[0]].text.count(".") > 1
    return day and parse.kind(1) == "prep"


def _is_of_agency(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "(dpa 3. Mai)", "(Olm, dpa, 3.5.)": in a bracket with who reported it."""
    owner = parse.owner[places[0]]
    if owner < 0 or parse.clauses[owner].kind != ClauseKind.BRACKET:
        return False
    before = [place for place in parse.own(owner) if place < places[0] and parse.kind(place) != "open"]
    reported = any(parse.low(place) in lists["agencies"] for place in before)
    return reported and all(parse.kind(place) in _IN_CREDIT for place in before)


def _heads_post(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Letzter Beitrag: 3.5.2020": when something was written on a page."""
    colon = places[0] - 1
    return colon > 0 and parse.kind(colon) == "colon" and parse.low(colon - 1) in lists["post_labels"]


def is_citation(parse: Parse, places: list[int]) -> bool:
    """ "Kern, NZV 2013, 269": the year of a journal and a page, and nothing else."""
    year, before = places[0], places[0] - 1
    if len(places) > 1 or before < 0 or not parse.words[year].looks_like_year:
        return False
    if _has_verb(parse) or parse.kind(year + 1) != "comma":
        return False
    journal = parse.words[before].text
    page = year + 2
    ends = page + 1 >= len(parse.words) or parse.words[page + 1].is_mark
    cited = journal.isupper() and len(journal) >= _CAPITALS
    return cited and page < len(parse.words) and parse.words[page].text.isdigit() and ends


def is_of_club(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "1. Kern, Anna TSV Olm 1846 5,07 m": the year in the name of a club, in a line of results."""
    year = places[0]
    if len(places) > 1 or not parse.words[year].looks_like_year or _has_verb(parse):
        return False
    at = year - 1
    while at > max(year - _CLUB, 0) and parse.kind(at) in NOUNS and not _is_club(parse, at, lists):
        at -= 1
    numbers = sum(parse.kind(place) == "num" for place in range(len(parse.words)))
    return at >= 0 and _is_club(parse, at, lists) and numbers > _RESULTS


def _has_verb(parse: Parse) -> bool:
    return any(clause.finite is not None for clause in parse.clauses)


def _is_club(parse: Parse, place: int, lists: Wordlists) -> bool:
    low = parse.low(place)
    return low in lists["clubs"] or low.endswith(tuple(lists["club_nouns"]))
