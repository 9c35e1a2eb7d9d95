"""What is left of a sentence is put together: no mark without its partner, no comma too many."""

import pytest
from parses import items_of, marked_parse, said
from titles import title

from timeline_app.events.draft import Draft
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.words import Word


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "He “burned the mill on [3 May 2021].", "He burned the mill"),
        ("en", "The “Old Mill” burned down on [3 May 2021].", "The “Old Mill” burned down"),
        ("de", "Der „Alte Krug“ brannte am [3. Mai 2021] ab.", "Der „Alte Krug“ brannte ab"),
        ("de", "Die Halle, „die Perle“, wurde [1999] gebaut.", "Die Halle, „die Perle“, wurde gebaut"),
        ("en", 'The mill, "the pearl", was built in [1999] and sold.', 'The mill, "the pearl", was built and sold'),
    ],
)
def test_marks_fit(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected


def without(language: str, text: str, gone: str) -> Draft:
    """A sentence as a title from which some words have been dropped."""
    parse = parsed(text, language)
    words, out = [word.text for word in parse.words], gone.split()
    begin = next(at for at in range(len(words)) if words[at : at + len(out)] == out)
    return Draft(parse, list(items_of(parse))).without(range(begin, begin + len(out)))


@pytest.mark.parametrize(
    ("language", "text", "gone", "expected"),
    [
        # Empty brackets go, and so does one without its partner.
        ("en", "The mill (the pearl) burned.", "the pearl", "The mill burned"),
        ("en", "The mill (the pearl) burned.", "(", "The mill the pearl burned"),
        # Nothing joins what has gone; a question stays one.
        ("de", "Er kam und ging.", "ging", "Er kam"),
        ("en", "Did he come?", "he", "Did come?"),
        ("de", "Er rief: Das Haus brennt.", "Er rief", "Das Haus brennt"),
    ],
)
def test_what_is_left_without_some_words(language: str, text: str, gone: str, expected: str) -> None:
    assert without(language, text, gone).text() == expected


def test_a_draft_without_more_leaves_the_first_as_it_was() -> None:
    parse = parsed("Er kam und ging.", "de")
    draft = Draft(parse, list(items_of(parse)), held=frozenset({1}), lost=2.0)
    less = draft.without([3])
    assert draft.text() == "Er kam und ging"
    assert (less.focus, less.held, less.lost) == (draft.focus, draft.held, draft.lost)


def test_marks_are_left_but_not_spoken() -> None:
    draft = without("en", "The mill (the pearl) burned.", "the")
    assert said(draft.parse, draft.spoken()) == "The mill pearl burned"
    assert said(draft.parse, draft.places()) == "The mill ( pearl ) burned ."


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        # A clause inside another is closed by a comma; the word that began the sentence is small inside.
        ([2, 3, 5, 6, 7, 1], "Der Rat, der hier tagte, kam"),
        ([2, 3, 1, 0], "Der Rat kam gestern"),
        ([0, 1, 2, 3], "Gestern kam der Rat"),
    ],
)
def test_words_in_a_new_order(order: list[int], expected: str) -> None:
    parse = parsed("Gestern kam der Rat, der hier tagte.", "de")
    assert Draft(parse, list(order)).text() == expected


def test_a_lean_draft_has_no_adjectives_that_the_sentence_does_not_have() -> None:
    parse = parsed("Er kam heim.", "de")
    given = [Word("Der", -1, -1, True, "det"), Word("alte", -1, -1, True, "adj"), Word("Graf", -1, -1, True, "noun")]
    assert Draft(parse, [*given, 1, 2]).text() == "Der alte Graf kam heim"
    assert Draft(parse, [*given, 1, 2]).lean().text() == "Der Graf kam heim"
    bare = Draft(parse, [0, 1, 2])
    assert bare.lean() is bare


# Sentences printed without the words in brackets: with the marks that are due, and no others.
@pytest.mark.parametrize(
    ("language", "marked", "printed"),
    [
        ("de", "Die Halle, [die Perle], brannte.", "Die Halle brannte"),
        ("de", "Die Halle (die [alte] Perle) brannte.", "Die Halle (die Perle) brannte"),
        ("de", "Die Halle [(die Perle)] brannte.", "Die Halle brannte"),
        ("de", "Er kam und [ging].", "Er kam"),
        ("de", "Er sagte: [„Die Mühle brannte.“]", "Er sagte"),
        ("de", "Er kaufte Äpfel, [Birnen] und Feigen.", "Er kaufte Äpfel und Feigen"),
        ("de", "Die Mühle, die [im Mai] brannte, war alt.", "Die Mühle, die brannte, war alt"),
        ("de", "Er kam heim[, weil es regnete].", "Er kam heim"),
        ("de", "Er kam[, um zu gehen,] nach Olm.", "Er kam nach Olm"),
        ("de", "Anna Kern [(SPD)], die Leiterin, ging.", "Anna Kern, die Leiterin, ging"),
        ("en", "The mill, [the pearl], burned.", "The mill burned"),
        ("en", "The mill [(the pearl)] burned.", "The mill burned"),
        ("en", "He came and [left].", "He came"),
        ("en", "He sold apples, [pears] and figs.", "He sold apples, and figs"),
        ("en", "“The [old] mill burned,” he said.", "“The mill burned,” he said"),
        ("en", "He left [because it rained].", "He left"),
        ("en", "[On Friday,] the mayor left.", "The mayor left"),
        ("en", "Mr Low [(Ind)], the owner, left.", "Mr Low, the owner, left"),
        ("en", "The mill[, which was old,] burned.", "The mill burned"),
    ],
)
def test_marks_around_what_goes(language: str, marked: str, printed: str) -> None:
    parse, places = marked_parse(language, marked)
    assert Draft(parse, list(items_of(parse))).without(places).text() == printed
