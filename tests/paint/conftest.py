"""Lets the tests of this folder share their pictures, which are made of the same events as the other formats."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "export")]
