"""Which dates stand in one list with a date."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.date_lists import listed_dates
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Am [3.], 4. und 5. Mai spielt der Chor.", "3. , 4. und 5. Mai"),
        ("Am 3., 4. und [5. Mai] spielt der Chor.", "3. , 4. und 5. Mai"),
        ("Der Chor spielt [morgen] und übermorgen.", "morgen und übermorgen"),
        ("Er war [1990] und 1994 Meister.", "1990 und 1994"),
        ("Am [3. Mai] und an Ostern spielt der Chor.", "3. Mai"),
        ("Er kam im 16. und [17. Jahrhundert].", "16. und 17. Jahrhundert"),
        # One of two, or one and not the other, is no list.
        ("Er kam 1990 oder [1991].", "1991"),
        ("Er kam [1990], nicht 1991.", "1990"),
        ("Am [3. Mai] kamen 20 Gäste.", "3. Mai"),
        ("Er kam am [3. Mai] und 20 Leute gingen.", "3. Mai"),
        ("Am [3. Mai], 20 Jahre später, kam er.", "3. Mai"),
    ],
)
def test_listed(marked: str, expected: str) -> None:
    parse, places = marked_parse("de", marked)
    found = listed_dates(parse, places, wordlists("de"))
    assert " ".join(parse.words[place].text for place in found) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [("He came on [May 24] and 25.", "May 24 and 25"), ("He came on [May 24] and 25 men left.", "May 24")],
)
def test_another_day_of_the_same_month_and_no_number_of_things(marked: str, expected: str) -> None:
    parse, places = marked_parse("en", marked)
    assert " ".join(parse.words[place].text for place in listed_dates(parse, places, wordlists("en"))) == expected


def test_nothing_is_looked_for_where_word_order_says_what_is_what() -> None:
    parse = parsed("In 1990 and 1991 he won.", "en")
    assert listed_dates(parse, [1], wordlists("en")) == [1]
