"""Whether "since", "as", "than", "after", "before", "so" and "until" join a clause."""

import pytest
from parses import kind_of, marked_words

from timeline_app.grammar.english import joining
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("He has been ill [since] he left Cork.", "sub"),
        ("He left [since] it was late.", "sub"),
        ("It was late, [so] we left.", "kon"),
        ("They closed the road [so] lorries could pass.", "sub"),
        ("They closed the road [so] quickly.", "adv"),
        ("The road was [so] steep.", "adv"),
        ("He ran [as] he had never run.", "sub"),
        ("[As] prices fell, he sold the mill.", "sub"),
        ("It was colder [than] it had been.", "sub"),
        ("He was saved [after] a boat carrying him sank.", "sub"),
        ("She left [before] the vote was held.", "sub"),
        ("[Because] it rained, he stayed.", "sub"),
        ("[When] it rained, he stayed.", "wh"),
        ("He knows [where] she lives.", "wh"),
        ("They came [while] it rained.", "sub"),
        ("[Although] it rained, they came.", "sub"),
    ],
)
def test_joining_words(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("He has been ill [since] the war.", "prep"),
        ("He has been ill [since] 1950.", "prep"),
        ("They came [as] part of a plan.", "prep"),
        ("More [than] 100 came.", "prep"),
        ("More [than] half of the boats sank.", "prep"),
        ("More [than] a third of the men came.", "prep"),
        ("The man, identified [as] Karim Said, had left.", "prep"),
        ("He was known [as] a smith.", "prep"),
        ("He stayed [until] May.", "prep"),
        ("He stayed [until] the end of May.", "prep"),
        ("He was saved [after] a long night.", "prep"),
        ("She left [before] noon.", "prep"),
        ("He stayed [because] of the rain.", "prep"),
    ],
)
def test_prepositions(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("He left in May and has not been seen [since].", "adv"),
        ("The mill, put up in May and [since] sold, burned.", "adv"),
        ("[As] early as 1904 a mill stood there.", "adv"),
        ("[As] recently as last May it was open.", "adv"),
        ("He had left the day [before].", "adv"),
    ],
)
def test_adverbs(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("As early [as] 1904 a mill stood there.", "prep"),
        ("As recently [as] last October it was open.", "prep"),
        ("As late [as] the 1990s it was open.", "prep"),
    ],
)
def test_the_second_word_of_a_measure_of_time(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("They agreed [to] hand over the keys.", "to"),
        ("He went [to] the mill.", "prep"),
        ("He came [to] see her.", "to"),
        ("They decided [to] sell it.", "to"),
    ],
)
def test_infinitives(marked: str, kind: str) -> None:
    assert kind_of("en", marked) == kind


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("They walked [to] hand over the keys.", False),
        ("They agreed [to] the plan.", False),
        ("They agreed [to] hand.", False),
        ("[To] hand over the keys is hard.", False),
    ],
)
def test_opens_infinitive(marked: str, expected: bool) -> None:
    words, place = marked_words("en", marked)
    assert joining.opens_infinitive(words, place, wordlists("en")) == expected
