"""The app registration for bulk tokens, made by Microsoft Graph: an administrator signs in, sees the plan, says yes.

That is two jobs under one sign-in: :func:`look` says what would be done, and :func:`register` does it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from app.core.error import AppError
from app.core.progress import no_progress
from app.jobs.enrol.client import remember_client

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.enrol.sign_in.access import Access
    from app.enrol.tenant.graph import Graph
    from app.enrol.tenant.registration_plan import Change, Plan, Registered
    from app.jobs.enrol.sign_in import Ways, Where

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Prospect:
    """What would be done, and the access of the administrator with whom it was looked for; it is kept in memory only.

    ``where`` is where that sign-in was, whose client id is that of Microsoft's app and not the one to be made.
    """

    where: Where
    plan: Plan
    access: Access

    @property
    def tenant(self) -> str:
        """The tenant: as it was entered, otherwise its id by the sign-in."""
        return self.where.tenant or self.access.tenant


@dataclass(frozen=True, kw_only=True, slots=True)
class Registration:
    """What came out, for the ``tenant``; ``trouble`` is why the client id could not be remembered."""

    tenant: str
    registered: Registered
    trouble: Sentence | None = None


def look(where: Where, ways: Ways, progress: Progress = no_progress, *, name: str | None = None) -> Prospect:
    """Sign in and return what is to be done for an app registration called *name*; nothing is written.

    The tenant of *where* may be empty: then it is that of who signs in. Its client id is not used.

    :raises BadInput: nothing can be called so, or several app registrations are.
    :raises AppError: it failed, or *progress* raised ``Cancelled``.
    """
    from app.enrol.cloud.registration import NAME, check_name
    from app.enrol.tenant import registration
    from app.enrol.tenant.registration_plan import TOOL

    name = check_name(NAME if name is None else name)
    where = replace(where, client_id=TOOL)

    def work(graph: Graph, access: Access) -> Prospect:
        return Prospect(where=where, plan=registration.look(graph, name), access=access)

    return _with_graph(where, ways, work, progress)


def register(
    prospect: Prospect,
    ways: Ways,
    progress: Progress = no_progress,
    *,
    begun: Callable[[Change], None] = lambda _change: None,
) -> Registration:
    """Do what the plan of *prospect* says, and remember the client id for the tenant; *begun* hears of each change.

    *ways* are needed only where Microsoft asks for more proof in the middle. All can be repeated.

    :raises AppError: it failed before there was an app registration, or *progress* raised ``Cancelled``; what was done
        until then stays done.
    """
    from app.enrol.tenant import registration

    def work(graph: Graph, _access: Access) -> Registered:
        return registration.make(graph, prospect.plan, progress=progress, begun=begun)

    registered = _with_graph(prospect.where, ways, work, progress, prospect.access)
    trouble = _remember(prospect, registered.client_id)
    return Registration(tenant=prospect.tenant, registered=registered, trouble=trouble)


def _remember(prospect: Prospect, client_id: str) -> Sentence | None:
    """Keep *client_id* for the tenant by its id and, last, by the name that was entered; return why that failed."""
    if prospect.where.cloud.is_demo:
        return None
    try:
        for tenant in dict.fromkeys(filter(None, (prospect.access.tenant.lower(), prospect.where.tenant.lower()))):
            remember_client(prospect.where.cloud, tenant, client_id, prospect.plan.name)
    except AppError as error:
        return error.sentence
    return None


def _with_graph(
    where: Where, ways: Ways, work: Callable[[Graph, Access], T], progress: Progress, access: Access | None = None
) -> T:
    from app.enrol.tenant.permissions import REGISTER
    from app.enrol.tenant.registration import about_tool
    from app.enrol.tenant.session import work_with_graph
    from app.reason.reason import EnrolError

    try:
        return work_with_graph(
            where.cloud,
            where.client_id,
            where.tenant,
            REGISTER,
            work,
            signed_in=lambda found: ways.show_person(found.user),
            access=access,
            proxy=where.proxy,
            progress=progress,
            open_url=ways.open_url,
            show_url=ways.show_address,
            show_code=ways.show_code,
            login_hint=ways.login_hint,
        )
    except EnrolError as error:
        failure = about_tool(error)
    raise failure
