"""The one rule of what a file may be called: what Windows can hold, on whichever system the file is made.

Sources: Microsoft's “Naming Files, Paths, and Namespaces”; the limits of UDF from ECMA-167 and OSTA UDF 2.60. Windows
takes control characters from U+007F on; they are refused all the same, as nobody can see or type them.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import Final

from app.core.error import BadInput
from app.core.masking import visible
from app.core.text import N_

PROJECT_SUFFIX: Final = ".wcdproj"
PACKAGE_SUFFIX: Final = ".ppkg"
WCD_SUFFIX: Final = ".icdproj.xml"
TABLE_SUFFIX: Final = ".csv"
"""What ends the name of a project, a package, a project of Windows Configuration Designer, and a table of a batch."""

OPENABLE: Final = (PROJECT_SUFFIX, PACKAGE_SUFFIX, ".xml")
"""How the names of files end, in lower case, that the window takes; ``.xml`` is also a project of WCD."""

MAX_NAME: Final = 255  # UTF-16 units, as NTFS, exFAT and the long names of FAT have it
MAX_DEPTH: Final = 64  # deeper trees serve only to exhaust a reader
MAX_PATH: Final = 1024  # characters; Windows applies packages with paths of 260

_UDF_LATIN: Final = 253
_UDF_OTHER: Final = 126
"""Characters of a name in UDF: all of Latin-1, or UTF-16 units."""

_LONGEST_ENDING: Final = len(f"{PACKAGE_SUFFIX}.apply.ps1")
"""What a package's name gets at most: that of the script next to it."""

MOST_BYTES: Final = _UDF_LATIN - _LONGEST_ENDING
MOST_OTHER: Final = _UDF_OTHER - _LONGEST_ENDING
"""The longest name of a package, so that all its files can be made and go into an image: bytes, and UTF-16 units."""

FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_DEVICE: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\..*)?", re.IGNORECASE | re.ASCII | re.DOTALL
)
"""Windows drops spaces before a dot. Without ASCII the Turkish ı would count as an i."""


class NameFault(StrEnum):
    """Why a name is impossible."""

    MISSING = "missing"
    INVISIBLE = "invisible"
    CHARACTER = "character"
    DEVICE = "reserved"
    EDGE = "edge"
    LONG = "too_long"
    LONG_IN_IMAGE = "too_long_in_image"


PACKAGE_FAULTS: Final = {
    NameFault.MISSING: N_("Problem", "The package has no name, and its file is called by that. Give it one."),
    NameFault.INVISIBLE: N_(
        "Problem",
        "The package's name contains an invisible character ({sign}) that makes it look like another name. Delete it "
        "and type the name again.",
    ),
    NameFault.CHARACTER: N_(
        "Problem", "The package's file is called by its name, which may not contain {characters}. Remove them."
    ),
    NameFault.DEVICE: N_(
        "Problem", "Windows keeps the name “{name}” for a device and makes no file of it. Choose another."
    ),
    NameFault.EDGE: N_(
        "Problem",
        "The package's name starts with a space, or ends with a space or dot; Windows drops those. Remove them.",
    ),
    NameFault.LONG: N_(
        "Problem",
        "The package's name has {length} bytes; with the endings of its files it may have {most}. Shorten it.",
    ),
    NameFault.LONG_IN_IMAGE: N_(
        "Problem",
        "The package's name has {length} characters, not all of them Latin; of those an ISO image takes {most}. "
        "Shorten it.",
    ),
}
"""The sentence for each fault of a package's name."""


def package_faults(name: str) -> dict[NameFault, dict[str, object]]:
    """Return why a package cannot be called *name*, with the values for the sentences of :data:`PACKAGE_FAULTS`.

    What passes here is a name for all files that are made of a package, wherever they go.
    """
    found: dict[NameFault, dict[str, object]] = {}
    if not name.strip():
        return {NameFault.MISSING: {}}
    # Signs that turn the direction of writing are how a harmful file is made to look harmless.
    signs = [char for char in name if unicodedata.category(char) in {"Cf", "Zl", "Zp"}]
    if signs:
        found[NameFault.INVISIBLE] = {"sign": visible(signs[0])}
    if forbidden := list(dict.fromkeys(FORBIDDEN.findall(name))):
        found[NameFault.CHARACTER] = {"characters": " ".join(map(visible, forbidden))}
    if is_device(name):
        found[NameFault.DEVICE] = {"name": visible(name)}
    if name != name.strip() or name.endswith("."):
        found[NameFault.EDGE] = {}
    length = len(name.encode("utf-8", "surrogatepass"))
    if length > MOST_BYTES:
        found[NameFault.LONG] = {"length": length, "most": MOST_BYTES}
    elif not _is_latin(name) and _units(name) > MOST_OTHER:
        found[NameFault.LONG_IN_IMAGE] = {"length": _units(name), "most": MOST_OTHER}
    return found


