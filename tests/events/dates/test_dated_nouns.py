"""Where a clause is too long for a title, the happening that the date belongs to is told by its name."""

import pytest
from parses import marked_parse, said
from titles import title

from timeline_app.events.dates.dated_nouns import dated_noun
from timeline_app.grammar.wordlists import wordlists

# No part of these can go, so no clause of them fits.
LONG = (
    "which the members of the inquiry that was asked for by the parliament of the neighbouring country called "
    "inexplicable"
)


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            "It was the [1996] bombing of the embassy, {}, that changed everything for all who lived there.",
            "bombing of the embassy",
        ),
        ("Nobody of those who came forgot the bombing of two embassies [last month], {}, and nobody will.", "bombing"),
    ],
)
def test_the_happening_is_named(marked: str, told: str) -> None:
    assert told in title("en", marked.format(LONG))


@pytest.mark.parametrize(
    "marked",
    [
        "The bombing of the embassy took place [last month].",
        "The [1996] bombing was investigated.",
        "They met at [5 p.m.] in the town hall.",
    ],
)
def test_a_clause_that_fits_is_told_as_a_clause(marked: str) -> None:
    plain = marked.replace("[", "").replace("]", "")
    verb = next(word for word in ("took", "was", "met") if f" {word} " in plain)
    assert f" {verb} " in f" {title('en', marked)} "


# The noun that the date in brackets is an attribute of, with all that tells more of it.
@pytest.mark.parametrize(
    ("marked", "noun"),
    [
        ("The [1996] bombing of the embassy changed all.", "The 1996 bombing of the embassy"),
        ("The bombing of two embassies [last month] changed all.", "The bombing of two embassies last month"),
        ("They met at [5 p.m.] in the hall.", None),
        ("He came in [May].", None),
        ("The 3 officers met in [May].", None),
        ("Two attacks in [May] killed ten.", "Two attacks in May"),
        ("War in [May] killed ten.", None),
        ("The creation of the board in [1902] was news.", "The creation of the board in 1902"),
        ("The [Friday] meeting was long.", "The Friday meeting"),
        ("The treaty of [3 May] was signed.", "The treaty of 3 May"),
        ("The mill in [May] was cold.", None),
        # "Of" joins capitals to a name, and the noun behind it is no happening of its own.
        ("The Friends of a Free Press meeting in [May] was long.", None),
        ("The Friends of the Earth meeting in [May] was long.", None),
        ("The death of a free man in [May] was news.", "The death of a free man in May"),
        ("The cost of the attacks in [May] rose.", "the attacks in May"),
    ],
)
def test_the_noun(marked: str, noun: str | None) -> None:
    parse, places = marked_parse("en", marked)
    found = dated_noun(parse, places, wordlists("en"))
    assert (None if found is None else said(parse, found)) == noun
