"""With what words a title begins: nothing that joins it to the sentence before, and a subject before its verb."""

import pytest
from parses import clause_of, items_of, said

from timeline_app.events.draft import Draft
from timeline_app.events.ways.beginnings import begun, keeps_subject, labelled, quoted_whole, without_joint
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "But the mayor flew home.", "the mayor flew home ."),
        ("en", "However, the mill closed.", "the mill closed ."),
        ("de", "Doch der Rat kaufte die Mühle.", "der Rat kaufte die Mühle ."),
        ("de", "1530 Die Herzöge erlauben den Bau.", "Die Herzöge erlauben den Bau ."),
        ("de", "Der Rat kaufte auch die Mühle.", "Der Rat kaufte auch die Mühle ."),
        ("de", "Der Rat kaufte die Mühle und", "Der Rat kaufte die Mühle"),
    ],
)  # fmt: skip
def test_what_joins_a_sentence_to_its_neighbours_goes(language: str, text: str, expected: str) -> None:
    parse = parsed(text, language)
    assert said(parse, begun(parse, items_of(parse), wordlists(language))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kurs für Frauen: beginnt am Montag", "Kurs für Frauen beginnt am Montag"),
        ("Neuer Termin: findet am Montag statt.", "Neuer Termin findet am Montag statt ."),
        # This verb has a subject of its own.
        ("Kurs für Frauen: Er beginnt am Montag.", "Er beginnt am Montag ."),
    ],
)
def test_a_label_is_the_subject_of_a_bare_verb(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    last = len(parse.clauses) - 1
    assert said(parse, labelled(parse, sorted(parse.own(last)), last)) == expected


@pytest.mark.parametrize(
    ("gone", "keeps"),
    [("", True), ("Yesterday", True), ("old", True), ("the old mill", False), ("Yesterday old", True)],
)
def test_a_subject_stays_before_the_verb(gone: str, keeps: bool) -> None:
    parse = parsed("Yesterday the old mill burned down.", "en")
    words = [word.text for word in parse.words]
    places = {words.index(word) for word in gone.split()}
    assert keeps_subject(parse, items_of(parse), places, words.index("burned")) == keeps
    assert keeps_subject(parse, items_of(parse), places, None)


def test_the_subject_of_another_clause_is_none() -> None:
    parse = parsed("When he came, the old mill burned a barn.", "en")
    words = [word.text for word in parse.words]
    mill = {words.index("the"), words.index("old"), words.index("mill")}
    assert not keeps_subject(parse, items_of(parse), mill, words.index("burned"))
    assert keeps_subject(parse, items_of(parse), {words.index("old")}, words.index("burned"))


def test_also_goes_with_the_date_behind_it() -> None:
    parse = parsed("Also Friday, the mayor flew home.", "en")
    items = items_of(parse)
    assert said(parse, without_joint(parse, items, {1, 2}, wordlists("en"))) == "Friday the mayor flew home ."
    assert without_joint(parse, items, set(), wordlists("en")) == items


def test_a_quotation_begins_where_its_mark_does() -> None:
    parse = parsed("„Er kam heim und die Mühle schloss“, sagte sie.", "de")
    second = sorted(parse.own(1))
    assert said(parse, quoted_whole(parse, second, wordlists("de"))) == "„ Er kam heim und die Mühle schloss “"
    speaker = sorted(parse.own(clause_of(parse, ClauseKind.SPEAKER)))
    assert quoted_whole(parse, speaker, wordlists("de")) == speaker


def test_a_name_in_marks_is_whole_as_it_is() -> None:
    parse = parsed("The film “The Long Road” won.", "en")
    assert quoted_whole(parse, items_of(parse), wordlists("en")) == items_of(parse)


def test_what_is_quoted_begins_with_its_mark_in_the_clause_before() -> None:
    parse, lists = parsed("„Wenn es 1998 regnete, blieben wir daheim“, sagte er.", "de"), wordlists("de")
    clause = next(number for number in range(len(parse.clauses)) if "daheim" in said(parse, parse.own(number)))
    whole = quoted_whole(parse, sorted(parse.own(clause)), lists)
    assert said(parse, whole) == "„ Wenn es 1998 regnete blieben wir daheim “"


# Sentences without what joins them to the one before, without numbers, labels and salutations.
@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("de", "Und der Rat tagte.", "Der Rat tagte"),
        ("de", "Doch der Rat tagte.", "Der Rat tagte"),
        ("de", "Denn der Rat tagte.", "Der Rat tagte"),
        ("de", "Jedoch gibt es Brot.", "Jedoch gibt es Brot"),
        ("de", "5. Frau Kern hat das Wort.", "Frau Kern hat das Wort"),
        ("de", "2. Im Mai kam er.", "Im Mai kam er"),
        ("de", "1. Kasse, der Kassier legt den Bericht vor.", "Der Kassier legt den Bericht vor"),
        ("de", "Der Rat aber tagte.", "Der Rat tagte"),
        ("de", "Außerdem tagte der Rat.", "Außerdem tagte der Rat"),
        ("de", "Der Rat tagte und.", "Der Rat tagte"),
        ("de", "Also kam er.", "Also kam er"),
        ("de", "Sondern der Rat tagte.", "Der Rat tagte"),
        ("de", "Aber auch der Rat tagte.", "Auch der Rat tagte"),
        ("de", "Zulässig, aber unbegründet war sie.", "Zulässig, aber unbegründet war sie"),
        ("de", "Er kam zurück, blieb aber nicht.", "Er kam zurück, blieb aber nicht"),
        ("de", "Dann und wann kam er.", "Dann und wann kam er"),
        ("de", "Aber, so sagte er, es regnet.", "So sagte er, es regnet"),
        ("en", "And the board met.", "The board met"),
        ("en", "But the board met.", "The board met"),
        ("en", "In addition, the board met.", "The board met"),
        ("en", "So far, ten have come.", "So far, ten have come"),
        ("en", "However, the board met.", "The board met"),
        ("en", "6. Mr Low spoke.", "Mr Low spoke"),
        ("en", "Mr. Speaker, I rise to speak.", "I rise to speak"),
        ("en", "Dear sister, We sailed on Monday.", "We sailed on Monday"),
        ("en", "Good morning Mr Low, on Monday we sailed.", "On Monday we sailed"),
        ("en", "Hello, I sailed on Monday.", "I sailed on Monday"),
        ("en", "Hi Anna, we sailed on Monday.", "We sailed on Monday"),
        ("en", "Good Morning Hull, a film, was shown on Monday.", "Good Morning Hull, a film, was shown on Monday"),
        ("en", "Then the board met.", "Then the board met"),
        ("en", "The board met and.", "The board met"),
        ("en", "For example, ten left.", "Ten left"),
        ("en", "And so the board met.", "The board met"),
        ("en", "Still, ten left.", "Ten left"),
        ("en", "Moreover, he came.", "He came"),
        ("en", "Too late he came.", "Too late he came"),
        ("en", "My dear Mr and Mrs Low, We sailed.", "We sailed"),
        ("en", "1902 The mill burned.", "The mill burned"),
    ],
)
def test_what_a_title_begins_with(language: str, text: str, told: str) -> None:
    parse = parsed(text, language)
    assert Draft(parse, begun(parse, items_of(parse), wordlists(language))).text() == told
