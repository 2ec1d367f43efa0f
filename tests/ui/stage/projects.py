"""Projects for scenes: one with everything, one with everything wrong, and kiosks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.model.hololens import Generation, HoloLens
from app.model.hub import Hub, HubAccount, Proxy
from app.model.kiosk import EdgeKiosk, Kiosk, KioskAccount, KioskApp, KioskSettings
from app.model.management import Management
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
    Project,
    Security,
    Store,
    WifiNetwork,
    WlanProfile,
)
from app.model.scenario import KIOSK
from app.model.token import Token

if TYPE_CHECKING:
    from collections.abc import Callable


def one_of_each() -> Project:
    """Return a project with one item in each list, every field set, and files that are not there."""
    return replace(
        Project(),
        device=Device(name="Contoso-%SERIAL%", product_key=Secret("BCDFG-HJKMN-PQRTV-WXY23-46789")),
        network=Network(
            wifi=(WifiNetwork(ssid="Contoso", security=Security.WPA2, key=Secret("contoso-key")),),
            profiles=(WlanProfile(file="profile.xml"),),
        ),
        account=Account(
            join=Join.LOCAL,
            entra=Token(token=Secret("token"), expiry=datetime(2027, 3, 30, 23, 59, 59, tzinfo=UTC)),
            directory=Directory(domain="contoso.com", user="joiner", password=Secret("Passw0rd!"), unit="OU=PCs"),
            administrator=Administrator(name="setup", password=Secret("Tr0ub4dor&3")),
        ),
        applications=(
            Application(
                name="Chat", command_file="chat.exe", command_line="chat.exe /S",
                dependencies=(Dependency(name="data", file="data.cab"),),
            ),
        ),
        certificates=(
            Certificate(name="Root", file="device.pfx", store=Store.CLIENT, password=Secret("pfx"),
                        key_location=KeyLocation.TPM),
        ),
        management=Management(
            account="enrol@contoso.com", secret=Secret("Enr0l!"), discovery="https://mdm.contoso.com/Discovery.svc",
            enrolment_service="https://mdm.contoso.com/enrol", policy_service="https://mdm.contoso.com/policy",
        ),
        hololens=HoloLens(generation=Generation.FIRST, license_file="license.xml", region="84", language="fr-FR",
                          time_zone="Romance Standard Time"),
        proxy=Proxy(script="https://contoso.com/a.pac", server="proxy.contoso.com:8080", exceptions="*.contoso.com"),
        hub=Hub(group_name="HubAdmins", group_sid="S-1-5-21-1-2-3-1104",
                accounts=(HubAccount(name="room1@contoso.com", password=Secret("R00m!"), friendly_name="Room 1"),)),
    )  # fmt: skip


def all_wrong() -> Project:
    """Return a project with something wrong or missing in most fields."""
    project = one_of_each()
    return replace(
        project,
        package=replace(project.package, name="a/b", version="x", rank=500, id="{x}"),
        device=Device(name="a b", product_key=Secret("x")),
        network=Network(wifi=(WifiNetwork(ssid="", key=Secret("x")),), profiles=(WlanProfile(),)),
        account=Account(join=Join.LOCAL),
        applications=(Application(name="", dependencies=(Dependency(),)),),
        certificates=(Certificate(),),
    )


STATES: dict[str, Callable[[], Project]] = {
    "empty": Project,
    "filled": one_of_each,
    "wrong": all_wrong,
}


def kiosk(app: KioskApp, account: KioskAccount = KioskAccount.NEW) -> Project:
    """Return a kiosk's project that shows what *app* says; something is wrong with most of it."""
    return replace(
        one_of_each(),
        kind=KIOSK.key,
        editions=KIOSK.editions,
        kiosk=Kiosk(
            account=account, user="hall", sign_in=True, app=app, app_id="Contoso", program="till.exe", breakout="A",
            edge=EdgeKiosk(address="contoso.com"), file="kiosk.xml",
        ),
        kiosk_settings=KioskSettings(tablet=True, no_timeouts=True),
    )  # fmt: skip


KIOSKS: dict[str, Callable[[], Project]] = {
    "kiosk, universal": lambda: kiosk(KioskApp.UNIVERSAL, KioskAccount.AUTOMATIC),
    "kiosk, edge": lambda: kiosk(KioskApp.EDGE),
    "kiosk, several": lambda: kiosk(KioskApp.SEVERAL, KioskAccount.EXISTING),
    "kiosk_settings, filled": lambda: kiosk(KioskApp.CLASSIC),
}
"""The pages of a kiosk, by what is chosen on them."""
