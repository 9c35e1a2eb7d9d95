"""Sentences as the grammar sees them, for tests of what is made of their words."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from timeline_app.events.dates.removal import places_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import Wordlists, wordlists
from timeline_app.grammar.words import Word, words_of
from timeline_app.model.span import Span

Offer = Callable[[Parse, Sequence[int], Wordlists], Iterable[Iterable[int]]]
"""A rule that says which groups of words can go."""
_Answer = TypeVar("_Answer")


def unmarked(marked: str) -> tuple[str, Span]:
    """A text without its square brackets, and what stood in them."""
    begin, end = marked.index("["), marked.index("]") - 1
    return marked.replace("[", "", 1).replace("]", "", 1), Span(begin, end)


def marked_parse(language: str, marked: str) -> tuple[Parse, list[int]]:
    """A sentence, and the places of its words that stand in square brackets."""
    sentence, span = unmarked(marked)
    parse = parsed(sentence, language)
    return parse, places_of(parse, *span)


def items_of(parse: Parse) -> list[int]:
    """The places of all words that are of a clause."""
    return [place for place in range(len(parse.words)) if parse.owner[place] >= 0]


def said(parse: Parse, places: Iterable[int]) -> str:
    """Some words in the order of the sentence."""
    return " ".join(parse.words[place].text for place in sorted(places))


def told(parse: Parse, items: Iterable[int | Word] | None) -> str | None:
    """Words in the order that they were put in; None if there are none."""
    return None if items is None else " ".join(parse.told(item).text for item in items)


def without_stop(parse: Parse, items: Iterable[int | Word] | None) -> str | None:
    """The same without the stop of the sentence."""
    words = told(parse, items)
    return words and words.removesuffix(" .")


def groups(offer: Offer, language: str, text: str) -> list[str]:
    """What of a sentence can go, in the order in which it is offered."""
    parse = parsed(text, language)
    return [said(parse, group) for group in offer(parse, items_of(parse), wordlists(language))]


def answer(rule: Callable[[Parse, list[int], Wordlists], _Answer], language: str, marked: str) -> _Answer:
    """What a rule says of the date in square brackets."""
    return rule(*marked_parse(language, marked), wordlists(language))


def first_finite(parse: Parse) -> int:
    return next(place for place in items_of(parse) if parse.kind(place) == "fin")


def clause_of(parse: Parse, kind: ClauseKind) -> int:
    """The number of the only clause of a kind."""
    (number,) = [number for number, clause in enumerate(parse.clauses) if clause.kind == kind]
    return number


def clauses_of(language: str, text: str) -> str:
    """The clauses of a sentence in the order in which they were found, each as its kind and its words without marks."""
    parse = parsed(text, language)
    words = ([place for place in clause.words if not parse.words[place].is_mark] for clause in parse.clauses)
    return " / ".join(
        f"{clause.kind.value}: {said(parse, places)}" for clause, places in zip(parse.clauses, words, strict=True)
    )


def kind_of(language: str, marked: str) -> str:
    """The kind that the grammar gives the word in brackets."""
    sentence, span = unmarked(marked)
    return next(word.kind for word in parsed(sentence, language).words if word.begin == span.begin)


def marked_words(language: str, marked: str) -> tuple[tuple[Word, ...], int]:
    """The words of a sentence as the tagger sees them, before any grammar, and the place of the one in brackets."""
    sentence, span = unmarked(marked)
    words = words_of(sentence, language)
    return words, next(place for place, word in enumerate(words) if word.begin == span.begin)
