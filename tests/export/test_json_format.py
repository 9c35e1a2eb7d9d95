"""JSON tells all of a timeline, is described by the published schema, and comes back as it was.

python tests/export/test_json_format.py     write the schema anew, after a look at what that changes for others
"""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from made_events import HOSTILE, LONG, any_event, content, event, patient, source, told, written

from timeline_app.errors import DocumentError
from timeline_app.export.json_format import read, write, write_lines
from timeline_app.export.json_model import CorrectionModel, schema_text
from timeline_app.export.moments import moment_of, moment_text
from timeline_app.model.correction import Correction, Dating
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod, TimexType

SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "schemas" / "timeline-1.json"
VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
UNPLACED = Unplaced(
    id="00000000000f", type=TimexType.DURATION, value="P3W", expression="three weeks", span=Span(1, 12), sentence="x",
    sentence_span=Span(0, 20), sentence_no=2, document="a.txt", explanation="An amount of time.", reason="A duration.",
)  # fmt: skip
CORRECTION = Correction(
    dating=Dating(interval=days_interval(0, 1), granularity=Granularity.DAY, mod=Mod.APPROX, words="Neujahr"),
    label="L", category="C", notes="N", hidden=True, checked=True, joined_to="00000000000a",
    unlike=frozenset({"00000000000c", "00000000000b"}),
)  # fmt: skip


def _saved(path: Path, events: Any, **options: Any) -> Path:
    path.write_bytes(written(write, events, **options))
    return path


def _well_told(one: Event) -> Event:
    """The event with its texts as UTF-8 has them."""
    texts = {item.name: told(value) for item in fields(one) if type(value := getattr(one, item.name)) is str}
    return replace(one, **texts)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("json") / "a.json"


@patient
@given(events=st.lists(any_event(), max_size=3))
def test_any_events_come_back_as_they_were(place: Path, events: list[Event]) -> None:
    assert list(read(_saved(place, events)).events) == list(map(_well_told, events))
    assert VALIDATOR.is_valid(json.loads(place.read_bytes()))


@patient
@given(
    correction=st.builds(
        Correction,
        label=st.one_of(st.none(), HOSTILE),
        category=HOSTILE,
        notes=HOSTILE,
        hidden=st.sampled_from([None, True, False]),
        checked=st.booleans(),
        joined_to=st.sampled_from(["", "00000000000a"]),
    )
)
def test_what_people_set_comes_back(place: Path, correction: Correction) -> None:
    one = event()
    back = read(_saved(place, content([one], corrections={one.id: correction})))
    assert back.corrections == {
        one.id: replace(
            correction,
            label=None if correction.label is None else told(correction.label),
            category=told(correction.category),
            notes=told(correction.notes),
        )
    }


def test_a_whole_timeline_comes_back(place: Path) -> None:
    hidden = event(id="00000000000a", hidden=True)
    whole = content(
        [hidden, event()], sources=[source(), source("b.txt")], unplaced=[UNPLACED],
        corrections={UNPLACED.id: CORRECTION, "nowhere": CORRECTION},
    )  # fmt: skip
    back = read(_saved(place, whole))
    assert (back.documents, back.events, back.unplaced) == (("a.txt", "b.txt"), (hidden, event()), (UNPLACED,))
    assert back.corrections == {UNPLACED.id: CORRECTION}
    VALIDATOR.validate(json.loads(place.read_bytes()))
    visible = read(_saved(place, whole, hidden=False))
    assert [one.id for one in visible.events] == [event().id]


def test_other_programs_understand_it(place: Path) -> None:
    one = event(interval=Interval(-63_517_824_000, -63_517_737_600), granularity=Granularity.DAY, value="BC0044-03-15")
    whole = json.loads(_saved(place, content([one], sources=[source()]), texts=True).read_bytes())
    assert (whole["format"], whole["version"]) == ("timeline-app", 1)
    assert whole["documents"] == [
        {
            "name": "a.txt",
            "title": "",
            "language": "de",
            "published": "2021-07-07",
            "published_origin": "given",
            "published_explanation": "",
            "text": "Im 1994 trat es in Kraft.",
        }
    ]
    (told_event,) = whole["events"]
    assert (told_event["start"], told_event["end"]) == ("-0043-03-15T00:00:00", "-0043-03-16T00:00:00")
    assert (told_event["edtf"], told_event["granularity"]) == ("-0043-03-15", "day")
    assert (told_event["expression"], told_event["char_start"], told_event["char_end"]) == ("1994", 3, 7)


def test_a_very_long_text(place: Path) -> None:
    assert read(_saved(place, [event(notes=LONG)])).events == (event(notes=LONG),)


