"""Words that join an English clause, and those that look like it."""

import pytest

from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("He has been ill since the war in Cork.", "since", "prep"),
        ("He has been ill since he left Cork.", "since", "sub"),
        ("They came as part of a plan.", "as", "prep"),
        ("More than 100 came.", "than", "prep"),
        ("More than half of the boats sank.", "than", "prep"),
        ("The mill, put up in May and since sold, burned.", "since", "adv"),
        ("The man, identified as Karim Said, had left.", "as", "prep"),
        # A time is no subject, a noun with a verb behind it is one.
        ("Those who had stood there since early morning were cold.", "since", "prep"),
        ("He was saved after a boat carrying him sank.", "after", "sub"),
        ("He was saved after a long night.", "after", "prep"),
    ],
)
def test_what_follows_tells_whether_a_clause_is_joined(text: str, word: str, kind: str) -> None:
    (found,) = [one for one in parsed(text, "en").words if one.text == word]
    assert found.kind == kind
