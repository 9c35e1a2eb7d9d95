"""From a labelled date in brackets, or one of a birth, the tale does not go on; from others it does."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    "before",
    [
        "Der Wagen (EZ 15.03.1998) stand da.",
        "Ada Kern (* 15. März 1998 in Olm) sang.",
        "Ada Kern († 15. März 1998) sang.",
        "Geburtsdatum: 15.03.1998.",
    ],
)
def test_the_tale_does_not_go_on_from_an_aside(values: Values, before: str) -> None:
    assert values("de", f"{before} Am 20. kam sie.") == ["1998-03-15", "2021-06-20"]


@pytest.mark.parametrize(
    "before",
    [
        "Am 15. März 1998 sang Ada Kern.",
        # In brackets, but with no label of its own
        "Am Sonntag (15. März 1998) sang sie.",
        "Das Fest (am 15. März 1998) war laut.",
        # The label's bracket has been closed before.
        "Der Wagen (EZ) fuhr am 15. März 1998 los.",
        "Datum: 15.03.1998.",
    ],
)
def test_it_goes_on_from_a_date_that_is_none(values: Values, before: str) -> None:
    assert values("de", f"{before} Am 20. kam sie.")[-1] == "1998-03-20"
