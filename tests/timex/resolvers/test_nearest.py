"""The nearest of several candidates, as the tense of its clause has it."""

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.timex.resolvers.nearest import month_shown


@pytest.mark.parametrize(("number", "day"), [(1, (0, 1, 1)), (12, (0, 12, 1)), (2021 * 12 + 7, (2021, 7, 1))])
def test_a_month_counted_from_the_year_0(number: int, day: tuple[int, int, int]) -> None:
    assert month_shown(number) == Civil(*day)
