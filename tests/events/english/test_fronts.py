"""Phrases before an English subject that the date in brackets is in; None where its date is another."""

import pytest
from parses import answer, marked_parse, said

from timeline_app.events.english.fronts import dated_front, without_fronts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "phrase"),
    [
        ("In a speech on [Friday], the mayor said it was late.", "In a speech on Friday"),
        ("At [Sunday]'s last match, ten were hurt.", "At Sunday 's last match"),
        ("At the site of the [1995] fire, a hall stands.", None),
        ("At its meeting on [May 3] the board agreed.", "At its meeting on May 3"),
        ("In a statement to the court on [Monday], he denied it.", "In a statement to the court on Monday"),
        ("They decided at [last year]'s summit to meet again.", "at last year 's summit"),
        ("They decided at [last year]'s summit of kings to meet again.", None),
        ("On [Friday], the mayor left.", None),
        ("In the mill built in [1902], a fire broke out.", "In the mill built in 1902"),
        ("The mayor said in a speech on [Friday] that it was late.", None),
    ],
)
def test_the_occasion_with_the_date(marked: str, phrase: str | None) -> None:
    parse, places = marked_parse("en", marked)
    found = dated_front(parse, places, wordlists("en"))
    assert (None if found is None else said(parse, found)) == phrase


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("On a train with ten men to the fair on [Friday], the mayor was asked why.", "The mayor was asked why"),
        ("In a speech on [Friday], the mayor said so.", "The mayor said so"),
        ("The mayor was asked on [Friday], he said.", ""),
        ("On [Friday] the mayor left.", ""),
    ],
)
def test_what_was_done_on_it(marked: str, told: str) -> None:
    assert " / ".join(draft.text() for draft in answer(without_fronts, "en", marked)) == told
