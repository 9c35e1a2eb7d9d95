"""What is loaded ahead serves whoever comes later, whatever it was loaded without."""

import subprocess
import sys

LATER = """
from timeline_app.services import warming
warming.load()
warming.load_storage()
import numpy, numpy.ma, pandas
from timeline_app.layout.items import Items
print(numpy.arange(4).reshape(2, 2).sum(axis=0).tolist(), numpy.ma.masked_equal([1, 2], 2).sum())
print(pandas.DataFrame({"year": [1848, 1871]})["year"].max())
"""


def test_numpy_serves_others_without_its_help() -> None:
    done = subprocess.run([sys.executable, "-c", LATER], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout == "[2, 4] 1\n1871\n"
