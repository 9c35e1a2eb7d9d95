"""What an attribute before a German noun tells: "des 1987 in Olm erbauten Turms" → "Der Turm wurde in Olm erbaut".

After a definite article it is told as having happened, whatever the rest of the sentence claims.
"""

from collections.abc import Iterator

from timeline_app.events.dates.date_ends import goes_on
from timeline_app.events.dates.dated_attributes import Attribute, attribute_of, is_of_person, stem_of
from timeline_app.events.draft import Draft
from timeline_app.events.standing import speaker_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.genders import subject_form
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word


def attribute_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """The attribute as a clause of its own, first without its date; nothing where it is not sure how that reads."""
    found = attribute_of(parse, places[0], places[-1], lists)
    if found is None or goes_on(parse, places[-1], "", lists) or _is_said(parse, found, lists):
        return
    article, begin, verb, _, noun = found
    if stem_of(parse.words[verb]) in lists["being_so"]:
        # "Die 1999 umstrittene Halle": nothing was done to it.
        return
    if stem_of(parse.words[verb]) in lists["planning"]:
        # "Der für Sonntag geplante Umzug": what was planned may not happen.
        return
    if noun == len(parse.words) or parse.kind(noun) not in NOUNS or parse.owner[noun] != parse.owner[article]:
        return
    # "Die 2009 nach Olm berufene Anna Kern"
    named = parse.low(noun) in lists["male_names", "female_names"] or is_of_person(parse, found, lists)
    known = named or parse.low(article) in lists["indefinite"]
    low = lists.answers.get(f"subject {parse.low(article)}", parse.low(article))
    firm = _is_firm(parse, noun)
    known = known or firm
    form = (low, parse.words[noun].text, False) if known else subject_form(parse, article, noun, lists)
    if form is None:
        return
    determiner, subject, plural = form
    if not firm and parse.kind(min(noun + 1, len(parse.words) - 1)) in ("kon", "other"):
        return
    names = noun + 1 + 2 * firm
    while names < len(parse.words) and parse.owner[names] == parse.owner[noun] and _goes_on_name(parse, names, lists):
        names += 1
    if names < len(parse.words) and parse.kind(names) == "det" and parse.low(names) in lists["sure_genitives"]:
        # "Der 1895 geborene Sohn eines Schusters"
        names = core(parse, range(len(parse.words)), names, lists)
    stem, gone = stem_of(parse.words[verb]), _with_preposition(parse, places, lists) - {article}
    lead: list[int | Word] = [Word(subject, -1, -1, True, "noun"), *range(noun + 1, names)]
    lead = lead if named else [Word(determiner, -1, -1, True, "det"), *lead]
    lasts = any(parse.low(place) in lists["lasting"] for place in range(begin, places[0]))
    items: list[int | Word] = [*lead, auxiliary(stem, plural, lists, lasts), *range(begin, verb)]
    items.append(Word(stem, -1, -1, True, "part"))
    if stem in lists["happening_participles"]:
        finite, particle = _present(stem, plural, lists)
        items = [*lead, finite, *range(begin, verb), *particle]
        if any(parse.low(place).endswith(tuple(lists["cancelling"])) for place in range(len(parse.words))):
            return
    if gone:
        yield Draft(parse, list(items), gone, parse.owner[noun], held=frozenset(places))
    yield Draft(parse, items, set(), parse.owner[noun], held=frozenset(places))


def _is_firm(parse: Parse, noun: int) -> bool:
    """ "(Die) Kern & Alt": two names of one firm."""
    beside = noun + 2 < len(parse.words) and parse.kind(noun + 2) in NOUNS
    return beside and parse.kind(noun + 1) == "other" and parse.words[noun + 1].tag == "KON"


def _goes_on_name(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "(Den Maler) Otto Kern", "(die Huber) GmbH": also a surname that is a noun, and what a firm is."""
    surname = parse.kind(place) == "noun" and parse.low(place - 1) in lists["male_names", "female_names"]
    return parse.kind(place) == "name" or surname or parse.low(place) in lists["name_ends"]


def _with_preposition(parse: Parse, places: list[int], lists: Wordlists) -> set[int]:
    """The date with its preposition and a "bereits" before it; none if it says since or until when."""
    first = places[0]
    if parse.kind(first - 1) == "prep":
        first -= 1
        if parse.low(first) in lists["lasting", "reaching"]:
            return set()
    return {*range(first - (parse.low(first - 1) in lists["emphatic"]), first), first, *places}


def _is_said(parse: Parse, attribute: Attribute, lists: Wordlists) -> bool:
    """Does the sentence say that another told it?"""
    place = attribute.verb
    above = list(parse.up(parse.owner[place]))
    intro = parse.clauses[above[0]].intro
    if intro is not None and parse.low(intro) in lists["comparing"]:
        # "Wie aus dem im Mai gedruckten Bericht hervorgeht": that is not said, but who said it.
        return False
    said = any(parse.clauses[one].kind in (ClauseKind.CONTENT, ClauseKind.REPORT) for one in above)
    told = speaker_of(parse, parse.owner[place]) is not None
    # "Laut der am 3. Mai erlassenen Satzung": that it was issued the text says itself.
    others = (one for number in above for one in parse.own(number) if one != attribute.article - 1)
    return said or told or any(parse.low(one) in lists["attributing"] for one in others)


def _present(participle: str, plural: bool, lists: Wordlists) -> tuple[Word, list[Word]]:
    """ "Stattfindend" → "findet … statt": the verb, and its particle if it has one."""
    verb, *particle = lists.answers[f"{participle} plural" if plural else participle].split()
    return Word(verb, -1, -1, True, "fin"), [Word(one, -1, -1, True, "vz") for one in particle]


def auxiliary(participle: str, plural: bool, lists: Wordlists, lasts: bool = False) -> Word:
    """The auxiliary of a participle; `lasts`: of what is still so: "ist seit 1990 verpachtet"."""
    being, having = (participle.endswith(tuple(lists[one])) for one in ("being_verbs", "having_verbs"))
    being = being or lasts
    kind = "being" if being else "having" if having else "passive"
    return Word(lists.answers[f"{kind} {'plural' if plural else 'singular'}"], -1, -1, True, "fin")
