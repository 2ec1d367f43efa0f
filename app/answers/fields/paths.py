"""Which settings each section writes (``wizard.md`` 4), and from which field.

A path is that of a setting; an item of a map is written ``Accounts/Users/User@name``. Those of all sections of a
project are :func:`app.answers.fields.sections.page_paths`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.project import Join, Store, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Project

NAME_2004 = "DevDetail/DNSComputerName"
NAME_INITIAL = "InitialSetup/DeviceName"
PRODUCT_KEY = "EditionUpgrade/UpgradeEditionWithProductKey"
CHANGED_KEY = "EditionUpgrade/ChangeProductKey"
HIDE_OOBE = "OOBE/Desktop/HideOobe"
CLEAN_PC = "CleanPC/CleanPCWithoutRetainingUserData"
CLEAN_PC_KEEPING = "CleanPC/CleanPCRetainingUserData"
SHARED_MODE = "SharedPC/EnableSharedPCMode"

WLAN_ITEM = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig"
WLAN_SETTINGS = f"{WLAN_ITEM}/WLANXmlSettings"
WLAN_KEY = f"{WLAN_SETTINGS}/SecurityKey"
WLAN_FILE = "ConnectivityProfiles/WLAN/Profiles/Profile"

ENTRA = "Accounts/Azure"
AUTHORITY = f"{ENTRA}/Authority"
TOKEN = f"{ENTRA}/BPRT"
COMPUTER = "Accounts/ComputerAccount"
NAME_OLDER = f"{COMPUTER}/ComputerName"
JOIN_ACCOUNT = f"{COMPUTER}/Account"
JOIN_DOMAIN = f"{COMPUTER}/DomainName"
JOIN_PASSWORD = f"{COMPUTER}/Password"
JOIN_UNIT = f"{COMPUTER}/AccountOU"
USERS = "Accounts/Users"
USER = f"{USERS}/User"
USER_PASSWORD = f"{USER}/Password"
ENROLMENTS = "Workplace/Enrollments"
ENROLMENT_SECRET = f"{ENROLMENTS}/UPN/Secret"
ENROLMENT = f"{ENROLMENTS}/UPN"
AUTO_LOGON = "SMISettings/AutoLogon"
LOGON_PASSWORD = f"{AUTO_LOGON}/Password"

SINGLE_APP = "AssignedAccess/AssignedAccessSettings"
MULTI_APP = "AssignedAccess/MultiAppAssignedAccessSettings"
SHELL = "SMISettings/ShellLauncher"

ALL_COMMANDS = "ProvisioningCommands"
DEVICE_CONTEXT = f"{ALL_COMMANDS}/DeviceContext"
PRIMARY_CONTEXT = f"{ALL_COMMANDS}/PrimaryContext"
COMMANDS = f"{PRIMARY_CONTEXT}/Command"

INTERMEDIATES = "Certificates/CACertificates"
CLIENTS = "Certificates/ClientCertificates"
CLIENT = f"{CLIENTS}/ClientCertificate"
ROOTS = "Certificates/RootCertificates"
TRUSTED_PEOPLE = "Certificates/TrustedPeopleCertificates"
PROVISIONERS = "Certificates/TrustedProvisioners"
APPS = "UniversalAppInstall"
TRUSTED_APPS = "Policies/ApplicationManagement/AllowAllTrustedApps"

LICENSE = "EditionUpgrade/UpgradeEditionWithLicense"
FIRST_EXPERIENCE = "FirstExperience/HoloLens"
DEVELOPER_MODE = "DeveloperSetup/DeveloperSetupSettings/EnableDeveloperMode"
NETWORK_PROXY = "NetworkProxy"
HUB_MANAGEMENT = "SurfaceHubManagement"
TEMPLATE_END = "/InsertADMXFile"
"""How the path of an administrative template ends: its text has names of settings, and no value of any."""

HOLOLENS: tuple[tuple[str, str], ...] = (
    ("PreferredLanguage", "language"),
    ("PreferredRegion", "region"),
    ("PreferredTimezone", "time_zone"),
    ("SkipCalibration", "skip_calibration"),
    ("SkipTraining", "skip_training"),
    ("SkipWifi", "skip_wifi"),
)
"""What the first start of a HoloLens asks: the settings below :data:`FIRST_EXPERIENCE`, and their fields."""

ENROLMENT_FIELDS: tuple[tuple[str, str], ...] = (
    ("AuthPolicy", "policy"),
    ("DiscoveryServiceFullUrl", "discovery"),
    ("EnrollmentServiceFullUrl", "enrolment_service"),
    ("PolicyServiceFullUrl", "policy_service"),
    ("Secret", "secret"),
)
"""The settings of an enrolment below :data:`ENROLMENT`, and their fields; the account is the key of the item."""

SHARED_USE: tuple[tuple[str, str], ...] = (
    (TRUSTED_APPS, "No"),
    ("Policies/ApplicationManagement/AllowDeveloperUnlock", "No"),
    ("Policies/Experience/AllowManualMDMUnenrollment", "No"),
    ("Policies/Security/AllowAddProvisioningPackage", "No"),
    ("Policies/Security/AllowRemoveProvisioningPackage", "No"),
    ("Policies/Update/AllowAutoUpdate", "4"),
    ("SharedPC/AccountManagement/AccountModel", "Domain-joined and guest"),
    ("SharedPC/AccountManagement/DeletionPolicy", "Delete at disk space threshold"),
    ("SharedPC/AccountManagement/DiskLevelCaching", "50"),
    ("SharedPC/AccountManagement/DiskLevelDeletion", "25"),
    ("SharedPC/AccountManagement/EnableAccountManager", "True"),
    (SHARED_MODE, "True"),
    ("SharedPC/PolicyCustomization/SetEduPolicies", "True"),
    ("SharedPC/PolicyCustomization/SetPowerPolicies", "True"),
    ("SharedPC/PolicyCustomization/SignInOnResume", "True"),
)
"""What shared use sets. WCD writes DiskLevelCaching twice and ConfigureApplications, slips not copied (4.1)."""

CERTIFICATE_STORES: dict[Store, tuple[str, str, str]] = {
    Store.INTERMEDIATE: (INTERMEDIATES, "CACerificate", "CertificatePath"),
    Store.CLIENT: (CLIENTS, "ClientCertificate", "CertificatePath"),
    Store.ROOT: (ROOTS, "RootCertificate", "CertificatePath"),
    Store.TRUSTED_PEOPLE: (TRUSTED_PEOPLE, "Certificate", "TrustedCertificate"),
}
"""Map, item and file setting of each store. ``CACerificate`` is spelt so by Windows."""


def device_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting that the section *Set up device* writes."""
    device = project.device
    if device.name:
        older = project.target is Target.OLDER
        yield NAME_OLDER if older else NAME_2004, "device.name"
    if device.product_key:
        yield PRODUCT_KEY, "device.product_key"
    if device.hide_oobe is not None:
        yield HIDE_OOBE, "device.hide_oobe"
    if device.remove_software:
        yield CLEAN_PC, "device.remove_software"
    if device.shared:
        yield from ((path, "device.shared") for path, _ in SHARED_USE)


