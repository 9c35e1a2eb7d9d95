"""What a workspace is called, and where what is made of it goes."""

from pathlib import Path

import pytest

from timeline_app.services.naming.publication import publication_folder, publication_name

ONE, OTHER, FAR = Path("/archive/Flut 2021/a.txt"), Path("/archive/Flut 2021/b.pdf"), Path("/mail/c.eml")


@pytest.mark.parametrize(
    ("workspace", "documents", "name", "folder"),
    [
        (Path("/cases/Akte 7.timeline"), [ONE, FAR], "Akte 7", "/cases"),
        (None, [ONE], "a", "/archive/Flut 2021"),
        (None, [ONE, OTHER], "Flut 2021", "/archive/Flut 2021"),
        (None, [ONE, FAR], "", "/archive/Flut 2021"),
        (None, [ONE, None], "", "/archive/Flut 2021"),
        (None, [None], "", None),
        (None, [], "", None),
    ],
)
def test_names(workspace: Path | None, documents: list[Path | None], name: str, folder: str | None) -> None:
    assert publication_name(workspace, documents) == name
    assert publication_folder(workspace, documents) == (Path(folder) if folder else None)
