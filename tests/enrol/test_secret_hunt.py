"""A secret hunt: after whole runs of the command line, loud and crashing, no secret is anywhere it does not belong.

Secrets are the bulk token, the access token, the code, the verifier, the device code, the flow token, the passphrase
and a password of the project. What cannot be promised: the memory of the running process holds them, and who may read
that (the same user with a debugger, an administrator, a hibernation file) has them.
"""

from __future__ import annotations

import gc
import shlex
import signal
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.core.secret import Secret
from app.enrol.bulk.get_token import get_token
from app.enrol.demo.browser import browser
from app.enrol.demo.server import DemoAnswer, Request
from app.enrol.demo.state import Flow, Grant
from app.enrol.sign_in.loopback_request import LoopbackRequest
from app.model.project import Account, Join, Package, Project
from app.model.store.project_store import open_project
from app.model.token import Token
from app.packager.describe import draft
from app.packager.read.bulk_token import read_bulk_token
from tests.enrol.hunt import Hunt, forms
from tests.enrol.hunt_child import PLACES, objects_of_the_program
from tests.enrol.hunt_run import KINDS, WORD, Ground, kind_of
from tests.enrol.sign_in.test_browser import CLIENT, a_request

if TYPE_CHECKING:
    from pathlib import Path

    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.sign_in.access import Access

pytestmark = pytest.mark.posix("a descriptor is handed to the child as on Unix")

CHILD = "tests.enrol.hunt_child"
BROWSER = """
import sys
from pathlib import Path
from app.enrol.demo.browser import sign_in
sign_in(sys.argv[1], Path(sys.argv[2]))
"""


@pytest.fixture
def ground(tmp_path: Path, tenant: DemoTenant) -> Ground:
    """A hunting ground with a tenant that needs no waiting."""
    return Ground(folder=tmp_path / "ground", aside=tmp_path / "aside", tenant=tenant)


def test_a_whole_run(ground: Ground) -> None:
    """Got by the browser, kept sealed, built, and renewed by a device code: secrets are in the package only."""
    program = ground.aside / "browser.py"
    program.write_text(BROWSER, encoding="utf-8")
    shown = shlex.join([sys.executable, str(program), "%s", str(ground.tenant.ca)])
    words = ("token", "get", "lab.wcdproj", "--build", "--output-file", "token.txt", *ground.sealing, *ground.at)
    code, err = ground.run(CHILD, "look", "", *words, BROWSER=shown)
    assert code == 0, err
    assert [place for place in PLACES if f"reached {place}" not in err] == []
    first = ground.folder / "work" / "token.txt"
    assert read_bulk_token(ground.folder / "work" / "Lab.ppkg").token == Secret(first.read_text(encoding="utf-8"))
    words = ("token", "renew", "lab.wcdproj", "--device-code", "--json", "--yes", *ground.sealing, *ground.at)
    code, err = ground.run(CHILD, "look", "", *words)
    assert code == 0, err
    kept = open_project(ground.folder / "work" / "lab.wcdproj", Secret(WORD)).project.account.entra.token
    assert read_bulk_token(ground.folder / "work" / "Lab.ppkg").token == kept
    log = "".join(path.read_text(encoding="utf-8") for path in ground.folder.glob("looks-*/everything.log"))
    assert "DEBUG msal" in log
    assert "DEBUG urllib3" in log
    if sys.platform == "linux":
        assert any(b"code_challenge=" in words for words in ground.seen), "the browser was not seen"
    assert ground.kinds() == KINDS
    assert ground.leaks() == {}


HELD = {"listening": "code", "redeeming": "access token", "beginning": "flow token", "polling": "bulk token"}
"""What is at hand where an exception is provoked; at the other places files are written, and it stays in frames."""

CRASHES = [(way, place, "--no-browser") for way in ("raise", "abort") for place in PLACES]
CRASHES += [("raise", "redeeming", "--device-code"), ("abort", "redeeming", "--device-code")]


