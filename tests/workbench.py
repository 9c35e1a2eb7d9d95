"""Articles, workspaces and timelines to try things on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadAgain
from timeline_app.documents.reader import from_text
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.services import edits
from timeline_app.services.manual_dates import dating_of
from timeline_app.services.mention_table import Mention
from timeline_app.services.timeline import Timeline, timeline_of
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.values import Key, Value

_dating = dating_of(Civil(1848, 3, 18))
assert _dating is not None
BY_HAND = _dating
"""A date that somebody sets."""


def nothing(share: float) -> None:
    """Progress that nobody looks at."""


def read(
    text: str, name: str = "article.txt", language: str | None = None, published: date | None = None,
    path: Path | None = None,
) -> AnalysisTable:  # fmt: skip
    """A text, analysed as the program does it."""
    document = replace(from_text(text, name), path=path)
    analysis: AnalysisTable = ReadAgain(document, Choices(published=published, language=language))(nothing)
    return analysis


def opened(*articles: AnalysisTable) -> Workspace:
    """A workspace with these documents, in this order."""
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, articles, kept=True))
    return workspace


def shown(workspace: Workspace, outside: bool = False) -> Timeline:
    """What the window would show of it."""
    return timeline_of([one.analysis for one in workspace.documents], workspace.edits(), outside)


def rows(analysis: AnalysisTable) -> list[Mention]:
    return [analysis.row(number) for number in range(len(analysis.mentions))]


def told(analysis: AnalysisTable, words: str) -> Mention:
    """The one expression that has these words."""
    (found,) = [one for one in rows(analysis) if words in one.expression]
    return found


def event(analysis: AnalysisTable, words: str) -> Event:
    found = told(analysis, words)
    assert isinstance(found, Event)
    return found


def texts_of(events: Sequence[Mention]) -> list[str]:
    return [one.expression for one in events]


def state_after(workspace: Workspace, plan: Transaction) -> dict[Key, Value]:
    """The state that a step leads to; the workspace is as it was before, for undo takes all of it back."""
    before = workspace.state
    workspace.do(plan)
    after = workspace.state
    workspace.undo()
    assert workspace.state == before
    return after
