"""Autopilot in two logs: the same events are under Provisioning-Diagnostics and ModernDeployment-Diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.text import N_
from app.diagnose.explain.code_class import is_sign_in_code
from app.diagnose.read import provider
from app.diagnose.read.event import read_number
from app.diagnose.story.failure import FailureKind

if TYPE_CHECKING:
    from app.diagnose.read.event import Event

FAILED: Final = frozenset({171, 180, 300, 301, 302})
"""Events of a stage that failed: ``State`` and ``HRESULT`` (``diagnosis.md`` 5.2); 171 is the TPM, of Microsoft's list
of Autopilot events."""

USUAL: Final = frozenset({100})
"""Warnings on every device that Autopilot has no policy for."""

NO_MDM: Final = 115
REACHED: Final = 303

STAGES: Final = {
    1: N_("Autopilot", "beginning"),
    2: N_("Autopilot", "setting up the join to Entra ID"),
    3: N_("Autopilot", "joining Entra ID"),
    4: N_("Autopilot", "looking for device management"),
    5: N_("Autopilot", "getting a ticket of Entra ID"),
    6: N_("Autopilot", "enrolling in device management"),
    7: N_("Autopilot", "completed"),
}
_NAMES: Final = {
    name: number
    for number, name in enumerate(
        ("initial", "aadconfigure", "aadenroll", "devicediscovery", "aadticket", "mdmenrolling", "completed"), 1
    )
}
"""The stages as the provider calls them."""

COMPLETED: Final = 7
_JOINING: Final = frozenset({2, 3, 5})
_ENROLLING: Final = 6
_REGISTRATION: Final = 0x801C


def is_autopilot(event: Event) -> bool:
    """Return whether *event* is one of those that the two logs share and that tell how a stage ended."""
    shared = event.id in FAILED or event.id in (NO_MDM, REACHED)
    return shared and event.provider in (provider.PROVISIONING, provider.MODERN)


def stage_of(event: Event) -> int:
    """Return the number of the stage that *event* tells by number or name, 0 where it tells none."""
    text = event.value("State").strip()
    return _NAMES.get(text.casefold(), 0) or read_number(text)


def kind_of(event: Event) -> FailureKind:
    """Return what failed with *event*: the join or the enrolment, by its stage, or else by its code."""
    stage = stage_of(event)
    if event.id == NO_MDM or stage == _ENROLLING:
        return FailureKind.ENROL
    if stage in _JOINING:
        return FailureKind.JOIN
    is_join = event.id == 171 or any(code >> 16 == _REGISTRATION or is_sign_in_code(code) for code in event.codes())
    return FailureKind.JOIN if is_join else FailureKind.ENROL
