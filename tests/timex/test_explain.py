"""Sentences about how a date came about, in words that stand here and not in the program."""

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import timeline_app
from timeline_app.interfaces import interfaces
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Explanation, Reason, Timex
from timeline_app.timex.explain import _SLOT, _words, explain, explained, format_date, render, said

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("day", "language", "text"),
    [(Civil(2021, 7, 7), "en", "Wednesday 7 July 2021"), (Civil(2021, 7, 7), "de", "Mittwoch, 7. Juli 2021"),
     (Civil(-43, 3, 15), "en", "44 BC"), (Civil(0, 1, 1), "de", "1 v. Chr."),
     (Civil(1, 1, 1), "de", "Januar 1 n. Chr."), (Civil(79, 8, 24), "en", "24 August 79 AD"),
     (Civil(100, 1, 1), "en", "January 100")],
)  # fmt: skip
def test_days_are_written_as_the_language_does(day: Civil, language: str, text: str) -> None:
    assert text in format_date(day, language)


@pytest.mark.parametrize(("language", "told"), [
    ("de", "Der Text sagt Montag, aber der 7. Juli 2021 war ein Mittwoch."),
    ("en", "The text says Monday, but 7 July 2021 was a Wednesday."),
])  # fmt: skip
def test_a_weekday_that_contradicts_its_date_is_told_once(language: str, told: str) -> None:
    assert render(Reason("weekday_conflict", {"said": 1, "day": Civil(2021, 7, 7)}), language) == told


def test_an_unknown_language_is_answered_in_english() -> None:
    assert format_date(Civil(2021, 7, 7), "qtz") == format_date(Civil(2021, 7, 7), "en")
    assert render(Reason("stated"), "qtz") == render(Reason("stated"), "en")


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
     (22, "22nd"), (40, "40th")],
)  # fmt: skip
def test_english_ordinals(number: int, text: str) -> None:
    assert render(Reason("century", {"number": number}), "en") == f"The {text} century."
    assert f"{number}. " in render(Reason("century", {"number": number}), "de")


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [("de", "Das war vor drei Tagen.", ["drei Tagen“: ", "7. Juli 2021", "→ Sonntag, 4. Juli 2021."]),
     ("en", "It was three days ago.", ["“three days ago”", "7 July 2021", "→ Sunday 4 July 2021."]),
     ("de", "Am Montag tagte der Rat.", ["„Montag“", "tagte", "→ Montag, 5. Juli 2021."]),
     ("en", "The council met last week.", ["“last week”", "Monday 28 June 2021", "Sunday 4 July 2021."])],
)  # fmt: skip
def test_an_explanation_names_words_anchor_and_date(tagged: Tagged, language: str, text: str, told: list[str]) -> None:
    (timex,) = tagged(language, text)
    sentence = explain(timex, timex.text, language)
    assert [words for words in told if words not in sentence] == []


@pytest.mark.parametrize(("language", "text"), [("de", "Er kam am Mittwoch."), ("en", "He came on Wednesday.")])
def test_a_day_counted_from_itself_is_not_called_the_last_one(tagged: Tagged, language: str, text: str) -> None:
    (timex,) = tagged(language, text)
    assert (timex.value, timex.reason.kind) == ("2021-07-07", "weekday_itself")
    told = explain(timex, timex.text, language)
    assert _words(language)["spellings"]["side_of"]["-1"] not in told
    assert told.count(format_date(Civil(2021, 7, 7), language)) == 1
    assert "→" not in told


def test_what_the_text_states_needs_no_arrow(tagged: Tagged) -> None:
    (timex,) = tagged("en", "It opened on 3 May 1998.")
    sentence = explain(timex, timex.text)
    assert sentence.startswith("“3 May 1998”: ")
    assert "→" not in sentence


def test_broken_lines_and_soft_hyphens_are_not_told(tagged: Tagged) -> None:
    (timex,) = tagged("en", "It opened on 3 May 1998.")
    assert explain(timex, "3\n May\xad 1998").startswith("“3 May 1998”: ")


@pytest.mark.parametrize("language", interfaces())
@pytest.mark.parametrize("count", [1, 3])
def test_one_is_told_in_the_singular(language: str, count: int) -> None:
    forms = _words(language)["spellings"]
    facts = {"n": count, "unit": "Y", "sign": -1, "anchor": Civil(2021, 7, 7)}
    sentence = render(Reason("shifted", facts), language)
    assert forms["unit" if count == 1 else "units"]["Y"].lower() in sentence.lower().split()
    assert str(count) in sentence
    assert forms["unit"]["Y"] != forms["units"]["Y"]


@pytest.mark.parametrize("language", interfaces())
def test_every_language_tells_the_same_things(language: str) -> None:
    english, told = ({kind: {name for name, _ in _SLOT.findall(text)} for kind, text in
                      _words(code)["templates"].items()} for code in ("en", language))  # fmt: skip
    assert english.keys() == told.keys()
    assert {kind for kind in english if bool(english[kind]) != bool(told[kind])} == set()


@pytest.mark.parametrize("language", interfaces())
def test_every_form_that_a_sentence_asks_for_is_there(language: str) -> None:
    """One that is missing would be printed as the fact itself, a number or a code."""
    known = {*_words(language)["spellings"], "weekday_of", "bare_date", "ordinal", "number", "plain", ""}
    asked = {form for text in _words(language)["templates"].values() for _, form in _SLOT.findall(text)}
    assert asked - known == set()


