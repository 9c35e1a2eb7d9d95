"""What holds of any text and any value: nothing is raised, spans are the text's own, lengths fit, values come back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import DAY_SECONDS, civil_from_days
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, Timex, TimexType
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.dct import candidates
from timeline_app.timex.explain import explain
from timeline_app.timex.resolvers.units import unit_value
from timeline_app.timex.scan import Scan
from timeline_app.timex.tagger import tag
from timeline_app.timex.value import format_day, interval_of

# Words of which dates are made, so that a made-up text has many of them, and odd ones among them.
PIECES = {
    "de": "am|vom|bis|der|im|2.|31.|2.7.2021|1994|’68|Juli|Mai|Montag|KW 27|44 v. Chr.|Ende|des|Jahres|nächsten|"
    "Tag|Woche|vor|drei|Tagen|zwei Wochen später|tags darauf|im selben Jahr|um 20.30 Uhr|halb neun|9 bis 12 Uhr|"
    "Nacht zum|jeden|jedes Jahr|Ostern|19. Jahrhundert|90er-Jahre|Sommer|gestern|heute|wurde|wird|hat gesagt|,|.|\n|"
    "30. Februar 2021|99999 Jahre|29. Februar|1. Advent|24 Uhr|0 v. Chr.|KW 53 2021",
    "en": "on|from|to|and|the|in|2|31st|7/2/2021|1994|'68|July|May|Monday|Q3|44 BC|end of|year|next|day|week|three|"
    "days ago|two weeks later|a day later|that year|at 8:30 p.m.|half past eight|9 to 12 a.m.|every|every year|Easter|"
    "19th century|1990s|summer|yesterday|today|was|will|has said|,|.|\n|February 30, 2021|99999 years|February 29",
    "fr": "le|du|au|et|en|2|31|02/07/2021|1994|juillet|mai|lundi|semaine 27|52 av. J.-C.|fin|de l'année|dernière|jour|"
    "il y a|trois|jours|le lendemain|la même année|à 20h30|tous les|Noël|XIXe siècle|années 80|été|hier|fut|,|.|\n",
}
LINES = {
    "de": "Stand:|Veröffentlicht am|20.|geändert|Lindenau,|vor 40 Jahren|© 1999|BERLIN,|(dpa) –",
    "en": "Published on|Posted|a couple of years ago|OSLO,|(Xinhua) --|Copyright 1999|the 20th|Updated:",
    "fr": "Publié le|Mis à jour le|PARIS,|il y a quarante ans|le 20",
}
DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2900, 12, 31))
# In days, the shortest and the longest.
LENGTHS = {
    Granularity.DAY: (1, 1),
    Granularity.WEEKEND: (2, 2),
    Granularity.WEEK: (7, 7),
    Granularity.MONTH: (28, 31),
    Granularity.SEASON: (90, 92),
    Granularity.QUARTER: (90, 92),
    Granularity.HALF_YEAR: (181, 184),
    Granularity.YEAR: (365, 366),
    Granularity.DECADE: (3652, 3653),
    Granularity.CENTURY: (36524, 36525),
    Granularity.MILLENNIUM: (365242, 365243),
}


def _tagged(language: str, text: str, day: date | None) -> list[Timex]:
    published = PublicationDate(day, Origin.GIVEN, Reason("given")) if day else None
    return tag(text, split_sentences(text, language), load_grammar(language), published)


def _check(text: str, timexes: list[Timex]) -> None:
    end = 0
    for timex in timexes:
        assert end <= timex.span.begin < timex.span.end <= len(text)
        assert text[timex.span.begin : timex.span.end] == timex.text == timex.text.strip()
        end = timex.span.end
        assert explain(timex, timex.text, "en")
        assert explain(timex, timex.text, "de")
        if timex.interval is not None:
            assert timex.interval.start < timex.interval.end
            _check_length(timex)


def _check_length(timex: Timex) -> None:
    assert timex.interval is not None
    seconds = timex.interval.end - timex.interval.start
    if timex.granularity in LENGTHS and timex.range_end is None and timex.mod is None:
        shortest, longest = LENGTHS[timex.granularity]
        assert shortest * DAY_SECONDS <= seconds <= longest * DAY_SECONDS
    elif timex.granularity is not None and timex.granularity < Granularity.DAY and timex.range_end is None:
        assert seconds <= DAY_SECONDS


@pytest.mark.parametrize("language", sorted(PIECES))
@given(data=st.data())
def test_texts_full_of_dates(language: str, data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.sampled_from(PIECES[language].split("|")), max_size=30))
    text = " ".join(pieces)
    _check(text, _tagged(language, text, data.draw(st.none() | DAYS)))


@pytest.mark.parametrize("language", sorted(PIECES))
@given(data=st.data())
def test_texts_full_of_lines_that_tell_a_day(language: str, data: st.DataObject) -> None:
    pieces = [*PIECES[language].split("|"), *LINES[language].split("|") * 3, "\n\n"]
    text = " ".join(data.draw(st.lists(st.sampled_from(pieces), max_size=20)))
    for candidate in candidates(Scan(text, split_sentences(text, language), load_grammar(language)), ""):
        assert candidate.day is not None
        assert 0 < candidate.confidence < 1


@given(st.text(), st.sampled_from(["de", "en", "fr", "ru"]), st.none() | DAYS)
def test_any_text(text: str, language: str, day: date | None) -> None:
    _check(text, _tagged(language, text, day))


@given(st.text(), st.sampled_from(["de", "en", "fr"]), st.text(max_size=20))
def test_any_texts_publication_date(text: str, language: str, name: str) -> None:
    for candidate in candidates(Scan(text, split_sentences(text, language), load_grammar(language)), name):
        assert candidate.day is not None
        assert 0 < candidate.confidence < 1


@given(st.integers(-1_500_000, 2_900_000))
def test_days_come_back_from_their_values(number: int) -> None:
    day = civil_from_days(number)
    placed = interval_of(format_day(day))
    assert placed is not None
    assert (placed[0].first_day, placed[0].last_day, placed[1]) == (day, day, Granularity.DAY)


@pytest.mark.parametrize("unit", ["D", "W", "WE", "M", "Q", "HY", "Y", "DE", "CE"])
@given(number=st.integers(-300_000, 1_000_000))
def test_a_units_value_holds_its_day(unit: str, number: int) -> None:
    day = civil_from_days(number)
    placed = interval_of(unit_value(unit, day))
    assert placed is not None
    week = placed[0].first_day.days - 5 if unit == "WE" else placed[0].first_day.days
    assert week <= day.days <= placed[0].last_day.days


@given(st.text(alphabet="0123456789XBCWQHSPUFADTE-:", max_size=14))
def test_any_value_has_a_place_or_none(value: str) -> None:
    placed = interval_of(value)
    assert placed is None or placed[0].start < placed[0].end


def test_a_clean_example_of_each_kind() -> None:
    text = "Am 2. Juli 2021 um 9 Uhr, drei Tage lang, jeden Montag."
    kinds = [timex.type for timex in _tagged("de", text, date(2021, 7, 7))]
    assert kinds == [TimexType.DATE, TimexType.TIME, TimexType.DURATION, TimexType.SET]
