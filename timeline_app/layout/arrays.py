"""Names for the kinds of numpy arrays that columns of events are."""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from typing import Any

    import numpy.typing as npt

    Seconds = npt.NDArray[np.int64]
    Counts = npt.NDArray[np.int64]
    Positions = npt.NDArray[np.signedinteger[Any]]
    Floats = npt.NDArray[np.float64]
    Codes = npt.NDArray[np.uint8]
    Numbers = npt.NDArray[np.uint16]
    Longs = npt.NDArray[np.uint32]
    Flags = npt.NDArray[np.bool_]
else:
    # numpy.typing takes a while to load and says nothing more at run time.
    Seconds = Counts = Positions = Floats = Codes = Numbers = Longs = Flags = np.ndarray
