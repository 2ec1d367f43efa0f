"""The parts the program is made of: the installed libraries that it needs, with versions and licences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from typing import Final

_OURS: Final = "provisioning-designer"
_LONGEST: Final = 60
"""Characters of a licence's name; some libraries have its whole text there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgramPart:
    """A library: its name, its version, and the name of its licence, empty where it does not say."""

    name: str
    version: str
    licence: str


def program_parts() -> tuple[ProgramPart, ...]:
    """Return what this program needs and what that needs, by name, as far as it is installed."""
    found: dict[str, ProgramPart] = {}
    waiting = [_OURS]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            part = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system, or the program was not installed as one
            continue
        facts = part.metadata
        found[key] = ProgramPart(name=facts["Name"], version=part.version, licence=_licence(facts))
        waiting += [
            re.split(r"[^A-Za-z0-9._-]", need, maxsplit=1)[0] for need in part.requires or () if "extra ==" not in need
        ]
    found.pop(_OURS, None)
    return tuple(part for _key, part in sorted(found.items()))


def _licence(facts: metadata.PackageMetadata) -> str:
    known = facts.get_all("License-Expression") or facts.get_all("License") or ()
    for text in known:
        if 0 < len(text) <= _LONGEST and "\n" not in text:
            return str(text)
    classes = [
        text.rpartition(" :: ")[2] for text in facts.get_all("Classifier") or () if text.startswith("License ::")
    ]
    return ", ".join(classes)
