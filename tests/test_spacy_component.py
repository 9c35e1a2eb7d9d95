"""The component marks in spaCy's documents what `tag` finds in their texts."""

import doctest
import tomllib
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from timeline_app import api, spacy_component

PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
GERMAN = "Der Rat tagte gestern. Von Mai 1999 bis 2004 war das Werk zu, drei Jahre lang jeden Montag."


def _marked(doc: Doc, key: str = "dates") -> list[tuple[str, str, str]]:
    return [(span.text, span.label_, span._.timex_value) for span in doc.spans[key]]


def test_the_example() -> None:
    outcome = doctest.testmod(spacy_component)
    assert outcome.attempted > 4
    assert outcome.failed == 0


@pytest.mark.parametrize(("language", "text"), [
    ("de", GERMAN), ("en", "She left on 3 May 1999, for two years."), ("xx", GERMAN), ("de", ""),
])  # fmt: skip
def test_it_finds_what_tag_finds(language: str, text: str) -> None:
    nlp = spacy.blank(language)
    nlp.add_pipe("timeline_dates", config={"published": "2021-07-07", "interface": "de"})
    doc = nlp(text)
    spans = doc.spans["dates"]
    found = api.tag(text, published="2021-07-07", language=None if language == "xx" else language, interface="de")
    assert [(one.label_, one._.timex_value, one._.timex_mod, one._.timex_reason) for one in spans] == [
        (one.type, one.value, one.mod, one.explanation) for one in found
    ]
    assert all(one.text in span.text for one, span in zip(found, spans, strict=True))


def test_each_document_may_have_its_own_day_and_keeps_what_was_found() -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("timeline_dates", config={"published": "2021-07-07", "spans_key": "when"})
    own = nlp.make_doc("Es brannte gestern.")
    own._.published = "1904-02-08"
    first, second = nlp.pipe([own, "Es brannte gestern."])
    assert _marked(first, "when") == [("gestern", "DATE", "1904-02-07")]
    assert _marked(second, "when") == [("gestern", "DATE", "2021-07-06")]
    again = Doc(nlp.vocab).from_bytes(first.to_bytes())
    assert _marked(again, "when") == _marked(first, "when")


def test_a_pipeline_that_was_saved_has_it_still(tmp_path: Path) -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("timeline_dates", config={"published": "2021-07-07"})
    nlp.to_disk(tmp_path)
    assert _marked(spacy.load(tmp_path)("Es brannte gestern.")) == [("gestern", "DATE", "2021-07-06")]


def test_days_and_languages_that_are_none_are_told() -> None:
    for wrong, said in (({"published": "soon"}, "is no day"), ({"language": "zz"}, "no language whose dates")):
        with pytest.raises(ValueError, match=said):
            spacy.blank("de").add_pipe("timeline_dates", config=wrong)


def test_spacy_finds_it_by_itself() -> None:
    (place,) = PROJECT["entry-points"]["spacy_factories"].items()
    assert place == ("timeline_dates", f"timeline_app.spacy_component:{spacy_component.make_dates.__name__}")
