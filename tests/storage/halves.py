"""Workspaces as a program leaves them that is killed in the middle of writing."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path


def leave_half_written(path: Path, target: Path) -> Path:
    """Copy a workspace, with the journal beside it, while somebody overwrites all of it; it is itself left alone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE texts SET utf8 = zeroblob(length(utf8))")
        database.execute("UPDATE columns SET data = zeroblob(length(data))")
        database.execute("UPDATE state SET value = 'half'")
        for ending in ("", "-journal"):
            shutil.copyfile(f"{path}{ending}", f"{target}{ending}")
        database.execute("ROLLBACK")
    assert journal(target).stat().st_size > 0
    assert path.read_bytes() != target.read_bytes()
    return target


def journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
