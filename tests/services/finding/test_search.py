"""Search: by whichever spelling a word is looked for, in sentences and in what people wrote, whatever they type."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from workbench import event, opened, read, rows, shown, told

from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.finding.search import folded, matching, sentences_with, spellings
from timeline_app.services.manual_dates import dating_of
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import fill, snapshot
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.search_index import SENTENCES

TEXT = """Am 1. Mai 1998 maß man die Größe der Feuerbrücke in der Müllerstraße.

Am 2. Mai 1998 kam Ångström, Weiß auf Schwarz, zur Elbbrücke; im Café war er naïv.

Am 3. Mai 1998 gab es eine Straßenüberführung über die Masse und einen Kongress.

Am 4. Mai 1998 las Gross in ISTANBUL von 3,14 und foo_bar; don't panic.

Kein Tag, nur Überfluss.
"""
TEXTS = st.text(st.characters(exclude_categories=()), max_size=30)


@pytest.fixture(scope="module")
def article() -> AnalysisTable:
    return read(TEXT, language="de")


def test_a_name_is_found_by_what_the_rest_of_the_text_calls_it() -> None:
    text = "Der Bericht nennt die Ärztin Petra Lindner. Am 3. Mai 2019 kam Lindner an. Am 4. Mai 2019 schlief man."
    workspace = opened(read(text, language="de"))
    assert _found(workspace, "petra lindner") == ["3. Mai 2019"]
    assert _found(workspace, "lindner schlief") == []


def test_what_a_title_names_in_square_brackets_is_found() -> None:
    text = "Die Turnhalle liegt am Fluss. Am 3. Mai 2019 wurde sie eröffnet. Am 4. Mai 2019 schlief man."
    workspace = opened(read(text, language="de"))
    assert _found(workspace, "turnhalle") == ["3. Mai 2019"]
    assert _found(workspace, "turnhalle eröffnet") == ["3. Mai 2019"]
    assert _found(workspace, "turnhalle schlief") == []


@pytest.fixture(scope="module")
def file(article: AnalysisTable) -> Iterator[WorkspaceFile]:
    file = _file(opened(article))
    yield file
    file.close()


def _file(workspace: Workspace) -> WorkspaceFile:
    file = WorkspaceFile.in_memory()
    fill(file, snapshot(workspace))
    return file


def _days(file: WorkspaceFile, words: str) -> list[int]:
    """The sentences that are found, each of which tells of the day of its number."""
    return (sentences_with(file, words) - SENTENCES).tolist()


def _found(workspace: Workspace, words: str) -> list[str]:
    """The expressions of the events that are found."""
    file = _file(workspace)
    found = sentences_with(file, words)
    file.close()
    timeline = shown(workspace)
    flags = matching(timeline, workspace.current.numbers, found, words)
    assert flags.shape == (len(timeline.events),)
    return [timeline.events[at].expression for at in np.flatnonzero(flags)]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("größe", [1]), ("Größe", [1]), ("GRÖSSE", [1]), ("groesse", [1]), ("Groeße", [1]), ("grosse", [1]),
        ("GRÖẞE", [1]), ("große", [1]),
        ("brücke", [1, 2]), ("bruecke", [1, 2]), ("brucke", [1, 2]), ("BRU\u0308CKE", [1, 2]),
        ("feuerbrücke", [1]), ("feuerbruecke", [1]), ("Feuer", [1]),
        ("müllerstraße", [1]), ("muellerstrasse", [1]), ("mullerstrasse", [1]), ("muellerstraße", [1]),
        ("angstrom", [2]), ("Ångström", [2]), ("aangstroem", []),
        ("weiß", [2]), ("weiss", [2]), ("WEISS", [2]),
        ("café", [2]), ("cafe", [2]), ("CAFE\u0301", [2]), ("naiv", [2]), ("naïv", [2]),
        ("strassenueberfuehrung", [3]), ("straßenüberführung", [3]), ("straßenueberfuhrung", [3]), ("überführ", [3]),
        ("masse", [3]), ("maße", [3]), ("maß", [1, 3]), ("kongreß", [3]), ("kongress", [3]),
        ("groß", [1, 4]), ("gross", [1, 4]), ("istanbul", [4]), ("İstanbul", [4]), ("3,14", [4]), ("foo_bar", [4]),
        ("don't", [4]), ("don’t", [4]), ("überfluss", []), ("nirgends", []),
    ],
)  # fmt: skip
def test_a_word_is_found_by_any_spelling(file: WorkspaceFile, words: str, days: list[int]) -> None:
    assert _days(file, words) == days


@pytest.mark.parametrize(
    ("words", "days"),
    [("größe müller", [1]), ("müller größe", [1]), ("größe elbbrücke", []), ("am 1998", [1, 2, 3, 4]),
     ("  mai   cafe ", [2]), ("café, weiß!", [2]), ("mai mai mai", [1, 2, 3, 4])],
)  # fmt: skip
def test_several_words_must_all_be_there_in_any_order(file: WorkspaceFile, words: str, days: list[int]) -> None:
    assert _days(file, words) == days


@pytest.mark.parametrize(("words", "days"), [("k", [2, 3]), ("ka", [2]), ("el", [2]), ("lb", []), ("lbb", [2])])
def test_very_short_words_must_begin_one(file: WorkspaceFile, words: str, days: list[int]) -> None:
    assert _days(file, words) == days


@pytest.mark.parametrize(
    "words",
    ["", " ", "\t\n", '"', '""', '"""', "*", "()", "^", "-", "+", "\0", "'", ";", ":", "{}", "„“", "\ud800", "NEAR",
     "NEAR(", "NEAR(mai größe)", "AND", "OR", "NOT", "words:", "rowid", "x" * 100_000, "ss" * 20_000, "ae" * 20_000,
     "mai " * 20_000 + "nirgends", "🙂", "\u0301", "%", "_", "\\", "mai" + "\0" * 50 + "nirgends", "ﷺ" * 100],
)  # fmt: skip
def test_what_says_nothing_finds_nothing(file: WorkspaceFile, words: str) -> None:
    assert _days(file, words) == []


