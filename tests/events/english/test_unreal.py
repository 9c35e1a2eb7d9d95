"""English dates of what did not come to pass, and of what did."""

import pytest
from parses import answer

from timeline_app.events.english.mentions import mentioned
from timeline_app.events.english.unreal import is_unreal
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    "marked",
    [
        "Nobody would have dreamt in [1900] of such a bridge.",
        "The kiln would never have been built in [1912].",
        "Had it snowed in [2011], the pass would have closed.",
        "If the dyke had broken in [1953], the farm would have drowned.",
        "The library was supposed to open in [2011].",
        "The line was to have been opened in [1914].",
        "The chapel should have been finished in [2011].",
    ],
)
def test_what_did_not_come_to_pass(marked: str) -> None:
    assert answer(is_unreal, "en", marked) is True
    assert answer(mentioned, "en", marked) == Because.UNREAL


@pytest.mark.parametrize(
    "marked",
    [
        "She had left in [2012].",
        "In [2011] she was meant for greater things.",
        "She said that it would have been sold in [2011].",
        "The bridge was to open in [1914].",
        "In [1953] the dyke had broken.",
        "Until [Thursday] they had not called him a thief.",
        "The old mill would close in [2011].",
    ],
)
def test_what_did_or_may(marked: str) -> None:
    assert answer(is_unreal, "en", marked) is False
