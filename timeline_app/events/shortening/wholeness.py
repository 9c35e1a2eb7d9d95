"""What a title may not lose: its verb, the noun that something hangs on, half of a name, the date it is told of."""

from collections.abc import Sequence

from timeline_app.events.dates.gapping import is_dated, second_verbs
from timeline_app.events.dates.german_dates import is_for_occasion
from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.agreement import may_mean, pronoun_of
from timeline_app.grammar.groups import begins_anew
from timeline_app.grammar.light_verbs import is_governed
from timeline_app.grammar.phrases import is_directed, is_of_verb
from timeline_app.grammar.whole_nouns import is_bare, is_only, is_utmost
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# What is left of a clause when words are dropped says still something with so many of them.
FEWEST = 4
_YEAR = 4
# Right behind a noun stand a comma and its relative clause.
_CLOSE = 2
_CLOSERS = frozenset({"vz", "part", "inf"})
_NOMINAL = frozenset({"prep", "det", "adj", "noun", "name", "num", "pos"})
_NEVER_LAST = frozenset({"prep", "kon", "det", "to"})


def still_whole(parse: Parse, kept: Sequence[int], whole: Sequence[int]) -> bool:
    """Are there words enough, and is the verb not the first of them unless it was so before?"""
    if len(kept) < FEWEST or (kept[-1] != whole[-1] and parse.kind(kept[-1]) in _NEVER_LAST):
        return False
    return kept[0] == whole[0] or parse.kind(kept[0]) != "fin"


