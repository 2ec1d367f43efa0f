"""``token get`` and ``token renew`` at a demo tenant: where the token goes, what is refused before, and the cards."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from app.core.error import AppError
from app.core.secret import Secret
from app.enrol.demo import browser as demo_browser
from app.enrol.demo.account import ACCOUNTS, TENANT
from app.enrol.demo.tenant import DemoTenant
from app.model.project import Device
from app.model.store.project_store import open_project, save_project
from app.model.token import DEMO_AUTHORITY, Token
from app.packager.read.bulk_token import read_bulk_token
from tests.cli.demo_case import PACKAGE_ID, PASSWORD, SEALING, WORD, Case, make_projects, prepare, project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.jobs.build import BuildOrder

GUID = "6d762967-8f0f-40cb-8031-1726eb261259"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The projects, made once: sealing takes its time on purpose."""
    folder = tmp_path_factory.mktemp("projects")
    make_projects(folder)
    save_project(replace(project(), device=Device(name="?*")), folder / "bad.wcdproj")
    return folder


@pytest.fixture
def case(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Case]:
    """A demo tenant, and a browser that signs in by itself."""
    prepare(made, tmp_path, monkeypatch)
    with DemoTenant() as tenant:
        tenant.bulk_polls_before_success = 0
        monkeypatch.setenv("BROWSER", "there is one")
        monkeypatch.setattr("app.core.system.browser.open_address", demo_browser.browser(tenant.ca))
        yield Case(tmp_path, tenant, capsys)


def test_a_package_at_once(case: Case) -> None:
    """With --build the token goes into the package, and the project learns all about it but the token."""
    code, found, _ = case.get("lab.wcdproj", "--build", "--output", "out", PASSWORD, "--days", "9")
    assert code == 0
    token = found["token"]
    assert found["package"] == str(Path("out") / "Lab.ppkg")
    packed = read_bulk_token(case.folder / "out" / "Lab.ppkg")
    assert packed.token == case.token(token["package_id"])
    assert packed.authority == token["authority"] == DEMO_AUTHORITY
    assert token["days_left"] == 8
    assert (token["tenant"], found["signed_in_as"]) == (TENANT, ACCOUNTS["administrator"].upn)
    kept = case.entra()
    assert (kept.token, kept.package_id, kept.account) == (Secret(), token["package_id"], packed.account)
    assert found["secrets_left_out"] == ["account.administrator.password", "account.entra.token"]
    case.hunt((case.folder / "lab.wcdproj").read_text(encoding="utf-8"))


def test_a_sealed_project(case: Case) -> None:
    """A sealed project keeps the token sealed, and its other secrets."""
    code, found, _ = case.get("sealed.wcdproj", *SEALING)
    assert (code, found["secrets_sealed"]) == (0, ["account.administrator.password", "account.entra.token"])
    assert case.entra("sealed.wcdproj", WORD).token == case.token(found["token"]["package_id"])
    case.hunt((case.folder / "sealed.wcdproj").read_text(encoding="utf-8"))


def test_sealing_now(case: Case) -> None:
    """With --seal a project without a passphrase gets one."""
    code, found, _ = case.get("lab.wcdproj", "--seal", *SEALING)
    assert code == 0
    assert case.entra("lab.wcdproj", WORD).token == case.token(found["token"]["package_id"])


def test_a_file_of_its_own(case: Case) -> None:
    """The token alone goes to a new file that others cannot read."""
    code, found, _ = case.get("--output-file", "token.txt")
    path = case.folder / "token.txt"
    assert (code, found["token_file"]) == (0, "token.txt")
    assert path.read_text(encoding="ascii") == case.token(found["token"]["package_id"]).reveal()
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_end_that_was_asked_for(case: Case) -> None:
    """--until names the day on which the token works no longer, as the service understands it."""
    day = datetime.now(UTC).date() + timedelta(days=12)
    _, found, _ = case.get("--output-file", "token.txt", "--until", day.isoformat())
    assert found["token"]["expiry"] == f"{day - timedelta(days=1)}T23:59:59Z"
    begin = next(request for request in case.tenant.log if request.path.endswith("/begin"))
    assert f"until {day - timedelta(days=1)}" in begin.body


def test_a_long_life_is_questioned(case: Case) -> None:
    """Above 90 days the program asks why, and goes on."""
    assert main(["token", "get", "--output-file", "a.txt", "--days", "91", *case.at]) == 0
    shown = case.capture.readouterr()
    assert "Why 91 days?" in shown.out
    case.hunt(shown.out, shown.err)


def test_reuse_is_explained_and_asked(case: Case) -> None:
    """An old package id is used again only after a yes; the tenant then has one account of it, with the new token."""
    code, found, _ = case.get("--output-file", "a.txt", "--package-id", GUID)
    assert (code, case.steps()) == (2, [])
    assert f"package_{GUID}?" in found["error"]
    assert "--yes" in found["error"]
    for name in ("a.txt", "b.txt"):
        code, found, _ = case.get("--output-file", name, "--package-id", f"{{{GUID.upper()}}}", "--yes")
        assert (code, found["token"]["package_id"]) == (0, GUID)
    assert (case.folder / "b.txt").read_text(encoding="ascii") == case.token(GUID).reveal()


