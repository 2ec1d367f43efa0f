"""``discover``: whether a management server answers as devices expect."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.core.error import AppError, UsageError
from app.core.text import N_, labelled
from app.jobs.device.management import DiscoveryOrder, check_discovery
from app.jobs.source import open_source
from app.model.management import EnrolmentPolicy, Management

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def discover_arguments(parser: Parser) -> None:
    """Add the arguments of ``discover``."""
    parser.add(
        "source",
        metavar="PROJECT",
        nargs="?",
        text=N_("Command", "The project whose enrolment is checked; otherwise name an address or an account."),
    )
    parser.add("--address", metavar="URL", text=N_("Command", "The discovery address (https://…/Discovery.svc)."))
    parser.add("--account", metavar="UPN", text=N_("Command", "The account that enrols devices."))
    parser.add(
        "--policy",
        choices=[one.value for one in EnrolmentPolicy],
        text=N_("Command", "How devices prove who they are; otherwise OnPremise."),
    )


def run_discover(arguments: argparse.Namespace, output: Output) -> int:
    """Ask a management server what a device asks first; the exit code is 1 if its answer does not fit."""
    order = DiscoveryOrder(management=_management(arguments))
    output.tell(N_("Command", "Asking {address}, without any secret."), address=order.address)
    with progress("ppkg discover") as show:
        report = check_discovery(order, show)
    output.say(report.summary)
    for finding in report.findings:
        output.say(finding, 2)
    found = report.discovered
    if found is not None:
        for name, value in (
            ("AuthPolicy", found.policy),
            ("EnrollmentServiceUrl", found.enrolment_service),
            ("EnrollmentPolicyServiceUrl", found.policy_service),
            ("EnrollmentVersion", found.version),
        ):
            if value:
                output.say(labelled(name, value), 2)
    output.document(**report.data())
    if not report.is_fine:
        raise AppError(N_("Error", "Devices may not enrol at {address}. The report says why."), address=order.address)
    return 0


def _management(arguments: argparse.Namespace) -> Management:
    """Return the enrolment that *arguments* name.

    :raises UsageError: they name none.
    """
    kept = open_source(Path(arguments.source)).project.management if arguments.source else Management()
    management = Management(
        enabled=True,
        account=arguments.account or kept.account,
        policy=EnrolmentPolicy(arguments.policy) if arguments.policy else kept.policy,
        discovery=arguments.address or kept.discovery,
        enrolment_service=kept.enrolment_service,
        policy_service=kept.policy_service,
    )
    if not management.discovery and "@" not in management.account:
        raise UsageError(
            N_(
                "Error",
                "It is not known which server to ask. Name a project with an enrolment, --address or --account.",
            )
        )
    return management
