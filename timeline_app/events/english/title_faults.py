"""What is wrong with an English title, whatever it is short of."""

from collections import Counter

from timeline_app.events.draft import Draft
from timeline_app.events.english.subjects import same_subject
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

# What the last word of a title never is, and the first.
_NEVER_LAST = frozenset({"prep", "kon", "det", "to", "sub", "that", "rel", "wh"})
_NEVER_FIRST = frozenset({"rel", "kon", "fin"})
_BROKEN = 20.0
# One that begins with a verb: nobody can read it.
HEADLESS = 30.0
# A title that begins with a pronoun for what only the clause before names.
_UNNAMED = 5.0
# One that shows a quotation in its marks without a date that is in it.
_ALTERED = 4.0
# A title that tells that somebody said something, and not what.
_UNSAID = 12.0


def fault(draft: Draft, lists: Wordlists) -> float:
    """How much is wrong with a title whatever it is short of."""
    kept = draft.kept()
    words = [item if isinstance(item, Word) else draft.parse.words[item] for item in kept]
    spoken = [word for word in words if not word.is_mark]
    if not spoken or all(item in draft.held for item in kept) or _ends_badly(draft, spoken[-1]):
        return _BROKEN
    if _begins_badly(draft, spoken[0], lists):
        return HEADLESS
    if _says_nothing(draft, lists) or _leaves_bare(draft):
        return _BROKEN
    if _leaves_unsaid(draft, lists):
        return _UNSAID
    first = next(item for item in kept if not draft.parse.told(item).is_mark)
    unnamed = draft.parse.told(first).low in lists["third_persons", "possessives"]
    unnamed = unnamed and draft.parse.clauses[draft.focus].kind == ClauseKind.ADVERBIAL
    lost = _UNNAMED if unnamed and not same_subject(draft.parse, draft.focus) else 0.0
    return lost + _ALTERED * alters_quotation(draft)


def alters_quotation(draft: Draft) -> bool:
    """ "“We will come (on Friday) for the fair,” she said": is the date out of words that somebody is quoted with?"""
    gone, shown = draft.held & draft.dropped, set(draft.places())
    if not gone:
        return False
    around = ((one, two) for one, two in draft.parse.quotations.items() if one < min(gone) <= max(gone) < two)
    return any(one in shown and two in shown for one, two in around)


def _leaves_unsaid(draft: Draft, lists: Wordlists) -> bool:
    """ "Mr Low said (: "I am well")": is a verb of saying the last of a title, and a colon behind its clause?"""
    parse, verb = draft.parse, next((one for one in reversed(draft.spoken()) if one not in draft.held), 0)
    quoted = any(parse.kind(place) in ("quote", "colon") for place in draft.places())
    reports = parse.kind(verb) == "fin" and parse.low(verb) in lists["reporting"]
    reports = reports or (parse.kind(verb) == "ing" and parse.low(verb) in lists["saying_participles"])
    if not quoted and not reports:
        reports = _only_says_where(draft, lists)
        verb = draft.parse.clauses[draft.focus].finite or verb
    if quoted or not reports:
        return False
    end = max(parse.own(parse.owner[verb])) + 1
    return end < len(parse.words) and parse.kind(end) == "colon"


def _only_says_where(draft: Draft, lists: Wordlists) -> bool:
    """ "Mr Low said from his home in Cork (: "I am well")": has the verb of the main clause no more than phrases?"""
    parse, clause = draft.parse, draft.parse.clauses[draft.focus]
    if clause.finite is None or clause.kind != ClauseKind.MAIN or parse.low(clause.finite) not in lists["reporting"]:
        return False
    behind = [place for place in clause.words if place > clause.finite and place not in draft.held]
    return (
        bool(behind)
        and parse.kind(behind[0]) == "prep"
        and all(parse.kind(place) in (*NOUNS, "prep", "det", "adj", "glue", "pos") for place in behind)
    )


def _ends_badly(draft: Draft, last: Word) -> bool:
    """Is its last word one that something should follow? "At St Bride's" is whole."""
    if last.kind != "pos":
        return last.kind in _NEVER_LAST
    place = next((place for place, word in enumerate(draft.parse.words) if word is last), 0)
    after = draft.parse.kind(place + 1) if place + 1 < len(draft.parse.words) else ""
    return after in (*NOUNS, "adj", "num")


def _says_nothing(draft: Draft, lists: Wordlists) -> bool:
    """ "The deadline is", "the plans were already": without its date a clause ends with a verb that says nothing."""
    parse, spoken = draft.parse, draft.spoken() if draft.dropped else []
    idle, bare = lists["dispensable"], lists["become"]
    last = {parse.owner[place]: place for place in spoken if parse.kind(place) != "adv" or parse.low(place) not in idle}
    found = [place for place in last.values() if parse.low(place) in bare]
    # "That is why she left", "came to where he was"
    asked = [parse.clauses[parse.owner[place]].intro for place in found]
    found = [place for place, one in zip(found, asked, strict=True) if one is None or parse.kind(one) != "wh"]
    return any(parse.kind(place + 1) != "wh" or place + 1 in draft.dropped for place in found)


def _leaves_bare(draft: Draft) -> bool:
    """ "Said a letter, read": does a participle stand alone that told more?"""
    parse = draft.parse
    if not draft.dropped or all(clause.kind != ClauseKind.PARTICIPLE for clause in parse.clauses):
        return False
    left = Counter(parse.owner[place] for place in draft.spoken())
    return any(
        count == 1
        and parse.clauses[number].kind == ClauseKind.PARTICIPLE
        and parse.clauses[number].parent in left
        and not draft.dropped.isdisjoint(parse.own(number))
        for number, count in left.items()
    )


def _begins_badly(draft: Draft, first: Word, lists: Wordlists) -> bool:
    """Is its first word a verb or a joining word that is not the first of the sentence?"""
    place = next((place for place, word in enumerate(draft.parse.words) if word is first), 0)
    # "06:35 Depart for Henley"
    labelled = first.text[:1].isupper() and draft.held.issuperset(range(place))
    opens = labelled or place == 0 or draft.parse.kind(place - 1) in ("bar", "stop", "colon", "dash")
    # "Not on 22 June, as had been planned"
    denied = first.kind == "neg" and place + 1 < len(draft.parse.words) and draft.parse.kind(place + 1) == "prep"
    return (first.kind in _NEVER_FIRST or denied) and first.low not in lists["paired"] and not opens
