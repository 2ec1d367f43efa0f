<#
#region apply
Applies the provisioning package beside it to this PC, without questions, and collects the logs into one zip file.

What it does, in this order:
 1. compares the SHA-256 of the package with the one it had when this script was made, and stops if they differ;
 2. applies the package with Install-ProvisioningPackage, writes down what that reports, and counts it as failed if a
    settings group failed, for Windows does not say so by an error;
 3. collects, whether that went well or not: the event logs that tell about provisioning, joining and enrolment,
    the traces of Install-ProvisioningPackage, what dsregcmd says, the packages on the PC and their results, and the
    report of MdmDiagnosticsTool;
 4. puts them into one zip file beside this script, or says where it is if that cannot be written to.
#endregion
#region collect
Collects the logs of this PC into one zip file: the event logs that tell about provisioning, joining and enrolment, what
dsregcmd says, the packages on the PC and their results, and the report of MdmDiagnosticsTool. It applies nothing and changes no setting. The zip file lies beside this script, or
the script says where it is if that cannot be written to.
#endregion
"ppkg diagnose" reads the zip file. It may hold names, addresses and settings of the PC: treat it as confidential.

It needs Windows PowerShell 5.1 and the rights of an administrator. Open Windows PowerShell with "Run as administrator"
and start it with the name of this file:

#region apply
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File NAME.apply.ps1

Add -CollectOnly to collect the logs and apply nothing, for example after a PC failed during its first set-up.
#endregion
#region collect
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File collect-logs.ps1

#endregion
Windows refuses scripts by default (execution policy); "-ExecutionPolicy Bypass" allows this one start and changes no
setting.
#region apply
A package with a bulk token restarts the PC about one minute after it was applied.

It ends with 0 if all went well and 1 if the package or a part of it was not applied, or with -CollectOnly if nothing
was collected.
#endregion
#region collect

It ends with 0 if the logs were collected, otherwise with 1.
#endregion

This script was checked without Windows and has not been run on Windows yet. Try it on one PC first.
Made by Provisioning Designer {version}.
#>
#region apply
param([switch]$CollectOnly)
#endregion

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

#region apply
$PackageName = '{package}'
$Sha256 = '{sha256}'
#endregion
$Channels = @(
    'Microsoft-Windows-Provisioning-Diagnostics-Provider/Admin',
    'Microsoft-Windows-Provisioning-Diagnostics-Provider/AutoPilot',
    'Microsoft-Windows-Provisioning-Diagnostics-Provider/ManagementService',
    'Microsoft-Windows-ModernDeployment-Diagnostics-Provider/Autopilot',
    'Microsoft-Windows-ModernDeployment-Diagnostics-Provider/ManagementService',
    'Microsoft-Windows-User Device Registration/Admin',
    'Microsoft-Windows-AAD/Operational',
    'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin',
    'Microsoft-Windows-WLAN-AutoConfig/Operational'
)
# Of the large log System only who restarted the PC, and when it started.
$SystemProviders = @('User32', 'EventLog', 'Microsoft-Windows-Kernel-Power', 'Microsoft-Windows-Kernel-General')
$Areas = 'DeviceEnrollment;DeviceProvisioning;Autopilot'

$Stamp = '{0}-{1:yyyyMMdd-HHmmss}' -f $env:COMPUTERNAME, (Get-Date)
$Root = Join-Path ([Environment]::GetFolderPath('Windows')) 'ProvisioningDesigner'
$Folder = Join-Path $Root ('logs-' + $Stamp)
$Zip = Join-Path $Root ('logs-' + $Stamp + '.zip')
$System32 = [Environment]::GetFolderPath('System')

function Write-Step([string]$Text) {
    Write-Host $Text
    $line = '{0:yyyy-MM-dd HH:mm:ss}  {1}' -f (Get-Date), $Text
    Add-Content -LiteralPath (Join-Path $Folder 'apply-package.log') -Encoding UTF8 -Value $line
}

