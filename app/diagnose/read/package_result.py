"""What Windows keeps of the application of a package, apart from its logs: the result of each settings group.

``Install-ProvisioningPackage`` prints it and the registry holds it; both name the same facts (windows-itpro-docs#4880;
``mdmdiagnostics`` reads ``Provisioning\\Results``). It becomes events of the same meaning as those of the log.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.core.file_name import PACKAGE_SUFFIX
from app.diagnose.read.event import UNDATED, Event, add_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_GROUPS: Final = 2000
_FAILURE: Final = 0x80000000
_PENDING: Final = frozenset({0x8000000A})
_ERRORS: Final = ("error", "erreur", "fehler", "errore", "fail", "echec", "fout")
_BEGUN, _DONE, _GROUP_DONE, _GROUP_FAILED, _PACKAGE_FAILED = 20, 21, 11, 12, 22
_IN_BRACKETS = re.compile(r"\(0x([0-9A-Fa-f]{1,8})\)")
_HEX = re.compile(r"0x([0-9A-Fa-f]{1,8})(?![0-9A-Fa-f])")
_DECIMAL = re.compile(r"-?\d{5,10}")


@dataclass(kw_only=True, slots=True)
class GroupResult:
    """The result of one settings group, or of one provxml in it, in the words of Windows."""

    category: str = ""
    xml: str = ""
    last_result: str = ""
    message: str = ""
    node: str = ""

    @property
    def code(self) -> int:
        """The code that it ended with; 0 where none is reported. A line that was wrapped may break within the
        number."""
        text = "".join(self.last_result.split())
        if found := _IN_BRACKETS.search(text) or _HEX.search(text):
            return int(found[1], 16)
        found = _DECIMAL.search(text)
        return int(found[0]) & 0xFFFFFFFF if found else 0

    @property
    def is_failed(self) -> bool:
        """Whether it failed: by its code, and without one by the word."""
        if code := self.code:
            return code >= _FAILURE and code not in _PENDING
        return self.last_result.strip().casefold().startswith(_ERRORS)

    @property
    def is_done(self) -> bool:
        """Whether it went well; what is still to come neither failed nor is done."""
        return not self.is_failed and not self.code and bool(self.last_result.strip())


@dataclass(kw_only=True, slots=True)
class PackageResult:
    """The result of one package; ``code`` is that of the package as a whole, if one is reported."""

    name: str = ""
    id: str = ""
    code: int = 0
    groups: list[GroupResult] = field(default_factory=list)


def result_events(results: Iterable[PackageResult], told_by: str, source: str) -> Iterator[Event]:
    """Yield the events that *results* are; *told_by* is their provider and *source* the file. Raises nothing."""
    number = 0
    for result in results:
        if not result.code and not any(group.is_failed or group.is_done for group in result.groups):
            continue
        name = result.name or result.id
        named = name if name.lower().endswith(PACKAGE_SUFFIX) or not name else f"{name}{PACKAGE_SUFFIX}"
        lines: list[tuple[int, dict[str, str]]] = [(_BEGUN, {"Message1": named, "Message2": result.id})]
        lines += [
            (_GROUP_FAILED if group.is_failed else _GROUP_DONE, _group_data(group))
            for group in result.groups[:MOST_GROUPS]
            if group.is_failed or group.is_done
        ]
        failed = [group for group in result.groups if group.is_failed]
        code = result.code or next((group.code for group in failed), 0)
        ended = {"Message1": named} | ({"HRESULT": f"0x{code:08X}"} if code else {})
        lines.append((_PACKAGE_FAILED if failed or result.code else _DONE, ended))
        for event_id, data in lines:
            number += 1
            yield undated_event(told_by, event_id, number, source, data)


def undated_event(told_by: str, event_id: int, number: int, source: str, values: dict[str, str]) -> Event:
    """Return an event without a time, as *source* tells it; *values* are cut as those of logs are."""
    data: dict[str, str] = {}
    for name, value in values.items():
        add_value(data, name, value)
    level = 2 if event_id in (_GROUP_FAILED, _PACKAGE_FAILED) else 4
    return Event(
        when=UNDATED,
        provider=told_by,
        channel="",
        id=event_id,
        level=level,
        computer="",
        record=number,
        data=data,
        source=source,
    )


def _group_data(group: GroupResult) -> dict[str, str]:
    data = {"Message1": group.category, "Message2": group.node or group.xml, "Text": group.message}
    return data | ({"HRESULT": f"0x{group.code:08X}"} if group.code else {})
