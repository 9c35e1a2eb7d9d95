"""Sums of rows and the seal over them: any change of what was written is seen."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.checks import FIRST_LINK, Seal, added, link, row_sum

VALUES = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.text(st.characters(exclude_categories=["Cs"])))
ROW = st.lists(VALUES, max_size=4)
SEAL = Seal(3, 4, b"x" * 16, 17, 2**63 - 1)


def _database() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE seal (id INTEGER PRIMARY KEY, position, steps, chain, state, settings, sum)")
    return database


@given(ROW, ROW)
def test_rows_that_differ_have_other_sums(one: list[object], other: list[object]) -> None:
    assert (row_sum(*one) == row_sum(*other)) == (one == other)


@given(ROW)
def test_a_sum_fits_into_a_column(row: list[object]) -> None:
    assert 0 <= row_sum(*row) < 2**63


def test_where_one_value_ends_counts() -> None:
    assert row_sum("ab", "c") != row_sum("a", "bc")
    assert row_sum("ab", "") != row_sum("", "ab")
    assert row_sum("1", "2") != row_sum("12")


def test_text_has_the_sum_of_its_bytes() -> None:
    """A file gives some columns back as bytes."""
    assert row_sum("Brücke") == row_sum("Brücke".encode())


def test_files_that_were_written_keep_their_sums() -> None:
    assert row_sum("Brücke", 3, None, b"x") == 5018582156751394139
    assert link(FIRST_LINK, 1, "open").hex() == "f6ebd40353d99705a9371ba2da1bc578"
    assert SEAL.sum == 2553686459448323575


@given(st.lists(st.integers(0, 2**63 - 1), max_size=6), st.randoms())
def test_the_order_of_rows_does_not_count_and_each_can_be_taken_off(sums: list[int], random: object) -> None:
    shuffled = sorted(sums, key=lambda _: random.random())  # type: ignore[attr-defined]
    total = added(0, *sums)
    assert added(0, *shuffled) == total
    assert 0 <= total < 2**63
    assert added(total, *(-one for one in sums)) == 0


@given(st.permutations(["open", "hide", "join"]))
def test_the_order_of_steps_counts(names: list[str]) -> None:
    def chain(steps: list[str]) -> bytes:
        last = FIRST_LINK
        for number, name in enumerate(steps, 1):
            last = link(last, number, name)
        return last

    assert len(chain(names)) == len(FIRST_LINK) == 16
    assert (chain(names) == chain(["open", "hide", "join"])) == (names == ["open", "hide", "join"])


def test_a_seal_is_read_as_it_was_written() -> None:
    with closing(_database()) as database:
        Seal().write(database)
        SEAL.write(database)
        assert Seal.read(database) == SEAL
        assert database.execute("SELECT count(*) FROM seal").fetchone() == (1,)


@pytest.mark.parametrize("field", ["position", "steps", "state", "settings"])
def test_every_field_is_under_the_seal(field: str) -> None:
    assert replace(SEAL, **{field: getattr(SEAL, field) - 1}).sum != SEAL.sum
    assert replace(SEAL, chain=b"y" * 16).sum != SEAL.sum


@pytest.mark.parametrize(
    "change", ["DELETE FROM seal", "UPDATE seal SET position = 4", "UPDATE seal SET chain = 'text'",
               "UPDATE seal SET sum = sum - 1", "UPDATE seal SET state = NULL"],
)  # fmt: skip
def test_a_broken_seal_is_told(change: str) -> None:
    with closing(_database()) as database:
        SEAL.write(database)
        database.execute(change)
        with pytest.raises(sqlite3.DatabaseError, match="damaged"):
            Seal.read(database)
