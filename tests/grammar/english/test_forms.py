"""English words whose kind only their neighbours tell."""

import pytest

from timeline_app.grammar.english.forms import names_person
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Others died.", "died", "fin"), ("A lawmaker subpoenaed him.", "subpoenaed", "fin"),
        ("He subpoenaed ten clerks.", "subpoenaed", "fin"),
        ("They await a county court ruling on the lease.", "ruling", "noun"),
        ("The judge came, ruling on the lease.", "ruling", "ing"),
        ("She was asked to help “turn this into a hall.”", "turn", "inf"),
        ("The court denied on Monday that he knew.", "denied", "fin"),
        ("In a letter sent Monday, he resigned.", "sent", "part"),
        ("In a letter sent Monday, he resigned.", "resigned", "fin"),
        ("The mill was closed.", "closed", "part"), ("They closed the mill.", "closed", "fin"),
        ("The jobs he had held were dull.", "held", "part"),
        ("The statements of cash flows for May were late.", "May", "name"),
        ("“We lost,” said Stern, a smith.", "Stern", "name"), ("The hall was Swiss, he said.", "Swiss", "adj"),
        ("They say there have been no losses.", "say", "fin"),
        ("The mill used to be a shop, but now it is shut.", "used", "fin"),
        ("The house used to store grain burned.", "used", "part"),
        ("Tests on the wool showed a chance it was hers.", "showed", "fin"),
        ("The boy given a book it was about left.", "given", "part"),
        ("Swabs link a man to wool found near the mill.", "link", "fin"),
        ("Swabs link a man to wool found near the mill.", "found", "part"),
        ("“We lost,” said a letter, read on Monday at the gate.", "read", "part"),
    ],
)  # fmt: skip
def test_participles_and_verbs(text: str, word: str, kind: str) -> None:
    (found,) = [one for one in parsed(text, "en").words if one.text == word]
    assert found.kind == kind


@pytest.mark.parametrize(
    "text", ["The mill closed.", "The old mill by the river closed in May.", "Mr Low closed the mill."]
)
def test_a_sentence_without_another_verb_has_a_finite_one(text: str) -> None:
    assert [word.text for word in parsed(text, "en").words if word.kind == "fin"] == ["closed"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("He flew to Dar es Salaam.", "Dar es Salaam"), ("A Dover, Del., clinic closed.", "Dover , Del. ,")],
)
def test_a_name_of_several_words_is_of_one_clause(text: str, name: str) -> None:
    parse = parsed(text, "en")
    words = [word.text for word in parse.words]
    first = words.index(name.split()[0])
    assert words[first : first + len(name.split())] == name.split()
    assert len({parse.owner[place] for place in range(first, first + len(name.split()))}) == 1


@pytest.mark.parametrize(
    ("noun", "is_one"), [("nurse", True), ("nurses", True), ("princess", True), ("press", False), ("mills", False)]
)
def test_a_noun_for_somebody_is_known_of_one_and_of_several(noun: str, is_one: bool) -> None:
    assert names_person(noun, wordlists("en")) == is_one
