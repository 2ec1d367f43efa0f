<#
Lists the provisioning packages on this PC, and removes the one that you choose.

Removing a package takes back only some of its settings: Wi-Fi and VPN profiles, certificates, power settings and a few
more. What stays: the name of the PC, local accounts, a join to Entra ID or to a domain, the enrolment in device
management, installed programs and apps, and all that commands of the package did. A bulk token in the package is not
revoked by this: delete its account package_... in Entra ID, for example with "ppkg token revoke".

Packages of Windows itself (power plans, mobile networks) are listed and never removed.

It needs Windows PowerShell 5.1 and the rights of an administrator. Open Windows PowerShell with "Run as administrator"
and start it with the name of this file:

    powershell.exe -NoProfile -ExecutionPolicy Bypass -File remove-packages.ps1

Without more words it lists the packages and asks for a number; an empty answer removes nothing.
  -List           only lists them
  -PackageId ID   removes the package with this id, without a question
Windows refuses scripts by default (execution policy); "-ExecutionPolicy Bypass" allows this one start and changes no
setting.

It ends with 0 if the package was removed, or if nothing was to be, and with 1 if something failed. The log,
%SystemRoot%\ProvisioningDesigner\remove-packages.log, says what was done and when.

This script was checked without Windows and has not been run on Windows yet. Try it on one PC first.
Made by Provisioning Designer {version}.
#>
param([string]$PackageId = '{id}', [switch]$List)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Root = Join-Path ([Environment]::GetFolderPath('Windows')) 'ProvisioningDesigner'
$Log = Join-Path $Root 'remove-packages.log'
# Where Windows keeps packages and applies them from, also after a reset that keeps provisioned data.
$Stores = @(
    (Join-Path ([Environment]::GetFolderPath('CommonApplicationData')) 'Microsoft\Provisioning'),
    (Join-Path ([Environment]::GetFolderPath('Windows')) 'Provisioning\Packages'),
    (Join-Path ([System.IO.Path]::GetPathRoot([Environment]::GetFolderPath('Windows'))) 'Recovery\Customizations')
)

function Write-Step([string]$Text) {
    Write-Host $Text
    Add-Content -LiteralPath $Log -Encoding UTF8 -Value ('{0:yyyy-MM-dd HH:mm:ss}  {1}' -f (Get-Date), $Text)
}

# Only SYSTEM and Administrators, nothing inherited, from its first moment.
function New-ProtectedFolder([string]$Path) {
    $rights = New-Object System.Security.AccessControl.DirectorySecurity
    $rights.SetSecurityDescriptorSddlForm('O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)')
    if (Test-Path -LiteralPath $Path) {
        [System.IO.Directory]::SetAccessControl($Path, $rights)
    } else {
        [void][System.IO.Directory]::CreateDirectory($Path, $rights)
    }
}

# One form for ids: without braces, in small letters.
function Get-PlainId($Id) {
    return ([string]$Id).Trim('{', '}', ' ').ToLowerInvariant()
}

function Test-WindowsOwn([string]$Name) {
    return $Name -match '^(Power\.|Microsoft\.Windows\.Cosa\.)'
}

function Get-Packages {
    return @(Get-ProvisioningPackage -AllInstalledPackages | Sort-Object -Property PackageName)
}

function Show-Packages($Packages) {
    $number = 0
    foreach ($package in $Packages) {
        $number++
        $mark = ''
        if (Test-WindowsOwn $package.PackageName) { $mark = '  (of Windows itself)' }
        Write-Host ('{0,3}  {1}  {2}{3}' -f $number, $package.PackageID, $package.PackageName, $mark)
    }
    if ($number -eq 0) { Write-Host 'There is no provisioning package on this PC.' }
}

function Read-Choice($Packages) {
    $answer = (Read-Host -Prompt 'Number of the package to remove (empty: none)').Trim()
    if (-not $answer) { return $null }
    $number = 0
    if (-not [int]::TryParse($answer, [ref]$number) -or $number -lt 1 -or $number -gt $Packages.Count) {
        throw ('There is no package with the number ' + $answer + '.')
    }
    return $Packages[$number - 1]
}

function Find-Package($Packages, [string]$Id) {
    foreach ($package in $Packages) {
        if ((Get-PlainId $package.PackageID) -eq (Get-PlainId $Id)) { return $package }
    }
    return $null
}

function Remove-Package($Package) {
    if (Test-WindowsOwn $Package.PackageName) { throw ('This package is one of Windows itself: ' + $Package.PackageName) }
    Write-Step ('Removing ' + $Package.PackageName + ' ' + $Package.PackageID)
    $id = [string]$Package.PackageID
    # The command has another name on older versions of Windows.
    if (Get-Command Uninstall-ProvisioningPackage -ErrorAction SilentlyContinue) {
        $result = @(Uninstall-ProvisioningPackage -PackageId $id)
    } else {
        $result = @(Remove-ProvisioningPackage -PackageId $id)
    }
    Write-Step ("What Windows reports:`r`n" + ($result | Format-List -Property * | Out-String -Width 4096).Trim() + "`r`n")
    if ($null -ne (Find-Package @(Get-Packages) $id)) { throw 'Windows still lists the package.' }
    foreach ($store in @($Stores | Where-Object { Test-Path -LiteralPath $_ })) {
        $left = @(Get-ChildItem -LiteralPath $store -Recurse -File -Force -ErrorAction SilentlyContinue |
                Where-Object { $_.Name -eq ($Package.PackageName + '.ppkg') -or $_.BaseName -eq ('{' + (Get-PlainId $id) + '}') })
        foreach ($file in $left) {
            Write-Step ('A copy is left, which Windows may apply again. Delete it: ' + $file.FullName)
        }
    }
    Write-Step 'Removed. The name of the PC, accounts, joins, enrolments, programs and what commands did stay as they are.'
}

$identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
$principal = New-Object System.Security.Principal.WindowsPrincipal -ArgumentList $identity
if (-not $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)) {
    Write-Host 'Administrator rights are needed: open Windows PowerShell with "Run as administrator" and start this again.'
    exit 1
}
if ($PSVersionTable.PSVersion.Major -ne 5 -or [Environment]::Is64BitProcess -ne [Environment]::Is64BitOperatingSystem) {
    Write-Host 'Windows PowerShell 5.1 is needed, not PowerShell 7 and not the one marked (x86): start it with powershell.exe.'
    exit 1
}

$code = 1
try {
    New-ProtectedFolder $Root
    $packages = @(Get-Packages)
    Show-Packages $packages
    $chosen = $null
    if (-not $List) {
        if ($PackageId) {
            $chosen = Find-Package $packages $PackageId
            if ($null -eq $chosen) { Write-Step ('There is no package with the id ' + $PackageId + ' on this PC.') }
        } elseif ($packages.Count -gt 0) {
            $chosen = Read-Choice $packages
        }
    }
    if ($null -ne $chosen) { Remove-Package $chosen }
    $code = 0
} catch {
    $reason = 'Failed: ' + $_.Exception.Message
    try { Write-Step $reason } catch { Write-Host $reason }
}
exit $code
