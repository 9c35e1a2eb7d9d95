"""What looks like a finite English verb, and what its neighbours make of it."""

import pytest

from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Under the will, the mill went to her son.", "will", "noun"),
        ("They bought a set of spoons.", "set", "noun"),
        ("Omar Said, a baker, left.", "Said", "name"),
        ("The thief was gunned down.", "gunned", "part"),
        ("Sales rose in the three months ended May 31.", "ended", "part"),
        ("The barn, damaged in May and largely pulled down, was hers.", "pulled", "part"),
        ("The baker left.", "left", "fin"),
    ],
)
def test_what_looks_finite_is_what_its_neighbours_make_of_it(text: str, word: str, kind: str) -> None:
    (found,) = [one for one in parsed(text, "en").words if one.text == word]
    assert found.kind == kind
