"""In what words an entry may be told, the best first: with its label or without, and what is told of its neighbours."""

import pytest
from parses import marked_parse, said

from timeline_app.events.lines.entries import entry_drafts
from timeline_app.grammar.wordlists import wordlists


def _ways(language: str, marked: str) -> list[str]:
    """The different titles, without marks and words that the sentence does not have."""
    parse, places = marked_parse(language, marked)
    drafts = entry_drafts(parse, places, parse.root(parse.owner[places[0]]), wordlists(language))
    return list(
        dict.fromkeys(said(parse, [item for item in draft.kept() if isinstance(item, int)]) for draft in drafts)
    )


@pytest.mark.parametrize(
    ("language", "marked", "best", "next_best"),
    [
        ("de", "Sommerfest: Lesung am [3. Mai]", "Sommerfest Lesung", "Lesung"),
        ("de", "Advent feiern: Basar am [3. Mai]", "Advent feiern Basar", "Basar"),
        # Another day is no label of what was then.
        ("de", "8. Juni: Lesung, [9. Juni]: Konzert", "Lesung Konzert", "Lesung"),
        # The heading of its kind runs into the place, but is part of the name of a firm.
        ("de", "Konzerte & Musik Olm: Basar am [3. Mai]", "Olm Basar", "Konzerte & Musik Olm Basar"),
        ("de", "Potpourri Olm: Basar am [3. Mai]", "Olm Basar", "Potpourri Olm Basar"),
        ("de", "Lesungen & Kern GmbH: Basar am [3. Mai]", "Lesungen & Kern GmbH Basar", "Basar"),
        ("en", "Summer fair: reading on [3 May]", "Summer fair reading on 3 May", "reading on 3 May"),
        (
            "en",
            "He won three prizes: gold [2007], silver 2009",
            "He won three prizes gold 2007",
            "He won three prizes gold 2007 silver 2009",
        ),
    ],
)
def test_with_its_label_then_without(language: str, marked: str, best: str, next_best: str) -> None:
    assert _ways(language, marked)[:2] == [best, next_best]


@pytest.mark.parametrize(
    ("language", "marked", "best"),
    [
        ("de", "Sommerfest – [3. Mai]: Lesung", "Lesung"),
        ("de", "Wir laden ein – ausnahmsweise am [3. Mai]", "Wir laden ein"),
        ("de", "Karfreitag, den [3. April] 2021: Konzert", "Konzert"),
        ("de", "Der [5. August]: ein schöner Tag", "ein schöner Tag"),
        ("de", "[5. August] bis 9. August: Lager", "Lager"),
        ("de", "[1903]: Beginn", "Beginn"),
        ("de", "[1903] – Bau der Mühle; 1910 – Brand", "Bau der Mühle 1910 Brand"),
        ("de", "1903 – Bau der Mühle; [1910] – Brand", "Brand"),
        ("en", "[1903]: fire in the mill, sale of the land", "fire in the mill sale of the land"),
        ("en", "[5 August] to 9 August: camp", "camp"),
        ("en", "Friday, [9 May]: meeting", "meeting"),
        ("en", "1903 – Fire; [1910] – Flood", "Flood"),
    ],
)
def test_a_date_that_is_an_entry_of_its_own_is_told_with_the_next(language: str, marked: str, best: str) -> None:
    assert _ways(language, marked)[0] == best


@pytest.mark.parametrize(
    ("language", "marked", "best"),
    [
        ("de", "Markt am [3. Mai] in der Halle", "Markt in der Halle"),
        ("de", "Versammlung am [9. Mai]", "Versammlung"),
        ("de", "[3. Mai], 19 Uhr, Großer Saal, Lesung, Olm", "Großer Saal Lesung Olm"),
        ("en", "Sale of the mill, [3 May 1903]", "Sale of the mill"),
        ("en", "Fire ([1903])", "Fire"),
    ],
)
def test_a_date_at_an_end_or_between_noun_and_phrase_goes(language: str, marked: str, best: str) -> None:
    assert _ways(language, marked)[0] == best


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Vor [1517] Pfarrer in Olm"),
        ("de", "Markt am [3. Mai] und Fest"),
        ("de", "Beginn [1903]"),
        ("de", "[1903]"),
        ("en", "Before [1517] priest in Cork"),
        ("en", "Fire of [1903]"),
        ("en", "The [1903] fire"),
        ("en", "[1903]"),
    ],
)
def test_a_date_that_the_words_need_stays(language: str, marked: str) -> None:
    assert _ways(language, marked) == [marked.replace("[", "").replace("]", "")]


def test_a_long_entry_may_end_before_a_comma() -> None:
    assert _ways("de", "[3. Mai], 19 Uhr, Großer Saal, Lesung mit Anna Kern, Olm")[1] == (
        "Großer Saal Lesung mit Anna Kern"
    )
