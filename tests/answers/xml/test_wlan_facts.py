"""What a WLAN profile says of itself."""

from __future__ import annotations

import pytest

from app.answers.xml.wlan_facts import WlanFacts, read_wlan_facts
from app.core.error import BadInput
from app.model.node import Node
from app.packager.compile.wlan_profile import wlan_profile

ENTERPRISE = b"""<?xml version="1.0"?>
<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1"><name>Profile</name>
<SSIDConfig><SSID><hex>436F7270</hex><name>Corp</name></SSID></SSIDConfig><MSM><security>
<authEncryption><authentication>WPA3ENT</authentication><encryption>AES</encryption><useOneX>true</useOneX></authEncryption>
<OneX xmlns="http://www.microsoft.com/networking/OneX/v1"><authMode>machine</authMode><EAPConfig>
<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"><EapMethod>
<Type xmlns="http://www.microsoft.com/provisioning/EapCommon">%b</Type></EapMethod>
<Config><Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1"><Type>26</Type></Eap></Config>
</EapHostConfig></EAPConfig></OneX></security></MSM></WLANProfile>"""


@pytest.mark.parametrize(("number", "method"), [(b"13", "EAP-TLS"), (b"25", "PEAP"), (b"254", "EAP 254"), (b"", "")])
def test_an_enterprise_profile(number: bytes, method: str) -> None:
    """A profile with 802.1X tells name, network, method and who signs in; an unknown method is told by its number."""
    assert read_wlan_facts(ENTERPRISE % number, "x.xml") == WlanFacts(
        name="Profile",
        ssid="Corp",
        authentication="WPA3ENT",
        encryption="AES",
        method=method,
        signs_in_as="machine",
        has_key=False,
        key_is_locked=False,
    )


def test_a_profile_of_our_own() -> None:
    """The profile that we write for a network with a key tells that its key can be read."""
    settings = (Node("SecurityType", "WPA2-Personal"), Node("SecurityKey", "correct horse"))
    found = read_wlan_facts(wlan_profile("Guest & <b>", settings).encode(), "x.xml")
    assert (found.ssid, found.authentication, found.has_key, found.key_is_locked) == (
        "Guest & <b>",
        "WPA2PSK",
        True,
        False,
    )


@pytest.mark.parametrize("data", [b"", b"<Settings/>", b"no XML", b"<!DOCTYPE a><WLANProfile/>"])
def test_not_a_profile(data: bytes) -> None:
    """Anything else is refused with a sentence that names the file."""
    with pytest.raises(BadInput, match=r"x\.xml"):
        read_wlan_facts(data, "x.xml")


def test_an_empty_profile() -> None:
    """A profile that says nothing has no facts, and nothing fails."""
    found = read_wlan_facts(b"<WLANProfile/>", "x.xml")
    assert not any((found.name, found.ssid, found.method, found.signs_in_as, found.has_key, found.key_is_locked))
