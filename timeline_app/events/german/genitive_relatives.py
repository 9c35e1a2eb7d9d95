"""Relative clauses that say whose a thing is: "die Kirche, deren Turm 1498 fiel" → "Der Turm der Kirche fiel"."""

from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.endings import with_ending
from timeline_app.grammar.german.genders import gender_by_ending
from timeline_app.grammar.german.nouns import whose
from timeline_app.grammar.german.order import Items, verb_second
from timeline_app.grammar.tagger import is_base_form
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word


def genitive_relative(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """The clause with the noun that something is of behind that; None where a form is not sure."""
    assert clause.finite is not None
    end = _noun_end(parse, rest, lists)
    if not end or parse.kind(rest[0]) not in ("noun", "adj", "num"):
        return None
    group, behind = rest[:end], rest[end:]
    owner = whose(parse, clause, lists)
    if owner is None:
        return None
    pronoun = next((place for place in behind[:1] if parse.kind(place) == "pron"), None)
    if pronoun is not None:
        return _of_somebody(parse, clause, group, behind, owner, lists)
    gender = _gender(parse, group[-1], clause.finite, lists)
    if gender is None or any(_begins_subject(parse, place, lists) for place in behind):
        return None
    article = Word(lists.answers[gender], -1, -1, True, "det")
    ending = "en" if gender == "plural" else "e"
    words = [_weak(parse.words[place], ending, lists) for place in group[:-1]]
    noun: int | Word = (
        _weak(parse.words[group[-1]], ending, lists) if _is_adjective(parse, group[-1], lists) else group[-1]
    )
    lead: Items = [article, *words, noun, *owner]
    return verb_second(parse, behind, clause.finite, lists, lead)


def _noun_end(parse: Parse, rest: list[int], lists: Wordlists) -> int:
    """How many words a noun's group takes up to its last noun; 0 where none begins."""
    end = core(parse, rest, 0, lists)
    while end and parse.kind(rest[end - 1]) not in NOUNS:
        end -= 1
    return end


def genitive_phrase(parse: Parse, clause: Clause, preposition: int, rest: list[int], lists: Wordlists) -> Items | None:
    """ "(Der Lehrer), unter dessen Leitung (der Chor sang)" → "Unter der Leitung des Lehrers sang der Chor"."""
    assert clause.finite is not None
    end = _noun_end(parse, rest, lists)
    owner = whose(parse, clause, lists, preposition) if end == 1 else None
    low = parse.low(preposition)
    word = parse.words[rest[0]]
    if owner is None or word.kind != "noun" or not is_base_form(word.text, word.tag):
        return None
    gender = gender_by_ending(word.low, lists)
    direct = low in lists["direct_prepositions"]
    article = lists.answers.get(f"{'object' if direct else 'governed'} {gender}") if gender else None
    if article is None or not (direct or low in lists["dative_prepositions", "resting_prepositions"]):
        return None
    joined = lists.answers.get(f"{low} {article}")
    lead: Items = [Word(joined or low, -1, -1, True, "prep")]
    lead += [] if joined else [Word(article, -1, -1, True, "det")]
    behind = rest[1:]
    if behind and parse.low(behind[0]) in lists["sure_subjects"]:
        items = verb_second(parse, behind[1:], clause.finite, lists, [behind[0]])
        return [*items[:2], *lead, word, *owner, *items[2:]] if items is not None else None
    return verb_second(parse, behind, clause.finite, lists, [*lead, word, *owner])


def _of_somebody(
    parse: Parse, clause: Clause, group: list[int], behind: list[int], owner: Items, lists: Wordlists
) -> Items | None:
    """ "Die Schule, deren Rektorin sie wurde" → "Sie wurde Rektorin der Schule"."""
    assert clause.finite is not None
    pronoun, *more = behind
    becomes = parse.low(clause.finite) in lists["become"] and not any(parse.kind(place) == "part" for place in more)
    if parse.low(pronoun) not in lists["nominative_pronouns"] or not becomes or len(group) != 1:
        return None
    return [pronoun, clause.finite, *more, *group, *owner]


def _gender(parse: Parse, noun: int, finite: int, lists: Wordlists) -> str | None:
    """The gender of a noun as a subject, "plural" for several."""
    word = parse.words[noun]
    if parse.low(finite).endswith(tuple(lists["sure_plural_ends"])):
        return "plural"
    if _is_adjective(parse, noun, lists):
        return "masculine" if word.low.endswith("er") else "feminine"
    return gender_by_ending(word.low, lists) if is_base_form(word.text, word.tag) else None


def _is_adjective(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "(Deren) Vorsitzender": an adjective that is used as a noun."""
    return parse.low(noun).removesuffix("r").endswith(tuple(lists["nominal_adjectives"]))


def _begins_subject(parse: Parse, place: int, lists: Wordlists) -> bool:
    """An article that only a subject has, behind no noun and no preposition."""
    free = parse.kind(place - 1) not in ("prep", *NOUNS)
    return parse.kind(place) == "det" and free and parse.low(place) in lists["masculine_subject"]


def _weak(word: Word, ending: str, lists: Wordlists) -> Word:
    """ "(Deren) erster (Leiter)" → "(der) erste (Leiter)"."""
    return with_ending(word, ending, lists) if word.kind in ("adj", "noun") else word
