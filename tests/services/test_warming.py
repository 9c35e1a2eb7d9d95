"""What is loaded ahead serves whoever comes later, whatever it was loaded without."""

import subprocess
import sys

LATER = """
from timeline_app.services import warming
warming.load()
warming.load_storage()
import sys
assert "numpy" in sys.modules and "numpy._typing" not in sys.modules
import numpy, numpy.ma, numpy.typing, pandas
from timeline_app.layout.items import Items
print(numpy.arange(4).reshape(2, 2).sum(axis=0).tolist(), numpy.ma.masked_equal([1, 2], 2).sum())
print(numpy.typing.NDArray[numpy.int64], numpy.linalg.norm([3, 4]))
print(pandas.DataFrame({"year": [1848, 1871]})["year"].max())
"""


def test_numpy_serves_others_whatever_it_was_loaded_without() -> None:
    done = subprocess.run([sys.executable, "-c", LATER], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    counts, types, year = done.stdout.splitlines()
    assert counts == "[2, 4] 1"
    assert "int64" in types
    assert types.endswith("5.0")
    assert year == "1871"
