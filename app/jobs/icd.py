"""A build as Microsoft's builder does it: an answer file, a settings store and a place for the package."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.core.error import BadInput, HasProblems
from app.core.file_name import PACKAGE_SUFFIX, check_package_name
from app.core.progress import no_progress
from app.core.text import N_, Sentence
from app.jobs.build import BuildOrder, build
from app.jobs.protection import check_protection, find_builder
from app.protect.choice import ProtectionOrder, ProtectionWay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.core.progress import Progress
    from app.jobs.build import BuildResult
    from app.jobs.check import CheckResult
    from app.jobs.source import Source

_LISTED = 5
"""At most so many settings are named in a sentence."""


@dataclass(frozen=True, kw_only=True, slots=True)
class IcdOrder:
    """What the switches of ``icd.exe /Build-ProvisioningPackage`` say (``wizard.md`` 5).

    ``package`` gets ``.ppkg`` behind its name if it has no such ending. ``stores`` are files of settings stores, of
    which only the names count; without one it is the store for all editions.
    """

    answer_file: Path
    package: Path
    stores: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    is_encrypted: bool = False
    may_overwrite: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class IcdSource:
    """The project that an order makes, where its package goes, and what its maker should know of macros."""

    source: Source
    package: Path
    notes: tuple[Sentence, ...] = ()


def icd_source(order: IcdOrder) -> IcdSource:
    """Return the project of *order*, as of a build by command line.

    :raises BadInput: the answer file cannot be read, or a store is not one of Windows.
    :raises HasProblems: the package is there already, or the stores lack a setting.
    """
    stores = _stores(order.stores)
    package = order.package
    if not package.name.lower().endswith(PACKAGE_SUFFIX):
        package = package.with_name(package.name + PACKAGE_SUFFIX)
    check_package_name(_stem(package))
    _demand_place(order.package, package, may_overwrite=order.may_overwrite)
    source, notes = _source(order, stores)
    return IcdSource(source=source, package=package, notes=notes)


def icd_build(
    order: IcdOrder, made: IcdSource, checked: CheckResult | None = None, progress: Progress = no_progress
) -> BuildResult:
    """Build the package of *order*, from which *made* came. It takes its place together with its catalogue.

    *checked* is what a check of the project said, if it was asked already.

    :raises BadInput: there is no builder to encrypt.
    :raises AppError: as :func:`app.jobs.build.build`.
    """
    protection = ProtectionOrder()
    if order.is_encrypted:
        protection = ProtectionOrder(way=ProtectionWay.WINDOWS, builder=find_builder())
    check_protection(protection)
    return build(
        BuildOrder(
            project=made.source.project,
            folder=made.source.folder,
            destination=made.package.parent,
            protection=protection,
            file_name=_stem(made.package),
            checked=checked,
            allow_outside=True,  # as with the original, whose answer files name whole paths; its words have no option
        ),
        progress,
    )


def _stem(package: Path) -> str:
    return package.name[: -len(PACKAGE_SUFFIX)]


def _stores(files: tuple[str, ...]) -> tuple[str, ...]:
    from app.answers.rules.store import COMMON, STORES, store_named

    found = []
    for file in files:
        store = store_named(file)
        if store is None:
            raise BadInput(
                N_(
                    "Error",
                    "{file} is not a settings store of Windows, so its settings are not known. Name one of these: "
                    "{known}.",
                ),
                file=file,
                known=", ".join(STORES),
            )
        found.append(store)
    return tuple(dict.fromkeys(found)) or (COMMON,)


def _demand_place(named: Path, package: Path, *, may_overwrite: bool) -> None:
    if os.path.isdir(named) or os.path.isdir(package):  # noqa: PTH112 - Path.is_dir() fails for a name that is too long
        raise BadInput(N_("Error", "{path} is a folder. Name a file for the package in it."), path=named)
    for path in (package, package.with_suffix(".cat")):
        if not may_overwrite and os.path.lexists(path):
            raise HasProblems(
                N_("Error", "{path} is there already. Add +Overwrite to replace it, or choose another place."),
                path=path,
            )


def _source(order: IcdOrder, stores: tuple[str, ...]) -> tuple[Source, tuple[Sentence, ...]]:
    """Return what the answer file makes, and what to say of it."""
    from app.answers.fields.project import answers_from, project_from
    from app.answers.rules.store import not_in_stores
    from app.answers.xml.macro import with_macros
    from app.jobs.source import open_source

    source = open_source(order.answer_file)
    filled = with_macros(answers_from(source.project), order.variables)
    missing = not_in_stores(filled.answers, stores)
    if missing:
        raise HasProblems(
            N_(
                "Error",
                "{stores} has no such settings: {paths}. Name the store that has them with /StoreFile, such as "
                "Microsoft-Desktop-Provisioning.dat for PCs.",
            ),
            stores=", ".join(stores),
            paths=", ".join(missing[:_LISTED]) + (", …" if len(missing) > _LISTED else ""),
        )
    project = project_from(filled.answers, origin=source.project.origin)
    notes = list(source.notes)
    if filled.open:
        notes.append(
            Sentence(
                N_("Icd", "These macros have no value and stay as they are: {names}. Give them with /Variables."),
                {"names": ", ".join(f"$({name})" for name in filled.open)},
            )
        )
    if filled.unused:
        notes.append(
            Sentence(
                N_("Icd", "The answer file uses no macro for these variables: {names}."),
                {"names": ", ".join(filled.unused)},
            )
        )
    if filled.in_secrets:
        notes.append(
            Sentence(
                N_(
                    "Icd",
                    "These variables became secrets of the package: {names}. Other programs on this computer can read "
                    "a command line; “ppkg build” takes secrets from files.",
                ),
                {"names": ", ".join(filled.in_secrets)},
            )
        )
    return replace(source, project=replace(project, editions=())), tuple(notes)
