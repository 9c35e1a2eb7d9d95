"""Days and units that are counted from the date told last."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Am 3. Mai 2020 begann es. Am nächsten Tag endete es.", ["2020-05-03", "2020-05-04"]),
        ("en", "It began on 28 February 2020. The following day it ended.", ["2020-02-28", "2020-02-29"]),
        ("en", "It began in May 2020. A month later it ended.", ["2020-05", "2020-06"]),
    ],
)
def test_it_counts_from_the_day_told_before(values: Values, language: str, text: str, found: list[str]) -> None:
    assert values(language, text) == found


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("de", "Am 3. Mai 2020 begann es. Am selben Tag endete es.", "2020-05-03"),
        ("de", "Im Jahr 1990 begann es. Im Folgejahr endete es.", "1991"),
        ("en", "It began in 1990. In the same year it ended.", "1990"),
        ("en", "It began on 3 May 2020. The week after it ended.", "2020-W19"),
    ],
)
def test_the_same_one_and_those_beside_it(values: Values, language: str, text: str, last: str) -> None:
    assert values(language, text)[-1] == last


def test_a_sentence_goes_back_from_one_day_only(values: Values) -> None:
    assert values("de", "Am 3. Mai 2020 siegten sie wie am Tag zuvor, nach dem Sieg vom Vortag.")[1:] == [
        "2020-05-02",
        "2020-05-02",
    ]


def test_what_was_told_vaguely_has_no_day_after_it(tagged: Callable[..., list[Timex]]) -> None:
    last = tagged("de", "Im Jahr 1990 begann es. Am nächsten Tag endete es.")[-1]
    assert (last.value, last.reason.kind) == ("XXXX-XX-XX", "told_vaguely")
