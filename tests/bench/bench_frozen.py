"""From starting the process to the seed's events on a screen: the frozen application against the checkout.

Both start in turns and are watched in the same way, from outside: by the pixels of a virtual screen. Needs Xvfb, and
the application that `make build` makes.

    python tests/bench/bench_frozen.py [rounds [program ...]]
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from calibration import tell

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from screen import Screen, screen

ROOT = Path(__file__).resolve().parents[2]
# The colours of stated and inferred events in the light look, of which the seed has both.
MARKS = ("#2a6db0", "#b86a00")
EVERY_ROW = 8
SETTLED_S = 3.0
# Removed at the end.
SETTINGS = tempfile.TemporaryDirectory(prefix="bench-frozen-")


def pixels(shown: Screen) -> int:
    return min(shown.count(mark, EVERY_ROW) for mark in MARKS)


def wait(is_so: Callable[[], bool], what: str) -> float:
    end = time.monotonic() + 60
    while not is_so():
        if time.monotonic() > end:
            sys.exit(f"{what} did not come within a minute")
        time.sleep(0.002)
    return time.monotonic()


def start(command: Sequence[str], shown: Screen, enough: int | None) -> tuple[float, int]:
    """Milliseconds until so many pixels are the events', or how many there are when the window has settled."""
    wait(lambda: pixels(shown) == 0, "an empty screen")
    with tempfile.TemporaryDirectory() as data:
        # Settings are there from an earlier time, work that was interrupted is not.
        own = {"XDG_CONFIG_HOME": SETTINGS.name, "XDG_DATA_HOME": data}
        own |= {"DISPLAY": shown.display, "QT_QPA_PLATFORM": "xcb"}
        begin = time.monotonic()
        window = subprocess.Popen(command, env={**os.environ, **own, "PYTHONPATH": str(ROOT)})
        try:
            if enough is None:
                time.sleep(SETTLED_S)
            else:
                wait(lambda: pixels(shown) >= enough, "the picture")
            return (time.monotonic() - begin) * 1000, pixels(shown)
        finally:
            window.terminate()
            window.wait()


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    frozen = sys.argv[2:] or [str(ROOT / "dist" / "timeline-app" / "timeline-app")]
    if shutil.which(frozen[0]) is None:
        sys.exit(f"{frozen[0]} is no program: make it with `make build`, or name another one")
    if shutil.which("Xvfb") is None:
        sys.exit("Xvfb is not installed, without which there is no screen to watch")
    seed = str(next((ROOT / "seeds").glob("*.txt")))
    commands = [[sys.executable, "-m", "timeline_app", seed], [*frozen, seed]]
    with screen() as shown:
        settled = [start(command, shown, None)[1] for command in commands]
        # The last pixels come when the views have taken their places, which is the same in both.
        enough = min(settled) * 9 // 10
        pairs = [[start(command, shown, enough)[0] for command in commands] for _ in range(rounds)]
    tell(("checkout with seed", "frozen with seed"), pairs, 1.5)


if __name__ == "__main__":
    main()
