"""Sign-in with a real browser: the pages of the demo tenant, and the program that waits in a process of its own."""

from __future__ import annotations

import re
import signal
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.enrol.demo.fault import DemoFault, DemoStep
from app.enrol.demo.server import DemoServer, as_page
from app.enrol.demo.tenant import DemoTenant
from tests.browser.chromium import open_chromium
from tests.child import Child, started
from tests.cli.demo_case import VARIABLES, Case, prepare
from tests.cli.process import environment
from tests.enrol.hunt import Hunt
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.enrol.demo.server import DemoAnswer, Request
    from tests.browser.chromium import Chromium

pytestmark = pytest.mark.posix("BROWSER is a variable of Unix, and no signal can be sent to a process elsewhere")

HOOK = 'printf %s "$1" >address.part && mv address.part address\n'
"""The browser of the program: it hands the address over to the test."""

QUIET = {**dict.fromkeys(VARIABLES, ""), "BROWSER": "sh hook.sh %s"}


@dataclass(frozen=True)
class Program:
    """``ppkg token get`` at work in ``folder``."""

    child: Child
    folder: Path

    def opened(self) -> str:
        """Return the address that it opens in the browser next."""
        path = self.folder / "address"
        wait_until(lambda: path.exists() or not self.child.is_running, "the program opens a browser")
        assert path.exists(), self.child.err.rest()
        address = path.read_text(encoding="utf-8")
        path.unlink()
        return address

    def end(self, code: int) -> str:
        """Wait for its end with the exit *code*, and return what it said on standard error."""
        err = self.child.err.rest()
        assert self.child.end() == code, err
        return err

    def stop(self) -> None:
        """Press Ctrl-C, which it obeys at once."""
        self.child.signal(signal.SIGINT)
        assert self.end(1).splitlines()[-1] == "ppkg: Stopped. Nothing was left half-written."


