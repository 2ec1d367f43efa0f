"""What the dialog about a tenant does in the background: check it, list its tokens, revoke one. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.enrol.access import Access
    from app.enrol.graph import Graph
    from app.enrol.graph_consent import Permission
    from app.enrol.package_accounts import PackageAccount
    from app.enrol.package_revoke import Revocation
    from app.enrol.tenant_check import TenantCheck
    from app.ui.sign_in_job import Asked, Ways

    Progress = Callable[[int, int], None]

T = TypeVar("T")


def check(asked: Asked, ways: Ways, with_consents: bool, progress: Progress) -> TenantCheck:
    """Sign in and answer the checklist; *with_consents* asks for the wide permission that one answer needs.

    :raises AppError: it failed, or *progress* raised ``Cancelled``.
    """
    from app.enrol.graph_consent import CHECK, CONSENTS
    from app.enrol.tenant_check import check_tenant

    def work(graph: Graph, access: Access) -> TenantCheck:
        return check_tenant(graph, asked.cloud, asked.client_id, access, progress=progress)

    return _with_graph(asked, ways, (*CHECK, *(CONSENTS if with_consents else ())), work, progress)


def accounts(asked: Asked, ways: Ways, progress: Progress) -> tuple[PackageAccount, ...]:
    """Sign in and return the accounts of all bulk tokens; raise as :func:`check`."""
    from app.enrol.graph_consent import LIST
    from app.enrol.package_accounts import list_accounts

    return _with_graph(asked, ways, LIST, lambda graph, _access: list_accounts(graph), progress)


def revoke_account(
    asked: Asked, ways: Ways, account: PackageAccount, progress: Progress
) -> tuple[Revocation, tuple[PackageAccount, ...]]:
    """Sign in for more rights, revoke *account*, and return what came of it and what accounts are left.

    :raises AppError: as :func:`check`; what was done until then stays done.
    """
    from app.enrol.graph_consent import REVOKE
    from app.enrol.package_accounts import list_accounts
    from app.enrol.package_revoke import revoke

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
    from app.enrol.graph_sign_in import work_with_graph

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
