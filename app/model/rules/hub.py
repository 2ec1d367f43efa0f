"""Rules of Surface Hub (``wizard.md`` 4.9, 9; ``kiosk-and-files.md`` 6.2; Devices-docs: surface-hub)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.project import Join, Store
from app.model.rules.rule import Found, Level, RuleSet, finding
from app.model.scenario import ScenarioKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.hub import HubAccount
    from app.model.rules.rule import Case

PROXY_RULES = RuleSet()
ADMIN_RULES = RuleSet()
APP_RULES = RuleSet()
FILE_RULES = RuleSet()
CERTIFICATE_RULES = RuleSet()

_SERVER = re.compile(r"(?P<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]):(?P<port>[0-9]{1,5})")
_ADDRESS = re.compile(r"https?://[^\s/]+(?:/\S*)?", re.IGNORECASE)
_SID = re.compile(r"S-1-[0-9]{1,15}(?:-[0-9]{1,10}){1,15}")
_ACCOUNT = re.compile(r"[^\s@\\,]+@[^\s@\\,]+\.[^\s@\\,]+|[^\s@\\,]+\\[^\s@\\,]+")
_MOST_PORT = 65535
_LONGEST_NAME = 256


@PROXY_RULES.rule(
    "proxy_empty",
    Level.WARNING,
    N_("Problem", "The proxy is on, but nothing says where it is. Let it be detected, or write a script or a server."),
)
def _proxy_empty(case: Case) -> Iterator[Found]:
    proxy = case.project.proxy
    if proxy.enabled and not (proxy.auto_detect or proxy.script or proxy.server):
        yield finding("proxy.server")


@PROXY_RULES.rule(
    "proxy_twice",
    Level.ERROR,
    N_("Problem", "There is a script and a server, of which a proxy has one. Remove one of the two."),
)
def _proxy_twice(case: Case) -> Iterator[Found]:
    if case.project.proxy.enabled and case.project.proxy.script and case.project.proxy.server:
        yield finding("proxy.server")


@PROXY_RULES.rule(
    "proxy_script_form",
    Level.ERROR,
    N_("Problem", "“{address}” is not the address of a script. Write one such as https://contoso.com/proxy.pac."),
)
def _script_form(case: Case) -> Iterator[Found]:
    proxy = case.project.proxy
    if proxy.enabled and proxy.script and not _ADDRESS.fullmatch(proxy.script):
        yield finding("proxy.script", address=shown(proxy.script))


@PROXY_RULES.rule(
    "proxy_server_form",
    Level.ERROR,
    N_("Problem", "“{server}” is not a server and its port. Write them as proxy.contoso.com:8080."),
)
def _server_form(case: Case) -> Iterator[Found]:
    proxy = case.project.proxy
    found = _SERVER.fullmatch(proxy.server)
    if proxy.enabled and proxy.server and (found is None or not 0 < int(found["port"]) <= _MOST_PORT):
        yield finding("proxy.server", server=shown(proxy.server))


@PROXY_RULES.rule(
    "proxy_exceptions_unused",
    Level.WARNING,
    N_("Problem", "Exceptions count only beside a server, so they are left out. Write the server, or remove them."),
)
def _exceptions_unused(case: Case) -> Iterator[Found]:
    proxy = case.project.proxy
    if proxy.enabled and proxy.exceptions and not proxy.server:
        yield finding("proxy.exceptions")


@PROXY_RULES.rule(
    "proxy_exceptions_comma",
    Level.WARNING,
    N_("Problem", "Exceptions are separated by semicolons, not by commas or spaces. Replace those."),
)
def _exceptions_comma(case: Case) -> Iterator[Found]:
    proxy = case.project.proxy
    if proxy.enabled and proxy.server and re.search(r",|\S\s+\S", proxy.exceptions):
        yield finding("proxy.exceptions")


@ADMIN_RULES.rule(
    "hub_group_missing",
    Level.ERROR,
    N_(
        "Problem",
        "After the join to a domain only members of a security group administer the Hub, but none is named. "
        "Write its name and its SID.",
    ),
)
def _group_missing(case: Case) -> Iterator[Found]:
    if case.project.account.join is Join.DIRECTORY:
        for name in ("group_name", "group_sid"):
            if not getattr(case.project.hub, name):
                yield finding(f"hub.{name}")


@ADMIN_RULES.rule(
    "hub_group_sid_form",
    Level.ERROR,
    N_("Problem", "“{sid}” is not the SID of a group. Copy it from Get-ADGroup; it begins with S-1-5-21-."),
)
def _sid_form(case: Case) -> Iterator[Found]:
    hub = case.project.hub
    if case.project.account.join is Join.DIRECTORY and hub.group_sid and not _SID.fullmatch(hub.group_sid):
        yield finding("hub.group_sid", sid=shown(hub.group_sid))


@ADMIN_RULES.rule(
    "hub_group_unused",
    Level.WARNING,
    N_("Problem", "The security group counts only after the join to a domain, so it is left out. Remove it."),
)
def _group_unused(case: Case) -> Iterator[Found]:
    for name in ("group_name", "group_sid"):
        if case.project.account.join is not Join.DIRECTORY and getattr(case.project.hub, name):
            yield finding(f"hub.{name}")


@ADMIN_RULES.rule(
    "hub_admins_missing",
    Level.WARNING,
    N_(
        "Problem",
        "Nobody is named who administers the Hub; the first start then asks for it. Choose Entra ID, a domain or a "
        "local administrator.",
    ),
)
def _admins_missing(case: Case) -> Iterator[Found]:
    if case.project.account.join is Join.NOTHING and not case.project.account.administrator.name:
        yield finding("account.join")


@APP_RULES.rule(
    "hub_no_programs",
    Level.ERROR,
    N_(
        "Problem",
        "Surface Hub takes apps of the Store only (.appx, .msix): with a program or a script provisioning fails. "
        "Install it as an app package, or remove it.",
    ),
)
def _no_programs(case: Case) -> Iterator[Found]:
    if case.project.kind is ScenarioKind.HUB:
        for index, application in enumerate(case.project.applications):
            if application.is_command:
                yield finding(f"applications[{index}].installation")


@CERTIFICATE_RULES.rule(
    "hub_first_run",
    Level.HINT,
    N_(
        "Problem",
        "At its first start a Surface Hub takes certificates only in a package of their own, Microsoft says. Apply the "
        "rest with a second package from Settings if it fails.",
    ),
)
def _first_run(case: Case) -> Iterator[Found]:
    project = case.project
    others = project.applications or project.proxy.enabled or project.management.enabled
    if project.kind is ScenarioKind.HUB and project.certificates and others:
        yield finding("certificates")


@CERTIFICATE_RULES.rule(
    "hub_client_certificate",
    Level.HINT,
    N_("Problem", "Whether a Surface Hub takes client certificates from a package is not known. Try it on one first."),
)
def _client(case: Case) -> Iterator[Found]:
    if case.project.kind is ScenarioKind.HUB:
        for index, certificate in enumerate(case.project.certificates):
            if certificate.store is Store.CLIENT:
                yield finding(f"certificates[{index}].store")


def _accounts(case: Case) -> Iterator[tuple[str, HubAccount]]:
    for index, account in enumerate(case.project.hub.accounts):
        yield f"hub.accounts[{index}]", account


@FILE_RULES.rule(
    "hub_account_missing", Level.ERROR, N_("Problem", "The device account has no name. Write it, or remove the line.")
)
def _account_missing(case: Case) -> Iterator[Found]:
    for place, account in _accounts(case):
        if not account.name:
            yield finding(f"{place}.name")


@FILE_RULES.rule(
    "hub_account_form",
    Level.ERROR,
    N_("Problem", "“{account}” is not a device account. Write room1@contoso.com or CONTOSO\\room1."),
)
def _account_form(case: Case) -> Iterator[Found]:
    for place, account in _accounts(case):
        if account.name and not _ACCOUNT.fullmatch(account.name):
            yield finding(f"{place}.name", account=shown(account.name))


@FILE_RULES.rule(
    "hub_account_twice",
    Level.ERROR,
    N_("Problem", "The device account {account} is there twice, but each Hub needs one of its own. Remove one."),
)
def _account_twice(case: Case) -> Iterator[Found]:
    seen: set[str] = set()
    for place, account in _accounts(case):
        if account.name and account.name.casefold() in seen:
            yield finding(f"{place}.name", account=shown(account.name))
        seen.add(account.name.casefold())


@FILE_RULES.rule(
    "hub_password_missing",
    Level.ERROR,
    N_("Problem", "The device account has no password, so the Hub cannot sign in with it. Enter it."),
)
def _password_missing(case: Case) -> Iterator[Found]:
    for place, account in _accounts(case):
        if not account.password:
            yield finding(f"{place}.password")


@FILE_RULES.rule(
    "hub_text_not_in_csv",
    Level.ERROR,
    N_(
        "Problem",
        "The text contains a comma, a quotation mark or a line break. How SurfaceHubConfiguration.csv writes these is "
        "not known, and the Hub might read another account. Choose a text without them.",
    ),
)
def _not_in_csv(case: Case) -> Iterator[Found]:
    for place, account in _accounts(case):
        values = {"name": account.name, "password": account.password.reveal(), "friendly_name": account.friendly_name}
        for field, value in values.items():
            if set(value) & set(',"\r\n'):
                yield finding(f"{place}.{field}")


@FILE_RULES.rule(
    "hub_text_not_ascii",
    Level.HINT,
    N_(
        "Problem",
        "How SurfaceHubConfiguration.csv must be encoded is not known; it is written as UTF-8. Letters with accents "
        "may come out wrong, so try it on one Hub first.",
    ),
)
def _not_ascii(case: Case) -> Iterator[Found]:
    for place, account in _accounts(case):
        values = {"name": account.name, "password": account.password.reveal(), "friendly_name": account.friendly_name}
        for field, value in values.items():
            if not value.isascii():
                yield finding(f"{place}.{field}")


@FILE_RULES.rule(
    "hub_friendly_name_missing",
    Level.WARNING,
    N_("Problem", "The Hub has no friendly name, by which people find it for wireless projection. Write one."),
)
def _friendly_name_missing(case: Case) -> Iterator[Found]:
    for place, account in _accounts(case):
        if not account.friendly_name:
            yield finding(f"{place}.friendly_name")


@FILE_RULES.rule(
    "hub_friendly_name_long",
    Level.ERROR,
    N_("Problem", "The friendly name has {length} characters; take at most {most}."),
)
def _friendly_name_long(case: Case) -> Iterator[Found]:
    for place, account in _accounts(case):
        if len(account.friendly_name) > _LONGEST_NAME:
            yield finding(f"{place}.friendly_name", length=len(account.friendly_name), most=_LONGEST_NAME)


@FILE_RULES.rule(
    "hub_passwords_in_clear",
    Level.WARNING,
    N_(
        "Problem",
        "SurfaceHubConfiguration.csv has the passwords of the device accounts in the clear, for anybody who gets the "
        "stick. Guard it, and delete the file after the first start.",
    ),
)
def _in_clear(case: Case) -> Iterator[Found]:
    if case.project.hub.accounts:
        yield finding("hub.accounts")
