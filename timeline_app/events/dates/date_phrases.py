"""The phrase that a date stands in: its article, its preposition, and whether it stands free of the words around it."""

from timeline_app.events.dates.date_ends import free_after, goes_on, is_date, word_after, word_before
from timeline_app.events.dates.free_dates import before_loose_time
from timeline_app.events.dates.german_dates import is_no_name, is_of_noun
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_DASHES = frozenset("-–")
_LAST_DAY = 31
_JOINING = frozenset({"sub", "that", "wh"})
_BEFORE_BARE = frozenset({"fin", "part", "inf", "vz", "pron", "refl", "adv", "comma", "close", "pred", "kon"})


def of_phrase(parse: Parse, places: list[int], lists: Wordlists) -> set[int] | None:
    """The date of a participle or phrase, with its preposition, whatever the clause around it says; None if bound."""
    first, prior = beginning(parse, places, lists)
    last = places[-1]
    low = parse.low(prior) if prior is not None else ""
    if goes_on(parse, last, low, lists) or is_due(parse, prior, lists):
        return None
    if low in lists["temporal"]:
        assert prior is not None
        return with_preposition(parse, prior, last, lists, tight=False)
    bare = low not in lists["bound"] and free_after(parse, last, lists)
    return set(range(first, last + 1)) if bare and (prior is None or stands_free(parse, prior, first, lists)) else None


def is_nominal(parse: Parse, place: int, lists: Wordlists) -> bool:
    """A noun, or what has an article of its own right before a date; or a verb's particle."""
    articled = parse.kind(place) == "adj" and parse.kind(place - 1) in ("det", "pos")
    articled = articled and parse.low(place) not in lists["parts_of_day", "days"]
    return parse.kind(place) in ("noun", "vz") or articled


def is_told(parse: Parse, clause: int, verb: int, lists: Wordlists) -> bool:
    """ "She was born 5 May in Cork", but "Anna Kern, born 5 May": has a participle its auxiliary in the clause?"""
    finite = parse.clauses[clause].finite
    if parse.clauses[clause].kind == ClauseKind.PARTICIPLE and not lists.verb_second:
        return True
    return finite is not None and finite < verb and parse.low(finite) in lists["become"]


def beginning(parse: Parse, places: list[int], lists: Wordlists) -> tuple[int, int | None]:
    """The first word of the date, with "im Jahr" before it, and the word before that which it may depend on."""
    first = places[0]
    if len(places) > 1 and parse.low(first) in lists["temporal"]:
        # The expression has its preposition in it.
        first += 1
    prior = word_before(parse, first)
    if prior is not None and not lists.verb_second and parse.kind(prior) == "adj" and parse.low(prior) in lists["days"]:
        # "(Last) Oct. 23"
        first, prior = prior, word_before(parse, prior)
    if prior is not None and not lists.verb_second and parse.low(prior) in lists["pointing"]:
        # "He fled (that) June", but "said that June was warm"
        joins = any(clause.intro == prior for clause in parse.clauses)
        first, prior = (first, prior) if joins else (prior, word_before(parse, prior))
    # "In den Monaten Juni und Juli"
    of_months = prior is not None and parse.low(prior) in lists["of_months"] and parse.low(first) in lists["months"]
    if prior is not None and (of_months or parse.low(prior) in lists["year"]):
        first, prior = prior, word_before(parse, prior)
        if prior is not None and parse.kind(prior) == "det" and parse.low(prior) in lists["articles"]:
            first, prior = prior, word_before(parse, prior)
    if prior is not None and _governs(parse, prior, places[-1], lists):
        first, prior = prior, word_before(parse, prior)
    if lists.verb_second and prior and parse.low(prior) in lists["early_or_late"]:
        # "Am (frühen) Montagmorgen"
        governed = parse.kind(prior) == "adj" and parse.low(prior - 1) in lists["temporal"]
        first, prior = (prior, prior - 1) if governed else (first, prior)
    if prior is None or parse.kind(prior) == "rel":
        return first, None
    if lists.verb_second and parse.quotations.get(prior, -1) > prior and parse.words[max(prior - 1, 0)].is_mark:
        # "„2014 erzielte …“"
        return first, None
    joins = parse.kind(prior) in _JOINING and parse.low(prior) not in lists["bound"]
    # "Als 1866 der Krieg ausbrach"
    joins = joins or (lists.verb_second and parse.clauses[parse.owner[first]].intro == prior)
    return first, None if joins else prior


