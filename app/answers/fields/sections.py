"""What each section of a project writes into a package and reads from one; the project's scenario says which it has."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from app.answers.fields import device_kind, kiosk, paths, read, write
from app.answers.fields import kiosk_settings as switches
from app.answers.fields.token_line import with_told_life
from app.answers.fields.tree import Nodes, merge_all
from app.model.project import Installation
from app.model.scenario import (
    ACCOUNT,
    ADMINS,
    APPLICATIONS,
    CERTIFICATES,
    DEVELOPERS,
    DEVICE,
    FINISH,
    HOLOLENS_DEVICE,
    HUB_FILE,
    KIOSK_APP,
    KIOSK_SETTINGS,
    MANAGEMENT,
    NETWORK,
    PROXY,
    SETTINGS,
    Section,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.answers.fields.read import Take
    from app.model.node import Node
    from app.model.project import Package, Project


def _nothing(_project: Project) -> tuple[()]:
    return ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SectionFields:
    """Both directions of one section.

    ``write`` yields its settings. ``paths`` yields path and place of those that free settings could write as well
    (:mod:`app.answers.fields.paths`). ``describe`` returns the package's details with what the section adds to them.
    ``start`` returns a project whose section writes nothing, and each of ``read`` moves something out of the free
    settings into the section.
    """

    write: Callable[[Project], Iterable[Node]] = _nothing
    paths: Callable[[Project], Iterable[tuple[str, str]]] = _nothing
    describe: Callable[[Project, Package], Package] = lambda _project, package: package
    start: Take = lambda project: project
    read: tuple[Take, ...] = ()


T = TypeVar("T")
_ACCOUNT = (read.take_entra, read.take_token_life, read.take_directory, read.take_administrator)


def _both(
    one: Callable[[Project], Iterable[T]], other: Callable[[Project], Iterable[T]]
) -> Callable[[Project], Iterable[T]]:
    return lambda project: chain(one(project), other(project))


FIELDS: dict[Section, SectionFields] = {
    DEVICE: SectionFields(
        write=write.device_settings,
        paths=paths.device_paths,
        start=read.leave_oobe,
        read=(
            read.take_shared_use,
            read.take_name,
            read.take_product_key,
            read.take_hide_oobe,
            read.take_clean_pc,
        ),
    ),
    NETWORK: SectionFields(
        write=write.network_settings,
        paths=paths.network_paths,
        read=(read.take_wifi, read.take_profiles),
    ),
    ACCOUNT: SectionFields(
        write=_both(write.account_settings, device_kind.management_settings),
        paths=_both(paths.account_paths, device_kind.management_paths),
        describe=with_told_life,
        read=(*_ACCOUNT, device_kind.take_management),
    ),
    APPLICATIONS: SectionFields(
        write=write.application_settings,
        paths=paths.application_paths,
        read=(read.take_applications, read.take_apps(Installation.DEVICE), read.take_apps(Installation.USER)),
    ),
    CERTIFICATES: SectionFields(
        write=write.certificate_settings,
        paths=paths.certificate_paths,
        read=tuple(read.take_certificates(store) for store in paths.CERTIFICATE_STORES),
    ),
    KIOSK_APP: SectionFields(
        write=kiosk.kiosk_settings,
        paths=kiosk.kiosk_paths,
        read=(
            kiosk.take_app_id,
            kiosk.take_document,
            kiosk.take_shell,
            kiosk.take_account,
            kiosk.take_sign_in,
        ),
    ),
    KIOSK_SETTINGS: SectionFields(
        write=switches.kiosk_switches,
        paths=switches.kiosk_switch_paths,
        read=(*map(switches.take_switch, switches.SWITCHES), switches.take_timeouts),
    ),
    HOLOLENS_DEVICE: SectionFields(
        write=device_kind.hololens_settings,
        paths=device_kind.hololens_paths,
        read=(device_kind.take_license, device_kind.take_first_experience),
    ),
    DEVELOPERS: SectionFields(
        write=device_kind.developer_settings,
        paths=device_kind.developer_paths,
        read=(device_kind.take_developer_mode,),
    ),
    PROXY: SectionFields(
        write=device_kind.proxy_settings, paths=device_kind.proxy_paths, read=(device_kind.take_proxy,)
    ),
    ADMINS: SectionFields(
        write=_both(write.account_settings, device_kind.group_settings),
        paths=_both(paths.account_paths, device_kind.group_paths),
        describe=with_told_life,
        read=(*_ACCOUNT, device_kind.take_group),
    ),
    MANAGEMENT: SectionFields(
        write=device_kind.management_settings,
        paths=device_kind.management_paths,
        read=(device_kind.take_management,),
    ),
    HUB_FILE: SectionFields(),
    SETTINGS: SectionFields(),
    FINISH: SectionFields(),
}
"""What the last two sections hold is in a package as it is: free settings, variants, and the package's details."""


def sections_of(project: Project) -> Iterator[SectionFields]:
    """Yield both directions of each section that *project* has, in their order."""
    return (FIELDS[section] for section in project.scenario.sections)


def page_settings(project: Project) -> Nodes:
    """Return the settings that the sections of *project* write, without the free ones."""
    nodes: Nodes = ()
    # Items of one map, which two sections may write to, then stand in the order of the sections.
    for section in reversed(tuple(sections_of(project))):
        nodes = merge_all(nodes, section.write(project))
    return nodes


def page_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting that the sections write, to find those that free settings write as well.

    Commands are left out: they are a list and add up. An item of a map is written ``Accounts/Users/User@name``.
    """
    for section in sections_of(project):
        yield from section.paths(project)


def page_package(project: Project) -> Package:
    """Return the package's details, with what the sections of *project* add to its description."""
    package = project.package
    for section in sections_of(project):
        package = section.describe(project, package)
    return package
