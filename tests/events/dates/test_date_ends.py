"""Where a date's words end: whether what stands behind them is of the date."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.date_ends import (
    free_after,
    goes_on,
    is_date,
    is_year,
    names_time,
    word_after,
    word_before,
)
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _goes_on(language: str, marked: str) -> bool:
    parse, places = marked_parse(language, marked)
    before = parse.low(places[0] - 1) if places[0] else ""
    return goes_on(parse, places[-1], before, wordlists(language))


@pytest.mark.parametrize(
    "marked",
    [
        "Er kam [1990] und 1991 nach Rom.",
        "Er kam um [2] Uhr nach Rom.",
        "Er kam [drei Jahre] nach 1945.",
        "Er kam am [3.] – 5. Mai nach Rom.",
        "Er kam im [Mai] des Jahres nach Rom.",
        "Mehr Mühlen gab es [1990] als heute.",
    ],
)
def test_a_german_date_that_is_not_whole(marked: str) -> None:
    assert _goes_on("de", marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Er kam [1990] nach Rom.",
        "Er kam [1990] und starb.",
        "Er kam am [3. Mai] zwei Gästen zuvor.",
        "Er stieg am [Freitag] 0,8 Prozent.",
        "Er kam [1888] als Lehrling.",
        "Er kam [1990].",
        "Er kam [1990] – so der Zeuge.",
        "Als [1866] der Krieg ausbrach, ging er.",
        "Er kam vor [drei Jahren] nach Rom.",
    ],
)
def test_a_german_date_that_is(marked: str) -> None:
    assert not _goes_on("de", marked)


@pytest.mark.parametrize(
    "marked",
    [
        "He came on [June 3], 1990, to Rome.",
        "He came on [June 3]–5 to Rome.",
        "He came on the [3rd] of May.",
        "He came on [Monday] of last week.",
        "He came on [Friday] and Saturday.",
        "He came at [3] after the bell.",
    ],
)
def test_an_english_date_that_is_not_whole(marked: str) -> None:
    assert _goes_on("en", marked)


@pytest.mark.parametrize(
    "marked",
    [
        "He came in [May] after long talks.",
        "He flew [Tuesday] to Rome.",
        "He died on [Sunday] of a fever.",
        "He was sentenced on [Friday] to four years.",
        "He met them [Friday] and left.",
        "He sang on [Friday] as she left.",
        "He came on [March 3] to sign it.",
        "He joined in [1998] as a clerk.",
        "In [May], 39 members left.",
    ],
)
def test_an_english_date_that_is(marked: str) -> None:
    assert not _goes_on("en", marked)


@pytest.mark.parametrize(
    ("language", "marked", "free"),
    [
        ("en", "The [2006] championships were held.", False),
        ("en", "He left in [2006].", True),
        ("en", "The [May 3, 1901], fire was put out.", False),
        ("en", "In [2006] he left.", True),
        ("de", "Im [letztjährigen] Quartal sank er.", False),
        ("de", "Er hat [1999] Wien besucht.", True),
        ("de", "Er kam am [3.] Tag.", False),
    ],
)
def test_a_date_that_ends_there_or_belongs_to_the_noun_after_it(language: str, marked: str, free: bool) -> None:
    parse, places = marked_parse(language, marked)
    assert free_after(parse, places[-1], wordlists(language)) == free


@pytest.mark.parametrize(
    ("word", "date", "year", "time"),
    [
        ("1990", True, True, True),
        ("17", True, False, True),
        ("1990er", True, False, True),
        ("Mai", True, False, True),
        ("Montag", True, False, True),
        ("gestern", False, False, True),
        ("Rom", False, False, False),
    ],
)
def test_words_of_dates(word: str, date: bool, year: bool, time: bool) -> None:
    parse, (place,) = marked_parse("de", f"Er sah [{word}] an.")
    lists = wordlists("de")
    assert (is_date(parse, place, lists), is_year(parse, place), names_time(parse, place, lists)) == (date, year, time)


def test_neighbours_end_at_the_sentence_and_at_parting_marks() -> None:
    parse = parsed("He left; in May (1990) he came.", "en")
    texts = [word.text for word in parse.words]
    assert word_before(parse, 0) is None
    assert word_before(parse, texts.index("in")) is None
    assert word_before(parse, texts.index("1990")) is None
    assert word_before(parse, texts.index("May")) == texts.index("in")
    assert word_after(parse, len(texts) - 1) is None
    assert word_after(parse, 0) == 1


# Whether what stands behind the date in brackets is still of the date.
@pytest.mark.parametrize(
    ("marked", "more"),
    [
        ("Er kam [1990] bis 1991 nach Rom.", True),
        ("Er kam am [3. Mai] früh nach Rom.", False),
        ("Er kam [1990] oder 1991 nach Rom.", True),
        ("Er kam im [Mai] 1990 nach Rom.", True),
        ("Er kam um [10 Uhr] nach Rom.", False),
        ("Er kam am [Montag] oder Dienstag nach Rom.", True),
    ],
)
def test_german_dates(marked: str, more: bool) -> None:
    assert _goes_on("de", marked) == more


@pytest.mark.parametrize(
    ("marked", "more"),
    [
        ("He came in [1990] and 1991.", True),
        ("He came in [1990].", False),
        ("He came on [June 3], 1990.", True),
        ("He came on [Monday] or Tuesday.", True),
        ("He came on [Monday] morning.", False),
        ("He came in [May] with her.", False),
        ("He came in [May], he said.", False),
    ],
)
def test_english_dates(marked: str, more: bool) -> None:
    assert _goes_on("en", marked) == more