def _governs(parse: Parse, det: int, last: int, lists: Wordlists) -> bool:
    """ "In der (zweiten Hälfte)": is it the article of a time that a preposition stands before?"""
    timed = det > 0 and parse.kind(det) == "det" and parse.low(det - 1) in lists["temporal"]
    if not lists.verb_second:
        # "On the 4th of March"
        day = parse.words[det + 1].text
        return timed and parse.low(det) in lists["articles"] and day[:1].isdigit() and not day.isdecimal()
    return timed and parse.kind(last) in ("noun", "name")


def with_preposition(parse: Parse, prior: int, last: int, lists: Wordlists, tight: bool) -> set[int] | None:
    """The date with its preposition, unless another word before that binds them."""
    outer = word_before(parse, prior)
    if not lists.verb_second and outer is not None and parse.kind(outer) == "kon":
        # "And in 1295 it sent two members"
        outer = None if outer == parse.own(parse.owner[prior])[0] else outer
    late = outer is not None and not lists.verb_second and parse.low(outer) in lists["parts_of_day"]
    if outer is not None and late and parse.kind(outer - 1) != "det":
        # "Early on Friday"
        prior, outer = outer, word_before(parse, outer)
    if (
        not lists.verb_second
        and outer is not None
        and parse.low(outer) in lists["back"]
        and (outer == 0 or parse.kind(outer - 1) not in ("det", "pos"))
    ):
        # "Back in 2015 he came", "met in Hull back in 2015", but "came back in 2015"
        moved = outer > 0 and parse.kind(outer - 1) in ("fin", "part", "inf", "ing")
        prior, outer = (prior, outer) if moved else (outer, word_before(parse, outer))
    if not lists.verb_second and outer is not None and (begin := before_loose_time(parse, outer, lists)) is not None:
        prior, outer = begin, word_before(parse, begin)
    if outer is not None and parse.low(outer) in lists["amid"]:
        # "Mitten in der Nacht"
        prior, outer = outer, word_before(parse, outer)
    emphasized = outer is not None and tight and parse.low(outer) in lists["emphatic"]
    if outer is not None and (emphasized or is_early(parse, outer, lists)):
        prior, outer = outer, word_before(parse, outer)
    if outer is not None and parse.kind(outer) == "noun" and parse.low(outer) in lists["reckoned"]:
        # "In der Woche um den 10. August"
        return None
    if parse.low(prior) in lists["reckoning"] and parse.low(last) not in lists["reckoned"]:
        return None
    if outer is not None and (_binds(parse, outer, prior, lists) or _is_again(parse, outer, lists)):
        return None
    opens = outer is None or parse.kind(outer) in ("comma", "kon")
    free = free_after(parse, last, lists) or (
        opens and (parse.kind(last) == "num" or _before_subject(parse, last, lists))
    )
    return set(range(prior, last + 1)) if free else None


