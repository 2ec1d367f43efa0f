"""Reading ``dsregcmd /status``: whether the device is joined, and why the last attempt to join failed.

The words are those of Microsoft's description (troubleshoot-device-dsregcmd); names of values are also taken in other
languages, by their parts [INFERRED].
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.diagnose.read import provider
from app.diagnose.read.event import read_time
from app.diagnose.read.package_result import undated_event

if TYPE_CHECKING:
    from app.diagnose.read.event import Event

_LINE = re.compile(r"\s*(?:\d{4}-\d\d-\d\d \S+\s+)?([^:|+]{3,60}?)[\s\u00a0]*:[\s\u00a0](.*)")
_RULE = re.compile(r"\s*[|+].*")
_CODE = re.compile(r"0x[0-9a-fA-F]{1,8}")
_YES: Final = frozenset({"yes", "oui", "ja", "si", "sim", "tak", "ano"})
_ERRORS: Final = ("err", "fehler", "fout", "codigo")
_TEXTS: Final = ("message", "mensaje", "messaggio", "meldung", "nachricht", "bericht", "descri", "beschreibung")
_MOST_LINES: Final = 5000
_FAILED, _JOINED = 304, 306


def read_dsregcmd(text: str, source: str) -> list[Event] | None:
    """Return what *text*, of the file *source*, tells of the join, None where it is no such text.

    A failed attempt has the time of that attempt, if it is reported; an existing join has none.
    """
    values = _values(text)
    if "joined" not in values and "client" not in values:
        return None
    is_joined = _folded(values.get("joined", "")) in _YES
    events: list[Event] = []
    code = _CODE.match(values.get("client", ""))
    if code and int(code[0], 16) and not (is_joined and "previous" not in values):
        data = {"ExitCode": code[0]}
        data |= {
            name: values[key]
            for key, name in (
                ("server", "ServerErrorCode"),
                ("said", "ServerErrorMessage"),
                ("http", "HttpStatus"),
                ("phase", "ErrorPhase"),
            )
            if values.get(key)
        }
        event = undated_event(provider.DSREGCMD, _FAILED, 1, source, data)
        when = read_time(values.get("previous") or values.get("time") or "")
        events.append(replace(event, level=2, when=when or event.when))
    if is_joined:
        events.append(undated_event(provider.DSREGCMD, _JOINED, 2, source, {}))
    return events


def _values(text: str) -> dict[str, str]:
    """Return the values of *text* by our names of them; the first of each counts. Broken lines are put together."""
    found: dict[str, str] = {}
    last = ""
    for line in text.splitlines()[:_MOST_LINES]:
        if not line.strip() or _RULE.fullmatch(line):
            last = ""
        elif parts := _LINE.fullmatch(line.rstrip()):
            last = _meaning(_folded(parts[1]))
            if last in found:
                last = ""
            elif last:
                found[last] = parts[2].strip()
        elif last:
            found[last] = f"{found[last]} {line.strip()}"
    return found


def _meaning(name: str) -> str:
    """Return our name of the value that *name*, without spaces and accents, is; an empty text for all others."""
    if name.endswith("joined") and name.startswith(("azuread", "entra", "microsoftentra")):
        return "joined"
    is_error = any(part in name for part in _ERRORS)
    if "client" in name and is_error:
        return "client"
    if "serv" in name and any(part in name for part in _TEXTS):
        return "said"
    if "serv" in name and is_error:
        return "server"
    if name.startswith("http") and any(part in name for part in ("stat", "etat", "err")):
        return "http"
    if "phase" in name and is_error:
        return "phase"
    if any(part in name for part in ("previous", "precedent", "vorherige")) and "regist" in name.replace("enr", "r"):
        return "previous"
    return "time" if name in ("clienttime", "heureclient", "heureduclient", "clientzeit") else ""


def _folded(text: str) -> str:
    """Return *text* in lower case without accents, spaces and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum() and not unicodedata.combining(letter))
