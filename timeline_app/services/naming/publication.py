"""What a workspace is called where nobody has said it: after its file, its folder or its article."""

from collections.abc import Sequence
from pathlib import Path


def publication_name(workspace: Path | None, documents: Sequence[Path | None]) -> str:
    """A name without an ending; empty where documents of different folders, or of none, have nothing in common."""
    if workspace is not None:
        return workspace.stem
    paths = [path for path in documents if path is not None]
    if len(documents) == 1 and paths:
        return paths[0].stem
    folders = {path.parent for path in paths}
    return folders.pop().name if len(folders) == 1 and len(paths) == len(documents) else ""


def publication_folder(workspace: Path | None, documents: Sequence[Path | None]) -> Path | None:
    """Where it is proposed to be written: beside the workspace, else beside the first document."""
    if workspace is not None:
        return workspace.parent
    return next((path.parent for path in documents if path is not None), None)
