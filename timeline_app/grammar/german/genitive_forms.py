"""A German noun group as a genitive: "die Schule, deren …" → "der Schule", "der Turm, dessen …" → "des Turmes"."""

from dataclasses import replace

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.german.datives import attribute
from timeline_app.grammar.german.endings import with_weak_ending
from timeline_app.grammar.german.noun_forms import group_begin, is_named
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word


def genitive_group(parse: Parse, end: int, pronoun: str, lists: Wordlists) -> Items | None:
    """The group that ends at a place, as that whose something is by a relative pronoun; a name behind a preposition."""
    begin = group_begin(parse, end, lists)
    det = begin - 1
    if det < 0 or (parse.kind(det) != "det" and parse.low(det) not in lists["joined_articles"]):
        return _of_name(parse, begin, end, lists)
    low, before = parse.low(det), parse.kind(det - 1) if det else ""
    if low not in lists["plain_articles", "joined_articles", "genitive_articles"] or before in NOUNS:
        return None
    head = end
    while head > begin and parse.kind(head) == "name":
        # "Der Kirche São Francisco"
        head -= 1
    noun = _noun(parse, det, head, pronoun, lists)
    inner = [attribute(parse.words[place], lists) for place in range(begin, head)]
    article = Word(lists.answers[f"genitive {pronoun}"], -1, -1, True, "det")
    return [article, *inner, noun, *parse.words[head + 1 : end + 1]] if noun is not None else None


def _of_name(parse: Parse, begin: int, end: int, lists: Wordlists) -> Items | None:
    """ "Anna Kern, deren …", "Vorstand Kern, dessen …" → "von Anna Kern"."""
    if not is_named(parse, begin, end, lists) or (begin and parse.kind(begin - 1) in (*NOUNS, "kon", "adj", "num")):
        return None
    return [Word(lists.answers["genitive name"], -1, -1, True, "prep"), *parse.words[begin : end + 1]]


def _noun(parse: Parse, det: int, end: int, pronoun: str, lists: Wordlists) -> Word | None:
    word, tagger = parse.words[end], tagger_for("de")
    if tagger is None or word.kind != "noun":
        return None
    if pronoun not in lists["single_possessors"]:
        # Of several the dative may end in another letter.
        several = parse.low(det) in lists["object_pronouns"] and word.low.endswith("n")
        return word if not several or tagger.lemma(word.text, word.tag).endswith("e") else None
    if parse.low(det) in lists["genitive_articles"]:
        return word
    weak = word.low.endswith((*lists["weak_ends"], *lists["nominal_adjectives"]))
    if word.low.endswith(tuple(lists["without_genitive"])) or (
        weak and parse.low(det) not in lists["subject_masculine"]
    ):
        return word if weak else None
    if weak:
        return with_weak_ending(word, lists)
    ends = lists["hissing_ends"] | (lists["long_genitives"] if _is_short(word.low, lists) else frozenset())
    long = word.low.endswith(tuple(ends))
    return replace(word, text=word.text + lists.answers["genitive long" if long else "genitive short"])


def _is_short(low: str, lists: Wordlists) -> bool:
    """Has a word one syllable?"""
    vowels = lists["vowels"]
    return sum(one in vowels and low[at - 1 : at] not in vowels for at, one in enumerate(low)) == 1
