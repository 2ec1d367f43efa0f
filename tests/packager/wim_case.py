"""What the tests of the container share: building one in memory or on disk, and the programs that judge it."""

from __future__ import annotations

import shutil
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

import pytest

from app.packager.wim.writer import Counts, WimWriter
from tests.child import run_process
from tests.patience import LIMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

GUID = bytes(range(16))
WHEN = 133_095_854_636_367_755

needs_wimlib = pytest.mark.skipif(
    not shutil.which("wimlib-imagex"), reason="install wimtools: wimlib judges the container"
)
needs_7z = pytest.mark.skipif(not shutil.which("7z"), reason="install p7zip-full: 7-Zip judges the container")


def describe(counts: Counts) -> str:
    """Return a short image XML."""
    return (
        f'<WIM><TOTALBYTES>{counts.xml_offset}</TOTALBYTES><IMAGE INDEX="1"><NAME>Müller</NAME>'
        f"<DIRCOUNT>{counts.directories}</DIRCOUNT><FILECOUNT>{counts.files}</FILECOUNT>"
        f"<TOTALBYTES>{counts.total_bytes}</TOTALBYTES></IMAGE></WIM>"
    )


def write(out: BinaryIO, files: Mapping[str, bytes]) -> None:
    """Write a container with *files* to *out*."""
    writer = WimWriter(out, guid=GUID, when=WHEN)
    for path, data in files.items():
        writer.place(path, writer.add(BytesIO(data), len(data)))
    writer.finish(describe)


def built(files: Mapping[str, bytes]) -> bytes:
    """Return the bytes of a container with *files*."""
    out = BytesIO()
    write(out, files)
    return out.getvalue()


def run(*command: object, limit: float = LIMIT) -> str:
    """Run a judge and return what it printed; fails when it complains."""
    result = run_process([str(word) for word in command], capture_output=True, text=True, limit=limit)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def files_below(folder: Path) -> dict[str, bytes]:
    """Return path → content of all files below *folder*."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
