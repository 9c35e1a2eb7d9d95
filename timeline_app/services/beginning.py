"""A workspace that begins with documents, made wherever there is time for it: nobody else has it before it is shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.services.edits import open_documents
from timeline_app.services.workspace import Step, Transaction, Workspace

if TYPE_CHECKING:
    from timeline_app.storage.analysis_table import AnalysisTable


class Begun(NamedTuple):
    """A new workspace, the step that opened its documents, and what that was planned as."""

    workspace: Workspace
    step: Step
    transaction: Transaction


def begin_with(read: "Sequence[AnalysisTable]") -> Begun:
    """A workspace that holds these documents, of which there is one at least, and nothing else."""
    workspace = Workspace()
    transaction = open_documents(workspace, read, kept=False)
    return Begun(workspace, workspace.do(transaction), transaction)
