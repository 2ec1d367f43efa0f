"""The directory tree of a package, written as the metadata resource of a WIM image (``ppkg-format.md`` 1.3)."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.error import BadInput
from app.core.file_name import check_path, folded
from app.core.text import N_
from app.packager.wim.format import (
    ATTRIBUTE_ARCHIVE,
    ATTRIBUTE_DIRECTORY,
    DIRECTORY_ENTRY,
    NO_HASH,
    NO_SECURITY,
    SECURITY,
    aligned,
)

_END_OF_LIST = bytes(8)


@dataclass(slots=True)
class WimDirectory:
    """One directory: files as name → SHA-1 (zeros for an empty file), both in the order they came."""

    files: dict[str, bytes] = field(default_factory=dict)
    directories: dict[str, WimDirectory] = field(default_factory=dict)
    taken: dict[str, str] = field(default_factory=dict)  # the name as Windows compares it → as it was given


class Tree:
    """The files and directories of an image; within a directory in the order of placing, files before directories."""

    def __init__(self) -> None:
        """Begin with an empty root."""
        self._root = WimDirectory()
        self.directories = 0

    def place(self, path: str, sha1: bytes) -> None:
        """Put a file at *path* (``/`` between names), making the directories on the way.

        :raises BadInput: Windows cannot have the path, or not next to what is there already.
        """
        *parents, name = check_path(path)
        here = self._root
        for parent in parents:
            if parent not in here.directories:
                _take(here, parent, path)
                here.directories[parent] = WimDirectory()
                self.directories += 1
            here = here.directories[parent]
        _take(here, name, path)
        here.files[name] = sha1

    def pack(self, when: int) -> bytes:
        """Return the bytes of the metadata resource; *when* (FILETIME) is in every entry.

        No security descriptors, no short names, no streams: Windows needs none of them (``ppkg-format.md`` 1.3).
        """
        result = bytearray(SECURITY.pack(SECURITY.size, 0))
        root = len(result)
        result += _entry("", NO_HASH, ATTRIBUTE_DIRECTORY, root + _entry_size("") + len(_END_OF_LIST), when)
        result += _END_OF_LIST
        _pack_list(self._root, result, when)
        return bytes(result)


def _take(directory: WimDirectory, name: str, path: str) -> None:
    other = directory.taken.get(folded(name))
    if other is not None:
        raise BadInput(
            N_("Error", "The path “{path}” appears twice: “{other}” and “{name}” are the same to Windows. Rename one."),
            path=path,
            other=other,
            name=name,
        )
    directory.taken[folded(name)] = name


def _pack_list(directory: WimDirectory, result: bytearray, when: int) -> None:
    """Append the entries of *directory*, then the lists of its subdirectories, as the samples have them."""
    for name, sha1 in directory.files.items():
        result += _entry(name, sha1, ATTRIBUTE_ARCHIVE, 0, when)
    places = []
    for name in directory.directories:
        places.append((len(result), name))
        result += bytes(_entry_size(name))
    result += _END_OF_LIST
    for (place, name), child in zip(places, directory.directories.values(), strict=True):
        result[place : place + _entry_size(name)] = _entry(name, NO_HASH, ATTRIBUTE_DIRECTORY, len(result), when)
        _pack_list(child, result, when)


def _entry_size(name: str) -> int:
    return aligned(DIRECTORY_ENTRY.size + len(name.encode("utf-16-le")) + 2)


def _entry(name: str, sha1: bytes, attributes: int, children: int, when: int) -> bytes:
    text, size = name.encode("utf-16-le"), _entry_size(name)
    fixed = DIRECTORY_ENTRY.pack(
        size, attributes, NO_SECURITY, children, 0, 0, when, when, when, sha1, 0, 0, 0, 0, len(text)
    )
    return (fixed + text).ljust(size, b"\0")
