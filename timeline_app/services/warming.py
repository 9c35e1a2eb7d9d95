"""Loads what the first document needs: beside an empty window that is already seen, or before one with a document."""

import os
import sys
from types import ModuleType

# All that these do is to give numpy's functions their help, which nobody reads in a window; it would take 4 % of the
# instructions to the first picture. numpy keeps them apart so that they can be replaced.
_HELP = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")
# Its linear algebra names one of these types in its annotations, and would load nine modules for that.
_TYPES = "numpy._typing"


def load() -> None:
    """What shows a document without Qt, arrays first; about 80 ms the first time, on whichever thread it is."""
    # numpy's linear algebra, which nothing here uses, would start a thread for each processor.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for name in _HELP:
        sys.modules.setdefault(name, ModuleType(name))
    _load_numpy()
    from timeline_app.analysis import inputs  # noqa: F401
    from timeline_app.layout import dates, history, scene, ticks  # noqa: F401
    from timeline_app.services import edits, timeline, workspace_locks, workspace_writer  # noqa: F401
    from timeline_app.services.finding import filters  # noqa: F401


def _load_numpy() -> None:
    """Load it without its types, which whoever asks for them later finds as they are."""
    types = ModuleType(_TYPES)
    types.__dict__["NDArray"] = list
    sys.modules.setdefault(_TYPES, types)
    try:
        import numpy  # noqa: F401
    finally:
        if sys.modules.get(_TYPES) is types:
            del sys.modules[_TYPES]


def load_storage() -> None:
    """What keeps a document, which is needed a moment after it was shown."""
    from timeline_app.storage import file  # noqa: F401
