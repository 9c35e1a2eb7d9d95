"""Dates that have to stay: of a list or a participle, compared, or what the sentence stresses."""

from collections.abc import Iterator
from itertools import takewhile

from timeline_app.events.dates.date_ends import is_year, names_time, word_after
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.dates.german_dates import (
    ENDING,
    is_for_occasion,
    is_in_attribute,
)
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS

# So far behind the word that compares it a thing may have its date.
_COMPARED = 12
# A preposition and a stressing word or two may stand between a date and what says that it is the right one.
_CORRECTED = 3


def _says_when_it_was(parse: Parse, clause: int, prior: int | None, last: int, lists: Wordlists) -> bool:
    """ "It was (1987), before the war": is the date all that an English clause says?"""
    told = prior is not None and prior == parse.clauses[clause].finite and parse.low(prior) in lists["become"]
    return told and last + 1 < len(parse.words) and parse.words[last + 1].is_mark


def has_to_stay(parse: Parse, clause: int, first: int, prior: int | None, last: int, lists: Wordlists) -> bool:
    """Is the date the subject, the last of a list, of a participle, or what the sentence stresses?"""
    # "Ein Jahr später"
    subject = parse.low(first) in lists["subject_articles"] and parse.low(last) not in lists["later"]
    if subject and (prior is None or parse.kind(prior) in ("fin", "comma")):
        return True
    again = prior is not None and prior > 1 and not lists.verb_second and parse.kind(prior) == "adv"
    if again and prior is not None and parse.kind(prior - 1) == "kon" and names_time(parse, prior - 2, lists):
        # "In January and again last month"
        return True
    if prior is not None and parse.kind(prior) == "kon" and _ends_list(parse, prior, last, lists):
        return True
    if first > 1 and parse.kind(first - 1) == "comma" and is_year(parse, first - 2) and is_year(parse, first):
        # "In 1839, 1840 and 1841"
        return True
    if lists.verb_second and _is_told_more_of(parse, clause, last):
        return True
    if lists.verb_second and not lists["enduring_verbs"].isdisjoint(infinitives(parse, clause, lists)):
        return True
    if lists.verb_second and (is_in_attribute(parse, first, last) or is_for_occasion(parse, prior, lists)):
        return True
    if lists.verb_second and prior is not None and _is_set_against(parse, clause, prior, last, lists):
        return True
    if lists.verb_second and _is_corrected(parse, first, last, lists):
        return True
    if _is_stressed(parse, clause, last, lists) or _is_of_participle(parse, prior, last):
        return True
    if lists.verb_second:
        return False
    if _is_measured(parse, last, lists) or _is_contrasted(parse, last) or _is_compared(parse, clause, first, lists):
        return True
    if _says_when_it_was(parse, clause, prior, last, lists):
        return True
    if prior is None:
        return False
    if _is_of_one(parse, prior):
        return True
    wants = parse.kind(prior) == "fin" and parse.low(prior) in lists["wants_infinitive"]
    if wants and parse.kind(last + 1) == "to" and parse.kind(last + 2) == "inf":
        # "Expects (2026) to be better"; but "asked on Friday to be heard"
        return is_year(parse, last)
    # "They spent (the next year) in Cork"
    passive = parse.kind(prior) == "part" and parse.low(prior - 1) not in lists["perfect"]
    spent = parse.kind(prior) in VERBS and parse.low(prior) in lists["timed_verbs"] and not passive
    return spent or _closes_participle(parse, clause, prior, last, lists)


def _is_told_more_of(parse: Parse, clause: int, last: int) -> bool:
    """ "Im selben Jahr, in dem er starb, …": does a relative clause tell which time it is?"""
    comma = last + 1
    opened = parse.opened.get(comma) if comma < len(parse.words) and parse.kind(comma) == "comma" else None
    if opened is None or parse.clauses[opened].kind != ClauseKind.RELATIVE or parse.clauses[opened].parent != clause:
        return False
    return parse.clauses[opened].words[0] == comma + 1 and parse.kind(last) == "noun"


def _is_set_against(parse: Parse, clause: int, prior: int, last: int, lists: Wordlists) -> bool:
    """ "Der Fang im Winter ist größer als im Sommer": is it the time of a thing that is compared with another time?"""
    finite = parse.clauses[clause].finite
    if finite is None or last > finite or parse.kind(prior - 1) != "noun":
        return False
    joints = (place for place in parse.own(clause) if place > finite and parse.low(place) in lists["comparing"])
    seasons = lists["seasons_of_year"]
    return any(
        parse.kind(one + 1) == "prep" and (is_dated(parse, one + 2, lists) or parse.low(one + 2) in seasons)
        for one in joints
        if one + 2 < len(parse.words)
    )


def _is_corrected(parse: Parse, first: int, last: int, lists: Wordlists) -> bool:
    """ "(Nicht am) 3. Mai(, sondern erst am) 4. Mai": is it one of two times, of which the first is denied?"""
    if any(parse.low(place) in lists["correcting"] for place in _stretch(parse, range(first - 1, -1, -1)[:_CORRECTED])):
        return True
    # "Am Freitag nicht um 19 Uhr" may be one expression.
    before = _stretch(parse, range(last, -1, -1))
    joint = any(parse.low(place) in lists["correcting"] for place in _stretch(parse, range(last + 1, len(parse.words))))
    return joint and any(parse.kind(place) == "neg" for place in before)


