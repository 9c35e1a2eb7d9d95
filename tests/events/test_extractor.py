"""Timexes with a place become events in date order; the others are told with the reason why."""

from dataclasses import replace
from datetime import date

import pytest

from timeline_app.events.extractor import extract, why_unplaced
from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import Because, Role
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, Reason, Timex, TimexType
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag
from timeline_app.timex.value import interval_of

TEXT = (
    "🗓 Am 3. Mai 2021 kam er. Im Jahr 1999 war er dort, nach 20 Jahren.\n\nVom 1. Mai 2020 bis\n\n3. Mai 2020 ging es."
)
PUBLISHED = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))
DOCUMENT = Document("a.txt", TEXT)


def _timex(text: str, value: str, kind: TimexType = TimexType.DATE, reason: str = "stated") -> Timex:
    begin = TEXT.index(text)
    placed = interval_of(value) if kind == TimexType.DATE else None
    interval, granularity = placed or (None, None)
    span = Span(begin, begin + len(text))
    return Timex(span, text, kind, value, Reason(reason), "rule", interval=interval, granularity=granularity)


DAY = _timex("3. Mai 2021", "2021-05-03")
YEAR = _timex("1999", "1999")
LENGTH = _timex("20 Jahren", "P20Y", TimexType.DURATION, "amount")


def _extracted(*timexes: Timex, document: Document = DOCUMENT) -> tuple[list[Event], list[Unplaced]]:
    return extract(document, "de", PUBLISHED, split_sentences(document.text, "de"), timexes)


def test_an_event_says_all_of_itself() -> None:
    (event,), unplaced = _extracted(DAY)
    assert unplaced == []
    assert event == Event(
        id=event.id,
        label="Er kam",
        interval=DAY.interval,
        granularity=Granularity.DAY,
        certainty=Certainty.STATED,
        type=TimexType.DATE,
        value="2021-05-03",
        expression="3. Mai 2021",
        span=DAY.span,
        sentence="🗓 Am 3. Mai 2021 kam er.",
        sentence_span=Span(0, 24),
        sentence_no=1,
        document="a.txt",
        published=date(2021, 7, 7),
        explanation=DAY.reason,
    )


def test_events_are_in_date_order() -> None:
    events, _ = _extracted(DAY, YEAR)
    assert [event.value for event in events] == ["1999", "2021-05-03"]
    assert [event.sentence_no for event in events] == [2, 1]


def test_a_length_of_time_waits_in_the_tray() -> None:
    events, (told,) = _extracted(LENGTH)
    assert events == []
    assert (told.expression, told.value, told.type, told.sentence_no) == ("20 Jahren", "P20Y", TimexType.DURATION, 2)
    assert told.sentence == "Im Jahr 1999 war er dort, nach 20 Jahren."
    assert (told.explanation, told.reason) == (Reason("amount"), Reason("no_place_duration"))


def test_a_date_that_there_is_not_waits_in_the_tray() -> None:
    events, (told,) = _extracted(_timex("3. Mai 2021", "XXXX", reason="no_such_month"))
    assert (events, told.reason) == ([], Reason("no_place_no_such_date"))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Am 2. Mai 2021 schrieb Tom Kurz:\n> Am 1. Mai 2021 kam er.", [Role.HAPPENING, Role.MENTION]),
        ("Hallo,\n\nVon: Tom\nGesendet: 2. Mai 2021\n\nAm 1. Mai 2021 kam er.", [Role.HAPPENING, Role.MENTION]),
        ("Am 2. Mai 2021 schrieb Tom Kurz ein Buch.", [Role.HAPPENING]),
    ],
)
def test_the_head_of_a_quoted_mail_is_no_happening(text: str, roles: list[Role]) -> None:
    document, sentences = Document("a.txt", text), split_sentences(text, "de")
    timexes = tag(text, sentences, load_grammar("de"), PUBLISHED)
    events, _ = extract(document, "de", PUBLISHED, sentences, timexes)
    assert [event.role for event in events] == roles
    assert [event.role_reason for event in events if event.role == Role.MENTION] == [Because.MAIL] * (len(roles) - 1)


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        (TimexType.DURATION, "P20Y", "no_place_duration"),
        (TimexType.SET, "XXXX-WXX-1", "no_place_set"),
        (TimexType.DATE, "PRESENT_REF", "no_place_vague"),
        (TimexType.DATE, "FUTURE_REF", "no_place_vague"),
        (TimexType.DATE, "XXXX-07-02", "no_place_unresolved"),
        (TimexType.TIME, "XXXX-XX-XXT10:00", "no_place_unresolved"),
    ],
)
def test_why_unplaced(kind: TimexType, value: str, reason: str) -> None:
    assert why_unplaced(replace(LENGTH, type=kind, value=value)) == Reason(reason)


