"""Which clauses are told with the main one: not remarks, second happenings with dates of their own, other reports."""

import pytest
from parses import marked_parse, said

from timeline_app.events.ways.told_together import is_remark, told_together
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _together(language: str, marked: str) -> str:
    parse, places = marked_parse(language, marked)
    numbers = told_together(parse, parse.owner[places[0]], wordlists(language))
    told = (place for number in numbers for place in parse.own(number) if not parse.words[place].is_mark)
    return said(parse, told)


@pytest.mark.parametrize(
    ("language", "marked", "together"),
    [
        ("de", "Er kaufte [1990] das Haus und verkaufte es wieder.", "Er kaufte 1990 das Haus und verkaufte es wieder"),
        ("de", "Er kaufte [1990] das Haus und verkaufte es 1995.", "Er kaufte 1990 das Haus"),
        ("de", "Er kaufte 1990 das Haus und verkaufte es [1995].", "Er kaufte 1990 das Haus und verkaufte es 1995"),
        ("de", "Er ging [1990], weil sie kam.", "Er ging 1990 weil sie kam"),
        ("de", "Er verlor – wie schon im Mai – [1990] sein Haus.", "Er verlor 1990 sein Haus"),
        ("de", "Sie sagte, er sei [1990] gekommen, sie sei krank.", "Sie sagte er sei 1990 gekommen"),
        ("en", "He sold it on [Monday] and left.", "He sold it on Monday and left"),
        ("en", "He sold it on [Monday] and left in 1995.", "He sold it on Monday"),
        ("en", "He was served on [Monday] and answered on Friday, raising a defence.", "He was served on Monday"),
        ("en", "He left on [Monday] because she came.", "He left on Monday because she came"),
    ],
)
def test_with_the_date(language: str, marked: str, together: str) -> None:
    assert _together(language, marked) == together


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Er verlor – wie schon im Mai – sein Haus.", True),
        ("Er verlor – das war im Mai – sein Haus.", True),
        # It names a thing, or who said it.
        ("Er verlor – die alte Mühle – sein Haus.", False),
        ("Er verlor – so der Zeuge – sein Haus.", False),
        ("Er verlor (wie schon im Mai) sein Haus.", False),
    ],
)
def test_remarks_between_dashes(text: str, remark: bool) -> None:
    parse = parsed(text, "de")
    brackets = [number for number, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.BRACKET]
    assert [is_remark(parse, number, wordlists("de")) for number in brackets] == ([remark] if brackets else [])
    assert brackets or not remark


def test_the_main_clause_is_none() -> None:
    parse = parsed("Er verlor sein Haus.", "de")
    assert not is_remark(parse, 0, wordlists("de"))
    assert told_together(parse, 0, wordlists("de")) == {0}
