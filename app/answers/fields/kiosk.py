"""What the section *Kiosk account and app* writes, and how it is read again (``wizard.md`` 4.7).

Account and sign-in are settings of their own. An app with an id for a named account is the JSON of single-app kiosks;
a program is either Shell Launcher's, which is WCD's way, or stands in a configuration of assigned access, as does all
that Windows' own account shows: that document is the value of the setting itself, so no file is needed.
"""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from app.answers.fields import paths as at
from app.answers.fields.tree import branch, find, leaf, remove
from app.answers.kiosk.document import Assignment, OnlyApp, Profile, Who
from app.answers.kiosk.document import Kiosk as Document
from app.answers.kiosk.read import read_kiosk
from app.answers.kiosk.write import write_kiosk
from app.core.error import BadInput
from app.core.secret import Secret
from app.model.kiosk import (
    EDGE,
    EdgeKiosk,
    EdgeMode,
    ExitAction,
    KioskAccount,
    KioskApp,
    Launcher,
    command_of,
    program_of,
)
from app.model.node import LABEL, Node
from app.model.project_file import is_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.kiosk import Kiosk
    from app.model.project import Project

STANDARD = "Standard Users"
_EVERYBODY_ELSE = "explorer.exe"
"""The shell of accounts without one of their own: the desktop, where Windows' own default is a command line."""

_LOCAL = "UserSpecificSettings/LocalUserSpecificSettings"
_DOMAIN = "UserSpecificSettings/DomainUserSpecificSettings"
_ITEMS = uuid.UUID("5f0b7b1e-8f0c-4d0e-9a3e-6d7c1a2b3c4d")
"""What the ids of profiles are made of, beside the package's: the same package always has the same."""

_EDGE_FORM = re.compile(
    r"--kiosk (\S+) --edge-kiosk-type=([a-z-]+) --no-first-run --kiosk-idle-timeout-minutes=([0-9]{1,4})"
)


def kiosk_settings(project: Project) -> Iterator[Node]:
    """Yield the settings of the section."""
    kiosk = project.kiosk
    if kiosk.makes_account:
        keys = (("UserName", kiosk.user), *(((LABEL, kiosk.label),) if kiosk.label is not None else ()))
        parts = (leaf("Password", kiosk.password), leaf("UserGroup", STANDARD))
        yield branch(at.USERS, Node("User", None, parts, keys))
    if kiosk.signs_in:
        domain, _, name = kiosk.user.rpartition("\\")
        domains = [leaf("DomainName", domain)] if domain else []
        yield branch(
            at.AUTO_LOGON,
            *domains,
            leaf("Enable", "ENABLE"),
            leaf("Password", kiosk.password),
            leaf("UserName", name),
        )
    if kiosk.is_file:
        if kiosk.file:
            yield leaf(at.MULTI_APP, kiosk.file)
    elif _is_json(kiosk):
        if kiosk.user and kiosk.app_id:
            yield leaf(at.SINGLE_APP, _json(kiosk))
    elif kiosk.has_shell:
        if kiosk.user and program_of(kiosk)[0]:
            yield _shell(kiosk)
    elif document := kiosk_document(project):
        yield leaf(at.MULTI_APP, write_kiosk(document, is_value=True))


