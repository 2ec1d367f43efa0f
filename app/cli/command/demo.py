"""``demo``: the demo tenant, until Ctrl-C. Other processes use it with the options that it shows."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.text import N_
from app.jobs.enrol.demo import start_demo

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.enrol.demo.tenant import DemoTenant

_RULE = "=" * 72
_STEP = 0.5
"""Seconds after which a signal is heard at the latest."""


def demo_arguments(parser: Parser) -> None:
    """Add the arguments of ``demo``."""
    parser.add(
        "--port",
        metavar="N",
        type=_port,
        default=0,
        text=N_("Command", "The port of this computer; otherwise a free one."),
    )


def run_demo(arguments: argparse.Namespace, output: Output) -> int:
    """Run the demo tenant until it is stopped, which is its ordinary end."""
    tenant = start_demo(port=arguments.port, language=output.language)
    try:
        with tenant:
            _tell(tenant, output)
            output.finish()
            while True:
                # In steps: on Windows a wait without end hears of no Ctrl-C before Python 3.14.
                time.sleep(_STEP)
    except KeyboardInterrupt:
        output.as_json = False  # the document is out already
        output.tell(N_("Command", "The demo tenant has stopped."))
    return 0


def _tell(tenant: DemoTenant, output: Output) -> None:
    """Say that nothing is real, and what to type elsewhere."""
    from app.enrol.demo.account import ACCOUNTS

    use = f"--demo-at {tenant.base} --demo-ca {tenant.ca}"
    for line in (_RULE, output.words(N_("Command", "DEMO TENANT – nothing here is real.")), _RULE):
        output.line(line)
    output.tell(N_("Command", "It runs on this computer only, until Ctrl-C. Its bulk tokens join no device."))
    output.tell(N_("Command", "Use it from another terminal:"))
    output.line(f"ppkg token get PROJECT --build {use}", indent=2)
    output.tell(N_("Command", "A page in your browser asks who signs in. These people are there:"))
    output.rows((account.name, account.upn) for account in ACCOUNTS.values())
    output.document(
        at=tenant.base, ca=str(tenant.ca), options=["--demo-at", tenant.base, "--demo-ca", str(tenant.ca)], is_demo=True
    )


def _port(text: str) -> int:
    """Return the port that *text* says.

    :raises UsageError: it is not one.
    """
    if re.fullmatch("[0-9]{1,5}", text) and 0 < int(text) < 1 << 16:
        return int(text)
    raise UsageError(N_("Error", "A port is a number from 1 to 65535. Write one, or leave --port out."))
