"""Reading XML exports of logs: by the event viewer or ``wevtutil qe /f:xml``, with or without a root element.

Each ``<Event>`` is cut out of the text and read on its own. So a file may be of any length, rows of events need no
root, one damaged event costs one event, and what is around them, such as a document type, has no effect.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.byte_order import split_mark
from app.core.progress import Tick
from app.core.text import N_
from app.diagnose.read.event import Event, add_value, read_number, read_time
from app.diagnose.read.event_table import named_values
from app.diagnose.read.provider import is_foreign, known_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import XMLParser, _Element

    from app.core.progress import Progress
    from app.diagnose.read.event_store import Collected


LARGEST_EVENT: Final = 1024 * 1024
"""Characters; an event of Windows has 64 KiB at most, twice that as text."""

_READ: Final = 256 * 1024
_START = re.compile(r"<Event[\s>]")
_END = re.compile(r"</Event\s*>")
_TAIL = len("</Event") + 64
# Values of events may hold characters that XML cannot, which wevtutil writes all the same.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0*(?:1?[0-8bcefBCEF]|1[9adAD])|0*[0-8]);")
_PROVIDER: Final = "<Provider Name="
_MOST_ELEMENTS: Final = 2000


def encoding_of(head: bytes) -> str:
    """Return the encoding of a text that begins with *head*, by its byte order mark or its zeros; UTF-8 otherwise."""
    marked, _rest = split_mark(head)
    if marked:
        return marked
    if head[1:2] == b"\0" and head[:1] == b"<":
        return "utf-16-le"
    if head[:2] == b"\0<":
        return "utf-16-be"
    return "utf-8"


def read_xml(file: BinaryIO, name: str, size: int, collected: Collected, progress: Progress) -> None:
    """Add the events of *file*, of about *size* bytes, to *collected*; *progress* counts bytes.

    What cannot be read is counted and reported in one sentence. Raises what *progress* raises.
    """
    from lxml import etree

    count = collected.begin(name, "xml")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    tick = Tick(progress, size)
    events = _Events(file, tick)
    for text in events:
        if is_foreign(text, _PROVIDER):
            count.events += 1
            continue
        event = _event(text, parser, name)
        if event is None:
            count.unreadable += 1
        else:
            collected.add(event, count)
    tick.finish()
    count.unreadable += events.too_large
    if not count.events and not count.unreadable and not events.is_cut:
        collected.tell(
            N_("Diagnose", "{name} is XML or text without events of Windows in it. Export the log itself."), name=name
        )
    elif count.unreadable:
        collected.tell(
            N_(
                "Diagnose",
                "{count} of {all} events of {name} could not be read, because they are damaged or far too large."
                " Export the log again.",
            ),
            count=count.unreadable,
            all=count.unreadable + count.events,
            name=name,
        )
    if events.is_cut:
        collected.tell(N_("Diagnose", "{name} is cut off; its end is missing. Copy the log again."), name=name)


class _Events:
    """Yields the text of each event; afterwards tells how many were too large, and whether the last one is cut."""

    def __init__(self, file: BinaryIO, tick: Tick) -> None:
        self._file = file
        self._tick = tick
        self.too_large = 0
        self.is_cut = False

    def __iter__(self) -> Iterator[str]:
        buffer, looked, is_skipping = "", 0, False
        for text in self._texts():
            buffer += text
            place = 0
            while True:
                start = None if is_skipping else _START.search(buffer, place)
                if start is None and not is_skipping:
                    # The beginning of a tag may stand at the end.
                    place = max(place, len(buffer) - len("<Event"))
                    break
                begin = start.start() if start else place
                end = _END.search(buffer, max(begin, looked))
                if end is None:
                    looked = max(begin, len(buffer) - _TAIL)
                    if is_skipping or len(buffer) - begin > LARGEST_EVENT:
                        self.too_large += not is_skipping
                        is_skipping, begin = True, looked
                    place = begin
                    break
                if not is_skipping:
                    yield buffer[begin : end.end()]
                is_skipping, place, looked = False, end.end(), 0
            buffer = buffer[place:]
            looked = max(0, looked - place)
        self.is_cut = is_skipping or _START.search(buffer) is not None

    def _texts(self) -> Iterator[str]:
        head = self._file.read(_READ)
        decoder = codecs.getincrementaldecoder(encoding_of(head))("replace")
        done = 0
        while head:
            done += len(head)
            self._tick(done)
            yield decoder.decode(head)
            head = self._file.read(_READ)


def _event(text: str, parser: XMLParser, source: str) -> Event | None:
    from lxml import etree

    try:
        root = etree.fromstring(_FORBIDDEN.sub("\ufffd", text), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    data: dict[str, str] = {}
    system: dict[str, _Element] = {}
    message = ""
    for part in root:
        name = _name(part)
        if name == "System":
            system = {_name(child): child for child in part}
        elif name in ("EventData", "UserData"):
            for number, element in enumerate(part.iterdescendants()):
                if number > _MOST_ELEMENTS:
                    break
                if not len(element):
                    add_value(data, element.get("Name") or _name(element), element.text or "")
        elif name == "RenderingInfo":
            message = next((child.text or "" for child in part if _name(child) == "Message"), "")

    def value(key: str, attribute: str = "") -> str:
        element = system.get(key)
        if element is None:
            return ""
        return (element.get(attribute) if attribute else element.text) or ""

    when = read_time(value("TimeCreated", "SystemTime"))
    if when is None:
        return None
    provider = known_name(value("Provider", "Name"), value("Provider", "Guid"), value("Channel"))
    number = read_number(value("EventID"))
    return Event(
        when=when,
        provider=provider,
        channel=value("Channel"),
        id=number,
        level=read_number(value("Level")),
        computer=value("Computer")[:200],
        record=read_number(value("EventRecordID")),
        data=named_values(provider, number, data),
        message=message[:4000],
        source=source,
    )


def _name(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]
