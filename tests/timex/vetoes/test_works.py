"""Names of works between marks of quotation tell of no time; what somebody says between them does."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie las „Die Frau im Morgengrauen“ vor."), ("de", "Der Film »Ein letzter Sommer« lief lange."),
        ("de", "Er schrieb «Der letzte Sommer» allein."), ("en", "She read “The Summer of the Whale” aloud."),
        ("en", 'The band played "The Long Winter" again.'),
    ],
)  # fmt: skip
def test_a_short_name_in_marks_is_one_of_a_work(values: Values, language: str, text: str) -> None:
    assert values(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        # A verb, a mark inside, or a comma behind it make it somebody's speech.
        ("de", "Er sagte: „Wir kamen im Sommer 1999“ und ging.", ["1999-SU"]),
        ("de", "„Im Mai 1999, im Regen“ begann sein Brief.", ["1999-05"]),
        ("en", "“The summer of 1999 was dry,” she said.", ["1999-SU"]),
        # Without a capital it is no name.
        ("de", "Er kam „im Mai 1999“ an.", ["1999-05"]),
        # Without its second mark, nothing is quoted.
        ("de", "Er kam im Mai 1999 „an.", ["1999-05"]),
    ],
)
def test_what_is_said_or_merely_marked_tells_of_its_time(
    values: Values, language: str, text: str, told: list[str]
) -> None:
    assert values(language, text) == told


@pytest.mark.parametrize("between", ["", "Stadt am Fluss "])
def test_a_quotation_of_many_words_is_no_name(values: Values, between: str) -> None:
    """Only what stands near both of its marks is taken for a name."""
    text = f"Es hieß „Der Sommer {between * 6}“ überall."
    assert (values("de", text) == []) == (between == "")


def test_a_mark_inside_a_word_opens_nothing(values: Values) -> None:
    assert values("en", "Rock’n’roll in May 1999 was loud.") == ["1999-05"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Orwell's 1984 sold well.", []),
        ("en", "She read Orwell’s 1984.", []),
        ("en", "She read Orwell's 1984 the week it came out.", []),
        ("en", "His novel 1984 appeared late.", []),
        ("en", "Britain's 1945 election changed much.", ["1945"]),
        ("de", "Der Roman 1984 war verboten.", []),
        ("de", "Sie drehte den Film 1984 in Rom.", ["1984"]),
        ("de", "Der Film wurde 2012 gedreht.", ["2012"]),
    ],
)
def test_a_number_may_be_the_name_of_a_work(values: Values, language: str, text: str, told: list[str]) -> None:
    assert values(language, text) == told


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sie las „Der letzte Sommer“ vor.", []),
        ("en", "The film “Friday Night” was shown.", []),
        ("en", "He said “Friday night was cold” and left.", ["2021-07-02TNI 2021-07-02/2021-07-03"]),
    ],
)
def test_works_and_speech(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
