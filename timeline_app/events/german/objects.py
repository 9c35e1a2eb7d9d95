"""A verb's second half as a sentence: "(Er kaufte ein Haus) und verkaufte es aber 1953" → "Er verkaufte das Haus".

The object of the verb before takes the place of its pronoun where that can mean nothing else.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_LONGEST = 4


def by_itself(parse: Parse, before: Clause, own: Sequence[int], subject: Items, lists: Wordlists) -> Items:
    """The words of a verb's second half without what joins it to the first, and with its object named."""
    kept = [place for place in own if not (parse.kind(place) == "adv" and parse.low(place) in lists["unjoined"])]
    return with_object(parse, before, list(kept), subject, lists, same_subject=True)


def with_object(
    parse: Parse, before: Clause, items: Items, subject: Items, lists: Wordlists, same_subject: bool = False
) -> Items:
    """The words of a clause with the object of the verb before for a pronoun right behind its verb.

    Where that has none it may be its `subject`, but in a clause with the same one.
    """
    at = next((at for at, item in enumerate(items) if isinstance(item, int) and parse.kind(item) == "fin"), len(items))
    pronoun = items[at + 1] if at + 1 < len(items) else None
    if not isinstance(pronoun, int) or parse.kind(pronoun) != "pron":
        return items
    named = _object(parse, before, pronoun, subject, lists, same_subject)
    return [*items[: at + 1], *named, *items[at + 2 :]] if named else items


def _object(
    parse: Parse, before: Clause, pronoun: int, subject: Items, lists: Wordlists, same_subject: bool
) -> list[Word]:
    """The one object of the verb before that a pronoun can mean, with its article; empty if that is not sure."""
    free = [place for place in before.words if place > (before.finite or 0) and place not in subject]
    objects = [
        group
        for at, place in enumerate(free)
        if parse.kind(place) == "det" and (parse.kind(place - 1) not in ("prep", *NOUNS) or place - 1 in subject)
        for group in [free[at : core(parse, free, at, lists)]]
        if group
    ]
    if not objects and not same_subject:
        # "Die Mühle ging an den Wirt, der sie verkaufte"
        objects = [[place for place in subject if isinstance(place, int)]]
    if len(objects) != 1 or not 1 < len(objects[0]) <= _LONGEST or parse.kind(objects[0][-1]) != "noun":
        return []
    article, *rest = (parse.words[place] for place in objects[0])
    definite = lists.answers.get(f"object {parse.low(pronoun)} {article.low}")
    if definite is None or article.kind != "det":
        return []
    # "Ein altes Haus", "das alte Haus"
    neuter = article.low in lists["indefinite"] and definite in lists["neuter_pronouns"]
    words = [
        replace(word, text=word.text[:-1]) if neuter and word.kind == "adj" and word.text.endswith("es") else word
        for word in rest
    ]
    return [replace(article, text=definite), *words]
