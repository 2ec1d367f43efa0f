"""The tenant check: the checklist answered green, red or unknown where Microsoft Graph can tell. It changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.progress import no_progress
from app.core.text import N_, Sentence
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant import answers as tenant_answers
from app.enrol.tenant.checklist import CHECKS
from app.enrol.tenant.checklist_page import CheckAnswer, ChecklistFacts
from app.enrol.tenant.facts import TenantFacts
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.sign_in.access import Access
    from app.enrol.tenant.graph import Graph


@dataclass(frozen=True, kw_only=True, slots=True)
class TenantCheck:
    """What came out: ``facts`` for the page of the checklist, and by key the ``errors`` that left checks open."""

    facts: ChecklistFacts
    errors: Mapping[str, EnrolError]


def check_tenant(
    graph: Graph,
    cloud: Cloud,
    client_id: str,
    access: Access,
    *,
    progress: Progress = no_progress,
    answered: Callable[[str, CheckAnswer], None] = lambda _key, _answer: None,
) -> TenantCheck:
    """Answer every check of the checklist for the tenant and the person of *access*, and the app *client_id*.

    A check whose facts cannot be read is answered with *unknown* and the reason, and stops no other. *answered* is
    called with each answer as it comes, *progress* how many of how many there are.

    :raises Cancelled: *progress*, or that of the connection, raised it.
    :raises ClaimsNeeded: Graph wants a sign-in with more proof, for whatever is asked.
    """
    facts = TenantFacts(graph)
    answers: dict[str, CheckAnswer] = {}
    errors: dict[str, EnrolError] = {}
    for number, check in enumerate(CHECKS):
        progress(number, len(CHECKS))
        try:
            answer = _answer(check.key, facts, client_id, access)
        except ClaimsNeeded:
            raise
        except EnrolError as error:
            errors[check.key] = error
            answer = CheckAnswer(None, _open(error))
        answers[check.key] = answer
        answered(check.key, answer)
    progress(len(CHECKS), len(CHECKS))
    return TenantCheck(
        facts=ChecklistFacts(
            cloud=cloud,
            tenant=access.tenant,
            client_id=client_id,
            account=shown(access.user),
            made=graph.now(),
            answers=MappingProxyType(answers),
        ),
        errors=MappingProxyType(errors),
    )


def _answer(key: str, facts: TenantFacts, client_id: str, access: Access) -> CheckAnswer:
    """Return the answer to the check *key*."""
    match key:
        case "consent":
            return tenant_answers.consent(facts, client_id)
        case "staged_rollout":
            return tenant_answers.staged_rollout(facts, access.user)
        case _:
            return _BY_KEY[key](facts)


_BY_KEY: dict[str, Callable[[TenantFacts], CheckAnswer]] = {
    "role": tenant_answers.role,
    "join_person": tenant_answers.join_person,
    "join_package": tenant_answers.join_package,
    "mdm_scope": tenant_answers.mdm_scope,
    "sync_fabric": tenant_answers.sync_fabric,
    "enrolment_restriction": tenant_answers.enrolment_restriction,
    "conditional_access": tenant_answers.conditional_access,
}


def _open(error: EnrolError) -> Sentence:
    """Return why a check stays open."""
    happened = Sentence(error.reason.happened)
    if error.trace.code == "graph_forbidden":
        return Sentence(
            N_("Check", "{happened} The consent for the tenant check is missing, or your role does not include it."),
            {"happened": happened},
        )
    if error.trace.status:
        return Sentence(
            N_("Check", "{happened} HTTP status {status}."), {"happened": happened, "status": error.trace.status}
        )
    return happened
