"""Whether a management server of another maker answers as the protocol says.

The room ``enrol`` is loaded in the function, that is in its thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.progress import Progress, no_progress
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from app.enrol.management.discovery import Discovered
    from app.model.management import Management


@dataclass(frozen=True, kw_only=True, slots=True)
class DiscoveryOrder:
    """The enrolment whose server is asked. Its secret is not used."""

    management: Management

    @property
    def address(self) -> str:
        """Return where a device would ask first."""
        from app.enrol.management.discovery import discovery_address

        return discovery_address(self.management.discovery, self.management.account)


@dataclass(frozen=True, kw_only=True, slots=True)
class DiscoveryReport:
    """What came of the question: a sentence that sums it up, and what does not fit. No answer: no protocol."""

    address: str
    summary: Sentence
    findings: tuple[Sentence, ...] = ()
    discovered: Discovered | None = None

    @property
    def is_fine(self) -> bool:
        """Tell whether devices can go on from there."""
        return self.discovered is not None and not self.findings

    def data(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        found = self.discovered
        return {
            "address": self.address,
            "in_order": self.is_fine,
            "policy": found.policy if found else None,
            "enrolment_service": found.enrolment_service if found else None,
            "policy_service": found.policy_service if found else None,
            "version": found.version if found else None,
            "findings": [str(one) for one in self.findings],
        }


def check_discovery(order: DiscoveryOrder, progress: Progress = no_progress) -> DiscoveryReport:
    """Ask the server of *order* what a device asks first, and compare the answer with the protocol and the project.

    Only this calls a host of others, so ask the person before.

    :raises BadInput: there is no address of https.
    :raises AppError: the server cannot be reached or is not trusted, or *progress* raised ``Cancelled``.
    """
    from app.enrol.management.client import ask_server
    from app.enrol.management.discovery import NoDiscovery, compare

    management = order.management
    policy = management.policy.value
    try:
        asked = ask_server(management.discovery, management.account, policy, progress)
    except NoDiscovery as error:
        summary = N_("Management", "The discovery address does not answer as devices expect.")
        return DiscoveryReport(address=order.address, summary=Sentence(summary), findings=(error.sentence,))
    found = asked.discovered
    fits = compare(found, policy, management.enrolment_service, management.policy_service)
    findings = (*asked.notes, *fits)
    summary = (
        N_("Management", "The server answers, but not everything fits.")
        if findings
        else N_("Management", "The server answers as devices expect: authentication {policy}, enrolment at {service}.")
    )
    values: dict[str, object] = {} if findings else {"policy": found.policy, "service": found.enrolment_service}
    return DiscoveryReport(
        address=order.address, summary=Sentence(summary, values), findings=findings, discovered=found
    )
