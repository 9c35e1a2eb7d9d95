"""A document that was analysed, as programs see it, and what several of them tell together."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from timeline_app.errors import ExportError
from timeline_app.export.columns import Event, typed
from timeline_app.model.correction import NO_EDITS, Edits
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.timex.explain import said

if TYPE_CHECKING:
    from timeline_app.export.content import Content


@dataclass(frozen=True, slots=True)
class Article:
    """A document that was analysed: its text, what it says of itself, and its events in date order.

    `published` is None where nothing honest can be said; `published_explanation` tells where the date comes from.
    """

    name: str
    title: str
    text: str
    language: str
    published: date | None
    published_explanation: str
    events: tuple[Event, ...]
    _analysis: AnalysisTable = field(repr=False, compare=False)
    _edits: Edits = field(default=NO_EDITS, repr=False, compare=False)


def article_of(analysis: AnalysisTable, interface: str, edits: Edits = NO_EDITS) -> Article:
    """An analysis and what was changed of it, with reasons in a language of the program."""
    document, dated = analysis.document, analysis.published
    return Article(
        document.name,
        document.title,
        document.text,
        analysis.language,
        dated.day,
        said(analysis.published_explanation, interface),
        events_of(_content([analysis], edits)),
        analysis,
        edits,
    )


def _analyses(articles: Iterable[Article]) -> list[AnalysisTable]:
    """Their analyses; events are known by the name of their document, so no name may come twice."""
    by_name: dict[str, AnalysisTable] = {}
    for article in articles:
        if by_name.setdefault(article.name, article._analysis) is not article._analysis:
            raise ExportError("Two articles are named {name}. Give one another name: analyse(…, name=…).",
                              name=article.name)  # fmt: skip
    return list(by_name.values())


def content_of_articles(articles: Iterable[Article]) -> "Content":
    """What a format writes of some articles. Raises ExportError where two of them have one name."""
    some = list(articles)
    corrections = {key: one for article in some for key, one in article._edits.corrections.items()}
    return _content(_analyses(some), Edits(corrections, {}))


def _content(analyses: list[AnalysisTable], edits: Edits) -> "Content":
    from timeline_app.services.export_content import content_of

    return content_of(analyses, edits, _interface(analyses))


def events_of(content: "Content") -> tuple[Event, ...]:
    """The events of what a format writes, in its order."""
    page = content.pages()
    return tuple(typed(event, page(event), content.interface) for event in content.events)


def _interface(analyses: list[AnalysisTable]) -> str:
    """The language of reasons that was asked for when the first article was read."""
    return analyses[0].interface if analyses else "en"
