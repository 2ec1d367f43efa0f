"""Reading texts of a device: what commands of Windows print, and exports of the registry, in whatever encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.byte_order import split_mark
from app.diagnose.read import provider
from app.diagnose.read.cmdlet import read_cmdlet
from app.diagnose.read.dsregcmd import read_dsregcmd
from app.diagnose.read.edition import edition_names
from app.diagnose.read.package_result import result_events
from app.diagnose.read.registry import is_registry, read_registry

if TYPE_CHECKING:
    from app.diagnose.read.event import Event
    from app.diagnose.read.event_store import Collected

ENDINGS: Final = (".txt", ".log", ".reg")
"""How texts are called that are looked into within folders and archives."""

LARGEST_TEXT: Final = 32 * 1024 * 1024
"""An export of a hive is that large; of other texts the first :data:`LARGEST_OUTPUT` characters count."""

LARGEST_OUTPUT: Final = 2 * 1024 * 1024
_ZEROS: Final = 0.2


def read_text(file: BinaryIO, name: str, collected: Collected) -> bool:
    """Add what the text *file*, called *name*, tells to *collected*; False where it is none that is known here.

    More than :data:`LARGEST_TEXT` bytes are not read.
    """
    text = decoded_text(file.read(LARGEST_TEXT))
    events: list[Event] = []
    is_known = False
    if is_registry(text):
        is_known = True
        events += result_events(read_registry(text), provider.REGISTRY, name)
    else:
        text = text[:LARGEST_OUTPUT]
        results = read_cmdlet(text)
        joins = read_dsregcmd(text, name)
        is_known = results is not None or joins is not None
        events += [*result_events(results or (), provider.CMDLET, name), *(joins or ())]
    editions = edition_names(text)
    collected.editions += editions
    if is_known or editions:
        count = collected.begin(name, "text")
        for event in events:
            collected.add(event, count)
    return is_known or bool(editions)


def decoded_text(data: bytes) -> str:
    """Return the text *data*: by its mark, as UTF-16 by its zeros, as UTF-8, else in the code page that fits best.

    Windows prints in the code page of the console (850, 437) and older programs in that of the system (1252). In the
    first small letters with accents are below 0xA6, where the second has symbols; so their number tells.
    """
    marked, rest = split_mark(data)
    if marked:
        return rest.decode(marked, "replace")
    if data[:4000].count(0) > _ZEROS * len(data[:4000]):
        is_big = data[0:4000:2].count(0) > data[1:4000:2].count(0)
        return data.decode("utf-16-be" if is_big else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        low = sum(0x80 <= byte < 0xA6 for byte in data)
        high = sum(byte >= 0xC0 for byte in data)
        return data.decode("cp850" if low >= high else "cp1252", "replace")
