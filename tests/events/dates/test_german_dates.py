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


@pytest.mark.parametrize(
    ("marked", "renamed"),
    [
        ("[1774], also 18 Jahre nach dem Fest, begann er.", "also 18 Jahre nach dem Fest"),
        # Open at the end, a clause, without the word that says so
        ("[1774], also 18 Jahre nach dem Fest", ""),
        ("[1774], also als er kam, begann er.", ""),
        ("[1774], 18 Jahre nach dem Fest, begann er.", ""),
        ("[1774] begann er.", ""),
    ],
)
def test_a_date_in_other_words(marked: str, renamed: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.renamed_time(parse, places[-1], LISTS)) == renamed


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        ("Er war gestern morgen um [8 Uhr] da.", "gestern morgen"),
        ("Er war gestern um [8 Uhr] da.", "gestern"),
        ("Er war gestern [8 Uhr] da.", "gestern"),
        # No day, one before the verb, one apart from the hour, no hour
        ("Er war früh um [8 Uhr] da.", ""),
        ("Gestern war er um [8 Uhr] da.", ""),
        ("Er war gestern dort um [8 Uhr].", ""),
        ("Er war gestern im [Mai] da.", ""),
    ],
)
def test_the_day_right_before_an_hour(marked: str, day: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.day_before_hour(parse, places[0], parse.owner[places[0]], LISTS)) == day


@pytest.mark.parametrize(
    ("marked", "apposed"),
    [
        ("An zwei Abenden, am [16.] und am 23. Mai, wird getanzt.", "am 16. und am 23. Mai"),
        ("An zwei Abenden, am 16. und am [23. Mai], wird getanzt.", "am 16. und am 23. Mai"),
        # One day, no days before it, nothing before it, behind the verb
        ("An einem Abend, am [16. Mai], wird getanzt.", ""),
        ("In der Halle, am [16.] und am 23. Mai, wird getanzt.", ""),
        ("Am [16.] und am 23. Mai wird getanzt.", ""),
        ("Er tanzt an zwei Abenden, am [16.] und am 23. Mai.", ""),
    ],
)
def test_the_dates_of_so_many_days(marked: str, apposed: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.apposed_dates(parse, places, parse.owner[places[0]], LISTS)) == apposed


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("Am [Montag] in der Früh kam er.", "Montag in der Früh"),
        ("Er kam am [Montag] in der Nacht", "Montag in der Nacht"),
        ("Am [Montag] in der Stadt kam er.", "Montag"),
        ("Am [Montag] kam er in der Früh.", "Montag"),
    ],
)
def test_a_day_with_the_part_of_it_behind(marked: str, whole: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.with_part_of_day(parse, places, LISTS)) == whole


@pytest.mark.parametrize(
    ("marked", "owned"),
    [
        ("Zum Gedenken an den Aufstand vom [17. Juni 1953] sang er.", True),
        ("Der Bericht für das Jahr [2022] fehlt.", True),
        ("Der Bericht für [2022] fehlt.", True),
        ("Er sang am [17. Juni 1953].", False),
        ("Er schrieb vom [17. Juni] an.", False),
    ],
)
def test_the_date_of_a_noun_alone(marked: str, owned: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.is_of_noun(parse, places[0], LISTS) == owned


@pytest.mark.parametrize(
    ("marked", "occasion"),
    [
        ("Ab sofort gibt es Karten für die Vorstellung am [3. Mai].", True),
        ("Es gibt Karten für die neue Vorstellung am [3. Mai].", True),
        # Nothing is for it, it is no occasion, or it is only before another thing
        ("Die Vorstellung am [3. Mai] fällt aus.", False),
        ("Er übt für die Vorstellung am [3. Mai].", False),
        ("Es gibt Karten für die Mühle am [3. Mai].", False),
        ("Er kam nach der Vorstellung am [3. Mai].", False),
    ],
)
def test_the_date_of_what_a_thing_is_for(marked: str, occasion: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.is_for_occasion(parse, places[0] - 1, LISTS) == occasion


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("Im ersten Quartal des [Jahres 2020] stieg es.", "des Jahres 2020"),
        ("Im ersten Quartal des laufenden [Geschäftsjahres] stieg es.", "des laufenden Geschäftsjahres"),
        ("In der zweiten Hälfte des [19. Jahrhunderts] stieg es.", "des 19. Jahrhunderts"),
        # No number, no part of a time, nothing that was then
        ("Im Quartal des [Jahres 2020] stieg es.", ""),
        ("Im ersten Stock des [Jahres 2020] stieg es.", ""),
        ("Das erste Quartal des [Jahres 2020] war gut.", ""),
    ],
)
def test_the_time_that_a_numbered_part_is_of(marked: str, whole: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dates.of_numbered_part(parse, places[0], places[-1], LISTS)) == whole


@pytest.mark.parametrize(
    ("marked", "second"),
    [
        ("Das 1945 zerstörte und [1954] wieder aufgebaute Haus steht.", True),
        ("Das 1945 zerstörte und im [Mai] aufgebaute Haus steht.", True),
        ("Das [1945] zerstörte und 1954 wieder aufgebaute Haus steht.", False),
        ("Er kam und [1954] starb er.", False),
    ],
)
def test_the_date_of_a_second_attribute(marked: str, second: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.is_in_attribute(parse, places[0], places[-1]) == second


@pytest.mark.parametrize(
    ("marked", "apart"),
    [
        ("Der Altar wurde aus Holz [1930] vom Bildhauer geschaffen.", True),
        ("Er gab in Wien [1812] ein Fest.", True),
        ("Die Frau, deren Mann [1944] fiel, kam.", True),
        ("Als Anna [1995] geboren wurde, schneite es.", True),
        ("Als Joseph II. [1782] das Kloster aufhob, ging er.", True),
        ("Der Kaiser verlieh dem Dorf [1356] das Recht.", True),
        ("Danach ging das Haus [1911] an einen Bäcker.", True),
        ("Die Stadt stellte die Zustellung mit Pferden [1928] ein.", True),
        ("Er kaufte die Mühle [1999] und verkaufte sie.", True),
        ("Im Jahr erhielt Eva Kern [2006] den Preis.", True),
        ("Damals erreichte Ulm [1862] die Bahn.", True),
        # What has a year in its name, or one of its own
        ("Er gewann die Wahl [1990] und ging.", False),
        ("Er siegte bei der WM [2006] in Rom.", False),
        ("Er kam am [3. Mai] an.", False),
    ],
)
def test_a_year_behind_a_noun_that_is_not_its_own(marked: str, apart: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert dates.is_no_name(parse, places[0] - 1, places[0], LISTS) == apart
