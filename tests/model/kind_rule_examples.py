"""For each rule of HoloLens, Surface Hub and other management servers: a change it finds, and one it lets pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.secret import Secret
from app.model.hololens import Generation
from app.model.hub import HubAccount
from app.model.management import EnrolmentPolicy
from app.model.project import Installation, Join, Store
from app.model.scenario import ScenarioKind
from tests.model.rule_examples import free

if TYPE_CHECKING:
    from tests.model.rule_examples import Example

KIND = "kind"
LENS: dict[str, Any] = {KIND: ScenarioKind.HOLOLENS, "applications": ()}
HUB: dict[str, Any] = {KIND: ScenarioKind.HUB, "applications": ()}
FIRST = {**LENS, "hololens.generation": Generation.FIRST}
LICENSE, REGION, ZONE = "hololens.license_file", "hololens.region", "hololens.time_zone"
LANGUAGE, SKIP = "hololens.language", "hololens.skip_wifi"
PROXY = {**HUB, "proxy.enabled": True}
SERVER, SCRIPT, EXCEPTIONS = "proxy.server", "proxy.script", "proxy.exceptions"
GROUP, SID = "hub.group_name", "hub.group_sid"
DOMAIN = {**HUB, "account.join": Join.DIRECTORY, GROUP: "Admins", SID: "S-1-5-21-1-2-3-1104"}
ACCOUNT = HubAccount(name="room1@contoso.com", password=Secret("one"), friendly_name="Room 1")
FILE = {**HUB, "hub.accounts": (ACCOUNT,)}
NAME, WORD, FRIENDLY = "hub.accounts[0].name", "hub.accounts[0].password", "hub.accounts[0].friendly_name"
ENROLLED: dict[str, Any] = {
    "management.enabled": True,
    "management.account": "enrol@contoso.com",
    "management.secret": Secret("one"),
    "management.discovery": "https://mdm.contoso.com/Discovery.svc",
}
CERTIFICATE = {**ENROLLED, "management.policy": EnrolmentPolicy.CERTIFICATE}
AT = "management.discovery"

HOLOLENS_EXAMPLES: tuple[Example, ...] = (
    ("hololens_license_missing", FIRST, {**FIRST, LICENSE: "a.xml"}),
    ("hololens_license_missing", FIRST, LENS),
    ("hololens_license_unused", {**LENS, LICENSE: "a.xml"}, {**FIRST, LICENSE: "a.xml"}),
    ("hololens_license_form", {**FIRST, LICENSE: "a.lic"}, {**FIRST, LICENSE: "A.XML"}),
    ("hololens_region_form", {**LENS, REGION: "FR"}, {**LENS, REGION: "84"}),
    ("hololens_region_form", {**LENS, REGION: "0"}, {**LENS, REGION: ""}),
    ("hololens_time_zone_unknown", {**LENS, ZONE: "Europe/Paris"}, {**LENS, ZONE: "Romance Standard Time"}),
    ("hololens_language_form", {**LENS, LANGUAGE: "French"}, {**LENS, LANGUAGE: "fr-FR"}),
    ("hololens_language_form", {**LENS, LANGUAGE: "fr_FR"}, {**LENS, LANGUAGE: "zh-Hans-CN"}),
    ("hololens_skip_wifi", {**LENS, SKIP: True, "network.wifi": ()}, {**LENS, SKIP: True}),
    ("hololens_skip_wifi", {**LENS, SKIP: True, "network.enabled": False}, {**LENS, "network.enabled": False}),
    ("hololens_developer_mode", {**LENS, "hololens.developer_mode": True}, LENS),
    ("hololens_no_domain", {**LENS, "account.join": Join.DIRECTORY}, {**LENS, "account.join": Join.ENTRA}),
    ("hololens_no_management", {**LENS, **ENROLLED}, ENROLLED),
    ("hololens_no_management", {**LENS, "settings": free("Workplace/Enrollments")}, LENS),
    ("kind_no_commands", {**LENS, "settings": free("ProvisioningCommands/DeviceContext")}, LENS),
    ("kind_no_commands", {**HUB, "settings": free("ProvisioningCommands/PrimaryContext")}, HUB),
)

HUB_EXAMPLES: tuple[Example, ...] = (
    ("proxy_empty", {**PROXY, "proxy.auto_detect": False}, PROXY),
    ("proxy_twice", {**PROXY, SERVER: "a:1", SCRIPT: "https://a/b"}, {**PROXY, SERVER: "a:1"}),
    ("proxy_script_form", {**PROXY, SCRIPT: "a/b.pac"}, {**PROXY, SCRIPT: "http://a/b.pac"}),
    ("proxy_server_form", {**PROXY, SERVER: "proxy.contoso.com"}, {**PROXY, SERVER: "proxy.contoso.com:8080"}),
    ("proxy_server_form", {**PROXY, SERVER: "a:65536"}, {**PROXY, SERVER: "[fd00::1]:65535"}),
    ("proxy_exceptions_unused", {**PROXY, EXCEPTIONS: "a"}, {**PROXY, EXCEPTIONS: "a", SERVER: "a:1"}),
    ("proxy_exceptions_comma", {**PROXY, SERVER: "a:1", EXCEPTIONS: "a,b"},
     {**PROXY, SERVER: "a:1", EXCEPTIONS: "a;b"}),
    ("hub_group_missing", {**DOMAIN, SID: ""}, DOMAIN),
    ("hub_group_sid_form", {**DOMAIN, SID: "Admins"}, DOMAIN),
    ("hub_group_unused", {**HUB, GROUP: "Admins"}, DOMAIN),
    ("hub_admins_missing", {**HUB, "account.join": Join.NOTHING, "account.administrator.name": ""}, HUB),
    ("hub_no_programs", {KIND: ScenarioKind.HUB},
     {KIND: ScenarioKind.HUB, "applications[0].installation": Installation.DEVICE}),
    ("hub_first_run", PROXY, HUB),
    ("hub_client_certificate", {**HUB, "certificates[0].store": Store.CLIENT}, HUB),
    ("hub_account_missing", {**FILE, NAME: ""}, FILE),
    ("hub_account_form", {**FILE, NAME: "room1"}, {**FILE, NAME: "CONTOSO\\room1"}),
    ("hub_account_twice", {**HUB, "hub.accounts": (ACCOUNT, ACCOUNT)}, FILE),
    ("hub_password_missing", {**FILE, WORD: Secret()}, FILE),
    ("hub_text_not_in_csv", {**FILE, WORD: Secret("a,b")}, FILE),
    ("hub_text_not_in_csv", {**FILE, FRIENDLY: 'Room "1"'}, FILE),
    ("hub_text_not_ascii", {**FILE, FRIENDLY: "Büro"}, FILE),
    ("hub_friendly_name_missing", {**FILE, FRIENDLY: ""}, FILE),
    ("hub_friendly_name_long", {**FILE, FRIENDLY: "a" * 257}, {**FILE, FRIENDLY: "a" * 256}),
    ("hub_passwords_in_clear", FILE, HUB),
)  # fmt: skip

S_MODE: dict[str, Any] = {"fleet.s_mode": True}
SE: dict[str, Any] = {"fleet.se": True}
ARM: dict[str, Any] = {"fleet.arm": True}
NO_APPS: dict[str, Any] = {"applications": ()}
SCRIPT_IN_SETTINGS = {"settings": free("ProvisioningCommands/DeviceContext")}

FLEET_EXAMPLES: tuple[Example, ...] = (
    ("s_mode_no_programs", S_MODE, {**S_MODE, **NO_APPS}),
    ("s_mode_no_programs", {**S_MODE, **NO_APPS, **SCRIPT_IN_SETTINGS}, SCRIPT_IN_SETTINGS),
    ("s_mode_no_programs", S_MODE, {**S_MODE, "applications[0].installation": Installation.DEVICE}),
    ("s_mode_no_domain", {**S_MODE, "account.join": Join.DIRECTORY}, {**S_MODE, "account.join": Join.ENTRA}),
    ("se_blocks_programs", SE, {**SE, **NO_APPS}),
    ("se_support_ended", SE, S_MODE),
    ("arm_emulates", ARM, {**ARM, **NO_APPS}),
)

MANAGEMENT_EXAMPLES: tuple[Example, ...] = (
    ("management_account_missing", {**ENROLLED, "management.account": ""}, ENROLLED),
    ("management_account_form", {**ENROLLED, "management.account": "enrol"}, ENROLLED),
    ("management_secret_missing", {**ENROLLED, "management.secret": Secret()}, ENROLLED),
    ("management_thumbprint_form", CERTIFICATE, {**CERTIFICATE, "management.secret": Secret("ab" * 20)}),
    ("management_discovery_missing", {**ENROLLED, AT: ""}, ENROLLED),
    ("management_address_form", {**ENROLLED, AT: "http://mdm.contoso.com"}, ENROLLED),
    ("management_address_form", {**ENROLLED, "management.policy_service": "mdm.contoso.com"}, ENROLLED),
    ("management_address_form", {**ENROLLED, AT: "https://mdm.contoso.com:99999/"}, {AT: "http://mdm"}),
    ("management_is_microsoft", {**ENROLLED, AT: "https://enrollment.manage.microsoft.com/x"}, ENROLLED),
    ("management_with_entra", {**ENROLLED, "account.join": Join.ENTRA}, ENROLLED),
)
