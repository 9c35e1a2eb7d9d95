"""What people have written of the rows of a table, and the texts of all rows that nobody has written anything of."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.model.correction import Correction
from timeline_app.model.span import Span
from timeline_app.storage.analysis_table import AnalysisTable

_OWN = ("category", "notes")
"""Fields that only people write."""


class Words(NamedTuple):
    """What filters and counts ask for of all rows that people have changed; kept up with what is written."""

    categories: dict[int, str]
    checked: set[int]
    hidden: set[int]

    def copy(self) -> "Words":
        return Words(dict(self.categories), set(self.checked), set(self.hidden))

    def take(self, row: int, correction: Correction | None) -> None:
        """Take over what is written of a row now."""
        self.categories.pop(row, None)
        for rows in (self.checked, self.hidden):
            rows.discard(row)
        if row >= 0 and correction is not None:
            if correction.category:
                self.categories[row] = correction.category
            if correction.checked:
                self.checked.add(row)
            if correction.hidden:
                self.hidden.add(row)


def retells(correction: Correction, field: str) -> bool:
    """Whether a correction may say something else in a field than what was found there."""
    return field in _OWN or correction.dating is not None or correction.label is not None


def texts_of(analysis: AnalysisTable, field: str) -> Sequence[str]:
    """One text field of all rows of a document, as it was found."""
    mention = analysis.mentions
    if field == "document":
        return [analysis.document.name] * len(mention)
    if field == "category":
        return [""] * len(mention)
    if field in mention.texts:
        return mention.texts[field][:]  # type: ignore[no-any-return]
    begin, end = ("sentence_begin", "sentence_end") if field == "sentence" else ("begin", "end")
    spans = list(map(Span, mention.numbers[begin].tolist(), mention.numbers[end].tolist()))
    # What stands in one sentence shares its text.
    kept = {span: span.of(analysis.document.text) for span in dict.fromkeys(spans)}
    return [kept[span] for span in spans]
