"""Where the words of a date end: whether those behind them belong to it, to a noun, or to the rest of the clause."""

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.phrase_pairs import second_of_pair
from timeline_app.grammar.wordlists import Wordlists

_YEAR = 4
_CLINGING = frozenset({"num", "dash", "pos", "other"})
_NOMINAL = frozenset({"noun", "name", "adj", "num"})


def goes_on(parse: Parse, last: int, before: str, lists: Wordlists) -> bool:
    """Is the date not whole without the words after it: "1990 und 1991", "June 3–5", "2 Uhr"?

    `before` is the word before it: "vor drei Jahren" is whole, "drei Jahre (nach dem Krieg)" is not.
    """
    after = word_after(parse, last)
    if after is None:
        return False
    # "Als um 3 Uhr der Zug kam", "als 1866 der Krieg ausbrach"
    whole = lists.verb_second and (parse.low(last) in lists["clock"] or is_year(parse, last))
    genitive = parse.kind(after) == "det" and parse.low(after) in lists["genitive"] and not whole
    if parse.low(after) in lists["clock"] or genitive:
        return True
    reckoned = parse.low(last) in lists["reckoned"] and before not in lists["reckoning"]
    if parse.low(after) in lists["reckoning"] and not reckoned:
        return False
    if _is_followed(parse, last, after, lists):
        # "In May after long talks", but "three years after the war"
        return False
    if not lists.verb_second and _begins_clause(parse, last, after, lists):
        return False
    if lists.verb_second and parse.low(after) in lists["comparing"] and parse.kind(after) != "sub":
        # "Kam 1888 als Lehrling", but "mehr im Jahr 1990 als heute"
        own = parse.own(parse.owner[last]) if parse.owner[last] >= 0 else []
        return any(parse.low(place) in lists["comparatives"] for place in own)
    tied = parse.low(after) in lists["tied"]
    return _is_tied(parse, last, after, lists) if tied else _clings(parse, last, after, lists)


def _is_followed(parse: Parse, last: int, after: int, lists: Wordlists) -> bool:
    """Does what came before or after begin behind a date that is whole: not behind a length of time or an hour?"""
    # "Friday evening"
    dated = is_date(parse, last, lists) or (last > 0 and is_date(parse, last - 1, lists))
    if not lists.verb_second and last > 0:
        # "Last week after talks", "on Midsummer Day after the feast"
        dated = dated or parse.low(last - 1) in lists["days"] or parse.words[last].text[:1].isupper()
    # "On May 3 after long talks", but "at 3 after the bell"
    bare = _is_bare_number(parse, last) and not (last > 0 and parse.low(last - 1) in lists["months"])
    return parse.low(after) in lists["sequels"] and dated and not bare


def _is_tied(parse: Parse, last: int, after: int, lists: Wordlists) -> bool:
    """Does a word that may go on with a date do so: "1990 und 1991", but "1990 und starb", "1990 – so der Zeuge"?"""
    further = word_after(parse, after)
    if parse.kind(after) == "kon":
        return parse.owner[after] == parse.owner[last] and not _joins_verb(parse, last, further, lists)
    if parse.low(after) in lists["directions"] and not _is_bare_number(parse, last):
        # "Flew Tuesday to Rome", but "from 86 in 2017 to 68"
        paired = second_of_pair(parse, after, lists)
        if (
            not lists.verb_second
            and further is not None
            and parse.words[further].text.isalpha()
            and parse.kind(further) == "num"
        ):
            # "Sentenced on Friday to four years"
            return paired
        return paired or (further is not None and names_time(parse, further, lists))
    if parse.low(after) in lists["partitive"] and not lists.verb_second and further is not None:
        # "Died on Sunday of a fever", but "on Monday of last week", "the 3rd of May"
        behind = range(further, min(further + 3, len(parse.words)))
        named = any(parse.low(one) in lists["period_nouns", "months"] or is_year(parse, one) for one in behind)
        return named or _is_bare_number(parse, last)
    remark = further is not None and parse.low(further) in lists["quoting"]
    return parse.kind(after) != "dash" or further is None or (names_time(parse, further, lists) and not remark)


def _joins_verb(parse: Parse, last: int, further: int | None, lists: Wordlists) -> bool:
    """ "Toured Rome Friday and met the pope", but "Friday and Saturday"."""
    verbs = ("part", "fin", "inf") if lists.verb_second else ("part", "fin", "inf", "ing")
    verbal = further is not None and parse.kind(further) in verbs
    if not lists.verb_second and further is not None and parse.low(last) in lists["weekdays"]:
        behind = range(further, min(further + 3, len(parse.words)))
        return verbal or not any(names_time(parse, place, lists) for place in behind)
    return verbal


