"""Past forms that are participles, though the tagger may take them for verbs; beside each one that is a verb."""

import pytest
from parses import marked_words

from timeline_app.grammar.english import participles
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word

LISTS = wordlists("en")


def _begin(words: tuple[Word, ...], place: int) -> int:
    """Where the stretch of a word begins."""
    return next((at for at in range(place, 0, -1) if words[at - 1].kind in participles.PARTING), 0)


@pytest.mark.parametrize(
    ("marked", "inside"),
    [
        ("The hall, built in 1902 and [opened] in May, will close.", True),
        ("The plan, first [put] forward in May, was dropped.", False),
        ("The bishop, in a sermon [preached] in May, said so.", True),
        # No verb behind the comma, no comma, and no subject alone before the phrase
        ("The hall, built in 1902 and [opened] in May, a ruin.", False),
        ("The hall, built in 1902 and [opened] in May.", False),
        ("He left and, in a sermon [preached] in May, said so.", False),
        ("Built in 1902 and [opened] in May, it will close.", False),
    ],
)
def test_in_a_remark_on_the_subject(marked: str, inside: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_in_remark(words, place, _begin(words, place)) == inside


@pytest.mark.parametrize(
    ("marked", "given"),
    [
        ("He was promoted and [given] command of a ship.", True),
        ("He rose and [given] time will rise.", False),
        ("He was promoted, [given] time.", False),
        ("He was promoted and [closed] to Kent.", False),
    ],
)
def test_given_behind_a_passive(marked: str, given: bool) -> None:
    assert participles.is_given(*marked_words("en", marked), LISTS) == given


@pytest.mark.parametrize(
    ("marked", "goes_on"),
    [
        ("He was wounded in May, [sent] home and later posted to Kent.", True),
        ("He was wounded in May, [sent] a letter and left.", False),
        ("He fell in May, [sent] home by his men.", False),
        ("He was wounded in May, [went] home and later left.", False),
    ],
)
def test_of_the_same_auxiliary(marked: str, goes_on: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.goes_on_passive(words, place, place, LISTS) == goes_on


@pytest.mark.parametrize(
    ("marked", "tells"),
    [
        ("The works [carried] out in May were dear.", True),
        # It is the verb: nothing else is, it has an object, or has no passive.
        ("The works [carried] out in May.", False),
        ("The men [sent] the king a letter.", False),
        ("The men [died] in May were old.", False),
        ("The works [carried] on and were dear.", False),
        # Before a second subject with a verb of its own
        ("The men [sent] by the mill he sold were late.", False),
    ],
)
def test_right_behind_a_noun(marked: str, tells: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.tells_more(words, place, _begin(words, place), LISTS) == tells


@pytest.mark.parametrize(
    ("marked", "joins"),
    [
        ("The fire was put out at noon and [declared] safe.", True),
        ("The fire broke out and [declared] itself.", False),
        ("The fire was put out and [declared] the end.", False),
        ("The fire was put out and [died].", False),
        ("The fire was put out, [declared] safe.", False),
    ],
)
def test_joined_with_a_passive(marked: str, joins: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.joins_passive(words, place, _begin(words, place), LISTS) == joins


@pytest.mark.parametrize(
    ("marked", "alone"),
    [
        ("She relies on the rule, [handed] down in 2003.", True),
        # Joined with another verb, with an object, behind no whole clause, or without a passive
        ("She read the rule, [handed] in her notice and left.", False),
        ("She read the rule, [handed] it over.", False),
        ("Long before the rule, [handed] down in 2003.", False),
        ("She left the hall, [went] down in 2003.", False),
    ],
)
def test_joined_with_nothing(marked: str, alone: bool) -> None:
    assert participles.joins_nothing(*marked_words("en", marked), LISTS) == alone


@pytest.mark.parametrize(
    ("marked", "cited"),
    [
        ("According to papers [filed] Monday, he left.", True),
        ("In a letter [sent] Monday, he resigned.", True),
        ("In a boat [sent] Monday, he left.", False),
        ("In a letter [sent] Monday.", False),
        ("A letter [sent] Monday, he left.", False),
    ],
)
def test_what_tells_of_a_source(marked: str, cited: bool) -> None:
    assert participles.is_cited(*marked_words("en", marked), LISTS) == cited


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("He must go, a decision [upheld] by the court.", True),
        ("Long ago, a decision [upheld] by the court.", False),
        ("He must go and a decision [upheld] it.", False),
        ("He must go, decisions [upheld] by the court.", False),
    ],
)
def test_of_a_noun_that_explains_a_clause(marked: str, told: bool) -> None:
    assert participles.explains(*marked_words("en", marked)) == told


@pytest.mark.parametrize(
    ("marked", "attendant"),
    [
        ("With the audit of the school [concluded], parents have a month to object.", True),
        ("With the audit of the Grand School (GS) [closed], parents have a month to object.", True),
        ("With the mill [shut] and the river frozen, the men left.", True),
        ("With the roof mended and the bells [hung], the vicar left.", True),
        ("With the vote [held] on Friday, the party left the house.", True),
        # Another subject, no clause behind it, and an object
        ("With these words the judge [closed], the jury left.", False),
        ("With the audit [concluded], and no more to do.", False),
        ("With Low [followed] three ships, the crew wept.", False),
    ],
)
def test_with_what_is_done(marked: str, attendant: bool) -> None:
    words, place = marked_words("en", marked)
    assert participles.is_attendant(words, place, LISTS) == attendant
