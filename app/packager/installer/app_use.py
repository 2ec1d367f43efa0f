"""The app packages that a project installs, whichever way: as applications of the page, or by free settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.fields.paths import APPS
from app.model.address import AddressStep, numbered
from app.model.project import Installation
from app.packager.installer.details import kind_of_name
from app.packager.installer.kind import InstallerKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.node import Node
    from app.model.project import Application, Project

_CONTEXTS = (Installation.DEVICE, Installation.USER)


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedFile:
    """A file and the place that names it; ``family`` is the package family name that the answers give it, if any."""

    place: str
    file: str
    family: str | None = None
    family_place: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class AppUse:
    """An app with the files that it brings; ``place`` is that of the whole."""

    place: str
    app: NamedFile | None
    dependencies: tuple[NamedFile, ...] = ()
    optional: tuple[NamedFile, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class LicenseUse:
    """A licence file, and the product that the answers give it to."""

    place: str
    file: str
    product: str


def app_uses(project: Project) -> Iterator[AppUse]:
    """Yield the apps that *project* installs."""
    for index, application in enumerate(project.applications):
        is_app = kind_of_name(application.command_file) is InstallerKind.APP_PACKAGE
        if application.command_file and (is_app or not application.is_command):
            yield _of_page(f"applications[{index}]", application)
    for owner, steps, node in _items(project, {str(context) for context in _CONTEXTS}):
        yield _of_settings(owner, steps, node)


def license_uses(project: Project) -> Iterator[LicenseUse]:
    """Yield the licences that *project* brings."""
    for owner, steps, node in _items(project, {f"{context}License" for context in _CONTEXTS}):
        yield LicenseUse(place=_place(owner, steps), file=node.text(), product=node.key("LicenseProductId") or "")


def _of_page(place: str, application: Application) -> AppUse:
    is_command = application.is_command
    return AppUse(
        place=place,
        app=NamedFile(
            place=f"{place}.command_file",
            file=application.command_file,
            family=None if is_command else application.family_name,
            family_place=f"{place}.family_name",
        ),
        dependencies=tuple(
            NamedFile(place=f"{place}.dependencies[{number}].file", file=one.file)
            for number, one in enumerate(application.dependencies)
            # A command may need any file; what is no app package is no part of the app.
            if one.file and (not is_command or kind_of_name(one.file) is InstallerKind.APP_PACKAGE)
        ),
    )


def _of_settings(owner: str, steps: tuple[AddressStep, ...], item: Node) -> AppUse:
    app: NamedFile | None = None
    dependencies: list[NamedFile] = []
    optional: list[NamedFile] = []
    for step, node in numbered(item.children):
        here = (*steps, step)
        if node.name == "ApplicationFile" and node.text():
            family = item.key("PackageFamilyName") or ""
            place = _place(owner, here)
            app = NamedFile(place=place, file=node.text(), family=family, family_place=place)
        elif node.name == "DependencyAppxFiles":
            dependencies += [
                NamedFile(place=_place(owner, (*here, inner)), file=one.text())
                for inner, one in numbered(node.children)
                if one.text()
            ]
        elif node.name == "OptionalPackageFiles":
            for inner, one in numbered(node.children):
                optional += _optional(owner, (*here, inner), one)
    return AppUse(place=_place(owner, steps), app=app, dependencies=tuple(dependencies), optional=tuple(optional))


def _optional(owner: str, steps: tuple[AddressStep, ...], node: Node) -> Iterator[NamedFile]:
    family = node.child("PackageFamilyName")
    for step, one in numbered(node.children):
        if one.name == "Package" and one.text():
            place = _place(owner, (*steps, step))
            yield NamedFile(place=place, file=one.text(), family=family.text() if family else "", family_place=place)


def _items(project: Project, maps: set[str]) -> Iterator[tuple[str, tuple[AddressStep, ...], Node]]:
    """Yield owner, steps and node of each item of the *maps* below UniversalAppInstall."""
    yield from _items_below(project.settings, "settings", (), maps)
    for step, part in numbered(project.variants):
        for inner, settings in numbered(part.children):
            if settings.name == "Settings":
                yield from _items_below(settings.children, "variants", (step, inner), maps)


def _items_below(
    nodes: tuple[Node, ...], owner: str, above: tuple[AddressStep, ...], maps: set[str]
) -> Iterator[tuple[str, tuple[AddressStep, ...], Node]]:
    for step, group in numbered(nodes):
        if group.name != APPS:
            continue
        for inner, kind in numbered(group.children):
            if kind.name in maps:
                yield from ((owner, (*above, step, inner, last), item) for last, item in numbered(kind.children))


def _place(owner: str, steps: tuple[AddressStep, ...]) -> str:
    return f"{owner}[{'/'.join(map(str, steps))}]"