def test_a_range_is_one_event_from_the_first_to_the_last_expression() -> None:
    first, last = _timex("1. Mai 2020", "2020-05-01"), _timex("3. Mai 2020", "2020-05-03")
    whole = first.interval._replace(end=last.interval.end)  # type: ignore[union-attr]
    events, unplaced = _extracted(replace(first, interval=whole, range_end=last.span), replace(last, in_range=True))
    assert [event.expression for event in events] == ["1. Mai 2020 bis\n\n3. Mai 2020"]
    assert events[0].is_range
    assert unplaced == []


def test_a_range_over_the_end_of_its_sentence_takes_the_rest_with_it() -> None:
    first, last = _timex("1. Mai 2020", "2020-05-01"), _timex("3. Mai 2020", "2020-05-03")
    (event,), _ = _extracted(replace(first, range_end=last.span))
    assert event.sentence == "Vom 1. Mai 2020 bis\n\n3. Mai 2020"
    assert event.sentence_span.of(TEXT) == event.sentence


def test_spans_select_what_events_tell() -> None:
    events, unplaced = _extracted(DAY, YEAR, LENGTH)
    for told in (*events, *unplaced):
        assert told.span.of(TEXT) == told.expression
        assert told.sentence_span.of(TEXT) == told.sentence


def test_a_conflict_and_a_mod_go_with_the_event() -> None:
    conflict = Reason("weekday_conflict", {"said": 1, "day": DAY.interval.first_day})  # type: ignore[union-attr]
    (event,), _ = _extracted(replace(DAY, mod=Mod.APPROX, certainty=Certainty.INFERRED, conflict=conflict))
    assert (event.mod, event.certainty) == (Mod.APPROX, Certainty.INFERRED)
    assert event.conflict == conflict


def test_ids_stay_and_differ() -> None:
    events, unplaced = _extracted(DAY, YEAR, LENGTH)
    again, _ = _extracted(replace(DAY, value="2022-05-03", certainty=Certainty.INFERRED))
    assert again[0].id == events[1].id
    assert len({told.id for told in (*events, *unplaced)}) == 3
    other, _ = _extracted(DAY, document=replace(DOCUMENT, name="b.txt"))
    assert other[0].id != again[0].id
    assert all(len(told.id) == 12 and told.id.isalnum() for told in events)


def test_a_name_that_is_no_unicode_has_ids_too() -> None:
    assert _extracted(DAY, document=replace(DOCUMENT, name="a\udcff.txt"))[0][0].id


def test_no_timexes_no_events() -> None:
    assert _extracted() == ([], [])


def test_events_of_one_sentence_share_its_text() -> None:
    text = "Am 3. Mai 2021 kam er, am 3. Mai 2021 ging er."
    first = replace(DAY, span=Span(3, 14))
    again = replace(DAY, span=Span(text.rindex("3."), text.rindex("3.") + 11))
    events, unplaced = extract(
        Document("a.txt", text),
        "de",
        PUBLISHED,
        split_sentences(text, "de"),
        [first, again, replace(again, interval=None)],
    )
    assert len({id(told.sentence) for told in (*events, *unplaced)}) == 1
    assert events[0].sentence == text


@pytest.mark.parametrize(("blanks", "count"), [(1, 1), (40, 1), (100, 2)])
def test_a_time_far_behind_a_day_is_another_event(blanks: int, count: int) -> None:
    text = f"am 3. Mai 2021{' ' * blanks}9 Uhr"
    placed = interval_of("2021-05-03T09:00")
    assert placed is not None
    nine = Timex(
        Span(len(text) - 5, len(text)), "9 Uhr", TimexType.TIME, "2021-05-03T09:00", Reason("stated"), "rule",
        interval=placed[0], granularity=placed[1],
    )  # fmt: skip
    day = replace(DAY, span=Span(3, 14))
    events, _ = extract(Document("a.txt", text), "de", PUBLISHED, split_sentences(text, "de"), [day, nine])
    assert len(events) == count


def test_a_day_and_its_time_are_as_sure_as_the_day() -> None:
    text = "Am 3. Mai 2021 um 9.15 Uhr kam er."
    sentences = split_sentences(text, "de")
    timexes = tag(text, sentences, load_grammar("de"), PUBLISHED)
    ((event,), _) = extract(Document("a.txt", text), "de", PUBLISHED, sentences, timexes)
    assert (event.value, event.certainty) == ("2021-05-03T09:15", Certainty.STATED)
    assert event.explanation == Reason("stated", {"year": 2021})


def test_entries_below_a_day_keep_their_times_and_titles() -> None:
    text = "Fr 5. Mai 2023\n10:00 Stadtrundgang\n20:30 Essen im Hafen\n"
    sentences = split_sentences(text, "de")
    timexes = tag(text, sentences, load_grammar("de"), PUBLISHED)
    events, unplaced = extract(Document("a.txt", text), "de", PUBLISHED, sentences, timexes)
    assert [(event.value, event.label) for event in events] == [
        ("2023-05-05T10:00", "Stadtrundgang"),
        ("2023-05-05T20:30", "Essen im Hafen"),
    ]
    assert [one.expression for one in unplaced] == ["Fr 5. Mai 2023"]


