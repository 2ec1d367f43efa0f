"""A drive is closed by the system's program, or told why not. diskutil, udisks and Windows are stand-ins here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError
from app.deliver.drive import eject as module
from app.deliver.drive.drive import Drive
from app.deliver.drive.eject import disk_of, eject_on_linux, eject_on_macos, run
from app.deliver.drive.mount_table import Mount
from app.deliver.drive.win32_eject import DISMOUNT_VOLUME, EJECT_MEDIA, LOCK_VOLUME, MEDIA_REMOVAL, take_out

if TYPE_CHECKING:
    from pathlib import Path

STICK = Drive(device="/dev/sdzz1", raw_label="SETUP")


def mount(folder: str, device: str) -> Mount:
    """Return *device* as it is open at *folder*."""
    return Mount(folder, device, "", "vfat", False, True)


@pytest.mark.parametrize(
    ("device", "disk"),
    [
        ("/dev/sdb1", "/dev/sdb"),
        ("/dev/sdb", "/dev/sdb"),
        ("/dev/mmcblk0p2", "/dev/mmcblk0"),
        ("/dev/mmcblk0", "/dev/mmcblk0"),
        ("/dev/nvme0n1p3", "/dev/nvme0n1"),
        ("/dev/nvme0n1", "/dev/nvme0n1"),
        ("tmpfs", "tmpfs"),
        ("//server/share1", "//server/share1"),
    ],
)
def test_the_disk_of_a_partition(device: str, disk: str) -> None:
    """As the kernel names them."""
    assert disk_of(device) == disk


@pytest.mark.posix("folders of mounts are paths of the system that is asked")
def test_all_volumes_of_the_disk_are_closed_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stick comes out as a whole: what is open of it elsewhere is closed first, what lies within first of all."""
    monkeypatch.setattr(module, "find_program", lambda name: f"/usr/bin/{name}")
    mounts = (
        mount("/media/a", "/dev/sdzz1"),
        mount("/media/a/b", "/dev/sdzz2"),
        mount("/", "/dev/sda1"),
        mount("/media/c", "/dev/sdz1"),
    )
    asked: list[list[str]] = []
    eject_on_linux(STICK, mounts, lambda words: asked.append(list(words)))
    assert [words[-1] for words in asked] == ["/dev/sdzz2", "/dev/sdzz1"]
    assert {words[0] for words in asked} == {"/usr/bin/udisksctl"}
    monkeypatch.setattr(module, "find_program", lambda name: "/bin/umount" if name == "umount" else None)
    asked.clear()
    eject_on_linux(STICK, mounts, lambda words: asked.append(list(words)))
    assert asked == [["/bin/umount", "--", "/media/a/b"], ["/bin/umount", "--", "/media/a"]]


@pytest.mark.posix("folders of mounts are paths of the system that is asked")
def test_what_is_said_where_it_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """A drive in use, a right that is missing, no program: each says what to do."""
    monkeypatch.setattr(module, "find_program", lambda name: f"/usr/bin/{name}")
    mounts = (mount("/media/a", "/dev/sdzz1"),)
    busy = "Error unmounting /dev/sdzz1: GDBus.Error: target is busy"
    with pytest.raises(AppError, match=r"SETUP is in use.*Close that"):
        eject_on_linux(STICK, mounts, lambda _words: busy)
    with pytest.raises(AppError, match=r"SETUP cannot be ejected here: Not authorized.*safe removal"):
        eject_on_linux(STICK, mounts, lambda _words: "Not authorized to perform operation.\n")
    monkeypatch.setattr(module, "find_program", lambda _name: None)
    with pytest.raises(AppError, match="the program for it is missing"):
        eject_on_linux(STICK, mounts, lambda _words: None)
    said = "Volume failed to eject: disk4 couldn't be unmounted; dissented by PID 77"
    with pytest.raises(AppError, match="in use"):
        eject_on_macos(STICK, lambda _words: said)


def test_macos_ejects_the_whole_drive() -> None:
    """``diskutil eject`` takes a volume and ejects its disk (its manual page)."""
    asked: list[list[str]] = []
    eject_on_macos(Drive(device="/dev/disk4s1"), lambda words: asked.append(list(words)))
    assert asked == [["/usr/sbin/diskutil", "eject", "/dev/disk4s1"]]


@pytest.mark.posix("programs of POSIX")
def test_a_real_program_that_fails_is_quoted(tmp_path: Path) -> None:
    """Its own words are the reason; one that is missing is told so."""
    words = [sys.executable, "-c", "import sys; sys.exit('not mounted')"]
    assert run(words) == "not mounted"
    assert run([sys.executable, "-c", ""]) is None
    assert str(run([str(tmp_path / "none")])) == "the program for it is missing"


def test_windows_locks_first_and_leaves_what_is_in_use() -> None:
    """The steps of Microsoft's article, in their order; without the lock nothing is dismounted."""
    asked: list[int] = []

    def control(code: int, _data: bytes) -> int:
        asked.append(code)
        return 5 if code == LOCK_VOLUME and asked.count(code) < 3 else 0

    waits: list[float] = []
    assert take_out(control, waits.append) is None
    assert asked == [*[LOCK_VOLUME] * 3, DISMOUNT_VOLUME, MEDIA_REMOVAL, EJECT_MEDIA]
    assert len(waits) == 2
    asked.clear()

    def refuse(code: int, _data: bytes) -> int:
        asked.append(code)
        return 5

    assert take_out(refuse, waits.append) == "in use"
    assert set(asked) == {LOCK_VOLUME}
    assert take_out(lambda code, _data: 1 if code == EJECT_MEDIA else 0, waits.append) == "error 1"
