"""Where a clause is too long for a title, the happening that the date belongs to is told by its name."""

import pytest
from titles import title

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
