"""What was closed is given back to the system, where its C library has to be asked."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from timeline_app.ui.jobs.spare_memory import SpareMemory, give_back


@pytest.fixture
def spare(qapp: QApplication) -> Iterator[SpareMemory]:
    spare = SpareMemory(qapp)
    yield spare
    spare.resting.stop()


def test_much_that_was_closed_is_given_back_after_a_rest(spare: SpareMemory) -> None:
    spare.follow(5000)
    assert not spare.resting.isActive()
    spare.follow(3000)
    assert spare.resting.isActive()


def test_little_is_not(spare: SpareMemory) -> None:
    for events in (5000, 4500, 4000, 6000, 5999):
        spare.follow(events)
        assert not spare.resting.isActive()


def test_memory_that_is_free_is_given_back() -> None:
    kept = [bytes(100_000) for _ in range(100)]
    kept = kept[::10]
    assert give_back() in ((True,) if sys.platform.startswith("linux") else (False,))
    assert len(kept) == 10
