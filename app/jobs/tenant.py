"""What the dialog about a tenant does in the background: check it, list its tokens, revoke one. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.core.progress import Progress
    from app.enrol.sign_in.access import Access
    from app.enrol.tenant.accounts import PackageAccount
    from app.enrol.tenant.check import TenantCheck
    from app.enrol.tenant.graph import Graph
    from app.enrol.tenant.permissions import Permission
    from app.enrol.tenant.revoke import Revocation
    from app.jobs.sign_in import Asked, Ways


T = TypeVar("T")


def check(asked: Asked, ways: Ways, with_consents: bool, progress: Progress) -> TenantCheck:
    """Sign in and answer the checklist; *with_consents* asks for the wide permission that one answer needs.

    :raises AppError: it failed, or *progress* raised ``Cancelled``.
    """
    from app.enrol.tenant.check import check_tenant
    from app.enrol.tenant.permissions import CHECK, CONSENTS

    def work(graph: Graph, access: Access) -> TenantCheck:
        return check_tenant(graph, asked.cloud, asked.client_id, access, progress=progress)

    return _with_graph(asked, ways, (*CHECK, *(CONSENTS if with_consents else ())), work, progress)


def accounts(asked: Asked, ways: Ways, progress: Progress) -> tuple[PackageAccount, ...]:
    """Sign in and return the accounts of all bulk tokens; raise as :func:`check`."""
    from app.enrol.tenant.accounts import list_accounts
    from app.enrol.tenant.permissions import LIST

    return _with_graph(asked, ways, LIST, lambda graph, _access: list_accounts(graph), progress)


def revoke_account(
    asked: Asked, ways: Ways, account: PackageAccount, progress: Progress
) -> tuple[Revocation, tuple[PackageAccount, ...]]:
    """Sign in for more rights, revoke *account*, and return what came of it and what accounts are left.

    :raises AppError: as :func:`check`; what was done until then stays done.
    """
    from app.enrol.tenant.accounts import list_accounts
    from app.enrol.tenant.permissions import REVOKE
    from app.enrol.tenant.revoke import revoke

    def work(graph: Graph, _access: Access) -> tuple[Revocation, tuple[PackageAccount, ...]]:
        return revoke(graph, account, progress=progress), list_accounts(graph)

    return _with_graph(asked, ways, REVOKE, work, progress)


def _with_graph(
    asked: Asked,
    ways: Ways,
    permissions: Iterable[Permission],
    work: Callable[[Graph, Access], T],
    progress: Progress,
) -> T:
    from app.enrol.tenant.session import work_with_graph

    return work_with_graph(
        asked.cloud,
        asked.client_id,
        asked.tenant,
        permissions,
        work,
        open_url=ways.open_url,
        show_url=ways.show_address,
        show_code=ways.show_code,
        signed_in=lambda access: ways.show_person(access.user),
        progress=progress,
        login_hint=ways.login_hint,
    )
