"""The role of an event: found, set by hand, kept, taken back, filtered by."""

from dataclasses import replace

import pytest
from workbench import event, opened, read, shown

from timeline_app.layout.items import Trait
from timeline_app.model.role import Because, Role
from timeline_app.services import edits
from timeline_app.services.finding.filters import Facets, Filters
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.timex.explain import role_explained

TEXT = "The mayor resigned on 3 May 1931. The court applied the Harbour Act of 1993. Since 1999 there is a court."


@pytest.fixture
def article() -> AnalysisTable:
    return read(TEXT, language="en")


def _roles(workspace: Workspace) -> list[tuple[Role, Because]]:
    return [(one.role, one.role_reason) for one in shown(workspace).events]


def test_roles_are_found(article: AnalysisTable) -> None:
    assert _roles(opened(article)) == [
        (Role.HAPPENING, Because.TOLD),
        (Role.MENTION, Because.DOCUMENT),
        (Role.STATE, Because.LASTS),
    ]


def test_a_role_set_by_hand_holds_until_it_is_taken_back(article: AnalysisTable) -> None:
    workspace, found = opened(article), event(article, "1993")
    workspace.do(edits.correct(workspace, "role", [found], role=Role.PLAN))
    assert _roles(workspace)[1] == (Role.PLAN, Because.BY_HAND)
    assert [bool(trait & Trait.MENTION) for trait in shown(workspace).items.traits.tolist()] == [False] * 3
    workspace.undo()
    assert _roles(workspace)[1] == (Role.MENTION, Because.DOCUMENT)


def test_what_was_made_a_mention_is_drawn_as_one(article: AnalysisTable) -> None:
    workspace = opened(article)
    workspace.do(edits.correct(workspace, "role", [event(article, "1931")], role=Role.MENTION))
    assert [bool(trait & Trait.MENTION) for trait in shown(workspace).items.traits.tolist()] == [True, True, False]


def test_roles_are_filtered_by(article: AnalysisTable) -> None:
    facets = Facets(shown(opened(article)))
    assert facets.counts(Filters(), None)["role"].tolist() == [1, 0, 1, 1]
    kept = facets.shown(Filters().switched("role", "mention", on=False), None)
    assert kept is not None
    assert kept.tolist() == [True, False, True]


@pytest.mark.parametrize("because", Because)
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_reason_is_a_sentence(article: AnalysisTable, because: Because, language: str) -> None:
    found = event(article, "1931")
    told = role_explained(replace(found, role_reason=because), language)
    assert told.endswith(".")
    assert "role_" not in told
