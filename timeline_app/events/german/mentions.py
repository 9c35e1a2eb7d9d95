"""German dates that name no happening: of imprints and letter heads, of budgets, of what a noun is restricted to."""

import re
from collections.abc import Iterable

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.german.credits import is_citation, is_credit, is_of_club
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS
from timeline_app.model.role import Because

_YEAR = 4
_LIFE = re.compile(r"\d{3,4}[-–]\d{3,4}")
_VERBAL = frozenset({"fin", "part", "inf", "izu", "vz"})
# So many words may name the place where a letter was written, or a person or an amount.
_MOST_NAMES, _AMOUNT = 4, 6
_IN_GROUP = frozenset({"adj", "noun", "name"})


def mentioned(parse: Parse, places: list[int], lists: Wordlists) -> Because | None:
    """Why a date of a German sentence names no happening; None if it may name one."""
    if _is_imprint(parse, places, lists):
        return Because.DOCUMENT
    if _heads_letter(parse, places, lists):
        return Because.DATELINE
    if _tells_life(parse, places):
        return Because.LIFE
    if _is_set_against(parse, places, lists) or _is_likened(parse, places, lists):
        return Because.COMPARISON
    if _is_cited(parse, places, lists) or _is_reference(parse, places, lists):
        return Because.DOCUMENT
    if _is_budgeted(parse, places, lists) or _is_corrected(parse, places[-1], lists):
        return Because.DOCUMENT
    if is_credit(parse, places, lists) or is_citation(parse, places):
        return Because.DOCUMENT
    return Because.NAME if any(tells(parse, places, lists) for tells in _NAMING) else None


def _is_year(parse: Parse, places: list[int]) -> bool:
    return len(places) == 1 and parse.words[places[0]].looks_like_year


