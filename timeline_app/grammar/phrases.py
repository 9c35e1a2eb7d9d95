"""Phrases that a clause can do without, and the order in which they go: the last first, so that none loses its noun."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.groups import joins_subjects, phrase_end
from timeline_app.grammar.light_verbs import is_fixed, is_governed
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_CLOSERS = frozenset({"part", "inf", "vz", "izu", "fin", "to"})
_BEGINNING = frozenset({"prep", "ing", "part"})
# After these a preposition belongs to the word before it, whatever the language.
_NEVER_AFTER = frozenset(
    {"neg", "kokom", "pos", "adj", "to", "kon", "comma", "det", "prep", "ing", "vz", "quote", "izu"}
)
# In a language without a verb bracket it belongs to a verb right before it, too.
_NOT_AFTER_VERB = frozenset({"fin", "part", "inf", "pron", "refl", "adv", "pred", "num"})


def phrases(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Prepositional phrases, and participles after a noun, that explain a noun or a circumstance."""
    gone: set[int] = set()
    for at in range(len(items) - 1, 0, -1):
        kind = parse.kind(items[at])
        if kind not in _BEGINNING or items[at] in parse.names or not may_go(parse, items, at, lists):
            continue
        if kind == "prep":
            end = chain_end(parse, items, at, gone, lists)
        elif kind == "ing" and _is_noun(parse, items[at]):
            continue
        elif kind in ("ing", "part") and not lists.verb_second and parse.kind(items[at - 1]) in NOUNS:
            end = _participle_end(parse, items, at)
        else:
            continue
        if kind == "prep" and is_fixed(parse, items, at, end, lists):
            continue
        if kind == "prep" and is_governed(parse, items[at], lists, "verb_objects"):
            continue
        attends = kind == "prep" and is_attendant(parse, items[at], lists)
        if end > at + 1 and (attends or _closes_well(parse, items, end, gone, lists)):
            group = set(items[begins(parse, items, at, lists) : end])
            gone |= group
            yield group


