"""Each field of the wizard writes the documented setting, and nothing else (``wizard.md`` 4)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.answers.fields.paths import SHARED_USE
from app.answers.fields.project import answers_from, project_from
from app.answers.xml.customizations import read_customizations, write_customizations
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import SettingType
from app.catalogue.value import problem_with_text, value_of
from app.core.secret import Secret
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
    Package,
    Project,
    Security,
    Store,
    Target,
    WifiNetwork,
    WlanProfile,
)
from app.model.token import Token

BARE = Project(package=Package(name="bare"), device=Device(hide_oobe=None))
WIFI = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig"
COMMAND = "ProvisioningCommands/PrimaryContext/Command/CommandConfig"
PART = "WLANXmlSettings"


def device(**fields: object) -> Project:
    """Return a project with these fields on its first page."""
    return replace(BARE, device=replace(BARE.device, **fields))  # type: ignore[arg-type]  # tests name fields freely


def account(**fields: object) -> Project:
    """Return a project with these fields on its account page."""
    return replace(BARE, account=Account(**fields))  # type: ignore[arg-type]  # tests name fields freely


def wifi(**fields: object) -> Project:
    """Return a project with one network."""
    return replace(BARE, network=Network(wifi=(WifiNetwork(ssid="Staff", **fields),)))  # type: ignore[arg-type]  # the same


def certificate(store: Store, **fields: object) -> Project:
    """Return a project with one certificate."""
    return replace(BARE, certificates=(Certificate(name="c", file="c.cer", store=store, **fields),))  # type: ignore[arg-type]  # the same


def flat(project: Project) -> dict[str, str]:
    """Return path → text of the settings of *project*, attributes as ``@Name=value`` behind their element."""
    found: dict[str, str] = {}

    def walk(nodes: tuple[Node, ...], parent: str) -> None:
        for node in nodes:
            path = f"{parent}/{node.name}".strip("/") + "".join(f"@{key}={value}" for key, value in node.keys)
            if node.children:
                walk(node.children, path)
            else:
                found[path] = node.text()

    walk(answers_from(project).common, "")
    return found


PAGES: dict[str, tuple[Project, dict[str, str]]] = {
    "nothing": (BARE, {}),
    "name, 2004 and later": (device(name="PC-%SERIAL%"), {"DevDetail/DNSComputerName": "PC-%SERIAL%"}),
    "name, older": (
        replace(device(name="PC-%RAND:5%"), target=Target.OLDER),
        {"Accounts/ComputerAccount/ComputerName": "PC-%RAND:5%"},
    ),
    "product key": (
        device(product_key=Secret("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE")),
        {"EditionUpgrade/UpgradeEditionWithProductKey": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"},
    ),
    "first-start pages hidden": (device(hide_oobe=True), {"OOBE/Desktop/HideOobe": "True"}),
    "first-start pages shown": (device(hide_oobe=False), {"OOBE/Desktop/HideOobe": "False"}),
    "software removed": (device(remove_software=True), {"CleanPC/CleanPCWithoutRetainingUserData": "Enable"}),
    "shared use": (device(shared=True), dict(SHARED_USE)),
    "open network": (
        wifi(security=Security.OPEN, key=Secret("unused")),
        {f"{WIFI}@SSID=Staff/{PART}/SecurityType": "Open"},
    ),
    "protected network": (
        wifi(security=Security.WPA2, key=Secret("12345678"), label="Staff"),
        {
            f"{WIFI}@SSID=Staff@Name=Staff/{PART}/SecurityKey": "12345678",
            f"{WIFI}@SSID=Staff@Name=Staff/{PART}/SecurityType": "WPA2-Personal",
        },
    ),
    "hidden network": (
        wifi(security=Security.OPEN, hidden=True, auto_connect=False),
        {
            f"{WIFI}@SSID=Staff/{PART}/AutoConnect": "False",
            f"{WIFI}@SSID=Staff/{PART}/HiddenNetwork": "True",
            f"{WIFI}@SSID=Staff/{PART}/SecurityType": "Open",
        },
    ),
    "network page off": (replace(BARE, network=Network(enabled=False, wifi=(WifiNetwork(ssid="x"),))), {}),
    "profile": (
        replace(BARE, network=Network(profiles=(WlanProfile(file="eap.xml", label="eap"),))),
        {"ConnectivityProfiles/WLAN/Profiles/Profile@Name=eap": "eap.xml"},
    ),
    "Entra": (
        account(join=Join.ENTRA, entra=Token(token=Secret("token"))),
        {"Accounts/Azure/Authority": "https://login.microsoftonline.com/common", "Accounts/Azure/BPRT": "token"},
    ),
    "directory": (
        account(
            join=Join.DIRECTORY,
            directory=Directory(domain="contoso.com", user="contoso\\join", password=Secret("pw"), unit="OU=PCs"),
        ),
        {
            "Accounts/ComputerAccount/Account": "contoso\\join",
            "Accounts/ComputerAccount/AccountOU": "OU=PCs",
            "Accounts/ComputerAccount/DomainName": "contoso.com",
            "Accounts/ComputerAccount/Password": "pw",
        },
    ),
    "directory not chosen": (account(join=Join.NOTHING, directory=Directory(domain="contoso.com")), {}),
    "local administrator": (
        account(join=Join.LOCAL, administrator=Administrator(name="admin", password=Secret("pw"))),
        {
            "Accounts/Users/User@UserName=admin/Password": "pw",
            "Accounts/Users/User@UserName=admin/UserGroup": "Administrators",
        },
    ),
    "application": (
        replace(
            BARE,
            applications=(
                Application(
                    name="Agent",
                    command_file="C:\\s\\setup.cmd",
                    command_line="cmd /c setup.cmd",
                    continue_install=True,
                    restart_required=False,
                    dependencies=(Dependency(name="ini", file="agent.ini"),),
                ),
            ),
        ),
        {
            f"{COMMAND}@Name=Agent/CommandFile": "C:\\s\\setup.cmd",
            f"{COMMAND}@Name=Agent/CommandLine": "cmd /c setup.cmd",
            f"{COMMAND}@Name=Agent/ContinueInstall": "True",
            f"{COMMAND}@Name=Agent/DependencyPackages/Dependency@Name=ini": "agent.ini",
            f"{COMMAND}@Name=Agent/RestartRequired": "False",
            f"{COMMAND}@Name=Agent/ReturnCodeRestart": "3010",
            f"{COMMAND}@Name=Agent/ReturnCodeSuccess": "0",
        },
    ),
    "command alone": (
        replace(
            BARE,
            applications=(Application(name="n", command_line="x", return_code_success="", return_code_restart=""),),
        ),
        {f"{COMMAND}@Name=n/CommandLine": "x"},
    ),
    "root": (
        certificate(Store.ROOT, password=Secret("not for this kind")),
        {"Certificates/RootCertificates/RootCertificate@CertificateName=c/CertificatePath": "c.cer"},
    ),
    "intermediate": (
        certificate(Store.INTERMEDIATE),
        {"Certificates/CACertificates/CACerificate@CertificateName=c/CertificatePath": "c.cer"},
    ),
    "trusted people": (
        certificate(Store.TRUSTED_PEOPLE),
        {"Certificates/TrustedPeopleCertificates/Certificate@CertificateName=c/TrustedCertificate": "c.cer"},
    ),
    "client": (
        certificate(Store.CLIENT, password=Secret("pw"), exportable=False, key_location=KeyLocation.TPM),
        {
            "Certificates/ClientCertificates/ClientCertificate@CertificateName=c/CertificatePassword": "pw",
            "Certificates/ClientCertificates/ClientCertificate@CertificateName=c/CertificatePath": "c.cer",
            "Certificates/ClientCertificates/ClientCertificate@CertificateName=c/ExportCertificate": "False",
            "Certificates/ClientCertificates/ClientCertificate@CertificateName=c/KeyLocation": "TPM only",
        },
    ),
}


@pytest.mark.parametrize("case", PAGES)
def test_a_field_writes_its_setting(case: str) -> None:
    """The settings are exactly the documented ones."""
    project, expected = PAGES[case]
    assert flat(project) == expected


@pytest.mark.parametrize("case", PAGES)
def test_what_a_page_wrote_returns_to_it(case: str) -> None:
    """Written to a file and read again, all of it is on its page and nothing is left among the free settings."""
    project, _ = PAGES[case]
    answers = read_customizations(write_customizations(answers_from(project)))
    assert answers == answers_from(project)
    back = project_from(answers)
    assert back.settings == ()
    assert answers_from(back) == answers
    if case not in {
        "open network",
        "network page off",
        "directory not chosen",
        "root",
    }:  # these drop what they do not use
        assert back == project


def test_every_text_of_a_page_is_one_that_the_catalogue_takes() -> None:
    """No page writes a text that WCD does not know."""
    catalogue, texts, chosen = load_catalogue(), 0, set[str]()
    for project, _ in PAGES.values():
        for path, text in flat(project).items():
            setting = catalogue["/".join(part.partition("@")[0] for part in path.split("/"))]
            assert problem_with_text(setting, text) is None, path
            texts += 1
            if setting.values and setting.value_type is not SettingType.BOOLEAN:  # a text may be none of its choices
                chosen.add(setting.path)
                assert text in {*setting.values, *setting.values.values()}, path
    assert texts > len(PAGES)
    assert len(chosen) > 1


def test_the_settings_of_a_page_are_in_alphabetical_order() -> None:
    """Below each node the names stand in the order in which WCD writes them."""
    lists = [
        [child.name.upper() for child in inner.children]
        for project, _ in PAGES.values()
        for node in (Node("top", None, answers_from(project).common),)
        for inner in node.walk()
    ]
    assert sum(len(set(names)) > 2 for names in lists) > 5
    assert [names for names in lists if names != sorted(names)] == []


def test_shared_use_sets_the_numbers_that_wcd_sets() -> None:
    """The texts of shared use stand for the numbers of the wizard's own record (``wizard.md`` 4.1)."""
    catalogue = load_catalogue()
    values = {path: value_of(catalogue[path], text) for path, text in SHARED_USE}
    assert values["SharedPC/AccountManagement/AccountModel"] == "2"
    assert values["SharedPC/AccountManagement/DeletionPolicy"] in {"1", "2"}
    assert values["SharedPC/AccountManagement/DiskLevelCaching"] == "50"
    assert values["SharedPC/AccountManagement/DiskLevelDeletion"] == "25"
    assert values["Policies/Update/AllowAutoUpdate"] == "4"
    zeros = [path for path in values if path.startswith("Policies/") and "Update" not in path]
    assert [values[path] for path in zeros] == ["0"] * 5
    switches = [path for path in values if values[path] == "true"]
    assert len(switches) == 5
    assert len(values) == 15