def _clings(parse: Parse, last: int, after: int, lists: Wordlists) -> bool:
    """ "June 3, 1990", "3. – 5. Mai": is it a number, a mark or another date that goes on with this one?"""
    further = word_after(parse, after)
    listed = parse.kind(after) in ("comma", "glue") and further is not None
    if parse.kind(after) == "num" and lists.verb_second and not parse.words[after].text[0].isdigit():
        # "Am 3. Mai zwei Gäste"
        return False
    if lists.verb_second and further is not None and _counts(parse, last, after, further, lists):
        return False
    if parse.kind(after) == "num" and not is_date(parse, last, lists) and not parse.words[after].text.endswith("."):
        return False
    return parse.kind(after) in _CLINGING or bool(listed and further and _listed_date(parse, further, lists))


def _counts(parse: Parse, last: int, after: int, further: int, lists: Wordlists) -> bool:
    """ "Am Freitag (0,8 Prozent)": does a number behind a day of the week count something?"""
    counted = parse.kind(further) == "noun" or parse.low(further) in lists["attached"]
    counted = counted and parse.kind(after) == "num" and parse.low(further) not in lists["months"]
    counted = counted and parse.low(further) not in lists["clock"] and not parse.words[after].text.endswith(".")
    return counted and parse.low(last) in lists["weekdays"]


def _begins_clause(parse: Parse, last: int, after: int, lists: Wordlists) -> bool:
    """ "On Friday as he stood", "on March 3 to sign it": does a clause or an infinitive begin behind the date?"""
    further = parse.kind(after + 1) if after + 1 < len(parse.words) else ""
    if parse.low(after) in lists["likened"] and parse.low(last - 1) in lists["called_participles"]:
        # "Was identified Friday as the owner"
        return True
    if parse.low(after) in lists["likened"] and further in ("det", "noun", "name"):
        # "Joined in 1998 as a clerk", but "set Friday as the day"
        return parse.kind(last - 1) not in ("fin", "part", "inf", "ing")
    if parse.kind(after) in ("sub", "wh"):
        return parse.owner[after] != parse.owner[last] or further == "pron"
    return parse.kind(after) == "to" and further == "inf"


def free_after(parse: Parse, last: int, lists: Wordlists) -> bool:
    """Does the date end there, rather than belong to the noun after it: "the 2006 championships"?"""
    after = word_after(parse, last)
    if after is not None and parse.kind(after) == "glue" and parse.owner[after] == parse.owner[last]:
        # "The May 3, 1901, fire"
        after = word_after(parse, after)
    if after is None or parse.kind(after) not in _NOMINAL:
        return True
    ordinal = parse.words[last].text.endswith(".") and parse.kind(last) == "num"
    if parse.kind(last) == "adj" and after == last + 1:
        # "Im letztjährigen Quartal"
        return False
    return not ordinal and lists.verb_second


def _is_bare_number(parse: Parse, place: int) -> bool:
    return parse.kind(place) == "num" and not is_year(parse, place)


def _listed_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    if parse.kind(place) == "det":
        place = min(place + 1, len(parse.words) - 1)
    # "On Saturday, five days after the flood", "in May, 39 members"
    counts = not lists.verb_second and parse.kind(place) == "num" and not parse.words[place].text[0].isdigit()
    after = parse.kind(place + 1) if place + 1 < len(parse.words) else ""
    counts = counts or (not lists.verb_second and after in ("noun", "adj") and not is_year(parse, place))
    return is_date(parse, place, lists) and not counts


def names_time(parse: Parse, place: int, lists: Wordlists) -> bool:
    return is_date(parse, place, lists) or parse.low(place) in lists["days", "clock"]


def is_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    low = parse.low(place)
    decade = low[:4].isdecimal() and len(low) > _YEAR
    return parse.kind(place) == "num" or decade or low in lists["months"] or low in lists["weekdays"]


def is_year(parse: Parse, place: int) -> bool:
    return parse.kind(place) == "num" and parse.words[place].looks_like_year


def word_before(parse: Parse, place: int) -> int | None:
    """The word before a place, if no parting mark stands between them."""
    return (
        place - 1
        if place > 0 and parse.kind(place - 1) not in ("semi", "colon", "dash", "stop", "open", "bar")
        else None
    )


def word_after(parse: Parse, place: int) -> int | None:
    return place + 1 if place + 1 < len(parse.words) else None
