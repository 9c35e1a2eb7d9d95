"""Days and months without a year: that of a heading, the story or the clause, or that near the publication date."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "1936\n\nAm 4. März kam er. Am 5. Mai ging er.",
            ["1936 1936-01-01/1936-12-31", "1936-03-04", "1936-05-05"],
        ),
        (
            "de",
            "1936: Am 4. März 1938 kam er, am 5. Mai ging er.",
            ["1936 1936-01-01/1936-12-31", "1938-03-04", "1938-05-05"],
        ),
        ("de", "Im Vorjahr war es schon am 29. April warm.", ["2020 2020-01-01/2020-12-31", "2020-04-29"]),
        ("de", "Im nächsten Jahr ist es am 29. April so weit.", ["2022 2022-01-01/2022-12-31", "2022-04-29"]),
        (
            "de",
            "Vor vier Jahren brannte es, damals im November.",
            ["P4Y 2017-01-01/2017-12-31", "PAST_REF", "2017-11 2017-11-01/2017-11-30"],
        ),
        ("de", "1953, an Weihnachten, kam er.", ["1953 1953-01-01/1953-12-31", "1953-12-25"]),
        (
            "de",
            "Im Dezember 1944 kam er an, im Januar ging er.",
            ["1944-12 1944-12-01/1944-12-31", "1945-01 1945-01-01/1945-01-31"],
        ),
        ("de", "Im Herbst 1989 kam er. Am 9. Oktober ging er.", ["1989-FA 1989-09-01/1989-11-30", "1989-10-09"]),
        ("de", "Er kam am 12. November 2020 und ging am 3. Dezember.", ["2020-11-12", "2020-12-03"]),
        ("de", "Am 12. März 2020 kam er. Am 3. Juli kam er wieder.", ["2020-03-12", "2021-07-03"]),
        ("de", "Er wird am 12. November kommen.", ["2021-11-12"]),
        ("de", "Er kam am 12. November.", ["2020-11-12"]),
        ("de", "Am 20. Dezember 2020 fiel Schnee, am 6. Januar taute es.", ["2020-12-20", "2021-01-06"]),
        (
            "de",
            "Im Winter 1979 schneite es bis April.",
            ["1979-WI 1979-12-01/1980-02-29", "1980-04 1980-04-01/1980-04-30"],
        ),
        (
            "en",
            "1936\n\nOn 4 March he came. On 5 May he left.",
            ["1936 1936-01-01/1936-12-31", "1936-03-04", "1936-05-05"],
        ),
        ("en", "Last year it was warm on 29 April.", ["2020 2020-01-01/2020-12-31", "2020-04-29"]),
        ("en", "Next year it will be warm on 29 April.", ["2022 2022-01-01/2022-12-31", "2022-04-29"]),
        ("en", "In 1941, in June, he came.", ["1941 1941-01-01/1941-12-31", "1941-06 1941-06-01/1941-06-30"]),
        ("en", "In '63, at Christmas, he came.", ["1963 1963-01-01/1963-12-31", "1963-12-25"]),
        (
            "en",
            "On 3 May 1923 he came. On 8 June 1923 he left. On 2 July she died.",
            ["1923-05-03", "1923-06-08", "1923-07-02"],
        ),
        (
            "en",
            "In December 1944 he came, in January he left.",
            ["1944-12 1944-12-01/1944-12-31", "1945-01 1945-01-01/1945-01-31"],
        ),
        (
            "en",
            "In the winter of 1979 it snowed until April.",
            ["1979-WI 1979-12-01/1980-02-29", "1980-04 1980-04-01/1980-04-30"],
        ),
        ("en", "He came on 12 November 2020 and left on 3 December.", ["2020-11-12", "2020-12-03"]),
        ("en", "He came on 12 November.", ["2020-11-12"]),
        ("en", "He will come on 12 November.", ["2021-11-12"]),
        (
            "en",
            "You joined them in 1966. – Yes, in September.",
            ["1966 1966-01-01/1966-12-31", "1966-09 1966-09-01/1966-09-30"],
        ),
    ],
)
def test_which_year(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
