"""Rows written with their sums: whatever is done, the seal says what the tables hold."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.correction import Correction
from timeline_app.storage.checks import FIRST_LINK, Seal, added, link
from timeline_app.storage.schema import migrate
from timeline_app.storage.sealed import SealedRows
from timeline_app.storage.values import Change, StepName

KEYS = [("correction", "00000000000a"), ("correction", "00000000000b"), ("document", "1")]
NOTES = [Correction(notes=note) for note in "xyz"]
CHANGES = st.builds(Change, st.sampled_from(KEYS[:2]), st.none(), st.sampled_from([None, *NOTES]))
HIDE = StepName("hide", "The bridge")


def _new() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", isolation_level=None)
    migrate(database)
    return database


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(_new()) as database:
        yield database


def _column(database: sqlite3.Connection, query: str) -> list[object]:
    return [value for (value,) in database.execute(query)]


@given(st.lists(st.tuples(st.lists(CHANGES, max_size=3), st.sampled_from("abc"), st.integers()), max_size=6))
def test_the_seal_is_the_sum_of_what_is_there(moves: list[tuple[list[Change], str, int]]) -> None:
    with closing(_new()) as database:
        for position, (changes, name, value) in enumerate(moves):
            rows = SealedRows(database)
            rows.begin()
            rows.move(position, tuple(changes))
            rows.set(name, str(value))
            rows.finish()
        seal = Seal.read(database)
        assert seal.state == added(0, *_column(database, "SELECT sum FROM state"))  # type: ignore[arg-type]
        assert seal.settings == added(0, *_column(database, "SELECT sum FROM settings"))  # type: ignore[arg-type]
        assert seal.position == max(len(moves) - 1, 0)


def test_the_last_value_of_a_key_stands(database: sqlite3.Connection) -> None:
    rows = SealedRows(database)
    rows.begin()
    first, second = KEYS[:2]
    rows.move(1, (Change(first, None, NOTES[0]), Change(second, None, NOTES[1]), Change(first, NOTES[0], NOTES[2])))
    rows.move(2, (Change(second, NOTES[1], None),))
    assert _column(database, "SELECT key FROM state") == [first[1]]
    assert '"z"' in str(_column(database, "SELECT value FROM state"))


def test_each_step_is_linked_to_the_one_before(database: sqlite3.Connection) -> None:
    rows = SealedRows(database)
    rows.begin()
    for number in (1, 2, 3):
        rows.add_step(number, HIDE, f"2024-01-0{number}", ())
    rows.finish()
    before = FIRST_LINK
    for *row, chain in database.execute("SELECT number, name, at, changes, chain FROM steps ORDER BY number"):
        assert chain == link(before, *row)
        before = chain
    seal = Seal.read(database)
    assert (seal.steps, seal.chain) == (3, before)


def test_a_step_in_place_of_others_follows_the_one_that_is_left(database: sqlite3.Connection) -> None:
    rows = SealedRows(database)
    rows.begin()
    rows.add_step(1, HIDE, "2024-01-01", ())
    (first,) = _column(database, "SELECT chain FROM steps")
    rows.add_step(2, HIDE, "2024-01-02", ())
    database.execute("DELETE FROM steps WHERE number = 2")
    rows.add_step(2, StepName("label", "The mill"), "2024-01-03", ())
    (row,) = database.execute("SELECT number, name, at, changes, chain FROM steps WHERE number = 2")
    assert row[4] == link(first, *row[:4])  # type: ignore[arg-type]


def test_nothing_counts_before_it_is_sealed(database: sqlite3.Connection) -> None:
    before = Seal.read(database)
    rows = SealedRows(database)
    rows.begin()
    rows.set("zoom", "3")
    assert Seal.read(database) == before
    rows.finish()
    assert Seal.read(database) != before


def test_what_others_have_sealed_meanwhile_is_gone_on_from(database: sqlite3.Connection) -> None:
    one, other = SealedRows(database), SealedRows(database)
    one.begin()
    one.set("zoom", "3")
    one.finish()
    other.begin()
    other.set("lanes", "by document")
    other.finish()
    assert Seal.read(database).settings == added(0, *_column(database, "SELECT sum FROM settings"))  # type: ignore[arg-type]


def test_nothing_is_written_over_a_broken_seal(database: sqlite3.Connection) -> None:
    database.execute("UPDATE seal SET sum = sum + 1")
    with pytest.raises(sqlite3.DatabaseError, match="seal"):
        SealedRows(database).begin()
