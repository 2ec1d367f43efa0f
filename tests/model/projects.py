"""Random projects: plausible ones, odd ones, and hostile text, for all tests that must hold for any project.

``projects()`` has any text that Unicode allows but halves of surrogate pairs; ``projects(xml_text())`` only such that
XML can hold; ``projects(st.just("x"))`` the same text everywhere. ``secret_texts`` are drawn for the ``Secret`` fields.
"""

from __future__ import annotations

import string
from datetime import UTC, datetime

from hypothesis import strategies as st

from app.core.secret import Secret
from app.model.kiosk import (
    EdgeKiosk,
    EdgeMode,
    ExitAction,
    Kiosk,
    KioskAccount,
    KioskApp,
    KioskSettings,
    Launcher,
)
from app.model.node import Node
from app.model.project import (
    Account,
    Administrator,
    Application,
    Certificate,
    Dependency,
    Device,
    Directory,
    Join,
    KeyLocation,
    Network,
    Owner,
    Package,
    Project,
    Security,
    Store,
    Target,
    WifiNetwork,
    WlanProfile,
)
from app.model.scenario import ScenarioKind
from app.model.token import AUTHORITY, Token

Texts = st.SearchStrategy[str]

SECRETS = st.text(string.ascii_letters + string.digits, min_size=4, max_size=70).map(lambda text: f"Zq7{text}")
"""Every one starts with what stands in no sentence and no other field."""

WORDS = st.sampled_from(("", "x", "Contoso", "PC-%RAND:5%", "a b", "setup.exe", "CONTOSO\\joiner", "0 3010"))
"""Texts in which no part of such a secret stands."""


def _to_the_second(instant: datetime) -> datetime:
    return instant.replace(microsecond=0)


PLAUSIBLE = (
    "", "Contoso", "PC-%RAND:5%", "LAB-%SERIAL%", "12345", "-pc-", "%RAND:99%%X", "contoso.com", "CONTOSO\\joiner",
    "joiner@contoso.com", "package_1@contoso.com",
    "6d762967-8f0f-40cb-8031-1726eb261259", "OU=PCs,DC=contoso,DC=com", "Administrator", "setup.exe", "files/setup.msi",
    "C:\\Temp\\a.exe", "%s", "{0.__class__}",
    "/etc/hosts", "..", "msiexec /i a.msi /qn", 'cmd /c "setup.cmd', "0 3010", "-1 4294967296", "1.0", "1.2.3.4",
    "1.2.3", "https://login.microsoftonline.com/common", "http://[", "CON", "name.", " x ", "a/b", "{x}",
    "<&>\"'", "]]>", "é", "ß", "한국어", "🙂", "e\u0301", "\u202egpj.exe", "a\u00a0b", "\ufeff", "x" * 300,
)  # fmt: skip
"""Texts that people write, that rules look for, and that programs stumble over."""


def any_text() -> Texts:
    """Return texts of any characters but surrogates, often ones that mean something."""
    return st.one_of(st.sampled_from(PLAUSIBLE), st.text(max_size=40))


def xml_text() -> Texts:
    """Return texts that XML 1.0 keeps: no control characters, and no carriage return, which readers turn into LF."""
    allowed = st.characters(
        exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff", include_characters="\t\n"
    )
    return st.one_of(st.sampled_from(PLAUSIBLE), st.text(allowed, max_size=40))


def nodes(texts: Texts, secret_texts: Texts, sensitive: bool = True) -> st.SearchStrategy[Node]:
    """Return free settings: groups, items with keys, and values, *sensitive* ones too."""
    names = st.sampled_from(
        ("Policies", "Update", "Users", "User", "Accounts", "ProvisioningCommands", "DeviceContext", "CommandLine",
         "Workplace", "Enrollments", "UPN", "DiscoveryServiceFullUrl", "CleanPC", "DevDetail", "DNSComputerName",
         "X_1.y"),
    )  # fmt: skip
    values = st.one_of(texts, secret_texts.map(Secret)) if sensitive else texts
    keys = st.dictionaries(st.sampled_from(("UserName", "SSID", "Name", "Id")), texts, max_size=2).map(
        lambda pairs: tuple(pairs.items())
    )
    leaves = st.builds(Node, names, values, st.just(()), keys)
    return st.recursive(
        leaves,
        lambda inner: st.builds(Node, names, st.none(), st.lists(inner, max_size=3).map(tuple), keys),
        max_leaves=8,
    )


