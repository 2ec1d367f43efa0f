"""The scripts for a device that go without a package: one collects logs, the other removes packages.

The room ``deliver`` is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.text import N_

if TYPE_CHECKING:
    from pathlib import Path


def write_collect_script(target: Path) -> Path:
    """Write the script that collects logs to *target*, or under its own name if that is a folder.

    :return: where it is. :raises AppError: it cannot be written.
    """
    from app.deliver.apply_script import write_collect_script as write

    return write(target)


@dataclass(frozen=True, kw_only=True, slots=True)
class RemoveScriptOrder:
    """Where the script goes, a folder or a file, and the package that it removes; None lets a person choose there."""

    target: Path
    package: Path | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RemoveScript:
    """Where the script is, and the id of the package that it removes; empty if a person chooses."""

    path: Path
    package_id: str


def write_remove_script(order: RemoveScriptOrder) -> RemoveScript:
    """Write the script that lists the packages on a device and removes one.

    :raises BadInput: the package cannot be read, or has no id by which Windows could remove it.
    :raises AppError: the script cannot be written.
    """
    from app.deliver.remove_script import write_remove_script as write

    package_id = "" if order.package is None else _id_of(order.package)
    return RemoveScript(path=write(order.target, package_id), package_id=package_id)


def _id_of(package: Path) -> str:
    from app.deliver.remove_script import remove_script
    from app.packager.read.package import open_package

    with open_package(package) as opened:
        found = opened.image.package().id
    try:
        remove_script(found)
    except ValueError:
        raise BadInput(
            N_(
                "Error",
                "{name} has no id by which Windows could remove it. Leave --package out, and choose on the device.",
            ),
            name=package.name,
        ) from None
    return found