def test_a_day_and_a_time_alone_below_it_are_one() -> None:
    text = "Sa, 6. Mai 2023\n20 Uhr\n"
    sentences = split_sentences(text, "de")
    timexes = tag(text, sentences, load_grammar("de"), PUBLISHED)
    events, _ = extract(Document("a.txt", text), "de", PUBLISHED, sentences, timexes)
    assert [event.value for event in events] == ["2023-05-06T20:00"]


def test_the_years_of_a_bibliography_are_no_happenings() -> None:
    text = "Das Haus wurde 1662 gebaut.\n\nLiteratur\n\nHuber, K.: Das Haus. Leipzig 1912, S. 14.\nMoser (1954): Höfe."
    document, sentences = Document("a.txt", text), split_sentences(text, "de")
    timexes = tag(text, sentences, load_grammar("de"), PUBLISHED)
    events, _ = extract(document, "de", PUBLISHED, sentences, timexes)
    told = {event.expression: event.role_reason for event in events}
    assert told == {"1662": Because.TOLD, "1912": Because.DOCUMENT, "1954": Because.DOCUMENT}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("In 1952 she came. Two years later, in June 1954, the barn burned.", "en", ["1952", "1954-06"]),
        ("The barn burned two years later, in June 1954.", "en", ["1954-06"]),
        ("1952 kam sie. Zwei Jahre später, im Juni 1954, brannte die Scheune.", "de", ["1952", "1954-06"]),
        ("Im Mai 1952 kam sie. Zwei Monate zuvor, im März, brannte die Scheune.", "de", ["1952-03", "1952-05"]),
        ("1952 kam sie. Zwei Jahre blieb sie, im Juni 1954 brannte die Scheune.", "de", ["1952", "1954-06"]),
        ("In der diesjährigen Karwoche brannte die Scheune.", "de", ["2021-W13"]),
        ("In 1952, in March and in June, the barn burned.", "en", ["1952-03", "1952-06"]),
        ("In 1952 and in June 1954 the barn burned.", "en", ["1952", "1954-06"]),
        ("The barn burned on Monday evening at about 10.15 pm.", "en", ["2021-07-05T22:15"]),
        ("The barn burned at 7.40 this morning.", "en", ["2021-07-07T07:40"]),
        ("Der Roman erschien 1984 (Juni) in Olm.", "de", ["1984-06"]),
        ("Der Rat trat 1949 (am 23. Mai) zusammen.", "de", ["1949-05-23"]),
        ("Der Roman erschien 1984 (1986 in Ulm).", "de", ["1984", "1986"]),
        ("Im Jahr 1949, und zwar im Mai, brannte die Scheune.", "de", ["1949-05"]),
        ("Im Sommer 1949, genauer am 23. Juli, brannte die Scheune.", "de", ["1949-07-23"]),
        ("Im Jahr 1949 und im Mai 1950 brannte die Scheune.", "de", ["1949", "1950-05"]),
        ("In 1952, more precisely in June, the barn burned.", "en", ["1952-06"]),
        ("From 1952 on, in June 1954 too, the barn leaked.", "en", ["1952", "1954-06"]),
        # What lies in it alone says it more exactly, and nothing does so of a span that is open.
        ("In the 1950s, in June 1954, the barn burned.", "en", ["1954-06"]),
        ("In the 1950s, in June 1964, the barn burned.", "en", ["195X", "1964-06"]),
        ("Since 1952, in June 1954, the barn leaked.", "en", ["1952", "1954-06"]),
        ("1952 kam sie. Zwei Jahre später, im Juni 1964, brannte die Scheune.", "de", ["1952", "P2Y", "1964-06"]),
        # A day and its hour in either order, and an hour that is of a range or stands far behind
        ("Am 3. Mai 1952 um 9.15 Uhr brannte die Scheune.", "de", ["1952-05-03T09:15"]),
        ("Um 9.15 Uhr am 3. Mai 1952 brannte die Scheune.", "de", ["1952-05-03T09:15"]),
        ("Am 3. Mai 1952 kam sie und um 9.15 Uhr ging sie.", "de", ["1952-05-03", "1952-05-03T09:15"]),
    ],
)
def test_a_date_and_what_it_says_more_exactly_are_one(text: str, language: str, told: list[str]) -> None:
    sentences = split_sentences(text, language)
    timexes = tag(text, sentences, load_grammar(language), PUBLISHED)
    events, _ = extract(Document("a.txt", text), language, PUBLISHED, sentences, timexes)
    assert [event.value for event in events] == told
