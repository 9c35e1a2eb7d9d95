"""Participles right behind their noun as clauses: "papers filed on Monday" → "Papers were filed"."""

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import is_plural, nearest_noun, noun_group
from timeline_app.events.english.recast import PAST
from timeline_app.events.english.valency import wanted_by_verb
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, VERBS, Word

# Between "between" and "and" there are so few words.
_PAIR = 5
# No passive has one right behind it.
_OBJECT = frozenset({"det", "noun", "name", "pron", "refl"})
# What a title loses that tells of a thing no more than that it was made, or of a paper and not what it says.
_BARE, _CITED, _TO_COME = 6.0, 12.0, 1.0
# What it loses without what tells more of the thing.
_HEAD = 3.0
# So many words before a possessive is the name that it stands for.
_NEAR = 8
# "Held since May" may still be so.
_LASTING = 4.0


def inline_drafts(parse: Parse, places: list[int], home: int, lists: Wordlists) -> Iterator[Draft]:
    """What was done to a thing at that date, where the text says it right behind the noun."""
    verb = _participle_before(parse, places[0], home)
    if verb is None or not _is_told_as_fact(parse, home, lists):
        return
    to_come = parse.low(verb - 1) == "be" and parse.kind(verb - 2) == "to"
    begin = verb - 2 if to_come else verb
    lead = _thing(parse, begin, home, lists)
    if not lead or _needs_participle(parse, lead[0], verb, home, lists):
        return
    end = _end(parse, verb, places[-1], home, lists)
    gone = of_phrase(parse, places, lists)
    before = parse.low(places[0] - 1)
    if before in lists["pair_first"] and any(is_dated(parse, place, lists) for place in range(verb, places[0])):
        # "Pictures taken in May with some from June"
        return
    listed = to_come and (before in lists["temporal"] or parse.kind(places[0] - 1) == "kon")
    if gone is None and places[0] - 1 != verb and not listed and before not in lists["limits"]:
        # "Charged in the May 3 raid": the date is that of another noun.
        return
    held = frozenset(places)
    told = [place for place in range(verb, end) if parse.owner[place] >= 0 or parse.kind(place) == "glue"]
    more = [place for place in told if place != verb and place not in (gone or held) and not parse.words[place].is_mark]
    lost = 0.0 if more else _TO_COME if to_come else _BARE
    lost += _CITED * parse.low(lead[-1]).endswith(tuple(lists["document_nouns"]))
    lost += _LASTING * (before in lists["lasting"])
    for thing, less in ((lead, 0.0), (_without_phrases(parse, lead), _HEAD)):
        if not thing:
            continue
        items: Items = [
            *_owned(parse, thing, lists),
            *_auxiliary(parse, thing, verb, home, to_come, lists),
            *told,
        ]
        if gone is not None:
            yield Draft(parse, items, set(gone), home, held=held, lost=lost + less)
        yield Draft(parse, items, set(), home, held=held, lost=lost + less + (gone is not None))


def _owned(parse: Parse, thing: list[int], lists: Wordlists) -> list[Word]:
    """ "(A raid Ann Low recalled in) her speech given in May" → "Ann Low’s speech": whose it is, by the name before."""
    words, first = [parse.words[place] for place in thing], thing[0]
    others = {"possessives_masculine": "female_names", "possessives_feminine": "male_names"}
    strange = next((names for owners, names in others.items() if words[0].low in lists[owners]), None)
    if strange is None:
        return words
    name = [place for place in range(max(first - _NEAR, 1), first) if parse.kind(place) == "name"]
    pair = [place for place in name if place + 1 in name and parse.kind(place - 1) != "name"]
    known = lists["female_names", "male_names"] - lists[strange]
    whole = len(name) == 2 and len(pair) == 1 and parse.low(pair[0]) in known and parse.kind(name[1] + 1) == "fin"
    if not whole:
        return words
    given, last = (parse.words[place] for place in name)
    end = "’" if last.text.endswith("s") else "’s"
    return [given, replace(last, text=f"{last.text}{end}"), *words[1:]]


def _without_phrases(parse: Parse, lead: list[int]) -> list[int]:
    """ "The yearly meeting (of the Cork rowing club)"; empty if there is no phrase."""
    phrase = next((at for at, place in enumerate(lead) if parse.kind(place) == "prep"), 0)
    return lead[:phrase] if parse.kind(lead[0]) == "det" else []


def _participle_before(parse: Parse, first: int, home: int) -> int | None:
    """The verb before the date, if it is a participle right behind a noun and no auxiliary waits for it."""
    before = [place for place in parse.own(home) if place < first]
    at = next((at for at in range(len(before) - 1, -1, -1) if parse.kind(before[at]) in VERBS), None)
    if at is None or before[at:] != list(range(before[at], before[-1] + 1)):
        return None
    verb = before[at]
    if parse.clauses[home].finite == verb or parse.kind(verb) != "part" or parse.words[verb].text[0].isupper():
        return None
    return verb if parse.kind(verb + 1) not in _OBJECT or verb + 1 == first else None


