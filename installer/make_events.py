"""Make the table of Windows' events from lists of the fields of their providers.

``python installer/make_events.py FOLDER [--output FILE]``. FOLDER holds one ``.tsv`` for each provider, as tools write
them from the manifests of Windows: ``event_id``, ``event(fields)``, ``level``. The result is read by
:mod:`app.diagnose.read.event_table`: for each event its level and its fields, each with what its value means where that
is known. What a field means is not in a manifest; the rules for it are here, with their sources.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from app.diagnose.read.event_table import FORMAT, KIND, LEVELS, Role, read_event  # noqa: E402 - found by the line above

_FIELDS = re.compile(r"\((.*)\)$")
_RESULTS = re.compile(r"HRESULT\d*|ExitCode|ErrorCode|NtStatus|dwError|(?:Agent|Overall|DisplayPage)Result")
_NUMBERS = {"Int32", "UInt32", "UInt64", "UInt16", "HexInt32", "Boolean", "FILETIME", "Pointer", "GUID", "Binary"}
_MANAGEMENT = "Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider"
_AAD = "Microsoft-Windows-AAD"
_REGISTRATION = "Microsoft-Windows-User Device Registration"

# memdocs#94: event 76 says "Device Credential (0x1), Failed (… 0x80180001)" of HexInt1 and HRESULT.
_CREDENTIALS = {17, 76, 90, 100, 220, 805}
# What a CSP answered, for a node: these events have no HRESULT beside it.
_ANSWERS = {400, 404, 450, 454}
# Events about keys of Windows Hello, concluded from their fields: nothing of them is a join [INFERRED].
_HELLO = {300, 301, *range(310, 320), *range(350, 365), *range(372, 382)}
_KEYS = re.compile(r"(?:User|Saved)?Key(?:Name|Id|Hash|Type)|Ngc\w+|RPID|ContainerStatus")


def role_of(provider: str, number: int, kind: str, name: str) -> Role:
    """Return what the field *name*, of the type *kind*, of an event means."""
    if provider == _MANAGEMENT and name == "HexInt1" and number in _CREDENTIALS:
        return Role.CREDENTIAL
    if provider == _MANAGEMENT and number in _ANSWERS and name in ("HexInt1", "Message5"):
        return Role.RESULT if name == "HexInt1" else Role.NODE
    if provider == _AAD and name in ("Error", "Result", "Status", "HTTPTransportError") and kind in _NUMBERS:
        return Role.RESULT
    if name in ("HttpStatus", "HTTPStatus", "StatusCode"):
        return Role.HTTP
    if kind in _NUMBERS and _RESULTS.fullmatch(name):
        return Role.RESULT
    if name == "State":
        return Role.STATE
    return Role.NUMBER if kind in _NUMBERS else Role.TEXT


def event_line(provider: str, number: int, fields: str, level: str) -> str:
    """Return the event in the form of the table."""
    found = _FIELDS.search(fields)
    pairs = [field.strip().split(" ", 1) for field in (found[1] if found else "").split(",") if field.strip()]
    words = [LEVELS[level.lower()]]
    names = [name for _, name in pairs]
    is_hello = number in _HELLO or any(_KEYS.fullmatch(name) for name in names)
    if provider == _REGISTRATION and is_hello:
        words[0] += "*"
    for kind, name in pairs:
        role = role_of(provider, number, kind, name)
        words.append(name if role is Role.TEXT else f"{name}={role}")
    line = " ".join(words)
    read_event(line)
    return line


def make_events(folder: Path) -> dict[str, object]:
    """Return the table of all providers in *folder*."""
    providers: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                number = int(row["event_id"])
                line = event_line(row["provider"], number, row["event(fields)"], row["level"])
                providers.setdefault(row["provider"], {})[str(number)] = line
    return {"kind": KIND, "format": FORMAT, "providers": providers}


def main() -> None:
    """Read the folder that the first argument names and write the table."""
    parser = argparse.ArgumentParser(description="Make the table of Windows' events from lists of their fields.")
    parser.add_argument("folder", type=Path, help="a folder of .tsv files, one for each provider")
    parser.add_argument("--output", type=Path, default=REPOSITORY / "resources" / "events.json")
    arguments = parser.parse_args()
    text = json.dumps(make_events(arguments.folder), ensure_ascii=False, indent=0)
    arguments.output.write_text(text + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