@pytest.mark.parametrize(("way", "place", "sign_in"), CRASHES)
def test_a_crash(ground: Ground, way: str, place: str, sign_in: str) -> None:
    """A bug, or an abort of the process, in the midst of it leaves no secret in any output or file, and no core."""
    words = ("token", "get", "lab.wcdproj", "--build", sign_in, *ground.sealing, *ground.at)
    code, err = ground.run(CHILD, way, place, *words)
    assert f"reached {place}" in err, err
    if way == "raise":
        assert (code, "Provoked" in err, "in asking" in err or place not in PLACES[1:4]) == (1, True, True), err
    else:
        assert (code, "Fatal Python error: Aborted" in err) == (-signal.SIGABRT, True), err
    if place in HELD:
        assert HELD[place] in {kind_of(text) for text in ground.secrets().values() if text in "".join(ground.held)}
    else:
        assert set(HELD.values()) - ground.kinds() <= {"code" if sign_in == "--device-code" else ""}
    assert not (ground.folder / "work" / "Lab.ppkg").exists()
    assert ground.cores() == []
    assert ground.leaks() == {}


def test_what_a_draft_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that is only described, and never packed, has secrets in its files and shows none of them."""
    said: list[str] = []
    holds: list[set[str]] = []
    entra = Token(token=Secret("0." + "kP4x" * 50), expiry=datetime.now(UTC) + timedelta(days=9))
    hunt = Hunt({"it": entra.token.reveal()})
    read = draft._Draft.copy

    def copy(self: draft._Draft, *more: Any) -> None:
        holds.append(hunt.names_in(b"".join(self.contents.values())))
        said.append(repr(self))
        read(self, *more)

    monkeypatch.setattr(draft._Draft, "copy", copy)
    account = Account(join=Join.ENTRA, entra=entra)
    draft.describe_project(Project(package=Package(name="Lab"), account=account), tmp_path)
    assert {"it"} in holds, "there was nothing to hide"
    assert all("_Draft(" in text for text in said)
    assert hunt.names_in("".join(said).encode()) == set()


def test_the_hunt_finds(tmp_path: Path) -> None:
    """Each form of a secret is found, at any offset and cut short; what is allowed, and another secret, is not told."""
    secret = "0.AAAA-demo/+" + "kP4x" * 20 + "Zq7w"
    hunt = Hunt({"it": secret, "other": "another secret"})
    assert len(forms(secret)) > 15
    for number, form in enumerate(forms(secret)):
        assert hunt.names_in(b"x" * number + form + b"y") == {"it"}
    assert hunt.names_in(secret[-30:].encode()) == {"it"}
    (tmp_path / "a.ppkg").write_bytes(secret.encode())
    (tmp_path / "b.txt").write_bytes(b"another secret")
    (tmp_path / "another secret").mkdir()
    assert hunt.below(tmp_path, {".ppkg": {"it"}}) == {"b.txt": {"other"}, "another secret": {"other"}}


def test_what_objects_say(tenant: DemoTenant) -> None:
    """Values of the flow, of the listener and of the demo tenant show no secret when they are printed."""
    access: list[Access] = []
    token = get_token(tenant.cloud, CLIENT, "", a_request(), open_url=browser(tenant.ca), signed_in=access.append)
    get_token(tenant.cloud, CLIENT, "", a_request(), show_code=lambda *_: None)
    grant, secrets = Grant(asked={}, account=None), [f"a secret that was kept {number}" for number in range(3)]
    tenant.codes[secrets[0]] = tenant.devices[secrets[1]] = grant
    assert token.expiry is not None
    tenant.flows[secrets[2]] = Flow(pid="", name="", expires=token.expiry, account=tenant.account)
    headers = {"Authorization": f"Bearer {access[0].token.reveal()}"}
    body = token.token.reveal().encode()
    things = [
        token,
        access,
        tenant,
        Request(method="POST", path="/", query={"flowToken": "x" * 30}, headers=headers, body=body, base=""),
        DemoAnswer(body=body),
        LoopbackRequest(method="POST", path="/", headers={}, body=body),
    ]
    issued = [one.reveal() for one in tenant.issued]
    hunt = Hunt({str(number): text for number, text in enumerate([*issued, *secrets, "x" * 30])})
    for thing in things:
        assert hunt.names_in(f"{thing} {thing!r}".encode()) == set(), type(thing).__name__


def test_a_look_at_all_objects_holds_none_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python cannot finish a tuple that somebody else holds: a thread that was making one failed later."""
    secret, others = Secret(WORD), [[number] for number in range(1000)]
    before = list(map(sys.getrefcount, others))
    with monkeypatch.context() as patch:
        patch.setattr(gc, "enable", lambda: None)  # a search for cycles would let go of what was held
        found = objects_of_the_program()
        assert list(map(sys.getrefcount, others)) == before
    gc.enable()
    assert any(one is secret for one in found)