@pytest.mark.parametrize(
    "words",
    ["größe*", '"größe"', "(größe)", "^größe", "{größe}", "-größe", "größe\0", "\0größe", "größe AND", "NOT größe",
     "größe OR", '"größe', "größe NEAR", "\ud800größe", "größe:", "größe'; DROP TABLE sentences; --"],
)  # fmt: skip
def test_signs_of_the_index_are_no_more_than_signs(file: WorkspaceFile, words: str) -> None:
    bare = [word for word in ("AND", "NOT", "OR", "NEAR", "DROP") if word in words]
    assert _days(file, words) == ([] if bare else [1])
    assert _days(file, "größe") == [1]


@settings(deadline=None)
@given(TEXTS)
def test_any_text_can_be_looked_for(file: WorkspaceFile, words: str) -> None:
    assert set(_days(file, words)) <= {1, 2, 3, 4}


@given(st.text(st.sampled_from("aäeoöuüsßABẞ"), min_size=1, max_size=8))
def test_a_word_is_among_its_own_spellings(word: str) -> None:
    forms = spellings(word)
    assert forms[0] == folded(word)
    assert folded(word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")) in forms
    assert len(forms) == len(set(forms)) <= 33


@given(st.text(st.sampled_from("bfkäöüß"), min_size=1, max_size=5))
def test_a_word_is_found_by_its_letters_written_out(word: str) -> None:
    written = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    assert folded(word) in spellings(written)


def test_a_great_many_different_words_can_be_looked_through() -> None:
    words = [f"x{number:05}y" for number in range(5_000)]
    lines = [f"Am 3. Mai 1998 {' '.join(words[at : at + 50])}." for at in range(0, 5_000, 50)]
    file = _file(opened(read("\n".join(lines), language="de")))
    assert len(sentences_with(file, "00y")) == 50
    assert len(sentences_with(file, "x00 x01 x02 x03 x04 x0 x 0y")) == 0
    assert len(sentences_with(file, "mai 04999y")) == 1
    file.close()


@pytest.mark.parametrize("field", ["label", "notes", "category"])
@pytest.mark.parametrize("words", ["überprüft", "ueberprueft", "UBERPRUFT", "prüf BÜRO", "u\u0308berprüft"])
def test_what_people_wrote_is_found(article: AnalysisTable, field: str, words: str) -> None:
    workspace = opened(article)
    workspace.do(edits.correct(workspace, field, [told(article, "2. Mai")], **{field: "Im Büro überprüft"}))
    assert _found(workspace, words) == ["2. Mai 1998"]


def test_all_words_must_be_in_what_people_wrote(article: AnalysisTable) -> None:
    workspace = opened(article)
    workspace.do(edits.correct(workspace, "x", [told(article, "2. Mai")], label="Büro", notes="Prüfung"))
    assert _found(workspace, "büro prüfung") == ["2. Mai 1998"]
    assert _found(workspace, "büro nirgends") == []


def test_sentences_are_found_though_other_words_were_written(article: AnalysisTable) -> None:
    workspace = opened(article)
    workspace.do(edits.correct(workspace, "label", [told(article, "2. Mai")], label="Büro"))
    assert _found(workspace, "elbbrücke") == ["2. Mai 1998"]


def test_an_event_of_one_s_own_is_found_by_its_sentence(article: AnalysisTable) -> None:
    workspace = opened(article)
    begin = TEXT.index("Kein Tag")
    dating = dating_of(rows(article)[0].interval.first_day) if isinstance(rows(article)[0], Event) else None
    assert dating is not None
    workspace.do(edits.add(workspace, edits.place_of(article, 1, Span(begin, begin + 8)), dating, "mine")[1])
    assert _found(workspace, "überfluss") == ["Kein Tag"]
    assert _found(workspace, "mine") == ["Kein Tag"]


def test_each_document_is_looked_through(article: AnalysisTable) -> None:
    other = read("Am 9. Mai 1998 stand die Elbbrücke noch.\n", "other", language="de")
    workspace = opened(other, article)
    assert _found(workspace, "elbbrücke") == ["2. Mai 1998", "9. Mai 1998"]
    workspace.do(edits.close_document(workspace, workspace.documents[0].key))
    assert _found(workspace, "elbbrücke") == ["2. Mai 1998"]


def test_a_document_without_events_is_no_trouble(article: AnalysisTable) -> None:
    workspace = opened(read("Hier steht nichts.", "empty"), article, read("Hier auch nicht.", "as well"))
    assert _found(workspace, "elbbrücke") == ["2. Mai 1998"]
    assert _found(workspace, "nichts") == []
    assert _found(opened(read("Hier steht nichts.", "empty")), "nichts") == []


def test_what_is_hidden_is_not_found(article: AnalysisTable) -> None:
    workspace = opened(article)
    workspace.do(edits.correct(workspace, "hide", [event(article, "2. Mai")], hidden=True))
    assert _found(workspace, "brücke") == ["1. Mai 1998"]


@pytest.mark.parametrize("words", ["", " ", "*", '"'])
def test_no_words_find_no_event(article: AnalysisTable, words: str) -> None:
    workspace = opened(article)
    workspace.do(edits.correct(workspace, "notes", [told(article, "2. Mai")], notes='* "'))
    assert _found(workspace, words) == []


def test_sentences_that_the_timeline_does_not_know_are_no_trouble(article: AnalysisTable) -> None:
    found = np.array([7, 2 * SENTENCES - 1, SENTENCES + 4, 5 * SENTENCES + 1])
    assert matching(shown(opened(article)), [1], np.sort(found), "x").tolist() == [False, False, False, True]


def test_without_an_answer_of_the_file_the_written_words_are_still_found(article: AnalysisTable) -> None:
    workspace = opened(article)
    workspace.do(edits.correct(workspace, "notes", [told(article, "2. Mai")], notes="Büro"))
    flags = matching(shown(workspace), workspace.current.numbers, np.zeros(0, np.int64), "büro")
    assert flags.tolist() == [False, True, False, False]
