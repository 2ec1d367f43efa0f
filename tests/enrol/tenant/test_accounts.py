"""The accounts of bulk tokens: their list, and the end of one; the real code against the demo tenant over TLS."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.core.error import BadInput
from app.enrol.bulk.get_token import get_token
from app.enrol.demo.account import ADMINISTRATOR, DOMAIN, TENANT
from app.enrol.demo.browser import browser
from app.enrol.demo.directory import DemoPackageAccount as DemoPackage
from app.enrol.demo.server import as_json
from app.enrol.net import http as http_module
from app.enrol.tenant.accounts import account_of, list_accounts
from app.enrol.tenant.permissions import LIST, REVOKE
from app.enrol.tenant.revoke import CONSEQUENCES, question, revoke
from app.enrol.tenant.session import work_with_graph
from tests.enrol.demo_client import CLIENT
from tests.enrol.graph_access import graph_for, refused
from tests.enrol.sign_in.test_browser import a_request
from tests.enrol.tenant.account_case import spoiled

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.tenant.accounts import PackageAccount
    from app.enrol.tenant.graph import Graph


HOSTILE = "\u202egpj.exe\x1b[2J\u2066<b onload=alert(1)>&amp;{maker}{0}%s\n\u200b"


def listed(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http, **changes: Any) -> list[PackageAccount]:
    """Return the list of a tenant with one account, with *changes*; None leaves a member out."""
    entry = {
        "id": str(uuid.uuid4()),
        "displayName": "Lab",
        "userPrincipalName": f"package_{uuid.UUID(int=7)}@{DOMAIN}",
        "createdDateTime": "2026-01-01T00:00:00Z",
        "accountEnabled": True,
        "otherMails": ["a@b.invalid"],
        **changes,
    }
    told = {name: value for name, value in entry.items() if value is not None}
    with monkeypatch.context() as patch:
        spoiled(patch, "GET", "/users", as_json({"value": [told]}))
        return list(list_accounts(graph_for(tenant, http, LIST)))


def test_the_list(tenant: DemoTenant, http: Http) -> None:
    """Accounts come with maker, day, age and state, the youngest first; the permission to list is enough."""
    found = list_accounts(graph_for(tenant, http, LIST))
    assert [(each.name, each.age, each.enabled) for each in found] == [
        ("Warehouse 2", 3, True),
        ("Class room 14", 40, True),
        ("BulkEnrollment, spare devices", 95, True),
        ("Reception", 170, True),
        ("Pilot", 400, False),
    ]
    for each, known in zip(found, tenant.directory.accounts, strict=True):
        assert (each.id, each.upn, each.package_id) == (known.id, known.upn, known.pid)
        assert (each.maker, each.created) == (known.maker, known.created)


def test_a_new_token_is_listed_and_revoked(tenant: DemoTenant) -> None:
    """From the token to its end: it is in the list with its maker and age 0, and works no longer once revoked."""
    token = get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    assert tenant.works(token.token.reveal())

    def work(graph: Graph, _access: object) -> bool:
        made = account_of(list_accounts(graph), token.package_id)
        assert (made.upn, made.maker, made.age, made.name) == (token.account, ADMINISTRATOR.upn, 0, "Lab")
        return revoke(graph, made).is_gone

    assert work_with_graph(tenant.cloud, CLIENT, TENANT, REVOKE, work, open_url=browser(tenant.ca))
    assert not tenant.works(token.token.reveal())
    assert len(tenant.directory.accounts) == 5


@pytest.mark.parametrize("size", [1, 100, 999])
def test_250_accounts(tenant: DemoTenant, http: Http, size: int) -> None:
    """Many accounts come in pages, and all are there once."""
    now = datetime.now(UTC).replace(microsecond=0)
    tenant.directory.accounts[:] = [
        DemoPackage(id=str(uuid.uuid4()), pid=str(uuid.uuid4()), name=f"L{day}", maker="m@x", created=now)
        for day in range(250 if size > 1 else 20)
    ]
    tenant.graph_page_size = size
    found = list_accounts(graph_for(tenant, http, LIST))
    assert {each.id for each in found} == {each.id for each in tenant.directory.accounts}
    assert len(found) == len(tenant.directory.accounts)
    assert len(tenant.log) == {1: 20, 100: 3, 999: 3}[size]


@pytest.mark.parametrize(
    "upn",
    [
        f"package_manager@{DOMAIN}",
        f"package_{uuid.UUID(int=1)}",
        f"package_{uuid.UUID(int=1)}x@{DOMAIN}",
        f"xpackage_{uuid.UUID(int=1)}@{DOMAIN}",
        f"package_{uuid.UUID(int=1).hex}@{DOMAIN}",
        f"package_{uuid.UUID(int=1)}@{DOMAIN}@x",
        7,
        None,
    ],
)
def test_people_are_not_listed(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http, upn: object) -> None:
    """Who is only called like that is left out, so that nobody can be revoked who is a person."""
    assert listed(monkeypatch, tenant, http, userPrincipalName=upn) == []


@pytest.mark.parametrize("identity", ["../me", "x", 7, None, "", f"{uuid.UUID(int=1)}/x"])
def test_ids_that_are_none(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http, identity: object) -> None:
    """What is no id never becomes part of an address."""
    assert listed(monkeypatch, tenant, http, id=identity) == []


def test_what_is_not_told(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """What an account lacks, or has in another shape, is not known; the account is listed all the same."""
    odd_ones: tuple[Any, ...] = (None, 7, [], {}, "", "2026-13-01T00:00:00Z", "2026-01-01", "9999-12-31T23:59:59-01:00")
    for odd in (*odd_ones, "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+23:59"):
        (found,) = listed(
            monkeypatch, tenant, http, createdDateTime=odd, accountEnabled="yes", otherMails=7, displayName=[]
        )
        assert (found.created, found.age, found.enabled, found.maker, found.name) == (None, None, None, "", "")
        assert found.upn in str(question(found))


def test_fine_instants(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Seven digits behind the second, and other offsets, are read."""
    for text in ("2026-01-31T12:00:00.1234567Z", "2026-01-31T13:00:00+01:00"):
        (found,) = listed(monkeypatch, tenant, http, createdDateTime=text)
        assert found.created is not None
        assert found.created.replace(microsecond=0) == datetime(2026, 1, 31, 12, tzinfo=UTC)