EMPTY_FIELDS = {
    "directory": account(join=Join.DIRECTORY),
    "Entra": account(join=Join.ENTRA, entra=Token(authority="")),
    "network": replace(BARE, network=Network(wifi=(WifiNetwork(),), profiles=(WlanProfile(),))),
    "application": replace(BARE, applications=(Application(dependencies=(Dependency(),)),)),
    "certificate": replace(BARE, certificates=tuple(Certificate(store=store) for store in Store)),
}


@pytest.mark.parametrize("case", EMPTY_FIELDS)
def test_empty_fields_are_the_same_after_a_file(case: str) -> None:
    """A field that is not filled in yet reads back as what was written: an empty element has no value."""
    answers = answers_from(EMPTY_FIELDS[case])
    assert read_customizations(write_customizations(answers)) == answers


def test_pages_join_free_settings_where_wcd_would_write_them() -> None:
    """Groups of one name become one, in alphabetical order; items of pages come before those of free settings."""
    free = (
        Node("Accounts", None, (Node("Users", None, (Node("User", None, (), (("UserName", "guest"),)),)),)),
        Node("Policies", None, (Node("Update", None, (Node("AllowAutoUpdate", "5"),)),)),
    )
    project = replace(
        device(hide_oobe=True, name="PC"),
        account=Account(join=Join.LOCAL, administrator=Administrator(name="admin", password=Secret("pw"))),
        settings=free,
    )
    common = answers_from(project).common
    assert [node.name for node in common] == ["Accounts", "DevDetail", "OOBE", "Policies"]
    users = common[0].at("Users")
    assert users is not None
    assert [user.key("UserName") for user in users.children] == ["admin", "guest"]
    assert answers_from(project_from(answers_from(project))) == answers_from(project)


