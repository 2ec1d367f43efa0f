"""A real Chromium, without a screen, that tests drive as a person would.

Its own driver speaks WebDriver (W3C, 2018): plain JSON over HTTP on the loopback address, for which the ``requests`` of
the program are enough. The profile and the certificates it trusts lie in a folder of the test, and it knows no host but
this computer, so that nothing it does by itself reaches anybody.
"""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import pytest
import requests

from tests.child import run_process, started
from tests.patience import LIMIT, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAMS = {"chromium": "chromium", "chromedriver": "chromium-driver", "certutil": "libnss3-tools"}
"""The programs that are needed, and Debian's packages of them."""

_STARTS = 20
_STARTED = re.compile(r"was started successfully on port (\d+)")

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name of a reference to an element (WebDriver, 11)."""

_OPTIONS = (
    "--headless=new",
    "--no-sandbox",  # it refuses to run as root with one; only pages of ours are opened
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",  # containers have little of it
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--window-size=1000,900",
    "--lang=en",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)


class Refused(Exception):
    """The browser did not do what was asked; ``word`` is WebDriver's name of the reason."""

    def __init__(self, word: str, text: str) -> None:
        """Keep the reason."""
        super().__init__(f"{word}: {text}")
        self.word = word


class Chromium:
    """A running browser with one tab at a time in front."""

    def __init__(self, driver: str, profile: Path) -> None:
        """Start it by the driver at the address *driver*, with a new *profile*."""
        self._client = requests.Session()
        self._client.trust_env = False  # no proxy stands before the loopback address
        chromium = {"args": [*_OPTIONS, f"--user-data-dir={profile}"], "binary": shutil.which("chromium")}
        asked = {
            "browserName": "chrome",
            "acceptInsecureCerts": False,
            "goog:chromeOptions": chromium,
            "goog:loggingPrefs": {"browser": "ALL"},
        }
        self._at = f"{driver}/session"
        self._at += f"/{self._post('', capabilities={'alwaysMatch': asked})['sessionId']}"

    def close(self) -> None:
        """End the browser with all its tabs."""
        with suppress(Refused):  # its last tab was closed
            self._ask("DELETE", "")
        self._client.close()

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body)
        value = self._client.request(method, f"{self._at}{path}", data=data, timeout=LIMIT).json()["value"]
        if isinstance(value, dict) and "error" in value:
            raise Refused(value["error"], value["message"])
        return value

    def _post(self, path: str, **body: object) -> Any:
        return self._ask("POST", path, body)

    def _elements(self, path: str) -> list[str]:
        found = self._post("/elements", using="xpath", value=path)
        return [element[_ELEMENT] for element in found]

    def _command(self, name: str, **parameters: object) -> Any:
        """Do what WebDriver has no word for, by the protocol of Chromium's own tools."""
        return self._post("/goog/cdp/execute", cmd=name, params=parameters)

    def open(self, address: str) -> None:
        """Go to *address* in the tab in front and wait until the page is there.

        :raises Refused: there is no such page, or its certificate is not trusted.
        """
        self._post("/url", url=address)

    def reload(self) -> None:
        """Load the page anew."""
        self._post("/refresh")

    def back(self) -> None:
        """Go back to the page before."""
        self._post("/back")

    def open_tab(self) -> str:
        """Open an empty tab in front and return its name."""
        tab: str = self._post("/window/new", type="tab")["handle"]
        self.turn_to(tab)
        return tab

    def close_tab(self, back_to: str) -> None:
        """Close the tab in front, and turn to another one."""
        self._ask("DELETE", "/window")
        self.turn_to(back_to)

    def turn_to(self, tab: str) -> None:
        """Bring *tab* to the front."""
        self._post("/window", handle=tab)

    @property
    def tab(self) -> str:
        """The name of the tab in front."""
        return str(self._ask("GET", "/window"))

    @property
    def address(self) -> str:
        """The address of the page."""
        return str(self._ask("GET", "/url"))

    @property
    def title(self) -> str:
        """The title of the page."""
        return str(self._ask("GET", "/title"))

    @property
    def source(self) -> str:
        """The page as it is now, in HTML."""
        return str(self._ask("GET", "/source"))

    @property
    def text(self) -> str:
        """What a person can read on the page."""
        return str(self.run("return document.body ? document.body.innerText : ''"))

    @property
    def visited(self) -> list[str]:
        """Addresses and titles of the pages that this tab can go back to, and of this one."""
        entries = self._command("Page.getNavigationHistory")["entries"]
        return [entry[name] for entry in entries for name in ("userTypedURL", "url", "title")]

    def complaints(self) -> list[str]:
        """Return what the pages left in the console since this was asked last."""
        return [f"{entry['level']} {entry['message']}" for entry in self._post("/se/log", type="browser")]

    def run(self, script: str, *arguments: object) -> Any:
        """Return what *script* returns in the page."""
        return self._post("/execute/sync", script=script, args=arguments)

    def press(self, text: str) -> None:
        """Click on the button or link that shows *text*, which must be the only one."""
        (one,) = self._elements(f"//*[(self::button or self::a) and contains(normalize-space(.), {json.dumps(text)})]")
        self._post(f"/element/{one}/click")

    def follow(self, address: str) -> None:
        """Click on the first link that shows *address*, though no host of it can be reached from here."""
        first, *_ = self._elements(f"//a[normalize-space(.) = {json.dumps(address)}]")
        with suppress(Refused):  # the page that says so is not the one that was asked for
            self._post(f"/element/{first}/click")

    def type(self, text: str) -> None:
        """Type *text* where the keyboard is."""
        focused = self._ask("GET", "/element/active")[_ELEMENT]
        self._post(f"/element/{focused}/value", text=text)

    def see(self, text: str) -> None:
        """Wait until a person can read *text* on the page."""
        wait_until(lambda: text in self.text, f"the page shows {text!r}")

    def see_title(self, title: str) -> None:
        """Wait until the page has this *title*."""
        wait_until(lambda: self.title == title, f"the page is called {title!r}")

    def prefer(self, scheme: str) -> None:
        """Let the person prefer the ``light`` or the ``dark`` scheme."""
        self._command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def resize(self, width: int) -> None:
        """Make the page *width* pixels wide."""
        self._command("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)

    def print(self, width: float, height: float) -> bytes:
        """Return the page as a PDF on paper of *width* times *height* centimetres, as the page wants its margins."""
        return base64.b64decode(self._post("/print", page={"width": width, "height": height}, shrinkToFit=False))

    def picture(self) -> bytes:
        """Return the visible part of the page as PNG."""
        return base64.b64decode(self._ask("GET", "/screenshot"))


def missing_programs() -> str:
    """Return which of the programs cannot be found, and where Debian has them; nothing if all are there."""
    missing = [f"{name} (Debian: {package})" for name, package in PROGRAMS.items() if not shutil.which(name)]
    return f"{' and '.join(missing)} cannot be found" if missing else ""


@contextmanager
def open_chromium(folder: Path, ca: Path | None = None) -> Iterator[Chromium]:
    """Start a browser that keeps all its files in *folder* and trusts the certificate *ca*; without one skip the test.

    What is trusted stands where Chromium looks for the certificates that a person added: in an NSS database.
    """
    if missing := missing_programs():
        pytest.skip(missing)
    home = folder / "home"
    database = home / ".pki" / "nssdb"
    database.mkdir(parents=True)
    if ca:
        run_process(["certutil", "-N", "-d", f"sql:{database}", "--empty-password"], check=True, capture_output=True)
        words = ["certutil", "-A", "-d", f"sql:{database}", "-n", "demo", "-t", "C,,", "-i", ca]
        run_process(words, check=True, capture_output=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    with _driver({**kept, "HOME": str(home)}, folder) as port:
        browser = Chromium(f"http://127.0.0.1:{port}", folder / "profile")
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def _driver(environment: dict[str, str], folder: Path) -> Iterator[int]:
    """Start what drives the browser, and yield its port.

    It takes a free port of IPv6 and ends if that of IPv4 with the same number is not free: then it is started again.
    """
    for _ in range(_STARTS):
        with started(["chromedriver", "--port=0"], env=environment, cwd=folder) as driver:
            said = next((line for line in driver.out.lines() if _STARTED.search(line)), "")
            if found := _STARTED.search(said):
                yield int(found[1])
                return
    raise AssertionError(f"chromedriver found no port in {_STARTS} starts")
