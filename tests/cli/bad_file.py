"""Files that are not what they claim to be, for the table of bad inputs."""

from __future__ import annotations

import json
import random
import struct
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from app.model.project import Package
from app.packager.compile.image_xml import write_image_xml
from app.packager.wim.writer import WimWriter
from tests.cli.process import CANARY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[[Path], None]

FLAGS_AT, PARTS_AT, IMAGES_AT = 16, 40, 44
"""Places in the header of a container (``ppkg-format.md`` 1.1)."""

GIB = 1 << 30


def text(name: str, content: str) -> Make:
    """Make the file *name* with *content*."""
    return lambda folder: _write(folder / name, content.encode())


def data(name: str, content: bytes) -> Make:
    """Make the file *name* with the bytes *content*."""
    return lambda folder: _write(folder / name, content)


def sparse(name: str, size: int = 5 * GIB, head: bytes = b"") -> Make:
    """Make the file *name* of *size* bytes, which starts with *head* and takes no room on the disk."""

    def make(folder: Path) -> None:
        with (folder / name).open("wb") as file:
            file.write(head)
            file.truncate(size)

    return make


def project(
    change: Callable[[dict[str, Any]], object], name: str = "bad.wcdproj", source: str = "good.wcdproj"
) -> Make:
    """Make the project file *name* like *source*, but for what *change* does to its plain values."""

    def make(folder: Path) -> None:
        plain = json.loads((folder / source).read_text(encoding="utf-8"))
        change(plain)
        (folder / name).write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8")

    return make


def answers(settings: str, name: str = "bad.xml", package_name: str = "Bad") -> Make:
    """Make an answer file with the *settings*, which also holds the canary."""
    return text(
        name,
        '<?xml version="1.0" encoding="utf-8"?>\n<WindowsCustomizations>'
        '<PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">'
        f"<ID>{{11111111-2222-3333-4444-555555555555}}</ID><Name>{package_name}</Name><Version>1.0</Version>"
        "<OwnerType>ITAdmin</OwnerType><Rank>0</Rank><Notes></Notes></PackageConfig>"
        '<Settings xmlns="urn:schemas-microsoft-com:windows-provisioning"><Customizations><Common>'
        f"<Accounts><Azure><Authority>https://login.microsoftonline.com/common</Authority><BPRT>{CANARY}</BPRT></Azure>"
        f"</Accounts>{settings}</Common></Customizations></Settings></WindowsCustomizations>",
    )


def cut(source: str, name: str, part: float) -> Make:
    """Make *name* of the first *part* of *source*."""

    def make(folder: Path) -> None:
        whole = (folder / source).read_bytes()
        _write(folder / name, whole[: int(len(whole) * part)])

    return make


def patched(name: str, place: int, form: str, value: int) -> Make:
    """Make the package *name*, the good one with a number of its header changed."""

    def make(folder: Path) -> None:
        whole = bytearray((folder / "Good.ppkg").read_bytes())
        struct.pack_into(form, whole, place, value)
        _write(folder / name, bytes(whole))

    return make


def flipped(name: str) -> Make:
    """Make the package *name*, the good one with some bytes of its contents changed."""

    def make(folder: Path) -> None:
        whole = bytearray((folder / "Good.ppkg").read_bytes())
        for place in range(260, 300):
            whole[place] ^= 0x55
        _write(folder / name, bytes(whole))

    return make


def noise(name: str, size: int = 5000, head: bytes = b"") -> Make:
    """Make the file *name* of bytes without any order, as an encrypted one has."""
    return data(name, head + random.Random(4).randbytes(size))


def hostile(*paths: str, name: str = "bad.ppkg") -> Make:
    """Make a package with files at *paths*, which no package may have."""

    def make(folder: Path) -> None:
        out = BytesIO()
        writer = WimWriter(out, guid=bytes(16), when=133_095_854_636_367_755)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.packager.wim.tree.check_path", lambda path: path.split("/"))
            patch.setattr("app.packager.wim.tree.folded", lambda name: name)
            for number, path in enumerate(paths):
                writer.place(path, writer.add(BytesIO(b"%d" % number), 1))
        writer.finish(lambda counts: write_image_xml(Package(name="Bad"), "", 133_095_854_636_367_755, counts))
        _write(folder / name, out.getvalue())

    return make


def many(*steps: Make) -> Make:
    """Do all of *steps*."""

    def make(folder: Path) -> None:
        for step in steps:
            step(folder)

    return make


def folder_of(name: str, *files: str) -> Make:
    """Make a folder with empty *files*."""

    def make(folder: Path) -> None:
        (folder / name).mkdir()
        for file in files:
            (folder / name / file).touch()

    return make


def rights(name: str, mode: int) -> Make:
    """Take rights from the file or folder *name*."""
    return lambda folder: (folder / name).chmod(mode)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def nothing(folder: Path) -> None:
    """Change nothing in *folder*."""
    assert any(folder.iterdir())
