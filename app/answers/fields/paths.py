"""Which settings the pages write (``wizard.md`` 4), and from which field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.project import Join, Store, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Project

NAME_2004 = "DevDetail/DNSComputerName"
NAME_OLDER = "Accounts/ComputerAccount/ComputerName"
PRODUCT_KEY = "EditionUpgrade/UpgradeEditionWithProductKey"
HIDE_OOBE = "OOBE/Desktop/HideOobe"
CLEAN_PC = "CleanPC/CleanPCWithoutRetainingUserData"
COMMANDS = "ProvisioningCommands/PrimaryContext/Command"
APPS = "UniversalAppInstall"

SHARED_USE: tuple[tuple[str, str], ...] = (
    ("Policies/ApplicationManagement/AllowAllTrustedApps", "No"),
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
    ("SharedPC/EnableSharedPCMode", "True"),
    ("SharedPC/PolicyCustomization/SetEduPolicies", "True"),
    ("SharedPC/PolicyCustomization/SetPowerPolicies", "True"),
    ("SharedPC/PolicyCustomization/SignInOnResume", "True"),
)
"""What shared use sets. WCD writes DiskLevelCaching twice and ConfigureApplications, slips not copied (4.1)."""

CERTIFICATE_STORES: dict[Store, tuple[str, str, str]] = {
    Store.INTERMEDIATE: ("Certificates/CACertificates", "CACerificate", "CertificatePath"),
    Store.CLIENT: ("Certificates/ClientCertificates", "ClientCertificate", "CertificatePath"),
    Store.ROOT: ("Certificates/RootCertificates", "RootCertificate", "CertificatePath"),
    Store.TRUSTED_PEOPLE: ("Certificates/TrustedPeopleCertificates", "Certificate", "TrustedCertificate"),
}
"""Map, item and file setting of each store. ``CACerificate`` is spelt so by Windows."""


def page_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting that the pages write, to find those that free settings write as well.

    Commands are left out: they are a list and add up.

    An item of a map is written ``Accounts/Users/User@name``.
    """
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
    if project.network.enabled:
        for index, wifi in enumerate(project.network.wifi):
            if wifi.ssid:
                yield f"ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@{wifi.ssid}", f"network.wifi[{index}].ssid"
    yield from _account(project)
    for index, application in enumerate(project.applications):
        if not application.is_command and application.family_name:
            item = f"{APPS}/{application.installation}/Application@{application.family_name}"
            yield item, f"applications[{index}].family_name"
    for index, certificate in enumerate(project.certificates):
        if certificate.name:
            path, item, _ = CERTIFICATE_STORES[certificate.store]
            yield f"{path}/{item}@{certificate.name}", f"certificates[{index}].name"


def _account(project: Project) -> Iterator[tuple[str, str]]:
    account = project.account
    if account.join is Join.ENTRA:
        yield "Accounts/Azure/Authority", "account.entra.authority"
        yield "Accounts/Azure/BPRT", "account.entra.token"
    if account.join is Join.DIRECTORY:
        yield "Accounts/ComputerAccount/Account", "account.directory.user"
        yield "Accounts/ComputerAccount/DomainName", "account.directory.domain"
        yield "Accounts/ComputerAccount/Password", "account.directory.password"
        if account.directory.unit:
            yield "Accounts/ComputerAccount/AccountOU", "account.directory.unit"
    if account.administrator.name:
        yield f"Accounts/Users/User@{account.administrator.name}", "account.administrator.name"