@pytest.mark.parametrize(("language", "day"), [("en", "Wednesday 7 July 2021"), ("de", "Mittwoch, 7. Juli 2021")])
def test_a_day_within_a_reason_is_in_its_language(language: str, day: str) -> None:
    assert day in render(Reason("clock", {"anchor": Civil(2021, 7, 7)}), language)


def _event(tagged: Tagged, text: str, **changed: Any) -> Event:
    (timex,) = tagged("en", text)
    assert timex.interval is not None
    assert timex.granularity is not None
    fields: dict[str, Any] = {
        "id": "0" * 12, "label": "x", "interval": timex.interval, "granularity": timex.granularity,
        "certainty": timex.certainty, "type": timex.type, "value": timex.value, "mod": timex.mod,
        "expression": timex.text, "span": timex.span, "sentence": text, "sentence_span": Span(0, len(text)),
        "sentence_no": 1, "document": "a", "explanation": timex.reason,
    }  # fmt: skip
    return Event(**fields | changed)


@pytest.mark.parametrize("language", interfaces())
@pytest.mark.parametrize("text", ["It was in May 1998.", "It was three days ago.", "It was about 1998."])
def test_an_event_is_explained_as_its_expression_is(tagged: Tagged, language: str, text: str) -> None:
    (timex,) = tagged("en", text)
    assert explained(_event(tagged, text), language) == explain(timex, timex.text, language)


def test_a_date_set_by_hand_tells_what_was_found_before(tagged: Tagged) -> None:
    found = _event(tagged, "It was in May 1998.")
    by_hand = {
        "certainty": Certainty.GIVEN,
        "explanation": Reason("by_hand_in_words", {"words": "1997", "found": found}),
    }
    event = _event(tagged, "It was in May 1998.", **by_hand)
    assert explained(event, "en") == "Set by hand: “1997”. Found before: “May 1998”: Stated in the text."
    alone = _event(tagged, "It was in May 1998.", certainty=Certainty.GIVEN, explanation=Reason("by_hand"))
    assert explained(alone, "de") == "Von Hand gesetzt."


@pytest.mark.parametrize(
    ("why", "sentence"), [(None, ""), ("", ""), ("As it was.", "As it was."), (Reason("set"), "A time that recurs.")]
)
def test_what_is_said(why: Explanation | None, sentence: str) -> None:
    assert said(why, "en") == sentence


def test_a_day_that_does_not_exist_is_told(tagged: Tagged) -> None:
    (timex,) = tagged("de", "Am 31. Februar 2001 kam er.")
    assert timex.conflict is not None
    assert render(timex.conflict, "de") == "Den 31. Februar 2001 gibt es nicht."
    assert timex.certainty == Certainty.COMPUTED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am 3. Mai 2019 begann es. Um 9.05 Uhr war Ruhe.", "3. Mai 2019, dem Tag, von dem der Text gerade erzählt"),
        ("Um 9.05 Uhr war Ruhe.", "7. Juli 2021, dem Tag des Erscheinens"),
    ],
)
def test_a_time_tells_whose_day_it_is_on(tagged: Tagged, text: str, told: str) -> None:
    sentence = explain(tagged("de", text)[-1], "9.05 Uhr", "de")
    assert told in sentence
    assert sentence.endswith(", 9:05 Uhr.")


@pytest.mark.parametrize(
    ("language", "text", "anchor"),
    [
        ("de", "1830 kam er. Zehn Jahre später ging er.", "nach 1830 →"),
        ("de", "Im Mai 1830 kam er. Zwei Wochen später ging er.", "nach Mai 1830 →"),
        ("de", "In den 1820er Jahren kam er. Zehn Jahre danach ging er.", "nach den 1820er Jahren →"),
        ("de", "Im 17. Jahrhundert war sie reich. Hundert Jahre später verfiel sie.", "nach dem 17. Jahrhundert →"),
        ("de", "Am 3. Mai 1830 kam er. Zehn Jahre später ging er.", "nach dem Montag, 3. Mai 1830 →"),
        ("en", "In 1830 he came. The following spring he left.", "counted from 1830,"),
        ("en", "In the 1820s he came. Ten years later he left.", "after the 1820s →"),
    ],
)
def test_no_day_is_named_that_the_text_has_not_named(tagged: Tagged, language: str, text: str, anchor: str) -> None:
    timex = tagged(language, text)[-1]
    assert anchor in explain(timex, timex.text, language)


def _kinds_of_reasons() -> set[str]:
    """What stands as the kind of a reason anywhere in the program."""
    calls = (
        node
        for path in Path(timeline_app.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reason" and node.args
    )
    # One that is empty tells nothing.
    return {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)} - {""}


@pytest.mark.parametrize("language", sorted(interfaces()))
def test_every_kind_of_reason_has_its_sentence(language: str) -> None:
    kinds = _kinds_of_reasons()
    assert len(kinds) > 20
    assert kinds - _words(language)["templates"].keys() == set()


@pytest.mark.parametrize(
    "text", ["In May 1964 he came. That year it burned.", "In May 1964 he came. It burned that month."]
)
def test_what_was_told_is_not_current(tagged: Tagged, text: str) -> None:
    assert "current" not in explain(tagged("en", text)[-1], "that", "en")