def _is_imprint(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Verlag Anton Huber, Hamburg 2000, 399 S.": a publisher, a place and a year, and no verb."""
    first = places[0]
    if not _is_year(parse, places) or first < 2:
        return False
    placed = parse.kind(first - 1) in NOUNS and parse.kind(first - 2) == "comma"
    if not placed or any(word.kind in _VERBAL for word in parse.words):
        return False
    return any(parse.low(place) in lists["publishers"] for place in range(first))


def _heads_letter(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Olm, den 3. Mai 1887.": where and when it was written, and nothing else."""
    first = places[0]
    dated = first > 0 and parse.low(first - 1) == lists.answers["daily"]
    comma = first - 1 - dated
    if comma < 1 or parse.kind(comma) not in ("comma", "glue") or places[-1] + 2 < len(parse.words):
        return False
    stopped = parse.kind(len(parse.words) - 1) == "stop"
    ends = places[-1] + 1 + stopped == len(parse.words)
    names = range(comma)
    given = parse.low(0) in lists["given"]
    named = all(parse.kind(place) == "name" for place in names) or (given and parse.kind(1) in (*NOUNS, "prep"))
    whole = dated or stopped or _is_year(parse, places[-1:])
    return ends and named and comma <= _MOST_NAMES + given and whole


def _tells_life(parse: Parse, places: list[int]) -> bool:
    """ "Walter von Olm – 1170-1230": from birth to death, behind a name."""
    first = places[0]
    spans = _LIFE.fullmatch("".join(parse.words[place].text for place in places)) is not None
    named = any(parse.kind(place) == "name" for place in range(max(first - _AMOUNT, 0), first - 1))
    return spans and named and parse.kind(first - 1) == "dash" and parse.kind(first - 2) in NOUNS


def _is_set_against(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "(Er stieg auf 3 Mio. Euro), nach 2 Mio. Euro 2017": what a number is compared with."""
    for place in range(places[0] - 1, max(places[0] - 1 - _AMOUNT, 0), -1):
        if parse.low(place) in lists["set_against"]:
            amount = parse.words[place + 1].text[:1].isdigit() and place + 1 < places[0] - 1
            return amount and parse.words[place - 1].is_mark
        if parse.kind(place) not in ("num", "noun", "name", "other", "prep", "det") or parse.words[place].is_mark:
            return False
    return False


def _is_likened(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Wie schon am Tag zuvor", "ihr Sieg vom Vortag"."""
    first = places[0]
    if first > 1 and parse.low(first - 1) in lists["dating"] and parse.low(first) in lists["prior_times"]:
        return parse.kind(first - 2) in NOUNS
    at = first - 1
    while at > 0 and (parse.low(at) in lists["temporal"] or parse.kind(at) == "det"):
        at -= 1
    plain = at > 0 and parse.kind(at) == "kokom" and parse.low(at) in lists["telling_who"]
    if plain and at < first - 1 and not any(clause.intro == at for clause in parse.clauses):
        # "Es gilt wie im letzten Jahr"
        return True
    return at > 0 and parse.low(at) in lists["likewise"] and parse.low(at - 1) in lists["comparing"]


def _is_cited(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Der Beschluss des Gerichts vom 6. April", "das Protokoll der Sitzung vom 3. Mai": behind a genitive.

    "Mit Beschluss des Gerichts vom 6. April wurde …" tells what was done then.
    """
    at = places[0] - 1
    if at < _AMOUNT // 2 or parse.low(at) not in lists["attributing_prepositions"] or parse.kind(at - 1) not in NOUNS:
        return False
    first = at - 1
    while first > 0 and parse.kind(first - 1) in _IN_GROUP:
        first -= 1
    article = first - 1
    genitive = article > 0 and parse.kind(article) == "det" and parse.low(article) in lists["sure_genitives"]
    noun = article - 1
    if not genitive or not parse.low(noun).endswith(tuple(lists["document_nouns"])) or parse.kind(noun) != "noun":
        return False
    before = noun - 1
    while before >= 0 and parse.kind(before) in ("adj", "det"):
        before -= 1
    return before < 0 or parse.low(before) not in lists["simultaneous"]


def _is_reference(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "(Kern/Alt 1984)", "(Kern 1984, S. 12)", "Kern, O. (1984): Die Welt": who published something in that year."""
    owner = parse.owner[places[0]]
    if not _is_year(parse, places) or owner < 0 or parse.clauses[owner].kind != ClauseKind.BRACKET:
        return False
    inside = parse.own(owner)
    before = [place for place in inside if place < places[0] and parse.kind(place) != "open"]
    behind = [place for place in inside if place > places[0] and parse.kind(place) != "close"]
    if not before and not behind:
        # "Kern, O. (1984): Die Welt"
        after, first = places[0] + 2, min(inside)
        return after < len(parse.words) and parse.kind(after) == "colon" and _are_authors(parse, range(first), lists)
    if not _are_authors(parse, before, lists):
        return False
    # "(Anna Kern, 1984)" may tell when she did it.
    several = any(parse.words[place].is_mark or parse.kind(place) in ("kon", "glue") for place in before[:-1])
    several = several or any("/" in parse.words[place].text for place in before)
    return several or any(parse.low(place) in lists["page_marks"] for place in behind)


def _are_authors(parse: Parse, places: Iterable[int], lists: Wordlists) -> bool:
    """Only names and initials, with what joins them?"""
    named = [place for place in places if not parse.words[place].is_mark]
    if named and not any(letter.isalpha() for letter in parse.words[named[0]].text):
        # The mark of a footnote.
        named = named[1:]
    # "Alt" is an adjective elsewhere.
    capital = [place for place in named if parse.words[place].text[:1].isupper() and parse.kind(place) != "prep"]
    others = (place for place in named if place not in capital)
    known = all(parse.kind(place) in ("kon", "glue") or parse.low(place) in lists["and_others"] for place in others)
    return bool(capital) and len(named) <= _AMOUNT and known


def _stems_from(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Vorbei am Haus aus dem Jahre 1650": of when a thing is, in a phrase of which nothing is told."""
    at = places[0]
    while at > 0 and (parse.low(at) in lists["year"] or parse.kind(at) in ("det", "num")):
        at -= 1
    year = any(parse.low(place) in lists["year"] for place in range(at, places[-1] + 1))
    if not year or at < 2 or parse.low(at) not in lists["origins"] or parse.kind(at - 1) not in NOUNS:
        return False
    at -= 1
    while at > 0 and parse.kind(at) in (*_IN_GROUP, "det"):
        at -= 1
    return parse.kind(at) == "prep"


def _is_budgeted(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Der Haushalt für 2014", "die Einnahmen für das Jahr 1886"."""
    at = places[0] - 1
    while at > 0 and (parse.low(at) in lists["year"] or parse.kind(at) == "det"):
        at -= 1
    if at < 1 or parse.low(at) not in lists["titling"] or not parse.words[places[-1]].text[:1].isdigit():
        return False
    nouns = [at - 1]
    while at > 2 and parse.kind(at - 1) in _IN_GROUP:
        at -= 1
    if parse.kind(at - 1) == "det" and parse.low(at - 1) in lists["genitive"]:
        # "Der Bericht des Amts für 1886"
        nouns.append(at - 2)
    return any(parse.kind(one) == "noun" and parse.low(one).endswith(tuple(lists["budgets"])) for one in nouns)


def _restricts(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Die Probleme der letzten Woche": of when a thing is, in a phrase that does not tell when it is told of."""
    det = places[0] if parse.kind(places[0]) == "det" else places[0] - 1
    if det > 0 and parse.low(det) in lists["year"]:
        det -= 1
    noun = det - 1
    genitive = det > 1 and parse.kind(det) == "det" and parse.low(det) in lists["genitive"]
    if not genitive or parse.kind(noun) != "noun":
        return False
    if parse.low(noun).endswith(tuple(lists["times"])) or parse.low(noun) in lists["relational"]:
        return False
    first = noun
    while first > 0 and parse.kind(first - 1) in _IN_GROUP:
        first -= 1
    articled = first > 0 and parse.kind(first - 1) == "det"
    before = first - 1 - articled
    low = parse.low(before) if before >= 0 else ""
    governed = before >= 0 and parse.kind(before) == "prep"
    return governed and low not in lists["simultaneous", "temporal", "joined_articles", "reckoning"]


def _is_called(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Am Offenen Montag": a day of the week whose attribute is written as a name."""
    before = parse.words[places[0] - 1] if places[0] > 1 else None
    named = before is not None and before.kind == "adj" and before.text[:1].isupper()
    return named and len(places) == 1 and parse.low(places[0]) in lists["weekdays"]


def _recurs(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Jeder dritte Dienstag im Monat": no day by itself."""
    before = [parse.low(place) for place in range(max(places[0] - 2, 0), places[0])]
    return any(low in lists["each"] for low in before) and parse.low(places[0]) in lists["weekdays"]


def _belongs(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Dank der diesjährigen Spende": of which year a thing is, in a phrase that does not tell when."""
    word, after = parse.words[places[-1]], min(places[-1] + 1, len(parse.words) - 1)
    if len(places) > 1 or word.kind != "adj" or parse.low(after).endswith(tuple(lists["times"])):
        return False
    at = places[0] - 1
    while at > 0 and parse.kind(at) in ("det", "adj"):
        at -= 1
    low = parse.low(at) if at >= 0 and parse.kind(at) == "prep" else ""
    if low and any(is_dated(parse, place, lists) for place in parse.own(parse.owner[places[0]])):
        # "Endet am 3. Mai mit der diesjährigen Versammlung"
        return True
    return bool(low) and low not in lists["simultaneous", "temporal", "joined_articles", "reckoning", "bound"]


def _is_corrected(parse: Parse, last: int, lists: Wordlists) -> bool:
    """ "Heute (gestern, Anm. d. Red.)": does an editor say behind a date that it was another day?"""
    end = opening = last + 1
    if opening >= len(parse.words) or parse.kind(opening) != "open":
        return False
    while end + 1 < len(parse.words) and parse.kind(end) != "close":
        end += 1
    noted = range(opening + 1, end)
    edited = any(parse.low(place) in lists["editors"] for place in noted)
    return edited and any(parse.low(place) in lists["days"] or is_dated(parse, place, lists) for place in noted)


def _is_meant_for(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Er schrieb ein Programm für die Wahlen 2010": the year of what a thing is made for, behind the verb."""
    first, owner = places[0], parse.owner[places[0]]
    numbered = (
        len(places) == 1 and parse.words[first].text[:_YEAR].isdecimal() and len(parse.words[first].text) >= _YEAR
    )
    finite = parse.clauses[owner].finite if owner >= 0 else None
    if not numbered or finite is None or first < 2 or parse.kind(first - 1) != "noun":
        return False
    if parse.low(first - 1) in lists["months"] or parse.low(first - 1) in lists["year"]:
        return False
    at = first - 1
    while at > 0 and parse.kind(at - 1) in ("adj", "noun"):
        at -= 1
    at -= 1 + (at > 1 and parse.kind(at - 1) == "det")
    # "Für die Wahlen 2010 warb er": that was then.
    return parse.low(max(at, 0)) in lists["titling"] and parse.kind(at - 1) in NOUNS


def _numbers(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Den Kleist-Preis 1997", "der Kalender 2015 der Bank": a year that tells which of those of every year it is."""
    noun = places[0] - 1
    return _is_year(parse, places) and noun >= 0 and parse.low(noun).endswith(tuple(lists["yearly_things"]))


def _is_nowadays(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Das heutige Rathaus": what a thing is by now, unless it is a happening or a time of today."""
    word, after = parse.words[places[-1]], min(places[-1] + 1, len(parse.words) - 1)
    if len(places) > 1 or word.kind != "adj" or word.low not in lists["present_adjectives"]:
        return False
    happens = lists["times", "happening_ends", "occasions", "dated_things"]
    return not parse.low(after).endswith(tuple(happens))


def _is_for_season(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "(Kleider –) für den Sommer aus Leinen": a season that a thing is for, in words without a verb."""
    det = places[0] - 1
    season = len(places) == 1 and parse.low(places[0]) in lists["seasons_of_year"]
    owner = parse.owner[places[0]]
    verbless = owner >= 0 and parse.clauses[owner].finite is None
    return season and verbless and det > 0 and parse.kind(det) == "det" and parse.low(det - 1) in lists["titling"]


def _ends_title(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Reisen Mitte des 19. Jahrhunderts“ von Anna Kern": in a title that began before, behind a full stop in it."""
    mark = places[-1] + 1
    if parse.quotes != [mark] or parse.words[mark].spaced or any(word.kind in _VERBAL for word in parse.words):
        return False
    behind = mark + 1 < len(parse.words) and parse.words[mark + 1].spaced
    return behind and parse.low(mark + 1) in lists["attributing_prepositions"]


# In what ways a date is part of what a thing is called, or tells which it is.
_NAMING = (
    _is_called,
    _restricts,
    _numbers,
    _is_meant_for,
    _stems_from,
    _recurs,
    _belongs,
    _is_nowadays,
    _ends_title,
    _is_for_season,
    is_of_club,
)
