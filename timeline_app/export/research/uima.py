"""A document as a UIMA CAS in XMI, with a layer of TIMEX3 that INCEpTION and other tools of UIMA read.

The layer is called as INCEpTION calls those that people make, `webanno.custom.Timex3`, and has the attributes of TIMEX3
as features; the types stand in a file of their own, as UIMA has it. The publication date is an expression without
length at the beginning. Offsets count UTF-16, as Java does.
"""

from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import quoteattr

from timeline_app.export.anchors import CREATION, Anchors
from timeline_app.export.characters import allowed
from timeline_app.export.content import Content, Progress, Source, Written, nothing
from timeline_app.model.timex import Timex
from timeline_app.streams import as_text

LAYER = "webanno.custom.Timex3"
FEATURES = ("tid", "timexType", "value", "mod", "quant", "freq", "anchorTimeID", "certainty", "functionInDocument")
_META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" \
xmlns:custom="http:///webanno/custom.ecore" \
xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
"""
_SPELLED = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def write(content: Content, stream: BinaryIO, progress: Progress = nothing) -> Written:
    """Write the one document that the content has; the rows are its expressions."""
    (source,) = content.sources
    timexes = list(source.timexes)
    with as_text(stream) as text:
        text.writelines(_elements(source, timexes))
    progress(len(timexes))
    return Written(len(timexes))


def write_types(content: Content, stream: BinaryIO, progress: Progress = nothing) -> Written:
    """Write the types of the layer and of what is told of the document."""
    with as_text(stream) as text:
        text.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        text.write('<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n<types>\n')
        text.write(_type(LAYER, "uima.tcas.Annotation", FEATURES))
        text.write(_type(_META, "uima.tcas.DocumentAnnotation", ("documentId", "documentTitle")))
        text.write("</types>\n</typeSystemDescription>\n")
    return Written(1)


def _type(name: str, above: str, features: tuple[str, ...]) -> str:
    told = "".join(
        f"<featureDescription><name>{feature}</name><description/>"
        "<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>\n"
        for feature in features
    )
    return (
        f"<typeDescription><name>{name}</name><description/><supertypeName>{above}</supertypeName>\n"
        f"<features>\n{told}</features></typeDescription>\n"
    )


def _elements(source: Source, timexes: list[Timex]) -> Iterator[str]:
    document, created = source.document, source.published.day
    text = allowed(document.text)
    told = {"documentId": document.name, "documentTitle": document.title, "language": source.language}
    yield _HEAD
    yield f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString={_quoted(text)}/>\n'
    yield f'<type:DocumentMetaData xmi:id="2" sofa="1" begin="0" end="{_length(text)}"{_attributes(told)}/>\n'
    told = {"tid": CREATION, "timexType": "DATE", "value": str(created), "functionInDocument": "CREATION_TIME"}
    if created:
        yield f'<custom:Timex3 xmi:id="3" sofa="1" begin="0" end="0"{_attributes(told)}/>\n'
    anchors = Anchors(created)
    for number, (timex, begin, end) in enumerate(_placed(text, timexes), 4):
        told = _features(timex, f"t{number - 3}", anchors)
        yield f'<custom:Timex3 xmi:id="{number}" sofa="1" begin="{begin}" end="{end}"{_attributes(told)}/>\n'
    members = " ".join(map(str, (2, *((3,) if created else ()), *range(4, len(timexes) + 4))))
    yield f'<cas:View sofa="1" members="{members}"/>\n</xmi:XMI>\n'


def _placed(text: str, timexes: list[Timex]) -> Iterator[tuple[Timex, int, int]]:
    """The expressions with their offsets in UTF-16; they stand in the order of the text."""
    done = before = 0
    for timex in timexes:
        begin = before + _length(text[done : timex.span.begin])
        end = begin + _length(text[timex.span.begin : timex.span.end])
        yield timex, begin, end
        done, before = timex.span.end, end


def _length(text: str) -> int:
    """Units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _features(timex: Timex, tid: str, anchors: Anchors) -> dict[str, str]:
    facts = (tid, timex.type.value, timex.value, timex.mod or "", timex.quant, timex.freq, anchors.of(timex, tid),
             timex.certainty, "NONE")  # fmt: skip
    return dict(zip(FEATURES, facts, strict=True))


def _attributes(facts: dict[str, str]) -> str:
    return "".join(f" {name}={_quoted(value)}" for name, value in facts.items() if value)


def _quoted(text: str) -> str:
    """An attribute that keeps its line ends, which a reader would make spaces of."""
    return quoteattr(allowed(text), _SPELLED)