def test_renew(case: Case) -> None:
    """Renewing keeps the id of the package and the account, and raises the version of package and project."""
    case.get("sealed.wcdproj", "--build", *SEALING)
    before = open_project(case.folder / "sealed.wcdproj", Secret(WORD)).project
    old = read_bulk_token(case.folder / "Lab.ppkg")
    renew = ("token", "renew", "sealed.wcdproj", *SEALING, *case.at)
    assert case.run(*renew)[0] == 2
    code, found, _ = case.run(*renew, "--yes")
    after = open_project(case.folder / "sealed.wcdproj", Secret(WORD)).project
    new = read_bulk_token(case.folder / "Lab.ppkg")
    assert (code, found["version"], after.package.version) == (0, "1.1", "1.1")
    assert after.package.id == before.package.id == PACKAGE_ID
    assert new.account == old.account
    assert new.token == after.account.entra.token == case.token(found["token"]["package_id"]) != old.token
    code, found, _ = case.run(*renew, "--new-account", "--output", "other")
    assert (code, found["version"]) == (0, "1.2")
    assert read_bulk_token(case.folder / "other" / "Lab.ppkg").account != old.account


def test_the_file_name_tells_the_end_of_what_was_granted(case: Case) -> None:
    """Got and renewed, the package is called by the end of its own token; the base of the name stays the same."""
    names = []
    for words in (
        ("get", "sealed.wcdproj", "--build", "--days", "9"),
        ("renew", "sealed.wcdproj", "--yes", "--days", "30"),
    ):
        code, found, _ = case.run("token", *words, "--name-with-end", *SEALING, *case.at)
        assert code == 0
        end = open_project(case.folder / "sealed.wcdproj", Secret(WORD)).project.account.entra.expiry
        assert end is not None
        names.append(f"Lab Expires-{end:%Y-%m-%d}.ppkg")
        assert found["package"].endswith(names[-1])
        assert read_bulk_token(case.folder / names[-1]).account
    assert sorted(path.name for path in case.folder.glob("*.ppkg")) == sorted(names)
    assert len(set(names)) == 2
    assert case.get("sealed.wcdproj", "--name-with-end", *SEALING)[0] == 2


def test_a_demo_project_is_renewed_at_the_demo_tenant_only(case: Case) -> None:
    """The made-up tenant of a project is nothing that Microsoft would be asked for."""
    case.get("lab.wcdproj", "--build", PASSWORD)
    code, found, _ = case.run("token", "renew", "lab.wcdproj", PASSWORD)
    assert (code, found["exit_code"]) == (2, 2)
    assert "is from the demo tenant" in found["error"]


def test_a_real_token_is_not_replaced_unasked(case: Case) -> None:
    """A token of the demo tenant takes the place of a real one only after a yes."""
    entra = Token(token=Secret("0." + "A" * 300), tenant=GUID, package_id=GUID)
    save_project(project(entra), case.folder / "real.wcdproj", passphrase=Secret(WORD))
    code, found, _ = case.get("real.wcdproj", *SEALING)
    assert (code, case.steps()) == (2, [])
    assert "has a real token" in found["error"]
    assert case.get("real.wcdproj", *SEALING, "--yes")[0] == 0


@pytest.mark.parametrize(
    ("account", "code"),
    [
        ("without_role", "AADSTS240005"),
        ("blocked", "AADSTS53003"),
        ("no_consent", "AADSTS90094"),
        ("stranger", "AADSTS50020"),
    ],
)
def test_a_refusal_is_a_card(case: Case, account: str, code: str) -> None:
    """A refusal tells what happened, why and what to do, with what support asks for; nothing is written."""
    case.tenant.account = ACCOUNTS[account]
    exit_code, found, shown = case.get("--output-file", "token.txt")
    assert (exit_code, found["exit_code"], found["reason"]["code"]) == (1, 1, code)
    assert found["reason"]["happened"] in shown
    assert found["reason"]["cause"] in shown
    assert found["reason"]["advice"] in shown
    assert found["reason"]["correlation_id"] in shown
    assert found["reason"]["time"].endswith("Z")
    assert not (case.folder / "token.txt").exists()


def test_more_proof(case: Case) -> None:
    """Who must prove more signs in once more, and gets the token."""
    case.tenant.account = ACCOUNTS["mfa"]
    assert case.get("--output-file", "token.txt")[0] == 0


