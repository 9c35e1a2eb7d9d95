"""Which year a date without a year is of: the story's or the one near the publication date."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag


def _values(language: str, text: str, published: str | None) -> list[str]:
    day = PublicationDate(date.fromisoformat(published), Origin.GIVEN, Reason("given")) if published else None
    return [timex.value for timex in tag(text, split_sentences(text, language), load_grammar(language), day)]


@pytest.mark.parametrize(
    ("language", "text", "published", "last"),
    [
        # A story that tells one date of its year after the other.
        ("de", "Am 3. Mai 1923 kam er. Am 8. Juni 1923 ging er. Am 2. Juli starb sie.", "2003-05-05", "1923-07-02"),
        (
            "en",
            "In 1962 she came to Hull. Her books came out from 1978 to 1985. She is survived by two sons. "
            "She died on 11 February.",
            "2019-02-22",
            "2019-02-11",
        ),
        (
            "en",
            "Admitted: 2 November 2012\nDOB: 3 February 1951\n\nHe was ill on 5 November.",
            "2019-02-22",
            "2012-11-05",
        ),
        ("de", "Aufnahme: 2.11.2012\nGeburtsdatum: 3.2.1951\n\nAm 5.11. fieberte er.", "2019-02-22", "2012-11-05"),
        ("de", "Im März 1992 betrat ich das Zimmer. Die Sitzung war am 5. Juli.", "2001-12-20", "1992-07-05"),
        # News that mentions another year and goes on.
        ("de", "Sie tagten im November 1998. Er hat im Mai eine Rede gehalten.", "2000-08-03", "2000-05"),
        ("en", "It was asked to join in July 1997. It will officially join on March 12.", "1999-02-27", "1999-03-12"),
        ("en", "It was asked in July 1997, he said Friday. They signed on February 10.", "1999-02-27", "1999-02-10"),
        # Nothing to count from but the story.
        ("de", "Am 3. Mai 1923 kam er. Am 2. Juli starb sie.", None, "1923-07-02"),
        ("de", "Am 2. Juli starb sie.", None, "XXXX-07-02"),
        # The same year needs no story.
        ("de", "Am 3. Mai 2003 kam er. Am 4. Mai ging er.", "2003-05-05", "2003-05-04"),
    ],
)
def test_year(language: str, text: str, published: str | None, last: str) -> None:
    assert _values(language, text, published)[-1] == last


def test_a_pair_of_years_reaches_to_the_end_of_the_second() -> None:
    (timex,) = tag("2010/15", split_sentences("2010/15", "de"), load_grammar("de"), None)
    assert timex.interval is not None
    assert (timex.value, timex.interval.first_day, timex.interval.last_day) == ("2010", (2010, 1, 1), (2015, 12, 31))


def test_a_year_before_christ_is_beside_its_day(values: Callable[..., list[str]]) -> None:
    assert values("en", "In 44 BC, on 15 March, Caesar was murdered.") == ["BC0044", "BC0044-03-15"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Er kam 1941, im Juni, dort an.", "1941-06"),
        ("Er kam 1941, im Sommer, dort an.", "1941-SU"),
        ("Er kam 1941, am 3. Juni, dort an.", "1941-06-03"),
        ("Er kam 1941, an Ostern, dort an.", "1941-04-13"),
        # Of the month just told
        ("Er kommt Mitte Juni nächsten Jahres, sicher vor dem 29. Juni.", "2022-06-29"),
        ("Er kam an einem Abend im Februar 1919. Am 15. Februar ging er.", "1919-02-15"),
    ],
)
def test_a_year_or_month_right_before_a_date_is_its_own(
    values: Callable[..., list[str]], text: str, value: str
) -> None:
    assert values("de", text)[-1] == value


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        # The year that leads a clause is that of its days: at the very beginning, in a new line, behind a sentence.
        ("de", "2020 war das Treffen am 4. Juli.", "2020-07-04"),
        ("de", "Der Verein\n\n2020 war das Treffen vom 4. bis 7. Juli.", "2020-07-07"),
        ("de", "Es regnete. 2020 fand das Treffen im Juli statt.", "2020-07"),
        ("en", "In 2020 the market was held on July 4.", "2020-07-04"),
        ("en", "It rained. In 2020 the town opened its market in July.", "2020-07"),
        # It is not, where another verb may tell of another year, or where something has been so since then.
        ("de", "2020 gewählt, trat er am 4. Juli zurück.", "2021-07-04"),
        ("en", "In 2020 she was elected head of the school she left on July 4.", "2021-07-04"),
        ("en", "Since 2020 the market was held in July.", "2021-07"),
    ],
)
def test_a_year_that_leads_its_clause_is_that_of_its_days(language: str, text: str, last: str) -> None:
    assert _values(language, text, "2021-12-05")[-1] == last
