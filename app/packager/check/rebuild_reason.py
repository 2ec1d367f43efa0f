"""Why a file of a package that was built again came out otherwise, or what had to be learnt for it to come out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.text import N_, Sentence
from app.packager.compile.package_files import group_file_names
from app.packager.read.package import ANSWER_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.packager.compile.compiler import Refusal
    from app.packager.compile.group import Group
    from app.packager.read.package import OpenPackage

_GUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def known_reasons(
    groups: list[Group], refused: Iterable[Refusal], stale: Iterable[str], *, is_reordered: bool
) -> dict[str, Sentence]:
    """Return what is known of single files, by their paths: learnt from the package, or why they cannot be made.

    *stale* are the payloads in folders that are named after another content; *is_reordered* tells that the shorter
    answer file has an order of its own.
    """
    reasons = {
        path: Sentence(
            N_(
                "Rebuild",
                "The builder named the folder after an earlier version of the file. "
                "The rebuilt package keeps the name.",
            )
        )
        for path in stale
    }
    if is_reordered:
        reasons[ANSWER_FILE] = Sentence(
            N_(
                "Rebuild",
                "It has the settings of customizations.xml in another order. The rebuilt package keeps that order.",
            )
        )
    names = {id(group): name for group, name in zip(groups, group_file_names(groups), strict=True)}
    for refusal in refused:
        if refusal.group is not None:
            path = f"Multivariant/0/Prov/{refusal.group.source}/{names[id(refusal.group)]}"
            reasons[path] = refusal.error.sentence
    return reasons


def general_reason(package: OpenPackage, refused: Sequence[Refusal]) -> Sentence:
    """Return why any file of *package* may come out otherwise."""
    if any(not _GUID.match(line.guid) for line in package.lines()):
        return Sentence(
            N_(
                "Rebuild",
                "The package is of the first years of Windows 10 (2015 and 2016): one file for each category, with "
                "plain names (ppkg-format.md, C.5).",
            )
        )
    if refused:
        return Sentence(
            N_("Rebuild", "Settings of the package could not be built, the first: {reason}"),
            {"reason": refused[0].error.sentence},
        )
    if not package.image.notes:
        return Sentence(
            N_("Rebuild", "The package does not say which tool made it, and that tool wrote it in a way of its own.")
        )
    if package.dialect.is_before_2019:
        return Sentence(
            N_("Rebuild", "The tool of 2018 is older than the settings stores that are known (ppkg-format.md, 5.4).")
        )
    return Sentence(N_("Rebuild", "No reason is known. Please report it with the setting it belongs to."))