def _binds(parse: Parse, outer: int, prior: int, lists: Wordlists) -> bool:
    """ "Until a hearing (on May 2)", "jedes Mal (am 2. Mai)": does the word before a date claim it for itself?"""
    if parse.kind(outer) in ("rel", "sub") and parse.low(outer) not in lists["comparing"]:
        return False
    if _is_other_date(parse, outer, lists):
        return True
    told = parse.low(outer) in lists["born"] and is_told(parse, parse.owner[prior], outer, lists)
    bound = (parse.low(outer) in lists["bound"] and not told) or parse.kind(outer) == "det"
    if lists.verb_second:
        # "Vor allem (im Mai)"
        stressed = outer > 0 and f"{parse.low(outer - 1)} {parse.low(outer)}" in lists["focus_phrases"]
        # "Im Vergleich (zu 2019)"
        stressed = stressed or parse.low(outer) in lists["compared_nouns"]
        return bound or stressed or _is_bound_before(parse, outer, lists)
    finite = parse.clauses[parse.owner[outer]].finite
    # "Ended on May 3"
    free = parse.kind(outer) == "pron" or is_nominal(parse, outer, lists) or outer == finite
    # "In the sequel due in May"
    due = parse.kind(outer) == "adj" and parse.low(outer) in lists["scheduling"]
    due = due and parse.kind(outer - 1) in ("noun", "name")
    return (bound and not free) or due or _is_of_limit(parse, outer, lists)


def _is_again(parse: Parse, outer: int, lists: Wordlists) -> bool:
    """ "In 1948 and again (in 1986)": a second date of the same thing, behind a word that says so."""
    joined = outer > 1 and parse.kind(outer) == "adv" and parse.kind(outer - 1) == "kon"
    return joined and not lists.verb_second and is_date(parse, outer - 2, lists)


def _is_other_date(parse: Parse, outer: int, lists: Wordlists) -> bool:
    """ "In 1904 (on a Friday)": is the word before a date one of another date, and no number of votes?"""
    if not is_date(parse, outer, lists):
        return False
    if lists.verb_second:
        return not is_of_noun(parse, outer, lists)
    # "By six votes to four on Friday"
    spelt = parse.words[outer].text.isalpha() and parse.kind(outer) == "num"
    # "Voted 7-2 on Friday"
    return not spelt and not _is_score(parse, outer)


def _is_score(parse: Parse, place: int) -> bool:
    """ "7-2", as one word or as three; "112", which is no year."""
    word = parse.words[place]
    if parse.kind(place) != "num":
        return False
    if word.text.isdecimal() and int(word.text) > _LAST_DAY and not word.looks_like_year:
        return True
    parted = place > 1 and parse.words[place - 1].text in _DASHES and parse.kind(place - 2) == "num"
    return "-" in word.text or (parted and not word.spaced)


