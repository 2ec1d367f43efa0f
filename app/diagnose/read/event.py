"""One event of a Windows log, whatever file it came from, and the error codes it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.diagnose.read.event_table import Role, event_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_VALUE: Final = 4000
MOST_VALUES: Final = 60
"""What is kept of one event, so that a hostile one cannot fill the memory."""

UNDATED: Final = datetime.min.replace(tzinfo=UTC)
"""The time of what is reported without one: the state of a device when a file was made."""

ERROR: Final = 2
WARNING: Final = 3
"""Levels: 1 critical, 2 error, 3 warning, 4 information (``diagnosis.md`` 5.2)."""

_LEVELS: Final = {"error": 2, "warning": 3, "information": 4}

_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?\s*(?:Z|UTC|[+-]00:?00)?")
_HEX = re.compile(r"(?<![0-9A-Za-z])0[xX]([0-9A-Fa-f]{8})(?![0-9A-Za-z])")
_MOST_DIGITS: Final = 19
_NUMBER = re.compile(r"-?\d{1,10}|0[xX][0-9A-Fa-f]{1,8}")
_CODE_NAMES = re.compile(
    r"hresult|exit_?code|error_?code|^error$|^result$|^status$|^code$|reason_?code|return_?code", re.IGNORECASE
)


_FAILING: Final = 0x80000000


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One event. ``when`` is UTC; ``data`` holds its values by name; ``message`` is empty where the file has no text.

    ``source`` names the file (and the member of an archive). Values may contain secrets: show them masked only
    (:mod:`app.diagnose.read.masking`).
    """

    when: datetime
    provider: str
    channel: str
    id: int
    level: int
    computer: str
    record: int
    data: dict[str, str] = field(default_factory=dict, hash=False, repr=False)
    message: str = field(default="", repr=False)
    source: str = ""

    @property
    def is_warning(self) -> bool:
        """Whether the log marks it as a warning or worse; where it has no level, what the table of events says."""
        return 0 < self._known_level <= WARNING

    @property
    def is_error(self) -> bool:
        """Whether the log marks it as an error or worse."""
        return 0 < self._known_level <= ERROR

    @property
    def _known_level(self) -> int:
        facts = None if self.level else event_facts(self.provider, self.id)
        return _LEVELS[facts.level] if facts else self.level

    def value(self, *names: str) -> str:
        """Return the first value that has one of *names* and is not empty, or an empty text."""
        return next((self.data[name] for name in names if self.data.get(name)), "")

    def codes(self) -> tuple[int, ...]:
        """Return the codes it tells, as unsigned 32-bit numbers, those of its code fields first; zeros are left out.

        A code field holds hexadecimal or decimal, negative or not; other texts count only as ``0x`` with eight digits.
        Which fields contain codes is known from the table of events, and guessed by name where it does not know the
        event.
        """
        found = dict.fromkeys(self._codes())
        return tuple(code for code in found if code)

    def _codes(self) -> Iterator[int]:
        facts = event_facts(self.provider, self.id)
        roles: dict[str, Role] = dict(facts.fields) if facts else {}
        later: list[int] = []
        texts: list[str] = []
        for name, value in self.data.items():
            role = roles.get(name)
            number = _number(value)
            if number is None:
                texts.append(value)
            elif role is Role.RESULT or (role is None and _CODE_NAMES.search(name)):
                yield number
            elif name.lower().startswith("hexint"):
                # In another version of the event it may be the code: no kind of credential is so large.
                later += [number] if number >= _FAILING else []
            elif role in (None, Role.TEXT):
                texts.append(value)
        yield from later
        for text in (*texts, self.message):
            for match in _HEX.finditer(text[:LONGEST_VALUE]):
                yield int(match[1], 16)

    def texts(self) -> Iterator[str]:
        """Yield its values and its message."""
        yield from self.data.values()
        if self.message:
            yield self.message


def _number(text: str) -> int | None:
    """Return the number that *text* is, as an unsigned 32-bit number, or None."""
    plain = text.strip()
    if not _NUMBER.fullmatch(plain):
        return None
    return int(plain, 0 if plain[:2].lower() == "0x" else 10) & 0xFFFFFFFF


def read_time(text: str) -> datetime | None:
    """Return the time that *text* of a log means, in UTC as logs write it, or None."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        pass
    else:
        return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
    found = _TIME.match(text.strip())
    if found is None:
        return None
    fraction = int((found[7] or "").ljust(6, "0")[:6])
    try:
        return datetime(*(int(found[part]) for part in range(1, 7)), fraction, tzinfo=UTC)  # type: ignore[misc,arg-type]  # six numbers, which mypy cannot count
    except ValueError:
        return None


def read_number(text: str) -> int:
    """Return the number *text*, 0 where it is not one."""
    if text.isdecimal() and len(text) <= _MOST_DIGITS:
        return int(text)
    found = _NUMBER.fullmatch(text.strip())
    return int(found[0], 0 if found[0][:2].lower() == "0x" else 10) if found else 0


def add_value(data: dict[str, str], name: str, text: str) -> None:
    """Put *text* into *data* under *name*, or under ``name#2`` where it is taken; what is too much is left out."""
    if len(data) >= MOST_VALUES:
        return
    name = name[:100]
    key, count = name, 1
    while key in data:
        count += 1
        key = f"{name}#{count}"
    data[key] = text[:LONGEST_VALUE]