def test_a_clock_that_is_behind(tenant: DemoTenant, http: Http) -> None:
    """Age counts by the clock of the service, and is never below nothing."""
    tenant.clock_skew = timedelta(days=30)
    assert [each.age for each in list_accounts(graph_for(tenant, http, LIST))] == [33, 70, 125, 200, 430]
    tenant.clock_skew = timedelta(days=-30)
    assert list_accounts(graph_for(tenant, http, LIST))[0].age == 0


def test_hostile_names(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, http: Http) -> None:
    """Names cannot turn letters round, steer a terminal, fill a page, or have places of a sentence filled."""
    (found,) = listed(
        monkeypatch, tenant, http, displayName=HOSTILE + "x" * 1000, otherMails=[HOSTILE, 7, "b@c.invalid"]
    )
    asked = str(question(found))
    for text in (found.name, found.maker, asked):
        assert text.isprintable()
        assert len(text) < 1000
    assert "<b onload=alert(1)>&amp;{maker}{0}%s" in asked
    assert found.maker.endswith(", b@c.invalid")


def test_a_question_that_names_it(account: PackageAccount) -> None:
    """The question has the name, the account, the maker, the day and the age; what follows is said beside it."""
    asked = str(question(account))
    assert account.created is not None
    for part in ("Class room 14", account.upn, account.maker, "days ago: 40", f"{account.created:%Y}"):
        assert part in asked
    assert "not known" in str(question(replace(account, maker="")))
    assert "days ago: 40" in str(question(replace(account, maker="")))
    assert asked.endswith(".")
    said = " ".join(CONSEQUENCES)
    assert "30 days" in said
    assert "joined already go on working" in said
    assert "does not document" in said


def test_which_one(graph: Graph) -> None:
    """An account is found by package id in any form, by its name to sign in with, and by its object id only."""
    found = list_accounts(graph)
    one = found[2]
    names = (one.package_id.upper(), f"{{{one.package_id}}}", f" {one.upn} ", f"package_{one.package_id}", one.id)
    assert {account_of(found, name).id for name in names} == {one.id}
    for wrong in ("", "package_", one.name, one.package_id[:-1], "\u202e"):
        with pytest.raises(BadInput) as caught:
            account_of(found, wrong)
        assert str(caught.value).isprintable()


@pytest.mark.parametrize("fault", ["forbidden", "cut", "not json", "broken"])
def test_no_list(monkeypatch: pytest.MonkeyPatch, tenant: DemoTenant, graph: Graph, fault: str) -> None:
    """A list that cannot be read, or only in part, is no list."""
    monkeypatch.setattr(http_module, "pause", lambda _seconds, _progress: None)
    tenant.graph_page_size = 2
    take = tenant.faults.take

    def later(*steps: Any) -> Any:
        if len(tenant.log) == 2:
            tenant.faults.add("graph", fault, None)
        return take(*steps)

    monkeypatch.setattr(tenant.faults, "take", later)
    assert refused(lambda: list_accounts(graph)).trace.code != "unknown"
