"""English dates that name no happening, each beside what looks like it and may tell of one."""

import pytest
from parses import answer

from timeline_app.events.english.mentions import mentioned
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Profit was down from $450 million [the year before].", Because.COMPARISON),
        ("They treated 212, more than in the whole of [February].", Because.COMPARISON),
        ("It opened on 15 June, not on [22 June] as had been planned.", Because.COMPARISON),
        ("It rose to 412, up from 455 in [November].", Because.COMPARISON),
        ("It rose to 412, up from 455 [November].", Because.COMPARISON),
        ("Fort Monroe, Va., [May 3, 1862].", Because.DATELINE),
        ("(From our own reporter) Cork, [Wednesday].", Because.DATELINE),
        ("On [25 Sep 2002], Ann Marsh wrote:", Because.MAIL),
        ("He read it in the [May 3] special edition.", Because.DOCUMENT),
        ("The Minutes of [10 March] were read.", Because.DOCUMENT),
        ("It is in our balance sheets as of May 31, 2024 and [August 31].", Because.DOCUMENT),
        ("Storms grow (World Weather Office, [2023]).", Because.DOCUMENT),
        ("Storms grew (Office of Weather and Wind, [2023]).", Because.DOCUMENT),
        ("Sales rose in the years ended May 31, 2024 and [2023].", Because.COMPARISON),
        ("He showed a work from the 20th [century].", Because.NAME),
        ("[2013] prize winner Marsh left.", Because.NAME),
        ("They used [last year]'s report on the mill.", Because.NAME),
    ],
)
def test_what_names_none_in_other_words(marked: str, why: Because) -> None:
    assert answer(mentioned, "en", marked) == why


# Nearly an imprint, a letter head, a comparison, a paper or a name.
@pytest.mark.parametrize(
    "marked",
    [
        "Profit was up 22% from [May].",
        "Profit was up 22% after [a year ago].",
        "They treated 212 in the whole of [February].",
        "It rose to 412, out of 455 in [November].",
        "They came, up from the coast in [November].",
        "Fort Monroe: [May 3, 1862].",
        "Fort Monroe, [1862].",
        "The old fort, [May 3, 1862].",
        "Cork, [yesterday].",
        "Cork [Wednesday].",
        "Cork, [Wednesday] night.",
        "Ann Marsh wrote on [25 Sep 2002]:",
        "On [25 Sep 2002], Ann Marsh sang:",
        "By Ann Marsh, The Daily Post, [2002]",
        "By ann Marsh, [July 30, 2002]",
        "By Ann Marsh, [July 30, 2002], in Rome",
        "With Ann Marsh, The Daily Post, [July 30, 2002]",
        "He read it in the [May 3] speech.",
        "They passed Order No 43 in [2006].",
        "They passed Order No X of [2006].",
        "They passed Order No 43 of [May 2006].",
        "They stood five minutes of the meeting on [10 March].",
        "The members of the meeting held on [10 March] agreed.",
        "The minutes, he said on [10 March], were lost.",
        "It is valid as of [May 31].",
        "Our balance sheets of [May 31] show it.",
        "Storms grew (in [2023]).",
        "Storms grew (the office, [2023]).",
        "Storms grew (World Weather Office [2023]).",
        "Storms grew, World Weather Office, [2023].",
        "Storms grew (World Weather Office, [May 2023]).",
        "Sales rose in the three months ended [May 31], 2024 and 2023.",
        "Sales rose in the strike ended May 31, 2024 and [2023].",
        "He spoke of the disasters of this [week].",
        "He spoke in this [century].",
        "[2013] was the year of the prize winners.",
        "[May] prize winners Marsh and Low met.",
        "The [2013] old bridge fell.",
        "They asked [last year]'s questions.",
    ],
)
def test_what_is_nearly_none(marked: str) -> None:
    assert answer(mentioned, "en", marked) is None
