"""From the sections of a project to settings: what each field of the wizard writes (``wizard.md`` 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.fields.paths import (
    APPS,
    CERTIFICATE_STORES,
    CLEAN_PC,
    COMMANDS,
    HIDE_OOBE,
    NAME_2004,
    NAME_OLDER,
    PRODUCT_KEY,
    SHARED_USE,
)
from app.answers.fields.tree import branch, leaf
from app.model.node import LABEL, Node
from app.model.project import Installation, Join, Security, Store, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Application, Certificate, Project


def device_settings(project: Project) -> Iterator[Node]:
    """Yield the settings of the section *Set up device*."""
    device = project.device
    if device.name:
        yield leaf(NAME_OLDER if project.target is Target.OLDER else NAME_2004, device.name)
    if device.product_key:
        yield leaf(PRODUCT_KEY, device.product_key)
    if device.hide_oobe is not None:
        yield leaf(HIDE_OOBE, device.hide_oobe)
    if device.remove_software:
        yield leaf(CLEAN_PC, "Enable")
    if device.shared:
        for path, text in SHARED_USE:
            yield leaf(path, text)


def network_settings(project: Project) -> Iterator[Node]:
    """Yield the Wi-Fi networks and WLAN profiles, unless they are switched off."""
    network = project.network
    if not network.enabled:
        return
    items = []
    for wifi in network.wifi:
        parts: list[Node] = []
        if wifi.auto_connect is not None:
            parts.append(leaf("AutoConnect", wifi.auto_connect))
        if wifi.hidden is not None:
            parts.append(leaf("HiddenNetwork", wifi.hidden))
        if wifi.key and wifi.security is not Security.OPEN:
            parts.append(leaf("SecurityKey", wifi.key))
        parts.append(leaf("SecurityType", wifi.security.value))
        items.append(_item("WLANConfig", "SSID", wifi.ssid, wifi.label, branch("WLANXmlSettings", *parts)))
    if items:
        yield branch("ConnectivityProfiles/WLAN/WLANSetting", *items)
    if network.profiles:
        files = (Node("Profile", profile.file or None, (), _label(profile.label)) for profile in network.profiles)
        yield branch("ConnectivityProfiles/WLAN/Profiles", *files)


def account_settings(project: Project) -> Iterator[Node]:
    """Yield the join that was chosen, and the local administrator."""
    account = project.account
    if account.join is Join.ENTRA:
        yield branch("Accounts/Azure", leaf("Authority", account.entra.authority), leaf("BPRT", account.entra.token))
    elif account.join is Join.DIRECTORY:
        directory = account.directory
        parts = [leaf("Account", directory.user)]
        if directory.unit:
            parts.append(leaf("AccountOU", directory.unit))
        parts += [leaf("DomainName", directory.domain), leaf("Password", directory.password)]
        yield branch("Accounts/ComputerAccount", *parts)
    administrator = account.administrator
    if administrator.name:
        parts = [leaf("Password", administrator.password), leaf("UserGroup", "Administrators")]
        yield branch("Accounts/Users", _item("User", "UserName", administrator.name, administrator.label, *parts))


def application_settings(project: Project) -> Iterator[Node]:
    """Yield the list of commands, and the app packages that Windows installs."""
    # WCD's page also sets AllowAllTrustedApps to Yes (wizard.md 4.4). Commands run without it, it opens the device to
    # side-loading, and shared use sets it to No: who needs it adds it among the free settings.
    commands = [_command(application) for application in project.applications if application.is_command]
    if commands:
        yield branch(COMMANDS, *commands)
    for context in (Installation.DEVICE, Installation.USER):
        apps = [_app(application) for application in project.applications if application.installation is context]
        if apps:
            yield branch(f"{APPS}/{context}", *apps)


def _app(application: Application) -> Node:
    parts = [leaf("ApplicationFile", application.command_file)]
    if application.dependencies:
        parts.append(branch("DependencyAppxFiles", *_dependencies(application)))
    return _item("Application", "PackageFamilyName", application.family_name, application.name or None, *parts)


def _dependencies(application: Application) -> Iterator[Node]:
    for one in application.dependencies:
        yield Node("Dependency", one.file or None, (), ((LABEL, one.name),))


def _command(application: Application) -> Node:
    parts: list[Node] = []
    if application.command_file:
        parts.append(leaf("CommandFile", application.command_file))
    if application.command_line:
        parts.append(leaf("CommandLine", application.command_line))
    if application.continue_install is not None:
        parts.append(leaf("ContinueInstall", application.continue_install))
    if application.dependencies:
        parts.append(branch("DependencyPackages", *_dependencies(application)))
    if application.restart_required is not None:
        parts.append(leaf("RestartRequired", application.restart_required))
    if application.return_code_restart:
        parts.append(leaf("ReturnCodeRestart", application.return_code_restart))
    if application.return_code_success:
        parts.append(leaf("ReturnCodeSuccess", application.return_code_success))
    return Node("CommandConfig", None, tuple(parts), ((LABEL, application.name),))


def certificate_settings(project: Project) -> Iterator[Node]:
    """Yield the certificates, store by store."""
    for store, (path, element, setting) in CERTIFICATE_STORES.items():
        items = []
        for certificate in project.certificates:
            if certificate.store is not store:
                continue
            parts = [leaf(setting, certificate.file)]
            if store is Store.CLIENT:
                parts = list(_client_settings(certificate, parts[0]))
            items.append(_item(element, "CertificateName", certificate.name, certificate.label, *parts))
        if items:
            yield branch(path, *items)


def _client_settings(certificate: Certificate, file: Node) -> Iterator[Node]:
    if certificate.password:
        yield leaf("CertificatePassword", certificate.password)
    yield file
    if certificate.exportable is not None:
        yield leaf("ExportCertificate", certificate.exportable)
    if certificate.key_location is not None:
        yield leaf("KeyLocation", certificate.key_location.value)


def _item(element: str, key: str, value: str, label: str | None, *children: Node) -> Node:
    return Node(element, None, children, ((key, value), *_label(label)))


def _label(label: str | None) -> tuple[tuple[str, str], ...]:
    return () if label is None else ((LABEL, label),)