def _needs_participle(parse: Parse, first: int, verb: int, home: int, lists: Wordlists) -> bool:
    """ "Had his car stolen", "was the bill passed": does a verb before the noun want the participle?"""
    before = [place for place in parse.own(home) if place < first]
    other = next((place for place in reversed(before) if parse.kind(place) in VERBS), None)
    if parse.low(verb) in lists["naming", "period_ends", "intransitive", "comparisons"]:
        return True
    if other is None:
        return False
    between = any(parse.kind(place) == "prep" for place in range(other + 1, first))
    if parse.low(other) in lists["become"] and parse.kind(other - 1) in (*NOUNS, "pron"):
        # "The cause was a part fitted in May", but "was the bill passed?"
        return False
    return not between and parse.low(other) in lists["auxiliary", "with_participle"]


def _thing(parse: Parse, begin: int, home: int, lists: Wordlists) -> list[int]:
    """The noun group right before a place, if it names a thing that there was; empty if it may name none."""
    to_come = begin + 1 < len(parse.words) and parse.kind(begin) == "to"
    noun = begin - 1 - (to_come and parse.kind(begin - 1) == "comma")
    if noun < 0 or parse.kind(noun) not in NOUNS or parse.owner[noun] not in (home, parse.clauses[home].parent):
        return []
    whole = noun_group(parse, noun, lists)
    found = whole if to_come else nearest_noun(parse, whole)
    lows = [parse.low(place) for place in found]
    # "The last meeting", but "a final meeting"
    single = not lists["superlative"].isdisjoint(lows) and lows[0] not in lists["voiced_articles"]
    if lows[-1] in lists["counted"] or lows[0] in lists["no_one_thing"] or single:
        return []
    found = _with_head(parse, found, lists)
    before = found[0] - 1
    listed = before >= 0 and (parse.kind(before) == "kon" or parse.low(before) in lists["comparing", "bounds"])
    return [] if listed else found


def _with_head(parse: Parse, found: list[int], lists: Wordlists) -> list[int]:
    """ "A campaign for the Louvre launched in May": what has a name needs no telling which, so the noun before does."""
    named = [place for place in found if parse.kind(place) != "det"]
    proper = all(parse.words[place].text[:1].isupper() for place in named)
    before = found[0] - 1
    if not proper or before < 1 or parse.kind(before) != "prep" or parse.kind(before - 1) != "noun":
        return found
    head = noun_group(parse, before - 1, lists)
    return [*head, before, *found] if head and parse.low(before) not in lists["partitive"] else found


def _is_told_as_fact(parse: Parse, home: int, lists: Wordlists) -> bool:
    """Does nothing above deny it, or make it a condition or a thing that only somebody says?"""
    for number in parse.up(home):
        clause = parse.clauses[number]
        intro = parse.low(clause.intro) if clause.intro is not None else ""
        if clause.kind in (ClauseKind.CONTENT, ClauseKind.REPORT) or intro in lists["conditional"]:
            return False
        if any(parse.kind(place) == "neg" or parse.low(place) in lists["denying"] for place in parse.own(number)):
            return False
        if any(parse.clauses[child].kind == ClauseKind.SPEAKER for child in parse.children(number)):
            return False
    return True


def _end(parse: Parse, verb: int, last: int, home: int, lists: Wordlists) -> int:
    """Where what the participle says ends: before the clause's verb, a joining word or a phrase of that verb's."""
    own = parse.own(home)
    finite = parse.clauses[home].finite
    for at, place in enumerate(own):
        if place <= last:
            continue
        other = parse.kind(place) in ("kon", "fin", "inf", "to", "stop") or place == finite
        # "By notice dated 3 May the owner asked …"
        other = other or (place == last + 1 < (finite or 0) and parse.kind(place) in ("det", "pron"))
        # "On July 8 and 9"
        other = other and not (parse.kind(place) == "kon" and at + 1 < len(own) and parse.kind(own[at + 1]) == "num")
        # "For trade between Cork and Hull"
        paired = parse.kind(place) == "kon" and any(
            one > verb and parse.low(one) in lists["paired"] for one in own[max(at - _PAIR, 0) : at]
        )
        other = other and not paired
        if other or place != own[at - 1] + 1 or _is_of_main_verb(parse, own, at, verb, lists):
            return place if place == own[at - 1] + 1 else own[at - 1] + 1
    return own[-1] + 1


def _is_of_main_verb(parse: Parse, own: list[int], at: int, verb: int, lists: Wordlists) -> bool:
    rest = [place for place in own[: at + 1] if place != verb]
    return parse.kind(own[at]) == "prep" and wanted_by_verb(parse, rest, len(rest) - 1, lists)


def _auxiliary(parse: Parse, lead: list[int], verb: int, home: int, to_come: bool, lists: Wordlists) -> Iterator[Word]:
    """ "Was" or "were"; "is to be" where it is to come."""
    finite = parse.clauses[parse.root(home)].finite
    told_past = finite is not None and parse.words[finite].tag in PAST
    past = told_past or not (to_come or parse.low(verb) in lists["scheduling"])
    form = f"{'past' if past else 'present'} {'plural' if is_plural(parse, lead) else 'singular'}"
    yield Word(lists.answers[form], -1, -1, True, "fin")
    if to_come:
        yield Word("to", -1, -1, True, "to")
        yield Word("be", -1, -1, True, "inf")
