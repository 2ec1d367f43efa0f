"""The records of an ``.evtx``, which the library reads in a process of its own: one changed byte can make it loop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.core.foreign.limited import Limits, Stop, TaskStopped, run_limited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MANY: Final = 200
"""Records that come in one part: each part costs some microseconds."""

_LIMITS: Final = Limits(step=0.5)
_SHORT: Final = Limits(step=0.12)
"""A chunk of a sound log, 64 KiB, takes milliseconds."""


def records_of(
    file: BinaryIO, watch: Callable[[], object], *, is_hasty: bool = False
) -> Iterator[dict[str, Any] | None]:
    """Yield each record of the log *file* as the library gives it; None for one that it cannot read.

    *watch* is called now and then, and what it raises ends the reading. One that *is_hasty* has less patience.

    :raises TaskStopped: the log is damaged so that its reading does not end, or at its very beginning; or there is no
        library.
    """
    done, limits = 0, _SHORT if is_hasty else _LIMITS
    try:
        for part in run_limited(read_records, file, _argument(0, _MANY), limits, watch):
            records = json.loads(part)
            done += len(records)
            yield from records
    except TaskStopped as stopped:
        if stopped.stop is Stop.FAILED:
            raise
    else:
        return
    # Those that came before the one at which it stuck, and that were not sent yet.
    for part in run_limited(read_records, file, _argument(done, 1), limits, watch):
        yield from json.loads(part)


def _argument(skipped: int, many: int) -> bytes:
    return json.dumps([skipped, many]).encode()


def read_records(file: BinaryIO, argument: bytes) -> Iterator[bytes]:
    """Yield lists of records of *file* as JSON: the *argument* tells how many are skipped, and how many are a list."""
    from evtx import PyEvtxParser

    skipped, many = json.loads(argument)
    records = iter(PyEvtxParser(file).records_json())
    found: list[dict[str, Any] | None] = []
    while True:
        try:
            found.append(next(records))
        except StopIteration:
            break
        except (OSError, RuntimeError):
            found.append(None)
        if skipped:
            skipped -= 1
            found.clear()
        elif len(found) >= many:
            yield json.dumps(found).encode()
            found.clear()
    yield json.dumps(found).encode()
