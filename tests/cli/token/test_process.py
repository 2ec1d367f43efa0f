"""``token get`` and ``demo`` as processes of their own, in a terminal without a screen."""

from __future__ import annotations

import json
import os
import shlex
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.enrol.demo import browser as demo_browser
from app.enrol.demo.tenant import DemoTenant
from app.packager.read.bulk_token import read_bulk_token
from tests.child import Child, started
from tests.cli.demo_case import PASSWORD, VARIABLES, Case, make_projects, prepare
from tests.cli.process import environment, ppkg
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

WITHOUT = dict.fromkeys(VARIABLES, "")

BROWSER = """
import sys
from pathlib import Path
from app.enrol.demo.browser import sign_in
print("Opening in existing browser session.", flush=True)
Path("browser.log").write_text(repr(sys.argv), encoding="utf-8")
sign_in(sys.argv[1], Path(sys.argv[2]))
"""
"""A browser that talks on standard output, as some do, and tells what stood in its argv."""


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Case]:
    """A demo tenant, and an environment without a screen."""
    made = tmp_path / "made"
    made.mkdir()
    make_projects(made)
    prepare(made, tmp_path, monkeypatch)
    with DemoTenant() as tenant:
        tenant.bulk_polls_before_success = 0
        tenant.device_polls_before_success = 0
        yield Case(tmp_path, tenant, capsys)


def running(*words: str, folder: Path) -> AbstractContextManager[Child]:
    """Run ``ppkg`` with *words* until the end of the block."""
    return started([sys.executable, "-m", "app", *words], cwd=folder, env=environment(WITHOUT))


@pytest.mark.posix("BROWSER is a variable of Unix")
def test_a_script_gets_and_builds_in_one_go(case: Case) -> None:
    """A browser that talks does not spoil the JSON document; no secret is in any output, argv or project file."""
    (case.folder / "browser.py").write_text(BROWSER, encoding="utf-8")
    browser = shlex.join([sys.executable, "browser.py", "%s", str(case.tenant.ca)])
    words = ("token", "get", "lab.wcdproj", "--build", PASSWORD, "--json", *case.at)
    result = ppkg(*words, folder=case.folder, env={**WITHOUT, "BROWSER": browser})
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert read_bulk_token(case.folder / "Lab.ppkg").token == case.token(found["token"]["package_id"])
    argv = (case.folder / "browser.log").read_text(encoding="utf-8")
    assert "code_challenge" in argv
    case.hunt(result.stdout, result.stderr, argv, (case.folder / "lab.wcdproj").read_text(encoding="utf-8"))


@pytest.mark.posix("DISPLAY is a variable of Unix; Windows always has a browser")
def test_without_a_screen_it_is_a_code(case: Case) -> None:
    """Where no browser can be opened, the sign-in is by a code for another device."""
    result = ppkg("token", "get", "--output-file", "t", *case.at, folder=case.folder, env=WITHOUT)
    assert result.returncode == 0, result.stderr
    assert f"Open {case.tenant.base}/devicelogin on any device and enter the code DEMO" in result.stderr
    case.hunt(result.stdout, result.stderr)


def test_an_address_for_any_browser(case: Case) -> None:
    """With --no-browser the address is shown on standard error, for whichever browser one likes."""
    with running("token", "get", "--output-file", "t", "--no-browser", *case.at, folder=case.folder) as process:
        address = process.err.line("https://localhost:")
        demo_browser.sign_in(address, case.tenant.ca)
        out, err = process.out.rest(), process.err.rest()
        assert process.end() == 0, err
    case.hunt(out, err, address)


@pytest.mark.posix("no signal can be sent to a process there")
@pytest.mark.parametrize("way", ["--no-browser", "--device-code"])
def test_ctrl_c_stops_at_once(case: Case, way: str) -> None:
    """Ctrl-C during the sign-in, which nobody finishes, ends the command with its sentence; nothing is left."""
    before = (case.folder / "lab.wcdproj").read_bytes()
    case.tenant.device_polls_before_success = 1000
    words = ("token", "get", "lab.wcdproj", "--build", PASSWORD, way, *case.at)
    with running(*words, folder=case.folder) as process:
        process.err.line("Open ")
        process.signal(signal.SIGINT)
        out, err = process.out.rest(), process.err.rest()
        assert (process.end(), err.splitlines()[-1]) == (1, "ppkg: Stopped. Nothing was left half-written.")
    assert (case.folder / "lab.wcdproj").read_bytes() == before
    assert not (case.folder / "Lab.ppkg").exists()
    case.hunt(out, err)


@pytest.mark.posix("no signal can be sent to a process there")
def test_ctrl_c_after_the_sign_in_names_the_account(case: Case) -> None:
    """Once the service was asked, an account may exist whose token nobody has; then its name is told."""
    case.tenant.bulk_polls_before_success = 1000
    words = ("token", "get", "--output-file", "t", "--device-code", *case.at)
    with running(*words, folder=case.folder) as process:
        process.err.line("Signed in as")
        wait_until(lambda: any(step.endswith("/poll") for step in case.steps()), "the service is asked for the token")
        process.signal(signal.SIGINT)
        err = process.err.rest()
        assert process.end() == 1
    assert f"The account package_{next(iter(case.tenant.flows.values())).pid} may have been made" in err


@pytest.mark.posix("no signal can be sent to a process there")
def test_a_demo_tenant_for_other_processes(case: Case) -> None:
    """``ppkg demo`` says which options lead to it, takes sign-ins by its pages, and is gone after Ctrl-C."""
    with running("demo", folder=case.folder) as demo:
        demo.out.line("DEMO TENANT")
        options = demo.out.line("ppkg token get PROJECT --build --demo-at").split()[-4:]
        with running("token", "get", "--output-file", "t", "--no-browser", *options, folder=case.folder) as process:
            address = process.err.line("http://localhost:")
            demo_browser.sign_in(address, Path(options[-1]))
            assert process.end() == 0, process.err.rest()
        demo.signal(signal.SIGINT)
        out, err = demo.out.rest(), demo.err.rest()
        assert (demo.end(), out.splitlines()[-1], err) == (0, "The demo tenant has stopped.", "")
    assert not os.path.lexists(options[-1])


@pytest.mark.posix("no signal can be sent to a process there")
def test_the_demo_tenant_of_a_script(case: Case) -> None:
    """With --json the options come as one document as soon as the tenant runs."""
    with running("demo", "--json", folder=case.folder) as demo:
        found = json.loads(demo.out.until("\n}\n"))
        assert found["options"] == ["--demo-at", found["at"], "--demo-ca", found["ca"]]
        assert Path(found["ca"]).is_file()
        demo.signal(signal.SIGTERM)
        assert demo.end() == 0
