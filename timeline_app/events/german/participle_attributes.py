"""What an attribute before a German noun tells: "des 1987 in Olm erbauten Turms" → "Der Turm wurde in Olm erbaut".

After a definite article it is told as having happened, whatever the rest of the sentence claims.
"""

from collections.abc import Iterator

from timeline_app.events.date_ends import goes_on
from timeline_app.events.draft import Draft
from timeline_app.events.standing import speaker_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german_genders import subject_form
from timeline_app.grammar.groups import attribute_end
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_MOST_WORDS = 10
# So many words of an attribute may stand before its date.
_MOST_BEFORE = 4
_BESIDE_VERB = frozenset({"prep", "det", "noun", "name", "adv", "pred", "num", "adj", "neg", "refl", "glue", "kon"})
_ENDINGS = ("en", "e", "er", "es", "em")


def attribute_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """The attribute as a clause of its own, first without its date; nothing where it is not sure how that reads."""
    article, verb = _article(parse, places[0], lists), _participle(parse, places[-1], lists)
    if article is None or verb is None or goes_on(parse, places[-1], "", lists) or _is_said(parse, verb, lists):
        return
    if _stem(parse.words[verb]) in lists["planning"]:
        # "Der für Sonntag geplante Umzug": what was planned may not happen.
        return
    noun = verb + 1
    while noun < len(parse.words) and parse.kind(noun) == "adj" and parse.owner[noun] == parse.owner[verb]:
        noun += 1
    if noun == len(parse.words) or parse.kind(noun) != "noun" or parse.owner[noun] != parse.owner[article]:
        return
    indefinite = parse.low(article) in lists["indefinite"]
    form = (
        (parse.low(article), parse.words[noun].text, False) if indefinite else subject_form(parse, article, noun, lists)
    )
    if form is None:
        return
    determiner, subject, plural = form
    if parse.kind(min(noun + 1, len(parse.words) - 1)) in ("kon", "other"):
        return
    names = noun + 1
    while names < len(parse.words) and parse.kind(names) == "name" and parse.owner[names] == parse.owner[noun]:
        names += 1
    stem, gone = _stem(parse.words[verb]), _with_preposition(parse, places, lists) - {article}
    lead = [Word(determiner, -1, -1, True, "det"), Word(subject, -1, -1, True, "noun"), *range(noun + 1, names)]
    items: list[int | Word] = [*lead, auxiliary(stem, plural, lists), *range(article + 1, verb)]
    items.append(Word(stem, -1, -1, True, "part"))
    if stem in lists["happening_participles"]:
        finite, particle = _present(stem, plural, lists)
        items = [*lead, finite, *range(article + 1, verb), *particle]
        if any(parse.low(place).endswith(tuple(lists["cancelling"])) for place in range(len(parse.words))):
            return
    if gone:
        yield Draft(parse, list(items), gone, parse.owner[noun], held=frozenset(places))
    yield Draft(parse, items, set(), parse.owner[noun], held=frozenset(places))


def _with_preposition(parse: Parse, places: list[int], lists: Wordlists) -> set[int]:
    """The date with its preposition and a "bereits" before it; none if it says since or until when."""
    first = places[0]
    if parse.kind(first - 1) == "prep":
        first -= 1
        if parse.low(first) not in lists["temporal", "joined_articles"]:
            return set()
    return {*range(first - (parse.low(first - 1) in lists["emphatic"]), first), first, *places}


