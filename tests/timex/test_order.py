"""The order of a text's dates in numbers, looked for only where it has such dates."""

from collections.abc import Callable

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.order import MONTH_FIRST, Order, by_publication
from timeline_app.timex.scan import Scan


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("", MONTH_FIRST),
        ("Our neighbours came on 3 May 2013, in any colour.", MONTH_FIRST),
        ("Our neighbours came on 3/5/2013.", Order(day_first=True, by="words")),
        ("Our neighbors came on 3/5/2013.", Order(day_first=False, by="words")),
        ("They came on 3/5/2013 and 25/5/2013, not on May 7, 2013.", Order(day_first=True, by="dates")),
        ("They came on 3/5/2013 and 5/25/2013, not on 7 May 2013.", Order(day_first=False, by="dates")),
        ("Friday, 2 July 2021, or 3/5/2013", Order(day_first=True, by="words")),
        ("Friday, July 2nd, 2021, or 3/5/2013", Order(day_first=False, by="words")),
        ("in 2021-05-03 or 3/5/2013", MONTH_FIRST),
    ],
)
def test_order(text: str, order: Order) -> None:
    assert Scan(text, split_sentences(text, "en"), load_grammar("en")).order == order


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("8/11/2023, 9/11/2023, 10/11/2023", Order(day_first=True, by="dates")),
        ("11/8/2023, 11/9/2023, 11/10/2023", Order(day_first=False, by="dates")),
        ("8/11/2023, 9/11/2023", MONTH_FIRST),
        ("1/2/2023, 3/4/2023, 5/6/2023", MONTH_FIRST),
    ],
)
def test_days_follow_each_other(text: str, order: Order) -> None:
    assert Scan(text, split_sentences(text, "en"), load_grammar("en")).order == order


@pytest.mark.parametrize(
    ("text", "published", "order"),
    [
        ("03/09/2026, 08:12 - Tom: Off to town?", Civil(2026, 9, 3), Order(day_first=True, by="published")),
        ("09/03/2026, 08:12 - Tom: Off to town?", Civil(2026, 9, 4), Order(day_first=False, by="published")),
        # Of a day to come, or of a day in either order, it tells nothing
        ("03/09/2026", Civil(2026, 9, 1), MONTH_FIRST),
        ("03/09/2026, 09/03/2026", Civil(2026, 9, 3), MONTH_FIRST),
        ("03/09/2026", None, MONTH_FIRST),
    ],
)
def test_the_day_of_publication_tells(text: str, published: Civil | None, order: Order) -> None:
    assert by_publication(MONTH_FIRST, text, published and published.days) == order


def test_what_the_text_tells_says_more() -> None:
    order = Order(day_first=False, by="words")
    assert by_publication(order, "03/09/2026", Civil(2026, 9, 3).days) == order


# Numbers with strokes in texts that tell, elsewhere, whether they write the day first.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "03/04/2021", ["2021-03-04"]),
        ("en", "13/04/2021 and 03/04/2021", ["2021-04-13", "2021-04-03"]),
        ("en", "04/13/2021 and 03/04/2021", ["2021-04-13", "2021-03-04"]),
        ("en", "On 2nd of July he left. 03/04/2021", ["2021-07-02", "2021-04-03"]),
        ("en", "On July 2nd he left. 03/04/2021", ["2021-07-02", "2021-03-04"]),
        ("en", "08/11/2020, 09/11/2020 and 10/11/2020", ["2020-11-08", "2020-11-09", "2020-11-10"]),
        ("en", "11/08/2020, 11/09/2020 and 11/10/2020", ["2020-11-08", "2020-11-09", "2020-11-10"]),
        ("en", "The colour of the theatre. 03/04/2021", ["2021-04-03"]),
        ("en", "The color of the theater. 03/04/2021", ["2021-03-04"]),
        ("de", "03/04/2021", ["2021-04-03"]),
        ("de", "04/13/2021", []),
    ],
)
def test_days_and_months_in_numbers(
    dates: Callable[..., list[str]], language: str, text: str, expected: list[str]
) -> None:
    assert dates(language, text) == expected
