"""Where noun groups end, with the long attributes within them."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.tagger import is_base_form, tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_LONGEST_ATTRIBUTE = 12
_IN_GROUP = frozenset({"glue", "noun", "name", "adj", "num", "quote", "pos", "other"})
_ATTRIBUTE = frozenset({"prep", "det", "adj", "noun", "name", "adv", "pred", "num", "neg", "refl"})


def group_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """The end of one noun group; `at` itself if there is none."""
    end, nouns = _behind_article(parse, items, at, lists), 0
    while end < len(items) and parse.owner[items[end]] == parse.owner[items[at - 1]]:
        if end > at and items[end] > items[end - 1] + 1:
            behind = _behind_gap(parse, items, end, nouns, lists)
            if behind == 0:
                break
            end = behind
        kind = parse.kind(items[end])
        if nouns and lists.verb_second and kind in ("adj", "adv") and _is_possessor(parse, items[at], items[end] - 1):
            # "An Luthers (so genannte „Formel“)", "an Kerns (alte) Halle"
            end, nouns = max(attribute_end(parse, items, end, lists), end + (kind == "adj")), 0
            if parse.kind(items[end - 1]) != "adj":
                break
        elif items[end] in parse.names:
            end += 1
            nouns += 1
        elif passed := _passed(parse, items, end, kind, nouns, lists):
            end += passed
        elif kind not in _IN_GROUP or (nouns and lists.verb_second and _is_of_another(parse, items, end, kind, lists)):
            break
        else:
            end += 1
            nouns += kind in NOUNS
    return end if nouns or (end > at and parse.kind(items[end - 1]) == "num") else at


def _behind_article(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where a group goes on behind its article or number, and the long attribute behind that."""
    end = at
    if lists.verb_second and _counts_more(parse, items, at, lists):
        end += 2
    numbered = end < len(items) and lists.verb_second and parse.kind(items[end]) == "num"
    if end < len(items) and (numbered or parse.kind(items[end]) == "det"):
        end += 1
        end = max(attribute_end(parse, items, end, lists), end)
    return end


def _behind_gap(parse: Parse, items: Sequence[int], at: int, nouns: int, lists: Wordlists) -> int:
    """Where a group goes on, if words were left out before `at`; 0 if it does not."""
    if not lists.verb_second:
        return 0
    if _lost_adjective(parse, items[at - 1], items[at]):
        return at
    listed = at if nouns else listed_adjective(parse, items, at)
    return listed if listed > at else 0


def _passed(parse: Parse, items: Sequence[int], at: int, kind: str, nouns: int, lists: Wordlists) -> int:
    """How many words from `at` on belong to the group without being its noun."""
    if kind == "noun" and not nouns:
        # "Dem 61 Jahre alten Piloten"
        measured = parse.kind(items[at] - 1) == "num" and at + 1 < len(items)
        return 2 if measured and parse.low(items[at + 1]) in lists["measured"] else 0
    if kind == "det":
        # "Am Freitag, dem 28. August"
        return 1 if parse.kind(items[at] - 1) == "glue" else 0
    joins = kind == "kon" and not (nouns or lists.verb_second) and _joins_adjectives(parse, items, at)
    return 2 if joins else 0


def _is_of_another(parse: Parse, items: Sequence[int], at: int, kind: str, lists: Wordlists) -> bool:
    """Is a word behind the noun of a group one of the next group?"""
    place = items[at]
    if kind in (*NOUNS, "adj") and (_ends_date(parse, place, lists) or _ends_quoted_name(parse, place)):
        # "Im Juli 2021 (Vorschläge)", "in der „Welt am Abend“ (Forderungen)"
        return True
    if parse.words[place - 1].text.endswith("-") and parse.kind(place - 1) == "noun":
        # "In einem Vor-Ort- Termin"
        return False
    # "100 Millionen Dollar"
    counted = kind == "noun" and parse.low(items[at - 1]) in lists["measures"]
    return not counted and _starts_another(parse, place, lists)


