"""Whether what stands behind the date in brackets is still of the date."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.date_ends import goes_on
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "more"),
    [
        ("Er kam [1990] bis 1991 nach Rom.", True),
        ("Er kam am [3. Mai] früh nach Rom.", False),
        ("Er kam [1990] oder 1991 nach Rom.", True),
        ("Er kam im [Mai] 1990 nach Rom.", True),
        ("Er kam um [10 Uhr] nach Rom.", False),
        ("Er kam am [Montag] oder Dienstag nach Rom.", True),
    ],
)
def test_german_dates(marked: str, more: bool) -> None:
    parse, places = marked_parse("de", marked)
    before = parse.low(places[0] - 1) if places[0] else ""
    assert goes_on(parse, places[-1], before, wordlists("de")) == more


@pytest.mark.parametrize(
    ("marked", "more"),
    [
        ("He came in [1990] and 1991.", True),
        ("He came in [1990].", False),
        ("He came on [June 3], 1990.", True),
        ("He came on [Monday] or Tuesday.", True),
        ("He came on [Monday] morning.", False),
        ("He came in [May] with her.", False),
        ("He came in [May], he said.", False),
    ],
)
def test_english_dates(marked: str, more: bool) -> None:
    parse, places = marked_parse("en", marked)
    before = parse.low(places[0] - 1) if places[0] else ""
    assert goes_on(parse, places[-1], before, wordlists("en")) == more
