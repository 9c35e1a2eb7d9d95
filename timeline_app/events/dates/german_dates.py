"""What a German date belongs to: a noun before it, an attribute around it, or nothing but its clause."""

from timeline_app.events.dates.date_ends import is_date, is_year, word_after
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.wordlists import Wordlists

# What stands before one of these is the last of its clause.
ENDING = frozenset({"part", "inf", "vz", "stop", "comma", "close"})
# What a noun's attributes never begin with, if a year stands between.
_BEHIND_YEAR = ENDING | {"prep", "adv", "refl", "neg", "pred", "fin"}

_NOMINAL = frozenset({"adj", "noun", "name", "num"})


def counts_days(parse: Parse, listed: list[int], clause: int) -> bool:
    """ "Am 15. und 16. Mai zwei Abende": on which of several days, would nobody know without them."""
    return any(
        parse.kind(place) == "num" and parse.words[place].text.isalpha() and place not in listed
        for place in parse.own(clause)
    )


def tells_hour(parse: Parse, first: int, lists: Wordlists) -> bool:
    """ "(Um) 10 Uhr", "9.30 Uhr", "18:30": does the date begin with an hour?"""
    text, after = parse.words[first].text, min(first + 1, len(parse.words) - 1)
    return parse.kind(first) == "num" and (parse.low(after) in lists["clock"] or ":" in text)


def day_of_hour(parse: Parse, first: int, clause: int, lists: Wordlists) -> set[int]:
    """ "Das Fest (am Freitag, dem 8. Mai,) beginnt um 20 Uhr": the day before the verb, with its preposition."""
    finite = parse.clauses[clause].finite
    if finite is None or first < finite or not tells_hour(parse, first, lists):
        return set()
    for last in range(finite - 1, 0, -1):
        if parse.owner[last] in (clause, -1) and not parse.words[last].is_mark and not is_date(parse, last, lists):
            return set()
        if is_date(parse, last, lists):
            begin = last
            while begin > 0 and (_is_of_dates(parse, begin - 1, lists) or _joins_day(parse, begin - 1)):
                begin -= 1
            noun = begin == parse.own(clause)[0] or parse.kind(max(begin - 1, 0)) in ("noun", "name")
            return set(range(begin, last + 1)) if noun and parse.kind(begin) == "prep" else set()
    return set()


def day_before_hour(parse: Parse, first: int, clause: int, lists: Wordlists) -> set[int]:
    """ "War (gestern morgen) um 8 Uhr zugegen": the day right before the hour, behind the verb, if it is an adverb."""
    finite = parse.clauses[clause].finite
    if finite is None or first - 1 <= finite or not tells_hour(parse, first, lists):
        return set()
    end, times = first - (parse.low(first - 1) in lists["temporal"]), lists["days", "parts_of_day"]
    begin = end
    while begin - 1 > finite and parse.kind(begin - 1) == "adv" and parse.low(begin - 1) in times:
        begin -= 1
    return set(range(begin, end)) if begin < end and parse.low(begin) in lists["days"] else set()


def _joins_day(parse: Parse, place: int) -> bool:
    """The comma and article in "Freitag, dem 8. Mai"."""
    return parse.kind(place) == "glue" or (parse.kind(place) == "det" and parse.kind(place - 1) == "glue")


def with_later(parse: Parse, places: list[int], lists: Wordlists) -> list[int]:
    """ "Ein Jahr (später)": a length of time with the word that reckons from something told before."""
    after = places[-1] + 1
    ends = after < len(parse.words) and parse.owner[after] == parse.owner[places[-1]]
    later = ends and parse.low(places[-1]) in lists["reckoned"] and parse.low(after) in lists["later"]
    return [*places, after] if later else places


def apposed_dates(parse: Parse, places: list[int], clause: int, lists: Wordlists) -> set[int]:
    """ "An zwei Abenden, (am 16. und am 23. Mai,) wird getanzt": the dates of days that are told as so many."""
    first, last = places[0], places[-1]
    while first > 0 and _is_of_dates(parse, first - 1, lists):
        first -= 1
    while last + 1 < len(parse.words) and _is_of_dates(parse, last + 1, lists):
        last += 1
    finite = parse.clauses[clause].finite
    if finite is None or last + 2 != finite or first < 1 or parse.kind(first - 1) != "comma":
        return set()
    noun = first - 2
    several = any(parse.kind(place) == "kon" for place in range(first, last + 1))
    timed = noun > 0 and parse.low(noun).endswith(tuple(lists["days_of_several"])) and parse.owner[noun] == clause
    return set(range(first, last + 1)) if several and timed else set()


