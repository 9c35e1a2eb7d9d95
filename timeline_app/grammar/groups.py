"""Where noun groups and prepositional phrases end."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_LONGEST_ATTRIBUTE = 12
# In a clause so many words are looked at behind the verb.
_FARTHEST = 60
_CIRCUMSTANCES = frozenset({"prep", "adv", "num", "pred", "part"})
_IN_GROUP = frozenset({"glue", "noun", "name", "adj", "num", "quote", "pos", "other"})
_ATTRIBUTE = frozenset({"prep", "det", "adj", "noun", "name", "adv", "pred", "num"})


def phrase_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where the phrase of the preposition `items[at]` ends: its noun group, genitives, and those joined by "and"."""
    if at + 1 >= len(items) or items[at + 1] != items[at] + 1:
        return at + 1
    if at + 2 < len(items) and parse.low(items[at + 1]) in lists["approximate"] and parse.kind(items[at + 2]) == "num":
        # "Um rund 30 Prozent"
        return max(joined_end(parse, items, at + 2, lists), at + 3)
    if lists.verb_second and [parse.kind(item) for item in items[at + 1 : at + 3]] == ["adv", "adj"]:
        # "In besonders schwerem Fall"
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
        if adjacent and parse.kind(items[end]) == "kon" and joins_subjects(parse, items[end], lists):
            break
        if adjacent and parse.kind(items[end]) == "kon":
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


