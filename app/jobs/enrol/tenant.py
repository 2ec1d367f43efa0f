"""A tenant: what must be true in it, the accounts of its bulk tokens, and the end of one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from app.core.error import AppError
from app.core.progress import no_progress
from app.core.safe_file import write_safely
from app.jobs.enrol.sign_in import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.enrol.sign_in.access import Access
    from app.enrol.tenant.accounts import PackageAccount
    from app.enrol.tenant.check import TenantCheck
    from app.enrol.tenant.checklist_page import ChecklistFacts
    from app.enrol.tenant.graph import Graph
    from app.enrol.tenant.permissions import Permission
    from app.enrol.tenant.revoke import Revocation
    from app.jobs.enrol.sign_in import Ways, Where
    from app.model.token import Token


T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckedTenant:
    """The answered checklist; ``trouble`` is why the client could not be remembered."""

    check: TenantCheck
    trouble: Sentence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedAccounts:
    """The accounts of all bulk tokens; ``trouble`` is why the client could not be remembered."""

    accounts: tuple[PackageAccount, ...]
    trouble: Sentence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Revoked:
    """What came of a revocation, and the accounts that are ``left``; ``trouble`` as with the others."""

    revocation: Revocation
    left: tuple[PackageAccount, ...]
    trouble: Sentence | None = None


def asked_for(*, with_consents: bool = False) -> tuple[Permission, ...]:
    """Return the permissions that :func:`check` asks for; *with_consents* adds the wide one that one answer needs."""
    from app.enrol.tenant.permissions import CHECK, CONSENTS

    return (*CHECK, *CONSENTS) if with_consents else CHECK


def check(where: Where, ways: Ways, progress: Progress = no_progress, *, with_consents: bool = False) -> CheckedTenant:
    """Sign in and answer the checklist; *with_consents* asks for the wide permission that one answer needs.

    :raises AppError: it failed, or *progress* raised ``Cancelled``.
    """
    from app.enrol.tenant.check import check_tenant

    def work(graph: Graph, access: Access) -> TenantCheck:
        return check_tenant(graph, where.cloud, where.client_id, access, progress=progress)

    visit = Visit(where, ways)
    found = _with_graph(visit, asked_for(with_consents=with_consents), work, progress)
    return CheckedTenant(check=found, trouble=_meet(where, found.facts.tenant) or visit.trouble)


def accounts(where: Where, ways: Ways, progress: Progress = no_progress) -> ListedAccounts:
    """Sign in and return the accounts of all bulk tokens; raise as :func:`check`."""
    from app.enrol.tenant.accounts import list_accounts
    from app.enrol.tenant.permissions import LIST

    visit = Visit(where, ways)
    found = _with_graph(visit, LIST, lambda graph, _access: list_accounts(graph), progress)
    return ListedAccounts(accounts=found, trouble=visit.trouble)


def revoke_account(
    where: Where,
    ways: Ways,
    account: str,
    progress: Progress = no_progress,
    *,
    confirm: Callable[[PackageAccount], None] = lambda _account: None,
) -> Revoked:
    """Sign in for more rights, and revoke *account*: its name, or the package id in it.

    *confirm* is asked about the account that was found, and raises to leave it alone.

    :raises BadInput: the tenant has no such account of a bulk token.
    :raises AppError: as :func:`check`; what was done until then stays done.
    """
    from app.enrol.tenant.accounts import account_of, list_accounts
    from app.enrol.tenant.permissions import REVOKE
    from app.enrol.tenant.revoke import revoke
    from app.reason.reason import EnrolError

    def work(graph: Graph, _access: Access) -> tuple[Revocation, tuple[PackageAccount, ...]]:
        there = list_accounts(graph)
        found = account_of(there, account)
        confirm(found)
        result = revoke(graph, found, progress=progress)
        if result.is_gone:
            return result, tuple(one for one in there if one.upn != found.upn)
        with suppress(EnrolError):  # what was done matters more than how it looks now
            there = list_accounts(graph)
        return result, there

    visit = Visit(where, ways)
    revocation, left = _with_graph(visit, REVOKE, work, progress)
    return Revoked(revocation=revocation, left=left, trouble=visit.trouble)


def _meet(where: Where, tenant: str) -> Sentence | None:
    """Let what was ticked off for the name of the tenant be that of its id; return why that failed."""
    from app.enrol.tenant.ticks import meet

    if where.cloud.is_demo:
        return None
    try:
        meet(where.tenant, tenant)
    except AppError as error:
        return error.sentence
    return None


def facts_for(token: Token) -> ChecklistFacts:
    """Return what a project knows of its tenant by its *token*, for a checklist that nobody answers."""
    from app.catalogue.cloud import cloud_for_authority
    from app.enrol.tenant.checklist_page import ChecklistFacts

    return ChecklistFacts(cloud=cloud_for_authority(token.authority), tenant=token.tenant)


def with_ticks(facts: ChecklistFacts) -> ChecklistFacts:
    """Return *facts* with what was ticked off in the checklist of their tenant."""
    from app.enrol.tenant.ticks import ticks

    return replace(facts, ticks=ticks(facts.tenant))


def tick(facts: ChecklistFacts, key: str, *, is_done: bool) -> ChecklistFacts:
    """Tick the check *key* off for the tenant of *facts*, or take that back; return them with all ticks.

    :raises BadInput: there is no such check, or the file of the ticks is damaged.
    :raises AppError: it cannot be written.
    """
    from app.enrol.tenant import ticks

    day = datetime.now().astimezone().date() if is_done else None
    return replace(facts, ticks=ticks.tick(facts.tenant, key, day))


def write_checklist(path: Path, facts: ChecklistFacts, language: str) -> Path:
    """Write the checklist with what is known in *facts* to *path*, as a page to print.

    :raises AppError: it fails.
    """
    from app.enrol.tenant.checklist_page import checklist_html

    write_safely(path, checklist_html(language, facts).encode())
    return path


def _with_graph(
    visit: Visit, permissions: Iterable[Permission], work: Callable[[Graph, Access], T], progress: Progress
) -> T:
    from app.enrol.tenant.session import work_with_graph

    where = visit.where
    return work_with_graph(
        where.cloud,
        where.client_id,
        where.tenant,
        permissions,
        work,
        **visit.keywords(progress),  # type: ignore[arg-type]  # each is what the name says
    )
