"""An analysis in columns says what the analysis said."""

from dataclasses import fields, replace

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import from_text
from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.storage.analysis_table import AnalysisTable, id_number, id_text, pack
from timeline_app.storage.parts import analysis_of, analysis_parts, mentioned_sentences

TEXT = """Chronik

Am Montag, 3. März 2020, kam der erste Laster. Die Brücke steht seit 1874. Vom 3. bis 5. Mai 2019 war Markt.
Die Arbeiten dauerten drei Wochen. Jeden Freitag ist Markt. Ende der 90er-Jahre wurde sie verbreitert. 😀 Heute nicht.
"""


def test_a_field_that_is_no_text_is_kept_only_where_the_table_knows_it() -> None:
    others = {one.name for one in fields(Event) if one.type not in (str, tuple[str, ...])}
    kept = {"role", "role_reason", "interval", "granularity", "certainty", "type", "mod", "is_range", "span", "hidden"}
    of_the_text_or_of_people = {"sentence_no", "sentence_span", "published", "checked"}
    reasons = {"explanation", "conflict"}
    assert others == kept | of_the_text_or_of_people | reasons


def test_every_event_and_unplaced_expression_comes_back() -> None:
    analysis = analyse(from_text(TEXT, "chronik.txt"))
    table = pack(analysis, "en", "1")
    told = [table.row(number) for number in range(len(table.mentions))]
    assert sorted(told, key=lambda one: one.span) == told
    assert {one.id: one for one in told} == {one.id: one for one in (*analysis.events, *analysis.unplaced)}
    assert len(told) >= 6


def test_what_boilerplate_tells_is_kept_as_left_out() -> None:
    text = "Das Haus brannte am 3. Mai 2001.\n" * 3 + "Schreibe einen Kommentar\n\nGespeichert am 4. Mai 2002.\n"
    analysis = pack(analyse(from_text(text, "haus.txt")), "en", "1")
    told = [analysis.row(number) for number in range(len(analysis.mentions))]
    assert [(one.value, one.hidden) for one in told] == [("2001-05-03", False)] * 3 + [("2002-05-04", True)]
    assert analysis.boilerplate.tolist() == [[text.index("Schreibe"), len(text.rstrip())]]


def test_parts_become_the_same_analysis(bridge: AnalysisTable) -> None:
    again = analysis_of(*analysis_parts(bridge))
    assert again.document == bridge.document
    assert again.candidates == bridge.candidates
    assert [again.row(number) for number in range(len(again.mentions))] == [
        bridge.row(number) for number in range(len(bridge.mentions))
    ]
    assert analysis_parts(again) == analysis_parts(bridge)


def test_sentences_that_tell_of_a_date_are_named_once(bridge: AnalysisTable) -> None:
    told = dict(mentioned_sentences(bridge))
    assert len(told) == len(list(mentioned_sentences(bridge)))
    assert any("The old bridge was closed" in text for text in told.values())


def test_without_sentences_a_span_is_its_own(bridge: AnalysisTable) -> None:
    empty = replace(bridge, sentences=bridge.sentences[:0])
    assert empty.sentence_at(Span(3, 9)) == (1, Span(3, 9))


def test_the_sentence_at_a_place(bridge: AnalysisTable) -> None:
    begin = bridge.document.text.index("the mayor")
    number, sentence = bridge.sentence_at(Span(begin, begin + 9))
    assert sentence.of(bridge.document.text).startswith('"The repairs')
    assert number > 1


def test_ids_are_numbers_in_disguise() -> None:
    assert id_text(id_number("00ff00ff00ff")) == "00ff00ff00ff"
    assert [id_number(text) for text in ("", "xyz", "zzzzzzzzzzzz")] == [-1, -1, -1]
