"""Reading what ``Install-ProvisioningPackage`` and ``Add-ProvisioningPackage`` print: a list of values, or an error.

The shape is that of ``Format-List``: ``Name : value``, and below ``Result`` a block for each provxml with
``LastResult:Error -1072896680 (0xC00CE558)`` (windows-itpro-docs#4880). Long lines are broken at the width of the
window, also within a number. ``ConvertTo-Json`` makes the same values of it.
"""

from __future__ import annotations

import json
import re
from typing import Final

from app.diagnose.read.package_result import MOST_GROUPS, GroupResult, PackageResult

_FIELD = re.compile(r"(IsInstalled|PackageID|PackageName|PackagePath|Result)\s*: ?(.*)", re.IGNORECASE)
_NAMES = re.compile(r"^\s*(IsInstalled|PackageID|PackageName)\s*:", re.MULTILINE | re.IGNORECASE)
_NEEDLE = re.compile(r"LastResult|ProvisioningPackage|PackageName", re.IGNORECASE)
_OTHER_FIELD = re.compile(r"[A-Z]\w{2,40}\s+: ?.*")
_PART = re.compile(
    r"\s*(Categor(?:y|ies)|LastResult|Message|Num(?:berOf)?Failures|FailingNode(?:Path)?)\s*[:=]\s*(.*)", re.IGNORECASE
)
_XML = re.compile(r"\s*(?:Result\s*:\s*)?(\d{1,5}_\S.*|\S[^:]*\.provxml\s*)$", re.IGNORECASE)
_ERROR = re.compile(
    r"\b(?:Install|Add)-ProvisioningPackage\s*:(.{0,1500}?)(?=\n\s*\n|\b(?:Install|Add)-ProvisioningPackage\b|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(r"0x([89A-Fa-f][0-9A-Fa-f]{7})(?![0-9A-Fa-f])")
_PACKAGE = re.compile(r"[^\\/:*?\"'<>|\r\n]{1,200}\.ppkg", re.IGNORECASE)
_MOST_PACKAGES: Final = 500
_NEAR: Final = 400
_ATTRIBUTES: Final = {
    "category": "category",
    "categories": "category",
    "lastresult": "last_result",
    "message": "message",
}


def read_cmdlet(text: str) -> list[PackageResult] | None:
    """Return the results in *text*, None where it is no output of these commands; without results the list is empty."""
    if not _NEEDLE.search(text):
        return None
    text = _list_of_json(text)
    found = _Lines().read(text)
    errors = [*_errors(text)]
    return [*found, *errors] if found or errors or _looks_so(text) else None


def _list_of_json(text: str) -> str:
    """Return *text* as a list where it is JSON of such objects (``ConvertTo-Json``), else as it is."""
    if not text.lstrip().startswith(("{", "[")):
        return text
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return text
    objects = [one for one in (found if isinstance(found, list) else [found]) if isinstance(one, dict)]
    return "\n\n".join(
        "\n".join(f"{name} : {value}" for name, value in one.items() if value is not None) for one in objects
    )


def _looks_so(text: str) -> bool:
    return len({name.casefold() for name in _NAMES.findall(text)}) > 1


def _errors(text: str) -> list[PackageResult]:
    results = []
    for found in _ERROR.finditer(text):
        # The window breaks lines anywhere.
        squeezed = re.sub(r"\s*\n\s*", "", found[1])
        if code := _CODE.search(squeezed) or _CODE.search(found[1]):
            # The command line stands before the error, or is quoted behind it.
            near = text[max(0, found.start() - _NEAR) : found.end() + _NEAR]
            name = _PACKAGE.search(near)
            results.append(PackageResult(name=name[0].strip() if name else "", code=int(code[1], 16)))
    return results[:_MOST_PACKAGES]


class _Lines:
    """Takes the lines of a list one after another."""

    def __init__(self) -> None:
        self._packages: list[PackageResult] = []
        self._seen: set[str] = set()
        self._group: GroupResult | None = None
        self._open = ""

    def read(self, text: str) -> list[PackageResult]:
        for line in text.splitlines():
            self._take(line.rstrip())
        return [one for one in self._packages if one.groups]

    def _take(self, line: str) -> None:
        if not line.strip():
            self._open = ""
        elif found := _FIELD.match(line.lstrip()):
            self._field(found[1].casefold(), found[2].strip())
        elif found := _PART.match(line):
            self._part(found[1].casefold(), found[2].strip())
        elif _OTHER_FIELD.fullmatch(line):
            self._open = ""
        elif (found := _XML.match(line)) and self._packages and self._open != "xml":
            self._begin(found[1].strip())
        elif self._group and self._open and line[0].isspace():
            # Words are kept apart; a path or a name has no spaces, so the break is within it.
            joint = "" if self._open in ("xml", "node") else " "
            setattr(self._group, self._open, getattr(self._group, self._open) + joint + line.strip())

    def _field(self, name: str, value: str) -> None:
        self._open = ""
        if not self._packages or name in self._seen:
            self._packages.append(PackageResult())
            self._seen, self._group = set(), None
            del self._packages[_MOST_PACKAGES:]
        self._seen.add(name)
        package = self._packages[-1]
        if name == "packagename":
            package.name = value
        elif name == "packageid":
            package.id = value
        elif name == "packagepath" and not package.name:
            package.name = value
        elif name == "result" and value:
            found = _PART.match(value)
            if found:
                self._part(found[1].casefold(), found[2].strip())
            else:
                self._begin(value)

    def _part(self, name: str, value: str) -> None:
        attribute = _ATTRIBUTES.get(name, "node" if name.startswith("failing") else "")
        if self._group is None or (attribute and getattr(self._group, attribute)):
            self._begin("")
        if self._group is not None and attribute:
            setattr(self._group, attribute, value)
        self._open = attribute

    def _begin(self, xml: str) -> None:
        if not self._packages:
            self._packages.append(PackageResult())
        groups = self._packages[-1].groups
        self._group = GroupResult(xml=xml)
        self._open = "" if xml.casefold().endswith(".provxml") else "xml" if xml else ""
        if len(groups) < MOST_GROUPS:
            groups.append(self._group)
