"""The article that a German noun has as a subject, from the article that it has elsewhere and from how it ends."""

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.tagger import is_base_form, tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def subject_form(parse: Parse, article: int, noun: int, lists: Wordlists) -> tuple[str, str, bool] | None:
    """The article and noun as a subject, and whether they are a plural; None if they may be of another gender.

    Only for definite articles: "des Jahres" → "das Jahr", "der Brücke" → "die Brücke", "den Turm" → "der Turm".
    """
    low, text = parse.low(article), parse.words[noun].text
    tagger = tagger_for("de")
    lemma = tagger.lemma(text, parse.words[noun].tag) if tagger else ""
    known = bool(lemma) and (text.lower().startswith(lemma.lower()) or low in lists["feminine_pronouns"])
    if low not in lists["definite", "genitive_definite", "joined_articles"] or not known:
        return None
    plain = lemma.lower() == text.lower()
    oblique = article > 0 and parse.kind(article - 1) in (*NOUNS, "prep", "num")
    answers = lists.answers
    if low in lists["feminine_pronouns"]:
        return answers["feminine"], text, _is_plural(parse, noun, not plain, lists)
    if low in lists["masculine_subject"] and oblique:
        return answers["feminine"], text, not plain
    if low in lists["neuter_pronouns"] or low in lists["masculine_subject"]:
        return (low, text, False) if plain else None
    if low in lists["object_pronouns"]:
        return (answers["masculine"], text, False) if plain else None
    gender = _gender(lemma.lower(), lists)
    return (answers[gender], lemma, False) if gender else None


def _is_plural(parse: Parse, noun: int, seems: bool, lists: Wordlists) -> bool:
    """ "Die gewählten Räte": the adjective before a noun tells better than the noun does whether it is of several."""
    if parse.kind(noun - 1) != "adj":
        return seems
    return parse.low(noun - 1).endswith(tuple(lists["infinitive_ends"]))


def _gender(noun: str, lists: Wordlists) -> str | None:
    """Of a noun that is not feminine."""
    if noun.endswith(tuple(lists["neuter_ends"])):
        return "neuter"
    return "masculine" if noun.endswith(tuple(lists["masculine_ends"])) else None


_NOUNS = {"masculine": "masculine_nouns", "feminine": "feminine_nouns", "neuter": "neuter_nouns"}
_SHORTEST_END = 2


def gender_by_ending(noun: str, lists: Wordlists) -> str | None:
    """The gender of a noun in small letters by the longest ending that is known; None if two genders have that."""
    for begin in range(len(noun) - _SHORTEST_END + 1):
        found = [gender for gender, ends in _NOUNS.items() if noun[begin:] in lists[ends]]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def is_surely_plural(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "(Der) Kosten", "(der) Prüfer": behind "die" or a genitive "der", is the noun one of several?

    No feminine has another form in the genitive, and a masculine would have another article.
    """
    word, tagger = parse.words[noun], tagger_for("de")
    if word.kind != "noun" or tagger is None:
        return False
    lemma = tagger.lemma(word.text, word.tag)
    if lemma != word.text:
        return bool(lemma) and word.text.startswith(lemma[:-1])
    return word.low in lists["plural_nouns"] or gender_by_ending(word.low, lists) in ("masculine", "neuter")


def is_surely_single(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "(Der) Mannschaft": is it one thing, since more of them would have another form?"""
    word = parse.words[noun]
    known = word.kind == "noun" and is_base_form(word.text, word.tag)
    return known and gender_by_ending(word.low, lists) == "feminine"
