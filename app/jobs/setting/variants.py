"""Multivariant projects: tried out with the facts of a device."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.masking import shown
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.answers.variant.trial import Trial
    from app.model.project import Project


@dataclass(frozen=True, kw_only=True, slots=True)
class TrialOrder:
    """A project, and the facts of a device by the names of conditions (``Lang``, ``PowerPlatformRole``)."""

    project: Project
    facts: Mapping[str, str] = field(default_factory=dict)


def try_variants(order: TrialOrder) -> Trial:
    """Return which settings of the project win on the device, and why; those that its pages write are among them.

    :raises UsageError: a fact is one that no condition asks for.
    """
    from app.answers.fields.project import answers_from
    from app.answers.variant.trial import try_answers
    from app.catalogue.condition import CONDITIONS, condition_name
    from app.model.multivariant import device_targets

    asked = {
        name.casefold() for one in device_targets(order.project.variants) for state in one.states for name, _ in state
    }
    for name in order.facts:
        if condition_name(name) is None and name.casefold() not in asked:
            raise UsageError(
                N_("Error", "“{name}” is not a fact of a device. Known are these: {known}."),
                name=shown(name),
                known=", ".join(one.name for one in CONDITIONS),
            )
    return try_answers(answers_from(order.project), order.facts)