def _is_bare_genitive(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Der Bau (neuer Wohnungen)": a genitive without an article."""
    adjective = parse.kind(items[at]) == "adj" and parse.low(items[at]).endswith("er") and lists.verb_second
    noun = at + 1 < len(items) and parse.kind(items[at + 1]) == "noun"
    return adjective and noun and parse.kind(items[at - 1]) == "noun" and parse.words[items[at]].text[:1].islower()


def follows_place(parse: Parse, det: int, lists: Wordlists) -> bool:
    """ "(Bei Olm) der Landsturm": behind a name that a preposition governs, "der" mostly begins a subject.

    So it does where the clause has no other: "(Starb nach langer Krankheit) der Gründer".
    """
    if not lists.verb_second or parse.low(det) not in lists["masculine_subject"]:
        return False
    governed = det > 1 and parse.kind(det - 1) == "name" and parse.kind(det - 2) == "prep"
    return governed or _begins_only_subject(parse, det, lists)


def _begins_only_subject(parse: Parse, det: int, lists: Wordlists) -> bool:
    """Is there nothing else in a main clause that could be the subject of its verb?"""
    clause = parse.clauses[parse.owner[det]] if parse.owner[det] >= 0 else None
    if clause is None or clause.kind != ClauseKind.MAIN or clause.finite is None or det < clause.finite:
        return False
    noun = next((one for one in range(det + 1, min(det + 4, len(parse.words))) if parse.kind(one) in NOUNS), det)
    if not parse.low(noun).endswith(tuple(lists["person_nouns", "masculine_ends"])):
        return False
    front = next((place for place in clause.words if parse.kind(place) != "kon"), clause.finite)
    if parse.low(clause.finite).endswith(tuple(lists["sure_plural_ends"])) or (
        front < clause.finite and parse.kind(front) not in _CIRCUMSTANCES
    ):
        return False
    behind = (place for place in clause.words if clause.finite < place < clause.finite + _FARTHEST and place != det)
    return not any(_may_be_subject(parse, place, clause.finite, lists) for place in behind)


def _may_be_subject(parse: Parse, place: int, finite: int, lists: Wordlists) -> bool:
    kind, before = parse.kind(place), parse.kind(place - 1)
    if kind == "det":
        genitive = before in NOUNS and parse.low(place) in lists["genitive"]
        return parse.low(place) in lists["subject_dets"] and before != "prep" and not genitive
    if kind == "pron":
        return parse.low(place) not in lists["oblique_pronouns"]
    return kind in (*NOUNS, "adj", "num") and (place == finite + 1 or before in ("adv", "refl", "pron", "neg"))


def _is_region(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "In Rome(, Italy), …": the second of two names, between commas."""
    if not _listed(parse, items, at) or parse.kind(items[at]) != "name" or parse.kind(items[at - 1]) != "name":
        return False
    after = items[at] + 1
    return after < len(parse.words) and parse.kind(after) == "comma" and not _lists_more(parse, items, at + 1)


def _lists_more(parse: Parse, items: Sequence[int], at: int) -> bool:
    return at + 1 < len(items) and parse.kind(items[at]) != "kon" and _listed(parse, items, at)


def _list_end(parse: Parse, items: Sequence[int], end: int, lists: Wordlists) -> int:
    """The end of "(Hungary), Poland and the Czech Republic"; `end` itself if what follows is no such list."""
    at = end
    while at < len(items) and _listed(parse, items, at):
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


def _listed(parse: Parse, items: Sequence[int], at: int) -> bool:
    """Does one comma, and no clause, part the word from the one before it?"""
    comma = items[at] - 1
    return (
        items[at] == items[at - 1] + 2
        and parse.kind(comma) == "comma"
        and parse.owner[items[at]] == parse.owner[items[at - 1]]
        and comma not in parse.opened
    )


def group_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """The end of one noun group; `at` itself if there is none."""
    end = at
    numbered = end < len(items) and lists.verb_second and parse.kind(items[end]) == "num"
    if end < len(items) and (numbered or parse.kind(items[end]) == "det"):
        end += 1
        end = max(attribute_end(parse, items, end, lists), end)
    nouns = 0
    while end < len(items) and parse.owner[items[end]] == parse.owner[items[at - 1]]:
        apart = end > at and items[end] > items[end - 1] + 1
        if apart and not (lists.verb_second and _lost_adjective(parse, items[end - 1], items[end])):
            listed = listed_adjective(parse, items, end) if lists.verb_second and not nouns else end
            if listed == end:
                break
            end = listed
        kind = parse.kind(items[end])
        if items[end] in parse.names:
            end += 1
            nouns += 1
            continue
        measured = kind == "noun" and not nouns and parse.kind(items[end] - 1) == "num" and end + 1 < len(items)
        if measured and parse.low(items[end + 1]) in lists["measured"]:
            # "Dem 61 Jahre alten Piloten"
            end += 2
            continue
        if kind == "det" and parse.kind(items[end] - 1) == "glue":
            # "Am Freitag, dem 28. August"
            end += 1
            continue
        if lists.verb_second and nouns and kind in (*NOUNS, "adj") and _ends_date(parse, items[end], lists):
            # "Im Juli 2021 (Vorschläge)"
            break
        if kind == "kon" and not (nouns or lists.verb_second) and _joins_adjectives(parse, items, end):
            end += 2
            continue
        # "100 Millionen Dollar"
        if kind not in _IN_GROUP:
            break
        counted = nouns and kind == "noun" and parse.low(items[end - 1]) in lists["measures"]
        if nouns and lists.verb_second and not counted and _starts_another(parse, items[end], lists):
            break
        nouns += kind in NOUNS
        end += 1
    return end if nouns or (end > at and parse.kind(items[end - 1]) == "num") else at


def _lost_adjective(parse: Parse, det: int, noun: int) -> bool:
    """ "Der (alten) Sprachen": stood nothing but an adjective, which was left out, between an article and its noun?"""
    return noun == det + 2 and [parse.kind(one) for one in (det, det + 1, noun)] == ["det", "adj", "noun"]


def listed_adjective(parse: Parse, items: Sequence[int], at: int) -> int:
    """ "Nach langer, (mit Geduld ertragener) Krankheit": the noun behind the comma after an adjective and more of them.

    An index into the items; `at` itself if there is none.
    """
    if at >= len(items) or not _listed(parse, items, at) or parse.kind(items[at - 1]) != "adj":
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


def _ends_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does a month with its year stand before a word?"""
    return place > 1 and parse.words[place - 1].looks_like_year and parse.low(place - 2) in lists["months"]


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
        if kind == "prep":
            further = group_end(parse, items, end + 1, lists)
            # "Eine als solche bezeichnete Beschwerde"
            alone = further == end + 1 < len(items) and parse.kind(items[further]) == "pron"
            if further == end + 1 and not alone:
                return 0
            end = further + alone
        elif kind in ("adv", "pred", "refl", "kokom", "pron") or parse.words[items[end]].looks_like_year:
            end += 1
        else:
            break
    found = at < end < len(items) and parse.kind(items[end]) == "adj" and items[end] == items[end - 1] + 1
    while found and end + 2 < len(items) and [parse.kind(item) for item in items[end + 1 : end + 3]] == ["kon", "adj"]:
        end += 2
    if found and end + 1 < len(items) and parse.kind(items[end + 1]) == "quote" and items[end + 1] == items[end] + 1:
        # "Eine von ihm bezeichnete „Beschwerde“"
        return end + 1 if parse.quotations.get(items[end + 1], -1) > items[end + 1] else 0
    return end + 1 if found else 0


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
    year = parse.words[place].text.isdecimal() and len(parse.words[place].text) > 2
    # "§ 3 Abs. 2 BauGB"
    year = year or parse.words[place - 1].text.endswith(".")
    if kind == "num" and before in NOUNS and not year and parse.words[place].text.isdigit():
        # "Ein Wagen vom Typ 801"
        after = parse.kind(place + 1) if place + 1 < len(parse.words) else ""
        return after in ("noun", "adj", "name")
    return (
        kind == "adj" or (kind == "num" and not year) or (kind == before == "noun" and not is_name(parse, place, lists))
    )


def is_name(parse: Parse, place: int, lists: Wordlists) -> bool:
    """A noun without an article in its basic form after another is mostly its name: "der Universität Münster"."""
    tagger = tagger_for("de")
    word = parse.words[place]
    if tagger is None or word.low.endswith(tuple(lists["abstract_ends"])):
        return False
    named = tagger.may_be(word.text, "NE") or parse.low(place - 1).endswith(tuple(lists["named_places"]))
    return named and tagger.lemma(word.text, word.tag) == word.text


def governs_genitive(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Der Rat hat der Opfer gedacht": has the clause a verb whose object the genitive is?"""
    verbs = lists["genitive_verbs"]
    if lists.verb_second and place + 1 < len(parse.words) and parse.low(place + 1) in lists["opinions"]:
        # "Sie ist (der Auffassung), dass …"
        return True
    if is_receiver(parse, place, lists):
        return True
    own = parse.own(parse.owner[place]) if verbs else []
    found = {parse.low(one) for one in own} & verbs
    if found and found <= lists["reflexive"]:
        return any(parse.kind(one) == "refl" for one in own)
    return bool(found)


def is_receiver(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Gab der Bote (der Frau) den Brief": is what looks like a genitive whom something is given to?

    It is, behind the verb, if its verb is one of giving and there is no other dative nor another such article.
    """
    clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
    if clause is None or not lists["giving_verbs"] or parse.low(place) not in lists["feminine_datives"]:
        return False
    opens = clause.kind == ClauseKind.INFINITIVE
    if not opens and (clause.finite is None or (clause.intro is None and place < clause.finite)):
        return False
    verbs = infinitives(parse, parse.owner[place], lists)
    if lists["giving_verbs"].isdisjoint(verbs):
        return False
    before = parse.low(place - 1)
    happening = before.endswith(tuple(lists["happening_ends"])) and not before.endswith(tuple(lists["acting_nouns"]))
    if happening and not lists["ensuing_verbs"].isdisjoint(verbs):
        # "Es folgte der Bau (einer Schule)"
        return False
    begin = place - 1
    while begin > 0 and parse.kind(begin) in ("noun", "name", "adj", "num"):
        begin -= 1
    governed = parse.kind(begin) == "prep" or (parse.kind(begin) == "det" and parse.kind(begin - 1) == "prep")
    own = [one for one in clause.words if opens or clause.intro is not None or one > (clause.finite or 0)]
    datives = (one for one in own if parse.low(one) in lists["datives"] and parse.kind(one - 1) != "prep")
    others = (
        one
        for one in own
        if one > place and parse.low(one) in lists["feminine_datives"] and parse.kind(one - 1) != "prep"
    )
    return not governed and not any(datives) and not any(others)


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
    tagger, word = tagger_for("de"), parse.words[first]
    return word.kind == "noun" and tagger is not None and tagger.lemma(word.text, word.tag) == word.text