@pytest.fixture
def case(
    tenant: DemoTenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Case:
    """The tenant, and a folder with the hook."""
    made = tmp_path / "made"
    made.mkdir()
    (made / "hook.sh").write_text(HOOK, encoding="utf-8")
    prepare(made, tmp_path, monkeypatch)
    return Case(tmp_path, tenant, capsys)


@contextmanager
def running(case: Case, *words: str) -> Iterator[Program]:
    """Get a token into the file ``t`` until the end of the block."""
    command = [sys.executable, "-m", "app", "token", "get", "--output-file", "t", *words, *case.at]
    with started(command, cwd=case.folder, env=environment(QUIET)) as child:
        yield Program(child, case.folder)


def token_of(case: Case) -> None:
    """Make sure that the program has the token that the tenant gave out last."""
    assert (case.folder / "t").read_text(encoding="utf-8").strip() == case.token(
        [*case.tenant.bulk_tokens][-1]
    ).reveal()


def hunt(case: Case, chromium: Chromium) -> None:
    """Make sure that the person ends at a page of the program, and that no secret is seen there, nor on the way."""
    assert re.fullmatch(r"http://localhost:\d+/end", chromium.address)
    case.hunt(chromium.address, chromium.title, chromium.source, *chromium.visited)
    assert chromium.complaints() == []


def test_from_the_browser_to_a_token(case: Case, chromium: Chromium) -> None:
    """Somebody chooses an account on a page with a certificate that is trusted, and the program has its token."""
    with running(case) as program:
        chromium.open(program.opened())
        assert chromium.address.startswith(f"{case.tenant.base}/")
        chromium.press("Ada Administrator")
        chromium.see("You can close this tab")
        assert "Signed in as ada.administrator@demo.invalid." in program.end(0)
    assert chromium.title == "Signed in"
    hunt(case, chromium)
    token_of(case)


def test_nothing_of_it_stays_behind(case: Case, tmp_path: Path) -> None:
    """Who takes the port after the program gets no answer by a reload, and no file of the browser has a secret."""
    came: list[Request] = []

    def take(request: Request) -> DemoAnswer:
        came.append(request)
        return as_page("<!doctype html><title>Another</title>")

    folder, before = tmp_path / "browser", len(case.tenant.issued)
    with open_chromium(folder, case.tenant.ca) as chromium:
        with running(case) as program:
            chromium.open(program.opened())
            chromium.press("Ada Administrator")
            chromium.see("You can close this tab")
            program.end(0)
        later = DemoServer(take, lambda: "", int(chromium.address.split(":")[2].partition("/")[0]))
        try:
            chromium.reload()
            chromium.see_title("Another")
        finally:
            later.close()
    assert {(request.method, request.body) for request in came} == {("GET", b"")}
    issued = [secret.reveal() for secret in case.tenant.issued[before:]]
    assert len(issued) > 3
    assert Hunt({f"{number} {secret[:9]}": secret for number, secret in enumerate(issued)}).below(folder, {}) == {}


def test_more_proof_is_another_page(case: Case, chromium: Chromium) -> None:
    """Who has to prove more is asked again, on a page that says why."""
    with running(case) as program:
        chromium.open(program.opened())
        chromium.press("Mia Moreproof")
        chromium.see("You can close this tab")
        chromium.open(program.opened())
        chromium.see("More proof was asked for")
        chromium.press("Mia Moreproof")
        chromium.see("You can close this tab")
        program.end(0)
    hunt(case, chromium)
    token_of(case)


def test_from_a_code_to_a_token(case: Case, chromium: Chromium) -> None:
    """Somebody types the code by hand, once wrong and once in small letters, and chooses an account."""
    with running(case, "--device-code") as program:
        line = program.child.err.line("Open https://")
        chromium.open(line.split()[1])
        chromium.type("DEMO-0\n")
        chromium.see("No sign-in waits for this code.")
        chromium.type(f" {line.partition('code ')[2].partition(',')[0].lower()} \n")
        chromium.see("Who signs in?")
        chromium.press("Ada Administrator")
        chromium.see("go back to the program")
        program.end(0)
    case.hunt(chromium.address, chromium.title, chromium.source, *chromium.visited)
    assert chromium.complaints() == []
    token_of(case)


@pytest.mark.parametrize("way", ["browser", "code"])
def test_a_person_says_no(case: Case, chromium: Chromium, way: str) -> None:
    """What was declined on the page is told by the page and the program, and there is no token."""
    with running(case, *(["--device-code"] if way == "code" else [])) as program:
        if way == "code":
            line = program.child.err.line("Open https://")
            chromium.open(line.split()[1])
            chromium.type(line.partition("code ")[2].partition(",")[0] + "\n")
            chromium.see("Who signs in?")
            chromium.press("Decline")
            chromium.see("You declined")
            case.hunt(chromium.address, chromium.title, chromium.source, *chromium.visited)
        else:
            chromium.open(program.opened())
            chromium.press("Decline")
            chromium.see("The sign-in did not succeed")
            assert "AADSTS65004" in chromium.text
            hunt(case, chromium)
        assert "declined" in program.end(1)
    assert not (case.folder / "t").exists()


@pytest.mark.parametrize(
    ("person", "code", "seen"),
    [
        ("Bruno Blocked", "AADSTS53003", "This is what Microsoft answered"),
        ("Norbert Norole", "AADSTS240005", "You can close this tab"),
    ],
)
def test_the_tenant_says_no(case: Case, chromium: Chromium, person: str, code: str, seen: str) -> None:
    """Refused on the page or by the service after it: the program says why, and the page what it knows."""
    with running(case) as program:
        chromium.open(program.opened())
        chromium.press(person)
        chromium.see(seen)
        assert (code in chromium.text) == (person == "Bruno Blocked")
        assert code in program.end(1)
    hunt(case, chromium)
    assert not (case.folder / "t").exists()


def test_a_page_that_is_not_there_at_first(case: Case, chromium: Chromium) -> None:
    """The tenant is busy: the page says so to a person, and after a reload the sign-in goes on."""
    case.tenant.faults.add(DemoStep.CHOOSE, DemoFault.UNAVAILABLE)
    with running(case) as program:
        chromium.open(program.opened())
        assert "AADSTS90055" in chromium.text
        assert chromium.title.startswith("The sign-in cannot begin")
        assert "503" in chromium.complaints().pop()
        chromium.reload()
        chromium.press("Ada Administrator")
        chromium.see("You can close this tab")
        program.end(0)
    hunt(case, chromium)
    token_of(case)


def test_an_answer_of_another_sign_in(case: Case, chromium: Chromium) -> None:
    """An answer that belongs to another sign-in is told to the person, and the right one still comes."""
    case.tenant.faults.add(DemoStep.AUTHORIZE, DemoFault.WRONG_STATE)
    with running(case) as program:
        address = program.opened()
        chromium.open(address)
        chromium.press("Ada Administrator")
        chromium.see("This answer belongs to another sign-in")
        case.hunt(chromium.address, chromium.title, chromium.source, *chromium.visited)
        assert program.child.is_running
        assert "400" in chromium.complaints().pop()
        chromium.open(address)
        chromium.press("Ada Administrator")
        chromium.see("You can close this tab")
        program.end(0)
    hunt(case, chromium)


def test_a_closed_browser_and_a_stopped_program(case: Case, chromium: Chromium) -> None:
    """A tab that is closed leaves the program waiting until it is stopped; who goes on after that reaches nobody."""
    with running(case) as program:
        address, first = program.opened(), chromium.tab
        chromium.open(address)
        chromium.open_tab()
        chromium.open(address)
        chromium.close_tab(first)
        assert program.child.is_running
        program.stop()
    chromium.press("Ada Administrator")
    wait_until(lambda: "localhost refused to connect" in chromium.text, "the browser says that nobody is there")
    case.hunt(chromium.address, chromium.title, chromium.source, *chromium.visited)
    assert not (case.folder / "t").exists()


def test_the_demo_tenant_of_the_command(case: Case, chromium: Chromium) -> None:
    """``ppkg demo`` shows pages that a browser opens without a question, though it trusts no certificate of them."""
    demo = [sys.executable, "-m", "app", "demo"]
    with started(demo, cwd=case.folder, env=environment(QUIET)) as tenant:
        options = tenant.out.line("ppkg token get PROJECT --build --demo-at").split()[-4:]
        get = [sys.executable, "-m", "app", "token", "get", "--output-file", "t", *options]
        with started(get, cwd=case.folder, env=environment(QUIET)) as child:
            program = Program(child, case.folder)
            chromium.open(program.opened())
            assert chromium.address.startswith("http://localhost:")
            chromium.press("Ada Administrator")
            chromium.see("You can close this tab")
            program.end(0)
    assert (case.folder / "t").read_text(encoding="utf-8").strip() not in chromium.source
    assert chromium.complaints() == []


def test_another_certificate_is_not_trusted(chromium: Chromium) -> None:
    """Another certificate of the same name stops the browser, so what the tests above prove is worth something."""
    with DemoTenant() as other:
        chromium.open(f"{other.base}/devicelogin")
        assert "ERR_CERT_AUTHORITY_INVALID" in chromium.text
    assert not other.log
