"""The German nouns of a sentence beside its subject: of which genders each may be, and what it is as a subject."""

from collections.abc import Sequence

from timeline_app.events.antecedents.german_persons import is_noun_of_woman, is_person, lemma, name_in
from timeline_app.events.antecedents.referents import (
    GENDERS,
    ONE,
    PEOPLE,
    SEVERAL,
    NounPhrase,
    Rival,
    gender_of_name,
    has_first_name,
    is_done_to,
    said,
)
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.german.genders import gender_by_ending, is_surely_plural, is_surely_single, subject_form
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

# A longer noun is not told.
_LONG = 30
_UNENDED = 2


def rival(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> Rival | None:
    """A noun that the next sentence may mean; None for one that it cannot mean."""
    kind, governor = parse.kind(phrase.places[0]), _governor(parse, phrase)
    scene = governor in lists["scene_prepositions"]
    if scene and any(parse.low(place) in lists["reckoned", "months", "weekdays"] for place in phrase.places):
        # "Im vergangenen Jahr"
        return None
    # "Auf den jungen Otto Kern"
    aside = scene and not has_first_name([parse.words[place] for place in phrase.places], lists)
    seen = Rival(SEVERAL, is_person(parse, phrase.places, lists), aside, acts(parse, phrase.places, lists))
    if kind == "det":
        return _with_article(parse, phrase, seen, lists)
    if kind in NOUNS and seen.is_person:
        return _bare_person(parse, phrase, aside, lists)
    if governor in lists["joined_articles"]:
        return seen._replace(genders=_narrowed(parse, phrase, _genders_of(governor, lists), lists))
    return seen if _has_plural(parse, phrase) else None


def _governor(parse: Parse, phrase: NounPhrase) -> str:
    """The preposition of a noun; "" if it has none."""
    return parse.low(phrase.governor) if phrase.governor is not None else ""


def _genders_of(article: str, lists: Wordlists) -> set[str]:
    return {one for one in GENDERS if article in lists[one]}


def _with_article(parse: Parse, phrase: NounPhrase, seen: Rival, lists: Wordlists) -> Rival:
    """What is `seen` of a noun without its article, with the genders and the subject that the article leaves open."""
    first = phrase.places[0]
    genders = _genders_of(parse.low(first), lists) or ({"plural"} if _has_plural(parse, phrase) else set(GENDERS))
    oblique = first > 0 and parse.kind(first - 1) in (*NOUNS, "prep")
    if oblique and parse.low(first) in lists["masculine_subject"]:
        # "Das Ende der Ereignisse", "mit der Bahn": never a masculine.
        genders -= {"masculine"}
    genitive = oblique and phrase.governor is None and parse.low(first) in lists["genitive"]
    if seen.is_person and (name := name_in(parse, phrase.places, lists)) is not None and len(name.words) > 1:
        # "Den Maler Otto Kern"
        known = gender_of_name([parse.words[place] for place in phrase.places], lists)
        return seen._replace(genders=known, told=" ".join(name.words) if len(known) == 1 else "")
    last = parse.words[phrase.places[-1]]
    if seen.is_person and last.kind == "name" and parse.low(first).startswith(tuple(lists["possessive_stems"])):
        # "Meinen Freund Otto"
        known = gender_of_name([last], lists)
        return seen._replace(genders=known, acts=False, told=last.text if len(known) == 1 else "")
    sure = _narrowed(parse, phrase, genders, lists)
    # "Keinen Turm": of none nothing is told.
    untold = genitive or parse.low(first) in lists["denying_articles"]
    told = "" if untold or not is_done_to(parse, phrase) else _thing(parse, phrase, sure, lists)
    if seen.is_person and not told and not untold:
        told = _somebody(parse, phrase, sure, lists)
    # "In der Rolle eines Lehrers"
    of_any = genitive and (not seen.is_person or parse.low(first) in lists["indefinite_genitives"])
    return seen._replace(genders=sure, aside=seen.aside or of_any, told=told)


def _bare_person(parse: Parse, phrase: NounPhrase, aside: bool, lists: Wordlists) -> Rival:
    """ "Otto Kern", "in Ulm", "Frauen": what has no article and may be somebody."""
    words = [parse.words[place] for place in phrase.places]
    place = _governor(parse, phrase) in lists["before_places"] or _is_way(parse, phrase, lists)
    if words[0].kind == "name" and place and not has_first_name(words, lists):
        # "In Ulm"
        return Rival(frozenset({"neuter"}), False, aside, spot=True)
    if words[0].kind == "name":
        known = gender_of_name(words, lists)
        whole = len(words) > 1 and len(known) == 1 and all(word.kind == "name" for word in words)
        return Rival(known, True, aside, told=said(parse, phrase.places, lists) if whole else "")
    return Rival(_of_bare_noun(words[-1], lists), True, aside)


def _is_way(parse: Parse, phrase: NounPhrase, lists: Wordlists) -> bool:
    """ "Von Ulm (nach Wien)": does a name say where something begins?"""
    behind = phrase.places[-1] + 1
    return _governor(parse, phrase) in lists["beginning_at"] and parse.low(behind) in lists["ending_at"]


def _narrowed(parse: Parse, phrase: NounPhrase, genders: set[str], lists: Wordlists) -> frozenset[str]:
    """Those of some genders that a noun can have by how it ends: "keinen Eindruck" is a masculine."""
    noun = next((place for place in phrase.places if parse.kind(place) in NOUNS), phrase.places[-1])
    if parse.kind(noun) != "noun":
        return frozenset(genders)
    word = parse.words[noun]
    base = lemma(word.text, word.tag)
    single = gender_by_ending(word.low, lists) == "feminine"
    known = "feminine" if single else gender_by_ending(base, lists)
    fitting = genders & {known, "plural"} if known is not None else set(genders)
    if "feminine" in fitting and not single and is_surely_plural(parse, noun, lists):
        # "Der getöteten Demonstranten"
        fitting.discard("feminine")
    masculine = parse.low(phrase.places[0]) in lists["object_pronouns"] and base == word.low
    if is_surely_single(parse, noun, lists) or (masculine and not base.endswith(tuple(lists["unended_plurals"]))):
        # "Den Mann"
        fitting.discard("plural")
    return frozenset(fitting or genders)


def _somebody(parse: Parse, phrase: NounPhrase, genders: frozenset[str], lists: Wordlists) -> str:
    """ "(Auf) den Mann" as "der Mann"; "" if it is not sure what somebody is called as a subject."""
    noun = phrase.places[-1]
    single = len(genders) == 1 and genders <= ONE
    alone = single and sum(parse.kind(place) in NOUNS for place in phrase.places) == 1 and parse.kind(noun) == "noun"
    found = subject_form(parse, phrase.places[0], noun, lists) if alone else None
    return f"{found[0]} {found[1]}" if found is not None and not found[2] else ""


def _thing(parse: Parse, phrase: NounPhrase, genders: frozenset[str], lists: Wordlists) -> str:
    """ "Einen neuen Turm" as "der Turm"; "" if its gender, or what it is called as a subject, is not sure."""
    # Of an object "ein" is a neuter: "Er baute ein Haus".
    genders = genders & {"neuter"} if len(genders) == _UNENDED and genders <= ONE else genders
    single = genders - {"plural"} or genders
    nouns = [place for place in phrase.places[1:] if parse.kind(place) != "adj"]
    if len(single) != 1 or not nouns or any(parse.kind(place) not in NOUNS for place in nouns):
        return ""
    (gender,) = single
    noun = parse.words[nouns[0]]
    weak = gender == "masculine" and noun.low.endswith("n") and lemma(noun.text, noun.tag) != noun.low
    if weak or (genders != single and _has_plural(parse, phrase)):
        # "Den Studenten"; "die Türme"
        return ""
    article = lists.answers.get(gender, "") if gender != "plural" else ""
    text = said(parse, nouns, lists)
    return f"{article} {text}" if article and len(text) <= _LONG else ""


def _of_bare_noun(word: Word, lists: Wordlists) -> frozenset[str]:
    """ "Frauen": a noun of a woman has no ending but that of several; "(zur) Vorsitzenden" was an adjective."""
    if is_noun_of_woman(word.low, lists):
        return frozenset({"feminine"})
    base = lemma(word.text, word.tag)
    ended = base != word.low and not base.endswith(("e", "er"))
    return PEOPLE | SEVERAL if not ended else (PEOPLE | SEVERAL) - {"feminine"}


def acts(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    """ "Die Firma", "der Verein": it may do what only persons do."""
    ends = tuple(lists["acting_nouns"])
    return any(parse.kind(place) in NOUNS and parse.low(place).endswith(ends) for place in places)


def _has_plural(parse: Parse, phrase: NounPhrase) -> bool:
    """ "Viele Mitglieder": has the noun another form than in a dictionary?"""
    noun = next(parse.words[place] for place in phrase.places if parse.kind(place) in NOUNS)
    return lemma(noun.text, noun.tag) != noun.low
