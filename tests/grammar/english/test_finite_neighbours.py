"""Past forms in sentences that differ by one word: the verb of a clause, and none."""

import pytest
from parses import marked_words

from timeline_app.grammar.english import finite
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("He was knighted in 1988, [turned] down a seat and never forgave them.", True),
        ("He was wounded, [retired] in 1962 and in May died.", True),
        ("He was wounded, [retired] in 1962, and died in May.", True),
        ("He earned a degree, [married] in 2008, and has worked here since.", True),
        ("He was wounded, [retired] in 1962 and the house.", False),
        ("He was wounded, [old] and died in May.", False),
    ],
)
def test_joins_past(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.joins_past(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("He was elected in 1980, [served] until 1984 and died.", True),
        ("He was elected in 1980, [served] tea and died.", False),
    ],
)
def test_follows_passive(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.follows_passive(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Two [died] in the fire.", True),
        ("Then ten [died] in the fire.", True),
        ("In the fire [died] ten men.", True),
        ("The court [denied] him that.", False),
        ("Sales rose, the shop [reported] on Friday to the town.", False),
        ("Rising sales, the shop [reported] on Friday.", False),
        ("It was [said] that he knew.", False),
    ],
)
def test_is_told(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.is_told(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The man who [owned] the mill is gone.", True),
        ("Mr Low who [owned] the mill is gone.", False),
        ("The shots whose [injured] two were heard.", False),
    ],
)
def test_is_relative_verb(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.is_relative_verb(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("A motion which the court [denied] is old.", True),
        ("He left as pressure [built].", False),
        ("Nobody knows when the mill [closed].", True),
        ("Because the mill [closed], it rotted.", True),
    ],
)
def test_ends_subject(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.ends_subject(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("They say that Karim Said, a former clerk, [accepted] a bribe and was held.", False),
        ("They say that Karim Said, [accepted] a bribe.", False),
        ("They say Karim Said, a former clerk, [accepted] a bribe.", False),
        ("They say that, a former clerk, [accepted] a bribe.", False),
        ("They say that Karim Said, who left, [accepted] a bribe.", False),
    ],
)
def test_follows_aside(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.follows_aside(words, place) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The mill, built of stone, [closed] in 1990.", False),
        ("The mill [closed] in 1990 and reopened in 2001.", False),
        ("In May, built of stone, [closed] in 1990 and reopened in 2001.", False),
        ("The mill was, built of stone, [closed] in 1990 and reopened in 2001.", False),
        ("The mill, old of stone, [closed] in 1990 and reopened in 2001.", False),
    ],
)
def test_opens_verbs(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.opens_verbs(words, place) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The mill [burned] down in 1871, and the owner moved to Leeds.", True),
        ("The mill [burned] down in 1871, and in May 1872 the owner moved to Leeds.", True),
        ("The house [built] in 1903 and the barn were sold.", False),
        ("The mill [burned] down in 1871.", False),
        ("In May the mill [burned] down in 1871, and the owner moved to Leeds.", False),
        ("The mill [burned] by the owner, and the owner moved to Leeds.", False),
    ],
)
def test_heads_first_clause(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.heads_first_clause(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Tests on the wool [showed] a chance.", False),
        ("Tests on the wool had [showed] a chance it was hers.", False),
        ("Tests on the wool [showed] chances it was hers.", False),
    ],
)
def test_has_object_told(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.has_object_told(words, place, LISTS) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The mill [used] to be a shop.", True),
        ("The mill [used] to be a shop, but now it is shut.", True),
        ("The house [used] to store grain burned.", False),
        ("The mill was [used] to grind corn.", False),
        ("The mill [used] the river.", False),
        ("The man who [used] to come died.", False),
    ],
)
def test_is_habit(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert finite.is_habit(words, place, LISTS) == expected
