"""Which clauses may be told by themselves: those that are told as having happened, and by the text itself."""

import pytest
from parses import clause_of, marked_parse

from timeline_app.events.standing import is_condition, may_stand_alone, speaker_of
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "text", "kind", "alone"),
    [
        ("de", "Er sagte, dass die Brücke gesperrt wurde.", ClauseKind.CONTENT, False),
        ("de", "Die Polizei teilte mit, die Brücke sei gesperrt.", ClauseKind.REPORT, False),
        ("de", "Die Brücke, die gesperrt war, brach ein.", ClauseKind.RELATIVE, True),
        ("de", "Wenn die Brücke bricht, wird sie gesperrt.", ClauseKind.ADVERBIAL, False),
        ("de", "Als die Brücke brach, lachte er.", ClauseKind.ADVERBIAL, True),
        ("de", "Er wartete, bis der Zug kam.", ClauseKind.ADVERBIAL, True),
        ("de", "Dem Arzt ist zu verdanken, dass er überlebte.", ClauseKind.CONTENT, True),
        ("de", "Laut Polizei brach die Brücke, die alt war.", ClauseKind.RELATIVE, False),
        ("en", "Police said that the bridge had been closed.", ClauseKind.CONTENT, False),
        ("en", "The bridge, which collapsed, was old.", ClauseKind.RELATIVE, True),
        ("en", "If the bridge falls, they run.", ClauseKind.ADVERBIAL, False),
        ("en", "The bridge fell when the train crossed it.", ClauseKind.ADVERBIAL, True),
    ],
)
def test_may_stand_alone(language: str, text: str, kind: ClauseKind, alone: bool) -> None:
    parse = parsed(text, language)
    assert may_stand_alone(parse, clause_of(parse, kind), wordlists(language)) == alone


@pytest.mark.parametrize("text", ["The mill burned down.", "Die Mühle brannte ab."])
def test_a_sentence_of_one_clause_stands_by_itself(text: str) -> None:
    language = "en" if text.startswith("The") else "de"
    parse = parsed(text, language)
    assert may_stand_alone(parse, 0, wordlists(language))
    assert speaker_of(parse, 0) is None


def test_who_said_it_stands_behind_what_was_said() -> None:
    parse = parsed("“The bridge fell,” said the mayor.", "en")
    speaker = clause_of(parse, ClauseKind.SPEAKER)
    assert speaker_of(parse, clause_of(parse, ClauseKind.MAIN)) == speaker
    # The one who speaks is told by the text.
    assert speaker_of(parse, speaker) is None


@pytest.mark.parametrize(
    ("marked", "condition"),
    [
        ("Wenn der [Rat] zustimmt, beginnt der Bau.", True),
        ("Stimmt der [Rat] zu, beginnt der Bau.", True),
        ("Falls der [Rat] zustimmt, beginnt der Bau.", True),
        ("Auch wenn der [Rat] zustimmt, beginnt der Bau.", False),
        ("Als der [Rat] zustimmte, begann der Bau.", False),
        ("Der [Rat] stimmt zu.", False),
    ],
)
def test_a_main_clause_would_claim_more_without_its_condition(marked: str, condition: bool) -> None:
    parse, (place,) = marked_parse("de", marked)
    assert is_condition(parse, parse.owner[place], wordlists("de")) == condition
