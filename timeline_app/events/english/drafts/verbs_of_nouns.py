"""Nouns that come from verbs as verbs: "the bombing of two mills" → "two mills were bombed"."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import is_plural, noun_group
from timeline_app.events.shortening.adjectives import tells_truth
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.groups import group_end
from timeline_app.grammar.phrase_ends import joined_end, phrase_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_LEADING = frozenset({"det", "adj", "num", "glue", "pos"})
# What a title loses whose verb is not the text's.
_TURNED, _RESOLVED = 2.5, 0.5


def turned_drafts(parse: Parse, places: list[int], found: range, lists: Wordlists) -> Iterator[Draft]:
    """What was done, or happened, to the thing that the noun of a happening is told of; the last noun first."""
    items = list(found)
    for of in range(len(items) - 2, 0, -1):
        told = _verb_of(parse, items, of, lists) if parse.low(items[of]) in lists["partitive"] else None
        if told is None:
            continue
        noun, verb = told
        leading = _leading(parse, items, noun, places)
        if min(places) > items[of] or (leading is not None and leading <= items.index(places[0])):
            yield from _turned(parse, places, items, of, verb, lists)
            return


def parted_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "The board's publication in May of ten reports" → "Ten reports were published": the date is surely its."""
    first, of = places[0], places[-1] + 1
    while first > 0 and (parse.kind(first - 1) == "det" or parse.low(first - 1) in lists["temporal"]):
        first -= 1
    if first < 1 or of + 1 >= len(parse.words) or parse.low(of) not in lists["partitive"]:
        return
    group = noun_group(parse, first - 1, lists)
    if not group or parse.kind(first - 1) != "noun" or any(tells_truth(parse, place, lists) for place in group):
        return
    text = range(len(parse.words))
    end = phrase_end(parse, text, of, lists)
    while end < len(text) and parse.low(end) in lists["places", "partitive"] and parse.owner[end] == parse.owner[of]:
        end = max(phrase_end(parse, text, end, lists), end + 1)
    end = next((place for place in range(of, end) if parse.kind(place) in ("quote", "fin")), end)
    items = [*group, *range(of, end)]
    found = _verb_of(parse, items, len(group), lists)
    if found is not None:
        for draft in _turned(parse, places, items, len(group), found[1], lists):
            draft.lost = _RESOLVED
            yield draft


def resolved_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Monday's decision by the board to close the mill by May" → "The board decided to close the mill by May".

    The date is that of the decision, or of what was decided.
    """
    owner = parse.owner[places[0]]
    own = parse.own(owner) if owner >= 0 else []
    by = next((place for place in own[1:] if _is_resolved_by(parse, place, lists)), None)
    to = next((place for place in own if by is not None and place > by and parse.kind(place) == "to"), None)
    if by is None or to is None or to + 1 >= len(parse.words) or parse.kind(to + 1) != "inf":
        return
    agent = range(by + 1, to)
    named = all(parse.kind(place) in (*_LEADING, "noun", "name", "prep", "kon") for place in agent)
    # "Monday's decision", "the May 3 ruling"
    before = places[-1] < by and all(parse.kind(place) in ("pos", "noun") for place in range(places[-1] + 1, by))
    inside = places[0] > to and not any(parse.kind(place) == "fin" for place in range(to, places[0]))
    if not named or parse.kind(by + 1) not in ("det", "name") or not (before or inside):
        return
    told = Word(lists.answers[f"resolved {parse.low(by - 1)}"], -1, -1, True, "fin")
    rest = [place for place in own if place >= to]
    held = frozenset(places if inside else [to])
    yield Draft(parse, [*(parse.words[place] for place in agent), told, *rest], set(), owner, held=held, lost=_RESOLVED)


def _is_resolved_by(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "A decision (by)": what somebody resolved to do, and who."""
    if parse.low(place) not in lists["agents"] or f"resolved {parse.low(place - 1)}" not in lists.answers:
        return False
    begin = place - 1
    while begin > 0 and parse.kind(begin - 1) in (*_LEADING, "noun", "name", "part"):
        begin -= 1
    group = range(begin, place)
    # "No decision by the board", "an alleged offer"
    unreal = lists["no_one_thing", "averting", "denials"]
    return not any(parse.low(one) in unreal or tells_truth(parse, one, lists) for one in group)


def _leading(parse: Parse, items: Sequence[int], noun: int, places: list[int]) -> int | None:
    """Where the group before a noun begins; None if a name belongs to it: "the (sniper) shooting", "the Hull fire"."""
    begin = noun
    while begin and (_tells_more(parse, items[begin - 1]) or items[begin - 1] in places):
        begin -= 1
    return None if begin and parse.kind(items[begin - 1]) in ("noun", "name") else begin


