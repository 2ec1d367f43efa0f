"""Packs a folder so that two runs give the same bytes:  python installer/make_zip.py FOLDER OUTPUT.zip SECONDS

Rights and symbolic links are kept, as macOS wants them; SECONDS since 1970 is the time of all files.
"""

from __future__ import annotations

import os
import stat
import sys
import time
import zipfile
from pathlib import Path


def pack(folder: Path, target: Path, seconds: int) -> None:
    """Write what is in *folder*, in the order of its names, to *target*."""
    moment = time.gmtime(seconds)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in sorted(folder.rglob("*"), key=lambda one: one.relative_to(folder).as_posix()):
            status = path.lstat()
            name = path.relative_to(folder).as_posix()
            if stat.S_ISDIR(status.st_mode):
                continue
            entry = zipfile.ZipInfo(name, moment)
            entry.create_system = 3  # Unix: the rights below count
            entry.external_attr = status.st_mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes())


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
