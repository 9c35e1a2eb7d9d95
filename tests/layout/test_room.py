"""How many rows events need to be told."""

import numpy as np

from timeline_app.layout.room import rows_needed


def _rows(*stretches: tuple[int, int], width: float = 1000.0, most: int = 20) -> int:
    starts, ends = np.array(sorted(stretches), dtype=np.int64).reshape(-1, 2).T
    return rows_needed(starts, ends, width, most)


def test_without_events_none_are_needed() -> None:
    assert _rows() == 0


def test_events_far_from_each_other_share_a_row() -> None:
    assert _rows((0, 1), (400, 401), (1000, 1001), width=1300.0) == 1


def test_events_near_each_other_need_one_each() -> None:
    assert _rows(*((500 + at, 501 + at) for at in range(6)), (0, 1), (1000, 1001)) >= 3


def test_a_crowd_takes_what_there_is() -> None:
    assert _rows(*((at, at + 1) for at in range(1000))) == 20
    assert _rows(*((7, 8) for _ in range(60))) == 20


def test_in_a_wider_view_fewer_are_needed() -> None:
    some = [(40 * at, 40 * at + 1) for at in range(25)]
    assert _rows(*some, width=3000.0) < _rows(*some, width=900.0)
