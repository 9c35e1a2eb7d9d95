"""Random steps of all kinds, as a person with a plan for none of them would take them."""

import random
from dataclasses import replace

from timeline_app.model.correction import Dating
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.told import Told
from timeline_app.services.workspace import Open, Plan, Workspace
from timeline_app.storage.packed import Packed

DAY = Dating(interval=Interval(0, 86_400), granularity=Granularity.DAY, value="1970-01-01", words="Neujahr 1970")


class Editor:
    """Plans steps for a workspace; the seed decides which."""

    def __init__(self, workspace: Workspace, articles: list[Packed], seed: int) -> None:
        self._workspace = workspace
        self._articles = articles
        self._random = random.Random(seed)
        rows = [one for packed in articles for one in map(packed.row, range(len(packed.told)))]
        self._told: list[Told] = rows

    def plan(self) -> Plan:
        """The next step; now and then one that changes nothing."""
        if not self._workspace.documents:
            return self._open()
        return self._random.choice(
            (self._correct, self._correct, self._correct, self._hide, self._join, self._part, self._split, self._add,
             self._revert, self._open, self._anew)
        )()  # fmt: skip

    def _one(self) -> Told:
        return self._random.choice(self._told)

    def _document(self) -> Open:
        return self._random.choice(self._workspace.documents)

    def _correct(self) -> Plan:
        number = self._random.randrange(1000)
        field, value = self._random.choice(
            (("label", f"label {number}"), ("notes", f"note {number}"), ("category", f"{number % 7}"),
             ("checked", number % 2 == 0), ("dating", replace(DAY, words=str(number))), ("dating", None))
        )  # fmt: skip
        kind = "date" if field == "dating" else field
        return edits.correct(self._workspace, kind, [self._one()], typed=field == "notes", **{field: value})

    def _hide(self) -> Plan:
        hidden = self._random.choice((True, False, None))
        return edits.correct(self._workspace, "hide", [self._one(), self._one()], hidden=hidden)

    def _join(self) -> Plan:
        return edits.join(self._workspace, self._one(), [self._one(), self._one()])

    def _part(self) -> Plan:
        return edits.part(self._workspace, self._one())

    def _split(self) -> Plan:
        document = self._document()
        rows = map(document.packed.row, range(len(document.packed.told)))
        event = self._random.choice([one for one in rows if isinstance(one, Event)])
        return edits.split(self._workspace, event, document.key)

    def _add(self) -> Plan:
        document = self._document()
        begin = self._random.randrange(len(document.packed.document.text) - 1)
        place = edits.place_of(document.packed, document.key, Span(begin, begin + 1))
        return edits.add(place, DAY, f"added {begin}")[1]

    def _revert(self) -> Plan:
        return edits.revert(self._workspace, [self._one()])

    def _open(self) -> Plan:
        documents = self._workspace.documents
        if len(documents) > 1:
            return edits.close_document(self._workspace, self._random.choice(documents).key)
        return edits.open_documents(self._workspace, [self._random.choice(self._articles)], kept=True)

    def _anew(self) -> Plan:
        if self._random.random() < 0.9:
            return self._correct()
        document = self._document()
        return edits.analyse_anew(self._workspace, "published", {document.key: document.packed})
