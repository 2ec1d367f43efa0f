"""Texts of devices for tests: what commands print and the registry exports, in the forms people have them."""

from __future__ import annotations

import json

GUID = "{3f1b2c64-aaaa-4bbb-8ccc-0123456789ab}"

FAILED_LIST = f"""
IsInstalled     : True
PackageID       : {GUID.strip("{}")}
PackageName     : Depot
PackagePath     : C:\\ProgramData\\Microsoft\\Provisioning\\{GUID}.ppkg
Description     :
Rank            : 0
OwnerType       : ITAdmin
Result          : 0_Certificates_RootCertificates.provxml
                  Category:Certificates
                  LastResult:Success
                  Message:Provisioning succeeded
                  NumberOfFailures:0 (0x0)
                  1_WiFi_Depot.provxml
                  Category:WiFi
                  LastResult:Error -2147024809 (0x80070057)
                  Message:Provisioning failed
                  NumberOfFailures:2 (0x2)

"""

WRAPPED_LIST = """
IsInstalled : True
PackageName : Depot
Result      : 1_ClientCertificateInstall_PFXCertIns
              tall_Depot.provxml
              Category:ClientCertificateInstall
              LastResult:Error -214702
              4810 (0x800
              70056)
              Message:The password is
              not right
              FailingNodePath:ClientCertificateInstall/PFX
              CertInstall/Depot
              NumberOfFailures:1 (0x1)
"""

JSON = json.dumps(
    [
        {"IsInstalled": True, "PackageName": "Depot", "Result": None},
        {
            "IsInstalled": True,
            "PackageName": "Depot",
            "Result": "1_W.provxml\r\n Category:WiFi\r\n LastResult:Error -2147024809 (0x80070057)\r\n Message:no",
        },
    ],
    indent=4,
)

GOOD_LIST = FAILED_LIST.replace("Error -2147024809 (0x80070057)", "Success").replace("failed", "succeeded")

ERROR_RECORD = """
PS C:\\> Install-ProvisioningPackage -PackagePath D:\\Depot.ppkg -ForceInstall -QuietInstall
Install-ProvisioningPackage : The package is there already. (Exception from HRESULT: 0x8007
00B7)
At line:1 char:1
+ Install-ProvisioningPackage -PackagePath D:\\Depot.ppkg -ForceInstall
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

"""

FRENCH_ERROR = """
Add-ProvisioningPackage : Accès refusé. (Exception de HRESULT : 0x80070005 (E_ACCESSDENIED))
Au caractère Ligne:1 : 1
+ Add-ProvisioningPackage -Path D:\\Dépôt.ppkg
"""

DSREGCMD = """
+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : NO
          EnterpriseJoined : NO
              DomainJoined : NO
               Device Name : DEPOT-01

+----------------------------------------------------------------------+
| Diagnostic Data                                                      |
+----------------------------------------------------------------------+

     Diagnostics Reference : www.microsoft.com/aadjerrors
              User Context : SYSTEM
               Client Time : 2026-05-04 08:03:00.000 UTC
     Previous Registration : 2026-05-04 08:00:09.000 UTC
               Error Phase : auth
          Client ErrorCode : 0xcaa20003
          Server ErrorCode : invalid_grant
            Server Message : AADSTS53003: Blocked by Conditional Access policies for anna@contoso.example.
              Https Status : 400
                Request Id : 6bff0bd9-820b-484b-ab20-2a4f7b76c58e
"""

FRENCH_DSREGCMD = """
+----------------------------------------------------------------------+
| État de l'appareil                                                   |
+----------------------------------------------------------------------+
             AzureAdJoined : NON
              DomainJoined : OUI
+----------------------------------------------------------------------+
| Données de diagnostic                                                |
+----------------------------------------------------------------------+
     Inscription précédente : 2026-05-04 08:00:09.000 UTC
           Phase de l’erreur : join
     Code d’erreur du client : 0x801c03f2
     Code d’erreur du serveur : DirectoryError
           Message du serveur : L’objet appareil est introuvable à cet endroit, réessayez plus tard
              Https Status : 400
"""

JOINED = """
             AzureAdJoined : YES
              DomainJoined : NO
                  DeviceId : 0f8fad5b-d9cb-469f-a165-70867728950e
         KeySignTest : PASSED
        Attempt Status : 0xc000006d
"""

REGISTRY = f"""Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\Results]

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\Results\\{GUID}]
"PackageFileName"="Dépôt.ppkg"

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\Results\\{GUID}\\RunTime\\General\\0_Policies.provxml]
"Categories"=hex(7):50,00,6f,00,6c,00,69,00,63,00,69,00,65,00,73,00,00,00,\\
  00,00
"LastResult"=dword:00000000
"NumFailures"=dword:00000000
"Message"="Provisioning succeeded"

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\Results\\{GUID}\\RunTime\\General\\1_Name.provxml]
"Categories"="DevDetail"
"LastResult"=dword:80070057
"NumFailures"=dword:00000003
"FailingNodePath"="DevDetail/Ext/Microsoft/DNSComputerName"
"Message"="A \\"name\\" was not taken"
"""

REGISTRY_4 = REGISTRY.replace("Windows Registry Editor Version 5.00", "REGEDIT4").replace(
    '"Categories"=hex(7):50,00,6f,00,6c,00,69,00,63,00,69,00,65,00,73,00,00,00,\\\n  00,00',
    '"Categories"=hex(7):50,6f,6c,69,63,69,65,73,00,\\\n  00',
)

REGISTRY_TOOL = f"""
[HKEY_LOCAL_MACHINE\\software\\microsoft\\provisioning\\Results\\{GUID}]
    "PackageFileName"=SZ:"Dépôt.ppkg"
[HKEY_LOCAL_MACHINE\\software\\microsoft\\provisioning\\Results\\{GUID}\\RunTime\\General\\1_Name.provxml]
    "Categories"=MULTI_SZ:"DevDetail"
    "LastResult"=DWORD:80070057
    "FailingNodePath"=REG_SZ:"DevDetail/Ext/Microsoft/DNSComputerName"
"""
