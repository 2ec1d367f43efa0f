"""One loud run of the program in a folder of its own, with a browser where it asks for one, and all that it left."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.enrol.demo.browser import browser
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.model.store.project_store import save_project
from app.model.token import DEMO_PREFIX
from tests.child import Stream, started
from tests.cli.process import CANARY, environment
from tests.enrol.hunt import Hunt, Watch
from tests.enrol.hunt_child import TELL

if TYPE_CHECKING:
    from pathlib import Path

    from app.enrol.demo.tenant import DemoTenant

WORD = "Passphrase & salt + 4711"
_EMPTY = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "SSH_CONNECTION")
_KINDS = {DEMO_PREFIX: "bulk token", "eyJ": "access token", "demo-code-": "code", "demo-device-": "device code",
          "AQAB": "flow token"}  # fmt: skip
KINDS = {*_KINDS.values(), "verifier", "passphrase", "password"}


def kind_of(secret: str) -> str:
    """Return what *secret* of the demo tenant is."""
    return next((kind for start, kind in _KINDS.items() if secret.startswith(start)), "verifier")


@dataclass(kw_only=True)
class Ground:
    """A hunting ground: all that is ever written goes below ``folder``; what is secret is given in from ``aside``.

    ``verifiers`` are those of its sign-ins; ``held`` is what was at hand where a fault was provoked.
    """

    folder: Path
    aside: Path
    tenant: DemoTenant
    verifiers: list[str] = field(default_factory=list, repr=False)
    held: list[str] = field(default_factory=list, repr=False)
    seen: set[bytes] = field(default_factory=set, repr=False)
    runs: int = 0

    def __post_init__(self) -> None:
        """Make the folders, a sealed project without a token, and the file with its passphrase."""
        for name in ("home", "temporary", "work"):
            (self.folder / name).mkdir(parents=True, mode=0o700)  # Qt wants no other for its sockets
        self.aside.mkdir()
        (self.aside / "passphrase.txt").write_text(WORD, encoding="utf-8")
        account = Account(join=Join.ENTRA, administrator=Administrator(name="keeper", password=Secret(CANARY)))
        project = Project(package=Package(name="Lab"), device=Device(name="PC-%SERIAL%"), account=account)
        save_project(project, self.folder / "work" / "lab.wcdproj", passphrase=Secret(WORD))

    @property
    def sealing(self) -> tuple[str, str]:
        """The options that open and seal the project."""
        return ("--passphrase-file", str(self.aside / "passphrase.txt"))

    @property
    def at(self) -> tuple[str, ...]:
        """The options that lead to the tenant."""
        return ("--demo-at", self.tenant.base, "--demo-ca", str(self.tenant.ca))

    def run(self, module: str, way: str, place: str, *words: str, **more: str) -> tuple[int, str]:
        """Run *module* and return its exit code and what stood on standard error; *more* are variables for it."""
        self.runs += 1
        looks = self.folder / f"looks-{self.runs}"
        looks.mkdir()
        home = str(self.folder / "home")
        hears, tells = os.pipe()
        variables = {
            **dict.fromkeys(_EMPTY, ""),
            **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), home),
            **dict.fromkeys(("TMPDIR", "XDG_RUNTIME_DIR"), str(self.folder / "temporary")),
            "PYTHONFAULTHANDLER": "1",
            "PPKG_DEBUG": "1",
            TELL: str(tells),
            **more,
        }
        command = [sys.executable, "-m", module, str(looks), way, place, *words]
        shown: list[str] = []
        with (
            Watch(self.folder) as watch,
            open(looks / "stdout.txt", "wb") as out,  # noqa: PTH123 - as the next line
            started(
                command, cwd=self.folder / "work", env=environment(variables), stdout=out, pass_fds=(tells,)
            ) as process,
        ):
            os.close(tells)
            told = Stream(hears, "utf-8")
            for line in process.err.lines():
                shown.append(line)
                if "BROWSER" not in more and "/authorize?" in line:
                    browser(self.tenant.ca)(line.strip())
            code = process.end()
        for what, _, text in (line.partition(" ") for line in told.rest().splitlines()):
            (self.verifiers if what == "verifier" else self.held).append(text)
        told.close()
        os.close(hears)
        self.seen |= watch.seen
        (looks / "stderr.txt").write_text("".join(shown), encoding="utf-8")
        return code, "".join(shown)

    def secrets(self) -> dict[str, str]:
        """Return all secrets there were so far, by a name that begins with what they are."""
        texts = [*dict.fromkeys([*(one.reveal() for one in self.tenant.issued), *self.verifiers])]
        named = {f"{kind_of(text)} {number}": text for number, text in enumerate(texts)}
        return {**named, "passphrase": WORD, "password": CANARY}

    def leaks(self) -> dict[str, set[str]]:
        """Return where which secret is, but where it belongs: in packages, and in a file that was asked for."""
        secrets = self.secrets()
        hunt = Hunt(secrets)
        tokens = {name for name in secrets if name.startswith("bulk token")}
        found = hunt.below(self.folder, {".ppkg": {*tokens, "password"}, "token.txt": tokens})
        if names := hunt.names_in(b"\0".join(self.seen)):
            found["processes"] = names
        return found

    def kinds(self) -> set[str]:
        """Return which kinds of secrets there were."""
        return {name.rstrip("0123456789 ") for name in self.secrets()}

    def cores(self) -> list[str]:
        """Return the core files that were written where the program worked."""
        return [path.name for path in self.folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
