"""Logs for tests: events as the published shapes have them, written as XML export or as ``.evtx``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from app.diagnose.read import provider
from tests.diagnose.evtx_file import event_element, write_evtx

if TYPE_CHECKING:
    from collections.abc import Iterable

START = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
_NAMESPACE = "http://schemas.microsoft.com/win/2004/08/events/event"
_GUIDS = {provider.PROVISIONING: "{ED8B9BD3-F66E-4FF2-B86B-75C7925F72A9}"}


@dataclass(frozen=True)
class Line:
    """One event: seconds after the start of the log, and what is in it."""

    after: int
    provider: str
    number: int
    level: int = 4
    data: dict[str, str] = field(default_factory=dict)
    message: str = ""

    @property
    def when(self) -> datetime:
        """The time of the event."""
        return START + timedelta(seconds=self.after)

    @property
    def channel(self) -> str:
        """A channel that such an event is in."""
        operational = self.provider in (provider.AAD, provider.WLAN)
        return "System" if "-" not in self.provider else f"{self.provider}/{'Operational' if operational else 'Admin'}"


def prov(after: int, number: int, *values: str, hresult: str = "", level: int = 4, **more: str) -> Line:
    """Return an event of the provisioning provider with *values* as Message1, Message2 and so on."""
    data = {f"Message{place}": value for place, value in enumerate(values, 1)}
    if hresult:
        data["HRESULT"] = hresult
        level = 2
    return Line(after, provider.PROVISIONING, number, level, data | more)


def package(
    *middle: Line, name: str = r"C:\ProgramData\Microsoft\Provisioning\Depot.ppkg", end: Line | None
) -> list[Line]:
    """Return the application of a package with *middle* within it."""
    begin = [prov(0, 30, Int1="0"), prov(1, 20, name, "{6b1f0c5a-1111-4222-8333-444455556666}")]
    return [*begin, *middle, *([end] if end else [])]


def group(after: int, name: str, node: str) -> list[Line]:
    """Return a settings group that begins and is done."""
    return [prov(after, 10, name, node), prov(after + 1, 11, name, node)]


def as_xml(lines: Iterable[Line], *, root: bool = True, rendered: bool = False) -> str:
    """Return *lines* as ``wevtutil`` and the event viewer export them."""
    events = "".join(_event(number, line, rendered=rendered) for number, line in enumerate(lines, 1))
    return f'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n<Events>{events}</Events>' if root else events


def _event(number: int, line: Line, *, rendered: bool) -> str:
    values = "".join(f"<Data Name={quoteattr(key)}>{escape(value)}</Data>" for key, value in line.data.items())
    guid = f" Guid='{_GUIDS[line.provider]}'" if line.provider in _GUIDS else ""
    text = ""
    if rendered:
        text = (
            f"<RenderingInfo Culture='en-US'><Message>{escape(line.message)}</Message><Level>Error</Level>"
            "<Keywords></Keywords></RenderingInfo>"
        )
    return (
        f"<Event xmlns='{_NAMESPACE}'><System><Provider Name={quoteattr(line.provider)}{guid}/>"
        f"<EventID>{line.number}</EventID><Version>0</Version><Level>{line.level}</Level><Task>0</Task>"
        f"<Opcode>0</Opcode><Keywords>0x8000000000000000</Keywords>"
        f"<TimeCreated SystemTime='{line.when.strftime('%Y-%m-%dT%H:%M:%S')}.8319670Z'/>"
        f"<EventRecordID>{number}</EventRecordID><Correlation/><Execution ProcessID='3584' ThreadID='3588'/>"
        f"<Channel>{line.channel}</Channel><Computer>DEPOT-01</Computer><Security UserID='S-1-5-18'/></System>"
        f"<EventData>{values}</EventData>{text}</Event>\r\n"
    )


def as_evtx(lines: Iterable[Line], *, dirty: bool = False) -> bytes:
    """Return *lines* as a log file of Windows."""
    return write_evtx(
        (
            (
                line.when,
                event_element(
                    provider=line.provider,
                    channel=line.channel,
                    number=line.number,
                    level=line.level,
                    when=line.when,
                    data=line.data,
                    computer="DEPOT-01",
                ),
            )
            for line in lines
        ),
        dirty=dirty,
    )
