"""Refuses a package that unpacks to absurdly more than it is, before anything of it is unpacked.

Codes of 300 bytes can stand for 32 KiB of zeros: a file of 8 MB then keeps a computer busy for seconds and fills 900
MB of a disk, one of a gigabyte does a hundred times that. Programs and texts shrink to a tenth at best. A disk image
that is mostly empty is as such a package, and its owner knows it: the person can allow it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.error import TooMuch
from app.core.masking import shown
from app.core.text import N_

if TYPE_CHECKING:
    from app.packager.wim.reader import Wim

USUAL: Final = 256 << 20
"""Bytes that any package may unpack to: checked, or written to a disk, in about a second."""
TIMES: Final = 20
"""How many times its own size a larger one may unpack to."""
_MEGABYTE: Final = 1_000_000


def demand_usual(wim: Wim, name: str) -> None:
    """Refuse the package *wim*, called *name*, if its files, or its contents, have absurdly many bytes.

    Files may share one content, which is then written for each; contents of no file are checked all the same.

    :raises TooMuch: they have; the sentence tells how many.
    """
    files = sum(entry.size for entry in wim.entries.values())
    contents = sum(blob.resource.original for blob in wim.blobs.values())
    unpacked = max(files, contents)
    if unpacked > max(USUAL, wim.size * TIMES):
        raise TooMuch(
            N_(
                "Error",
                "{name} has {size} MB and unpacks to {unpacked} MB, {times} times as much. Nothing was unpacked: "
                "such a package can be made to fill a disk, or hold a disk image that is mostly empty. If you know "
                "which, allow it with --allow-large.",
            ),
            name=shown(name),
            size=f"{wim.size / _MEGABYTE:.1f}",
            unpacked=unpacked // _MEGABYTE,
            times=unpacked // max(wim.size, 1),
        )
