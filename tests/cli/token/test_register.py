"""``token register`` at a demo tenant: what is shown, what is asked, what is made, and the cards."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.catalogue.cloud import cloud_of
from app.cli import main
from app.cli.terminal import question
from app.enrol.demo import browser as demo_browser
from app.enrol.demo.account import ACCOUNTS, TENANT
from app.enrol.demo.tenant import DemoTenant
from tests.cli.demo_case import Case, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.catalogue.cloud import Cloud


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Case]:
    """A demo tenant, and a browser that signs in by itself."""
    (tmp_path / "made").mkdir()
    prepare(tmp_path / "made", tmp_path, monkeypatch)
    with DemoTenant() as tenant:
        monkeypatch.setenv("BROWSER", "there is one")
        monkeypatch.setattr("app.core.system.browser.open_address", demo_browser.browser(tenant.ca))
        yield Case(tmp_path, tenant, capsys)


def register(case: Case, *words: str) -> tuple[int, Any, str]:
    """Run the command at the tenant."""
    return case.run("token", "register", *words, *case.at)


def test_looked_made_and_made_again(case: Case) -> None:
    """--look writes nothing; --yes makes it and tells each step; a second run finds it and changes nothing."""
    code, found, _ = register(case, "--look")
    assert (code, found["client_id"], found["signed_in_as"]) == (0, None, ACCOUNTS["administrator"].upn)
    assert [one["change"] for one in found["changes"]] == ["app", "own_principal", "consent", "consent"]
    assert case.tenant.directory.apps == []
    code, found, shown = register(case, "--yes")
    (app,) = case.tenant.directory.apps
    assert (code, found["client_id"], found["left"], found["remembered"]) == (0, app["appId"], [], False)
    assert found["done"] == found["changes"]
    assert all(one["text"] in shown for one in found["changes"])
    code, again, _ = register(case)
    assert (code, again["client_id"], again["changes"], again["done"]) == (0, app["appId"], [], [])
    assert len(case.tenant.directory.apps) == 1


def test_it_is_said_in_words(case: Case) -> None:
    """Before the sign-in: whose app it is and what it asks for; before a change: all that the registration is."""
    assert main(["token", "register", "--yes", "--name", "Ours", *case.at]) == 0
    shown = case.capture.readouterr()
    before, after = shown.out.split("There is no app registration “Ours”")
    assert "Microsoft Graph Command Line Tools" in before
    assert "Application.ReadWrite.All: " in before
    for word in ("http://localhost", "public client", "self_service_device_delete", "openid, profile", "What will be"):
        assert word in after
    assert (
        after.index("granted for everybody") < after.index("Create the app registration “Ours”") < after.index("ready")
    )
    assert "ppkg token get" not in after, "a demo is forgotten"
    case.hunt(shown.out, shown.err)


@pytest.mark.parametrize(("line", "goes_on"), [("yes", True), ("no", False)])
def test_nothing_is_written_without_a_yes(
    case: Case, monkeypatch: pytest.MonkeyPatch, line: str, *, goes_on: bool
) -> None:
    """The question names the tenant and the person; without a terminal it is a usage error, after the look."""
    code, found, _ = register(case)
    assert (code, "--yes" in found["error"], case.tenant.directory.apps) == (2, True, [])

    def readline() -> str:
        return f"{line}\n"

    monkeypatch.setattr(question, "is_console", lambda _stream: True)
    monkeypatch.setattr(sys.stdin, "readline", readline, raising=False)
    code, found, shown = register(case)
    assert ACCOUNTS["administrator"].upn in shown
    assert (code, bool(case.tenant.directory.apps)) == ((0, True) if goes_on else (1, False))
    assert goes_on or "nothing was done" in found["error"]


def test_a_refusal_is_a_card(case: Case) -> None:
    """Who has no role is told which one; a consent that is refused leaves the client id, and ends with 1 too."""
    case.tenant.account = ACCOUNTS["without_role"]
    code, found, shown = register(case, "--yes")
    assert (code, found["reason"]["http_status"]) == (1, 403)
    assert "Cloud Application Administrator" in found["reason"]["advice"]
    assert found["reason"]["happened"] in shown
    case.tenant.account = ACCOUNTS["administrator"]
    case.tenant.withheld_scopes = {"DelegatedPermissionGrant.ReadWrite.All"}
    code, found, _ = register(case, "--yes")
    assert (code, found["client_id"]) == (1, case.tenant.directory.apps[0]["appId"])
    assert [one["change"] for one in found["left"]] == ["consent", "consent"]
    assert "grant admin consent" in found["reason"]["happened"]


def test_no_tenant_is_needed(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a real cloud the tenant is that of the sign-in; it is remembered with the client id, for the next one."""
    monkeypatch.setattr("app.cli.token.tenant.choose_cloud", lambda *_words: _real(case.tenant))
    code, found, _ = case.run("token", "register", "--yes")
    assert (code, found["tenant"], found["remembered"]) == (0, TENANT, True)
    (kept,) = case.run("token", "client")[1]["clients"]
    assert (kept["tenant"], kept["client_id"]) == (TENANT, found["client_id"])
    code, listed, _ = case.run("token", "list")
    assert (code, bool(listed["accounts"])) == (0, True)
    assert main(["token", "register"]) == 0
    assert f"ppkg token get PROJECT --tenant {TENANT}" in case.capture.readouterr().out
    asked = [one.query["client_id"] for one in case.tenant.log if one.path.endswith("/authorize")]
    assert asked[-2] == found["client_id"]


def _real(tenant: DemoTenant) -> Cloud:
    there = tenant.cloud
    return replace(cloud_of("worldwide"), login=there.login, graph=there.graph, trust=there.trust)


def test_a_demo_in_this_process(case: Case) -> None:
    """--demo plays all of it by itself, and forgets it."""
    code, found, shown = case.run("token", "register", "--demo", "--yes")
    assert (code, bool(found["client_id"]), "DEMO TENANT" in shown) == (0, True, True)
    assert case.run("token", "client")[1]["clients"] == []


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("--name", ""), 1, "1 to 120 characters"),
        (("--tenant", "not a tenant"), 1, "is not a tenant"),
        (("--cloud", "usgov"), 2, "in no cloud"),
    ],
)
def test_wrong_words_ask_nobody(case: Case, words: tuple[str, ...], code: int, sentence: str) -> None:
    """Nobody is asked to sign in for what cannot be."""
    ended, found, _ = register(case, *words)
    assert (ended, sentence in found["error"]) == (code, True), found
    assert case.tenant.log == []