def leaves_orphan(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """Would a relative clause, an apposition or a phrase lose the noun that it stands behind?"""
    group = group - draft.dropped
    parse, last = draft.parse, max(group)
    if lists.verb_second and (
        _is_meant(draft, group, lists) or _is_stressed(draft, group, lists) or _is_one_of_only(parse, group, lists)
    ):
        return True
    governor = min(group) - 1
    governs = not lists.verb_second and governor >= 0 and parse.kind(governor) in ("prep", "det", "to")
    if parse.clauses[parse.owner[last]].kind == ClauseKind.BRACKET and parse.kind(governor + 1) == "dash":
        # "Their quarrels with one another – and with us – went on"
        governs = False
    if governs and parse.owner[governor] not in (-1, parse.owner[governor + 1]) and governor in draft.kept():
        # "Walked to (where the child was)"
        return True
    kept = draft.kept()
    if lists.verb_second and last in kept:
        # A clause that is told by itself has its verb before what stood before it.
        kept = kept[kept.index(last) :]
    after = next((item for item in kept if isinstance(item, int) and item > last), None)
    if after is None or parse.owner[after] < 0:
        return False
    if parse.owner[after] == parse.owner[last]:
        return _goes_on(draft, group, after, lists) if lists.verb_second else _tells_more(draft, group, after, lists)
    clause = parse.clauses[parse.owner[after]]
    behind = clause.kind in (ClauseKind.RELATIVE, ClauseKind.ASIDE)
    # "(At the fair), to be held in May": what is to be is a noun of the group.
    to_come = clause.kind == ClauseKind.INFINITIVE and not lists.verb_second
    behind = behind or (to_come and parse.low(after + 1) in lists["become"])
    if not lists.verb_second and clause.kind == ClauseKind.ASIDE and parse.low(after) in lists["possessives"]:
        # "Were out for 112 (at Lahore), their lowest total": of what the clause tells, and of no noun
        behind = lists["superlative"].isdisjoint(parse.low(place) for place in clause.words)
    return behind and clause.words[0] == after and clause.parent == parse.owner[last]


def _is_meant(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """ "Tritt die Nachfolge (Kerns) an, der gestorben ist": is a kept relative clause past the verb about the group?"""
    parse = draft.parse
    if parse.kind(max(group)) == "adj":
        # The noun that it is of stays.
        return False
    for clause in parse.clauses:
        if clause.kind != ClauseKind.RELATIVE or not group.isdisjoint(clause.words) or parse.kind(min(group)) == "open":
            continue
        noun = clause.words[0] - 1
        above = parse.clauses[clause.parent] if clause.parent >= 0 else clause
        while noun > 0 and (
            parse.words[noun].is_mark
            or parse.kind(noun) in _CLOSERS
            # "Dass es aus Ställen kommt, in denen …"
            or (parse.kind(noun) == "fin" and above.intro is not None)
        ):
            noun -= 1
        named = noun in group and "name" in (parse.kind(noun), parse.kind(noun - 1))
        meant = (
            noun in group
            and clause.intro is not None
            and may_mean(parse, noun, pronoun_of(parse, clause, lists), lists)
        )
        named = named or (meant and clause.words[0] > noun + _CLOSE)
        if clause.words[0] in draft.kept() and (named or _is_behind(parse, group, noun, clause, lists)):
            return True
    return False


def _is_behind(parse: Parse, group: set[int], noun: int, clause: Clause, lists: Wordlists) -> bool:
    """ "Das Ergebnis (des Treffens) von Vertretern der Bahn, das …": may the pronoun mean a word of the group?

    It may if it does not mean the last noun, and only nouns and their phrases stand between.
    """
    between = range(max(group) + 1, noun + 1)
    if clause.intro is None or not between or any(parse.kind(place) not in _NOMINAL for place in between):
        return False
    return not may_mean(parse, noun, pronoun_of(parse, clause, lists), lists)


def _is_one_of_only(parse: Parse, group: set[int], lists: Wordlists) -> bool:
    """ "Nur die Schulen (und die Läden)": would what is so of no others be so of fewer?"""
    noun = next((place for place in sorted(group) if parse.kind(place) in NOUNS), 0)
    apart = lists["only"].isdisjoint(map(parse.low, group))
    return parse.kind(min(group)) == "kon" and apart and is_only(parse, noun, lists)


def _is_stressed(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """ "Vor allem (in Rom)": does an adverb stand before the phrase that belongs to it?"""
    before = min(group) - 1
    # "Größtenteils wieder (durch Spenden)"
    before -= before > 0 and all(draft.parse.kind(place) == "adv" for place in (before, before - 1))
    adverb = before >= 0 and draft.parse.kind(before) == "adv" and draft.parse.low(before) in lists["focus"]
    return adverb and before in draft.kept()


def _tells_more(draft: Draft, group: set[int], after: int, lists: Wordlists) -> bool:
    """ "To the 12 boys (picked for the trip)", "on the team's (wanted list)": is the word after a phrase part of it?

    A second verb right after a noun is a participle, whatever it is spelt like.
    """
    parse, last = draft.parse, max(group)
    if parse.kind(min(group)) != "prep" or after in draft.held:
        return False
    names = parse.kind(last) == parse.kind(after) == "name" and parse.kind(last + 1) == "comma"
    behind = parse.kind(after + 1) if after + 1 < len(parse.words) else "stop"
    if after == last + _CLOSE and names and behind in ("comma", "stop", "prep"):
        # "(In the port of Cork), Ireland"
        return True
    if after != last + 1:
        return False
    explains = parse.kind(after) == "prep" and parse.low(after) in lists["attributive"]
    # "(To 30 cents) a share"
    shared = parse.low(after) in lists["articles_of_one"]
    if explains or shared or parse.kind(last) == "pos" or parse.kind(after) == "pos":
        return True
    if parse.kind(last) not in NOUNS or parse.low(min(group)) in lists["attributive"]:
        # "The minutes (of the meeting) held in May": it tells more of both.
        return False
    finite = parse.clauses[parse.owner[last]].finite
    verb_before = finite is not None and finite < min(group)
    return parse.kind(after) in ("ing", "part") or (parse.kind(after) == "fin" and verb_before)


def _goes_on(draft: Draft, group: set[int], after: int, lists: Wordlists) -> bool:
    """ "Über eine Flasche (Wein)", "über das Buch (von Anna Kern)": is the word after a phrase part of it?"""
    parse, last = draft.parse, max(group)
    kept = draft.kept()
    if parse.kind(min(group)) != "prep" or kept.index(after) != kept.index(last) + 1:
        return False
    if is_governed(parse, min(group), lists, "accusing"):
        return False
    if after == last + 1 and [word.kind for word in parse.words[after : after + 2]] == ["fin", "fin"]:
        # "Die Sieger (von Jugend) forscht kommen": the first of two verbs side by side is of what stands before it.
        return True
    if parse.low(after) in lists["contending"] and parse.low(last).endswith(tuple(lists["contended_nouns"])):
        # "Im Streit (um das Erbe)"
        return True
    if after == last + 1 and is_directed(parse, after, lists) and is_bare(parse, last, lists):
        # "Stürzte beim Anflug (auf den Hafen) ab"
        return parse.low(last).endswith(tuple(lists["motion_nouns"]))
    if after == last + 1 and _has_phrase(parse, group, after, lists):
        return True
    genitive = parse.kind(after) == "det" and parse.low(after) in lists["genitive"]
    if genitive and _explains_noun(draft, group):
        # "Der Zugang (zu den Akten) der Kläger"
        return True
    if after != last + 1:
        # "Auf 15 (im Vorjahr 14) Mio. Euro"
        bracketed = all(parse.in_bracket(place) for place in range(last + 1, after))
        return bracketed and parse.kind(last) == "num" and parse.kind(after) in NOUNS
    return _is_one_group(parse, group, after, lists)


def _has_phrase(parse: Parse, group: set[int], after: int, lists: Wordlists) -> bool:
    """Is what begins right behind a phrase a phrase of its last noun, which is not whole without it?"""
    last = max(group)
    if parse.kind(after) != "prep" or parse.kind(last) not in NOUNS or is_of_verb(parse, after, lists):
        return False
    if is_utmost(parse, last, lists):
        # "Nach dem ersten Rennen (in Olm)"
        return True
    if after + 1 < len(parse.words) and parse.low(after + 1) in lists["measuring"]:
        # "Nach Zahlung einer Summe (in Höhe von 100 Euro)"
        return True
    if is_bare(parse, last, lists) and parse.low(min(group)) in lists["causal"]:
        # "Wegen Untreue (in schwerem Fall)"
        return True
    # "Auf dem Weg (zur Arbeit)", "für die Bahn (nach Olm)"
    toward = parse.low(after) in lists["directions", "possessing", "attributive"]
    return toward and parse.low(last).endswith(tuple(lists["motion_nouns"]))


def _explains_noun(draft: Draft, group: set[int]) -> bool:
    """ "Der Zugang (zu den Akten)": does a phrase stand behind a noun, as far as the words that are kept tell?"""
    parse, kept = draft.parse, draft.kept()
    first = kept.index(min(group))
    beside = kept[first - 1] if first > 0 else None
    if not isinstance(beside, int) or parse.kind(beside) != "noun":
        return False
    return beside == min(group) - 1 or parse.kind(max(group)) in NOUNS


def _is_one_group(parse: Parse, group: set[int], after: int, lists: Wordlists) -> bool:
    """ "Eine Flasche (Wein)", "Kanal (1)": does the word right behind a phrase go on with its last noun or number?"""
    last = max(group)
    if parse.kind(after) == "num" and parse.words[after].text.isdigit() and len(parse.words[after].text) < _YEAR:
        # "Bei Kanal (1)"
        return parse.kind(last) in NOUNS
    if parse.kind(last) == "num":
        # "Mit 300 (Liter)"
        return parse.kind(after) in (*NOUNS, "adj", "pred", "other")
    if parse.kind(after) in NOUNS:
        return parse.kind(last) in NOUNS and not begins_anew(parse, min(group), last, after, lists)
    if parse.low(after) in lists["limits"] and parse.kind(after + 1) == "num":
        # "Für Kinder (unter 6 Jahren)"
        return parse.kind(last) in NOUNS
    attached = parse.kind(after) == "prep" and parse.low(after) in lists["attached"]
    attached = attached and not is_of_verb(parse, after, lists)
    # "Das Buch (von Anna Kern) vom Jahr 1895": both tell more of the book.
    return attached and parse.kind(last) in ("noun", "quote") and parse.low(min(group)) not in lists["attached"]


def splits_name(parse: Parse, group: set[int]) -> bool:
    """Would part of a quoted name or title go, or one of its quotation marks? What somebody said may be cut short."""
    beside = {near for place in group & parse.names for near in (place - 1, place + 1)} - group
    if any(parse.kind(near) != "comma" for near in beside):
        return True
    quotes = [place for place in group if parse.kind(place) == "quote" and not _closes_behind(parse, place, group)]
    if len(quotes) % 2 == 0:
        return False
    pairs = [sorted((mark, parse.quotations[mark])) for mark in quotes if mark in parse.quotations]
    return any(
        not {first, last} <= group and not any(parse.kind(place) == "fin" for place in range(first, last))
        for first, last in pairs
    )


def _is_of_date(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """Is our date that of a word of the group: "gebaut (und am 3. Mai bezogen)", "(125 Euro) zu Jahresbeginn"?"""
    parse, first = draft.parse, min(group)
    if parse.kind(first) == "kon":
        return any(first < place < max(group) for place in draft.held)
    shown = draft.held - draft.dropped
    before = min(shown) - 1 if shown else -1
    if parse.kind(first - 1) == "comma" and first - 1 not in parse.closed and max(group) + 1 in (before, before + 1):
        # "Ein Verlust, (nach einem Gewinn) im Vorjahr"
        return True
    if before > 0 and is_for_occasion(parse, before, lists):
        # "(Für die Vorstellung) am 3. Mai"
        before -= 1
    if before > 0 and parse.low(before) in lists["possessing"]:
        before -= 1
    if before > 1 and parse.kind(before) == "det" and parse.kind(before - 1) == "prep":
        before -= 1
    if before > 1 and parse.kind(before) == "prep" and parse.low(before - 1) in lists["reckoned"]:
        # "(In der Woche) um den 10. August"
        before -= 1
    if before in group and parse.low(before).endswith(tuple(lists["periods_of_years"])):
        # "(Für die Amtsperiode) 2010/15"
        return True
    return before in group and parse.kind(before) in NOUNS and before + 1 != min(shown, default=-1)


def _closes_behind(parse: Parse, opening: int, group: set[int]) -> bool:
    """ "(The film “The Road),” ": does the mark close behind the comma that ends the group?"""
    closing = parse.quotations.get(opening, 0)
    return parse.kind(closing - 1) == "comma" and closing - 2 == max(group)


def moves_date(draft: Draft, items: Sequence[int], group: set[int], lists: Wordlists) -> bool:
    """Would the verb of our date go, the claim be of our date rather than its own, or our date be another noun's?"""
    parse = draft.parse
    if lists.verb_second and _is_of_date(draft, group, lists):
        return True
    focus = parse.clauses[draft.focus]
    anchor = focus.words[:1] if focus.finite is None else [focus.finite]
    if anchor and anchor[0] in group:
        return True
    if draft.tied and not draft.held:
        # The date may go, too.
        return False
    if lists.verb_second and not any(is_dated(parse, place, lists) for place in group):
        return False
    strange = not any(parse.owner[place] == draft.focus for place in draft.held)
    if not lists.verb_second and parse.low(max(min(draft.held, default=0) - 1, 0)) in lists["lasting"]:
        # "Were out for 112 (on Friday), their lowest total since 1987"
        strange = False
    if lists.verb_second and parse.low(min(group)) in lists["dating"]:
        # "Er habe das Schreiben (vom 3. Mai) nicht erhalten": the date of a thing, and of no claim
        strange = False
    if strange and any(parse.owner[place] == draft.focus and is_dated(parse, place, lists) for place in group):
        return True
    if any(group < second and not draft.held & second for second in second_verbs(parse, items, lists)):
        # "Closed in May and sold (in June)"
        return any(is_dated(parse, place, lists) for place in group)
    shown = draft.held - draft.dropped
    if lists.verb_second or not shown or parse.low(max(group)) in lists["period_nouns"]:
        # "Will be shut (for six weeks) from 3 June"
        return False
    before = min(shown) - 1 - (parse.kind(max(min(shown) - 1, 0)) == "det")
    if parse.low(before) not in lists["adnominal"] or parse.words[max(group)].text[:1].isupper():
        # "(Before the Board of Works) on March 12": no name is on a day.
        return False
    # "(To a ceremony) on March 12": it is the ceremony that is on that day.
    between = [item for item in items if max(group) < item < before]
    return max(group) < min(shown) and not between and parse.low(min(group)) not in lists["around", "partitive"]
