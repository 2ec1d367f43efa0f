"""What the catalogue finds wrong with free settings."""

from __future__ import annotations

import pytest

from app.answers.admx.ingest import with_template
from app.answers.admx.template import Template
from app.answers.rules.catalogue_rules import setting_problems
from app.core.masking import Mask, hides_secret
from app.core.secret import Secret
from app.model.node import Node
from app.model.project import Project
from app.model.rules.rule import Level


def vpn(*values: tuple[str, str], name: str = "Depot") -> Node:
    """Return a VPN profile with *values*."""
    parts = tuple(Node(key, value) for key, value in values)
    inner = Node("VPNConfig", children=(Node("VPNSettings", children=parts),))
    return Node("VPNSetting", children=(inner,), keys=(("VPNProfileName", name),))


def project(*profiles: Node) -> Project:
    """Return a project with *profiles*."""
    tree = Node("ConnectivityProfiles", children=(Node("VPN", children=profiles),))
    return Project(settings=(tree,))


@pytest.mark.parametrize(
    "values",
    [
        (("ProfileType", "Native"), ("Server", "vpn.example.com"), ("NativeProtocolType", "IKEv2")),
        (("ProfileType", "native"),),
        (("Server", "vpn.example.com"),),
        (("EAPConfiguration", "<EapHostConfig/>"),),
    ],
)
def test_the_vpn_of_windows_is_warned_of_once_for_each_profile(values: tuple[tuple[str, str], ...]) -> None:
    """A profile of Windows' own VPN is refused by Windows: one warning, at the profile, says what works."""
    found = [one for one in setting_problems(project(vpn(*values), vpn(*values, name="B"))) if one.code == "vpn_native"]
    assert [one.level for one in found] == [Level.WARNING] * 2
    assert [one.place for one in found] == [
        f"settings[ConnectivityProfiles/VPN/VPNSetting[VPNProfileName={name}]/VPNConfig/VPNSettings]"
        for name in ("Depot", "B")
    ]
    assert "ProfileXML" in str(found[0])


@pytest.mark.parametrize(
    "values",
    [
        (("ProfileType", "Third Party"), ("PluginProfileServerUrlList", "vpn.example.com")),
        (("RememberCredentials", "True"),),
    ],
)
def test_the_vpn_of_an_app_is_not_warned_of(values: tuple[tuple[str, str], ...]) -> None:
    """Profiles that an app serves, and settings of both kinds, are no reason to warn."""
    assert not [one for one in setting_problems(project(vpn(*values))) if one.code == "vpn_native"]


def test_the_vpn_under_a_condition_is_warned_of_too() -> None:
    """Settings that hold on certain devices only are looked at like all others."""
    tree = Node("ConnectivityProfiles", children=(Node("VPN", children=(vpn(("ProfileType", "Native")),)),))
    variant = Node("Variant", children=(Node("Settings", children=(tree,)),), keys=(("Name", "A"),))
    assert [one.code for one in setting_problems(Project(variants=(variant,)))].count("vpn_native") == 1


COMMAND = "ProvisioningCommands/DeviceContext/CommandLine"


@pytest.mark.parametrize(
    ("value", "is_told"),
    [
        ("net user joe P4ss-word /add", True),
        ("powershell -Command $p = 'P4ss' | ConvertTo-SecureString -AsPlainText", True),
        (Secret("net user joe P4ss-word /add"), False),
        ("net user joe /delete", False),
    ],
)
def test_what_looks_like_a_password_in_a_text_is_warned_of(value: str | Secret, is_told: bool) -> None:
    """A free setting is kept in the clear unless it is known to be a secret; what a person wrote into it may be one."""
    node = Node("CommandLine", value)
    found = [one for one in setting_problems(Project(settings=under(node))) if one.code == "setting_secret"]
    assert [(one.place, one.level) for one in found] == [(f"settings[{COMMAND}]", Level.WARNING)] * is_told
    assert "P4ss" not in str(found)


def test_the_names_in_an_administrative_template_are_no_passwords() -> None:
    """A template tells how settings are called, and its text has the value of none."""
    text = '<policyDefinitions><string id="a">Password: "hunter2" net user joe P4ss-word</string></policyDefinitions>'
    nodes = with_template((), "Browser", "one", Template(text=text, policies=()))
    assert hides_secret(text, Mask())
    assert [one.code for one in setting_problems(Project(settings=nodes)) if one.code == "setting_secret"] == []


def under(node: Node) -> tuple[Node, ...]:
    """Return *node* as a setting of commands."""
    return (Node("ProvisioningCommands", children=(Node("DeviceContext", children=(node,)),)),)
