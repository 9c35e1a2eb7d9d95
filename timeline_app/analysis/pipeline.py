"""From a document to its events: the one way that the window, the command line, the tests and benchmarks all go."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from timeline_app.language.detect import detect_language, plain_language
from timeline_app.language.grammar import grammar_code, load_grammar
from timeline_app.model.analysis import Analysis, Candidate
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex
from timeline_app.text.boilerplate import boilerplate_spans
from timeline_app.text.sentences import sentence_pieces
from timeline_app.timex.dct import candidates, infer
from timeline_app.timex.faults import Fault
from timeline_app.timex.scan import Scan
from timeline_app.timex.tagger import Tagger
from timeline_app.timex.trace import Trace

Progress = Callable[[float], None]
_TAGGED = 0.1
"""The share of the work, by experience, that it is to find and resolve dates; all the rest is making titles."""


class Tagged(NamedTuple):
    """A document's expressions before events are made of them, and what was found on the way."""

    language: str
    published: PublicationDate
    candidates: list[PublicationDate]
    """Days of publication; none where the day is stated, unless they were asked for."""
    sentences: list[Span]
    timexes: list[Timex]
    faults: tuple[Fault, ...]


def tag_document(
    document: Document,
    *,
    published: date | None = None,
    ignore_published: bool = False,
    language: str | None = None,
    likely: Callable[[], Sequence[str]] = tuple,
    progress: Progress | None = None,
    all_candidates: bool = False,
    trace: Trace | None = None,
) -> Tagged:
    """Find and resolve every date of a document.

    The publication date is the one given, else the document's own unless `ignore_published`, else inferred. A text that
    does not tell its language may be in one of the `likely` ones, which are asked for then. `progress`
    is told the share that is done; `trace`, if given, how each expression came by its date.
    """
    reached = progress or _nothing
    code = language or document.language or _language(document.text[document.body :], likely)
    sentences: list[Span] = []
    for piece in sentence_pieces(document.text, code):
        sentences.extend(piece)
        # A fifth of this work by experience; the rest is found and resolved below.
        reached(0.2 * sentences[-1].end / len(document.text) if sentences else 0.0)
    scan = Scan(document.text, sentences, load_grammar(grammar_code(code)), document.headings)
    found: list[PublicationDate] = []
    # To look for it takes a pass over the text, which a stated one saves.
    if all_candidates or stated_date(document, published, ignore_published) is None:
        found = candidates(scan, "" if ignore_published else document.name)
    if document.guessed is not None and not ignore_published:
        found.append(document.guessed)
    dated = publication_date(document, published, ignore_published, found)
    timexes = _tagged(scan, dated, reached, trace)
    return Tagged(code, dated, found, sentences, timexes, tuple(scan.faults))


def _language(text: str, likely: Callable[[], Sequence[str]]) -> str:
    return plain_language(text) or detect_language(text, likely())


def analyse(
    document: Document,
    *,
    published: date | None = None,
    ignore_published: bool = False,
    language: str | None = None,
    likely: Callable[[], Sequence[str]] = tuple,
    progress: Progress | None = None,
    shorter: bool = True,
) -> Analysis:
    """Find and resolve every date of a document, and make events of them; what is given is as in `tag_document`.

    `shorter`: with titles for narrower rooms as well, for which some formats have no use.
    """
    # Whoever only tags has no use for it.
    from timeline_app.events.extractor import extract

    reached = progress or _nothing
    code, dated, found, sentences, timexes, _ = tag_document(
        document,
        published=published,
        ignore_published=ignore_published,
        language=language,
        likely=likely,
        progress=lambda share: reached(_TAGGED * share),
        all_candidates=True,
    )
    boilerplate = merged([*document.boilerplate, *boilerplate_spans(document.text, sentences, code)])
    told = _of_body(document, dated, timexes)
    inside, outside = _apart(told, boilerplate)
    made = partial(_reach, reached, len(told))
    # Twice, apart: what menus and comments tell must not change what the article's own titles say.
    events, unplaced = extract(document, code, dated, sentences, inside, made, shorter)
    after = partial(made, first=len(inside))
    beyond = [one for part in extract(document, code, dated, sentences, outside, after, shorter) for one in part]
    reached(1.0)
    return Analysis(
        document,
        code,
        dated,
        dated.reason,
        tuple(Candidate(one, one.reason) for one in found),
        tuple(sentences),
        tuple(timexes),
        tuple(events),
        tuple(unplaced),
        tuple(boilerplate),
        tuple(sorted(beyond, key=lambda one: one.span)),
    )


def _of_body(document: Document, dated: PublicationDate, timexes: list[Timex]) -> list[Timex]:
    """What stands before the body is the title and what is around it, which tells of no event."""
    unsaid = [Span(0, document.body), *dateline_spans(dated, timexes)]
    return [timex for timex in timexes if not any(timex.span.overlaps(span) for span in unsaid)]


def _reach(reached: Progress, total: int, number: int, first: int = 0) -> None:
    """Tell of so many expressions, `first` of them before, of which events were made."""
    reached(_TAGGED + (1 - _TAGGED) * (first + number) / total)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in the order of the text, those that touch or overlap as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.begin <= joined[-1].end:
            joined[-1] = Span(joined[-1].begin, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined


def _apart(timexes: Sequence[Timex], left_out: Sequence[Span]) -> tuple[list[Timex], list[Timex]]:
    """The timexes that no span touches, and those that one does; the spans are in order and do not overlap."""
    inside: list[Timex] = []
    outside: list[Timex] = []
    begins = [span.begin for span in left_out]
    for timex in timexes:
        before = bisect_left(begins, timex.span.end)
        touched = before > 0 and left_out[before - 1].end > timex.span.begin
        (outside if touched else inside).append(timex)
    return inside, outside


def dateline_spans(dated: PublicationDate, timexes: list[Timex]) -> list[Span]:
    """The date line that the publication date was read from: it tells when the text appeared, not of an event."""
    if dated.reason.kind != "inferred_line":
        return []
    words = dated.reason.facts["expression"]
    return [timex.span for timex in timexes if timex.text == words][:1]


def _tagged(scan: Scan, dated: PublicationDate, reached: Progress, trace: Trace | None) -> list[Timex]:
    timexes: list[Timex] = []
    for piece, end in Tagger(scan, dated, trace).pieces():
        timexes.extend(piece)
        reached(0.2 + 0.8 * end / len(scan.text))
    return timexes


def stated_date(document: Document, given: date | None, ignore: bool) -> PublicationDate | None:
    """The publication date that needs no inferring: given, or the document's own."""
    if given is not None:
        return PublicationDate(given, Origin.GIVEN, Reason("given"))
    return None if ignore else document.published


def publication_date(
    document: Document, given: date | None, ignore: bool, found: list[PublicationDate]
) -> PublicationDate:
    """The publication date by precedence: given, the document's own, inferred."""
    if (stated := stated_date(document, given, ignore)) is not None:
        return stated
    inferred = infer([one for one in found if _has_come(one)])
    guess = None if ignore else document.guessed
    return guess if inferred.day is None and guess is not None and _has_come(guess) else inferred


def _has_come(candidate: PublicationDate) -> bool:
    """Only what the text itself states may lie ahead of today: nothing was published on a day that is yet to come."""
    return candidate.origin is Origin.DOCUMENT or candidate.day is None or candidate.day <= date.today()


def _nothing(share: float) -> None:
    """For whom progress is of no interest."""
