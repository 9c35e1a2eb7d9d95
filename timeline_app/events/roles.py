"""What a date is in its text: of a happening, a plan, a state, or only mentioned, with the reason.

A mention names no happening: the date of a letter or law, a year in a name, life dates, a comparison, a date alone,
or what did not come to pass.
"""

import re

from timeline_app.events.dated_words import dated_words
from timeline_app.events.dates.carrier import carrier
from timeline_app.events.dates.dated_attributes import dated_attribute
from timeline_app.events.english.mentions import mentioned as mentioned_in_english
from timeline_app.events.german.mentions import mentioned as mentioned_in_german
from timeline_app.events.german.unreal import is_denied, is_thwarted, is_unreal
from timeline_app.events.lines.rows import is_in_dateline
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists, wordlists
from timeline_app.grammar.words import NOUNS
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.interval import Interval
from timeline_app.model.role import Because, Role, RoleReason
from timeline_app.model.span import Span

_TELLING = frozenset({"noun", "name", "fin", "part", "inf", "adj", "vz", "ing", "pred"})
_YEAR = 4
_QUARTER = re.compile(r"(?:Q[1-4]|H[12]|FY)\d{0,4}|[QY]/[QY]")
# Words between a comparison and its date: "als noch im Mai".
_REACH = 3


def role_of(
    sentence: str, expression: Span, language: str, interval: Interval | None = None, published: int | None = None
) -> RoleReason:
    """The role of the date at a span of a sentence; `published` is a day number, counted from 1970."""
    if is_in_dateline(sentence, expression):
        return RoleReason(Role.MENTION, Because.DATELINE)
    found, lists = dated_words(sentence, expression, language), wordlists(language)
    parse, places = found.parse, found.places
    is_parsed = bool(places and parse.clauses)
    mentioned = _mentioned(parse, places, lists) if is_parsed else None
    if mentioned is not None:
        return RoleReason(Role.MENTION, mentioned)
    if interval is not None and published is not None and interval.start >= (published + 1) * DAY_SECONDS:
        return RoleReason(Role.PLAN, Because.LATER)
    if not is_parsed:
        return RoleReason(Role.HAPPENING, Because.TOLD)
    if _lasts(parse, places, lists):
        return RoleReason(Role.STATE, Because.LASTS)
    is_meant = lists.verb_second and is_thwarted(parse, places, lists)
    if is_meant or (published is None and _is_intended(parse, places, lists)):
        return RoleReason(Role.PLAN, Because.INTENDED)
    return RoleReason(Role.HAPPENING, Because.TOLD)


def _mentioned(parse: Parse, places: list[int], lists: Wordlists) -> Because | None:
    """Why the date names no happening; None if it may name one."""
    if _is_alone(parse, places, lists):
        return Because.ALONE
    if set(places) <= parse.names:
        return Because.NAME
    if parse.low(max(places[0] - 1, 0)) in lists["cohorts"]:
        # "Franz Kern, Jahrgang 1937"
        return Because.NAME
    if _is_imprint(parse, places, lists):
        return Because.DOCUMENT
    owner = parse.owner[places[0]]
    mentioned = mentioned_in_german if lists.verb_second else mentioned_in_english
    if owner >= 0 and parse.clauses[owner].kind == ClauseKind.BRACKET:
        bracketed = _bracketed(parse, places, owner, lists) or _attribute_of(parse, places, lists)
        return bracketed or mentioned(parse, places, lists)
    if _is_compared(parse, places, lists):
        return Because.COMPARISON
    if _labels_text(parse, places[0], lists):
        return Because.DOCUMENT
    if lists.verb_second and (is_unreal(parse, places, lists) or is_denied(parse, places, lists)):
        return Because.UNREAL
    return _attribute_of(parse, places, lists) or _named_after(parse, places, lists) or mentioned(parse, places, lists)


