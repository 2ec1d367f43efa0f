"""What a project decides, in short: one line for each thing a person added, in the order of the wizard's steps.

The lines come from the project alone and are made while somebody types. What Windows will do with each setting, and
what can be read in the finished package, is told by :mod:`app.packager.describe.describe`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from ntpath import basename
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_, Sentence
from app.model import scenario as steps
from app.model.kiosk import KioskAccount, KioskApp
from app.model.project import Join, Security
from app.model.token_state import TokenStanding, joining

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.model.project import Project
    from app.model.scenario import Section

_NAME = N_("Outline", "“{name}”")
_NAME_AND_FILES = N_("Outline", "“{name}”: {files}")
_COUNTED = ("tablet", "hide_welcome", "hide_sign_in", "no_lock_screen", "hide_boot", "hide_messages", "no_timeouts")


@dataclass(frozen=True, kw_only=True, slots=True)
class OutlinePart:
    """The lines of one step of the wizard. Names in them are in quotation marks, and no secret is among them."""

    section: Section
    lines: tuple[Sentence, ...]


def outline(project: Project) -> tuple[OutlinePart, ...]:
    """Return what *project* decides; steps without anything are left out."""
    parts = (
        OutlinePart(section=section, lines=tuple(_LINES[section.key](project)))
        for section in project.scenario.sections
        if section.key in _LINES
    )
    return tuple(part for part in parts if part.lines)


def _name(text: str) -> str:
    return shown(" ".join(text.split()))


def _file(path: str) -> str:
    """Return the name of the file *path*, whatever system wrote it."""
    return _name(basename(path))


def _device(project: Project) -> Iterator[Sentence]:
    device = project.device
    if device.name:
        yield Sentence(N_("Outline", "Devices are called “{name}”."), {"name": _name(device.name)})
    if device.product_key:
        yield Sentence(N_("Outline", "A product key is entered."))
    if device.shared:
        yield Sentence(N_("Outline", "Sets the PC up for shared use."))
    if device.remove_software:
        yield Sentence(N_("Outline", "Removes installed software and the files of all users."))
    if device.hide_oobe:
        yield Sentence(N_("Outline", "Hides the pages of the first start."))


def _network(project: Project) -> Iterator[Sentence]:
    network = project.network
    if not network.enabled:
        return
    for wifi in network.wifi:
        open_ = N_("Outline", "Wi-Fi “{name}”, without a password")
        template = open_ if wifi.security is Security.OPEN else N_("Outline", "Wi-Fi “{name}”")
        yield Sentence(template, {"name": _name(wifi.ssid)})
    for profile in network.profiles:
        yield Sentence(N_("Outline", "Wi-Fi from the profile “{file}”"), {"file": _file(profile.file)})


def _account(project: Project) -> Iterator[Sentence]:
    account = project.account
    if account.join is Join.ENTRA and account.entra.is_demo:
        yield joining(account.entra, TokenStanding.TRAINING, datetime.now(UTC))
    elif account.join is Join.ENTRA and (account.entra.token or account.entra.account):  # it may be left out or sealed
        yield Sentence(N_("Outline", "Devices join Microsoft Entra ID with a bulk token."))
    elif account.join is Join.ENTRA:
        yield Sentence(N_("Outline", "Devices are to join Microsoft Entra ID; the bulk token is still missing."))
    elif account.join is Join.DIRECTORY:
        yield Sentence(N_("Outline", "Devices join the domain “{name}”."), {"name": _name(account.directory.domain)})
    else:
        yield Sentence(N_("Outline", "Devices join nothing."))
    if account.administrator.name:
        yield Sentence(N_("Outline", "Local administrator “{name}”"), {"name": _name(account.administrator.name)})
    if project.hub.group_name:
        yield Sentence(
            N_("Outline", "The group “{name}” administers the Hub."), {"name": _name(project.hub.group_name)}
        )
    if steps.MANAGEMENT not in project.scenario.sections:
        yield from _management(project)


def _management(project: Project) -> Iterator[Sentence]:
    if project.management.enabled:
        account: dict[str, object] = {"name": _name(project.management.account)}
        yield Sentence(N_("Outline", "Devices enrol in management as “{name}”."), account)


def _applications(project: Project) -> Iterator[Sentence]:
    for one in project.applications:
        files = (one.command_file, *(dependency.file for dependency in one.dependencies))
        named = ", ".join(dict.fromkeys(map(_file, filter(None, files))))
        values: dict[str, object] = {"name": _name(one.name), "files": named}
        yield Sentence(_NAME_AND_FILES if named else _NAME, values)


def _certificates(project: Project) -> Iterator[Sentence]:
    for one in project.certificates:
        values: dict[str, object] = {"name": _name(one.name), "files": _file(one.file)}
        yield Sentence(_NAME_AND_FILES if one.file else _NAME, values)


def _kiosk(project: Project) -> Iterator[Sentence]:
    kiosk = project.kiosk
    template, name = {
        KioskApp.UNIVERSAL: (N_("Outline", "The kiosk shows the app “{name}”."), kiosk.app_id),
        KioskApp.EDGE: (N_("Outline", "The kiosk shows “{name}” in Microsoft Edge."), kiosk.edge.address),
        KioskApp.CLASSIC: (N_("Outline", "The kiosk runs “{name}”."), kiosk.program),
        KioskApp.SEVERAL: (N_("Outline", "The kiosk follows the file “{name}”."), _file(kiosk.file)),
    }[kiosk.app]
    if name:
        yield Sentence(template, {"name": _name(name)})
    if kiosk.account is not KioskAccount.AUTOMATIC and kiosk.user and not kiosk.is_file:
        signs_in = N_("Outline", "The account “{name}” signs in by itself.")
        template = signs_in if kiosk.sign_in else N_("Outline", "It is for the account “{name}”.")
        yield Sentence(template, {"name": _name(kiosk.user)})


def _kiosk_settings(project: Project) -> Iterator[Sentence]:
    count = sum(bool(getattr(project.kiosk_settings, name)) for name in _COUNTED)
    if count:
        yield Sentence(N_("Outline", "Switched on: {count}"), {"count": count})


def _hololens(project: Project) -> Iterator[Sentence]:
    lens = project.hololens
    for template, value in (
        (N_("Outline", "Licence file “{name}”"), _file(lens.license_file)),
        (N_("Outline", "Region: {name}"), lens.region),
        (N_("Outline", "Time zone: {name}"), lens.time_zone),
        (N_("Outline", "Language: {name}"), lens.language),
    ):
        if value:
            yield Sentence(template, {"name": _name(value)})
    count = lens.skip_training + lens.skip_calibration + lens.skip_wifi
    if count:
        yield Sentence(N_("Outline", "Pages of the first start that are skipped: {count}"), {"count": count})


def _developers(project: Project) -> Iterator[Sentence]:
    if project.hololens.developer_mode:
        yield Sentence(N_("Outline", "Developer mode is switched on."))


def _proxy(project: Project) -> Iterator[Sentence]:
    proxy = project.proxy
    if not proxy.enabled:
        return
    if proxy.server:
        yield Sentence(N_("Outline", "Proxy server “{name}”"), {"name": _name(proxy.server)})
    if proxy.script:
        yield Sentence(N_("Outline", "Proxy script “{name}”"), {"name": _name(proxy.script)})
    if proxy.auto_detect:
        yield Sentence(N_("Outline", "The proxy is looked for in the network."))


def _hub_file(project: Project) -> Iterator[Sentence]:
    for one in project.hub.accounts:
        yield Sentence(N_("Outline", "Device account “{name}”"), {"name": _name(one.name)})


def _settings(project: Project) -> Iterator[Sentence]:
    for template, count in (
        (N_("Outline", "Settings and groups of settings: {count}"), len(project.settings)),
        (N_("Outline", "Variants under conditions: {count}"), len(project.variants)),
        (N_("Outline", "Settings of your own: {count}"), len(project.custom)),
    ):
        if count:
            yield Sentence(template, {"count": count})


def _finish(project: Project) -> Iterator[Sentence]:
    values: dict[str, object] = {"name": _name(project.package.name), "version": _name(project.package.version)}
    yield Sentence(N_("Outline", "Package “{name}”, version {version}"), values)


_LINES: dict[str, Callable[[Project], Iterator[Sentence]]] = {
    steps.DEVICE.key: _device,
    steps.NETWORK.key: _network,
    steps.ACCOUNT.key: _account,
    steps.ADMINS.key: _account,
    steps.MANAGEMENT.key: _management,
    steps.APPLICATIONS.key: _applications,
    steps.CERTIFICATES.key: _certificates,
    steps.KIOSK_APP.key: _kiosk,
    steps.KIOSK_SETTINGS.key: _kiosk_settings,
    steps.HOLOLENS_DEVICE.key: _hololens,
    steps.DEVELOPERS.key: _developers,
    steps.PROXY.key: _proxy,
    steps.HUB_FILE.key: _hub_file,
    steps.SETTINGS.key: _settings,
    steps.FINISH.key: _finish,
}
