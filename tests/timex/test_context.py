"""The frames of time that a resolver may count from."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Discourse
from timeline_app.timex.found import Found
from timeline_app.timex.frames import Frame, Scope


@pytest.mark.parametrize(
    ("granularity", "counts"), [(Granularity.DAY, False), (Granularity.MONTH, False), (Granularity.YEAR, True)]
)
def test_the_publications_own_day_or_month_is_no_frame(
    context: Context, found: list[Found], granularity: Granularity, counts: bool
) -> None:
    frame = Frame(Scope.HEADING, Civil(2021, 7, 7), granularity, 99)
    context = replace(context, discourse=Discourse(frames=(frame,)))
    assert (context.frame(found[0], Granularity.YEAR) is frame) is counts
    other = replace(frame, day=Civil(2020, 5, 7))
    assert replace(context, discourse=Discourse(frames=(other,))).frame(found[0], Granularity.YEAR) is other


def test_a_message_of_a_chat_counts_from_its_own_day(values: Callable[..., list[str]]) -> None:
    chat = (
        "[05.07.2021, 18:02] Lena: Kommst du morgen?\n"
        "[06.07.2021, 07:30] Opa: Heute Abend nicht.\n"
        "[06.07.2021, 07:41] Lena: Dann morgen?"
    )
    told = values("de", chat)
    assert [told[2], told[5], told[8]] == ["2021-07-06", "2021-07-06TEV", "2021-07-07"]
