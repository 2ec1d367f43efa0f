"""Times reading a log of 200,000 events: ``python -m tests.bench.diagnose [EVENTS]``.

Beside it, in the same run and each in a process of its own: the bare ``evtx`` library over the same ``.evtx`` (records
counted, nothing kept), and the bare ``iterparse`` of lxml over the same events as XML. One log is of other providers,
as a whole system log is; in the other every event is one of ours, which is the worst case. Time, and peak memory above
what loading the libraries takes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.diagnose.evtx_file import CHUNK, event_element, evtx_header, renumbered, write_evtx

EVENTS = 200_000
_PROVIDER = "Microsoft-Windows-Provisioning-Diagnostics-Provider"

_CHILD = """
import json, resource, sys, time
from pathlib import Path
import evtx, lxml.etree
from app.diagnose.diagnosis import diagnose

def ours(path):
    calls, gaps = [time.perf_counter()], []
    def progress(done, total):
        now = time.perf_counter()
        gaps.append(now - calls[-1])
        calls.append(now)
    found = diagnose([Path(path)], progress)
    return sum(one.events for one in found.files), max(gaps)

def bare_evtx(path):
    return sum(1 for _ in evtx.PyEvtxParser(path).records_json()), 0

def bare_lxml(path):
    count = 0
    for _, element in lxml.etree.iterparse(path, tag="{*}Event", resolve_entities=False, no_network=True):
        count += 1
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
    return count, 0

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)

before, start = peak(), time.perf_counter()
count, gap = globals()[sys.argv[1]](sys.argv[2])
print(json.dumps([time.perf_counter() - start, peak() - before, count, gap]))
"""


def main(events: int = EVENTS) -> None:
    """Make the logs, run each reader, and print times, peaks and ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for title, provider in (("all events of ours", _PROVIDER), ("events of others", "Microsoft-Windows-Other")):
            evtx, xml = folder / "log.evtx", folder / "log.xml"
            count = make_logs(evtx, xml, events, provider)
            print(f"{count} events, {title}; {evtx.stat().st_size >> 20} MiB .evtx, {xml.stat().st_size >> 20} MiB XML")
            for bare, path in (("bare_evtx", evtx), ("bare_lxml", xml)):
                theirs, mine = _measure(bare, path), _measure("ours", path)
                for who, (seconds, peak, read, gap) in ((bare, theirs), ("ours", mine)):
                    told = f", progress at least every {gap * 1000:.0f} ms" if gap else ""
                    print(f"  {path.suffix:6}{who:10}{seconds:7.2f} s {peak:7.1f} MiB  {int(read)} read{told}")
                print(f"  {path.suffix:6}ours takes {mine[0] / theirs[0]:5.2f} of the time")


def _measure(who: str, path: Path) -> list[float]:
    command = [sys.executable, "-c", _CHILD, who, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: list[float] = json.loads(done.stdout)
    return found


def make_logs(evtx: Path, xml: Path, events: int, provider: str) -> int:
    """Write about *events* events of *provider* to both files, and return how many there are.

    Chunks are copies of one, with their own record numbers: making each event anew would take minutes.
    """
    from evtx import PyEvtxParser

    start = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
    lines = []
    for number in range(400):
        when = start + timedelta(seconds=number)
        data = {"Message1": "PowerSettings", "Message2": f"MCSF/Power/Controls/Setting{number}"}
        element = event_element(
            provider=provider,
            channel=f"{provider}/Admin",
            number=10,
            level=4,
            when=when,
            data=data,
            computer="DEPOT-01",
        )
        lines.append((when, element))
    chunk = write_evtx(lines)[4096 : 4096 + CHUNK]
    each = int.from_bytes(chunk[16:24], "little")
    chunks = -(-events // each)
    with evtx.open("wb") as out:
        out.write(evtx_header(min(chunks, 0xFFFF), chunks * each + 1))
        for number in range(chunks):
            out.write(renumbered(chunk, number * each + 1))
    with xml.open("w", encoding="utf-8") as text:
        text.write("<Events>")
        record: Any
        for record in PyEvtxParser(str(evtx)).records():
            text.write(record["data"].partition("?>")[2])
        text.write("</Events>")
    return chunks * each


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