def check_package_name(name: str) -> None:
    """Raise BadInput for the first fault in *name*, that of a package."""
    for fault, values in package_faults(name).items():
        raise BadInput(PACKAGE_FAULTS[fault], **values)


@lru_cache(maxsize=4096)  # a package has the same names again and again
def fault_of(name: str) -> NameFault | None:
    """Return why no file can be called *name*, None if one can."""
    if name in {"", ".", ".."}:
        return NameFault.MISSING
    if FORBIDDEN.search(name):
        return NameFault.CHARACTER
    if _units(name) > MAX_NAME:
        return NameFault.LONG
    if name[-1] in ". ":
        return NameFault.EDGE
    return NameFault.DEVICE if is_device(name) else None


def check_name(name: str, path: str) -> None:
    """Raise BadInput when Windows cannot have a file called *name*, or when it would leave its folder.

    *path* is the whole path, for the sentence.
    """
    values: dict[str, object] = {"path": visible(path)}
    match fault_of(name):
        case None:
            return
        case NameFault.CHARACTER:
            template = N_(
                "Error", "The path “{path}” is refused: Windows allows no {sign} in a file name. Use another name."
            )
            values["sign"] = visible(FORBIDDEN.findall(name)[0])
        case NameFault.LONG:
            template = N_(
                "Error",
                "The path “{path}” is refused: a name has {units} characters, Windows allows 255. Shorten it.",
            )
            values["units"] = _units(name)
        case NameFault.EDGE:
            template = N_(
                "Error",
                "The path “{path}” is refused: Windows drops a dot or space at the end of a name. Rename it.",
            )
        case NameFault.DEVICE:
            template = N_(
                "Error",
                "The path “{path}” is refused: “{name}” is the name of a device in Windows. Use another name.",
            )
            values["name"] = name
        case _:
            template = N_(
                "Error",
                "The path “{path}” is refused: it has an empty part or leaves its folder. Use another name.",
            )
    raise BadInput(template, **values)


def check_path(path: str) -> list[str]:
    """Return the names of a relative ``/``-separated *path*.

    :raises BadInput: as `check_name` does.
    """
    names = path.split("/")
    for name in names:
        check_name(name, path)
    if len(names) > MAX_DEPTH or len(path) > MAX_PATH:
        raise BadInput(
            N_("Error", "The path “{path}…” is refused: it is too long or too deep for Windows. Shorten it."),
            path=path[:80],
        )
    return names


def is_device(name: str) -> bool:
    """Return whether Windows takes *name* for that of a device."""
    return _DEVICE.fullmatch(name) is not None


def fits_image(name: str) -> bool:
    """Return whether UDF, which Windows reads in an ISO image, has room for *name*."""
    return len(name) <= _UDF_LATIN if _is_latin(name) else _units(name) <= _UDF_OTHER


def folded(name: str) -> str:
    """Return *name* as Windows compares names: character by character without regard to case, so that ß is not SS."""
    if name.isascii():
        return name.upper()
    return "".join(upper if len(upper := char.upper()) == 1 else char for char in name)


def alike(name: str) -> str:
    """Return *name* as folders of this computer may compare names: :func:`folded`, and accents in one form of Unicode.

    macOS lists letters with accents in two parts and finds them by either form; others keep what they were given.
    """
    return folded(unicodedata.normalize("NFC", name))


def _is_latin(name: str) -> bool:
    return all(ord(char) < 0x100 for char in name)


def _units(name: str) -> int:
    return len(name) + sum(char > "\uffff" for char in name)
