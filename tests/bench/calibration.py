"""A fixed amount of plain work, timed beside every benchmark: machines drift, and the ratio shows by how much."""

import time
from collections.abc import Sequence
from statistics import median


def calibrate() -> float:
    """Milliseconds that a fixed loop takes now; the best of three."""
    return min(_loop() for _ in range(3))


def tell(names: tuple[str, str], pairs: Sequence[Sequence[float]], goal: float | None, what: str = "wall") -> None:
    """Print the medians of two things that were timed in turns, in ms of `what`, and the ratio of the pairs."""
    ratio = median(second / first for first, second in pairs)
    print(f"{'calibration loop':<20} {calibrate():8.1f} ms")
    for name, times in zip(names, zip(*pairs, strict=True), strict=True):
        print(f"{name:<20} {median(times):8.1f} ms {what} (median of {len(pairs)})")
    wanted = f"; the goal is at most {goal:g}" if goal else ""
    print(f"{'ratio':<20} {ratio:8.2f} (median of the pairs{wanted})")


def _loop() -> float:
    begin = time.perf_counter()
    total = 0
    for number in range(1_000_000):
        total += number & 7
    assert total == 3_500_000
    return (time.perf_counter() - begin) * 1000
