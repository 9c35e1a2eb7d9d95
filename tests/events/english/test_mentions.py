"""English dates that name no happening, and the same kinds of dates that do."""

import pytest
from parses import answer

from timeline_app.events.english.mentions import mentioned
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Profit was up 22% from [a year ago].", Because.COMPARISON),
        ("There were 80, a comparison with 64 received [last year].", Because.COMPARISON),
        ("Sales rose in the three months ended May 31, 2024 and [2023].", Because.COMPARISON),
        ("The bank posted a loss for the year ended [31 March].", Because.NAME),
        ("For the week ending on [Saturday], sales rose.", Because.NAME),
        ("Fort Monroe, [May 3, 1862].", Because.DATELINE),
        ("Cork, [Wednesday].", Because.DATELINE),
        ("Galway [Dec. 20th] / 63", Because.DATELINE),
        ("On [Wed, 25 Sep 2002], Ann Marsh wrote:", Because.MAIL),
        ("By Ann Marsh, The Daily Post, [July 30, 2002]", Because.DOCUMENT),
        ("Profit fell from $450 million [the year before].", Because.COMPARISON),
        ("It came in a comparison with 64 received [last year].", Because.COMPARISON),
        ("They met on 15 June, not on [22 June] as had been planned.", Because.COMPARISON),
        ("The Cork Post says in an editorial on [3 May]:", Because.DOCUMENT),
        ("It is in its [May 3] issue.", Because.DOCUMENT),
        ("Order No 43 of [2006] applies.", Because.DOCUMENT),
        ("It rained (World Weather Office, [2023]).", Because.DOCUMENT),
        ("They spoke of the disasters of [this century].", Because.NAME),
        ("It is a work from the [20th century].", Because.NAME),
        ("Works from the renaissance to the [twentieth century] burned.", Because.NAME),
        ("They used [last year]'s questions.", Because.NAME),
        ("He read it in [Friday]'s edition.", Because.DOCUMENT),
        ("He read it in its [May 3] issue.", Because.DOCUMENT),
        ("They passed Order No 43 of [2006].", Because.DOCUMENT),
        ("It was agreed that the minutes of the meeting held on [10 March] be signed.", Because.DOCUMENT),
        ("It is in our balance sheets as of [May 31].", Because.DOCUMENT),
        ("Fees that were in the opening deferred fees balances as of [May 31] were small.", Because.DOCUMENT),
        ("The Cork Post said in an editorial on [Monday, Oct. 26]:", Because.DOCUMENT),
        ("It is in the file of the [March 2023] CCB decision.", Because.DOCUMENT),
        ("Cork District – [1839], 234,272, 8s.", Because.ALONE),
        ("The works range from the renaissance to the twentieth [century].", Because.NAME),
        ("He spoke of the disasters of this [century].", Because.NAME),
        ("The pupils used [last year]'s questions.", Because.NAME),
        ("They met [2013] prize winners Marsh and Low.", Because.NAME),
    ],
)
def test_why_it_names_none(marked: str, why: Because) -> None:
    assert answer(mentioned, "en", marked) == why


@pytest.mark.parametrize(
    "marked",
    [
        "Profit fell from May to [last year].",
        "He came from Rome [a year ago].",
        "He left Fort Monroe on [May 3, 1862].",
        "Cork: on [Wednesday] he left.",
        "On [Wed, 25 Sep 2002], Ann Marsh wrote a letter.",
        "By Ann Marsh he was seen on [July 30, 2002].",
        "He read it on [Friday].",
        "The pupils won [last year]'s prize.",
        "They remember [last year]'s strike.",
        "They passed an order in [2006].",
        "He played five minutes of play on [10 March].",
        "The mill stood as of [May 31], they said.",
        "The Cork Post said in an editorial on [Monday, Oct. 26]: “We must vote.”",
        "Mr Low said on [Monday, Oct. 26]:",
        "The board met on the [March 2023] decision day.",
        "They wrote of [Friday]'s decision.",
        "Cork District – [1839], 234,272 men.",
        "They moved from the hills to the town in this [century].",
        "He was born in this [century].",
        "In [2013] men were few.",
        "Sales rose in the three months ended [May 31].",
        "The season ended on [5 May].",
    ],
)
def test_where_it_may_name_one(marked: str) -> None:
    assert answer(mentioned, "en", marked) is None


# Why an English date in brackets names no happening; None where it may name one.
@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("He left Cork on [May 3].", None),
        ("In the [1999] edition he is named.", Because.DOCUMENT),
        ("The [1999] World Cup winners met.", Because.NAME),
        ("He won the cup in [1999].", None),
        ("There were five minutes of play on [10 March].", None),
        ("They heard [last year]'s speech.", None),
        ("He left on [Wed, 25 Sep 2002].", None),
        ("He came a year ago in [May].", None),
        ("Sales were $9 million compared with $8 million in [1999].", Because.COMPARISON),
        ("Order No 43 of [2006] was passed.", Because.DOCUMENT),
        ("It was more than in [1999].", Because.COMPARISON),
        ("On [Mon, 3 May 2021], John Low wrote:", Because.MAIL),
        ("John Low wrote a letter on [3 May 2021].", None),
        ("The minutes of [10 March] were signed.", Because.DOCUMENT),
    ],
)
def test_why(marked: str, why: Because | None) -> None:
    assert answer(mentioned, "en", marked) == why
