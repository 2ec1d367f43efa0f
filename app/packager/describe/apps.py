"""The app packages that a package installs and removes, and their licences, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.fields.paths import APPS
from app.catalogue.catalogue import load_catalogue
from app.catalogue.value import text_of
from app.core.error import BadInput
from app.core.text import N_, Sentence
from app.packager.compile.app_install import INSTALL, read_install
from app.packager.compile.app_license import ADD_LICENSE, license_content
from app.packager.describe.values import value_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.masking import Mask
    from app.packager.compile.app_install import Install
    from app.packager.describe.values import Stock
    from app.packager.read.effect import Effect

REMOVALS = "UniversalAppUninstall"
_OPTIONS = f"{APPS}/DeviceContextApp/Application/DeploymentOptions"


def app_lines(stock: Stock, mask: Mask, sizes: dict[str, int]) -> Iterator[Sentence]:
    """Yield the apps that Windows installs, starts, keeps and removes. *sizes* of the data assets by key, in bytes."""
    effects = stock.take(APPS, REMOVALS)
    for effect in effects:
        if effect.is_asset:
            continue  # told with the app, and among the files
        yield from _lines(effect, mask, sizes)


def _lines(effect: Effect, mask: Mask, sizes: dict[str, int]) -> Iterator[Sentence]:
    values: dict[str, object] = {"app": mask.name(effect.keys.get("PackageFamilyName", ""))}
    name = effect.parm.name.casefold()
    if effect.parm.delete:
        if effect.for_user:
            yield Sentence(N_("Inspect", "The app “{app}” is removed for the user who signs in."), values)
        else:
            yield Sentence(N_("Inspect", "The app “{app}” is no longer installed for new users."), values)
    elif name == INSTALL.casefold() and (install := read_install(effect.parm.value)):
        yield from _install(install, values, mask, sizes, for_user=effect.for_user)
    elif name == ADD_LICENSE.casefold():
        yield _license(effect, mask)
    elif effect.setting and effect.setting.name == "LaunchAppAtLogin":
        if effect.parm.value == "1":
            yield Sentence(N_("Inspect", "The app “{app}” starts when a user signs in."), values)
        else:
            yield Sentence(N_("Inspect", "The app “{app}” does not start by itself."), values)
    else:
        yield value_sentence(effect, mask)


def _install(
    install: Install, values: dict[str, object], mask: Mask, sizes: dict[str, int], *, for_user: bool
) -> Iterator[Sentence]:
    values["file"] = _file(install.app, mask)
    if for_user:
        yield Sentence(N_("Inspect", "The app “{app}” is installed from {file} for the user who signs in."), values)
    else:
        yield Sentence(N_("Inspect", "The app “{app}” is installed from {file} for all users."), values)
    uris = [install.app, *install.dependencies, *(uri for uri, _ in install.optional)]
    for uri in uris[1 : 1 + len(install.dependencies)]:
        yield Sentence(
            N_("Inspect", "The app “{app}” brings {file}, which it needs."), {**values, "file": _file(uri, mask)}
        )
    for uri, family in install.optional:
        optional = {**values, "file": _file(uri, mask), "optional": mask.name(family)}
        yield Sentence(N_("Inspect", "The app “{app}” brings the optional package “{optional}” from {file}."), optional)
    for uri in (install.app, *install.dependencies, *(uri for uri, _ in install.optional)):
        if _is_inside(uri) and uri not in sizes:
            yield Sentence(
                N_("Inspect", "The app “{app}” needs the file {file}, which is not in the package."),
                {**values, "file": _file(uri, mask)},
            )
    if install.options not in {"", "0"}:
        options = mask.name(text_of(load_catalogue()[_OPTIONS], install.options))
        yield Sentence(
            N_("Inspect", "The app “{app}” is installed with the option: {options}."), {**values, "options": options}
        )


def _license(effect: Effect, mask: Mask) -> Sentence:
    values: dict[str, object] = {"product": mask.name(effect.keys.get("LicenseProductId", ""))}
    try:
        values["size"] = len(license_content(effect.parm.value))
    except (ValueError, BadInput):
        return Sentence(N_("Inspect", "The licence of “{product}” has a form that is not known."), values)
    if effect.for_user:
        return Sentence(N_("Inspect", "The user who signs in gets the licence of “{product}” ({size} bytes)."), values)
    return Sentence(N_("Inspect", "The device gets the licence of “{product}” ({size} bytes)."), values)


def _file(uri: str, mask: Mask) -> str:
    """Return the name of the file at *uri*; one that is not in the package is shown whole."""
    return mask.name(uri.rpartition("\\")[2] if _is_inside(uri) else uri)


def _is_inside(uri: str) -> bool:
    """Return whether *uri* names a file of the package, and not one on a disk or in a network."""
    folder = uri.rpartition("\\")[0]
    return "_" in folder and not any(sign in folder for sign in ":\\/")
