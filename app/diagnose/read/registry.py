"""Reading exports of the registry (``.reg``): the results of packages under ``Provisioning\\Results``.

There Windows keeps ``Results\\PACKAGE\\AREA\\KIND\\XML`` with ``LastResult``, ``Categories``, ``Message`` and
``FailingNodePath``, and the file name of the package as ``PackageFileName`` (what ``mdmdiagnostics`` asks for). Forms:
of ``reg export`` (version 5, UTF-16), of REGEDIT4 (in a code page), and of MdmDiagnosticsTool, which writes the type as
a word (``DWORD:0000``, ``MULTI_SZ:"…"``).
"""

from __future__ import annotations

import re
from typing import Final

from app.core.byte_order import without_start
from app.diagnose.read.package_result import MOST_GROUPS, GroupResult, PackageResult

_KEY = re.compile(r"\s*\[-?(HK[^\]]{1,2000})\]\s*$")
_VALUE = re.compile(r'\s*"((?:[^"\\]|\\.){0,400})"\s*=\s*(.*)$')
_RESULTS = re.compile(r"\\Microsoft\\Provisioning\\Results\\([^\\]+)(?:\\([^\\]+))?(?:\\(.+))?$", re.IGNORECASE)
_ANYWHERE = re.compile(r"\\Provisioning\\Results\\", re.IGNORECASE)
_LONGEST_KEY: Final = 64 * 1024
_TEXT = re.compile(r'(?:(?:REG_)?\w{0,10}SZ:)?"((?:[^"\\]|\\.)*)"', re.IGNORECASE)
_DWORD = re.compile(r"(?:REG_)?(?:dword|qword)\s*:\s*(?:0x)?([0-9a-f]{1,16})", re.IGNORECASE)
_BYTES = re.compile(r"(?:hex(?:\(([0-9a-f]+)\))?|(?:REG_)?BINARY)\s*:\s*([0-9a-f,\s\\]*)", re.IGNORECASE)
_HEADS: Final = ("Windows Registry Editor", "REGEDIT4")


def is_registry(text: str) -> bool:
    """Return whether *text* is an export of the registry."""
    head = without_start(text[:2000])
    first = next((line for line in head.splitlines() if line.strip() and not line.startswith(";")), "")
    return head.startswith(_HEADS) or first.lstrip().startswith("[HK")


def read_registry(text: str) -> list[PackageResult]:
    """Return the results in *text*, an export of the registry; the list is empty if it contains none."""
    is_wide = not without_start(text).startswith("REGEDIT4")
    places = [found.start() for found in _ANYWHERE.finditer(text)]
    if not places:
        return []
    # An export of a whole hive is long; what is before and behind is of no interest.
    text = text[text.rfind("\n", 0, places[0]) + 1 : places[-1] + _LONGEST_KEY]
    packages: dict[str, PackageResult] = {}
    group: GroupResult | None = None
    package: PackageResult | None = None
    for line in _whole_lines(text):
        if key := _KEY.match(line):
            package, group = None, None
            if found := _RESULTS.search(key[1]):
                package = packages.setdefault(found[1].casefold(), PackageResult(id=found[1]))
                if found[3]:
                    group = GroupResult(category=found[2], xml=found[3].rpartition("\\")[2])
        elif package and (value := _VALUE.match(line)):
            _take(package, group, _unescaped(value[1]).casefold(), _plain(value[2].strip(), is_wide=is_wide))
    return [one for one in packages.values() if one.groups]


def _take(package: PackageResult, group: GroupResult | None, name: str, value: str) -> None:
    if name == "packagefilename":
        package.name = value
    elif group is None:
        return
    elif name == "lastresult":
        group.last_result = value
        if len(package.groups) < MOST_GROUPS:
            package.groups.append(group)
    elif name in ("category", "categories") and value:
        group.category = value
    elif name == "message":
        group.message = value
    elif name == "failingnodepath":
        group.node = value


def _whole_lines(text: str) -> list[str]:
    """Return the lines; one that ends in a backslash goes on in the next, but not within quotation marks."""
    return re.sub(r",\s*\\\r?\n\s*", ",", text).splitlines()


def _plain(text: str, *, is_wide: bool) -> str:
    """Return the value *text* as text: numbers as ``0x…``, lists of texts with commas; nothing for what is neither."""
    if found := _DWORD.match(text):
        number = int(found[1], 16) & 0xFFFFFFFF
        return f"0x{number:08X}" if number else "0"
    if found := _TEXT.match(text):
        return _unescaped(found[1])
    if found := _BYTES.match(text):
        digits = re.sub(r"[^0-9a-fA-F]", "", found[2])
        data = bytes.fromhex(digits[: len(digits) // 2 * 2])
        if found[1] in ("1", "2", "7"):
            parts = data.decode("utf-16-le" if is_wide else "cp1252", "replace").split("\0")
            return ", ".join(part for part in parts if part)
        if found[1] in ("4", "b"):
            number = int.from_bytes(data[:4], "little")
            return f"0x{number:08X}" if number else "0"
    return ""


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
