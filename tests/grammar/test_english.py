"""English sentences: which clause a date is of, and whose verb it goes with."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "The board closed the mill in [1999], but Mr Low, the owner, has sold it.", "The board closed the mill"),
        (
            "en",
            "The board met in 1998, but the owner, Mr Low, a banker, sold it in [1999].",
            "The owner, Mr Low, a banker, sold it",
        ),
        (
            "en",
            "The mayor, Ada Kern, and Karl Alt opened the hall on [3 May 2021].",
            "The mayor, Ada Kern, and Karl Alt opened the hall",
        ),
        ("en", "The bridge that was built in [1874] was closed.", "The bridge was built"),
        ("en", "But when the queen died in [1603], shops shut.", "The queen died"),
        ("en", "In [1999] he founded the paper and in 2005 he sold it.", "He founded the paper"),
        ("en", "The mill was sold in [1999], the mayor said.", "The mill was sold, the mayor said"),
        ("en", "The hall (“the pearl”), built in [1999], burned.", "The hall was built"),
        (
            "en",
            "The clerk went after Mr Low, the owner of the mill, said on [Friday] that Ada Kern, a nurse, was ill.",
            "Mr Low, the owner of the mill, said that Ada Kern, a nurse, was ill",
        ),
        ("en", "The jobs he had held in [1990] were dull.", "The jobs he had held in 1990 were dull"),
        ("en", "A lawmaker subpoenaed him on [Friday] and one of the aides sought help.", "A lawmaker subpoenaed him"),
    ],
)
def test_the_clause_of_the_date(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected
