"""What a German date belongs to: a noun before it, an attribute, a day and its hour, or nothing but its clause."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates import german_dates as dates
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("marked", "listed"),
    [
        ("Am [15. und 16. Mai] sind zwei Abende.", True),
        ("Am [15. und 16. Mai] sind Abende.", False),
        ("Am [zwei] Abenden.", False),
    ],
)
def test_whether_something_is_counted(marked: str, listed: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.counts_days(parse, places, 0) == listed


@pytest.mark.parametrize(
    ("marked", "hour"),
    [("Es beginnt um [10] Uhr.", True), ("Es beginnt um [18:30].", True), ("Es beginnt am [3. Mai].", False)],
)
def test_an_hour(marked: str, hour: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.tells_hour(parse, places[0], LISTS) == hour


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        ("Das Fest am Freitag, dem 8. Mai, beginnt um [20 Uhr].", "am Freitag , dem 8. Mai"),
        ("Am Freitag beginnt das Fest um [20 Uhr].", "Am Freitag"),
        ("Das Fest beginnt um [20 Uhr].", ""),
        ("Das Fest am Freitag in Rom beginnt um [20 Uhr].", ""),
        ("Das Fest am Freitag beginnt am [3. Mai].", ""),
        ("Um [20 Uhr] beginnt das Fest am Freitag.", ""),
    ],
)
def test_the_day_of_an_hour(marked: str, day: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.day_of_hour(parse, places[0], 0, LISTS)) == day


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("[Ein Jahr] später starb er.", "Ein Jahr später"),
        ("[1990] später am Tag starb er.", "1990"),
        ("[Ein Jahr] lang blieb er.", "Ein Jahr"),
    ],
)
def test_a_length_of_time_with_what_reckons_from_before(marked: str, whole: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.with_later(parse, places, LISTS)) == whole


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("Am [Montag] in der Früh kam er.", "Montag in der Früh"),
        ("Am [Montag] am Abend kam er.", "Montag am Abend"),
        ("Am [Montag] in der Stadt kam er.", "Montag"),
        ("Am [Montag] kam er.", "Montag"),
        ("Er kam am [Montag]", "Montag"),
    ],
)
def test_a_day_with_its_part(marked: str, whole: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.with_part_of_day(parse, places, LISTS)) == whole


def test_no_date_has_no_part_of_a_day() -> None:
    parse, _ = marked_parse("de", "Am [Montag] in der Früh kam er.")
    assert dates.with_part_of_day(parse, [], LISTS) == []


@pytest.mark.parametrize(
    ("marked", "of_noun"),
    [
        ("Er dachte an den Aufstand vom [17. Juni].", True),
        ("Er las den Bericht für das Jahr [2022].", True),
        ("Er kam am [17. Juni].", False),
        ("Er schlief vom [17. Juni] an.", False),
    ],
)
def test_a_date_of_a_noun(marked: str, of_noun: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.is_of_noun(parse, places[-1], LISTS) == of_noun


@pytest.mark.parametrize(
    ("marked", "inside"),
    [
        ("Das 1945 zerstörte und [1954] wieder aufgebaute Haus steht.", True),
        ("Das alte und [1954] gebaute Haus steht.", True),
        ("Das Haus wurde 1945 zerstört und [1954] gebaut.", False),
        ("Das alte und [1954] Haus steht.", False),
    ],
)
def test_a_date_of_one_of_two_attributes(marked: str, inside: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.is_in_attribute(parse, places[0], places[-1]) == inside


@pytest.mark.parametrize(
    ("marked", "free"),
    [
        ("Das Haus wurde aus Holz [1930] vom Meister gebaut.", True),
        ("Er gab in Wien [1812] ein Fest.", True),
        ("Er zog in Wien [1812] ein.", True),
        ("Als Anna [1995] geboren wurde, schneite es.", True),
        ("Als Joseph II. [1782] das Kloster aufhob, schneite es.", True),
        ("Er verlieh dem Dorf [1356] das Recht.", True),
        ("Er kaufte die Mühle [1999] und verkaufte sie.", True),
        ("Er stellte die Zustellung mit Pferden [1928] ein.", True),
        # What has a year in its name, or one of its own
        ("Er gewann den Pokal [1997] in Rom.", False),
        ("Er gewann die Wahl [1990] in Rom.", False),
        # Before the verb there is room for one constituent.
        ("Das Haus [1930] wurde gebaut.", False),
        ("Er kam [1930] nach Rom.", False),
    ],
)
def test_a_year_behind_a_noun_that_is_not_the_nouns(marked: str, free: bool) -> None:
    parse, (year,) = marked_parse("de", marked)
    assert dates.is_no_name(parse, year - 1, year, LISTS) == free


@pytest.mark.parametrize(
    ("marked", "gone"),
    [
        ("An zwei Abenden, am [16.] und am 23. Mai, wird getanzt.", "am 16. und am 23. Mai"),
        ("An einem Abend, am [16.] Mai, wird getanzt.", ""),
        ("In zwei Häusern, am [16.] und am 23. Mai, wird getanzt.", ""),
    ],
)
def test_dates_of_days_that_are_told_as_so_many(marked: str, gone: str) -> None:
    parse, places = marked_parse("de", marked)
    found = dates.apposed_dates(parse, places, next(n for n, c in enumerate(parse.clauses) if c.finite), LISTS)
    assert said(parse, found) == gone


@pytest.mark.parametrize(
    ("marked", "gone"),
    [
        ("Im ersten Quartal des [laufenden Geschäftsjahres] stieg der Gewinn.", "des laufenden Geschäftsjahres"),
        ("Im Verlauf des [laufenden Geschäftsjahres] stieg der Gewinn.", ""),
        ("In der zweiten Sitzung des [laufenden Jahres] stieg der Druck.", ""),
    ],
)
def test_a_numbered_part_stays_without_the_whole(marked: str, gone: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.of_numbered_part(parse, places[0], places[-1], LISTS)) == gone


@pytest.mark.parametrize(
    ("marked", "is_so"),
    [
        ("Es gibt Karten für die Lesung am [3. Mai].", True),
        ("Es gibt Karten für die nächste Lesung am [3. Mai].", True),
        ("Sie kam in die Lesung am [3. Mai].", False),
        ("Sie übte für die Lesung am [3. Mai].", False),
        ("Es gibt Karten am [3. Mai].", False),
    ],
)
def test_a_date_of_what_a_thing_is_for(marked: str, is_so: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.is_for_occasion(parse, places[0] - 1, LISTS) == is_so