def _is_alone(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """Does the sentence say nothing besides the date?"""
    dates = lists["months", "weekdays", "days", "reckoned", "clock", "year", "date_labels"]
    return not any(
        parse.kind(place) in _TELLING and parse.low(place) not in dates and not _is_quarter(parse, place)
        for place in range(len(parse.words))
        if place not in places
    )


def _is_quarter(parse: Parse, place: int) -> bool:
    """ "Q4 FY24": a part of a year, by letters and figures."""
    return _QUARTER.fullmatch(parse.words[place].text) is not None


def _is_imprint(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Huber Verlag, Hamburg 2000": names and a year, as below a book."""
    last = places[-1]
    bare = len(places) == 1 and parse.words[last].looks_like_year
    if not bare or not any(parse.kind(place) == "comma" for place in range(last)):
        return False
    others = [place for place in range(len(parse.words)) if place != last and not parse.words[place].is_mark]
    named = all(parse.kind(place) == "name" or parse.low(place) in lists["publishers"] for place in others)
    return named and len(others) > 1 and max(others) < last


def _bracketed(parse: Parse, places: list[int], owner: int, lists: Wordlists) -> Because | None:
    """Life dates after a name, the year of a work after its title, the state of a figure."""
    begin = min(parse.own(owner))
    before = begin - 1
    if _labels_text(parse, places[0], lists):
        return Because.DOCUMENT
    if before < 0:
        return None
    if parse.kind(before) == "quote":
        return Because.DOCUMENT
    years = [place for place in parse.own(owner) if parse.words[place].text[:_YEAR].isdecimal()]
    spans = len(years) > 1 or any("-" in parse.words[place].text or "–" in parse.words[place].text for place in years)
    if spans and any(parse.kind(place) == "name" for place in range(max(before - _REACH + 1, 0), before + 1)):
        # "Albrecht der Weise (1467-1508)"
        return Because.LIFE
    inside = [place for place in parse.own(owner) if parse.kind(place) not in ("open", "close")]
    labels = inside[: len(places)] == list(places) and parse.kind(places[-1] + 1) == "colon"
    if labels and any(parse.kind(place) == "num" for place in inside[len(places) :]):
        # "54 million (2018: 61 million)"
        return Because.COMPARISON
    return Because.NAME if parse.low(before).endswith(tuple(lists["cohorts"])) else None


def _is_compared(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Gegenüber 2000", "als im Vorjahr", "than a year ago"."""
    for place in range(places[0] - 1, max(places[0] - 1 - _REACH, -1), -1):
        if parse.low(place) in lists["compared"]:
            return True
        if parse.low(place) in lists["compared_nouns"] and parse.low(place + 1) in lists["possessing"]:
            # "Im Vergleich zu 2000"
            return parse.low(max(place - 1, 0)) in lists["temporal"]
        if parse.low(place) in lists["comparing"] and parse.low(place - 2) in lists["no_than"]:
            # "No later than Friday"
            return False
        if parse.low(place) in lists["comparing"]:
            clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
            own = parse.own(parse.owner[place]) if clause is not None else []
            return any(one < place and _is_comparative(parse, one, lists) for one in own)
        if parse.kind(place) not in ("prep", "det", "adv", "num"):
            return False
    return False


def _is_comparative(parse: Parse, place: int, lists: Wordlists) -> bool:
    return parse.low(place) in lists["comparatives"] or parse.words[place].tag in ("AJC", "AVC")


def _labels_text(parse: Parse, first: int, lists: Wordlists) -> bool:
    """ "Stand: 8. März", "Updated September 24": the date of the text itself."""
    place = first - 1
    while place >= 0 and (
        parse.words[place].is_mark or parse.low(place) in lists["temporal"] or _is_figure(parse, place)
    ):
        if parse.kind(place) in ("stop", "bar"):
            return False
        place -= 1
    # "Stand" is a label, and "stand" a verb.
    is_verb = lists.verb_second and parse.kind(place) == "fin"
    return place >= 0 and not is_verb and parse.low(place) in lists["text_labels"]


def _is_figure(parse: Parse, place: int) -> bool:
    """ "Datum: 28.08.2019 – (9:30)": the day before an hour."""
    text = parse.words[place].text
    return text == "-" or (parse.kind(place) == "num" and len(text) > _YEAR and text[:1].isdigit())


def _attribute_of(parse: Parse, places: list[int], lists: Wordlists) -> Because | None:
    """ "Das Schreiben vom 3. Mai", "die Siegerin von 1991", "the Act of 1993": what the noun before the date is."""
    links = lists["attributing_prepositions", "date_marks"]
    place, linked = places[0], parse.low(places[0]) in links
    if place > 1 and parse.kind(place - 1) == "kon" and parse.words[place - 2].text[:_YEAR].isdecimal():
        # "Briefe aus den 1840er und 1850er Jahren"
        place -= 2
    while place > 0 and (parse.low(place - 1) in links | lists["year"] or parse.kind(place - 1) == "det"):
        place -= 1
        linked = linked or parse.low(place) in links
    if not linked or _tells_when(parse, places, lists):
        return None
    if parse.low(place) in lists["document_marks"]:
        return Because.DOCUMENT
    # "Das Gesetz (von 2021)"
    noun = _before_bracket(parse, place - 1 - (parse.kind(place - 1) == "open"))
    if noun < 0 or parse.kind(noun) not in NOUNS:
        return None
    head = noun
    while head > 0 and parse.kind(head) == "name" and parse.kind(head - 1) in NOUNS:
        head -= 1
    return _sort_of_noun(parse, head, lists) or _sort_of_noun(parse, noun, lists)


def _tells_when(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Mit Schreiben vom 3. Mai kündigte er": what the verb says was done at that date."""
    carried = carrier(parse, places, lists)
    return carried is not None and (not lists.verb_second or parse.low(min(carried)) in lists["simultaneous"])


def _before_bracket(parse: Parse, place: int) -> int:
    if place < 0 or parse.kind(place) != "close":
        return place
    while place >= 0 and parse.kind(place) != "open":
        place -= 1
    return place - 1


def _sort_of_noun(parse: Parse, place: int, lists: Wordlists) -> Because | None:
    low = parse.low(place)
    if low.endswith(tuple(lists["document_nouns"])) or (parse.words[place].text[1:].isupper() and len(low) > 1):
        return Because.DOCUMENT
    return Because.NAME if low.endswith(tuple(lists["title_holders"])) else None


def _named_after(parse: Parse, places: list[int], lists: Wordlists) -> Because | None:
    """ "FOSDEM 2018", "Rust 2021", "the 1998 Act", "the 2013 prize winners": a year that is part of a name."""
    first, last = places[0], places[-1]
    if last + 1 < len(parse.words) and parse.low(last + 1) in lists["name_ends"]:
        return Because.NAME
    bare = first == last and parse.words[first].looks_like_year
    if not bare or lists.verb_second:
        return None
    before = first - 1
    if before >= 0 and parse.kind(before) in NOUNS and parse.low(before) not in lists["months", "weekdays"]:
        return Because.NAME
    end = last
    while end + 1 < len(parse.words) and parse.kind(end + 1) in (*NOUNS, "adj"):
        end += 1
    return _sort_of_noun(parse, end, lists) if end > last else None


def _lasts(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    around = [places[0], *(place for place in (places[0] - 1, places[0] - 2) if place >= 0)]
    return any(parse.low(place) in lists["lasting"] for place in around)


def _is_intended(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    owner = parse.owner[places[0]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    if finite is None or parse.low(finite) not in lists["future"]:
        return False
    if not lists.verb_second:
        return True
    # "Wird gebaut" may be now; "wird bauen" is to come; "soll gebaut haben" is what is said of what was.
    own = parse.own(owner)
    if dated_attribute(parse, places[0], lists):
        # "Der 1890 erbaute Bahnhof soll saniert werden"
        return False
    past = any(parse.low(place) in lists["perfect_infinitives"] and parse.kind(place - 1) == "part" for place in own)
    return not past and any(parse.kind(place) in ("inf", "izu") for place in own)