def begins(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where a phrase begins, with the word that says how near: "(kurz) vor dem Ende"."""
    near = at > 1 and items[at - 1] == items[at] - 1 and parse.low(items[at - 1]) in lists["nearness", "companions"]
    return at - (near and parse.kind(items[at - 2]) != "prep")


def _is_noun(parse: Parse, place: int) -> bool:
    """ "An asylum hearing": what looks like a participle after a noun is a noun."""
    tagger = tagger_for("en")
    return tagger is not None and tagger.may_be(parse.words[place].text, "NN1")


def chain_end(parse: Parse, items: Sequence[int], at: int, gone: set[int], lists: Wordlists) -> int:
    """The end of a phrase, with the phrases after it that explain its noun: "in Höhe von …", "with the fall of …"."""
    end = phrase_end(parse, items, at, lists)
    while at + 1 < end < len(items) and items[end] not in gone and items[end] == items[end - 1] + 1:
        bare = is_bare(parse, items[end - 1], lists) and (
            parse.low(items[end]) in lists["governed"] or parse.low(items[at]) in lists["causal"]
        )
        explains = bare or parse.low(items[end]) in lists["attributive"]
        explains = explains or parse.low(min(items[end] + 1, len(parse.words) - 1)) in lists["measuring"]
        # "In Höhe von 100 Euro (gezahlt)": nobody who does it.
        of_verb = parse.low(items[end - 1]) not in lists["measuring"] and is_of_verb(parse, items[end], lists)
        # "Wegen Betrugs (zu drei Jahren Haft) verurteilt"
        of_verb = of_verb or (lists.verb_second and is_governed(parse, items[end], lists))
        if parse.kind(items[end]) != "prep" or not explains or of_verb:
            break
        further = phrase_end(parse, items, end, lists)
        if further <= end + 1 or _begins_span(parse, items, end, further, lists):
            break
        end = further
    return end


def _begins_span(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Am Samstag) von 10 Uhr bis 18 Uhr": is a phrase the first half of a span of time?"""
    follows = lists.verb_second and end < len(items) and items[end] == items[end - 1] + 1
    return follows and parse.low(items[at]) in lists["periods"] and parse.low(items[end]) in lists["range"]


def may_go(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Can a clause do without the phrase that begins at `items[at]`, as far as the words before it tell?"""
    before, place = items[at - 1], items[at]
    if parse.owner[before] != parse.owner[place] or any(parse.kind(one) == "comma" for one in range(before, place)):
        # "Nach langer, (mit Geduld ertragener) Krankheit"
        follows = parse.owner[before] == parse.owner[place] and parse.kind(before) != "adj"
        return lists.verb_second and follows and parse.kind(place) == "prep"
    kind = parse.kind(before)
    if kind in NOUNS and lists.verb_second and is_attendant(parse, place, lists):
        return True
    if (
        needs_more(parse, before, lists)
        or kind in _NEVER_AFTER
        or (parse.low(place) in lists["kept_prepositions"] and not _is_optional(parse, place, kind, lists))
        or parse.low(before) in lists["focus"]
    ):
        return False
    if kind == "num" and parse.low(place) in lists["range", "possessing"]:
        # "18:00 (bis 20:00 Uhr)", "mit 31 (zu 12 Stimmen)"
        return False
    if parse.low(before) in lists["reckoned"] and parse.low(place) in lists["reckoning"]:
        # "15 Tage (nach der Wahl)"
        return False
    if attributes(parse, place, lists) or is_proviso(parse, place, lists):
        return False
    if narrows(parse, before, place, lists):
        return False
    governed = is_governed(parse, place, lists) and not _is_of_post(parse, place, lists)
    if governed or second_of_pair(parse, place, lists) or _first_of_pair(parse, place, lists):
        return False
    if not lists.verb_second and kind in _NOT_AFTER_VERB and not _is_of_speaker(parse, before, place, lists):
        return False
    if parse.low(place) in lists["attached"] and (parse.low(before) in lists["quantities"] or kind == "num"):
        # "Die Hälfte (von ihnen)", "zwei (von ihnen)"
        return False
    return not _is_in_name(parse, before, place, lists)


def _is_of_speaker(parse: Parse, before: int, place: int, lists: Wordlists) -> bool:
    """ "The keeper said (in a letter)": right behind the verb, but of a clause that only says who spoke."""
    speaks = parse.kind(before) == "fin" and parse.low(place) not in lists["agents"]
    return speaks and parse.clauses[parse.owner[place]].kind == ClauseKind.SPEAKER


def _is_in_name(parse: Parse, before: int, place: int, lists: Wordlists) -> bool:
    """ "Secretary (of State)", "Gero (von Randow)": is it part of a name or of a post that is written like one?"""
    if place + 1 >= len(parse.words) or parse.kind(place + 1) not in NOUNS:
        return False
    capital = parse.words[before].text[:1].isupper() and parse.words[place + 1].text[:1].isupper()
    if capital and parse.low(place) in lists["partitive"]:
        return True
    return parse.kind(before) == "name" and _continues_name(parse, place, lists)


def _is_of_post(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Wurde zum Professor (an der Schule) berufen": behind what somebody became, a phrase that tells more of it."""
    post = place - 2
    of_post = post > 0 and parse.kind(place - 1) == "noun" and parse.low(post) in lists["posting"]
    return of_post and parse.low(place) not in lists["posting"] and is_governed(parse, post, lists)


def narrows(parse: Parse, before: int, place: int, lists: Wordlists) -> bool:
    """Is what stands before a phrase so only with it: "zum ersten Mal (in Tracht)", "Schritt (für Schritt)"?"""
    if parse.low(before) in lists["firsts"] and (lists.verb_second or parse.low(place) in lists["lasting"]):
        return True
    if not lists.verb_second or before != place - 1 or place + 1 >= len(parse.words):
        return False
    doubled = parse.kind(before) in NOUNS and parse.low(before) == parse.low(place + 1)
    return doubled or _leads_elsewhere(parse, before, place, lists)


def _leads_elsewhere(parse: Parse, noun: int, place: int, lists: Wordlists) -> bool:
    """ "Mehr Reisen (nach Olm)": whither somebody went, behind a noun that claims less than all ways to go."""
    if parse.low(place) not in lists["directions"] or parse.kind(place + 1) != "name":
        return False
    ends, moves = tuple(lists["noun_endings"]), tuple(lists["motion_nouns"])
    low = parse.low(noun)
    return low.endswith(moves) or any(low.endswith(end) and low.removesuffix(end).endswith(moves) for end in ends)


def attributes(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Nach den Worten des Rats": does a phrase say whose word it is?"""
    if parse.low(place) not in lists["attribution_prepositions"]:
        return False
    names = tuple(lists["attribution_nouns"])
    return any(parse.low(one).endswith(names) for one in range(place + 1, min(place + 4, len(parse.words))))


def is_proviso(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Bei Bedarf", "unter gewissen Umständen": does a phrase say when or how far a claim holds?"""
    if not lists.verb_second or parse.kind(place) != "prep":
        return False
    noun = next((one for one in range(place + 1, min(place + 4, len(parse.words))) if parse.kind(one) in NOUNS), place)
    return f"{parse.low(place)} {parse.low(noun)}" in lists["provisos"]


def _continues_name(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Oswald (von Nell-Institut)", "Otto (zu Solms)": part of the name before it."""
    low = parse.low(place)
    return low in lists["name_particles"] and (low in lists["attached"] or parse.kind(place + 1) == "name")


def _is_optional(parse: Parse, place: int, before: str, lists: Wordlists) -> bool:
    """ "Der Vorstoß (gegen den Plan)", "gegen 3 Uhr": a phrase that only tells more, unlike others."""
    if is_attendant(parse, place, lists):
        # "Unter Vorsitz des Rats"
        return True
    if is_governed(parse, place, lists, "accusing"):
        # "Hat (gegen den Wirt) Klage erhoben"
        return True
    return (before == "noun" and parse.low(place) in lists["directed"]) or _tells_hour(parse, place, lists)


def is_attendant(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Unter der Leitung des Meisters", "unter lautem Beifall": only how a thing was done."""
    noun = place + 1
    while noun + 1 < len(parse.words) and parse.kind(noun) in ("adj", "det"):
        noun += 1
    attends = parse.low(place) in lists["attending"] and noun < len(parse.words)
    return attends and parse.low(noun) in lists["attendant"]


def _tells_hour(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Gegen 3 Uhr": no opponent, but a time."""
    after = place + 2
    return after < len(parse.words) and parse.kind(place + 1) == "num" and parse.low(after) in lists["clock"]


def second_of_pair(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "From 86 to 68": the second half of a pair stays with the first."""
    if parse.low(place) not in lists["pair_second"]:
        return False
    owner, first = parse.owner[place], lists["pair_first"]
    before = (one for one in range(max(place - 14, 0), place) if parse.owner[one] == owner and parse.low(one) in first)
    return any(_both_date(parse, one, place, lists) for one in before)


def _both_date(parse: Parse, first: int, second: int, lists: Wordlists) -> bool:
    """ "Mit Brief vom 1. Juli … auf den Anspruch" is no pair: the one tells a date, the other none."""
    dates = [_tells_date(parse, place + 1, lists) for place in (first, second)]
    return dates[0] == dates[1] or second + 1 >= len(parse.words)


def _tells_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    if place >= len(parse.words):
        return False
    word = parse.words[place]
    ordinal = word.kind == "num" and word.text.endswith(".")
    return ordinal or word.looks_like_year or word.low in lists["months"]


def _first_of_pair(parse: Parse, place: int, lists: Wordlists) -> bool:
    if parse.low(place) not in lists["pair_first"]:
        return False
    after = range(place + 1, min(place + 14, len(parse.words)))
    owner = parse.owner[place]
    second = (one for one in after if parse.owner[one] == owner and parse.low(one) in lists["pair_second"])
    return any(_both_date(parse, place, one, lists) for one in second)


def is_bare(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Im Gegensatz (zu …)", "in connection (with …)": a noun right after its preposition needs what follows it."""
    several = parse.words[place].tag == "NN2"
    if place == 0 or parse.kind(place) != "noun" or parse.kind(place - 1) != "prep" or several:
        return False
    if lists.verb_second and parse.low(place - 1) in lists["comparing"]:
        # "Als Beschwerde"
        return False
    if lists.verb_second and parse.low(place).endswith(tuple(lists["person_nouns"])):
        # "Zum Professor (an der Schule)"
        return False
    if place > 1 and parse.low(place - 2) == parse.low(place):
        # "Schritt für Schritt"
        return False
    # "Das Oswald von Nell-Institut" is a name.
    return not (place > 1 and parse.words[place - 2].tag == "NE" and "-" in parse.words[place].text)


def is_directed(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Auf die (Bahn)", but "auf der (Bahn)": does a preposition that may tell either tell whither?"""
    return parse.low(place) in lists["directional"] and parse.low(place + 1) in lists["directed_articles"]


def needs_more(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Is a noun not whole without what follows it: "in der Nähe (des Bahnhofs)", "the number (of visitors)"?"""
    return is_bare(parse, place, lists) or parse.low(place) in lists["relational"] or is_only(parse, place, lists)


def is_only(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "Nur Bewohner (mit Ausweis)", "nur mit Boten (des Rats)": is it said of no others than those of this noun?"""
    if not lists.verb_second or parse.kind(noun) not in NOUNS:
        return False
    at = noun - 1
    while at > 0 and parse.kind(at) in ("adj", "num", "det", "prep"):
        at -= 1
    return at >= 0 and parse.low(at) in lists["only"]


def _closes_well(parse: Parse, items: Sequence[int], end: int, gone: set[int], lists: Wordlists) -> bool:
    """Is the clause whole without it? Before a closing verb stands what the verb needs: "für Aufregung gesorgt"."""
    while end < len(items) and items[end] in gone:
        end += 1
    last = items[end - 1]
    after = items[end] if end < len(items) else None
    if after is None or parse.owner[after] != parse.owner[last] or parse.words[after].is_mark:
        begin = items[end - 1]
        return not lists.verb_second or _has_object(parse, begin)
    kind = parse.kind(after)
    commas = (place for place in range(last + 1, after) if parse.kind(place) == "comma")
    if any(place not in parse.opened and place not in parse.closed for place in commas):
        return False
    if lists.verb_second:
        explains = kind == "prep" and parse.low(after) in lists["attributive"] and not is_of_verb(parse, after, lists)
        if explains and parse.kind(last) in ("noun", "quote"):
            return False
        if after == last + 1 and kind in NOUNS and parse.kind(last) in NOUNS:
            # "Um eine Art Börse": nobody can tell whether the second noun is part of the phrase.
            return False
        if kind == "kon" and joins_subjects(parse, after, lists):
            return True
        return (
            kind not in _CLOSERS - {"fin"} and kind not in ("kon", "adj") and (kind != "fin" or _is_front(parse, after))
        )
    finite = parse.clauses[parse.owner[last]].finite
    behind = kind in ("ing", "part") and finite is not None and finite < last and after == last + 1
    return kind not in ("kon", "prep", "pos", "noun", "name") and not behind


def is_of_verb(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Sprach in Rom (von Frieden)": is the phrase the verb's, and not the noun's before it?"""
    governed = any(is_governed(parse, place, lists, name) for name in ("verb_phrases", "verb_objects"))
    return governed or (lists.verb_second and _is_agent(parse, place, lists))


def _is_agent(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Wurde (von einem Boten) geholt": does a phrase before a passive's participle say who did it?"""
    finite = parse.clauses[parse.owner[place]].finite if parse.owner[place] >= 0 else None
    if parse.low(place) not in lists["agents"] or finite is None or parse.low(finite) not in lists["become"]:
        return False
    own = [one for one in parse.own(parse.owner[place]) if one >= place]
    end = phrase_end(parse, own, 0, lists)
    return 1 < end < len(own) and parse.kind(own[end]) == "part"


def _is_front(parse: Parse, finite: int) -> bool:
    """Does the verb follow its front field, rather than close a subordinate clause?"""
    clause = parse.clauses[parse.owner[finite]]
    return clause.intro is None and clause.finite == finite


def _has_object(parse: Parse, place: int) -> bool:
    """At a clause's end, is there something else after its verb, so that it does not need the phrase?"""
    clause = parse.clauses[parse.owner[place]]
    if clause.finite is None:
        return True
    while place > clause.finite and parse.kind(place) != "prep":
        place -= 1
    return place - 1 > clause.finite and parse.kind(place - 1) in NOUNS


def _participle_end(parse: Parse, items: Sequence[int], at: int) -> int:
    """A participle after its noun, to the end of its clause or the next finite verb: "a brief arguing …"."""
    end = at + 1
    while end < len(items) and parse.owner[items[end]] == parse.owner[items[at]] and parse.kind(items[end]) != "fin":
        if parse.kind(items[end]) == "kon" or items[end] != items[end - 1] + 1:
            break
        end += 1
    return end if end == len(items) or parse.kind(items[end]) != "kon" else at


def front_pieces(parse: Parse, items: Sequence[int], lists: Wordlists) -> list[set[int]]:
    """The phrase before a clause's first comma, where word order lets it go: not with the verb in second place."""
    if lists.verb_second or not items:
        return []
    first = items[0]
    main = parse.clauses[parse.owner[first]] if parse.owner[first] >= 0 else None
    if main is None or main.kind != ClauseKind.MAIN or parse.kind(first) not in ("prep", "adv", "num"):
        return []
    for at, item in enumerate(items[1:], 1):
        if main.finite is None or item >= main.finite:
            return []
        if item > items[at - 1] + 1 and parse.kind(item - 1) == "comma" and parse.owner[item] == parse.owner[first]:
            return [set(items[:at])] if parse.low(first) not in lists["kept_prepositions"] else []
    return []
