"""From a document to its events: the one way that the window, the command line, the tests and benchmarks all go."""

from collections.abc import Callable
from datetime import date

from timeline_app.events.extractor import extract
from timeline_app.language.detect import detect_language
from timeline_app.language.grammar import Grammar, grammar_code, load_grammar
from timeline_app.model.analysis import Analysis
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex
from timeline_app.text.boilerplate import boilerplate_spans
from timeline_app.text.sentences import sentence_pieces
from timeline_app.timex.dct import infer
from timeline_app.timex.explain import render
from timeline_app.timex.tagger import Tagger

Progress = Callable[[float], None]


def analyse(
    document: Document,
    *,
    published: date | None = None,
    ignore_published: bool = False,
    language: str | None = None,
    interface: str = "en",
    progress: Progress | None = None,
) -> Analysis:
    """Find, resolve and explain every date of a document.

    The publication date is the one given, else the document's own unless `ignore_published`, else inferred. `progress`
    is told the share that is done.
    """
    reached = progress or _nothing
    code = language or document.language or detect_language(document.text)
    grammar = load_grammar(grammar_code(code))
    sentences: list[Span] = []
    for piece in sentence_pieces(document.text):
        sentences.extend(piece)
        reached(0.2 * (sentences[-1].end if sentences else 0) / len(document.text))
    dated = publication_date(document, published, ignore_published, sentences, grammar)
    timexes = _tagged(document, sentences, grammar, dated, reached)
    left_out = [Span(0, document.body), *boilerplate_spans(document.text, sentences, code)]
    left_out += dateline_spans(dated, timexes)
    told = [timex for timex in timexes if not any(timex.span.overlaps(span) for span in left_out)]
    events, unplaced = extract(document, code, dated, sentences, told, interface)
    reached(1.0)
    return Analysis(
        document,
        code,
        dated,
        render(dated.reason, interface),
        tuple(sentences),
        tuple(timexes),
        tuple(events),
        tuple(unplaced),
    )


def dateline_spans(dated: PublicationDate, timexes: list[Timex]) -> list[Span]:
    """The date line that the publication date was read from: it tells when the text appeared, not of an event."""
    if dated.reason.kind != "inferred_line":
        return []
    words = dated.reason.facts["expression"]
    return [timex.span for timex in timexes if timex.text == words][:1]


def _tagged(
    document: Document, sentences: list[Span], grammar: Grammar, dated: PublicationDate, reached: Progress
) -> list[Timex]:
    timexes: list[Timex] = []
    for piece, end in Tagger(document.text, sentences, grammar, dated).pieces():
        timexes.extend(piece)
        reached(0.2 + 0.7 * end / len(document.text))
    return timexes


def publication_date(
    document: Document, given: date | None, ignore: bool, sentences: list[Span], grammar: Grammar
) -> PublicationDate:
    """The publication date by precedence: given, the document's own, inferred."""
    if given is not None:
        return PublicationDate(given, Origin.GIVEN, Reason("given"))
    if document.published is not None and not ignore:
        return document.published
    return infer(document.text, sentences, grammar, "" if ignore else document.name)


def _nothing(share: float) -> None:
    """For whom progress is of no interest."""