def _tells_more(parse: Parse, place: int) -> bool:
    return parse.kind(place) in _LEADING or (parse.kind(place) == "noun" and parse.words[place].text.islower())


def _turned(
    parse: Parse, places: list[int], items: Sequence[int], of: int, verb: Word, lists: Wordlists
) -> Iterator[Draft]:
    end, set_of = joined_end(parse, items, of + 1, lists), lists["collective"]
    if end < len(items) and parse.low(items[end]) in lists["partitive"] and parse.low(items[end - 1]) in set_of:
        # "A set of reports"
        end = joined_end(parse, items, end + 1, lists)
    elif end < len(items) and parse.low(items[end]) in lists["partitive"]:
        # "The election of the smith (and the loss of the ferry)"
        end = group_end(parse, items, of + 1, lists)
        items = items[:end]
    end = next((at for at in range(of + 1, end) if items[at] in places), end)
    # "The appointment of Ann Low (as a judge)"
    end = next((at for at in range(of + 2, end) if parse.low(items[at]) in lists["likened"]), end)
    thing = list(items[of + 1 : end])
    thing += _told_behind(parse, thing, places, lists) if end == len(items) else []
    bare = bool(thing) and parse.words[thing[0]].tag == "NN1" and parse.kind(thing[0]) == "noun"
    if not thing or (bare and verb.kind == "part") or not set(places).isdisjoint(thing):
        # "The killing of time"
        return
    after = min(thing[-1] + 1, len(parse.words) - 1)
    if (
        parse.low(thing[0]) in lists["voiced_articles"]
        and parse.kind(thing[-1]) == "name"
        and parse.words[after].is_mark
    ):
        # "The bombing of a Cork, Ireland, mill": it goes on.
        return
    further = [place for place in items[end:] if place not in places]
    while further and parse.kind(further[-1]) in ("prep", "glue", "det"):
        further.pop()
    # "A teenager was stabbed (outside a club)", "(by a stranger)"
    later = lists["agents", "circumstances", "likened"]
    by = next((at for at, place in enumerate(further) if parse.low(place) in later), len(further))
    several = is_plural(parse, thing) or group_end(parse, items, of + 1, lists) < end
    passive = [Word(lists.answers[f"past {'plural' if several else 'singular'}"], -1, -1, True, "fin")]
    name = [] if further else _name_behind(parse, thing)
    lead: Items = [parse.words[place] for place in (*thing, *name, *further[:by])]
    if name:
        lead.append(Word(",", -1, -1, False, "comma"))
    told = [*(passive if verb.kind == "part" else []), verb]
    yield Draft(parse, [*lead, *told, *further[by:]], set(), parse.owner[places[0]], lost=_TURNED)


def _told_behind(parse: Parse, thing: Sequence[int], places: list[int], lists: Wordlists) -> list[int]:
    """ "The discovery of a gun (buried near the mill) was news": what a participle tells of it before the verb."""
    first = thing[-1] + 1 if thing else 0
    if not first or first + 1 >= len(parse.words) or parse.kind(first) != "part" or parse.kind(first + 1) != "prep":
        return []
    owner = parse.owner[first]
    end = next(
        (at for at in range(first, len(parse.words)) if parse.owner[at] != owner or parse.kind(at) == "fin"), first
    )
    found = list(range(first, end))
    plain = all(parse.kind(place) in (*_LEADING, "part", "noun", "name", "prep", "adv") for place in found)
    closed = end < len(parse.words) and (parse.kind(end) == "fin" or parse.words[end].is_mark)
    dated = any(is_dated(parse, place, lists) or place in places for place in found)
    return found if plain and closed and not dated and sum(parse.kind(place) == "part" for place in found) == 1 else []


def _name_behind(parse: Parse, thing: Sequence[int]) -> list[int]:
    """ "The killing of the doctor(, Ann Low)": the name of one person, behind a comma at the end."""
    end = thing[-1] + 1
    if parse.kind(thing[0]) != "det" or end >= len(parse.words) or parse.kind(end) != "comma":
        return []
    last = end
    while last + 1 < len(parse.words) and parse.kind(last + 1) == "name":
        last += 1
    closed = last + 1 == len(parse.words) or parse.kind(last + 1) == "stop"
    return list(range(end, last + 1)) if last > end + 1 and closed else []


def _verb_of(parse: Parse, items: Sequence[int], of: int, lists: Wordlists) -> tuple[int, Word] | None:
    """Where the noun before "of" begins, and the verb that it comes from: a participle if that is a passive."""
    for begin in (of - 2, of - 1):
        name = " ".join(parse.low(place) for place in items[max(begin, 0) : of])
        for done in (True, False):
            form = lists.answers.get(f"{'done' if done else 'did'} {name}")
            if form is not None:
                return max(begin, 0), Word(form, -1, -1, True, "part" if done else "fin")
    return None