def test_a_token_that_is_lost_is_told(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the package fails after the sign-in, the person learns of the token that is kept nowhere."""

    def fail(order: BuildOrder, *_more: object) -> None:
        assert not order.name_with_end
        raise AppError("The drive is gone.")

    monkeypatch.setattr("app.jobs.build.build", fail)
    code, found, shown = case.get("lab.wcdproj", "--build", PASSWORD)
    assert (code, found["error"]) == (1, "The drive is gone.")
    assert f"{found['token']['account']} was obtained, but not saved" in shown
    assert case.entra() == Token()


BAD = {
    "no_goal": (2, "Where does the token go?", ()),
    "nothing_sealed": (2, "never stored in the clear", ("lab.wcdproj",)),
    "no_passphrase": (1, "needs the passphrase", ("sealed.wcdproj",)),
    "no_passphrase_to_seal": (1, "needs the passphrase", ("lab.wcdproj", "--seal")),
    "wrong_passphrase": (1, "passphrase", ("sealed.wcdproj", "--passphrase-file", "lab.wcdproj")),
    "no_project": (1, "does not exist", ("missing.wcdproj", "--build")),
    "a_secret_missing": (3, "account.administrator.password", ("lab.wcdproj", "--build")),
    "an_error_in_the_project": (3, "no token was asked for", ("bad.wcdproj", "--build", PASSWORD)),
    "a_folder_without_build": (2, "Add --build", ("sealed.wcdproj", *SEALING, "--output", "out")),
    "file_is_there": (1, "already exists", ("--output-file", "lab.wcdproj")),
    "file_in_no_folder": (1, "does not exist", ("--output-file", "missing/token.txt")),
    "folder_is_a_file": (1, "passphrase.txt", ("lab.wcdproj", "--build", PASSWORD, "--output", "passphrase.txt")),
    "too_long": (1, "not 181", ("--output-file", "t", "--days", "181")),
    "not_at_all": (2, "number from 1", ("--output-file", "t", "--days", "0")),
    "over": (1, "1 to 180 days", ("--output-file", "t", "--until", "2020-01-01")),
    "no_day": (2, "a day like", ("--output-file", "t", "--until", "2027-02-30")),
    "another_calendar": (2, "a day like", ("--output-file", "t", "--until", "20270203")),
    "two_ends": (2, "Choose one", ("--output-file", "t", "--until", "2027-02-03", "--days", "3")),
    "bad_package_id": (1, "id of the token", ("--output-file", "t", "--package-id", "4711", "--yes")),
    "empty_name": (1, "name of the token", ("--output-file", "t", "--name", " ")),
    "long_name": (1, "256", ("--output-file", "t", "--name", "n" * 257)),
    "bad_tenant": (1, "is not a tenant", ("--output-file", "t", "--tenant", "my tenant")),
    "bad_client": (1, "client", ("--output-file", "t", "--client-id", "4711")),
    "bad_proxy": (1, "proxy.example:8080", ("--output-file", "t", "--proxy", "user:word@proxy")),
    "cloud_of_a_demo": (2, "in no cloud", ("--output-file", "t", "--cloud", "usgov")),
    "two_demos": (2, "Choose one", ("--output-file", "t", "--demo")),
    "account_of_no_demo": (2, "--demo-account", ("--output-file", "t", "--demo-account", "mfa")),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_before_the_sign_in(case: Case, name: str) -> None:
    """Whatever can be known before is told before: nobody signs in for nothing, and nothing is written."""
    files = sorted(path.name for path in case.folder.iterdir())
    code, words, arguments = BAD[name]
    exit_code, found, shown = case.get(*arguments)
    assert (exit_code, found["exit_code"]) == (code, code), shown
    assert words in found["error"]
    assert shown.count("\n") == 1
    assert case.steps() == []
    assert sorted(path.name for path in case.folder.iterdir()) == files


NOWHERE = {
    "no_tenant": (2, "Add --tenant", ()),
    "no_client": (2, "ppkg token guide", ("--tenant", "contoso.com")),
    "no_tenant_for_it": (2, "Add --tenant", ("--client-id", GUID)),
    "no_cloud": (1, "There is no cloud “moon”", ("--cloud", "moon", "--tenant", "contoso.com", "--client-id", GUID)),
    "no_certificate": (2, "go together", ("--demo-at", "https://localhost:1")),
    "no_such_certificate": (1, "There is no certificate", ("--demo-at", "https://localhost:1", "--demo-ca", "no.pem")),
    "not_here": (1, "on this computer only", ("--demo-at", "https://contoso.com:443", "--demo-ca", "passphrase.txt")),
    "hidden": (1, "on this computer only", ("--demo-at", "https://localhost:1@a.b:1", "--demo-ca", "passphrase.txt")),
    "without_tls": (1, "on this computer only", ("--demo-at", "http://localhost:80", "--demo-ca", "passphrase.txt")),
    "no_port": (1, "on this computer only", ("--demo-at", "https://localhost:65536", "--demo-ca", "passphrase.txt")),
    "nobody": (1, "Choose one of: administrator", ("--demo", "--demo-account", "santa")),
}


@pytest.mark.parametrize("name", NOWHERE)
def test_nowhere_to_sign_in(case: Case, name: str) -> None:
    """Tenant, client id and cloud must be known, and a demo tenant is on this computer."""
    code, words, arguments = NOWHERE[name]
    exit_code, found, _ = case.run("token", "get", "--output-file", "t", *arguments)
    assert (exit_code, words in found["error"]) == (code, True), found
