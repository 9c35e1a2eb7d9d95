"""What holds of all that a title may lose, in every sentence of the corpora: it is some of the words, and never all."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from parses import Offer, items_of, marked_parse

from timeline_app.events.dates.removal import removable
from timeline_app.events.draft import Draft
from timeline_app.events.shortening import attributes
from timeline_app.events.shortening.adjectives import adjectives
from timeline_app.events.shortening.bearers import bearers
from timeline_app.events.shortening.condensing import condensing
from timeline_app.events.shortening.cutting import cut
from timeline_app.events.shortening.sparing import sparing
from timeline_app.events.shortening.tails import tails
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.phrases import phrases
from timeline_app.grammar.wordlists import wordlists

CORPORA = Path(__file__).parents[2] / "corpora" / "titles"
OFFERS: tuple[Offer, ...] = (
    adjectives,
    attributes.adverbs,
    attributes.attributes,
    attributes.capacities,
    attributes.coordinations,
    attributes.genitives,
    attributes.namings,
    attributes.quoted,
    attributes.results,
    attributes.titles,
    bearers,
    condensing,
    phrases,
    sparing,
    tails,
)
WIDTHS = (90, 60, 40, 25)
# Of what the corpora have no example
MORE = {
    "de": (
        "Sie leitete [2019] eine Schule, und ihr Bruder kaufte als Erbe der Mühle den Wald.",
        "Der Rat berief [2019] die Forscher Anna Huber, Eva Lang und Otto Berg.",
    ),
    "en": (),
}


@cache
def _sentences(language: str) -> list[tuple[str, Parse, list[int]]]:
    """The corpus's sentences, each parsed once for all laws, and the places of its date."""
    return list(_parsed(language))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _parsed(language: str) -> Iterator[tuple[str, Parse, list[int]]]:
    cases = tomllib.loads((CORPORA / f"{language}.toml").read_text(encoding="utf-8"))
    for marked in (*(case[0] for group in cases.values() for case in group), *MORE[language]):
        parse, places = marked_parse(language, marked)
        if parse.clauses:
            yield marked, parse, places


@pytest.mark.parametrize("offer", OFFERS)
def test_there_are_sentences_for_every_law(offer: Offer) -> None:
    """One that nothing is offered of would hold of nothing."""
    assert any(
        list(offer(parse, items_of(parse), wordlists(language)))
        for language in MORE
        for _, parse, _ in _sentences(language)
    )


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_may_go_is_some_of_the_words(language: str) -> None:
    lists = wordlists(language)
    for marked, parse, _ in _sentences(language):
        items = items_of(parse)
        for offer in OFFERS:
            for group in offer(parse, items, lists):
                assert group, (marked, offer)
                assert group < set(items), (marked, offer)


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_verb_goes_with_its_attribute_or_its_adverb(language: str) -> None:
    lists = wordlists(language)
    for marked, parse, _ in _sentences(language):
        verbs = {clause.finite for clause in parse.clauses}
        for offer in (adjectives, attributes.genitives, attributes.titles, attributes.quoted):
            for group in offer(parse, items_of(parse), lists):
                assert verbs.isdisjoint(group), (marked, offer)


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_date_goes_whole_and_takes_no_verb_along(language: str) -> None:
    lists = wordlists(language)
    for marked, parse, places in _sentences(language):
        clause = parse.owner[places[0]] if places else -1
        gone = removable(parse, places, clause, lists) if clause >= 0 else None
        if gone is not None:
            assert gone, marked
            assert gone <= set(range(len(parse.words))), marked
            assert parse.clauses[clause].finite not in gone, marked


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_cut_keeps_its_width_and_the_beginning(language: str) -> None:
    for marked, parse, _ in _sentences(language):
        draft = Draft(parse, items_of(parse))
        whole = draft.text()
        for width in WIDTHS:
            short = cut(draft, width)
            assert len(short) <= width or short == whole, marked
            # A quotation that is cut loses its marks.
            said = _words(short)
            assert said == _words(whole)[: len(said)], marked
            # A title that has been cut needs no second cut.
            assert cut(draft, len(short)) == short or len(short) < width, marked


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_draft_without_words_says_less(language: str) -> None:
    for marked, parse, places in _sentences(language):
        draft = Draft(parse, items_of(parse))
        without = draft.without(places)
        assert set(without.places()) == set(draft.places()) - set(places), marked
        assert len(without.text()) <= len(draft.text()), marked
        assert without.without(places).text() == without.text(), marked
