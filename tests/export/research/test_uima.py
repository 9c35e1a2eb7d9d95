"""The CAS is read back by dkpro-cassis with its types: text, offsets in UTF-16, values and anchors."""

from datetime import date
from io import BytesIO
from typing import Any

import cassis
from hypothesis import given, settings
from hypothesis import strategies as st
from made_events import content, written

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import from_text
from timeline_app.export.characters import allowed
from timeline_app.export.content import Content, Source
from timeline_app.export.research.uima import FEATURES, LAYER, write, write_types
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex, TimexType

ARTICLE = (
    'Müller & Söhne 🗓 <GmbH> wurde am 2. Juli\r\n1994 gegründet.\tTags darauf "feierte" man. '
    "Am Mittwoch tagte der Rat, wie jeden Montag, etwa fünf Stunden. Ende August wird gebaut."
)
META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"


def _content(text: str, published: date | None = date(2021, 7, 8)) -> Content:
    made = analyse(from_text(text, "a & b.txt"), published=published, language="de")
    one = Source(document=made.document, language=made.language, published=made.published, timexes=made.timexes)
    return content([], sources=[one])


def _cas(one: Content) -> Any:
    types = cassis.load_typesystem(BytesIO(written(write_types, one)))
    return cassis.load_cas_from_xmi(BytesIO(written(write, one)), typesystem=types)


def test_text_and_expressions_come_back() -> None:
    cas = _cas(_content(ARTICLE))
    assert cas.sofa_string == ARTICLE
    created, *timexes = cas.select(LAYER)
    assert (created.begin, created.end, created.value, created.functionInDocument) == (
        0,
        0,
        "2021-07-08",
        "CREATION_TIME",
    )
    facts = {timex.get_covered_text(): (timex.timexType, timex.value, timex.mod, timex.quant) for timex in timexes}
    assert facts == {
        "2. Juli\r\n1994": ("DATE", "1994-07-02", None, None),
        "Tags darauf": ("DATE", "1994-07-03", None, None),
        "Mittwoch": ("DATE", "2021-07-07", None, None),
        "jeden Montag": ("SET", "XXXX-WXX-1", None, "EVERY"),
        "etwa fünf Stunden": ("DURATION", "PT5H", "APPROX", None),
        "Ende August": ("DATE", "2021-08", "END", None),
    }


def test_anchors_point_at_expressions_and_at_the_publication_date() -> None:
    timexes = {timex.get_covered_text(): timex for timex in _cas(_content(ARTICLE)).select(LAYER)}
    assert timexes["Tags darauf"].anchorTimeID == timexes["2. Juli\r\n1994"].tid == "t1"
    assert timexes["Mittwoch"].anchorTimeID == timexes[""].tid == "t0"


def test_offsets_count_utf_16() -> None:
    octets = written(write, _content("🗓🗓 1994", None))
    assert b'begin="5" end="9"' in octets
    assert [timex.get_covered_text() for timex in _cas(_content("🗓🗓 1994", None)).select(LAYER)] == ["1994"]


def test_without_a_publication_date_there_is_no_creation_time() -> None:
    assert [timex.tid for timex in _cas(_content("Am Mittwoch kam er.", None)).select(LAYER)] == ["t1"]


def test_the_document_is_told_of() -> None:
    (meta,) = _cas(_content("Erste Zeile\n\nAm 3. Mai.")).select(META)
    assert (meta.documentId, meta.documentTitle, meta.language) == ("a & b.txt", "Erste Zeile", "de")


def test_the_layer_has_its_features_and_no_others() -> None:
    types = cassis.load_typesystem(BytesIO(written(write_types, _content("1994"))))
    assert {feature.name for feature in types.get_type(LAYER).features} == set(FEATURES)
    assert types.get_type(LAYER).supertype.name == "uima.tcas.Annotation"


@settings(deadline=None)
@given(st.text(min_size=1, max_size=30), st.data())
def test_any_text_comes_back(text: str, data: st.DataObject) -> None:
    begin, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    timex = Timex(Span(begin, end), text[begin:end], TimexType.DATE, text, Reason("stated"), "r")
    unknown = PublicationDate(None, Origin.UNKNOWN, Reason("unknown"))
    one = Source(document=Document(text, text), language="de", published=unknown, timexes=[timex])
    cas = _cas(content([], sources=[one]))
    assert cas.sofa_string == allowed(text)
    (found,) = cas.select(LAYER)
    assert (found.begin, found.end, found.value) == (begin, end, allowed(text))
