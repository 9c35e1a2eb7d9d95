"""How much a title loses with a phrase or a clause."""

import pytest
from parses import marked_parse

from timeline_app.events.german.losses import NEEDED, is_last_way, is_of_noun, is_office, loss
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _loss(marked: str) -> float:
    """What the sentence loses with its words in square brackets."""
    parse, places = marked_parse("de", marked)
    return loss(parse, set(places), wordlists("de"))


@pytest.mark.parametrize(
    "marked",
    [
        "Die Stadt warnte [vor der Flut].",
        "Der Rat begann die Beratung [über den Haushalt].",
        "Die Fähre fuhr [nach Bremen].",
        "Der Bote trug den Brief [in die Burg].",
        "Sie fand den Bruder [des Königs].",
        "Sie sagte, [dass es regne].",
        "Er versuchte, [das Tor zu öffnen].",
    ],
)
def test_what_is_needed(marked: str) -> None:
    assert _loss(marked) >= NEEDED


@pytest.mark.parametrize(
    "marked",
    [
        "Die Fähre [(ein alter Kahn)] sank.",
        "Die Fähre[, die schon alt war,] sank.",
        "Die Fähre sank [bei Nebel].",
        "Die [alte] Fähre sank.",
        "Die Fähre sank [im Laufe des Tages].",
        "Er kam, [um das Tor zu öffnen].",
    ],
)
def test_what_tells_more(marked: str) -> None:
    assert 0 < _loss(marked) < NEEDED


def test_the_first_of_its_kind_needs_more_and_somebody_is_no_happening() -> None:
    assert _loss("Sie gründeten den ersten Verein [der Stadt].") > _loss("Sie gründeten einen Verein [der Stadt].")
    assert _loss("Die Einforderung [der Gelder] begann.") > NEEDED > _loss("Die Regierung [der Insel] tagte.")
    assert _loss("Er kam [erst nach dem Fest] an.") == _loss("Er kam [nach dem Fest] an.")


def test_an_idle_adverb_is_no_loss() -> None:
    assert _loss("Die Fähre sank [übrigens] im Hafen.") == 0


@pytest.mark.parametrize(
    "marked",
    [
        # Each loses more than the one before it.
        ("Die Fähre [(ein alter Kahn)] sank.", "Die [alte] Fähre sank.", "Die Fähre sank [bei Nebel]."),
        ("Die [alte] Fähre sank.", "Die Fähre sank [im Hafen].", "Die Fähre fuhr [nach Bremen]."),
        ("Der Rat beschloss [im Mai] den Bau.", "Der Rat beschloss den Bau [einer Brücke]."),
        ("Er sprach [mit dem Rat].", "Die Stadt warnte [vor der Flut]."),
        ("Er kam [leider] zu spät.", "Er kam [gestern].", "Er kaufte das Haus [für 100 Euro]."),
        ("Das Haus [am Fluss] brannte.", "Das Haus [der Familie] brannte.", "Sie fand den Bruder [des Königs]."),
        ("Er starb [in Olm].", "Er wurde [in Olm] geboren.", "Er kam [nach Olm]."),
    ],
)
def test_some_are_missed_more_than_others(marked: tuple[str, ...]) -> None:
    losses = [_loss(one) for one in marked]
    assert losses == sorted(losses)
    assert len(set(losses)) == len(losses)


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Er sang ein Lied für das Fest.", ["für"]),
        ("Die Freude über das Lied war groß.", ["über"]),
        ("Er begann die Reise nach Rom.", ["nach"]),
        # Of the verb: behind it, behind how it was done, and where somebody went
        ("Er sang für das Fest.", []),
        ("Er sang schön über das Meer.", []),
        ("Er trug das Buch nach Rom.", []),
        # Of another clause than the noun before it
        ("Er kam mit dem Wirt, der sang, für das Fest.", []),
    ],
)
def test_phrases_that_may_tell_more_of_the_noun_before_them(text: str, phrases: list[str]) -> None:
    parse = parsed(text, "de")
    places = [place for place in range(len(parse.words)) if parse.kind(place) == "prep"]
    assert [parse.words[place].text for place in places if is_of_noun(parse, place, wordlists("de"))] == phrases


@pytest.mark.parametrize(
    ("marked", "office"),
    [
        ("[Der Minister] Karl Alt kam.", True),
        ("[Der alte Minister] Karl Alt kam.", True),
        ("[Der Minister] kam.", False),
        ("[Minister] Karl Alt kam.", False),
    ],
)
def test_an_office_with_its_article_before_a_name(marked: str, office: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert is_office(parse, places[0], places[-1]) == office


@pytest.mark.parametrize(
    ("marked", "way"),
    [
        ("Er war mit dem Wagen [auf die Gegenfahrbahn] geraten.", True),
        ("Er war [auf die Gegenfahrbahn] mit dem Wagen geraten.", False),
        ("Er war mit dem Wagen [in Olm] geraten.", False),
        ("Er fuhr [auf die Gegenfahrbahn].", False),
    ],
)
def test_whither_right_before_the_verb(marked: str, way: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert is_last_way(parse, places[0], places[-1], wordlists("de")) == way
