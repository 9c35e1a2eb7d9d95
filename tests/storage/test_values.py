"""What a workspace says in JSON: it comes back as it was, the same value is the same text, and nothing else passes."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from timeline_app.model.analysis import Candidate
from timeline_app.model.calendar import Civil
from timeline_app.model.correction import Addition, Correction, Dating, OpenDocument
from timeline_app.model.document import Document, Heading, Origin, PublicationDate
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod, Reason
from timeline_app.storage import values
from timeline_app.storage.values import (
    Change,
    Facts,
    StepName,
    Value,
    can_check_at_once,
    changes_json,
    changes_of,
    facts_json,
    name_json,
    name_of,
    value_json,
    value_of,
)

ID = "00ff00ff00ff"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SECONDS = st.integers(-(10**10), 10**10)
DATINGS = st.builds(
    lambda start, length, granularity, mod, words: Dating(
        interval=Interval(start, start + length), granularity=granularity, mod=mod, value="1994", words=words
    ),
    SECONDS, st.integers(1, 10**6), st.sampled_from(Granularity), st.sampled_from([None, *Mod]), TEXT,
)  # fmt: skip
CORRECTIONS = st.builds(
    Correction,
    dating=st.none() | DATINGS, label=st.none() | TEXT, category=TEXT, notes=TEXT, hidden=st.none() | st.booleans(),
    checked=st.booleans(), unlike=st.frozensets(st.from_regex("[0-9a-f]{12}", fullmatch=True), max_size=5),
)  # fmt: skip
ADDED = Addition(document=1, span=Span(3, 7), sentence_span=Span(0, 30), sentence_no=2)
VALUES: list[tuple[str, str, Value]] = [
    ("document", "1", OpenDocument(place=1, analysis=2)), ("correction", ID, Correction(hidden=False)),
    ("addition", ID, ADDED),
]  # fmt: skip


@given(CORRECTIONS)
def test_corrections_come_back(correction: Correction) -> None:
    assert value_of(("correction", ID), value_json(correction).encode()) == correction


@given(CORRECTIONS)
def test_corrections_are_written_as_what_reads_them_would(correction: Correction) -> None:
    plain = TypeAdapter(Correction).dump_python(correction, mode="json", exclude_defaults=True)
    if correction.unlike:
        plain["unlike"].sort()
    assert value_json(correction) == json.dumps(plain, ensure_ascii=False)


def test_facts_are_written_as_what_reads_them_would() -> None:
    dated = PublicationDate(date(1994, 5, 3), Origin.DOCUMENT, Reason("dated", {"day": Civil(1994, 5, 3), "n": 2}), 0.5)
    unknown = PublicationDate(None, Origin.UNKNOWN, Reason("unknown"))
    document = Document(
        "ä", "", Path("/a/ä"), "Ä", "de", dated, 3, (0, 9), (Span(1, 2),), unknown, (Heading(0, 1), Heading(5, 2))
    )
    facts = Facts(document, "de", "en", "1", dated, "{}", (Candidate(dated, Reason("dated")), Candidate(unknown, "so")))
    assert facts_json(facts) == json.dumps(TypeAdapter(Facts).dump_python(facts, mode="json"), ensure_ascii=False)


def _runs_alone(program: str) -> None:
    """In a process of its own, where no test has loaded anything yet."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_who_only_writes_does_not_load_what_checks() -> None:
    program = (
        "import sys\n"
        "from timeline_app.model.correction import Correction\n"
        "from timeline_app.storage.values import value_json\n"
        "value_json(Correction(label='x'))\n"
        "assert 'pydantic' not in sys.modules\n"
    )
    _runs_alone(program)


def test_what_no_file_has_is_not_written() -> None:
    with pytest.raises(TypeError):
        name_json(StepName("a", count=object()))  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "key", "value"), VALUES)
def test_each_kind_comes_back_in_changes_too(kind: str, key: str, value: Value) -> None:
    assert value_of((kind, key), value_json(value).encode()) == value
    changes = (Change((kind, key), None, value), Change((kind, key), value, None))
    assert changes_of(changes_json(changes).encode()) == changes


@given(st.permutations(["00ff00ff00f0", "00ff00ff00f1", "00ff00ff00f2", "00ff00ff00f3"]))
def test_the_same_value_is_the_same_text(others: list[str]) -> None:
    assert json.loads(value_json(Correction(unlike=frozenset(others))))["unlike"] == sorted(others)


def test_what_is_as_usual_is_not_written() -> None:
    assert json.loads(value_json(Correction(notes="ask"))) == {"notes": "ask"}


def test_half_a_pair_becomes_a_question_mark() -> None:
    text = value_json(Correction(notes="a\ud800b"))
    assert value_of(("correction", ID), text.encode()) == Correction(notes="a?b")


@pytest.mark.parametrize(
    ("key", "text"),
    [(("correction", ID), b"[]"), (("correction", ID), b'{"checked": "perhaps"}'), (("correction", ID), b"{"),
     (("correction", "somewhere"), b"{}"), (("document", "-1"), b'{"place": 1, "analysis": 1}'),
     (("elsewhere", ID), b"{}"), (("document", "1"), b'{"place": 1}')],
)  # fmt: skip
def test_what_is_no_value_is_refused(key: tuple[str, str], text: bytes) -> None:
    with pytest.raises((ValueError, KeyError)):
        value_of(key, text)


@pytest.mark.parametrize("text", [b"7", b"[7]", b"[[]]", b'[["correction"]]', b"{", b'[["correction", "x", null, {}]]'])
def test_what_is_no_change_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        changes_of(text)


@given(TEXT, TEXT, st.integers(0, 1000))
def test_names_of_steps_come_back(kind: str, about: str, count: int) -> None:
    name = StepName(kind, about, count)
    assert name_of(name_json(name).encode()) == name


def test_what_checks_values_is_loaded_whole_by_threads_that_need_it_at_once() -> None:
    """Its modules import each other in circles, of which a thread that comes to them second sees half."""
    program = (
        "import threading\n"
        "from timeline_app.storage.values import name_of\n"
        "gate, read = threading.Barrier(4), []\n"
        'work = lambda: (gate.wait(), read.append(name_of(b\'{"kind": "undo"}\')))\n'
        "threads = [threading.Thread(target=work) for _ in range(4)]\n"
        "[one.start() for one in threads], [one.join() for one in threads]\n"
        "assert len(read) == 4, read\n"
    )
    _runs_alone(program)


def test_the_first_check_is_told_from_the_others() -> None:
    values._adapter.cache_clear()
    assert not can_check_at_once()
    name_of(name_json(StepName("check")).encode())
    assert can_check_at_once()