def kiosk_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting of the section that free settings could write as well."""
    kiosk = project.kiosk
    shown = {KioskApp.UNIVERSAL: "app_id", KioskApp.CLASSIC: "program", KioskApp.EDGE: "edge.address"}
    place = f"kiosk.{shown.get(kiosk.app, 'file')}"
    for node in kiosk_settings(project):
        for path, _ in node.leaves():
            if path.startswith(at.AUTO_LOGON):
                yield path, "kiosk.sign_in"
            elif path in (at.SINGLE_APP, at.MULTI_APP) or path == f"{at.SHELL}/Enable":
                yield path, place
    if kiosk.makes_account:
        yield f"{at.USER}@{kiosk.user}", "kiosk.user"


def kiosk_document(project: Project) -> Document | None:
    """Return the configuration of assigned access that the fields of *project* mean; None while one of them is empty.

    A kiosk whose apps stand in a file has none here.
    """
    kiosk = project.kiosk
    is_automatic = kiosk.account is KioskAccount.AUTOMATIC
    program, arguments = program_of(kiosk)
    if not (is_automatic or kiosk.user) or not (program if kiosk.is_program else kiosk.app_id) or kiosk.is_file:
        return None
    only = OnlyApp(path=program, arguments=arguments or None) if kiosk.is_program else OnlyApp(app_id=kiosk.app_id)
    profile = f"{{{uuid.uuid5(_ITEMS, project.package.id.strip('{}').casefold())}}}"
    who = Assignment(who=Who.AUTOMATIC, name=kiosk.shown_name) if is_automatic else Assignment(name=kiosk.user)
    return Document(
        profiles=(Profile(id=profile, only=only, breakout=kiosk.breakout or None),),
        assignments=(replace(who, profile=profile),),
    )


def _is_json(kiosk: Kiosk) -> bool:
    return kiosk.app is KioskApp.UNIVERSAL and kiosk.account is not KioskAccount.AUTOMATIC and not kiosk.breakout


def _json(kiosk: Kiosk) -> str:
    """Return account and app as JSON, as an imported file wrote them while they are the same."""
    facts = {"Account": kiosk.user, "AUMID": kiosk.app_id}
    if kiosk.written is not None and _facts(kiosk.written) == facts:
        return kiosk.written
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def _facts(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _shell(kiosk: Kiosk) -> Node:
    domain, _, name = kiosk.user.rpartition("\\")
    parts = (leaf("UserCustomShell", command_of(kiosk)), leaf("UserReturnCodeAction", kiosk.on_exit.value))
    if domain and domain != ".":
        user = Node("UserShellSetting", None, parts, (("Username", name),))
        users = branch(_DOMAIN, Node("DomainUserShellSettings", None, (user,), (("Domain", domain),)))
    else:
        users = branch(_LOCAL, Node("LocalUserShellSetting", None, parts, (("Username", name),)))
    return branch(
        at.SHELL,
        leaf("DefaultCustomShell", _EVERYBODY_ELSE),
        leaf("DefaultReturnCodeAction", ExitAction.RESTART_SHELL.value),
        leaf("Enable", "ENABLE"),
        users,
    )


def take_app_id(project: Project) -> Project:
    """Move account and app of a single-app kiosk."""
    node = find(project.settings, at.SINGLE_APP)
    facts = _facts(node.text()) if node else None
    if not isinstance(facts, dict) or not all(isinstance(facts.get(key), str) for key in ("Account", "AUMID")):
        return project
    account = KioskAccount.EXISTING
    kiosk = replace(project.kiosk, account=account, user=facts["Account"], app_id=facts["AUMID"])
    plain = replace(kiosk, app=KioskApp.UNIVERSAL)
    written = node.text() if node and node.text() != _json(plain) else None
    return _moved(replace(project, kiosk=replace(plain, written=written)), at.SINGLE_APP)


def take_document(project: Project) -> Project:
    """Move a configuration: the name of its file, or what the document itself says of one account and one app."""
    node = find(project.settings, at.MULTI_APP)
    if node is None or not node.text():
        return project
    if not is_document(node.text()):
        kiosk = replace(project.kiosk, app=KioskApp.SEVERAL, file=node.text(), account=KioskAccount.EXISTING)
        return _moved(replace(project, kiosk=kiosk), at.MULTI_APP)
    try:
        document, _ = read_kiosk(node.text().encode("utf-8", "replace"), at.MULTI_APP)
    except BadInput:
        return project
    if len(document.profiles) != 1 or len(document.assignments) != 1 or document.profiles[0].only is None:
        return project
    (profile,), (who,) = document.profiles, document.assignments
    only = profile.only
    is_automatic = who.who is Who.AUTOMATIC
    kiosk = replace(
        project.kiosk,
        account=KioskAccount.AUTOMATIC if is_automatic else KioskAccount.EXISTING,
        user="" if is_automatic else who.name,
        shown_name=who.name if is_automatic else "",
        breakout=profile.breakout or "",
    )
    if only is not None and only.path is not None:
        kiosk = _with_program(replace(kiosk, launcher=Launcher.ASSIGNED_ACCESS), only.path, only.arguments or "")
    elif only is not None:
        kiosk = replace(kiosk, app=KioskApp.UNIVERSAL, app_id=only.app_id or "")
    return _moved(replace(project, kiosk=kiosk), at.MULTI_APP)


def take_shell(project: Project) -> Project:
    """Move Shell Launcher's program of one account."""
    group = find(project.settings, at.SHELL)
    if group is None:
        return project
    item, domain = group.at(f"{_LOCAL}/LocalUserShellSetting"), ""
    if item is None and (outer := group.at(f"{_DOMAIN}/DomainUserShellSettings")):
        item, domain = outer.child("UserShellSetting"), f"{outer.key('Domain')}\\"
    if item is None:
        return project
    shell, action = item.child("UserCustomShell"), item.child("UserReturnCodeAction")
    program, arguments = _parted(shell.text() if shell else "")
    kiosk = replace(
        project.kiosk,
        account=KioskAccount.EXISTING,
        user=f"{domain}{item.key('Username') or ''}",
        launcher=Launcher.SHELL,
        on_exit=next((one for one in ExitAction if action and one.value == action.text()), ExitAction.NOTHING),
    )
    return _moved(replace(project, kiosk=_with_program(kiosk, program, arguments)), at.SHELL)