def projects(texts: Texts | None = None, secret_texts: Texts | None = None) -> st.SearchStrategy[Project]:
    """Return projects whose texts are drawn from *texts*, and whose secrets from *secret_texts* (default: *texts*)."""
    text = any_text() if texts is None else texts
    hidden = text if secret_texts is None else secret_texts
    secret = hidden.map(Secret)
    maybe_text = st.one_of(st.none(), text)
    switch = st.sampled_from((None, True, False))
    few = 3

    def several(one: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
        return st.lists(one, max_size=few).map(tuple)

    instants = st.one_of(
        st.none(),
        st.datetimes(timezones=st.just(UTC)).map(_to_the_second),
        st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)).map(_to_the_second),  # noqa: DTZ001 - the bounds have no zone
    )
    applications = st.builds(
        Application,
        name=text,
        command_file=text,
        command_line=text,
        continue_install=switch,
        restart_required=switch,
        return_code_success=st.one_of(st.just("0"), text),
        return_code_restart=st.one_of(st.just("3010"), text),
        dependencies=several(st.builds(Dependency, name=text, file=text)),
    )
    certificates = st.builds(
        Certificate,
        name=text,
        file=text,
        store=st.sampled_from(Store),
        password=secret,
        exportable=switch,
        key_location=st.one_of(st.none(), st.sampled_from(KeyLocation)),
        label=maybe_text,
    )
    free = st.lists(nodes(text, hidden), max_size=few).map(tuple)
    kiosks = st.builds(
        Kiosk,
        account=st.sampled_from(KioskAccount),
        user=text,
        password=secret,
        sign_in=st.booleans(),
        shown_name=text,
        app=st.sampled_from(KioskApp),
        app_id=text,
        program=text,
        arguments=text,
        edge=st.builds(EdgeKiosk, address=text, mode=st.sampled_from(EdgeMode), idle_minutes=st.integers(-9, 9999)),
        launcher=st.sampled_from(Launcher),
        on_exit=st.sampled_from(ExitAction),
        breakout=text,
        file=text,
        label=maybe_text,
    )
    return st.builds(
        Project,
        kind=st.sampled_from((ScenarioKind.DESKTOP, ScenarioKind.KIOSK)),
        kiosk=st.one_of(st.just(Kiosk()), kiosks),
        kiosk_settings=st.builds(KioskSettings, tablet=st.booleans(), no_timeouts=st.booleans()),
        package=st.builds(
            Package,
            id=st.one_of(st.uuids().map(lambda one: f"{{{one}}}"), text),
            name=text,
            description=maybe_text,
            version=st.one_of(st.just("1.0"), text),
            owner=st.sampled_from(Owner),
            rank=st.one_of(st.integers(0, 99), st.integers(-(2**31), 2**31)),
            notes=maybe_text,
        ),
        target=st.sampled_from(Target),
        editions=st.sampled_from((("WindowsCommon", "Desktop"), ("WindowsCommon",))),
        device=st.builds(
            Device,
            name=text,
            product_key=secret,
            shared=st.booleans(),
            remove_software=st.booleans(),
            hide_oobe=switch,
        ),
        network=st.builds(
            Network,
            enabled=st.booleans(),
            wifi=several(
                st.builds(
                    WifiNetwork,
                    ssid=text,
                    security=st.sampled_from(Security),
                    key=secret,
                    hidden=switch,
                    auto_connect=switch,
                    label=maybe_text,
                )
            ),
            profiles=several(st.builds(WlanProfile, file=text, label=maybe_text)),
        ),
        account=st.builds(
            Account,
            join=st.sampled_from(Join),
            entra=st.builds(
                Token,
                token=secret,
                expiry=instants,
                authority=st.one_of(st.just(AUTHORITY), text),
                tenant=text,
                account=text,
                package_id=text,
                made=instants,
            ),
            directory=st.builds(Directory, domain=text, user=text, password=secret, unit=text),
            administrator=st.builds(Administrator, name=text, password=secret, label=maybe_text),
        ),
        applications=several(applications),
        certificates=several(certificates),
        settings=free,
        variants=free,
    )
