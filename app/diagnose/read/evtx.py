"""Reading ``.evtx``: the log files of Windows, whole, dirty or damaged (``diagnosis.md`` 5.4)."""

from __future__ import annotations

import json
import struct
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.core.foreign.limited import Stop, TaskStopped
from app.core.progress import Tick
from app.core.text import N_
from app.diagnose.read.event import Event, add_value, read_number, read_time
from app.diagnose.read.event_table import named_values
from app.diagnose.read.evtx_records import records_of
from app.diagnose.read.provider import is_foreign, known_name

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.diagnose.read.event_store import Collected


SIGNATURE: Final = b"ElfFile\0"
_CHUNK_SIGNATURE: Final = b"ElfChnk\0"
_HEADER: Final = 4096
_CHUNK: Final = 65536
_MOST_RECORDS_IN_CHUNK: Final = 4096
_DEEPEST = 8
_MOST_ENDLESS: Final = 2
"""Logs at which reading may not end: a third one is no chance, and hundreds of them would take minutes."""
_PROVIDER: Final = '"Provider":{"#attributes":{"Name":'


def read_evtx(file: BinaryIO, name: str, collected: Collected, progress: Progress) -> None:
    """Add the events of the log *file*, called *name* in sentences, to *collected*.

    Damaged records are counted, not reported one by one. *progress* counts records. A file without any record, or a
    system without the library for it, becomes a sentence. Raises what *progress* raises.
    After two logs at which reading did not end, no other is begun.
    """
    if collected.endless >= _MOST_ENDLESS:
        collected.tell(
            N_(
                "Diagnose",
                "{name} was not read: at {count} logs before it reading did not end. Leave them out, or open it alone.",
            ),
            name=name,
            count=collected.endless,
        )
        return
    expected, chunks, whole, cut = _survey(file)
    count = collected.begin(name, "evtx")
    tick = Tick(progress, expected)
    done = 0
    try:
        # A damaged file could fail for ever; it cannot hold more records than this.
        records = records_of(file, partial(progress, 0, expected), is_hasty=collected.endless > 0)
        for record in islice(records, chunks * _MOST_RECORDS_IN_CHUNK + 1):
            done += 1
            tick(done)
            if record is None:
                count.unreadable += 1
            elif is_foreign(record["data"], _PROVIDER):
                count.events += 1
            elif (event := event_of(record, name)) is None:
                count.unreadable += 1
            else:
                collected.add(event, count)
    except TaskStopped as stopped:
        collected.endless += stopped.stop is not Stop.FAILED
        collected.tell(_stopped(stopped, done), name=name, count=done)
        if not done:
            return
    tick.finish()
    count.unreadable = max(count.unreadable, expected - count.events)
    if chunks and not whole:
        collected.tell(
            N_("Diagnose", "{name} is damaged: no part of it is whole, so nothing could be read. Copy the log again."),
            name=name,
        )
    elif not count.events and not count.unreadable:
        collected.tell(N_("Diagnose", "{name} holds no events; the log was empty when it was copied."), name=name)
    elif count.unreadable:
        collected.tell(
            N_(
                "Diagnose",
                "{count} of {all} events of {name} could not be read; the log was damaged or overwritten while it was"
                " copied. Export it with wevtutil epl for a whole copy.",
            ),
            count=count.unreadable,
            all=count.unreadable + count.events,
            name=name,
        )
    if cut:
        collected.tell(N_("Diagnose", "{name} is cut off; its end is missing. Copy the log again."), name=name)


def _stopped(stopped: TaskStopped, done: int) -> str:
    """Return the sentence for a log whose reading was *stopped* after *done* records."""
    if stopped.kind in {"ImportError", "ModuleNotFoundError"}:
        return N_(
            "Diagnose",
            "{name} was not read: the library for .evtx files is missing on this system (Windows on ARM has none)."
            " Export the log as XML on the device and open that: wevtutil qe LOG.evtx /lf:true /f:xml > LOG.xml",
        )
    if stopped.stop is Stop.FAILED:
        return N_(
            "Diagnose", "{name} is damaged at its very beginning, and no event could be read. Copy the log again."
        )
    if done:
        return N_(
            "Diagnose",
            "{name} is so damaged that reading it does not end; only its first {count} events were read. Export it "
            "with wevtutil epl for a whole copy.",
        )
    return N_(
        "Diagnose",
        "{name} is so damaged that reading it does not end, and no event could be read. Export it with wevtutil epl "
        "for a whole copy.",
    )


def _survey(file: BinaryIO) -> tuple[int, int, int, bool]:
    """Return the number of records that chunks claim, of chunks, of sound ones, and whether the file is cut off.

    The header of a live log tells too few chunks; the chunks tell themselves.
    """
    size = file.seek(0, 2)
    expected = chunks = whole = 0
    for place in range(_HEADER, size, _CHUNK):
        chunks += 1
        file.seek(place)
        head = file.read(24)
        if len(head) == 24 and head.startswith(_CHUNK_SIGNATURE):
            whole += 1
            first, last = struct.unpack_from("<QQ", head, 8)
            claimed = last - first + 1
            if 0 < claimed <= _MOST_RECORDS_IN_CHUNK:
                expected += claimed
    return expected, chunks, whole, size > _HEADER and (size - _HEADER) % _CHUNK != 0


def event_of(record: Any, source: str) -> Event | None:
    """Return the event in *record*, as the library gives it, of the file *source*; None where it lacks its facts."""
    try:
        root = json.loads(record["data"])["Event"]
        system = root["System"]
        stamp = _attribute(system.get("TimeCreated"), "SystemTime") or str(record.get("timestamp", ""))
        when = read_time(stamp)
        if when is None:
            return None
        data: dict[str, str] = {}
        for key in ("EventData", "UserData"):
            _take(root.get(key), data, "Data", 0)
        channel = _text(system.get("Channel"))
        owner = system.get("Provider")
        provider = known_name(_attribute(owner, "Name"), _attribute(owner, "Guid"), channel)
        number = read_number(_text(system.get("EventID")))
        return Event(
            when=when,
            provider=provider,
            channel=channel,
            id=number,
            level=read_number(_text(system.get("Level"))),
            computer=_text(system.get("Computer"))[:200],
            record=int(record.get("event_record_id", 0)),
            data=named_values(provider, number, data),
            source=source,
        )
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None


def _attribute(node: Any, name: str) -> str:
    attributes = node.get("#attributes", {}) if isinstance(node, dict) else {}
    return _text(attributes.get(name))


def _text(node: Any) -> str:
    if isinstance(node, dict):
        node = node.get("#text")
    return "" if node is None else str(node)


def _take(node: Any, data: dict[str, str], name: str, depth: int) -> None:
    """Put the texts below *node* into *data*, each under the name of its element."""
    if node is None or depth > _DEEPEST:
        return
    if isinstance(node, dict):
        for key, child in node.items():
            if key != "#attributes":
                _take(child, data, name if key == "#text" else key, depth + 1)
    elif isinstance(node, list):
        for child in node:
            _take(child, data, name, depth + 1)
    else:
        add_value(data, name, str(node))
