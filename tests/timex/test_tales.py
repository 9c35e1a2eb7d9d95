"""Whether a text goes on with the tale of the years that it has told, or tells of days near its publication."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Pest kam 1611, Soldaten kamen 1634. Im Dezember brannte es.", ["1611", "1634", "1634-12"]),
        # One old year is no tale, days near the publication may be news, and hours are
        ("Die Firma wurde 1911 gegründet. Im Dezember brannte es.", ["1911", "2020-12"]),
        ("Die Pest kam 1611, Soldaten kamen 1634. Im Juni brannte es.", ["1611", "1634", "2021-06"]),
        (
            "Die Pest kam 1611, Soldaten kamen 1634. Im Dezember brannte es. Am Montag kam der Rat.",
            ["1611", "1634", "2020-12", "2021-07-05"],
        ),
        ("Am 3. Mai 1945 war es still. Am 21. Juni kam er.", ["1945-05-03", "1945-06-21"]),
        ("Still war es am 3. Mai 1945. Am 21. Juni kam er.", ["1945-05-03", "2021-06-21"]),
    ],
)
def test_old_years_go_on(values: Callable[..., list[str]], text: str, expected: list[str]) -> None:
    assert values("de", text) == expected
