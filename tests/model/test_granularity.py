"""Granularities are ordered from fine to coarse and have names for people and files."""

import pytest

from timeline_app.model.granularity import Granularity


def test_order_reads_finer_than() -> None:
    assert Granularity.SECOND < Granularity.HOUR < Granularity.DAY < Granularity.WEEK
    assert Granularity.WEEK < Granularity.MONTH < Granularity.QUARTER < Granularity.YEAR < Granularity.CENTURY
    assert max(Granularity) is Granularity.MILLENNIUM


@pytest.mark.parametrize(
    ("granularity", "label"),
    [
        (Granularity.SECOND, "second"),
        (Granularity.PART_OF_DAY, "part of day"),
        (Granularity.DAY, "day"),
        (Granularity.HALF_YEAR, "half year"),
        (Granularity.DECADE, "decade"),
    ],
)
def test_labels(granularity: Granularity, label: str) -> None:
    assert granularity.label == label


def test_labels_differ_and_are_plain_words() -> None:
    labels = [granularity.label for granularity in Granularity]
    assert len(set(labels)) == len(labels) == 15
    assert all(label.replace(" ", "").isalpha() and label.islower() for label in labels)