def _lost_adjective(parse: Parse, before: int, after: int) -> bool:
    """ "Der (alten) Sprachen", "drei (neue) Hallen": stood but adjectives, which were left out, before a noun?"""
    if parse.kind(before) == parse.kind(after - 1) == "adj" and parse.kind(before + 1) == "comma":
        # "Mit der langen(, nicht zu Ende gedachten) Rede"
        return parse.kind(after) == "noun"
    beside = parse.kind(before + 1) == "adj" and parse.kind(before) in ("det", "num", "adj")
    if not beside or parse.kind(after) not in ("noun", "adj"):
        return False
    return all(parse.kind(one) == "adj" for one in range(before + 2, after))


def _is_possessor(parse: Parse, first: int, place: int) -> bool:
    """ "Luthers": a name in the genitive, which stands for an article; not in "ein mit Kies (beladener Lastwagen)"."""
    word, inner = parse.words[place], first > 1 and [parse.kind(first - 2), parse.kind(first - 1)] == ["det", "prep"]
    return not inner and word.kind == "name" and word.text.endswith("s") and not is_base_form(word.text, word.tag)


def listed_adjective(parse: Parse, items: Sequence[int], at: int) -> int:
    """ "Nach langer, (mit Geduld ertragener) Krankheit": the noun behind the comma after an adjective and more of them.

    An index into the items; `at` itself if there is none.
    """
    if at >= len(items) or not is_listed(parse, items, at) or parse.kind(items[at - 1]) != "adj":
        return at
    governed = False
    for end in range(at, min(at + _LONGEST_ATTRIBUTE, len(items) - 1)):
        kind = parse.kind(items[end])
        if items[end + 1] != items[end] + 1 or kind not in _ATTRIBUTE:
            return at
        if kind == "adj" and parse.kind(items[end + 1]) == "noun" and not governed:
            return end + 1
        governed = kind == "prep" or (governed and kind not in NOUNS)
    return at


def is_listed(parse: Parse, items: Sequence[int], at: int) -> bool:
    """Does one comma, and no clause, part the word from the one before it?"""
    comma = items[at] - 1
    return (
        items[at] == items[at - 1] + 2
        and parse.kind(comma) == "comma"
        and parse.owner[items[at]] == parse.owner[items[at - 1]]
        and comma not in parse.opened
    )


def _ends_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does a month stand before a word, with or without its year?"""
    if parse.low(place - 1) in lists["months"]:
        # "Seit Mitte Oktober (Karten)", but "in der Mai Holding"
        return parse.kind(place) == "noun" and parse.kind(place - 2) != "det"
    return place > 1 and parse.words[place - 1].looks_like_year and parse.low(place - 2) in lists["months"]


def _ends_quoted_name(parse: Parse, place: int) -> bool:
    """Does the quotation mark right before a word close a name?"""
    return parse.kind(place - 1) == "quote" and place - 2 in parse.names and place not in parse.names


def _counts_more(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Mehr als) 23.000 Menschen": a number with what it is more or less than."""
    if at + 2 >= len(items) or parse.low(items[at]) not in lists["comparatives"]:
        return False
    beside = items[at + 2] == items[at] + 2 and parse.kind(items[at + 2]) == "num"
    return beside and parse.low(items[at + 1]) in lists["comparing"]


