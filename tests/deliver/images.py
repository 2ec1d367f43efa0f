"""Real file systems in image files, made and opened for a test; skipped with a reason where that is not allowed."""

from __future__ import annotations

import os
import shutil
import signal
import struct
import sys
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL
from typing import TYPE_CHECKING

import pytest

if sys.platform != "win32":
    import fcntl

from app.deliver.drive.mount_table import read_mounts
from tests.child import Child, run_process, started
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ("ext4", "vfat", "exfat", "ntfs")
_MAKE = {
    "ext4": ["mkfs.ext4", "-q", "-F", "-m", "0"],
    "vfat": ["mkfs.fat", "-F", "32", "-n", "STICK"],
    "exfat": ["mkfs.exfat", "-L", "STICK"],
    "ntfs": ["mkfs.ntfs", "-q", "-F", "-f", "-L", "STICK"],
}
_KERNEL = {"ext4": "ext4", "vfat": "vfat", "exfat": "exfat", "ntfs": "ntfs3"}
_FUSE = {"vfat": "fusefat", "exfat": "mount.exfat-fuse", "ntfs": "ntfs-3g"}
_SHUTDOWN = 0x8004587D
"""``EXT4_IOC_SHUTDOWN`` of Linux: from then on each read and write of the file system fails with EIO."""


@dataclass(slots=True)
class Stick:
    """An open file system."""

    kind: str
    folder: Path
    image: Path
    process: Child | None
    """The program that serves it; None if the kernel does."""

    def fail(self) -> None:
        """Make each further access fail, as if it was pulled out."""
        if self.process is not None:
            self.process.kill()
            return
        descriptor = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", 2))
        finally:
            os.close(descriptor)

    def pause(self) -> None:
        """Let no access come back until :meth:`go_on`."""
        assert self.process is not None
        self.process.signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """End the pause."""
        assert self.process is not None
        self.process.signal(signal.SIGCONT)

    def names(self) -> list[str]:
        """Return what is on it, but what the file system puts there itself."""
        return sorted({path.name for path in self.folder.iterdir()} - {"lost+found", "STICK"})


def make_image(folder: Path, kind: str, mib: int) -> Path:
    """Make an image with an empty file system *kind* in *folder*."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root of Linux may open images")
    if shutil.which(_MAKE[kind][0]) is None:
        pytest.skip(f"{_MAKE[kind][0]} is not installed")
    image = folder / f"{kind}.img"
    with image.open("wb") as file:
        file.truncate(mib << 20)
    run_process([*_MAKE[kind], image], check=True, capture_output=True)
    return image


@contextmanager
def opened(image: Path, kind: str, *, read_only: bool = False, by_fuse: bool = False) -> Iterator[Stick]:
    """Open *image* until the block ends: by the kernel if it can, else (or if *by_fuse*) by a program of FUSE."""
    folder = image.with_suffix("")
    folder.mkdir(exist_ok=True)
    done = run_process(["losetup", "--find", "--show", image], capture_output=True, text=True)
    if done.returncode:
        pytest.skip("loop devices are not allowed here")
    device = done.stdout.strip()
    process, served = None, ExitStack()
    rights = "ro" if read_only else "rw"
    try:
        command = ["mount", "-i", "-t", _KERNEL[kind], "-o", rights, device, str(folder)]
        by_kernel = not by_fuse and run_process(command, capture_output=True).returncode == 0
        if not by_kernel:
            process = served.enter_context(_serving(kind, device, folder, rights))
        try:
            yield Stick(kind, folder, image, process)
        finally:
            close = ["umount", str(folder)]
            while any(mount.folder == str(folder) for mount in read_mounts()):
                if run_process(close, capture_output=True).returncode:
                    close = ["umount", "--lazy", str(folder)]
            if process is not None:
                with suppress(AssertionError):  # it hangs, as the test wanted or found
                    process.end()  # it writes what it still has
    finally:
        served.close()
        run_process(["losetup", "--detach", device])


@contextmanager
def _serving(kind: str, device: str, folder: Path, rights: str) -> Iterator[Child]:
    """Start the program that serves *kind*, and wait until it does."""
    program = shutil.which(_FUSE.get(kind, ""))
    if program is None or not Path("/dev/fuse").exists():
        pytest.skip(f"neither the kernel nor a program of FUSE opens {kind} here")
    options: dict[str, list[str]] = {
        "vfat": [program, "-f", "-o", "rw+" if rights == "rw" else "ro"],
        "exfat": [program, "-d", "-o", rights],
        "ntfs": [program, "-o", f"no_detach,{rights}"],
    }
    words = [*options[kind], device, str(folder)]
    with started(words, stdout=DEVNULL, stderr=DEVNULL) as process:
        wait_until(lambda: os.path.ismount(folder) or not process.is_running, f"{program} opens the image")
        if not os.path.ismount(folder):
            pytest.skip(f"{program} does not open images here")
        yield process
