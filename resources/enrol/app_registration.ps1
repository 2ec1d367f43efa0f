# Creates the app registration with which Provisioning Designer gets bulk tokens, or repairs the one there is.
# A second run changes nothing. No secret is created, and no device is deleted.
#
# Needs: Windows PowerShell 5.1 or PowerShell 7; the modules Microsoft.Graph.Applications and
# Microsoft.Graph.Identity.SignIns; the role Cloud Application Administrator, Application Administrator or
# Global Administrator.
[CmdletBinding()]
param(
    # Your tenant, as a domain or an id.
    [Parameter(Mandatory = $true)]
    [string] $Tenant
)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2.0

$name = @NAME@
$environment = '@CLOUD@'

# Device Registration Service; the permission that its bulk-token service asks for.
$registration = '@REGISTRATION@'
$devicePermission = '@DEVICE_PERMISSION@'
$deviceScope = '@DEVICE_SCOPE@'
# Microsoft Graph; openid and profile, which every sign-in asks for.
$graph = '@GRAPH@'
$graphPermissions = @('@OPENID_PERMISSION@', '@PROFILE_PERMISSION@')
$graphScopes = @('@OPENID_SCOPE@', '@PROFILE_SCOPE@')
# Microsoft.Azure.SyncFabric, which creates the accounts package_... of bulk tokens.
$syncFabric = '@SYNC_FABRIC@'
$redirect = '@REDIRECT@'

foreach ($module in @('Microsoft.Graph.Applications', 'Microsoft.Graph.Identity.SignIns')) {
    if (-not (Get-Module -ListAvailable -Name $module)) {
        throw "The module $module is missing. Run: Install-Module $module -Scope CurrentUser"
    }
    Import-Module $module
}

function Get-Principal {
    param([string] $AppId)
    $found = @(Get-MgServicePrincipal -Filter "appId eq '$AppId'")
    if ($found.Count -gt 0) {
        return $found[0]
    }
    # The directory may not know yet what was created a moment ago.
    for ($try = 1; $true; $try++) {
        try {
            $made = New-MgServicePrincipal -AppId $AppId
            Write-Host "Created the service principal of $AppId."
            return $made
        } catch {
            if ($try -ge 6) {
                throw
            }
            Start-Sleep -Seconds 10
        }
    }
}

function Add-Consent {
    param([string] $ClientId, [string] $ResourceId, [string[]] $Scopes)
    $grants = @(Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $ClientId -All)
    $grant = $grants | Where-Object { $_.ResourceId -eq $ResourceId -and $_.ConsentType -eq '@FOR_ALL@' }
    $old = @()
    if ($grant) {
        $old = @($grant.Scope -split ' ' | Where-Object { $_ })
    }
    $missing = @($Scopes | Where-Object { $old -notcontains $_ })
    if ($missing.Count -eq 0) {
        return
    }
    $all = (@($old) + $missing) -join ' '
    if ($grant) {
        $update = @{ OAuth2PermissionGrantId = $grant.Id; BodyParameter = @{ scope = $all } }
        Update-MgOauth2PermissionGrant @update | Out-Null
    } else {
        $body = @{ clientId = $ClientId; consentType = '@FOR_ALL@'; resourceId = $ResourceId; scope = $all }
        New-MgOauth2PermissionGrant -BodyParameter $body | Out-Null
    }
    Write-Host "Granted admin consent for $($missing -join ', ')."
}

$rights = @('Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All')
Connect-MgGraph -Scopes $rights -TenantId $Tenant -Environment $environment -NoWelcome

$filter = "displayName eq '" + $name.Replace("'", "''") + "'"
$apps = @(Get-MgApplication -Filter $filter -All)
if ($apps.Count -gt 1) {
    throw 'There is more than one app registration with this name. Delete all but one, or take another name.'
}

$wanted = @(
    @{ Resource = $registration; Ids = @($devicePermission) },
    @{ Resource = $graph; Ids = $graphPermissions }
)
if ($apps.Count -eq 0) {
    $access = @($wanted | ForEach-Object {
            $ids = $_.Ids
            @{
                ResourceAppId  = $_.Resource
                ResourceAccess = @($ids | ForEach-Object { @{ Id = $_; Type = 'Scope' } })
            }
        })
    $create = @{
        DisplayName            = $name
        SignInAudience         = '@AUDIENCE@'
        IsFallbackPublicClient = $true
        PublicClient           = @{ RedirectUris = @($redirect) }
        RequiredResourceAccess = $access
    }
    $app = New-MgApplication -BodyParameter $create
    Write-Host 'Created the app registration.'
} else {
    $app = $apps[0]
    Write-Host 'The app registration exists.'
    $repair = @{}
    if (-not $app.IsFallbackPublicClient) {
        $repair.IsFallbackPublicClient = $true
    }
    $addresses = @($app.PublicClient.RedirectUris | Where-Object { $_ })
    if ($addresses -notcontains $redirect) {
        $repair.PublicClient = @{ RedirectUris = @($addresses + $redirect) }
    }
    # What the app registration asks for besides stays.
    $access = @()
    $isMissing = $false
    foreach ($there in @($app.RequiredResourceAccess | Where-Object { $_ })) {
        $rest = @($there.ResourceAccess | ForEach-Object { @{ Id = $_.Id; Type = $_.Type } })
        $access += @{ ResourceAppId = $there.ResourceAppId; ResourceAccess = $rest }
    }
    foreach ($want in $wanted) {
        $entry = $access | Where-Object { $_.ResourceAppId -eq $want.Resource }
        if (-not $entry) {
            $entry = @{ ResourceAppId = $want.Resource; ResourceAccess = @() }
            $access += $entry
        }
        foreach ($id in $want.Ids) {
            $known = @($entry.ResourceAccess | ForEach-Object { $_.Id })
            if ($known -notcontains $id) {
                $entry.ResourceAccess = @($entry.ResourceAccess) + @{ Id = $id; Type = 'Scope' }
                $isMissing = $true
            }
        }
    }
    if ($isMissing) {
        $repair.RequiredResourceAccess = $access
    }
    if ($repair.Count -gt 0) {
        Update-MgApplication -ApplicationId $app.Id -BodyParameter $repair | Out-Null
        Write-Host 'Repaired the app registration.'
    }
}

$client = Get-Principal -AppId $app.AppId
$service = Get-Principal -AppId $registration
$graphService = Get-Principal -AppId $graph
Get-Principal -AppId $syncFabric | Out-Null
Add-Consent -ClientId $client.Id -ResourceId $service.Id -Scopes @($deviceScope)
Add-Consent -ClientId $client.Id -ResourceId $graphService.Id -Scopes $graphScopes

Write-Host ''
Write-Host 'Enter these in Provisioning Designer:'
Write-Host "  Client id: $($app.AppId)"
Write-Host "  Tenant:    $((Get-MgContext).TenantId)"
