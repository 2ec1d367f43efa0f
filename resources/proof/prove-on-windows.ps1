#Requires -RunAsAdministrator
<#
.SYNOPSIS
Applies the probe packages beside this script to this Windows, looks at what they did, and writes one report.
.DESCRIPTION
For a Windows that is thrown away afterwards: a virtual machine or a hosted runner. Made by “ppkg proof make”; its report
is read by “ppkg proof read”. The report is rewritten after each probe, so that one that was cut off counts as well.
#>
[CmdletBinding()]
param(
    [string] $Report = (Join-Path $PSScriptRoot 'proof-report.json')
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

function Format-Object($Objects) {
    return ($Objects | Format-List -Property * | Out-String -Width 4096).Trim()
}

function Find-Failure([string]$Text) {
    $flat = $Text -replace '\s+', ' '
    $sign = 'LastResult ?: ?(Error[^:]{0,60}|[^:]{0,40}\(0x(?!8000000A)[89A-F][0-9A-F]{7}\))'
    if ($flat -match $sign) { return $Matches[0].Trim() }
    return ''
}

function Find-Result($Look) {
    # Returns whether the place could be looked at, what is there as text, and why not.
    try {
        if ($Look.look -eq 'registry') {
            $item = Get-ItemProperty -LiteralPath $Look.place -Name $Look.name -ErrorAction SilentlyContinue
            $found = ''
            if ($null -ne $item) { $found = [string] $item.($Look.name) }
            return @{ possible = $true; found = $found; error = '' }
        }
        if ($Look.look -eq 'certificate') {
            $there = Test-Path -LiteralPath (Join-Path $Look.place $Look.name)
            return @{ possible = $true; found = [string] [int] $there; error = '' }
        }
        if ($Look.look -eq 'wlan') {
            if ($null -eq (Get-Service -Name WlanSvc -ErrorAction SilentlyContinue)) {
                return @{ possible = $false; found = ''; error = 'This Windows has no WLAN service.' }
            }
            $text = & (Join-Path $env:SystemRoot 'System32\netsh.exe') wlan show profiles | Out-String
            return @{ possible = $true; found = [string] [int] $text.Contains($Look.name); error = '' }
        }
        return @{ possible = $false; found = ''; error = 'This script does not know how to look there.' }
    } catch {
        return @{ possible = $false; found = ''; error = [string] $_.Exception.Message }
    }
}

function Save-Report($Content) {
    $text = ConvertTo-Json -InputObject $Content -Depth 8
    [IO.File]::WriteAllText($Report, $text, (New-Object Text.UTF8Encoding($false)))
}

$plan = Get-Content -LiteralPath (Join-Path $PSScriptRoot 'probes.json') -Raw -Encoding UTF8 | ConvertFrom-Json
if ($plan.format -ne 1) { throw 'The plan beside this script is of another version.' }
$content = [ordered] @{
    report = 'Provisioning Designer proof'
    format = 1
    windows = [string] [Environment]::OSVersion.Version
    complete = $false
    probes = @()
}
foreach ($probe in $plan.probes) {
    $entry = [ordered] @{ name = $probe.name; applied = $false; error = ''; looks = @() }
    try {
        $path = Join-Path $PSScriptRoot $probe.package
        $result = Format-Object (Install-ProvisioningPackage -PackagePath $path -QuietInstall -ForceInstall)
        $entry.error = Find-Failure $result
        $entry.applied = ($entry.error -eq '')
        # Settings arrive a moment after the package was taken.
        Start-Sleep -Seconds 10
    } catch {
        $entry.error = [string] $_.Exception.Message
    }
    foreach ($look in $probe.looks) { $entry.looks += @(Find-Result $look) }
    $content.probes += @($entry)
    Save-Report $content
}
try {
    $logs = Join-Path $PSScriptRoot 'logs'
    $null = New-Item -ItemType Directory -Path $logs -Force
    & (Join-Path $env:SystemRoot 'System32\wevtutil.exe') epl 'Microsoft-Windows-Provisioning-Diagnostics-Provider/Admin' (Join-Path $logs 'provisioning.evtx') /ow:true
} catch {
    Write-Warning $_.Exception.Message
}
$content.complete = $true
Save-Report $content
Write-Output $Report