def is_early(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "(Schon) im Mai", but "vielleicht schon im Mai": does nothing before it say how sure that is?"""
    before = word_before(parse, place)
    free = before is None or parse.kind(before) not in ("adv", "neg", "pred") or parse.low(before) in lists["idle"]
    intro = parse.clauses[parse.owner[place]].intro if parse.owner[place] >= 0 else None
    asked = intro is not None and parse.low(intro) in lists["conditional"]
    # "Auch heuer wird wieder gebaut"
    again = parse.low(place) in lists["also"] and any(
        parse.low(one) in lists["again"] for one in parse.own(parse.owner[place])
    )
    return (parse.low(place) in lists["early"] or again) and free and not asked


def _is_of_limit(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "Until a hearing on May 2": is the noun before the date what something lasts or waits for?"""
    begin = noun
    while begin > 0 and parse.kind(begin) in ("noun", "name", "adj", "det", "num"):
        begin -= 1
    if begin == noun or parse.kind(noun) != "noun":
        return False
    # "Put off to the meeting on May 2"
    later = parse.low(begin - 1) in lists["putting_off"] and parse.low(noun) in lists["occasion_nouns"]
    return later or parse.low(begin) in lists["lasting_until"]


def _before_subject(parse: Parse, last: int, lists: Wordlists) -> bool:
    """ "On Sunday Mr Low left": is a name right behind the date all that can be the subject?"""
    after = word_after(parse, last)
    owner = parse.owner[last]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    if lists.verb_second or after is None or finite is None or parse.low(last) not in lists["weekdays"]:
        return False
    subject = range(after, finite)
    nominal = all(parse.kind(place) in ("noun", "name", "adv", "pos") for place in subject)
    return bool(subject) and nominal and parse.words[after].text[:1].isupper()


def _is_bound_before(parse: Parse, joint: int, lists: Wordlists) -> bool:
    """ "Spätestens jedoch am 1. Mai": does the word that binds stand before one that joins?"""
    joins = lists.verb_second and joint > 0 and parse.low(joint) in lists["idle", "contrasting"]
    return joins and parse.kind(joint - 1) == "adv" and parse.low(joint - 1) in lists["bound"]


def is_due(parse: Parse, prior: int | None, lists: Wordlists) -> bool:
    """ "In the election due (next May)": is the date that of a word that says that a thing is to come?"""
    if prior is None or prior < 1 or lists.verb_second or parse.low(prior) not in lists["scheduling"]:
        return False
    return parse.kind(prior) in ("adj", "noun") and parse.kind(prior - 1) in ("noun", "name")


def as_of(parse: Parse, prior: int, last: int, lists: Wordlists) -> set[int] | None:
    """ "As of May 3, the mill had ten hands": what was so on a day, at the front of its clause."""
    fronted = parse.low(prior) in lists["partitive"] and prior > 0 and parse.low(prior - 1) in lists["comparing"]
    opens = fronted and (prior == 1 or parse.words[prior - 2].is_mark) and last + 1 < len(parse.words)
    return set(range(prior - 1, last + 1)) if opens and parse.kind(last + 1) == "comma" else None


def spell(parse: Parse, prior: int | None, first: int, last: int, lists: Wordlists) -> set[int]:
    """ "Vom 5. bis 9. Juni", "in der Zeit vom 5. bis 9. Juni": the whole time, with its prepositions."""
    begin = first if prior is None else prior
    if (
        begin > 2
        and parse.low(begin - 1) in lists["spell"]
        and parse.kind(begin - 2) == "det"
        and parse.kind(begin - 3) == "prep"
    ):
        begin -= 3
    return set(range(begin, last + 1))


def stands_free(parse: Parse, prior: int, first: int, lists: Wordlists) -> bool:
    """Is a date without a preposition an adverbial: "schrieb 1904", "said Friday", "gestern"?"""
    kind, low = parse.kind(first), parse.low(first)
    if not lists.verb_second and parse.low(prior) in lists["bounds"]:
        # "Since at least 1904"
        return False
    if parse.kind(prior) in _BEFORE_BARE and parse.low(prior) not in lists["bound"]:
        return True
    named = low in lists["days", "weekdays", "months", "parts_of_day"]
    after = word_after(parse, first)
    if lists.verb_second and parse.kind(prior) == "quote" and after is not None and parse.kind(after) == "fin":
        # "Er freut sich: „1904 kam der Erfolg“"
        return prior == parse.own(parse.owner[first])[0]
    ends = after is None or parse.words[after].is_mark
    if named and parse.kind(prior) == "adj" and parse.words[prior].text[:1].isupper() and not lists.verb_second:
        # "Was published in The Lancet last year"
        return True
    if named and ends and parse.kind(prior) == "adj" and not lists.verb_second:
        # "Were calmer Friday."
        return True
    if lists.verb_second and kind == "num" and is_no_name(parse, prior, first, lists):
        return True
    if lists.verb_second and low in lists["parts_of_time"]:
        # "Gibt es im Heft (Anfang Juni)", but "das Treffen Anfang Juni"
        named = not (parse.kind(prior) == "noun" and parse.low(prior).endswith(tuple(lists["happening_ends"])))
    if kind == "adv" or named or parse.low(prior) in lists["born"]:
        return parse.kind(prior) not in ("prep", "det", "adj", "num", "pos")
    return False
