"""What is left of a phrase that is too long: the first noun, or all before what is named besides."""

import pytest
from parses import marked_parse, said

from timeline_app.grammar.phrase_parts import before_addition, first_noun
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "part"),
    [
        ("Sie sprach [über die Ziele der Planung sowie ihre Folgen].", "über die Ziele der Planung"),
        ("Sie sprach [über die Ziele der Planung].", ""),
        # One of two things that are paired is half a phrase.
        ("Sie sprach [über den Streit zwischen dem Wirt und dem Koch].", ""),
        ("Sie sprach [über Herren- und die Damenmode].", ""),
        ("Sie sprach [über die Ziele und die Folgen].", "über die Ziele"),
        ("Sie sprach [mit dem Wirt und dem Koch].", "mit dem Wirt"),
        ("Sie sprach [mit dem Wirt].", ""),
        ("Sie sprach [sowohl mit dem Wirt als auch dem Koch].", ""),
        ("Sie sprach [ohne den Wirt und den Koch].", ""),
        ("Sie sprach [mit Anna und Otto].", ""),
    ],
)
def test_before_what_is_named_besides(marked: str, part: str) -> None:
    parse, items = marked_parse("de", marked)
    assert said(parse, before_addition(parse, items, wordlists("de"))) == part


@pytest.mark.parametrize(
    ("marked", "part"),
    [
        ("Er wohnte lange [im Dachgeschoss eines alten Hauses].", "im Dachgeschoss"),
        ("Er wohnte lange [in der Nähe des Bahnhofs].", ""),
        ("Er wohnte lange [im Turm der Kirche].", "im Turm"),
        ("Er sang lange [im Saal].", "im Saal"),
        ("Er sang lange [bei der Eröffnung der Halle].", ""),
        ("Er sang lange [in einem Haus der Stadt].", ""),
        ("Er sang lange [beim Sohn des Wirts].", ""),
        ("Er sang lange [mit der Hälfte der Leute].", ""),
    ],
)
def test_the_first_noun(marked: str, part: str) -> None:
    parse, items = marked_parse("de", marked)
    assert said(parse, first_noun(parse, items, wordlists("de"))) == part
