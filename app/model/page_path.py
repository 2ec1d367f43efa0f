"""Which settings the pages write, and from which field: to find those that free settings write as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.project import Join, Store, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Project

SHARED_USE = (
    "Policies/ApplicationManagement/AllowAllTrustedApps",
    "Policies/ApplicationManagement/AllowDeveloperUnlock",
    "Policies/Experience/AllowManualMDMUnenrollment",
    "Policies/Security/AllowAddProvisioningPackage",
    "Policies/Security/AllowRemoveProvisioningPackage",
    "Policies/Update/AllowAutoUpdate",
    "SharedPC/AccountManagement/AccountModel",
    "SharedPC/AccountManagement/DeletionPolicy",
    "SharedPC/AccountManagement/DiskLevelCaching",
    "SharedPC/AccountManagement/DiskLevelDeletion",
    "SharedPC/AccountManagement/EnableAccountManager",
    "SharedPC/EnableSharedPCMode",
    "SharedPC/PolicyCustomization/SetEduPolicies",
    "SharedPC/PolicyCustomization/SetPowerPolicies",
    "SharedPC/PolicyCustomization/SignInOnResume",
)
"""What shared use sets (``wizard.md`` 4.1)."""

CERTIFICATES = {
    Store.ROOT: "Certificates/RootCertificates/RootCertificate",
    Store.INTERMEDIATE: "Certificates/CACertificates/CACerificate",
    Store.TRUSTED_PEOPLE: "Certificates/TrustedPeopleCertificates/Certificate",
    Store.CLIENT: "Certificates/ClientCertificates/ClientCertificate",
}


def page_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting that the pages write but for commands, which are a list and add up.

    An item of a map is written ``Accounts/Users/User@name``.
    """
    device = project.device
    if device.name:
        older = project.target is Target.OLDER
        yield "Accounts/ComputerAccount/ComputerName" if older else "DevDetail/DNSComputerName", "device.name"
    if device.product_key:
        yield "EditionUpgrade/UpgradeEditionWithProductKey", "device.product_key"
    if device.hide_oobe is not None:
        yield "OOBE/Desktop/HideOobe", "device.hide_oobe"
    if device.remove_software:
        yield "CleanPC/CleanPCWithoutRetainingUserData", "device.remove_software"
    if device.shared:
        yield from ((path, "device.shared") for path in SHARED_USE)
    if project.network.enabled:
        for index, wifi in enumerate(project.network.wifi):
            if wifi.ssid:
                yield f"ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@{wifi.ssid}", f"network.wifi[{index}].ssid"
    yield from _account(project)
    for index, certificate in enumerate(project.certificates):
        if certificate.name:
            yield f"{CERTIFICATES[certificate.store]}@{certificate.name}", f"certificates[{index}].name"


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
