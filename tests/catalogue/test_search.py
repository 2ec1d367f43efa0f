"""Search finds what people mean, best first."""

from __future__ import annotations

import pytest

from app.catalogue.catalogue import load_catalogue
from app.catalogue.search import search_settings


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("BPRT", ["Accounts/Azure/BPRT"]),
        ("bulk token", ["Accounts/Azure/BPRT", "Accounts/Azure/Authority"]),
        ("token bulk", ["Accounts/Azure/BPRT", "Accounts/Azure/Authority"]),
        ("HIDE oobe", ["OOBE/Desktop/HideOobe"]),
        ("oobe híde", ["OOBE/Desktop/HideOobe"]),
        ("computername", ["Accounts/ComputerAccount/ComputerName", "DevDetail/DNSComputerName"]),
        ("accounts/users", ["Accounts/Users", "Accounts/Users/User"]),
        ("Accounts/Users/User/Password", ["Accounts/Users/User/Password"]),
        ("wlan", ["ConnectivityProfiles/WLAN"]),
        ("camera", ["Policies/Camera", "Policies/Camera/AllowCamera"]),
        ("cortana", ["Policies/Experience/AllowCortana"]),
        ("auto update", ["Policies/Update/AllowAutoUpdate"]),
        ("product key", ["EditionUpgrade/ChangeProductKey", "EditionUpgrade/UpgradeEditionWithProductKey"]),
        ("password user", ["Accounts/Users/User/Password"]),
        ("ssid", ["Connections/EnterpriseAPN/EnterpriseConnection/ClassId", "ConnectivityProfiles/WLAN/WLANSetting"]),
        ("administrators standard", ["Accounts/Users/User/UserGroup"]),
        ("bitlocker encryption", ["Policies/BitLocker/EncryptionMethod"]),
        ("wpa3", ["ConnectivityProfiles/WLAN/WLANSetting/WLANConfig/WLANXmlSettings/SecurityType"]),
    ],
)
def test_best_hits(text: str, first: list[str]) -> None:
    """The best hits for what an administrator may type."""
    found = [setting.path for setting in search_settings(load_catalogue(), text, len(first))]
    assert found == first


def test_name_before_path_before_note_before_options() -> None:
    """Hits in the name stand before hits in the path, those before the note, those before the options."""
    catalogue = load_catalogue()
    ranks = []
    for setting in search_settings(catalogue, "allow", 5000):
        texts = " ".join((*setting.values, *setting.texts_without_number, *setting.key_values))
        places = (setting.name, setting.path, setting.note or "", texts)
        ranks.append(next(rank for rank, place in enumerate(places) if "allow" in place.lower()))
    assert ranks == sorted(ranks)
    assert set(ranks) >= {0, 3}


def test_search_finds_all_and_only_what_holds_the_words() -> None:
    """No hit is lost: the same nodes as a plain look through all of them."""
    catalogue = load_catalogue()
    found = {setting.path for setting in search_settings(catalogue, "power button", 5000)}
    plain = set()
    for setting in catalogue:
        options = (setting.key or "", *setting.values, *setting.texts_without_number, *setting.key_values)
        text = "\n".join((setting.path, setting.note or "", *options)).lower()
        if "power" in text and "button" in text:
            plain.add(setting.path)
    assert found == plain != set()


def test_search_is_stable_and_limited() -> None:
    """The same words give the same list; a limit cuts it and changes nothing else; no words find nothing."""
    catalogue = load_catalogue()
    whole = search_settings(catalogue, "password", 5000)
    assert whole == search_settings(catalogue, "  PASSWORD ", 5000)
    assert search_settings(catalogue, "password", 3) == whole[:3]
    assert (
        search_settings(catalogue, "", 5)
        == search_settings(catalogue, " \t", 5)
        == search_settings(catalogue, "no such thing", 5)
        == []
    )
