"""How far a command is, shown on a terminal while it takes longer than a moment, and nowhere else."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_PATIENCE_S = 0.5
_USUAL_COLUMNS, _ROWS = 80, 20
Reached = Callable[[float], None]


@contextmanager
def reading(count: int, watched: bool = True) -> Iterator[Reached]:
    """Shows the share, from 0 to 1, of so many articles that were read."""
    if not (watched and _is_watched()):
        yield lambda share: None
        return
    from tqdm import tqdm

    what = "Reading" if count == 1 else f"Reading {count} articles"
    form = f"{what}: {{percentage:3.0f}}% |{{bar}}| {{elapsed}}"
    with tqdm(total=1.0, bar_format=form, **_shown()) as bar:

        def reached(share: float) -> None:
            bar.update(share - bar.n)

        yield reached


@contextmanager
def writing(name: str, watched: bool = True) -> Iterator[Callable[[int], object]]:
    """Counts the events that were written."""
    if not (watched and _is_watched()):
        yield lambda rows: None
        return
    from tqdm import tqdm

    form = f"Writing {name.replace('{', '(').replace('}', ')')}: {{n_fmt}} events {{elapsed}}"
    with tqdm(bar_format=form, **_shown()) as bar:
        yield lambda rows: bar.update(rows - bar.n)


def _shown() -> dict[str, Any]:
    """How and where something is shown."""
    # Some terminals do not know how large they are, and nothing would be shown on none.
    columns = os.get_terminal_size(sys.stderr.fileno()).columns or _USUAL_COLUMNS
    return {"ncols": columns, "nrows": _ROWS, "leave": False, "delay": _PATIENCE_S, "file": sys.stderr}


def _is_watched() -> bool:
    """Whether a person sees standard error, on a terminal that can go back to the beginning of a line.

    Where the output goes into another program, that one has the terminal.
    """
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return False
    try:
        return not stat.S_ISFIFO(os.fstat(sys.stdout.fileno()).st_mode)
    except (AttributeError, OSError, ValueError):
        return True
