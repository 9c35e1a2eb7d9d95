"""What programs call a document of their own accord is no title."""

import pytest

from timeline_app.documents.titles import stated_title


@pytest.mark.parametrize(
    "title", ["Die Rückkehr", "Dokumente der Zeit", "1984", "Untitled Works of 1907", "Titel und Tod"]
)
def test_titles(title: str) -> None:
    assert stated_title(f" {title}\n") == title


@pytest.mark.parametrize(
    "title",
    [
        "", " \n", "Word Document", "Document1", "Dokument 12", "Unbenannt 1", "untitled", "Sans nom 3",
        "Microsoft Word - Brief vom Mai.doc", "brief_final(3).docx", "layout 07.indd", "PowerPoint-Präsentation",
        "Unknown Title",
    ],
)  # fmt: skip
def test_defaults(title: str) -> None:
    assert stated_title(title) == ""
