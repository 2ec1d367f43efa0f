"""Inputs made from nothing but the form of their format: answer files, cabinets, containers, logs."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from app.answers.xml.customizations import write_customizations
from app.catalogue.catalogue import load_catalogue
from app.core.error import AppError
from tests.packager.build_case import answers, setting
from tests.packager.wim_case import built

if TYPE_CHECKING:
    from random import Random

_VALUES: Final = ("", "True", "1", "-1", "x" * 300, "a\\b/c", "é\u202e", "<a/>", "&", "2147483648", "AllowAll")
_NAMES: Final = (
    "a",
    "A",
    "b/c",
    "b/C",
    "Multivariant/0/customizations.xml",
    "é",
    "x" * 200,
    "a b",
    "DataAsset/2/1_x/f",
)


def some_answers(random: Random) -> bytes:
    """Return answers with settings of the catalogue, keys and values as they come."""
    paths = tuple(load_catalogue().paths())
    nodes = []
    for _ in range(random.randrange(1, 12)):
        parts = random.choice(paths).split("/")
        keyed = [part + random.choice(("", "", "@Name=1", "@x=" + "y" * 40)) for part in parts]
        nodes.append(setting("/".join(keyed), random.choice(_VALUES)))
    try:
        return write_customizations(answers(*nodes, name=random.choice(("test", "é", "x" * 100))))
    except AppError:  # what cannot be written is not to be read
        return write_customizations(answers(setting("OOBE/Desktop/HideOobe", "True")))


def some_container(random: Random) -> bytes:
    """Return a container with files as they come."""
    names = random.sample(_NAMES, random.randrange(1, len(_NAMES)))
    files = {name: random.randbytes(random.choice((0, 1, 300, 40_000))) for name in names}
    try:
        return built(files)
    except (AppError, ValueError):
        return built({"a": b"b"})


def some_cabinet(random: Random) -> bytes:
    """Return a cabinet whose numbers are near those that could be right."""
    near = (0, 1, 2, 5, 0x7FFF, 0xFFFF)
    count, folders = random.choice((0, 1, 2, 3, 300)), random.choice((0, 1, 1, 2, 40))
    entries = b""
    for number in range(count):
        entries += struct.pack(
            "<IIHHHH", random.choice((0, 5, 40_000)), random.choice((0, 5, 70_000)), random.choice(near), 0, 0, 0
        )
        entries += random.choice((b"%d.xml" % number, b"../x.xml", b"", b"a.evtx", b"\xff" * 1100)) + b"\0"
    block = random.choice((b"CK\x03\0", b"<Event/>", b"CK" + random.randbytes(40)))
    at = 36 + 8 * folders
    place = at + len(entries)
    head = struct.pack(
        "<4sIIIIIBBHHHHHH",
        b"MSCF",
        0,
        place + 60,
        0,
        at,
        0,
        3,
        1,
        folders,
        count,
        random.choice((0, 0, 1, 4, 7)),
        0,
        0,
        0,
    )[:36]
    rows = struct.pack("<IHH", place, random.choice((0, 1, 3, 0xFFFF)), random.choice((0, 1, 1, 2, 3))) * folders
    data = struct.pack("<IHH", 0, len(block), random.choice((len(block), 3, 0xFFFF))) + block
    return head + rows + entries + data * random.choice((1, 4))


def some_lines(random: Random) -> bytes:
    """Return the text of a command with names and values as they come."""
    names = (
        "PackageName",
        "PackageID",
        "IsInstalled",
        "AzureAdJoined",
        "DeviceId",
        "Result",
        "HRESULT",
        "Server Error",
    )
    lines = [f"{random.choice(names)} : {random.choice(_VALUES)}" for _ in range(random.randrange(40))]
    return "\r\n".join(["dsregcmd", *lines]).encode(random.choice(("utf-8", "utf-16")), "replace")