def take_account(project: Project) -> Project:
    """Move the standard user that the kiosk is for, or the first one where a file says who."""
    kiosk, group = project.kiosk, find(project.settings, at.USERS)
    if kiosk.account is KioskAccount.AUTOMATIC:
        return project
    for user in group.children if group else ():
        kind, password = user.child("UserGroup"), user.child("Password")
        name = user.key("UserName") or ""
        if (kind and kind.text() == STANDARD) and (name == kiosk.user or (kiosk.is_file and not kiosk.user)):
            made = replace(
                kiosk,
                account=KioskAccount.NEW,
                user=name,
                password=Secret(password.text() if password else ""),
                label=user.key(LABEL),
            )
            project = replace(project, kiosk=made)
            return replace(project, settings=remove(project.settings, at.USERS, (user,)))
    return project


def take_sign_in(project: Project) -> Project:
    """Move the automatic sign-in of the kiosk's account."""
    kiosk, group = project.kiosk, find(project.settings, at.AUTO_LOGON)
    password = group.child("Password") if group else None
    if group is None or kiosk.account is KioskAccount.AUTOMATIC:
        return project
    kept = kiosk.password if kiosk.makes_account else Secret(password.text() if password else "")
    kiosk = replace(kiosk, sign_in=True, password=kept)
    return _moved(replace(project, kiosk=kiosk), at.AUTO_LOGON)


def _with_program(kiosk: Kiosk, program: str, arguments: str) -> Kiosk:
    """Return *kiosk* showing *program*: as Microsoft Edge where the arguments are those of its kiosk mode."""
    found = _EDGE_FORM.fullmatch(arguments) if program == EDGE else None
    mode = next((one for one in EdgeMode if found and one.value == found[2]), None)
    if not found or mode is None:
        return replace(kiosk, app=KioskApp.CLASSIC, program=program, arguments=arguments)
    minutes = int(found[3])
    return replace(kiosk, app=KioskApp.EDGE, edge=EdgeKiosk(address=found[1], mode=mode, idle_minutes=minutes))


def _parted(command: str) -> tuple[str, str]:
    """Return program and arguments of *command*."""
    if command.startswith('"') and command.count('"') > 1:
        _, program, rest = command.split('"', 2)
        return program, rest.strip()
    program, _, rest = command.partition(" ")
    return program, rest.strip()


def _moved(project: Project, path: str) -> Project:
    """Return *project* without what is free at *path*."""
    outer, _, name = path.rpartition("/")
    group = find(project.settings, outer)
    gone = (child for child in group.children if child.name == name) if group else ()
    return replace(project, settings=remove(project.settings, outer, gone))
