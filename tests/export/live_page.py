"""A page in a Chromium without a screen, used as a person uses it: keys, pointer, wheel, other colours, paper.

Spoken by Chromium's own protocol, https://chromedevtools.github.io/devtools-protocol, over two pipes.
"""

import base64
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from browser import OPTIONS, installed
from PySide6.QtGui import QImage

_KEYS = {"ArrowRight": 39, "ArrowLeft": 37, "ArrowDown": 40, "ArrowUp": 38, "Enter": 13, "Escape": 27, "Tab": 9}


class LivePage:
    """One page; `faults` are what its script complained of."""

    def __init__(self, asking: int, told: int) -> None:
        self.faults: list[str] = []
        self._asking, self._told = os.fdopen(asking, "wb", buffering=0), os.fdopen(told, "rb")
        self._numbers, self._session, self._left = count(1), "", b""

    def open(self, page: Path, width: int = 1200, height: int = 900, anchor: str = "", phone: bool = False) -> None:
        """Show a page and wait until it is loaded; a phone has fingers and no pointer."""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self._ask(f"{domain}.enable")
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=phone)
        self._ask("Emulation.setTouchEmulationEnabled", enabled=phone)
        self._ask("Page.navigate", url=page.as_uri() + anchor)
        while self._next().get("method") != "Page.loadEventFired":
            pass

    def value(self, script: str) -> Any:
        """What an expression of JavaScript gives in the page; promises are waited for."""
        told = self._ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def settle(self) -> None:
        """Wait until the picture is drawn and the list follows it."""
        self.value(
            "new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 200))"
        )

    def press(self, key: str, shift: bool = False) -> None:
        """Press a key where the focus is, named as in KeyboardEvent.key."""
        text = {"text": key} if len(key) == 1 else {}
        told = {"key": key, "windowsVirtualKeyCode": _KEYS.get(key, ord(key[0])), "modifiers": 8 if shift else 0}
        self._ask("Input.dispatchKeyEvent", type="keyDown", **told, **text)
        self._ask("Input.dispatchKeyEvent", type="keyUp", **told)

    def pointer(self, kind: str, x: float, y: float, **more: Any) -> None:
        """A pointer event of a kind: mousePressed, mouseMoved, mouseReleased, mouseWheel."""
        self._ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    def click(self, x: float, y: float) -> None:
        for kind in ("mousePressed", "mouseReleased"):
            self.pointer(kind, x, y, button="left", clickCount=1)

    def prefer(self, scheme: str) -> None:
        """Light or dark."""
        self._ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def on_paper(self, is_so: bool) -> None:
        """Look as in print, or as on the screen again."""
        self._ask("Emulation.setEmulatedMedia", media="print" if is_so else "")

    def screenshot(self) -> QImage:
        return QImage.fromData(base64.b64decode(self._ask("Page.captureScreenshot")["data"]))

    def printed(self) -> bytes:
        """As PDF."""
        return base64.b64decode(self._ask("Page.printToPDF", printBackground=True)["data"])

    def close(self) -> None:
        self._asking.close()
        self._told.close()

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        session = {"sessionId": self._session} if self._session else {}
        message = {"id": number, "method": method, "params": parameters, **session}
        self._asking.write(json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != number:
            pass
        assert "error" not in answer, answer["error"]
        result: dict[str, Any] = answer["result"]
        return result

    def _next(self) -> dict[str, Any]:
        """The next message, answers and events alike; complaints are kept."""
        while b"\0" not in self._left:
            more = os.read(self._told.fileno(), 1 << 16)
            assert more, "Chromium has ended"
            self._left += more
        octets, _, self._left = self._left.partition(b"\0")
        message: dict[str, Any] = json.loads(octets)
        if message.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded"):
            self.faults.append(json.dumps(message["params"]))
        return message


@contextmanager
def live_page(profile: Path) -> Iterator[LivePage]:
    """Skips the test where there is no Chromium."""
    program = installed()
    its_in, asking = os.pipe()
    told, its_out = os.pipe()
    # It reads from the third file and writes to the fourth, which a shell can arrange without disturbing these.
    arrange = f'exec "$0" "$@" 3<&{its_in} 4>&{its_out}'
    command = ["bash", "-c", arrange, program, *OPTIONS, "--remote-debugging-pipe", f"--user-data-dir={profile}"]
    browser = subprocess.Popen(command, pass_fds=[its_in, its_out], stderr=subprocess.DEVNULL)
    os.close(its_in)
    os.close(its_out)
    page = LivePage(asking, told)
    try:
        yield page
    finally:
        browser.terminate()
        browser.wait()
        page.close()
