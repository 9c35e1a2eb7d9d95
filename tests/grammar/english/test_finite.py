"""Past forms that are the verb of their clause, though the tagger may take them for participles."""

import pytest
from parses import marked_words

from timeline_app.grammar.english.finite import (
    ends_subject,
    follows_passive,
    is_relative_verb,
    is_told,
    joins_past,
    next_kind,
)
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "joins"),
    [
        ("He was wounded, [retired] in 1962 and died in May.", True),
        # What it is joined with may be a participle itself.
        ("The hall was burned, [looted] in 1962 and closed in May.", False),
        # No finite verb stands before it, or no comma, or nothing is joined.
        ("Born in Cork, [retired] in 1962 and died in May.", False),
        ("He was wounded and [retired] in 1962 and died in May.", False),
        ("He was wounded, [retired] in 1962.", False),
        # It repeats the participle before it.
        ("She was elected in 1998, [re-elected] in 2002 and resigned.", False),
    ],
)
def test_joined_with_what_can_be_no_participle(marked: str, joins: bool) -> None:
    assert joins_past(*marked_words("en", marked), LISTS) == joins


@pytest.mark.parametrize(
    ("marked", "follows"),
    [
        ("She was born in 1952, [studied] physics and moved to Cork.", True),
        ("The hall was built in 1871, [burned] down in 1902 and was sold.", True),
        ("He was elected in 1980, [emigrated] in 1984 and died there.", True),
        # These take the auxiliary along.
        ("She was born in Cork, [raised] in Leeds and died there.", False),
        ("The hall was built in 1871, [enlarged] in 1902 and sold.", False),
        # No passive, or no comma, stands before it.
        ("He left in 1980, [emigrated] in 1984 and died.", False),
        ("She was born in 1952 and [studied] physics.", False),
    ],
)
def test_what_has_no_passive_goes_on_behind_one(marked: str, follows: bool) -> None:
    assert follows_passive(*marked_words("en", marked), LISTS) == follows


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Others [died] in the fire.", True),
        ("In all the two [died] in the fire.", True),
        ("The court [denied] on Monday that he knew.", True),
        ("The court [denied] by Mr Low was old.", False),
        ("“We are glad,” Mr Low [declared].", True),
        ("Mr Low [declared] the hall open.", False),
        ("Sales rose, the shop [reported] on Friday.", True),
        ("Sales rose, the inquest in Cork [heard] on Friday.", True),
        ("Sales rose, the inquest [heard] the clerk on Friday.", False),
        ("The king, a man of peace, [warned] on Friday that war was near.", True),
        ("The king, [warned] on Friday that war was near, fled.", False),
        ("The king, a man of peace, [warned] on Friday that war was near, fled.", False),
        ("The shop [reported] to the town is old.", False),
        ("Sales rose, the shop [reported] to the town on Friday is old.", False),
        # An auxiliary stands before it.
        ("It was by others [said] that he knew.", False),
    ],
)
def test_who_said_it_and_what_has_no_passive(marked: str, told: bool) -> None:
    assert is_told(*marked_words("en", marked), LISTS) == told


@pytest.mark.parametrize(
    ("marked", "verb"),
    [
        ("The shots that [injured] two were heard.", True),
        ("The firm which [closed] the mill is gone.", True),
        # Behind a noun that tells what was said, behind no noun, and no past form
        ("The claim that [injured] men came was false.", False),
        ("He said that [injured] men came.", False),
        ("The shots that [hit] two were heard.", False),
        ("That [injured] two.", False),
    ],
)
def test_behind_the_pronoun_of_a_noun(marked: str, verb: bool) -> None:
    assert is_relative_verb(*marked_words("en", marked), LISTS) == verb


@pytest.mark.parametrize(
    ("marked", "ends"),
    [
        ("The motion which the court [denied] is old.", True),
        ("The fear that the mill [built] in May is old was real.", False),
        ("The claim of the guests that the mill [closed].", True),
        ("A motion which the court [denied], is old.", True),
        ("As pressure [built], he left.", True),
        ("When the old mill [closed], he left.", True),
        ("Said the police [held] three men.", True),
        ("Said the police [held] on Monday.", False),
        ("The mill [closed].", False),
        ("Because [closed], it rotted.", False),
    ],
)
def test_behind_a_joining_word_and_its_subject(marked: str, ends: bool) -> None:
    assert ends_subject(*marked_words("en", marked), LISTS) == ends


def test_the_next_kind_is_of_the_same_stretch() -> None:
    words, place = marked_words("en", "The [mill] by the river, they said, closed.")
    assert next_kind(words, place, "fin") == "comma"
    assert next_kind(words, place, "prep", "fin") == "prep"
    assert next_kind(words, len(words) - 1, "fin") == ""
