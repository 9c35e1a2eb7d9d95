"""What comes of a file that may hold many articles."""

from pathlib import Path

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.inputs import inputs_of, names_for
from timeline_app.model.document import Document


def documents(path: Path) -> list[Document]:
    """As they are read after all, under the names that they get."""
    inputs, failures = inputs_of([path])
    assert failures == []
    return [one.task(Choices(), name).document() for one, name in zip(inputs, names_for(inputs, ()), strict=True)]


def refusal(path: Path) -> str:
    inputs, (error,) = inputs_of([path])
    assert inputs == []
    assert str(error).startswith(str(path))
    return str(error)
