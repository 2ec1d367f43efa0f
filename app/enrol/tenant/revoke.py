"""The end of a bulk token: its account is disabled, signed out everywhere, and deleted (``bulk-token.md`` 1.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from enum import Enum
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.masking import shown
from app.core.progress import no_progress
from app.core.text import N_, Sentence, labelled, moment_words
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant.accounts import is_package_account
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Progress
    from app.enrol.tenant.accounts import PackageAccount
    from app.enrol.tenant.graph import Graph


class RevokeStep(Enum):
    """The steps of revoking, in their order; the value says what is done."""

    DISABLE = N_("Revoke", "Disable the account")
    SESSIONS = N_("Revoke", "End its sign-ins")
    DELETE = N_("Revoke", "Delete the account")


CONSEQUENCES = (
    N_("Revoke", "No further device can join with a package that contains this token."),
    N_(
        "Revoke",
        "Devices that have joined already go on working. This follows from how they join; Microsoft does not document"
        " it.",
    ),
    N_(
        "Revoke",
        "The deleted account can be restored for 30 days, under Deleted users. Whether that brings the token back is"
        " not known.",
    ),
)
"""What revoking does and does not do; [INFERRED] and [UNKNOWN] in words (``bulk-token.md`` 1.5 and 6, question 5)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Revocation:
    """What came of revoking ``account``: the steps that are ``done``, and those that ``failed`` with the reason.

    ``was_gone`` if somebody else had deleted the account before; then nothing was left to do.
    """

    account: PackageAccount
    done: tuple[RevokeStep, ...]
    failed: tuple[tuple[RevokeStep, EnrolError], ...]
    was_gone: bool

    @property
    def is_gone(self) -> bool:
        """Return whether the account is deleted, which is what ends the token by Microsoft's documents."""
        return self.was_gone or RevokeStep.DELETE in self.done

    @property
    def sentence(self) -> Sentence:
        """What came out, and what to do next."""
        values: dict[str, object] = {"account": self.account.upn}
        if self.was_gone:
            return Sentence(N_("Revoke", "The account {account} was deleted already. Nothing was left to do."), values)
        if not self.failed:
            return Sentence(N_("Revoke", "The account {account} is deleted. Its bulk token is revoked."), values)
        if self.is_gone:
            return Sentence(
                N_(
                    "Revoke",
                    "The account {account} is deleted, but not all was done before. If somebody restores it, revoke it"
                    " again.",
                ),
                values,
            )
        return Sentence(
            N_(
                "Revoke",
                "The account {account} is not deleted, so its bulk token may still work. Remove the cause and revoke it"
                " again; what is done does no harm twice.",
            ),
            values,
        )

    @property
    def lines(self) -> tuple[Sentence, ...]:
        """Each step with what came of it."""
        return tuple(step_words(step, error) for step, error in self._ends())

    def _ends(self) -> list[tuple[RevokeStep, EnrolError | None]]:
        failed = dict(self.failed)
        return [(step, failed.get(step)) for step in RevokeStep if step in self.done or step in failed]


def step_words(step: RevokeStep, error: EnrolError | None) -> Sentence:
    """Return what came of *step*: done, or the reason why not."""
    end = error.sentence if error else Sentence(N_("Revoke", "done"))
    return labelled(Sentence(step.value), end)


def question(account: PackageAccount) -> Sentence:
    """Return what to ask before *account* is revoked: it names the token, its account, its maker and its day."""
    values: dict[str, object] = {"name": account.name or "–", "account": account.upn, "maker": account.maker}
    if account.created is None or account.age is None:
        return Sentence(
            N_("Revoke", "Revoke the bulk token “{name}”, account {account}? Who made it and when is not known."),
            values,
        )
    values |= {"created": moment_words(account.created, UTC), "age": account.age}
    if not account.maker:
        return Sentence(
            N_(
                "Revoke",
                "Revoke the bulk token “{name}”, account {account}? It was made on {created} UTC (days ago: {age}); "
                "by whom is not known.",
            ),
            values,
        )
    return Sentence(
        N_(
            "Revoke",
            "Revoke the bulk token “{name}”, account {account}? {maker} made it on {created} UTC (days ago: {age}).",
        ),
        values,
    )


def revoke(
    graph: Graph,
    account: PackageAccount,
    *,
    progress: Progress = no_progress,
    told: Callable[[RevokeStep, EnrolError | None], None] = lambda _step, _error: None,
) -> Revocation:
    """Disable *account*, end its sign-ins, delete it; *told* is called for each step with its error, None if it is
    done.

    A step that fails does not stop the others: deleting alone ends the token, and the other two alone may. All can be
    repeated; an account that is deleted already is no failure.

    :raises BadInput: *account* is none of a bulk token; nothing was sent.
    :raises Cancelled: *progress*, or that of the connection, raised it. What *told* has heard of is done; whether the
        step under way is, nobody knows.
    :raises ClaimsNeeded: Graph wants a sign-in with more proof.
    """
    if not is_package_account(account):
        raise BadInput(
            N_(
                "Error",
                "“{account}” is not the account of a bulk token, so it was left alone. Choose one from the list.",
            ),
            account=shown(account.upn),
        )
    done: list[RevokeStep] = []
    failed: list[tuple[RevokeStep, EnrolError]] = []
    for number, step in enumerate(RevokeStep):
        progress(number, len(RevokeStep))
        error = _do(graph, step, account)
        if error is not None and error.trace.status == 404 and error.trace.trace_id:
            # It is Graph that says so, and not a page of something on the way.
            return Revocation(account=account, done=tuple(done), failed=(), was_gone=True)
        if error is None:
            done.append(step)
        else:
            failed.append((step, error))
        told(step, error)
    progress(len(RevokeStep), len(RevokeStep))
    return Revocation(account=account, done=tuple(done), failed=tuple(failed), was_gone=False)


def _do(graph: Graph, step: RevokeStep, account: PackageAccount) -> EnrolError | None:
    """Do *step*; return why it failed, None if it did not."""
    path = f"/users/{account.id}"
    try:
        match step:
            case RevokeStep.DISABLE:
                graph.patch(path, {"accountEnabled": False})
            case RevokeStep.SESSIONS:
                graph.post(f"{path}/revokeSignInSessions")
            case RevokeStep.DELETE:
                graph.delete(path)
    except ClaimsNeeded:
        raise
    except EnrolError as error:
        return error
    return None
