"""For each rule of device, network, accounts and package: a change it finds, and one it lets pass."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from app.core.secret import Secret
from app.model.node import Node
from app.model.project import Join, Owner, Security, Target, WifiNetwork, WlanProfile
from app.model.token import DEMO_PREFIX
from tests.model.changed import NOW

Changes = dict[str, Any]
Example = tuple[str, Changes, Changes]

NAME, KEY, SSID = "device.name", "device.product_key", "network.wifi[0].ssid"
SECURITY, WIFI_KEY, JOIN = "network.wifi[0].security", "network.wifi[0].key", "account.join"
TOKEN, EXPIRY, AUTHORITY = "account.entra.token", "account.entra.expiry", "account.entra.authority"
MADE = "account.entra.made"
ACCOUNT, PACKAGE_ID = "account.entra.account", "account.entra.package_id"
SECOND = timedelta(seconds=1)
DOMAIN, JOINER, UNIT = "account.directory.domain", "account.directory.user", "account.directory.unit"
ADMIN, PASSWORD = "account.administrator.name", "account.administrator.password"
PACKAGE, VERSION = "package.name", "package.version"

OLDER: Changes = {"target": Target.OLDER}
ENTRA: Changes = {JOIN: Join.ENTRA}
DIRECTORY: Changes = {JOIN: Join.DIRECTORY, NAME: "PC-%RAND:8%"}
NO_ADMIN: Changes = {ADMIN: "", PASSWORD: Secret()}
NOTHING: Changes = {JOIN: Join.NOTHING, **NO_ADMIN}


def free(path: str, value: str = "1") -> tuple[Node, ...]:
    """Return free settings with one value at *path*; ``User@name`` is an item of a map."""
    *outer, inner = path.split("/")
    node = Node(inner, value)
    for step in reversed(outer):
        name, _, key = step.partition("@")
        node = Node(name, None, (node,), (("Key", key),) if key else ())
    return (node,)


NAME_EXAMPLES: tuple[Example, ...] = (
    ("name_missing", {NAME: ""}, {**NOTHING, NAME: "", "device.hide_oobe": None}),
    ("name_missing_in_join", {**ENTRA, NAME: ""}, {NAME: ""}),
    ("name_macro_unknown", {NAME: "PC-%serial%"}, {NAME: "%SERIAL%-%RAND:2%"}),
    ("name_macro_unknown", {NAME: "50%"}, {}),
    ("name_macro_unknown", {NAME: "PC%RAND:100%"}, {}),
    ("name_random_digits", {NAME: "A%RAND:63%"}, {NAME: "A%RAND:62%"}),
    ("name_random_digits", {NAME: "A%RAND:15%", **OLDER}, {NAME: "A%RAND:14%", **OLDER}),
    ("name_random_digits", {NAME: "A%RAND:0%"}, {}),
    ("name_character_forbidden", {NAME: "PC_%RAND:5%&"}, {NAME: "PC_%RAND:5%"}),
    ("name_character_forbidden", {NAME: "PC 1"}, {NAME: "PÇ1"}),
    ("name_character_forbidden", {NAME: "PC🙂", **OLDER}, {}),
    ("name_not_dns", {NAME: "PC_1"}, {NAME: "PC-1"}),
    ("name_not_dns", {NAME: "Büro"}, {}),
    ("name_too_long", {NAME: "A" * 64}, {NAME: "A" * 63}),
    ("name_too_long", {NAME: "Ä" * 8, **OLDER}, {NAME: "Ä" * 7, **OLDER}),
    ("name_too_long_with_digits", {NAME: "ABCDEFGHIJK%RAND:5%", **OLDER}, {NAME: "ABCDEFGHIJ%RAND:5%", **OLDER}),
    ("name_no_room_for_serial", {NAME: "A" * 15 + "%SERIAL%", **OLDER}, {NAME: "A" * 14 + "%SERIAL%", **OLDER}),
    ("name_serial_cut", {NAME: "CONTOSO-P%SERIAL%", **OLDER}, {NAME: "CONTOSO-%SERIAL%", **OLDER}),
    ("name_long_for_netbios", {NAME: "CONTOSO-P%SERIAL%"}, {NAME: "CONTOSO-%SERIAL%"}),
    ("name_long_for_netbios", {NAME: "CONTOSO-PC-%RAND:5%"}, {NAME: "CONTOSO-PC-LAB-OFFICE"}),
    ("name_only_digits", {NAME: "12345"}, {NAME: "12%RAND:3%"}),
    ("name_only_random_digits", {NAME: "%RAND:5%"}, {NAME: "%RAND:5%-A"}),
    ("name_only_random_digits", {NAME: "12%RAND:3%"}, {NAME: "12%SERIAL%"}),
    ("name_only_random_digits", {NAME: "%RAND:2%%RAND:3%"}, {NAME: "12345"}),
    ("name_hyphen_at_end", {NAME: "PC-"}, {NAME: "P-C"}),
    ("name_hyphen_at_end", {NAME: "-PC"}, {}),
    ("name_needs_macro", {**DIRECTORY, NAME: "PC1"}, {NAME: "PC1"}),
    ("name_needs_random", {**DIRECTORY, NAME: "PC-%SERIAL%"}, {**DIRECTORY, **OLDER, NAME: "PC-%SERIAL%"}),
    ("name_same_for_all", {NAME: "PC1"}, {NAME: "PC%RAND:1%"}),
    ("name_collision", {NAME: "PC-%RAND:5%"}, {NAME: "PC-%RAND:6%"}),
    ("name_equals_account", {NAME: "Keeper"}, {NAME: "Keeper1"}),
    ("name_reserved", {NAME: "localhost"}, {NAME: "localhost1"}),
)

PAGE_EXAMPLES: tuple[Example, ...] = (
    ("product_key_form", {KEY: Secret("BCDFG-HJKMP-QRTVW-XY234")}, {KEY: Secret()}),
    (
        "product_key_form",
        {KEY: Secret("BCDFG-HJKMP-QRTVW-XY234-6789N ")},
        {KEY: Secret("bcdfg-hjkmp-qrtvw-xy234-6789n")},
    ),
    ("product_key_alphabet", {KEY: Secret("AAAAA-00000-QRTVW-XY234-6789N")}, {KEY: Secret("wrong")}),
    ("shared_use_trusts_no_apps", {"device.shared": True}, {"device.shared": True, "applications": ()}),
    ("clean_repeats", {"device.remove_software": True}, ENTRA),
    ("clean_with_token", {"device.remove_software": True, **ENTRA}, {"device.remove_software": True}),
    ("hidden_start_without_account", NOTHING, {**NOTHING, "device.hide_oobe": None}),
    ("hidden_start_without_account", NOTHING, {**NOTHING, "settings": free("Accounts/Users/User@kiosk/Password", "x")}),
    (
        "network_missing",
        {**ENTRA, "network.enabled": False},
        {**ENTRA, "network.profiles": (WlanProfile(file="root.pem"),)},
    ),
    ("network_missing", {**DIRECTORY, "network.wifi": ()}, {"network.wifi": ()}),
    ("ssid_missing", {SSID: ""}, {SSID: "", "network.enabled": False}),
    ("ssid_too_long", {SSID: "é" * 16 + "x"}, {SSID: "é" * 16}),
    ("ssid_invisible", {SSID: "Contoso "}, {SSID: "Contoso guest"}),
    ("ssid_invisible", {SSID: "Con\u200btoso"}, {}),
    ("ssid_twice", {"network.wifi[1]": WifiNetwork(ssid="Contoso")}, {"network.wifi[1]": WifiNetwork(ssid="contoso")}),
    ("wifi_key_missing", {WIFI_KEY: Secret()}, {WIFI_KEY: Secret(), SECURITY: Security.OPEN}),
    ("wpa2_key_form", {WIFI_KEY: Secret("1234567")}, {WIFI_KEY: Secret("12345678")}),
    ("wpa2_key_form", {WIFI_KEY: Secret("x" * 64)}, {WIFI_KEY: Secret("x" * 63)}),
    ("wpa2_key_form", {WIFI_KEY: Secret("pässwörter")}, {WIFI_KEY: Secret("0" * 64)}),
    ("wpa3_key_form", {SECURITY: Security.WPA3, WIFI_KEY: Secret("0" * 64)}, {SECURITY: Security.WPA3}),
    ("wpa3_needs_2004", {SECURITY: Security.WPA3, **OLDER}, {SECURITY: Security.WPA3}),
    ("wpa3_unknown_to_wcd", {SECURITY: Security.WPA3}, {SECURITY: Security.WEP}),
    (
        "wep_key_form",
        {SECURITY: Security.WEP, WIFI_KEY: Secret("123456")},
        {SECURITY: Security.WEP, WIFI_KEY: Secret("12345")},
    ),
    (
        "wep_key_form",
        {SECURITY: Security.WEP, WIFI_KEY: Secret("g" * 26)},
        {SECURITY: Security.WEP, WIFI_KEY: Secret("f" * 26)},
    ),
    ("wep_broken", {SECURITY: Security.WEP, WIFI_KEY: Secret("12345")}, {}),
    ("wifi_key_unused", {SECURITY: Security.OPEN}, {SECURITY: Security.OPEN, WIFI_KEY: Secret()}),
    ("wifi_open", {SECURITY: Security.OPEN, WIFI_KEY: Secret()}, {SECURITY: Security.OPEN}),
    (
        "profile_missing",
        {"network.profiles": (WlanProfile(),)},
        {"network.profiles": (WlanProfile(),), "network.enabled": False},
    ),
    (
        "profile_too_big",
        {"network.profiles": (WlanProfile(file="big.bin"),)},
        {"applications[0].dependencies[0].file": "big.bin"},
    ),
    ("token_missing", {**ENTRA, TOKEN: Secret()}, {TOKEN: Secret()}),
    ("token_has_spaces", {**ENTRA, TOKEN: Secret("0." + "A" * 200 + "\n")}, ENTRA),
    ("token_short", {**ENTRA, TOKEN: Secret("0.AAAA")}, {**ENTRA, TOKEN: Secret()}),
    (
        "token_demo",
        {**ENTRA, TOKEN: Secret(DEMO_PREFIX + "A" * 200)},
        {**ENTRA, TOKEN: Secret("A" * 200 + DEMO_PREFIX)},
    ),
    ("token_demo", {**ENTRA, TOKEN: Secret(DEMO_PREFIX)}, {TOKEN: Secret(DEMO_PREFIX)}),
    ("token_expired", {**ENTRA, EXPIRY: NOW}, {**ENTRA, EXPIRY: NOW + SECOND}),
    ("token_expired", {**ENTRA, EXPIRY: NOW - SECOND}, {EXPIRY: NOW}),
    (
        "token_expires_soon",
        {**ENTRA, EXPIRY: NOW + timedelta(days=14) - SECOND},
        {**ENTRA, EXPIRY: NOW + timedelta(days=14)},
    ),
    (
        "token_expires_soon",
        {**ENTRA, EXPIRY: NOW + timedelta(days=2) - SECOND, MADE: NOW - timedelta(days=4)},
        {**ENTRA, EXPIRY: NOW + timedelta(days=2), MADE: NOW - timedelta(days=4)},
    ),
    (
        "token_expires_soon",
        {**ENTRA, EXPIRY: NOW + timedelta(days=13), MADE: NOW - timedelta(days=90)},
        {**ENTRA, EXPIRY: NOW + timedelta(days=13), TOKEN: Secret(DEMO_PREFIX + "A" * 200)},
    ),
    ("token_expires_soon", {**ENTRA, EXPIRY: NOW + SECOND}, {**ENTRA, EXPIRY: NOW}),
    ("token_expiry_unknown", {**ENTRA, EXPIRY: None}, {**ENTRA, EXPIRY: None, TOKEN: Secret()}),
    (
        "token_expiry_too_far",
        {**ENTRA, EXPIRY: NOW + timedelta(days=180) + SECOND},
        {**ENTRA, EXPIRY: NOW + timedelta(days=180)},
    ),
    ("token_account_form", {**ENTRA, ACCOUNT: "admin@contoso.com"}, {**ENTRA, ACCOUNT: "package_1@contoso.com"}),
    ("token_account_form", {**ENTRA, ACCOUNT: "package_1"}, {**ENTRA, ACCOUNT: ""}),
    ("token_package_id_form", {**ENTRA, PACKAGE_ID: "{1}"}, {**ENTRA, PACKAGE_ID: ""}),
    (
        "token_package_id_form",
        {**ENTRA, PACKAGE_ID: "6d762967-8f0f-40cb-8031-1726eb26125"},
        {**ENTRA, PACKAGE_ID: "6d762967-8f0f-40cb-8031-1726eb261259"},
    ),
    ("authority_not_https", {**ENTRA, AUTHORITY: "http://login.microsoftonline.com"}, ENTRA),
    ("domain_missing", {**DIRECTORY, DOMAIN: ""}, {DOMAIN: ""}),
    ("domain_form", {**DIRECTORY, DOMAIN: "contoso com"}, {**DIRECTORY, DOMAIN: "CONTOSO"}),
    ("domain_form", {**DIRECTORY, DOMAIN: "https://contoso.com"}, {**DIRECTORY, DOMAIN: "ad.contoso.com"}),
    ("join_user_missing", {**DIRECTORY, JOINER: ""}, {JOINER: ""}),
    ("join_user_form", {**DIRECTORY, JOINER: "joiner"}, {**DIRECTORY, JOINER: "joiner@contoso.com"}),
    (
        "join_user_powerful",
        {**DIRECTORY, JOINER: "CONTOSO\\Administrator"},
        {**DIRECTORY, JOINER: "CONTOSO\\Administrators2"},
    ),
    (
        "join_password_missing",
        {**DIRECTORY, "account.directory.password": Secret()},
        {"account.directory.password": Secret()},
    ),
    ("unit_form", {**DIRECTORY, UNIT: "PCs"}, {**DIRECTORY, UNIT: "OU=A\\,B,OU=PCs,DC=contoso,DC=com"}),
    ("administrator_missing", NO_ADMIN, NOTHING),
    ("administrator_nameless", {**ENTRA, ADMIN: ""}, {**ENTRA, **NO_ADMIN}),
    ("no_local_administrator", {**ENTRA, **NO_ADMIN}, ENTRA),
    (
        "no_local_administrator",
        {**DIRECTORY, **NO_ADMIN},
        {**DIRECTORY, **NO_ADMIN, "settings": free("Accounts/Users/User@k/A")},
    ),
    ("account_name_too_long", {ADMIN: "a" * 21}, {ADMIN: "a" * 20}),
    ("account_name_character", {ADMIN: "a@b"}, {ADMIN: "a-b c"}),
    ("account_name_dots", {ADMIN: ". ."}, {ADMIN: "a.b"}),
    ("account_name_dots", {ADMIN: "ab."}, {}),
    ("account_name_built_in", {ADMIN: "Administrator"}, {ADMIN: "Administrators2"}),
    ("account_name_reserved", {ADMIN: "guest"}, {ADMIN: "guests2"}),
    ("password_missing", {PASSWORD: Secret()}, {PASSWORD: Secret(), ADMIN: ""}),
    ("password_short", {PASSWORD: Secret("1234567")}, {PASSWORD: Secret("12345679")}),
    ("password_long", {PASSWORD: Secret("xy" * 64)}, {PASSWORD: Secret("xy" * 63)}),
    ("password_common", {PASSWORD: Secret("P@ssw0rd")}, {PASSWORD: Secret("P@ssw0rd-but-longer")}),
    ("password_has_name", {PASSWORD: Secret("KeePer-2026")}, {ADMIN: "k1", PASSWORD: Secret("k1-long-enough")}),
    ("password_expires", {**OLDER, NAME: "PC%SERIAL%"}, {NAME: "PC%SERIAL%"}),
)

PACKAGE_EXAMPLES: tuple[Example, ...] = (
    ("package_id_form", {"package.id": "{1}"}, {"package.id": "0F8FAD5B-d9cb-469f-a165-70867728950e"}),
    ("package_id_form", {"package.id": "{0f8fad5b-d9cb-469f-a165-70867728950e"}, {}),
    ("package_name_missing", {PACKAGE: " "}, {PACKAGE: "é"}),
    ("package_name_invisible", {PACKAGE: "a\u202eb"}, {PACKAGE: "a-b"}),
    ("package_name_character", {PACKAGE: "a/b"}, {PACKAGE: "a-b (1) + é"}),
    ("package_name_reserved", {PACKAGE: "con.v1"}, {PACKAGE: "contoso"}),
    ("package_name_edge", {PACKAGE: "a."}, {PACKAGE: "a.b"}),
    ("package_name_edge", {PACKAGE: " a"}, {}),
    ("package_name_reserved", {PACKAGE: "NUL .txt"}, {PACKAGE: "conın$"}),
    ("package_name_character", {PACKAGE: "a\x7fb"}, {}),
    ("package_name_character", {PACKAGE: "a\ud800b"}, {}),
    ("package_name_too_long", {PACKAGE: "é" * 120}, {PACKAGE: "é" * 119}),
    ("package_name_too_long_in_image", {PACKAGE: "Ж" * 112}, {PACKAGE: "Ж" * 111}),
    ("package_version_form", {VERSION: "1.0.1"}, {VERSION: "1.0.0.1"}),
    ("package_version_form", {VERSION: "1"}, {VERSION: "20221006.6"}),
    ("package_version_form", {VERSION: "١.٠"}, {}),
    ("package_version_decimal", {VERSION: "1.19", **OLDER}, {VERSION: "1.19"}),
    ("package_rank_range", {"package.rank": 100}, {"package.rank": 99}),
    ("package_rank_range", {"package.rank": -(10**5000)}, {}),
    ("package_owner_other", {"package.owner": Owner.OEM}, {}),
    ("text_not_in_xml", {"package.notes": "a\x01"}, {"package.notes": "a\n\tb"}),
    ("text_not_in_xml", {PASSWORD: Secret("correct\ud800horse")}, {}),
    ("text_not_in_xml", {"settings": free("Policies/Update/X", "\x00")}, {"settings": free("Policies/Update/X", "é")}),
    ("clean_not_on_home", {"device.remove_software": True}, {"device.remove_software": False}),
    ("clean_not_on_home", {"settings": free("CleanPC/CleanPCRetainingUserData")}, {"settings": free("CleanUp/X")}),
    ("entra_join_limits", ENTRA, DIRECTORY),
    ("entra_join_limits", {"settings": free("Accounts/Azure/BPRT")}, {"settings": free("Accounts/Users/User@k/X")}),
    ("domain_not_on_home", DIRECTORY, ENTRA),
    ("domain_not_on_home", {"settings": free("Accounts/ComputerAccount/Domain")}, {}),
)
