"""A fixed amount of plain work, timed beside every benchmark: machines drift, and the ratio shows by how much."""

import time


def calibrate() -> float:
    """Milliseconds that a fixed loop takes now; the best of three."""
    return min(_loop() for _ in range(3))


def _loop() -> float:
    begin = time.perf_counter()
    total = 0
    for number in range(1_000_000):
        total += number & 7
    assert total == 3_500_000
    return (time.perf_counter() - begin) * 1000