def network_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each Wi-Fi network; profile files are a list and add up."""
    if project.network.enabled:
        for index, wifi in enumerate(project.network.wifi):
            if wifi.ssid:
                yield f"{WLAN_ITEM}@{wifi.ssid}", f"network.wifi[{index}].ssid"


def account_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting that the join and the administrator write."""
    account = project.account
    if account.join is Join.ENTRA:
        yield AUTHORITY, "account.entra.authority"
        yield TOKEN, "account.entra.token"
    if account.join is Join.DIRECTORY:
        yield JOIN_ACCOUNT, "account.directory.user"
        yield JOIN_DOMAIN, "account.directory.domain"
        yield JOIN_PASSWORD, "account.directory.password"
        if account.directory.unit:
            yield JOIN_UNIT, "account.directory.unit"
    if account.administrator.name:
        yield f"{USER}@{account.administrator.name}", "account.administrator.name"


def application_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each app package that Windows installs; commands are a list and add up."""
    for index, application in enumerate(project.applications):
        if not application.is_command and application.family_name:
            item = f"{APPS}/{application.installation}/Application@{application.family_name}"
            yield item, f"applications[{index}].family_name"


def certificate_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each certificate."""
    for index, certificate in enumerate(project.certificates):
        if certificate.name:
            path, item, _ = CERTIFICATE_STORES[certificate.store]
            yield f"{path}/{item}@{certificate.name}", f"certificates[{index}].name"
