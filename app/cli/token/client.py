"""``token client`` and ``token guide``: the app registrations with which tokens are obtained, and how one is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.token.tenant import add_cloud_argument, cloud_in
from app.core.error import UsageError
from app.core.text import N_, Sentence
from app.jobs.enrol.client import forget_client, guide, remember_client, remembered, write_guide

if TYPE_CHECKING:
    import argparse

    from app.catalogue.cloud import Cloud
    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def client_arguments(parser: Parser) -> None:
    """Add the arguments of ``token client``."""
    parser.add("--tenant", metavar="T", text=N_("Command", "The tenant: its domain or its id."))
    add_cloud_argument(parser)
    parser.add("--client-id", metavar="ID", text=N_("Command", "Remember this client id for the tenant."))
    parser.add("--name", metavar="TEXT", text=N_("Command", "A name of your own for it."))
    parser.add("--forget", action="store_true", text=N_("Command", "Forget the client id of the tenant."))


def run_client(arguments: argparse.Namespace, output: Output) -> int:
    """List the remembered client ids, or change one of them."""
    from app.enrol.cloud.client import WCD, WCD_WORDS

    cloud = cloud_in(arguments)
    if arguments.forget or arguments.client_id or arguments.name is not None:
        if not arguments.tenant or arguments.forget == bool(arguments.client_id):
            raise UsageError(
                N_(
                    "Error",
                    "To remember a client id, give --tenant and --client-id; to forget it, --tenant and --forget.",
                )
            )
        if arguments.forget:
            forget_client(cloud, arguments.tenant)
        else:
            kept = remember_client(cloud, arguments.tenant, arguments.client_id, arguments.name or "")
            if kept.client_id == WCD:
                output.say(Sentence(WCD_WORDS))
    known = remembered("" if arguments.forget else arguments.tenant or "")
    found = known.clients
    if not found:
        output.tell(N_("Command", "No client id is remembered. “ppkg token register” makes one."))
    output.rows((client.tenant, f"{client.client_id}  {client.cloud}  {client.name}".rstrip()) for client in found)
    output.document(
        file=str(known.file),
        clients=[
            {"cloud": client.cloud, "tenant": client.tenant, "client_id": client.client_id, "name": client.name}
            for client in found
        ],
    )
    return 0


def guide_arguments(parser: Parser) -> None:
    """Add the arguments of ``token guide``."""
    parser.add("--azure-cli", action="store_true", text=N_("Command", "Show a script for Azure CLI."))
    parser.add("--powershell", action="store_true", text=N_("Command", "Show a script for PowerShell."))
    parser.add("--manual", action="store_true", text=N_("Command", "Show the steps by hand, as without an option."))
    parser.add("--name", metavar="TEXT", text=N_("Command", "The name of the app registration."))
    add_cloud_argument(parser)
    parser.add("--output", metavar="FILE", text=N_("Command", "Write the script to a file instead."))


def run_guide(arguments: argparse.Namespace, output: Output) -> int:
    """Show how to make the app registration."""
    from app.enrol.cloud.client_guide import CONSENT_PAGE, WATCHERS

    if arguments.azure_cli + arguments.powershell + arguments.manual > 1:
        raise UsageError(N_("Error", "Choose one of --azure-cli, --powershell and --manual."))
    cloud = cloud_in(arguments)
    if not (arguments.azure_cli or arguments.powershell):
        if arguments.output is not None:
            raise UsageError(N_("Error", "--output writes a script. Add --azure-cli or --powershell."))
        return _tell_steps(cloud, output)
    found = guide(cloud, arguments.name)
    script = found.azure_cli if arguments.azure_cli else found.powershell
    output.document(script=script, consent_page=CONSENT_PAGE, watchers=WATCHERS)
    if arguments.output is None:
        for line in script.removesuffix("\n").split("\n"):
            output.line(line)
        return 0
    path = write_guide(Path(arguments.output), script)
    output.tell(N_("Command", "The script is in {path}. Read it before you run it."), path=path)
    output.say(Sentence(CONSENT_PAGE))
    output.say(Sentence(WATCHERS))
    output.document(path=str(path))
    return 0


def _tell_steps(cloud: Cloud, output: Output) -> int:
    """Show the steps by hand."""
    steps = guide(cloud).steps
    for number, step in enumerate(steps, 1):
        text = Sentence(N_("Command", "{number}. {step}"), {"number": number, "step": Sentence(step.text)})
        output.say(text)
        if step.why:
            output.say(Sentence(step.why), indent=3)
        if step.link:
            output.line(step.link, indent=3)
    output.document(steps=[{"text": step.text, "why": step.why, "link": step.link} for step in steps])
    return 0