def test_an_event_is_a_line(place: Path) -> None:
    lines = _saved(place, [event(sentence="a\nb"), event()]).read_text(encoding="utf-8").splitlines()
    assert [line[:6] for line in lines if "0123456789ab" in line] == ['{"id":'] * 2


def test_the_published_schema_is_up_to_date() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()
    Draft202012Validator.check_schema(VALIDATOR.schema)


def test_the_form_has_all_that_a_correction_has() -> None:
    assert set(CorrectionModel.model_fields) == {one.name for one in fields(Correction)}


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"granularity": "fortnight"}, "events, number 1, granularity: no granularity; choose among second, minute"),
        ({"start": "1994"}, "events, number 1, start: no date with a time of day, such as 2021-07-02T00:00:00"),
        ({"start": "2021-02-29T00:00:00"}, "events, number 1, start: no date"),
        ({"end": "1993-01-01T00:00:00"}, "events, number 1: the end is before the start"),
        ({"colour": "red"}, "events, number 1, colour: Extra inputs are not permitted"),
        ({"char_start": -1}, "events, number 1, char_start: Input should be greater than or equal to 0"),
        ({"certainty": "sure"}, "events, number 1, certainty: Input should be 'stated', 'computed', 'inferred' or"),
        ({"correction": {"hidden": "perhaps"}}, "number 1, correction, hidden: Input should be a valid boolean"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(place: Path, wrong: dict[str, Any], message: str) -> None:
    whole = json.loads(_saved(place, [event()]).read_bytes())
    whole["events"][0] |= wrong
    place.write_text(json.dumps(whole), encoding="utf-8")
    with pytest.raises(DocumentError) as refused:
        read(place)
    assert str(refused.value).startswith(f"{place} is no timeline in JSON that can be read back: ")
    assert message in str(refused.value)


def test_many_faults_are_told_by_the_first_ones(place: Path) -> None:
    whole = json.loads(_saved(place, [event()] * 9).read_bytes())
    for one in whole["events"]:
        del one["label"]
    place.write_text(json.dumps(whole), encoding="utf-8")
    with pytest.raises(DocumentError, match=r"number 5, label: Field required; and 4 more\. Mend it there"):
        read(place)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"format": "timeline-app", ', "Invalid JSON: EOF while parsing"),
        ("{}", "format: Field required; version: Field required"),
        ('{"format": "other", "version": 1, "documents": [], "events": []}', "format: Input should be 'timeline-app'"),
        ('{"format": "timeline-app", "version": 2, "documents": [], "events": []}', "version: Input should be 1"),
        ("a;b", "Invalid JSON"),
    ],
)
def test_what_is_no_timeline(place: Path, text: str, message: str) -> None:
    place.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError) as refused:
        read(place)
    assert message in str(refused.value)


def test_a_file_that_is_gone() -> None:
    with pytest.raises(DocumentError, match=r"gone\.json does not exist\. Check its name and place\."):
        read(Path("gone.json"))


def test_an_editor_may_save_it_in_its_own_encoding(place: Path) -> None:
    text = _saved(place, [event(label="Ärger")]).read_text(encoding="utf-8")
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        place.write_text(text, encoding=encoding)
        assert [one.label for one in read(place).events] == ["Ärger"]


@patient
@given(st.integers(-(10**9) * 366 * 86_400 // 2, 10**9 * 365 * 86_400 // 2))
def test_moments(second: int) -> None:
    assert moment_of(moment_text(second)) == second


@pytest.mark.parametrize("text", ["", "2021-07-02", "2021-13-01T00:00:00", "2021-07-02T24:00:00", "2021-07-02T00:60:0"])
def test_no_moments(text: str) -> None:
    with pytest.raises(ValueError, match="no date with a time of day"):
        moment_of(text)


def test_lines_are_the_events_of_the_whole_one_by_one() -> None:
    made = content([event(), event(id="00000000000b", hidden=True)], corrections={"0123456789ab": CORRECTION})
    whole = json.loads(written(write, made))
    lines = [json.loads(line) for line in written(write_lines, made, hidden=True).splitlines()]
    assert lines == whole["events"]
    assert [json.loads(line)["id"] for line in written(write_lines, made).splitlines()] == ["0123456789ab"]


def test_no_text_breaks_a_line() -> None:
    octets = written(write_lines, [event(label=f"a{end}b") for end in "\n\r\u2028\u2029\x85"])
    assert [json.loads(line)["label"][0] for line in octets.split(b"\n")[:-1]] == ["a"] * 5


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
