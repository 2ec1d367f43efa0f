"""Multivariant answers: conditions, and the settings under them (``ppkg-format.md`` 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.rules.catalogue_rules import STRAY, TEXT
from app.answers.xml.xml import check_element
from app.core.error import BadInput
from app.core.text import N_

if TYPE_CHECKING:
    from app.model.node import Node

_TAKEN = ("Type", "SettingsGroup", "Data", "ProfileID")

Conditions = tuple[tuple[tuple[str, str], ...], ...]
"""One row for each target state; all pairs of name and value in a row must hold."""


def check_frame(part: Node, path: str = "") -> None:
    """Raise BadInput if *part*, around the settings of a variant, has a text or an attribute that nobody understands.

    Both would be lost, and an attribute next to conditions would be taken for one that always holds.
    """
    path = f"{path}/{part.name}" if path else part.name
    if part.is_stray or part.value is not None:
        raise BadInput((STRAY if part.is_stray else TEXT).template, path=path)
    for child in part.children:
        if part.name != "Settings" or child.is_stray:
            check_frame(child, path)


def variant_settings(part: Node) -> tuple[Node, ...]:
    """Return the settings of a ``Variant`` or ``Profile``; a ``Targets`` part has none."""
    settings = part.child("Settings") if part.name in {"Variant", "Profile"} else None
    return settings.children if settings else ()


def conditions_of(variant: Node, parts: tuple[Node, ...]) -> Conditions:
    """Return the rows of conditions under which *variant* applies; *parts* hold the targets it refers to.

    An attribute next to the conditions is none of them; :func:`check_frame` refuses it.

    :raises BadInput: it refers to a target that is not there, or to none, or a condition cannot be written.
    """
    targets = {target.key("Id"): target for part in parts if part.name == "Targets" for target in part.children}
    rows: list[tuple[tuple[str, str], ...]] = []
    refs = variant.child("TargetRefs")
    for ref in refs.children if refs else ():
        target = targets.get(ref.key("Id"))
        if target is None:
            raise BadInput(
                N_(
                    "Error",
                    "A variant refers to the target “{id}”, which is not there. Add it, or remove the variant.",
                ),
                id=ref.key("Id"),
            )
        for state in target.children:
            conditions = [condition for condition in state.children if not condition.is_stray]
            row = [(condition.key("Name") or "", condition.key("Value") or "") for condition in conditions]
            # Conditions become attributes beside these: one that is no name, or comes twice, would spoil the list.
            check_element("TargetState", (*_TAKEN, *(name for name, _ in row)))
            rows.append(tuple(row))
    if not rows:
        raise BadInput(
            N_(
                "Error",
                "A variant refers to no target with conditions, so it would never apply. Add one, or remove it.",
            )
        )
    return tuple(rows)