def _is_said(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does the sentence say that another told it?"""
    above = list(parse.up(parse.owner[place]))
    intro = parse.clauses[above[0]].intro
    if intro is not None and parse.low(intro) in lists["comparing"]:
        # "Wie aus dem im Mai gedruckten Bericht hervorgeht": that is not said, but who said it.
        return False
    said = any(parse.clauses[one].kind in (ClauseKind.CONTENT, ClauseKind.REPORT) for one in above)
    told = speaker_of(parse, parse.owner[place]) is not None
    return said or told or any(parse.low(one) in lists["attributing"] for number in above for one in parse.own(number))


def _article(parse: Parse, first: int, lists: Wordlists) -> int | None:
    """The definite article before a date, with no more than its preposition between."""
    joined = lists["joined_articles"]
    at = first - 1
    timed = at > 0 and parse.low(at) in lists["temporal"]
    before = parse.low(at - 1) in lists["definite", "genitive_definite", "oblique_pronouns"]
    if timed and (parse.low(at) not in joined or before or parse.words[first].text.endswith(".")):
        # "Im 1903 erbauten Haus", but "das am 3. Mai erbaute Haus"
        at -= 1
    while at > 0 and parse.low(at) in lists["emphatic"]:
        at -= 1
    if _is_article(parse, at, first, lists):
        return at
    everything = range(len(parse.words))
    for farther in range(at - 1, max(at - _MOST_BEFORE, -1), -1):
        # "Das ihm am Montag zugestellte Urteil"
        if _is_article(parse, farther, first, lists) and parse.kind(farther + 1) in ("pron", "adv", "refl"):
            return farther if attribute_end(parse, everything, farther + 1, lists) > first else None
    return None


def _is_article(parse: Parse, at: int, first: int, lists: Wordlists) -> bool:
    known = at >= 0 and parse.low(at) in lists["definite", "genitive_definite", "joined_articles"]
    known = known or (at >= 0 and _is_subject(parse, at, lists))
    return known and parse.owner[at] == parse.owner[first]


def _is_subject(parse: Parse, article: int, lists: Wordlists) -> bool:
    """ "Ein 1903 gebauter Stollen wurde gefunden": so there is one, unlike in "er sucht ein 1903 gebautes Haus"."""
    clause = parse.clauses[parse.owner[article]] if parse.owner[article] >= 0 else None
    if clause is None or clause.kind != ClauseKind.MAIN or clause.finite is None or clause.words[0] != article:
        return False
    denied = any(parse.kind(one) == "neg" for one in clause.words)
    return (
        parse.low(article) in lists["direct_articles"]
        and not denied
        and parse.low(clause.finite) not in lists["opening"]
    )


def _is_participle(stem: str, lists: Wordlists) -> bool:
    """Is it one by its letters, or known to be one: "erbaut", "vollendet"?"""
    tagger = tagger_for("de")
    if stem in lists["happening_participles"] or (tagger is not None and tagger.may_be(stem, "VV(PP)")):
        return True
    begun = stem.startswith(tuple(lists["participle_begins"])) and stem.endswith(tuple(lists["participle_ends"]))
    return begun and stem not in lists["predicates"]


def _participle(parse: Parse, last: int, lists: Wordlists) -> int | None:
    """The inflected participle that a date belongs to, past its other phrases."""
    opened = False
    for place in range(last + 1, min(last + _MOST_WORDS, len(parse.words))):
        governed = parse.kind(place) != "det" or parse.kind(place - 1) == "prep"
        if parse.owner[place] != parse.owner[last] or parse.kind(place) not in _BESIDE_VERB or not governed:
            return None
        stem = _stem(parse.words[place]) if parse.kind(place) == "adj" else ""
        opened = parse.kind(place) == "prep" or (opened and parse.kind(place) not in ("noun", "name", "num"))
        if not stem or not parse.words[place].text.islower():
            continue
        if opened:
            # "Am Sonntag im voll besetzten Saal": of another noun than the date
            return None
        if _is_participle(stem, lists):
            return place
    return None


def _stem(word: Word) -> str:
    """A participle without its ending; "" if it has none."""
    return next((word.text[: -len(one)] for one in _ENDINGS if word.text.endswith(one)), "")


def _present(participle: str, plural: bool, lists: Wordlists) -> tuple[Word, list[Word]]:
    """ "Stattfindend" → "findet … statt": the verb, and its particle if it has one."""
    verb, *particle = lists.answers[f"{participle} plural" if plural else participle].split()
    return Word(verb, -1, -1, True, "fin"), [Word(one, -1, -1, True, "vz") for one in particle]


def auxiliary(participle: str, plural: bool, lists: Wordlists) -> Word:
    being, having = (participle.endswith(tuple(lists[one])) for one in ("being_verbs", "having_verbs"))
    kind = "being" if being else "having" if having else "passive"
    return Word(lists.answers[f"{kind} {'plural' if plural else 'singular'}"], -1, -1, True, "fin")