def renamed_time(parse: Parse, last: int, lists: Wordlists) -> set[int]:
    """ "1774(, also 18 Jahre nach dem Fest,) begann er": what tells a date in other words, between commas."""
    first = last + 2
    if first >= len(parse.words) or parse.kind(last + 1) != "comma" or parse.low(first) not in lists["renaming"]:
        return set()
    end = first
    while end < len(parse.words) and not parse.words[end].is_mark and parse.owner[end] == parse.owner[last]:
        end += 1
    plain = end < len(parse.words) and parse.words[end].is_mark
    return set(range(first, end)) if plain and all(parse.kind(place) != "fin" for place in range(first, end)) else set()


def _is_of_dates(parse: Parse, place: int, lists: Wordlists) -> bool:
    return is_date(parse, place, lists) or parse.kind(place) == "kon" or parse.low(place) in lists["temporal"]


def with_part_of_day(parse: Parse, places: list[int], lists: Wordlists) -> list[int]:
    """ "Am Montag in der Früh": the date with the part of the day behind it, where a phrase tells it."""
    last = places[-1] if places else 0
    end = last + 1
    while end < min(last + 3, len(parse.words)) and (
        parse.low(end) in lists["temporal"] or (end > last + 1 and parse.kind(end) == "det")
    ):
        end += 1
    told = last + 1 < end < len(parse.words) and parse.low(end) in lists["phrased_parts_of_day"]
    return [*places, *range(last + 1, end + 1)] if told and parse.owner[end] == parse.owner[last] else places


