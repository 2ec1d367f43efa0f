"""Rules of PCs that cannot do all: S mode, Windows 11 SE, ARM.

Sources: Microsoft Learn, ``windows/deployment/s-mode`` (only apps of the Store, no command lines, no join to a domain),
``education/windows/windows-11-se-overview`` (programs that Microsoft or the school allow; support
ended in October 2026),
``windows/arm/apps-on-arm-x86-emulation`` (Windows 10 emulates x86 only; drivers must be ARM64).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.text import N_
from app.model.project import Join
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()


def _commands(case: Case) -> Iterator[Found]:
    """Yield the place of each program that the package runs."""
    for index, application in enumerate(case.project.applications):
        if application.is_command:
            yield finding(f"applications[{index}].command_line")
    if case.has_free("ProvisioningCommands"):
        yield finding("settings")


@RULES.rule(
    "s_mode_no_programs",
    Level.WARNING,
    N_(
        "Problem",
        "Windows in S mode runs only apps of the Store, and no command lines, so this fails there. Switch those "
        "devices out of S mode first, or use an app of the Store.",
    ),
)
def _s_mode(case: Case) -> Iterator[Found]:
    if case.project.fleet.s_mode:
        yield from _commands(case)


@RULES.rule(
    "s_mode_no_domain",
    Level.WARNING,
    N_(
        "Problem",
        "Windows in S mode joins no Active Directory domain. Switch those devices out of S mode first, or choose "
        "Entra ID.",
    ),
)
def _s_mode_domain(case: Case) -> Iterator[Found]:
    if case.project.fleet.s_mode and case.project.account.join is Join.DIRECTORY:
        yield finding("account.join")


@RULES.rule(
    "se_blocks_programs",
    Level.WARNING,
    N_(
        "Problem",
        "Windows 11 SE blocks programs that neither Microsoft nor the policies of the school allow. Check that this "
        "one is allowed.",
    ),
)
def _se(case: Case) -> Iterator[Found]:
    if case.project.fleet.se:
        yield from _commands(case)


@RULES.rule(
    "se_support_ended",
    Level.HINT,
    N_(
        "Problem",
        "Microsoft's support of Windows 11 SE, updates included, ended in October 2026. Plan other devices or another "
        "edition.",
    ),
)
def _se_support(case: Case) -> Iterator[Found]:
    if case.project.fleet.se:
        yield finding("fleet.se")


@RULES.rule(
    "arm_emulates",
    Level.WARNING,
    N_(
        "Problem",
        "On ARM, Windows 11 emulates x86 and x64 programs, Windows 10 only x86, and drivers must be made for ARM64. "
        "Try this installer on one of those devices first.",
    ),
)
def _arm(case: Case) -> Iterator[Found]:
    if case.project.fleet.arm:
        yield from _commands(case)