def _stretch(parse: Parse, places: range) -> Iterator[int]:
    """Places one after another, up to the verb of a clause."""
    return takewhile(lambda place: parse.kind(place) != "fin", places)


def _is_measured(parse: Parse, last: int, lists: Wordlists) -> bool:
    """ "Treated ten (in March), more than in the whole of May": is it the time of one of two figures?"""
    behind = [parse.low(place) for place in range(last + 1, min(last + 4, len(parse.words)))]
    compared = len(behind) > 2 and behind[1] in lists["comparatives"] and behind[2] in lists["than"]
    phrase = last + 4 < len(parse.words) and parse.kind(last + 4) == "prep"
    return compared and phrase and parse.kind(last + 1) == "comma"


def _is_of_one(parse: Parse, prior: int) -> bool:
    """ "Two mills burned down, one (in 1994) and one (in 1995)": is the date all that is told of a bare number?"""
    number = prior - 1
    alone = number > 1 and parse.kind(prior) == "prep" and parse.kind(number) == "num"
    return alone and parse.words[number].text.isalpha() and parse.kind(number - 1) in ("comma", "kon", "glue")


def _is_contrasted(parse: Parse, last: int) -> bool:
    """ "Will be held (on 12 July), not on 19 July": is it said to be at this date and not at another?"""
    behind = [parse.kind(place) for place in range(last + 1, min(last + 4, len(parse.words)))]
    told = [kind for kind in behind if kind != "comma"][:2]
    # "Came at 7:15, not 7:50"
    return told == ["neg", "prep"] or (told == ["neg", "num"] and behind[0] == "comma")


def _is_compared(parse: Parse, clause: int, first: int, lists: Wordlists) -> bool:
    """ "Debt is £96m, against £81m (at 31 March)": is it the date of what a thing is compared with?"""
    for place in range(first - 1, max(first - _COMPARED, 0), -1):
        if parse.low(place) in lists["compared"]:
            return any(parse.words[one].text[:1].isdigit() for one in range(place, first - 1))
        if parse.owner[place] not in (clause, -1) or parse.kind(place) in VERBS:
            return False
    return False


def is_emphasized(parse: Parse, last: int, lists: Wordlists) -> bool:
    """ "(Vor einem Jahr) erst war das Heim gebaut worden": would a word before the verb emphasize nothing?"""
    after = word_after(parse, last)
    verb = after is not None and after + 1 < len(parse.words) and parse.kind(after + 1) == "fin"
    return verb and lists.verb_second and after is not None and parse.low(after) in lists["emphatic"]


def _ends_list(parse: Parse, joint: int, last: int, lists: Wordlists) -> bool:
    """Is the date the last of several, or of several things: "Montag und Dienstag", "an Ostern und am Montag"?"""
    after = parse.kind(last + 1) if last + 1 < len(parse.words) else "stop"
    listed = lists.verb_second and joint > 0 and parse.owner[joint - 1] == parse.owner[last]
    # "Anfang und Ende Mai"
    part = lists.verb_second and parse.low(joint - 1) in lists["parts_of_time"]
    return part or names_time(parse, joint - 1, lists) or (listed and after in ENDING)


def _is_stressed(parse: Parse, clause: int, last: int, lists: Wordlists) -> bool:
    """ "It was in 1912 that the ship sank": the date is what is said."""
    after = word_after(parse, last)
    own, finite = parse.own(clause), parse.clauses[clause].finite
    opening = finite is not None and finite in own[1:4] and parse.low(own[own.index(finite) - 1]) in lists["cleft"]
    opening = opening and not any(parse.kind(place) in ("part", "inf", "ing", "adj") for place in own if place < last)
    return opening and after is not None and parse.kind(after) in ("that", "rel")


def _is_of_participle(parse: Parse, prior: int | None, last: int) -> bool:
    """ "The warrant issued (on) Monday charged him": the date is all that a participle behind its noun has."""
    after = word_after(parse, last)
    if prior and parse.kind(prior) == "prep":
        prior -= 1
    verbs = ("fin", "inf") if parse.words[last].tag[:1] != "A" else ("fin", "inf", "part")
    if not prior or after is None or parse.kind(prior) != "part" or parse.kind(after) not in verbs:
        return False
    return parse.kind(prior - 1) in ("noun", "name") and parse.owner[after] == parse.owner[prior]


def _closes_participle(parse: Parse, clause: int, prior: int, last: int, lists: Wordlists) -> bool:
    """ "In a vote held in May", "a letter written in 1645 by the dean": is the date that of a participle of a noun?"""
    verb = prior - 1 if parse.kind(prior) == "prep" else prior
    # "Released late on Monday"
    verb -= parse.kind(verb) == "vz" or parse.low(verb) in lists["parts_of_day"]
    after, finite = word_after(parse, last), parse.clauses[clause].finite
    behind = verb > 0 and parse.kind(verb) == "part" and parse.kind(verb - 1) in ("noun", "name")
    if finite is None:
        # "According to a letter written in 1645 by the dean, …"
        return behind and parse.own(clause)[0] < verb - 1
    if not behind or finite == verb - 1:
        return False
    ends = after is None or parse.words[after].is_mark
    verbs = [place for place in parse.own(clause) if place < verb and parse.kind(place) in ("fin", "inf", "ing")]
    # "Had the roof mended in May"
    wanted = bool(verbs) and parse.low(verbs[-1]) in lists["auxiliary", "with_participle"]
    return (ends and finite < verb - 1) or not wanted
