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
        ("He will read.", "will", "fin"),
        ("The said sum was paid.", "said", "adj"),
        ("He said so.", "said", "fin"),
        ("They took the offer, work to begin in May.", "work", "noun"),
        ("They work in Olm.", "work", "fin"),
        ("The three months ended badly.", "ended", "fin"),
        ("He suggested an explosive called Semtex.", "called", "part"),
        ("They called him Sam.", "called", "fin"),
        ("The clerks raised fears.", "fears", "noun"),
        ("He fears them.", "fears", "fin"),
        # What a form in -ing has to do with, at the front
        ("Feeding lost sheep in Olm is dear.", "lost", "adj"),
        ("Fighting killed sheep in Olm.", "killed", "fin"),
        ("Fighting killed sheep, and he is sad.", "killed", "fin"),
        ("The boat, built by Kern, sank.", "built", "part"),
        ("Kern built the boat.", "built", "fin"),
        # A plural, if the clause's own verb comes behind it, even behind a remark
        ("The statements of cash flows for May were late.", "flows", "noun"),
        ("The statement of cash flows badly.", "flows", "fin"),
        ("The steel works at Cork, once the largest, will close.", "works", "noun"),
        ("She works at Cork.", "works", "fin"),
    ],
)
def test_what_looks_finite_is_what_its_neighbours_make_of_it(text: str, word: str, kind: str) -> None:
    (found,) = [one for one in parsed(text, "en").words if one.text == word]
    assert found.kind == kind
