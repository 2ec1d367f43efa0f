"""A calendar file that reminds of the end of a bulk token (RFC 5545). It contains no secret."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.text import N_, Sentence, moment_words, written

if TYPE_CHECKING:
    from app.model.token import Token

DAYS_BEFORE = (14, 3)
"""When the calendar reminds, in days before the end."""

_SPACE = uuid.UUID("5b8cde2c-6a1b-4b0e-9d51-0d9f3c1f7a64")
"""A number of ours, from which the events of all tokens get theirs."""

_MOST = 75
"""Octets of a line, without its end (RFC 5545, 3.1)."""


def reminder(
    token: Token,
    language: str,
    now: datetime,
    *,
    project: str = "",
    files: str = "",
) -> bytes:
    """Return the calendar file for the end of *token* in *language*, made at *now*; past reminders are left out.

    *project* and *files* are for people and may be empty.

    A later file for the same package id replaces the event in the calendar instead of adding one: it has the same UID,
    and a higher SEQUENCE, which grows with the end of the token.

    :raises ValueError: it is not known when *token* ends.
    """
    if token.expiry is None:
        raise ValueError
    ends = token.expiry.astimezone(UTC)
    subject: dict[str, object] = {"project": project or token.account}
    summary = Sentence(N_("Reminder", "Bulk token ends: {project}"), subject)
    description = [
        Sentence(
            N_(
                "Reminder",
                "The bulk token of {account} works until {end}. After that, its package joins no device any more."
                " Devices that have joined stay joined.",
            ),
            {"account": token.account, "end": moment_words(ends)},
        ),
        Sentence(N_("Reminder", "Get a new token and rebuild the package before, if it is still needed.")),
        Sentence(N_("Reminder", "Tenant: {tenant}"), {"tenant": token.tenant}),
        Sentence(N_("Reminder", "Package id: {package_id}"), {"package_id": token.package_id}),
        *([Sentence(N_("Reminder", "Package: {files}"), {"files": files})] if files else []),
    ]
    title = _text(written(summary, language))
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Provisioning Designer//Bulk token//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{uuid.uuid5(_SPACE, f'{token.tenant}/{token.package_id}'.lower())}",
        f"SEQUENCE:{max(0, int(ends.timestamp()) // 60)}",
        f"DTSTAMP:{_instant(now)}",
        f"DTSTART:{_instant(ends)}",
        f"SUMMARY:{title}",
        "DESCRIPTION:" + _text("\n".join(written(line, language) for line in description)),
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
    ]
    for days in DAYS_BEFORE:
        if ends - timedelta(days=days) > now:
            lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{title}", f"TRIGGER:-P{days}D", "END:VALARM"]
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return b"".join(_folded(line) for line in lines)


def _instant(instant: datetime) -> str:
    """Return *instant* in UTC as calendars write it: ``20270302T235959Z``."""
    there = instant.astimezone(UTC)
    return f"{there.year:04}{there:%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    """Return *text* as a value of type TEXT (RFC 5545, 3.3.11), without control characters and half characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(char for char in text if char == "\n" or (char >= " " and not "\x7f" <= char <= "\x9f"))
    kept = kept.encode("utf-8", "replace").decode()
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Return *line* in UTF-8, folded so that no piece is longer than 75 octets and no character is cut."""
    pieces = [b""]
    for char in line:
        octets = char.encode()
        if len(pieces[-1]) + len(octets) > _MOST:
            pieces.append(b" ")
        pieces[-1] += octets
    return b"\r\n".join(pieces) + b"\r\n"
