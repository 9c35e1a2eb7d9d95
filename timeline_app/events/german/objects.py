"""A verb's second half as a sentence: "(Er kaufte ein Haus) und verkaufte es aber 1953" → "Er verkaufte das Haus".

The object of the verb before takes the place of its pronoun where that can mean nothing else.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.german_core import core
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_LONGEST = 4


def by_itself(parse: Parse, before: Clause, own: Sequence[int], subject: Items, lists: Wordlists) -> Items:
    """The words of a verb's second half without what joins it to the first, and with its object named."""
    kept = [place for place in own if not (parse.kind(place) == "adv" and parse.low(place) in lists["unjoined"])]
    at = next((at for at, place in enumerate(kept) if parse.kind(place) == "fin"), len(kept)) + 1
    if at >= len(kept) or parse.kind(kept[at]) != "pron":
        return list(kept)
    named = _object(parse, before, kept[at], subject, lists)
    return [*kept[:at], *named, *kept[at + 1 :]] if named else list(kept)


def _object(parse: Parse, before: Clause, pronoun: int, subject: Items, lists: Wordlists) -> list[Word]:
    """The one object of the verb before that a pronoun can mean, with its article; empty if that is not sure."""
    free = [place for place in before.words if place > (before.finite or 0) and place not in subject]
    objects = [
        group
        for at, place in enumerate(free)
        if parse.kind(place) == "det" and (parse.kind(place - 1) not in ("prep", *NOUNS) or place - 1 in subject)
        for group in [free[at : core(parse, free, at, lists)]]
        if group
    ]
    if len(objects) != 1 or len(objects[0]) > _LONGEST or parse.kind(objects[0][-1]) != "noun":
        return []
    article, *rest = (parse.words[place] for place in objects[0])
    definite = lists.answers.get(f"object {parse.low(pronoun)} {article.low}")
    if definite is None:
        return []
    # "Ein altes Haus", "das alte Haus"
    neuter = article.low in lists["indefinite"] and definite in lists["neuter_pronouns"]
    words = [
        replace(word, text=word.text[:-1]) if neuter and word.kind == "adj" and word.text.endswith("es") else word
        for word in rest
    ]
    return [replace(article, text=definite), *words]
