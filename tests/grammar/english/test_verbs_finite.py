"""What looks like a finite English verb: the verb of a clause, a noun, a name, an adjective or a participle."""

import pytest
from parses import kind_of, marked_words

from timeline_app.grammar.english import verbs


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("The baker [left].", "fin"),
        ("He [will] read.", "fin"),
        ("They [set] a date.", "fin"),
        ("He [said] so.", "fin"),
        ("They [work] in Olm.", "fin"),
        ("The three months [ended] badly.", "fin"),
        ("They [called] him Sam.", "fin"),
        ("He [fears] them.", "fin"),
        ("Kern [built] the boat.", "fin"),
        ("She [works] at Cork.", "fin"),
        ("The statement of cash [flows] badly.", "fin"),
        ("He [left] in May and came back.", "fin"),
        ("The court [held] that he was right.", "fin"),
        ("They [found] it.", "fin"),
        ("The mill [made] flour.", "fin"),
        ("The ship [sank].", "fin"),
        ("The girls [sang] and danced.", "fin"),
    ],
)
def test_verbs(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("Under the [will], the mill went to her son.", "noun"),
        ("They bought a [set] of spoons.", "noun"),
        ("They took the offer, [work] to begin in May.", "noun"),
        ("The clerks raised [fears].", "noun"),
        ("The statements of cash [flows] for May were late.", "noun"),
        ("The steel [works] at Cork, once the largest, will close.", "noun"),
        ("On a conference [call] that lasted an hour he spoke.", "noun"),
        ("He left with first class [honours].", "noun"),
        ("Omar [Said], a baker, left.", "name"),
        ("Her memoirs, Les [Ailes] de toile, sold well.", "name"),
        ("His [will] was read.", "noun"),
    ],
)
def test_nouns_and_names(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("The [said] sum was paid.", "adj"),
    ],
)
def test_adjectives(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("The thief was [gunned] down.", "part"),
        ("Sales rose in the three months [ended] May 31.", "part"),
        ("The barn, damaged in May and largely [pulled] down, was hers.", "part"),
        ("He suggested an explosive [called] Semtex.", "part"),
        ("A surgeon [named] Frame came.", "part"),
        ("The boat, [built] by Kern, sank.", "part"),
        ("The hall, [built] in 1902, was sold.", "part"),
        ("The men [sent] to Kent were late.", "part"),
        ("In Low v Cole, [decided] in 1987, the court held that.", "part"),
        ("The grant, [refused] in May, was paid.", "part"),
        ("Of the twelve [ordered] in May, four came.", "part"),
        ("Swabs link a man to wool [found] near the mill.", "part"),
        ("With the vote [lost], the party left.", "part"),
        ("He was [held] in May.", "part"),
        ("They had [left] by noon.", "part"),
    ],
)
def test_participles(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The steel [works] at Cork.", False),
    ],
)
def test_is_plural(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert verbs.is_plural(words, place) == expected
