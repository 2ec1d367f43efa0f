"""Bulk tokens for a batch: one for all rows, or one for each, both by a single sign-in."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.file_name import folded
from app.jobs.enrol.token import account_name, check_order, open_service, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.progress import Progress
    from app.jobs.enrol.sign_in import Ways
    from app.jobs.enrol.token import TokenOrder, TokenService
    from app.model.token import Token


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedTokens:
    """Tokens as they will be, before anybody signs in: ``kind`` tells rows apart that need other ones."""

    order: TokenOrder
    is_each: bool
    days: int
    stand_in: Token

    @property
    def kind(self) -> str:
        """Return what is the same as long as a row needs no other token than it has."""
        where = self.order.where
        return f"{'each' if self.is_each else 'one'}/{self.days}/{where.tenant}/{where.client_id}"

    def token_for(self, name: str) -> Token:
        """Refuse: nobody has signed in."""
        raise LookupError(name)


@dataclass(slots=True)
class ServedTokens:
    """Tokens of a person who has signed in."""

    planned: PlannedTokens
    service: TokenService
    _one: Token | None = None

    @property
    def kind(self) -> str:
        """Return what is the same as long as a row needs no other token than it has."""
        return self.planned.kind

    @property
    def stand_in(self) -> Token:
        """Return what a row is checked with."""
        return self.planned.stand_in

    def token_for(self, name: str) -> Token:
        """Return the token of the row *name*: a new one for each, or the one of all.

        The account of a row is called by its name, also after an interruption: a row that is built again gets its own
        account again, and leaves none that nobody knows.

        :raises EnrolError: the tenant refused; it tells the reason.
        """
        order = self.planned.order
        if self.planned.is_each:
            own = f"{order.where.tenant.lower()}/{order.package_id}/{folded(name)}"
            package_id = str(uuid.uuid5(uuid.NAMESPACE_URL, own))
            return self.service.get(replace(order, package_id=package_id, name=account_name(name, order.last_day)))
        if self._one is None:
            self._one = self.service.get(order)
        return self._one


def plan_tokens(order: TokenOrder, days: int, batch_id: str, *, is_each: bool) -> PlannedTokens:
    """Return the tokens of *days* that a batch will have; *batch_id*, the id of its project, names accounts of rows.

    :raises BadInput: the service would refuse the order.
    """
    checked = check_order(order)
    kept = replace(checked, package_id=batch_id.strip("{} ").lower()) if is_each else checked
    return PlannedTokens(order=kept, is_each=is_each, days=days, stand_in=stand_in(checked))


@contextmanager
def sign_in_for(planned: PlannedTokens, ways: Ways, progress: Progress) -> Iterator[ServedTokens]:
    """Sign in once, and yield what gives tokens until the block ends.

    :raises EnrolError: the tenant refused; it tells the reason.
    """
    with open_service(planned.order.where, ways, progress) as service:
        yield ServedTokens(planned=planned, service=service)
