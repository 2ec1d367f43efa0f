"""``token status``, ``remind``, ``checklist``, ``guide``, ``client``, ``list`` and ``revoke``; and the group itself."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.answers.fields.project import answers_from
from app.catalogue.cloud import cloud_of
from app.cli import main
from app.cli.terminal.question import confirm
from app.cli.token.commands import TOKEN
from app.core.secret import Secret
from app.enrol.cloud.client import WCD, Client, clients, remember
from app.enrol.demo import browser as demo_browser
from app.enrol.demo.account import ACCOUNTS
from app.enrol.demo.tenant import DemoTenant
from app.enrol.net.proxy import Proxy
from app.enrol.tenant.checklist import CHECKS
from app.jobs.enrol.client import remember_worked
from app.jobs.enrol.sign_in import Where
from app.model.project import Join
from app.model.store.project_store import save_project
from app.model.token import DEMO_AUTHORITY, DEMO_PREFIX, Token
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from tests.cli.demo_case import Case, prepare, project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GUID = "6d762967-8f0f-40cb-8031-1726eb261259"
ACCOUNT = f"package_{GUID}@contoso.com"
TENANT = "5d1c7f2e-1111-4000-8000-000000000001"
FAR = datetime(2099, 5, 16, 23, 59, 59, tzinfo=UTC)
ENTRA = Token(token=Secret("0." + "A" * 300), expiry=FAR, tenant=TENANT, account=ACCOUNT, package_id=GUID)


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Case]:
    """A demo tenant, and a browser that signs in by itself."""
    (tmp_path / "made").mkdir()
    prepare(tmp_path / "made", tmp_path, monkeypatch)
    with DemoTenant() as tenant:
        tenant.bulk_polls_before_success = 0
        monkeypatch.setenv("BROWSER", "there is one")
        monkeypatch.setattr("app.core.system.browser.open_address", demo_browser.browser(tenant.ca))
        yield Case(tmp_path, tenant, capsys)


def test_status_of_a_project_and_a_package(case: Case) -> None:
    """Both tell the same of a token, in local time; a living one is no problem."""
    what = project(ENTRA)
    save_project(what, case.folder / "lab.wcdproj")
    build_package(answers_from(what), FolderFiles(case.folder), dialect_of(what), case.folder)
    told = []
    for name in ("lab.wcdproj", "Lab.ppkg"):
        code, found, _ = case.run("token", "status", name)
        assert code == 0
        told.append(found["token"])
        assert main(["token", "status", name]) == 0
        shown = case.capture.readouterr().out
        assert re.search(r"Devices can join with the bulk token until 1[67] May 2099, ..:59 \(\d+ days left\)", shown)
        assert f"ppkg token revoke {ACCOUNT}" in shown
    assert told[0] == told[1]
    assert told[0].pop("days_left") > 20000
    assert told[0] == {
        "is_there": True,
        "is_demo": False,
        "expiry": "2099-05-16T23:59:59Z",
        "account": ACCOUNT,
        "tenant": TENANT,
        "package_id": GUID,
        "obtained": None,
        "state": "works",
        "can_join": True,
    }


@pytest.mark.parametrize(
    ("entra", "join", "sentence"),
    [
        (Token(token=ENTRA.token, expiry=datetime(2020, 1, 1, tzinfo=UTC)), Join.ENTRA, "worked until"),
        (Token(token=ENTRA.token), Join.ENTRA, "not known when"),
        (Token(), Join.ENTRA, "has no bulk token"),
        # The file leaves the token out, so that only the authority tells whose it was.
        (Token(token=Secret(DEMO_PREFIX), expiry=FAR, authority=DEMO_AUTHORITY), Join.ENTRA, "demo tenant"),
        (Token(expiry=FAR, authority=DEMO_AUTHORITY), Join.ENTRA, "no bulk token"),
        (Token(), Join.DIRECTORY, "does not join Entra ID"),
    ],
)
def test_status_of_what_does_not_work(case: Case, entra: Token, join: Join, sentence: str) -> None:
    """A token that joins no device, or may not, ends with exit code 3 and says why."""
    save_project(project(entra, join), case.folder / "lab.wcdproj")
    code, found, _ = case.run("token", "status", "lab.wcdproj")
    assert (code, sentence in found["error"]) == (3, True), found


def test_remind(case: Case) -> None:
    """The calendar file names the end, the tenant and the project, and no secret; another name is refused."""
    save_project(project(ENTRA), case.folder / "lab.wcdproj")
    code, found, _ = case.run("token", "remind", "lab.wcdproj", "end.ics")
    text = (case.folder / "end.ics").read_text(encoding="utf-8").replace("\n ", "")
    assert (code, found["calendar"]) == (0, "end.ics")
    assert "DTSTART:20990516T235959Z" in text
    assert "SUMMARY:Bulk token ends: Lab" in text
    assert TENANT in text
    assert ENTRA.token.reveal() not in text
    assert case.run("token", "remind", "lab.wcdproj", "end.txt")[0] == 1
    assert case.run("token", "remind", "lab.wcdproj", "missing/end.ics")[0] == 1
    save_project(project(Token(token=ENTRA.token)), case.folder / "lab.wcdproj")
    assert case.run("token", "remind", "lab.wcdproj", "other.ics")[0] == 3


def test_the_checklist(case: Case) -> None:
    """Without a sign-in it is there to read and to print, and nothing is asked of anybody."""
    assert main(["token", "checklist", "--cloud", "usgov"]) == 0
    shown = case.capture.readouterr().out
    assert all(check.title in shown for check in CHECKS)
    assert "entra.microsoft.us" in shown
    code, found, _ = case.run("token", "checklist", "--html", "list.html")
    assert (code, [check["key"] for check in found["checks"]]) == (0, [check.key for check in CHECKS])
    assert (case.folder / "list.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert case.run("token", "checklist", "--with-consent")[0] == 2
    at = ("token", "checklist", "--tenant", "contoso.com")
    _, found, _ = case.run(*at, "--tick", "role", "--tick", "consent", "--untick", "consent")
    assert [one["key"] for one in found["checks"] if one["ticked"]] == ["role"]
    _, found, _ = case.run(*at)
    assert [one["key"] for one in found["checks"] if one["ticked"]] == ["role"]
    _, found, _ = case.run("token", "checklist", "--tenant", "fabrikam.com")
    assert not any(one["ticked"] for one in found["checks"])
    assert case.run(*at, "--tick", "rolle")[0] != 0
    assert case.steps() == []


def test_the_checklist_answered(case: Case) -> None:
    """Microsoft Graph answers what it can; a point that is not as it must be is a problem."""
    code, found, _ = case.run("token", "checklist", "--check", *case.at)
    answers = {check["key"]: check["good"] for check in found["checks"]}
    assert answers["sync_fabric"] is True
    assert (code, False in answers.values()) == (0, False)
    case.tenant.directory.has_sync_fabric = False
    code, found, _ = case.run("token", "checklist", "--check", *case.at)
    assert (code, {check["key"]: check["good"] for check in found["checks"]}["sync_fabric"]) == (3, False)
    assert found["signed_in_as"] == ACCOUNTS["administrator"].upn


def test_list_and_revoke(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """An account of the list is revoked after a yes, and is then gone; a no changes nothing."""
    _, found, _ = case.run("token", "list", *case.at)
    first = found["accounts"][0]
    assert first["account"] == f"package_{first['package_id']}@demo.invalid"
    assert first["made_by"]
    code, found, _ = case.run("token", "revoke", first["package_id"], *case.at)
    assert (code, first["account"] in found["error"], "--yes" in found["error"]) == (2, True, True)
    monkeypatch.setattr("app.cli.token.account.confirm", _with_answer("no"))
    assert case.run("token", "revoke", first["account"], *case.at)[0] == 1
    assert first in case.run("token", "list", *case.at)[1]["accounts"]
    code, found, _ = case.run("token", "revoke", first["account"], "--yes", *case.at)
    assert (code, found["done"], found["is_gone"]) == (0, ["disable", "sessions", "delete"], True)
    assert first not in case.run("token", "list", *case.at)[1]["accounts"]
    code, found, _ = case.run("token", "revoke", first["account"], "--yes", *case.at)
    assert (code, "no account of a bulk token" in found["error"]) == (1, True)


def test_graph_refuses(case: Case) -> None:
    """What Graph refuses is a card, as with the token."""
    case.tenant.account = ACCOUNTS["blocked"]
    code, found, shown = case.run("token", "list", *case.at)
    assert (code, found["reason"]["code"]) == (1, "AADSTS53003")
    assert found["reason"]["advice"] in shown


class _Typed:
    """Standard input on which somebody types one line."""

    def __init__(self, line: str) -> None:
        self._line = line

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        return f"{self._line}\n"


def _with_answer(line: str) -> Any:
    """Return the question with *line* as what is typed."""

    def ask(*given: Any) -> None:
        before, sys.stdin = sys.stdin, _Typed(line)
        try:
            confirm(*given)
        finally:
            sys.stdin = before

    return ask


@pytest.mark.parametrize(("line", "goes_on"), [("yes", True), ("Oui", True), ("y", True), ("", False), ("nay", False)])
def test_only_yes_is_yes(case: Case, monkeypatch: pytest.MonkeyPatch, line: str, *, goes_on: bool) -> None:
    """Yes is said in English or French; all else, and nothing, is no."""
    monkeypatch.setattr("app.cli.token.get.confirm", _with_answer(line))
    code = case.get("--output-file", "t", "--package-id", GUID)[0]
    assert (code, (case.folder / "t").exists()) == ((0, True) if goes_on else (1, False))


def test_client(case: Case) -> None:
    """Client ids are remembered for a tenant, listed, and forgotten; that of WCD comes with a warning."""
    assert case.run("token", "client")[1]["clients"] == []
    words = ("token", "client", "--tenant", "Contoso.com")
    code, found, _ = case.run(*words, "--client-id", GUID, "--name", "Lab")
    entry = {"cloud": "worldwide", "tenant": "contoso.com", "client_id": GUID, "name": "Lab"}
    assert (code, found["clients"]) == (0, [entry])
    assert main([*words, "--client-id", WCD]) == 0
    assert "belongs to Microsoft's Windows Configuration Designer" in case.capture.readouterr().out
    assert case.run(*words, "--forget")[1]["clients"] == []
    assert [case.run(*words, *more)[0] for more in (("--forget",), ("--name", "x"), ("--client-id", "4711"))] == [
        1,
        2,
        1,
    ]


def test_a_client_that_worked_is_remembered(case: Case) -> None:
    """It is remembered for the name of its tenant and for its id, with the name that a person gave; a demo is not."""
    remember(Client("usgov", "contoso.com", TENANT, "Lab"))
    where = Where(cloud=cloud_of("usgov"), tenant="contoso.com", client_id=GUID, proxy=Proxy())
    assert remember_worked(where, TENANT.upper()) is None
    assert set(clients()) == {Client("usgov", "contoso.com", GUID, "Lab"), Client("usgov", TENANT, GUID)}
    assert case.get("--output-file", "t", "--client-id", GUID)[0] == 0
    assert len(clients()) == 2


def test_guide(case: Case) -> None:
    """The scripts come as they are, to read or into a file; the steps by hand have their reasons and links."""
    assert main(["token", "guide", "--azure-cli", "--name", "Lab's app"]) == 0
    shown = case.capture.readouterr().out
    _, found, _ = case.run("token", "guide", "--azure-cli", "--name", "Lab's app")
    assert shown == found["script"]
    assert case.run("token", "guide", "--powershell", "--output", "app.ps1", "--cloud", "usgov")[0] == 0
    assert "USGov" in (case.folder / "app.ps1").read_text(encoding="ascii")
    code, found, _ = case.run("token", "guide")
    assert code == 0
    assert all(step["text"] and step["why"] for step in found["steps"])
    for bad in (("--azure-cli", "--manual"), ("--manual", "--output", "x")):
        assert case.run("token", "guide", *bad)[0] == 2
    assert case.run("token", "guide", "--azure-cli", "--name", "")[0] == 1


def test_a_demo_in_this_process(case: Case) -> None:
    """--demo needs nothing but itself: it starts a tenant, signs in, and leaves nothing running."""
    code, found, shown = case.run("token", "list", "--demo")
    assert (code, bool(found["accounts"])) == (0, True)
    assert "DEMO TENANT" in shown
    code, found, _ = case.run("token", "list", "--demo", "--demo-account", "blocked")
    assert (code, found["reason"]["code"]) == (1, "AADSTS53003")


def test_a_port_for_the_demo(case: Case) -> None:
    """A port that is taken, and what is none, are told."""
    code, found, _ = case.run("demo", "--port", str(case.tenant.port))
    assert (code, "cannot start" in found["error"]) == (1, True)
    assert [case.run("demo", "--port", port)[0] for port in ("0", "65536", "http")] == [2, 2, 2]


@pytest.mark.parametrize("name", [part.name for part in TOKEN])
def test_every_part_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """“help token NAME” and “token NAME --help” show the same."""
    assert main(["help", "token", name]) == 0
    first = capsys.readouterr().out
    assert main(["token", name, "--help"]) == 0
    assert capsys.readouterr().out == first
    assert f"ppkg token {name} " in first


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("token",), "Name a part"),
        (("token", "--json"), "Name a part"),
        (("token", "gte"), "ppkg token get"),
        (("token", "xyzzy"), "ppkg token --help"),
        (("token", "get", "--buld"), "--build"),
        (("token", "get", "--token", "x"), "never an argument"),
    ],
)
def test_parts_that_are_not_there(words: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A part that is missing or misspelt is told, with the one that is near."""
    assert main(list(words)) == 2
    assert sentence in capsys.readouterr().err


def test_the_group_lists_its_parts(capsys: pytest.CaptureFixture[str]) -> None:
    """Help on the group names each part with what it does, with --help and with help before it."""
    assert main(["token", "--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"  {part.name} " in shown and part.summary in shown for part in TOKEN)
    assert main(["help", "token"]) == 0
    assert capsys.readouterr().out == shown


def test_the_end_is_that_of_the_service(case: Case) -> None:
    """The end that is shown is the one that was granted, also where the clock of this computer is wrong."""
    case.tenant.clock_skew = timedelta(days=1)
    _, found, _ = case.get("--output-file", "t", "--days", "5")
    assert found["token"]["expiry"] == case.tenant.bulk_tokens[found["token"]["package_id"]][1].strftime(
        "%Y-%m-%dT%H:%M:%SZ"
    )
