"""The nearest of several candidates, as the tense of its clause has it."""

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.timex.directions.direction import Direction
from timeline_app.timex.resolvers.nearest import completed, month_shown


@pytest.mark.parametrize(("number", "day"), [(1, (0, 1, 1)), (12, (0, 12, 1)), (2021 * 12 + 7, (2021, 7, 1))])
def test_a_month_counted_from_the_year_0(number: int, day: tuple[int, int, int]) -> None:
    assert month_shown(number) == Civil(*day)


@pytest.mark.parametrize(
    ("sign", "ahead", "kept"), [(-1, -3, (-1, "fell")), (-1, 3, (0, "")), (1, 3, (1, "fell")), (0, 3, (0, "fell"))]
)
def test_a_reason_tells_no_tense_that_the_date_goes_against(sign: int, ahead: int, kept: tuple[int, str]) -> None:
    told = completed("year_completed", Civil(2021, 7, 7), Direction(sign, "fell"), ahead).facts
    assert (told["direction"], told["verb"]) == kept
