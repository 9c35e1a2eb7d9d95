"""What an article behind a noun begins: a genitive, whom something is given to, or the subject."""

import pytest

from timeline_app.grammar.genitives import follows_place, governs_genitive, is_receiver
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("text", "governs"), [("Der Rat hat der Opfer gedacht.", True), ("Der Rat hat die Rede der Opfer gehört.", False)]
)
def test_some_verbs_have_a_genitive_for_an_object(text: str, governs: bool) -> None:
    parse = parsed(text, "de")
    (article,) = [place for place in range(1, len(parse.words)) if parse.low(place) == "der"]
    assert governs_genitive(parse, article, LISTS) == governs


@pytest.mark.parametrize(
    ("text", "receives"),
    [
        ("1990 gab ein Bote der Frau den Brief.", True),
        ("1990 las ein Bote der Frau den Brief.", False),
        # Another dative is the one who receives it.
        ("1990 gab ein Bote der Frau ihm den Brief.", False),
    ],
)
def test_whom_something_is_given_to_looks_like_a_genitive(text: str, receives: bool) -> None:
    parse = parsed(text, "de")
    assert is_receiver(parse, 4, LISTS) == receives


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        # Behind the name of a place
        ("Bei Olm siegte er.", False),
        ("1990 tagte in Olm der Rat.", True),
        # The only one that can be it
        ("1990 starb nach langer Krankheit der Gründer.", True),
        ("1990 sprach sie nach dem Tod der Gründer.", False),
    ],
)
def test_an_article_that_begins_the_subject(text: str, begins: bool) -> None:
    parse = parsed(text, "de")
    article = next((place for place in range(1, len(parse.words)) if parse.low(place) == "der"), 2)
    assert follows_place(parse, article, LISTS) == begins
