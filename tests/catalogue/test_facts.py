"""No fact is lost between the list of settings and the catalogue."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import Counter
from typing import Any

import pytest

from app.catalogue.catalogue import RESOURCE, Catalogue, load_catalogue
from app.catalogue.setting import Evidence, Setting, SettingType
from tests.catalogue.source import LIST, needs_list, read_list
from tests.child import run_process
from tests.places import REPOSITORY

WLAN = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig/WLANXmlSettings"
OWN = {
    f"{WLAN}/SecurityType",
    f"{WLAN}/SecurityKey",
    "Policies/FileExplorer/AllowOptionToShowNetwork",
    "Policies/FileExplorer/AllowOptionToShowThisPC",
    "Policies/DeviceLock/AllowIdleReturnWithoutPassword",
    "Policies/DeviceLock/AllowSimpleDevicePassword",
    "Connections/Cellular/Connection/OemConnectionId",
    "Connections/EnterpriseAPN/EnterpriseConnection/ClassId",
}
"""The nodes that we changed on purpose; each change has a test of its own."""

ADDITIONS = json.loads((REPOSITORY / "installer" / "catalogue_additions.json").read_text("utf-8"))["entries"]
ADDED = {entry["path"] for entry in ADDITIONS}
"""The nodes that our own list adds or completes, each with its source."""

PLAIN = [
    "path",
    "type",
    "key",
    "default",
    "pattern",
    "group",
    "evidence",
    "since",
    "note",
    "required",
    "hidden",
    "sensitive",
    "force_reload",
    "requires_reboot",
    "first_sim_only",
    "removed",
]


def node_of(setting: Setting) -> dict[str, Any]:
    """Return *setting* in the words of the list, written from its description and not from the reader."""
    node: dict[str, Any] = {name: getattr(setting, name) for name in PLAIN}
    numbers = {
        "min": setting.minimum,
        "max": setting.maximum,
        "minlen": setting.min_length,
        "maxlen": setting.max_length,
    }
    node |= {name: str(number) for name, number in numbers.items() if number is not None}
    node |= {"values": dict(setting.values), "key_values": dict(setting.key_values)}
    for name in (
        "texts_without_number",
        "csp_values",
        "file_types",
        "apply_after",
        "editions",
        "policy_scope",
        "pages",
    ):
        node[name] = list(getattr(setting, name))
    node["visible_if"] = [[list(condition) for condition in row] for row in setting.visible_if]
    elements = list(setting.item_elements)
    node["item_element"] = elements[0] if len(elements) == 1 else elements
    if setting.target:
        target = setting.target
        node["target"] = {
            "kind": target.kind,
            "path": [list(step) for step in target.path],
            **{name: getattr(target, name) for name in target.__slots__ if name not in {"kind", "path"}},
        }
        node["target"] = {name: fact for name, fact in node["target"].items() if fact not in (None, False, [])}
    node = {name: fact for name, fact in node.items() if fact not in (None, False, [], {})}
    if setting.common is not False:
        node["common"] = setting.common
    return node


APP_FORMS = {
    f"UniversalAppInstall/{context}ContextApp{rest}"
    for context, rest in (
        ("Device", "/Application/ApplicationFile"),
        ("Device", "/Application/DependencyAppxFiles/Dependency"),
        ("Device", "/Application/OptionalPackageFiles/OptionalPackage/Package"),
        ("Device", "License/LicenseInstall"),
        ("User", "/Application/ApplicationFile"),
        ("User", "/Application/DependencyAppxFiles/Dependency"),
        ("User", "License/LicenseInstall"),
    )
}
APP_REMOVALS = {
    "UniversalAppUninstall/RemoveProvisionedApp/RemoveProvisionedApplication",
    "UniversalAppUninstall/Uninstall/UninstallApplication",
}
"""Settings whose form the list leaves open, or calls a deletion: this program has a rule for them."""

SECRETS = {
    "Connections/Cellular/Connection/Password",
    "Connections/Proxies/Proxy/Password",
    "DeveloperSetup/WindowsDevicePortalSettings/AuthenticationPassword",
    "DeviceManagement/Accounts/Account/Authentication/Credentials/CredentialsForLevel/Data",
    "DeviceManagement/Accounts/Account/Authentication/Credentials/CredentialsForLevel/Secret",
    "WindowsTeamSettings/OMSAgent/WorkspaceKey",
}


@pytest.mark.parametrize("path", sorted(SECRETS))
def test_secrets_that_the_list_does_not_mark_are_secrets(path: str) -> None:
    """A password that the list forgot to mark would stand in project files in the clear."""
    assert load_catalogue()[path].sensitive


@needs_list
def test_every_node_of_the_list_survives() -> None:
    """Each of the 2,429 nodes has every fact that the list has, and no other."""
    catalogue = load_catalogue()
    nodes = read_list()
    assert set(catalogue.paths()) == set(nodes) | ADDED
    ours = OWN | SECRETS | ADDED | APP_FORMS | APP_REMOVALS
    lost = [path for path, node in nodes.items() if path not in ours and node_of(catalogue[path]) != node]
    assert lost == []


@pytest.mark.parametrize("entry", ADDITIONS, ids=lambda entry: entry["path"])
def test_each_addition_has_its_source_and_is_in_the_catalogue(entry: dict[str, Any]) -> None:
    """What our own list says stands in the catalogue, fact by fact, and says where it is from."""
    assert len(entry["source"]) > 20
    setting = load_catalogue()[entry["path"]]
    node = node_of(setting)
    assert {name: node.get(name) for name in entry.get("facts", {})} == entry.get("facts", {})
    for text, value in entry.get("values", {}).items():
        assert setting.values[text] == value
        assert text not in setting.texts_without_number


@pytest.mark.parametrize(
    "entry",
    [
        {"path": "OOBE/x", "facts": {"type": "string"}},
        {"path": "OOBE/x", "source": "somewhere"},
        {"path": "OOBE/x", "source": "somewhere", "values": {"Yes": "1"}},
    ],
)
def test_an_addition_that_says_too_little_stops_the_work(entry: dict[str, Any]) -> None:
    """Without a source, without a fact, or without the type of a new node nothing is made."""
    spec = importlib.util.spec_from_file_location("make_catalogue", REPOSITORY / "installer" / "make_catalogue.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with pytest.raises(SystemExit, match="OOBE/x"):
        module.add_entries({}, [entry])


@needs_list
def test_the_resource_is_made_from_the_list(tmp_path: Any) -> None:
    """Running the tool again gives the same bytes as the file in the repository."""
    made = tmp_path / "made.json"
    tool = REPOSITORY / "installer" / "make_catalogue.py"
    run_process([sys.executable, tool, LIST, "--output", made], check=True)
    assert made.read_bytes() == RESOURCE.read_bytes()


@needs_list
def test_totals() -> None:
    """The numbers that the list states about itself, counted by its author and not by us, hold for the catalogue.

    Our additions are counted apart: as the list has them, where it does.
    """
    totals = json.loads(LIST.read_text("utf-8"))["totals"]
    kept = [node for node in load_catalogue() if node.path not in ADDED]
    settings = [node for node in kept if node.is_setting]
    told = [node for path, node in read_list().items() if path in ADDED]
    told_settings = [node for node in told if "evidence" in node]
    own = APP_FORMS | APP_REMOVALS
    grades = Counter("store" if one.path in own else str(one.evidence) for one in settings)
    kinds = Counter(
        "csp" if one.path in APP_REMOVALS else str(one.target.kind) if one.target else "-" for one in settings
    )
    assert len(kept) + len(told) == totals["nodes"]
    assert len(settings) + len(told_settings) == totals["settings"]
    assert grades + Counter(node["evidence"] for node in told_settings) == totals["evidence"]
    assert kinds + Counter(node.get("target", {}).get("kind", "-") for node in told_settings) == totals["kinds"]


@pytest.mark.parametrize("path", sorted(APP_FORMS | APP_REMOVALS))
def test_forms_of_apps_are_called_inferred(path: str) -> None:
    """What no package shows is told as a rule, and said so wherever evidence is shown."""
    setting = load_catalogue()[path]
    assert setting.evidence is Evidence.RULE
    assert "[INFERRED]" in setting.evidence.sentence


def test_what_cannot_be_built_is_what_has_no_evidence() -> None:
    """A setting has a place in packages if and only if something speaks for it; other nodes have none."""
    nodes = list(load_catalogue())
    settings = [node for node in nodes if node.is_setting]
    assert 0 < len(settings) < len(nodes)
    assert [one.path for one in settings if (one.target is None) != (one.evidence is Evidence.NONE)] == []
    assert [one.path for one in nodes if not one.is_setting and one.target] == []


def test_own_additions() -> None:
    """What we changed is as meant: WPA3, the two Explorer policies, and policies that are no secrets."""
    catalogue = load_catalogue()
    security = catalogue[f"{WLAN}/SecurityType"]
    assert security.values["WPA3-Personal"] == "WPA3-Personal"
    assert "WCD does not offer it" in (security.note or "")
    assert (("../SecurityType", "WPA3-Personal"),) in catalogue[f"{WLAN}/SecurityKey"].visible_if
    for path in sorted(OWN):
        if path.startswith("Policies/FileExplorer"):
            assert catalogue[path].values == {"True": "true", "False": "false"}
        if path.startswith("Policies/DeviceLock"):
            assert not catalogue[path].sensitive
        if path.startswith("Connections/"):
            assert catalogue[path].pattern == "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"


def test_the_tree_can_be_walked() -> None:
    """Walking children from the top meets each node once, under its parent."""
    catalogue = load_catalogue()
    met: list[str] = []

    def walk(path: str, catalogue: Catalogue) -> None:
        for child in catalogue.children(path):
            assert child.parent == path
            met.append(child.path)
            walk(child.path, catalogue)

    walk("", catalogue)
    assert tuple(met) == catalogue.paths()
    assert len(set(met)) == 2436


def test_lookups() -> None:
    """Paths are exact; unknown ones have no node, no children and no items."""
    catalogue = load_catalogue()
    assert catalogue.get("Accounts/Users/User/password") is None
    assert catalogue.get("") is None
    assert catalogue.children("Accounts/Nobody") == ()
    assert "Accounts/Users" in catalogue
    assert catalogue.item_of("Accounts/Users") == ("User",)
    assert catalogue.item_of("ProvisioningCommands/PrimaryContext/Command") == ("CommandConfig",)
    assert catalogue.item_of("ProvisioningCommands/DeviceContext/CommandFiles") == ("CommandFile",)
    assert catalogue.item_of("Accounts/Users/User/Password") == catalogue.item_of("Nothing") == ()
    assert catalogue["Accounts/Users/User/Password"] is catalogue.get("Accounts/Users/User/Password")


def test_one_setting_in_full() -> None:
    """A user policy and a user's group have the target that the format's description states for them."""
    spotlight = load_catalogue()["Policies/Experience/AllowWindowsSpotlight"]
    assert spotlight.target is not None
    assert spotlight.target.for_user
    assert spotlight.target.path == (("Policy", "User"), ("Config", None), ("Experience", None))
    group = load_catalogue()["Accounts/Users/User/UserGroup"]
    assert (group.name, group.group, group.type) == ("UserGroup", "Accounts/Users/User", SettingType.INTEGER)
    assert group.target is not None
    assert (group.target.name, group.target.path[-1]) == ("LocalUserGroup", ("<UserName>", None))
    assert group.values == {"Administrators": "2", "Standard Users": "1"}


def test_each_grade_of_evidence_is_explained() -> None:
    """Each grade has a sentence of its own, and doubt is marked."""
    sentences = [grade.sentence for grade in Evidence]
    assert len(set(sentences)) == len(Evidence) == 4
    assert "[INFERRED]" in Evidence.RULE.sentence
    assert "[UNKNOWN]" in Evidence.NONE.sentence