def _joins_adjectives(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "In the Kenyan and Tanzanian capitals"."""
    return [parse.kind(item) for item in items[at - 1 : at + 2]] == ["adj", "kon", "adj"]


def attribute_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where a long attribute after an article ends: "(die) an hohe Gewinne gewöhnten (Händler)"; 0 if there is none."""
    if not lists.verb_second:
        return 0
    end = at
    while end < len(items) and end < at + _LONGEST_ATTRIBUTE and items[end] == items[at - 1] + 1 + end - at:
        kind = parse.kind(items[end])
        if end == at and kind in ("num", "adv", "prep") and (measured := _measured_end(parse, items, end, lists)):
            # "Den (52 Jahre alten) Boten"
            return measured
        if kind == "prep":
            end = _phrase_end(parse, items, end, lists)
            if not end:
                return 0
        elif kind == "kon" and end > at and parse.kind(items[end - 1]) == "adv":
            # "Einer (außen und innen runden) Form"
            end += 1
        elif kind in ("adv", "pred", "refl", "kokom", "pron", "neg") or parse.words[items[end]].looks_like_year:
            end += 1
        elif kind == "quote" and (closed := _quotation_end(parse, items, end)):
            # "Die jetzt „Olmer Welle“ genannte Firma"
            end = closed
        else:
            break
    found = at < end < len(items) and parse.kind(items[end]) == "adj" and items[end] == items[end - 1] + 1
    while found and end + 2 < len(items) and [parse.kind(item) for item in items[end + 1 : end + 3]] == ["kon", "adj"]:
        end += 2
    if found and end + 1 < len(items) and parse.kind(items[end + 1]) == "quote" and items[end + 1] == items[end] + 1:
        # "Eine von ihm bezeichnete „Beschwerde“"
        return end + 1 if parse.quotations.get(items[end + 1], -1) > items[end + 1] else 0
    if found and end + 2 < len(items) and parse.kind(items[end + 1]) == "kon" and items[end + 1] == items[end] + 1:
        # "Das (seit 1907 bestehende und von ihr geführte) Haus"
        return attribute_end(parse, items, end + 2, lists) or end + 1
    return end + 1 if found else 0


def _phrase_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where the phrase of a preposition within a long attribute ends; 0 if it is none."""
    paired = f"{parse.low(items[at])} {parse.low(items[at] + 1)}" in lists["spared_pairs"]
    if is_lasting(parse, items, at, lists) or paired or _is_until_day(parse, items, at, lists):
        # "Das (seit 1907 bestehende) Haus", "einer (vor allem innen runden) Form", "ein (bis heute erhaltenes) Haus"
        return at + 2
    # "Den vom 3. bis zum 5. Mai geplanten Kurs"
    at += parse.low(items[at]) in lists["range"] and parse.kind(items[at] + 1) == "prep"
    end = group_end(parse, items, at + 1, lists)
    if end == at + 1:
        # "Eine als solche bezeichnete Beschwerde"
        if end >= len(items) or parse.kind(items[end]) != "pron":
            return 0
        end += 1
    while end < len(items) and parse.kind(items[end]) == "det" and parse.low(items[end]) in lists["genitive"]:
        # "Das auf Betreiben (des Rats) gebaute Haus"
        further = group_end(parse, items, end, lists)
        if further <= end + 1:
            break
        end = further
    if _is_from_on(parse, items, at, end, lists):
        # "Ein von Olm (aus) weit verzweigter Handel"
        end += 1
    return end


def _is_from_on(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """Is the word behind a phrase no preposition, but the second half of the one before it?"""
    both = end + 1 < len(items) and {parse.low(items[at]), parse.low(items[end])} <= lists["attached"]
    return both and parse.kind(items[end]) == "prep" and parse.kind(items[end + 1]) in ("adj", "adv", "pred")


def _quotation_end(parse: Parse, items: Sequence[int], at: int) -> int:
    """Where a quoted name ends that begins here, right before an adjective; 0 if it does not."""
    last = parse.quotations.get(items[at], -1)
    end = at + last - items[at] + 1
    beside = items[at] < last and end < len(items) and items[end] == last + 1
    return end if beside and parse.kind(items[end]) == "adj" else 0


def _measured_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where "(fast 52 Jahre alten)" ends: a number, a measure and the adjective that it measures; 0 if it is none."""
    at += parse.low(items[at]) in lists["approximate"]
    if at + 2 >= len(items) or items[at + 2] != items[at] + 2:
        return 0
    counted = [parse.kind(item) for item in items[at : at + 2]] == ["num", "noun"]
    return at + 3 if counted and parse.low(items[at + 2]) in lists["measured"] else 0


def is_lasting(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Seit langem", "seit 1907 (bestehend)": a preposition whose adjective has no noun, or a year in an attribute."""
    if at + 1 >= len(items) or items[at + 1] != items[at] + 1:
        return False
    year = parse.words[items[at + 1]].looks_like_year and at + 2 < len(items) and parse.kind(items[at + 2]) == "adj"
    return year or parse.low(items[at + 1]) in lists["nounless_adjectives"]


def _is_until_day(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Bis heute", "seit gestern": a preposition before an adverb that is a day."""
    after = items[at + 1] if at + 1 < len(items) else items[at]
    return after == items[at] + 1 and parse.kind(after) == "adv" and parse.low(after) in lists["days"]


def _starts_another(parse: Parse, place: int, lists: Wordlists) -> bool:
    """After a noun, an adjective, a number or a second common noun begins another group."""
    kind, before = parse.kind(place), parse.kind(place - 1)
    if before == "glue":
        # "Am Samstag, 21. Mai"
        return False
    clause = parse.clauses[parse.owner[place]]
    if clause.kind == ClauseKind.MAIN and clause.finite is not None and place < clause.finite and kind != "adj":
        # Before the verb of a main clause there is one constituent.
        return False
    if kind == before == "noun" and parse.low(place - 1).endswith("er") and parse.kind(place - 2) in ("prep", "det"):
        # "Im Bozner Rat"
        return False
    if kind == "noun" and parse.low(place) in lists["company_forms"]:
        # "Der Eintracht Fußball AG"
        return False
    if kind == "noun" and before == "name" and place + 1 < len(parse.words) and parse.kind(place + 1) == "name":
        # "In Wien (Bürgermeister Otto Kern)"
        return not is_name(parse, place, lists)
    if kind == "noun" and before == "name" and parse.kind(place - 2) == "prep" and are_several(parse, place, lists):
        # "Wurden bei Olm (Spuren) entdeckt"
        return parse.low(place - 2) not in lists["joined_articles"]
    year = parse.words[place].text.isdecimal() and len(parse.words[place].text) > 2
    # "§ 3 Abs. 2 BauGB"
    year = year or parse.words[place - 1].text.endswith(".")
    if kind == "num" and before in NOUNS and not year and parse.words[place].text.isalnum():
        # "Ein Wagen vom Typ 801", "auf Platz vier"
        after = parse.kind(place + 1) if place + 1 < len(parse.words) else ""
        return after in ("noun", "adj", "name")
    return (
        kind == "adj" or (kind == "num" and not year) or (kind == before == "noun" and not is_name(parse, place, lists))
    )


def are_several(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Has a noun another form than in a dictionary?"""
    word = parse.words[place]
    return word.low.endswith(tuple(lists["plural_noun_ends"])) and not is_base_form(word.text, word.tag)


def begins_anew(parse: Parse, first: int, last: int, after: int, lists: Wordlists) -> bool:
    """ "In Muscheln (aus dem Hafen) Spuren", "mit einer Flasche (Wein)": is a noun behind a phrase no part of it?"""
    whole = parse.low(first + 1) in lists["plain_articles"] - lists["indefinite"]
    whole = whole and parse.low(last) not in lists["quantities", "measures"]
    return whole and parse.kind(last) == parse.kind(after) == "noun" and not is_name(parse, after, lists)


def is_name(parse: Parse, place: int, lists: Wordlists) -> bool:
    """A noun without an article in its basic form after another is mostly its name: "der Universität Münster"."""
    tagger = tagger_for("de")
    word = parse.words[place]
    if tagger is None or word.low.endswith(tuple(lists["abstract_ends"])):
        return False
    named = tagger.may_be(word.text, "NE") or parse.low(place - 1).endswith(tuple(lists["named_places"]))
    return named and is_base_form(word.text, word.tag)