def is_of_noun(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Zum Gedenken an den Aufstand vom 17. Juni 1953": is a date only that of the noun before it?"""
    at = place
    while at > 0 and (is_date(parse, at, lists) or parse.low(at) in lists["year"]):
        at -= 1
    if parse.kind(at) == "det" and parse.low(at - 1) in lists["titling"]:
        # "Der Bericht für das Jahr 2022"
        at -= 1
    attached = at > 0 and parse.low(at) in lists["dating", "titling"]
    return attached and parse.kind(at - 1) in ("noun", "name", "close", "num")


def is_for_occasion(parse: Parse, prior: int | None, lists: Wordlists) -> bool:
    """ "Ab sofort gibt es Karten für die Vorstellung am 3. Mai": is the date of what a thing is for?"""
    if prior is None or parse.low(prior) not in lists["temporal"]:
        return False
    noun, at = prior - 1, prior - 2
    while at > 0 and parse.kind(at) in ("det", "adj"):
        at -= 1
    # "Gehege für die kommende Auswilderung im Mai"
    coming = any(parse.low(place).startswith(tuple(lists["coming"])) for place in range(at + 1, noun))
    occasion = parse.kind(noun) == "noun" and (coming or parse.low(noun).endswith(tuple(lists["occasions"])))
    return at > 0 and occasion and parse.low(at) in lists["titling"] and parse.kind(at - 1) == "noun"


def of_numbered_part(parse: Parse, first: int, last: int, lists: Wordlists) -> set[int]:
    """ "Im ersten Quartal (des laufenden Geschäftsjahres)": the time that a numbered part is of, with its article.

    The part has to stay, as what is told is not true of the whole.
    """
    det = first - 1
    while det > 0 and parse.kind(det) in ("adj", "num", "name", "prep"):
        det -= 1
    part = det - 1
    if part < 2 or parse.kind(det) != "det" or parse.low(det) not in lists["genitive"]:
        return set()
    before = part - 2 - (parse.kind(part - 2) == "det")
    numbered = parse.kind(part - 1) in ("adj", "num") and before >= 0 and parse.low(before) in lists["temporal"]
    timed = parse.kind(part) == "noun" and parse.low(part).endswith(tuple(lists["times"]))
    after = parse.kind(last + 1) if last + 1 < len(parse.words) else ""
    return set(range(det, last + 1)) if numbered and timed and after not in _NOMINAL else set()


def is_in_attribute(parse: Parse, first: int, last: int) -> bool:
    """ "Das 1945 zerstörte und (1954) wieder aufgebaute Haus": does the date tell when one of two things was done?"""
    at = first - 1
    while at > 0 and parse.kind(at) in ("prep", "adj", "adv", "num"):
        at -= 1
    if parse.kind(at) != "kon" or parse.kind(at - 1) != "adj":
        return False
    after = last + 1
    while after < len(parse.words) and parse.kind(after) in ("adv", "pred", "prep", "name"):
        after += 1
    return after < len(parse.words) and parse.kind(after) == "adj"


def is_no_name(parse: Parse, noun: int, year: int, lists: Wordlists) -> bool:
    """ "Wurde aus Holz (1930) vom Bildhauer geschaffen", "gab in Wien (1812) ein Fest": is the year not the noun's?"""
    if not is_year(parse, year) or parse.kind(noun) not in ("noun", "name"):
        return False
    after, clause = word_after(parse, year), parse.clauses[parse.owner[year]]
    finite = clause.finite
    if after is None or finite is None:
        return False
    if clause.intro is not None and finite > year:
        if parse.low(clause.intro) in lists["possessive_relatives"] and _follows(parse, clause.intro, noun):
            # "Deren Mann (1944) fiel"
            return not parse.low(noun).endswith(tuple(lists["yearly_things", "dated_things"]))
        # "Als Anna (1995) geboren wurde"
        named = parse.kind(noun) == "name" and parse.kind(noun - 1) != "noun" and parse.kind(after) in ("part", "prep")
        # "Als Joseph II. (1782) das Kloster aufhob"
        named = named or (parse.kind(noun) == "name" and parse.words[noun].text.endswith("."))
        return named or _ends_free_group(parse, noun, year, after, lists)
    if finite > noun:
        return False
    if parse.low(after) in lists["agents"] and parse.low(finite) in lists["become"]:
        return True
    if _ends_free_group(parse, noun, year, after, lists) or _is_persons(parse, noun, finite, lists):
        return True
    placed = parse.kind(noun) == "name" and parse.kind(noun - 1) == "prep" and parse.low(noun - 1) in lists["whither"]
    return placed and (parse.kind(after) in ENDING or parse.low(after) in lists["object_articles"])


def _follows(parse: Parse, intro: int, noun: int) -> bool:
    """Are there but adjectives between a pronoun and a noun?"""
    return intro < noun and all(parse.kind(place) == "adj" for place in range(intro + 1, noun))


def _is_persons(parse: Parse, noun: int, finite: int, lists: Wordlists) -> bool:
    """ "Erhielt Eva Kern (2006) den Preis", "erreichte Ulm (1862)": no years are in the names of persons and towns."""
    if parse.low(noun - 1) in lists["male_names", "female_names"]:
        return True
    verbs = infinitives(parse, parse.owner[finite], lists)
    return noun == finite + 1 and not lists["human_verbs", "person_verbs", "place_verbs"].isdisjoint(verbs)


def _ends_free_group(parse: Parse, noun: int, year: int, after: int, lists: Wordlists) -> bool:
    """ "Verlieh dem Dorf (1356) das Recht", "ging das Haus (1911) an einen Bäcker": the year is not the noun's.

    Not of nouns that have a year in their names, or one of their own: "der Preis 1997", "die Wahl 1990".
    """
    first = noun
    while first > 0 and parse.kind(first - 1) in ("adj", "noun", "name"):
        first -= 1
    det = first - 1
    if det > 0 and parse.kind(det) == "prep" and first == noun and parse.kind(after) in ("part", "inf", "vz"):
        # "Stellte die Zustellung mit Pferden (1928) ein"
        return not parse.low(noun).endswith(tuple(lists["yearly_things", "dated_things", "happening_ends"]))
    if det <= 0 or parse.kind(det) != "det" or parse.low(noun).endswith(tuple(lists["yearly_things", "dated_things"])):
        return False
    governed = parse.kind(det - 1) in ("prep", "noun", "name") and parse.clauses[parse.owner[year]].intro != det - 1
    happens = parse.low(noun).endswith(tuple(lists["happening_ends"]))
    if parse.low(after) in lists["object_articles", "comparing"]:
        return not governed and not happens
    known = parse.low(det) in lists["definite", "object_pronouns", "genitive_definite"]
    known = known or parse.low(det).startswith(tuple(lists["possessive_begins"]))
    # "Kaufte die Mühle (1999) und verkaufte sie"
    ends = parse.kind(after) in _BEHIND_YEAR or parse.owner[after] != parse.owner[year]
    return known and not happens and ends
