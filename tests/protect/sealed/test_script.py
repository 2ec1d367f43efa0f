"""The script that opens a sealed file on Windows. No PowerShell runs here: it is checked by reading it, and says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput
from app.protect.sealed import format as sealed_format
from app.protect.sealed.script import TEMPLATE, script_path, write_open_script

if TYPE_CHECKING:
    from pathlib import Path

TEXT = TEMPLATE.read_text(encoding="utf-8")

TOKENS = re.compile(r"<#.*?#>|#[^\n]*|'(?:[^']|'')*'|\"[^\"]*\"", re.DOTALL)

KNOWN_TYPES = {
    # Each with the .NET Framework that has it, by Microsoft's reference of the class library.
    "System.Security.AccessControl.DirectorySecurity",  # 2.0
    "System.Security.Cryptography.Aes",  # 3.5
    "System.Security.Cryptography.HMACSHA256",  # 2.0
    "System.Security.Cryptography.HashAlgorithmName",  # 4.6
    "System.Security.Cryptography.Rfc2898DeriveBytes",  # 2.0; with a hash of choice 4.7.2
    "System.Security.Principal.WindowsPrincipal",  # 1.1
    "System.Security.Principal.WindowsIdentity",  # 1.1
    "System.Security.Principal.WindowsBuiltInRole",  # 1.1
    "System.Runtime.InteropServices.Marshal",  # 1.1
    "System.IO.Directory",  # 1.1; SetAccessControl and CreateDirectory with rights 2.0, and not in .NET 5 and later
    "System.IO.File",  # 1.1
    "System.Text.Encoding",  # 1.1
    "Environment",
    "BitConverter",
    "Array",
    "Math",
}
KNOWN_MEMBERS = {
    *("GetFolderPath", "CreateDirectory", "SetAccessControl", "SetSecurityDescriptorSddlForm"),
    *("SecureStringToBSTR", "PtrToStringBSTR", "ZeroFreeBSTR", "Normalize", "Dispose", "GetBytes", "GetString", "Trim"),
    *("Read", "Write", "Seek", "Open", "Flush", "Create", "CreateDecryptor", "GetCurrent", "IsInRole"),
    *(
        "ComputeHash",
        "TransformBlock",
        "TransformFinalBlock",
        "ToUInt16",
        "ToUInt32",
        "ToInt64",
        "Copy",
        "Clear",
        "Min",
    ),
}


def code(text: str) -> str:
    """Return *text* without comments and what stands in quotes."""
    return TOKENS.sub(lambda found: "" if found[0][0] in "<#" else "''", text)


def test_brackets_are_balanced() -> None:
    """Every bracket, brace and parenthesis closes in its turn; nothing is left of quotes."""
    stack: list[str] = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for char in code(TEXT):
        if char in pairs.values():
            stack.append(char)
        elif char in pairs:
            assert stack
            assert stack.pop() == pairs[char]
    assert stack == []
    assert "'" not in code(TEXT).replace("''", "")


@pytest.mark.parametrize("sign", ["&&", "||", "??", "?.", "?[", " ? ", "clean {", "::new(", "-Parallel", "#requires"])
def test_nothing_of_powershell_7(sign: str) -> None:
    """Signs that Windows PowerShell 5.1 does not know, or that would stop it in other words than ours, are not used."""
    assert sign not in code(TEXT)


def test_only_known_calls() -> None:
    """Types and members are those of a list that was looked up; a new one has to be looked up first."""
    text = code(TEXT)
    found = set(re.findall(r"\[([A-Z][\w.]+)\]::", text)) | set(re.findall(r"New-Object (System[\w.]+)", text))
    assert found == KNOWN_TYPES
    assert set(re.findall(r"(?:\.|::)([A-Z]\w+)\(", text)) <= KNOWN_MEMBERS


def test_the_numbers_are_those_of_the_format() -> None:
    """Magic, form, sizes and bounds in the script are the ones that the writer has."""
    for name, value in (
        ("Magic", f"'{sealed_format.MAGIC.decode()}'"),
        ("FormVersion", sealed_format.VERSION),
        ("FixedBytes", sealed_format.LONGEST_HEADER - sealed_format.NAME_BYTES),
        ("TagBytes", sealed_format.TAG_BYTES),
        ("FewestRounds", sealed_format.LEAST_ROUNDS),
        ("MostRounds", sealed_format.MOST_ROUNDS),
    ):
        assert f"\n${name} = {value}\n" in TEXT


def test_what_the_script_must_do() -> None:
    """It checks both tags before it writes, opens where only administrators read, removes in the end, and is honest."""
    text = TEXT
    main = text[text.index("function Open-SealedPackage") :]
    steps = ("Get-HeaderTag $tagKey", "Get-FileTag $stream $tagKey", "Write-Package $stream")
    assert [main.index(step) for step in steps] == sorted(main.index(step) for step in steps)
    assert "O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)" in text
    end = text[text.rindex("} finally {") :]
    assert "Remove-Item -LiteralPath $Package" in end
    assert "has not been run on Windows" in text
    assert "Administrator rights are needed" in text
    assert "-ExecutionPolicy Bypass" in text
    assert "AsSecureString" in text
    assert re.search(r"Write-(Step|Host)[^\n]*\$(password|keys|cipherKey|tagKey|text)\b", text) is None


@pytest.mark.parametrize(
    ("name", "literal"),
    [
        ("Office.ppkg.sealed", "'Office.ppkg.sealed'"),
        ("it's $(calc) `x.sealed", "'it''s $(calc) `x.sealed'"),
        ("a‘b’c‚d‛e.sealed", "'a‘‘b’’c‚‚d‛‛e.sealed'"),
    ],
)
def test_the_name_is_a_literal(tmp_path: Path, name: str, literal: str) -> None:
    """Whatever the file is called, its name is a text in the script and never a command; the script has a mark."""
    target, _digest = write_open_script(tmp_path / name)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n")
    assert f"$SealedName = {literal}\r\n" in data.decode()
    assert "{version}" not in data.decode()
    assert target.name == name.removesuffix(".sealed") + ".open.ps1"


def test_names_that_windows_cannot_have(tmp_path: Path) -> None:
    """A name with a sign that Windows forbids gets no script, as the sealed file could not be there."""
    with pytest.raises(BadInput):
        write_open_script(tmp_path / "a\n#>calc.sealed")
    assert list(tmp_path.iterdir()) == []


def test_another_suffix(tmp_path: Path) -> None:
    """A sealed file that is called otherwise keeps its whole name in that of the script."""
    assert script_path(tmp_path / "x.bin").name == "x.bin.open.ps1"
