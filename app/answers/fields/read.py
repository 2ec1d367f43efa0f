"""From settings to the sections of a project: each function moves what a section knows out of the free settings.

They may guess generously: :func:`app.answers.fields.project.project_from` keeps a guess only where writing it back
gives the same answers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.answers.fields import paths as at
from app.answers.fields.token_line import read_life
from app.answers.fields.tree import find, remove
from app.core.secret import Secret
from app.model.node import LABEL, Node
from app.model.project import (
    Administrator,
    Application,
    Certificate,
    Dependency,
    Directory,
    Installation,
    Join,
    KeyLocation,
    Project,
    Security,
    Store,
    Target,
    WifiNetwork,
    WlanProfile,
)
from app.model.token import Token

Take = Callable[[Project], Project]


def leave_oobe(project: Project) -> Project:
    """Leave the first-start pages as they are, which is what settings that do not speak of them mean."""
    return replace(project, device=replace(project.device, hide_oobe=None))


def take_name(project: Project) -> Project:
    """Move the device name; which setting holds it tells the target."""
    for path, target in ((at.NAME_2004, Target.WINDOWS_2004), (at.NAME_OLDER, Target.OLDER)):
        if node := find(project.settings, path):
            return _without(replace(project, target=target, device=replace(project.device, name=node.text())), path)
    return project


def take_product_key(project: Project) -> Project:
    """Move the product key."""
    if node := find(project.settings, at.PRODUCT_KEY):
        return _without(replace(project, device=replace(project.device, product_key=_secret(node))), at.PRODUCT_KEY)
    return project


def take_hide_oobe(project: Project) -> Project:
    """Move the choice to hide the first-start pages."""
    value = _boolean(find(project.settings, at.HIDE_OOBE))
    device = replace(project.device, hide_oobe=value)
    return _without(replace(project, device=device), at.HIDE_OOBE)


def take_clean_pc(project: Project) -> Project:
    """Move the removal of pre-installed software."""
    return _without(replace(project, device=replace(project.device, remove_software=True)), at.CLEAN_PC)


def take_shared_use(project: Project) -> Project:
    """Move the settings of shared use."""
    project = replace(project, device=replace(project.device, shared=True))
    for path, _ in at.SHARED_USE:
        project = _without(project, path)
    return project


def take_wifi(project: Project) -> Project:
    """Move the Wi-Fi networks."""
    path = "ConnectivityProfiles/WLAN/WLANSetting"
    group = find(project.settings, path)
    items = group.children if group else ()
    networks = tuple(_wifi(item) for item in items)
    return _emptied(replace(project, network=replace(project.network, wifi=networks)), path)


def take_profiles(project: Project) -> Project:
    """Move the WLAN profile files."""
    path = "ConnectivityProfiles/WLAN/Profiles"
    group = find(project.settings, path)
    items = group.children if group else ()
    profiles = tuple(WlanProfile(file=item.text(), label=item.key(LABEL)) for item in items)
    return _emptied(replace(project, network=replace(project.network, profiles=profiles)), path)


def take_entra(project: Project) -> Project:
    """Move the join to Entra ID."""
    path = "Accounts/Azure"
    if not (group := find(project.settings, path)):
        return project
    entra = Token(token=_secret(group.child("BPRT")), authority=_text(group.child("Authority")))
    return _emptied(replace(project, account=replace(project.account, join=Join.ENTRA, entra=entra)), path)


def take_token_life(project: Project) -> Project:
    """Move what the description says of the bulk token."""
    text, life = read_life(project.package.description)
    if life is None or project.account.join is not Join.ENTRA:
        return project
    entra = project.account.entra.with_life(life)
    return replace(
        project,
        package=replace(project.package, description=text),
        account=replace(project.account, entra=entra),
    )


def take_directory(project: Project) -> Project:
    """Move the join to an Active Directory domain."""
    path = "Accounts/ComputerAccount"
    group = find(project.settings, path)
    if not group or not group.child("DomainName"):
        return project
    names = ("Account", "AccountOU", "DomainName", "Password")
    directory = Directory(
        domain=_text(group.child("DomainName")),
        user=_text(group.child("Account")),
        password=_secret(group.child("Password")),
        unit=_text(group.child("AccountOU")),
    )
    project = replace(project, account=replace(project.account, join=Join.DIRECTORY, directory=directory))
    gone = (child for child in group.children if child.name in names)
    return replace(project, settings=remove(project.settings, path, gone))


def take_administrator(project: Project) -> Project:
    """Move the first local administrator."""
    path = "Accounts/Users"
    group = find(project.settings, path)
    for user in group.children if group else ():
        if _text(user.child("UserGroup")) == "Administrators":
            administrator = Administrator(
                name=user.key("UserName") or "", password=_secret(user.child("Password")), label=user.key(LABEL)
            )
            join = Join.LOCAL if project.account.join is Join.NOTHING else project.account.join
            project = replace(project, account=replace(project.account, join=join, administrator=administrator))
            return replace(project, settings=remove(project.settings, path, (user,)))
    return project


def take_applications(project: Project) -> Project:
    """Move the list of commands."""
    group = find(project.settings, at.COMMANDS)
    items = group.children if group else ()
    commands = tuple(_application(item) for item in items)
    return _emptied(replace(project, applications=project.applications + commands), at.COMMANDS)


def take_apps(context: Installation) -> Take:
    """Return the function that moves the app packages of one *context*."""
    path = f"{at.APPS}/{context}"

    def take(project: Project) -> Project:
        group = find(project.settings, path)
        apps = tuple(_app(item, context) for item in (group.children if group else ()))
        return _emptied(replace(project, applications=project.applications + apps), path)

    return take


def take_certificates(store: Store) -> Take:
    """Return the function that moves the certificates of one *store*."""
    path, _, setting = at.CERTIFICATE_STORES[store]

    def take(project: Project) -> Project:
        group = find(project.settings, path)
        items = group.children if group else ()
        certificates = tuple(_certificate(item, store, setting) for item in items)
        return _emptied(replace(project, certificates=project.certificates + certificates), path)

    return take


def _wifi(item: Node) -> WifiNetwork:
    parts = item.child("WLANXmlSettings") or Node("")
    kind = _text(parts.child("SecurityType"))
    return WifiNetwork(
        ssid=item.key("SSID") or "",
        security=next((one for one in Security if one.value == kind), Security.OPEN),
        key=_secret(parts.child("SecurityKey")),
        hidden=_boolean(parts.child("HiddenNetwork")),
        auto_connect=_boolean(parts.child("AutoConnect")),
        label=item.key(LABEL),
    )


def _application(item: Node) -> Application:
    files = item.child("DependencyPackages")
    return Application(
        name=item.key(LABEL) or "",
        command_file=_text(item.child("CommandFile")),
        command_line=_text(item.child("CommandLine")),
        continue_install=_boolean(item.child("ContinueInstall")),
        restart_required=_boolean(item.child("RestartRequired")),
        return_code_success=_text(item.child("ReturnCodeSuccess")),
        return_code_restart=_text(item.child("ReturnCodeRestart")),
        dependencies=_dependencies(files),
    )


def _app(item: Node, context: Installation) -> Application:
    return Application(
        name=item.key(LABEL) or "",
        command_file=_text(item.child("ApplicationFile")),
        dependencies=_dependencies(item.child("DependencyAppxFiles")),
        installation=context,
        family_name=item.key("PackageFamilyName") or "",
    )


def _dependencies(files: Node | None) -> tuple[Dependency, ...]:
    found = files.children if files else ()
    return tuple(Dependency(name=file.key(LABEL) or "", file=file.text()) for file in found)


def _certificate(item: Node, store: Store, setting: str) -> Certificate:
    location = _text(item.child("KeyLocation"))
    return Certificate(
        name=item.key("CertificateName") or "",
        file=_text(item.child(setting)),
        store=store,
        password=_secret(item.child("CertificatePassword")),
        exportable=_boolean(item.child("ExportCertificate")),
        key_location=next((one for one in KeyLocation if one.value == location), None),
        label=item.key(LABEL),
    )


def _without(project: Project, path: str) -> Project:
    outer, _, name = path.rpartition("/")
    group = find(project.settings, outer)
    gone = (child for child in group.children if child.name == name) if group else ()
    return replace(project, settings=remove(project.settings, outer, gone))


def _emptied(project: Project, path: str) -> Project:
    group = find(project.settings, path)
    return replace(project, settings=remove(project.settings, path, group.children)) if group else project


def _text(node: Node | None) -> str:
    return node.text() if node else ""


def _secret(node: Node | None) -> Secret:
    return Secret(_text(node))


def _boolean(node: Node | None) -> bool | None:
    return {"True": True, "False": False}.get(_text(node))
