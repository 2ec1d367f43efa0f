"""A tenant as a job: checked, its tokens listed, and one revoked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.catalogue.cloud import cloud_of
from app.core.error import AppError, BadInput, Cancelled
from app.enrol.demo.account import ACCOUNTS, TENANT
from app.enrol.demo.fault import DemoFault, DemoStep
from app.enrol.tenant.checklist import CHECKS
from app.enrol.tenant.checklist_page import ChecklistFacts
from app.enrol.tenant.permissions import CHECK, CONSENTS
from app.jobs.enrol import client as client_job
from app.jobs.enrol.tenant import (
    accounts,
    asked_for,
    check,
    facts_for,
    revoke_account,
    tick,
    with_ticks,
    write_checklist,
)
from app.model.token import Token
from app.reason.reason import EnrolError
from tests.jobs.enrol.tenant_case import Visitor, visiting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.enrol.tenant.accounts import PackageAccount


@pytest.fixture
def visitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Somebody at a demo tenant."""
    with visiting(tmp_path, monkeypatch) as found:
        yield found


@pytest.mark.parametrize("wide", [False, True])
def test_the_checklist_is_answered(visitor: Visitor, *, wide: bool) -> None:
    """Graph answers what it can; the consent is looked at only with the wide permission, which is named before."""
    found = check(visitor.where, visitor.ways, with_consents=wide)
    assert visitor.seen == [found.check.facts.account] == [ACCOUNTS["administrator"].upn]
    assert found.check.facts.answers["sync_fabric"].good is True
    assert asked_for(with_consents=wide) == ((*CHECK, *CONSENTS) if wide else CHECK)
    asked = next(one.query["scope"] for one in visitor.tenant.log if one.path.endswith("/authorize"))
    assert all((one.name in asked) is wide for one in CONSENTS)


def test_a_token_is_listed_and_revoked(visitor: Visitor) -> None:
    """By its account or its package id; what is left is told without asking once more."""
    listed = accounts(visitor.where, visitor.ways).accounts
    first, second = listed[:2]
    revoked = revoke_account(visitor.where, visitor.ways, first.upn)
    assert revoked.revocation.is_gone
    assert {one.upn for one in revoked.left} == {one.upn for one in listed[1:]}
    revoked = revoke_account(visitor.where, visitor.ways, second.package_id.upper())
    assert revoked.revocation.account.upn == second.upn
    assert {one.upn for one in accounts(visitor.where, visitor.ways).accounts} == {one.upn for one in listed[2:]}
    with pytest.raises(BadInput, match="no account of a bulk token"):
        revoke_account(visitor.where, visitor.ways, first.upn)


def test_a_no_leaves_the_account_alone(visitor: Visitor) -> None:
    """Who is asked sees the account that was found, and nothing was sent for it before the answer."""
    (first, *_) = accounts(visitor.where, visitor.ways).accounts
    visitor.tenant.log.clear()
    asked: list[str] = []

    def confirm(account: PackageAccount) -> None:
        asked.append(account.upn)
        raise Cancelled("no")

    with pytest.raises(Cancelled):
        revoke_account(visitor.where, visitor.ways, first.package_id, confirm=confirm)
    assert asked == [first.upn]
    assert not [one for one in visitor.tenant.log if one.method in {"PATCH", "DELETE"}]
    assert first.upn in {one.upn for one in accounts(visitor.where, visitor.ways).accounts}


def test_a_refusal_has_its_reason(visitor: Visitor) -> None:
    """What Graph does not allow is an error with a card, for all three."""
    visitor.tenant.faults.add(DemoStep.GRAPH, DemoFault.FORBIDDEN, None)
    for work in (accounts, lambda where, ways: revoke_account(where, ways, "4711")):
        with pytest.raises(EnrolError):
            work(visitor.where, visitor.ways)


def test_a_client_that_cannot_be_remembered_stops_nothing(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list comes, and with it why; a client of the demo tenant is none to remember."""
    assert accounts(visitor.where, visitor.ways).trouble is None
    assert client_job.remembered().clients == ()
    trouble = AppError("The disk is full.").sentence
    monkeypatch.setattr("app.jobs.enrol.sign_in.remember_worked", lambda _where, _tenant: trouble)
    found = accounts(visitor.where, visitor.ways)
    assert (found.trouble, bool(found.accounts)) == (trouble, True)
    assert check(visitor.where, visitor.ways).trouble is trouble


def test_a_check_joins_the_ticks_of_a_domain_and_of_its_tenant(visitor: Visitor) -> None:
    """What was ticked off before anybody signed in is there afterwards, by the id; a demo tenant is not remembered."""
    tick(ChecklistFacts(tenant="demo.invalid"), "role", is_done=True)
    assert with_ticks(check(visitor.where, visitor.ways).check.facts).ticks == {}
    real = replace(cloud_of("worldwide"), login=visitor.where.cloud.login, graph=visitor.where.cloud.graph)
    where = replace(visitor.where, cloud=replace(real, trust=visitor.where.cloud.trust))
    found = check(where, visitor.ways)
    assert (found.trouble, found.check.facts.tenant) == (None, TENANT)
    assert set(with_ticks(found.check.facts).ticks) == {"role"}


def test_the_checklist_is_printed(tmp_path: Path) -> None:
    """It has all points, for the cloud and the tenant that a token is of."""
    facts = facts_for(Token(authority="https://login.microsoftonline.us/common", tenant="contoso.us"))
    page = write_checklist(tmp_path / "list.html", facts, "en").read_text(encoding="utf-8")
    assert "contoso.us" in page
    assert "entra.microsoft.us" in page
    assert page.count("<li>") == len(CHECKS)