# Only SYSTEM and Administrators, nothing inherited, from its first moment: logs may hold what is not for everybody.
function New-ProtectedFolder([string]$Path) {
    $rights = New-Object System.Security.AccessControl.DirectorySecurity
    $rights.SetSecurityDescriptorSddlForm('O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)')
    if (Test-Path -LiteralPath $Path) {
        [System.IO.Directory]::SetAccessControl($Path, $rights)
    } else {
        [void][System.IO.Directory]::CreateDirectory($Path, $rights)
    }
}

# What such a program writes to its error stream would otherwise end the script.
function Invoke-Tool([string]$Name, [string[]]$Words) {
    $ErrorActionPreference = 'Continue'
    & (Join-Path $System32 $Name) @Words 2>&1 | Out-Null
    return $LASTEXITCODE
}

# The output of such a program, as a text beside the logs.
function Save-Output([string]$File, [string]$Name, [string[]]$Words) {
    $ErrorActionPreference = 'Continue'
    $lines = @(& (Join-Path $System32 $Name) @Words 2>&1 | ForEach-Object { [string]$_ })
    Set-Content -LiteralPath (Join-Path $Folder $File) -Encoding UTF8 -Value $lines
    if ($LASTEXITCODE -ne 0) { Write-Step ($Name + ' ended with ' + $LASTEXITCODE + '.') }
}

# All values of objects as a text; wide, so that no line is broken.
function Format-Object($Objects) {
    return ($Objects | Format-List -Property * | Out-String -Width 4096).Trim()
}

#region apply
# A settings group that failed is told in the text of the result only: LastResult:Error -2147024809 (0x80070057).
function Find-Failure([string]$Text) {
    $flat = $Text -replace '\s+', ' '
    $sign = 'LastResult ?: ?(Error[^:]{0,60}|[^:]{0,40}\(0x(?!8000000A)[89A-F][0-9A-F]{7}\))'
    if ($flat -match $sign) { return $Matches[0].Trim() }
    return ''
}

