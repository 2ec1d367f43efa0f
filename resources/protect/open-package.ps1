<#
Opens a sealed provisioning package and applies it to this PC.

What it does, in this order:
 1. asks for the password;
 2. reads the sealed file beside it and checks, before anything is decrypted, that nobody has changed it;
 3. writes the package into a folder that only SYSTEM and Administrators can read;
 4. applies it with Install-ProvisioningPackage, without questions, and writes what that reports into the log; if a
    settings group failed, this counts as failed, although Windows shows no error;
 5. removes the package again, whatever happened.
The log, %SystemRoot%\ProvisioningDesigner\open-package.log, says what was done and when, and what Windows reports of
each settings group; it holds no secret of this program.

It needs Windows 10 1803 or later (.NET Framework 4.7.2), Windows PowerShell 5.1 and the rights of an administrator.
Start it in Windows PowerShell that was opened with "Run as administrator", with the name of this file:

    powershell.exe -NoProfile -ExecutionPolicy Bypass -File NAME.open.ps1

Windows refuses scripts by default (execution policy); "-ExecutionPolicy Bypass" allows this one start and changes no
setting. Where AppLocker or App Control restricts PowerShell it cannot run: open the file with "ppkg unseal" instead.

This script was checked without Windows and has not been run on Windows yet. Try it on one PC first.
Made by Provisioning Designer {version}. The form of the sealed file is described in its SECURITY.md.
#>
param([string]$Path)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$SealedName = '{sealed}'
$Magic = 'PPKGSEAL'
$FormVersion = 1
$FixedBytes = 72
$TagBytes = 32
$FewestRounds = 1000
$MostRounds = 10000000
$BufferBytes = 1048576

$Folder = Join-Path ([Environment]::GetFolderPath('Windows')) 'ProvisioningDesigner'
$Log = Join-Path $Folder 'open-package.log'
$Package = Join-Path $Folder 'package.ppkg'

function Write-Step([string]$Text) {
    Write-Host $Text
    Add-Content -LiteralPath $Log -Encoding UTF8 -Value ('{0:yyyy-MM-dd HH:mm:ss}  {1}' -f (Get-Date), $Text)
}

# Only SYSTEM and Administrators, nothing inherited, from its first moment.
function New-ProtectedFolder {
    $rights = New-Object System.Security.AccessControl.DirectorySecurity
    $rights.SetSecurityDescriptorSddlForm('O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)')
    if (Test-Path -LiteralPath $Folder) {
        [System.IO.Directory]::SetAccessControl($Folder, $rights)
    } else {
        [void][System.IO.Directory]::CreateDirectory($Folder, $rights)
    }
}

# All values of objects as a text; wide, so that no line is broken.
function Format-Object($Objects) {
    return ($Objects | Format-List -Property * | Out-String -Width 4096).Trim()
}

# A settings group that failed is told in the text of the result only: LastResult:Error -2147024809 (0x80070057).
function Find-Failure([string]$Text) {
    $flat = $Text -replace '\s+', ' '
    $sign = 'LastResult ?: ?(Error[^:]{0,60}|[^:]{0,40}\(0x(?!8000000A)[89A-F][0-9A-F]{7}\))'
    if ($flat -match $sign) { return $Matches[0].Trim() }
    return ''
}

function Read-Exactly($Stream, [int]$Count) {
    $bytes = New-Object byte[] $Count
    $done = 0
    while ($done -lt $Count) {
        $read = $Stream.Read($bytes, $done, $Count - $done)
        if ($read -eq 0) { throw 'The sealed file ends too early. Copy it again.' }
        $done += $read
    }
    return , $bytes
}

# Compares all bytes always, so that the time it takes tells nothing.
function Test-SameBytes([byte[]]$One, [byte[]]$Other) {
    if ($One.Length -ne $Other.Length) { return $false }
    $difference = 0
    for ($i = 0; $i -lt $One.Length; $i++) { $difference = $difference -bor ($One[$i] -bxor $Other[$i]) }
    return $difference -eq 0
}

