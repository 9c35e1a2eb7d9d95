"""What somebody is, before the full name: only what can go without the article of another."""

import pytest
from parses import groups

from timeline_app.events.english.descriptions import descriptions


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("He met activist and writer Ann Low.", "activist and writer"),
        ("He met Ann Low.", ""),
        ("He met the writer Ann Low.", ""),
        ("German writer Ann Low left.", ""),
        ("It was won by writer Ann Low.", "writer"),
        ("He said that writer Ann Low left.", "writer"),
    ],
)
def test_descriptions(text: str, offered: str) -> None:
    assert " / ".join(groups(descriptions, "en", text)) == offered