function Install-Package {
    $file = Join-Path $PSScriptRoot $PackageName
    if (-not (Test-Path -LiteralPath $file)) { throw ('The package is not beside this script: ' + $PackageName) }
    Write-Step ('Checking ' + $file)
    $found = (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash
    if ($found -ne $Sha256) {
        throw ('The package is damaged or another one: its SHA-256 is ' + $found + '. Copy it again.')
    }
    Write-Step 'Applying the package.'
    $options = @{ PackagePath = $file; ForceInstall = $true; QuietInstall = $true }
    # Older versions of Windows write their traces into the current folder instead.
    if ((Get-Command Install-ProvisioningPackage).Parameters.ContainsKey('LogsDirectoryPath')) {
        $options['LogsDirectoryPath'] = $Folder
    }
    Push-Location -LiteralPath $Folder
    try { $result = @(Install-ProvisioningPackage @options) } finally { Pop-Location }
    $report = Format-Object $result
    Write-Step ("What Windows reports:`r`n" + $report + "`r`n")
    $failure = Find-Failure $report
    if ($failure) { throw ('A settings group failed, although Windows shows no error: ' + $failure) }
    Write-Step 'The package was applied. Windows may restart about one minute later.'
}
#endregion

function Save-EventLogs {
    foreach ($channel in $Channels) {
        $file = Join-Path $Folder (($channel -replace '[/ ]', '_') + '.evtx')
        $code = Invoke-Tool 'wevtutil.exe' @('epl', $channel, $file)
        if ($code -ne 0) { Write-Step ('No log ' + $channel + ' (' + $code + ').') }
    }
    $names = ($SystemProviders | ForEach-Object { "@Name='" + $_ + "'" }) -join ' or '
    $query = '/q:*[System[Provider[' + $names + ']]]'
    $code = Invoke-Tool 'wevtutil.exe' @('epl', 'System', (Join-Path $Folder 'System.evtx'), $query)
    if ($code -ne 0) { Write-Step ('No log System (' + $code + ').') }
}

# How the PC stands now: joined or not, its edition, its packages, and how each settings group ended.
function Save-State {
    Save-Output 'dsregcmd.txt' 'dsregcmd.exe' @('/status')
    $key = 'HKLM\SOFTWARE\Microsoft\Provisioning\Results'
    $code = Invoke-Tool 'reg.exe' @('export', $key, (Join-Path $Folder 'results.reg'), '/y')
    if ($code -ne 0) { Write-Step ('No results of packages in the registry (' + $code + ').') }
    try {
        $windows = Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
        $edition = $windows | Select-Object -Property @('EditionID', 'ProductName', 'CurrentBuild')
        Set-Content -LiteralPath (Join-Path $Folder 'edition.txt') -Encoding UTF8 -Value (Format-Object $edition)
        $packages = @(Get-ProvisioningPackage -AllInstalledPackages)
        Set-Content -LiteralPath (Join-Path $Folder 'packages.txt') -Encoding UTF8 -Value (Format-Object $packages)
    } catch {
        Write-Step ('The edition or the packages of the PC are missing: ' + $_.Exception.Message)
    }
}

# It may take a minute, in which Windows may restart: so it comes last.
function Save-Report {
    $report = Join-Path $Folder 'MdmDiagnostics'
    [void](New-Item -ItemType Directory -Path $report)
    $code = Invoke-Tool 'MdmDiagnosticsTool.exe' @('-out', $report)
    if ($code -ne 0) { Write-Step ('MdmDiagnosticsTool -out ended with ' + $code + '.') }
    $packed = Join-Path $Folder 'areas.zip'
    $code = Invoke-Tool 'MdmDiagnosticsTool.exe' @('-area', $Areas, '-zip', $packed)
    if ($code -ne 0) { Write-Step ('MdmDiagnosticsTool -area ended with ' + $code + '.') }
    if (Test-Path -LiteralPath $packed) {
        # Unpacked, so that people can look into it as well.
        [System.IO.Compression.ZipFile]::ExtractToDirectory($packed, (Join-Path $Folder 'Areas'))
        Remove-Item -LiteralPath $packed -Force
    }
}

# One that is still open elsewhere is left out, so that the others come through.
function Save-Zip {
    $new = $Zip + '.new'
    if (Test-Path -LiteralPath $new) { Remove-Item -LiteralPath $new -Force }
    $archive = [System.IO.Compression.ZipFile]::Open($new, 'Create')
    try {
        foreach ($file in @(Get-ChildItem -LiteralPath $Folder -Recurse -File -Force)) {
            $name = $file.FullName.Substring($Folder.Length + 1).Replace('\', '/')
            try {
                [void][System.IO.Compression.ZipFileExtensions]::CreateEntryFromFile($archive, $file.FullName, $name)
            } catch {
                Write-Host ('Left out: ' + $name)
            }
        }
    } finally {
        $archive.Dispose()
    }
    Move-Item -LiteralPath $new -Destination $Zip -Force
    try {
        Copy-Item -LiteralPath $Zip -Destination $PSScriptRoot -Force
        return (Join-Path $PSScriptRoot (Split-Path -Leaf $Zip))
    } catch {
        return $Zip
    }
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
    Add-Type -AssemblyName System.IO.Compression
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    New-ProtectedFolder $Root
    New-ProtectedFolder $Folder
#region apply
    if (-not $CollectOnly) {
        try {
            Install-Package
            $code = 0
        } catch {
            Write-Step ('Failed: ' + $_.Exception.Message)
        }
    }
#endregion
    Write-Step 'Collecting the logs.'
    Save-EventLogs
    Save-State
    $saved = Save-Zip
    try {
        Save-Report
        $saved = Save-Zip
    } catch {
        Write-Step ('The report of MdmDiagnosticsTool is missing: ' + $_.Exception.Message)
    }
    Write-Host ('The logs are in ' + $saved)
#region apply
    if ($CollectOnly) { $code = 0 }
#endregion
#region collect
    $code = 0
#endregion
} catch {
    Write-Host ('The logs were not collected: ' + $_.Exception.Message)
} finally {
    if (Test-Path -LiteralPath $Zip) { Remove-Item -LiteralPath $Folder -Recurse -Force -ErrorAction SilentlyContinue }
}
exit $code