@pytest.mark.parametrize(
    "nodes",
    [
        (Node("OOBE", None, (Node("Desktop", None, (Node("HideOobe", "Maybe"),)),)),),
        (Node("OOBE", None, (Node("Desktop", None, (Node("HideOobe", "True"), Node("HideOobe", "False"))),)),),
        (Node("OOBE", None, (Node("Desktop", None, (Node("HideOobe", "True", (), (("Name", "x"),)),)),)),),
        (
            Node("DevDetail", None, (Node("DNSComputerName", "a"),)),
            Node("DevDetail", None, (Node("DNSComputerName", "b"),)),
        ),
        (
            Node("DevDetail", None, (Node("DNSComputerName", "new"),)),
            Node("Accounts", None, (Node("ComputerAccount", None, (Node("ComputerName", "old"),)),)),
        ),
        (Node("CleanPC", None, (Node("CleanPCWithoutRetainingUserData", "1"),)),),
        (Node("Accounts"),),
        (
            Node(
                "Accounts", None, (Node("Users", None, (Node("User", None, (Node("UserGroup", "Administrators"),)),)),)
            ),
        ),
        (Node("Accounts", None, (Node("Azure", None, (Node("BPRT", Secret("t")), Node("Authority", "x"))),)),),
        (Node("Certificates", None, (Node("RootCertificates", None, (Node("Other", "x"),)),)),),
        (
            Node(
                "ProvisioningCommands",
                None,
                (
                    Node(
                        "PrimaryContext",
                        None,
                        (Node("Command", None, (Node("CommandConfig", None, (Node("CommandLine", "x"),)),)),),
                    ),
                ),
            ),
        ),
    ],
    ids=range(11),
)
def test_what_a_page_cannot_hold_stays_as_it_came(nodes: tuple[Node, ...]) -> None:
    """Odd values, repeated settings, another order, unknown items: nothing is bent to fit a page."""
    answers = replace(answers_from(BARE), common=nodes)
    assert answers_from(project_from(answers)) == answers
