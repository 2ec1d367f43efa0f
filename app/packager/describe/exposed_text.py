"""Whether free texts and scripts of a package hold what looks like a secret (best effort, see ``masking``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.masking import hidden_script, masked_text
from app.core.secret import MASK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.masking import Mask
    from app.packager.read.package import OpenPackage

LARGEST: Final = 64 * 1024
"""Characters of a text, and bytes of a script, that are looked through; people write shorter ones."""

_MOST: Final = 1 << 20
"""Bytes of all scripts that are looked through."""

_WINDOW, _STEP = 4000, 3500
"""Characters looked at in one piece, and the distance between two pieces, which overlap: a secret is short."""

_LINE_END = re.compile("\r\n|\r|\n")
_SCRIPTS = (".bat", ".cmd", ".ps1", ".psm1", ".vbs", ".js", ".reg", ".ini", ".inf", ".json", ".xml", ".txt")


def hides_secret(text: str, mask: Mask) -> bool:
    """Tell whether *text* holds what looks like a secret, or one that *mask* knows, also in a script within it."""
    text = text[:LARGEST]
    if mask.name(text, len(text)).count(MASK) > text.count(MASK):
        return True
    for start in range(0, len(text), _STEP):
        piece = text[start : start + _WINDOW]
        if masked_text(piece).count(MASK) > piece.count(MASK):
            return True
    script = hidden_script(text)
    return script is not None and hides_secret(script, mask)


def script_files(package: OpenPackage, mask: Mask) -> Iterator[str]:
    """Yield the names of scripts and the like in *package* with what looks like a secret.

    Large ones are left out, and so are all after :data:`_MOST` bytes: describing a package must not take minutes.
    """
    left = _MOST
    for path in package.payloads:
        entry = package.wim.entries[path]
        is_script = entry.blob is not None and entry.size <= LARGEST and path.lower().endswith(_SCRIPTS)
        if not is_script or entry.size > left:
            continue
        left -= entry.size
        try:
            lines = _LINE_END.split(_text(package.wim.read(path)))
        except BadInput:
            continue  # damaged, which verify tells; the rest can be described all the same
        # Line by line: what stands in the next one is no value of this one's name.
        if any(hides_secret(line, mask) for line in lines):
            yield path.rpartition("/")[2]


def _text(data: bytes) -> str:
    """Return *data* as text, in whichever of the encodings that editors of Windows write."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace")