function Read-PasswordBytes {
    $secure = Read-Host -Prompt 'Password of the package' -AsSecureString
    $pointer = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($secure)
    try {
        $text = [System.Runtime.InteropServices.Marshal]::PtrToStringBSTR($pointer)
        # Form C: an accent counts the same however it was typed.
        return , [System.Text.Encoding]::UTF8.GetBytes($text.Normalize())
    } finally {
        [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($pointer)
        $secure.Dispose()
    }
}

function Get-HeaderTag([byte[]]$Key, [byte[]]$Header) {
    $hmac = New-Object System.Security.Cryptography.HMACSHA256 -ArgumentList (, $Key)
    try { return , $hmac.ComputeHash($Header) } finally { $hmac.Dispose() }
}

# HMAC-SHA256 of the first $Count bytes of the file.
function Get-FileTag($Stream, [byte[]]$Key, [long]$Count) {
    $hmac = New-Object System.Security.Cryptography.HMACSHA256 -ArgumentList (, $Key)
    try {
        $buffer = New-Object byte[] $BufferBytes
        [void]$Stream.Seek(0, 'Begin')
        $left = $Count
        while ($left -gt 0) {
            $read = $Stream.Read($buffer, 0, [int][Math]::Min($left, $BufferBytes))
            if ($read -eq 0) { throw 'The sealed file ends too early. Copy it again.' }
            [void]$hmac.TransformBlock($buffer, 0, $read, $buffer, 0)
            $left -= $read
        }
        [void]$hmac.TransformFinalBlock($buffer, 0, 0)
        return , $hmac.Hash
    } finally {
        $hmac.Dispose()
    }
}

# Decrypts $Count bytes, which begin where the file stands, into the package.
function Write-Package($Stream, [byte[]]$Key, [byte[]]$First, [long]$Count) {
    $aes = [System.Security.Cryptography.Aes]::Create()
    $plain = $null
    try {
        $aes.Mode = 'CBC'
        $aes.Padding = 'PKCS7'
        $aes.KeySize = 256
        $aes.Key = $Key
        $aes.IV = $First
        $decryptor = $aes.CreateDecryptor()
        $plain = [System.IO.File]::Open($Package, 'CreateNew', 'Write', 'None')
        $left = $Count
        while ($left -gt 0) {
            $bytes = Read-Exactly $Stream ([int][Math]::Min($left, $BufferBytes))
            $left -= $bytes.Length
            if ($left -gt 0) {
                $clear = New-Object byte[] ($bytes.Length + 16)
                $made = $decryptor.TransformBlock($bytes, 0, $bytes.Length, $clear, 0)
            } else {
                $clear = $decryptor.TransformFinalBlock($bytes, 0, $bytes.Length)
                $made = $clear.Length
            }
            $plain.Write($clear, 0, $made)
        }
        $plain.Flush($true)
    } finally {
        if ($null -ne $plain) { $plain.Dispose() }
        $aes.Dispose()
    }
}

function Open-SealedPackage([string]$File) {
    $keys = $null
    $password = $null
    # While it is open, nobody else may write to it: what is checked is what is decrypted.
    $stream = [System.IO.File]::Open($File, 'Open', 'Read', 'Read')
    try {
        $fixed = Read-Exactly $stream $FixedBytes
        if ([System.Text.Encoding]::ASCII.GetString($fixed, 0, 8) -cne $Magic) { throw 'This is not a sealed file.' }
        if ([BitConverter]::ToUInt16($fixed, 8) -ne $FormVersion) { throw 'This sealed file needs a newer script.' }
        $nameBytes = [int][BitConverter]::ToUInt16($fixed, 10)
        $rounds = [long][BitConverter]::ToUInt32($fixed, 12)
        $salt = New-Object byte[] 32
        [Array]::Copy($fixed, 16, $salt, 0, 32)
        $first = New-Object byte[] 16
        [Array]::Copy($fixed, 48, $first, 0, 16)
        $size = [BitConverter]::ToInt64($fixed, 64)
        if ($rounds -lt $FewestRounds -or $rounds -gt $MostRounds -or $size -lt 0 -or $nameBytes -gt 255) {
            throw 'The beginning of the sealed file is damaged. Copy it again.'
        }
        $name = Read-Exactly $stream $nameBytes
        $headerTag = Read-Exactly $stream $TagBytes
        $cipherBytes = $size - ($size % 16) + 16
        if ($stream.Length -ne $FixedBytes + $nameBytes + $TagBytes + $cipherBytes + $TagBytes) {
            throw 'The sealed file has another length than it was made with. Copy it again.'
        }

        $password = Read-PasswordBytes
        Write-Step 'Checking the password. This takes some seconds.'
        $sha256 = [System.Security.Cryptography.HashAlgorithmName]::SHA256
        $derive = New-Object System.Security.Cryptography.Rfc2898DeriveBytes -ArgumentList $password, $salt, ([int]$rounds), $sha256
        try { $keys = $derive.GetBytes(64) } finally { $derive.Dispose() }
        [byte[]]$cipherKey = $keys[0..31]
        [byte[]]$tagKey = $keys[32..63]

        [byte[]]$header = $fixed + $name
        if (-not (Test-SameBytes (Get-HeaderTag $tagKey $header) $headerTag)) {
            throw 'The password is not right, or the beginning of the sealed file is damaged.'
        }
        Write-Step 'The password is right. Checking the package.'
        $tag = Get-FileTag $stream $tagKey ($stream.Length - $TagBytes)
        if (-not (Test-SameBytes $tag (Read-Exactly $stream $TagBytes))) {
            throw 'The sealed file is damaged or was changed. Nothing of it was used. Copy it again.'
        }
        [void]$stream.Seek($FixedBytes + $nameBytes + $TagBytes, 'Begin')
        Write-Package $stream $cipherKey $first $cipherBytes
    } finally {
        $stream.Dispose()
        if ($null -ne $password) { [Array]::Clear($password, 0, $password.Length) }
        if ($null -ne $keys) {
            [Array]::Clear($keys, 0, 64)
            if (Test-Path variable:cipherKey) { [Array]::Clear($cipherKey, 0, 32) }
            if (Test-Path variable:tagKey) { [Array]::Clear($tagKey, 0, 32) }
        }
    }
}

$identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
$principal = New-Object System.Security.Principal.WindowsPrincipal -ArgumentList $identity
if (-not $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)) {
    Write-Host 'Administrator rights are needed: open Windows PowerShell with "Run as administrator" and start this again.'
    exit 1
}
$net = Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' -ErrorAction SilentlyContinue
if ($PSVersionTable.PSVersion.Major -ne 5 -or $null -eq $net -or $net.Release -lt 461808) {
    Write-Host 'Windows PowerShell 5.1 and .NET Framework 4.7.2 are needed: start it with powershell.exe, on Windows 10 1803 or later.'
    exit 1
}

$code = 1
try {
    New-ProtectedFolder
    # What a PC that lost its power left here.
    Remove-Item -LiteralPath $Package -Force -ErrorAction SilentlyContinue
    if (-not $Path) { $Path = Join-Path $PSScriptRoot $SealedName }
    $file = (Resolve-Path -LiteralPath $Path).ProviderPath
    Write-Step ('Opening ' + $file)
    Open-SealedPackage $file
    Write-Step 'Applying the package.'
    $report = Format-Object @(Install-ProvisioningPackage -PackagePath $Package -ForceInstall -QuietInstall)
    Write-Step ("What Windows reports:`r`n" + $report + "`r`n")
    $failure = Find-Failure $report
    if ($failure) { throw ('A settings group failed, although Windows shows no error: ' + $failure) }
    Write-Step 'Done. Windows may restart soon.'
    $code = 0
} catch {
    $reason = 'Failed: ' + $_.Exception.Message
    try { Write-Step $reason } catch { Write-Host $reason }
} finally {
    Remove-Item -LiteralPath $Package -Force -ErrorAction SilentlyContinue
    if (Test-Path -LiteralPath $Package) {
        Write-Host ('The opened package could not be removed. Delete it now: ' + $Package)
        $code = 1
    }
}
exit $code
