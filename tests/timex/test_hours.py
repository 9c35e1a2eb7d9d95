"""Hours that are those of every day."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Am 12. Mai war Sitzung. Ab 18 Uhr ist Baden verboten.", "T18:00"),
        ("de", "Am 12. Juli ist Markt. Ab 18 Uhr ist Parken verboten.", "2021-07-12T18:00"),
        ("de", "Am 12. Mai war ab 18 Uhr Parken verboten.", "2021-05-12T18:00"),
        ("en", "The council met on 12 May. Parking is not allowed after 6 pm.", "T18:00"),
        ("en", "The fair is on 12 July. Parking is not allowed after 6 pm.", "2021-07-12T18:00"),
    ],
)
def test_those_of_a_rule_are_of_no_day_unless_one_is_told(
    values: Values, language: str, text: str, wanted: str
) -> None:
    assert values(language, text)[-1] == wanted
