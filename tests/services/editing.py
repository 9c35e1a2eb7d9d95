"""Random steps of all kinds, as a person with a plan for none of them would take them."""

import random
from dataclasses import replace

from timeline_app.model.correction import Dating
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.mention_table import Mention
from timeline_app.services.workspace import Open, Transaction, Workspace
from timeline_app.storage.analysis_table import AnalysisTable

DAY = Dating(interval=Interval(0, 86_400), granularity=Granularity.DAY, value="1970-01-01", words="Neujahr 1970")


class Editor:
    """Plans steps for a workspace; the seed decides which."""

    def __init__(self, workspace: Workspace, articles: list[AnalysisTable], seed: int) -> None:
        self._workspace = workspace
        self._articles = articles
        self._random = random.Random(seed)
        rows = [one for analysis in articles for one in map(analysis.row, range(len(analysis.mentions)))]
        self._told: list[Mention] = rows

    def plan(self) -> Transaction:
        """The next step; now and then one that changes nothing."""
        if not self._workspace.documents:
            return self._open()
        return self._random.choice(
            (self._correct, self._correct, self._correct, self._hide, self._join, self._part, self._split, self._add,
             self._revert, self._open, self._anew)
        )()  # fmt: skip

    def _one(self) -> Mention:
        return self._random.choice(self._told)

    def _document(self) -> Open:
        return self._random.choice(self._workspace.documents)

    def _correct(self) -> Transaction:
        number = self._random.randrange(1000)
        field, value = self._random.choice(
            (("label", f"label {number}"), ("notes", f"note {number}"), ("category", f"{number % 7}"),
             ("checked", number % 2 == 0), ("dating", replace(DAY, words=str(number))), ("dating", None))
        )  # fmt: skip
        kind = "date" if field == "dating" else field
        return edits.correct(self._workspace, kind, [self._one()], typed=field == "notes", **{field: value})

    def _hide(self) -> Transaction:
        hidden = self._random.choice((True, False, None))
        return edits.correct(self._workspace, "hide", [self._one(), self._one()], hidden=hidden)

    def _join(self) -> Transaction:
        return edits.join(self._workspace, self._one(), [self._one(), self._one()])

    def _part(self) -> Transaction:
        return edits.part(self._workspace, self._one())

    def _split(self) -> Transaction:
        document = self._document()
        rows = map(document.analysis.row, range(len(document.analysis.mentions)))
        event = self._random.choice([one for one in rows if isinstance(one, Event)])
        return edits.split(self._workspace, event, document.key)

    def _add(self) -> Transaction:
        document = self._document()
        begin = self._random.randrange(len(document.analysis.document.text) - 1)
        place = edits.place_of(document.analysis, document.key, Span(begin, begin + 1))
        return edits.add(self._workspace, place, DAY, f"added {begin}")[1]

    def _revert(self) -> Transaction:
        return edits.revert(self._workspace, [self._one()])

    def _open(self) -> Transaction:
        documents = self._workspace.documents
        if len(documents) > 1:
            return edits.close_document(self._workspace, self._random.choice(documents).key)
        return edits.open_documents(self._workspace, [self._random.choice(self._articles)], kept=True)

    def _anew(self) -> Transaction:
        if self._random.random() < 0.9:
            return self._correct()
        document = self._document()
        return edits.analyse_anew(self._workspace, "published", {document.key: document.analysis})
