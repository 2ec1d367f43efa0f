"""The drives of Linux, from what ``lsblk`` writes.

The situations in ``recorded/linux`` are built after the documents and sources of util-linux 2.27 to 2.41 and the form
of the kernel's ``mountinfo``, not recorded on as many computers [INFERRED]; what ``lsblk`` here answers is tried too.
"""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError
from app.deliver.drive.drive import offered
from app.deliver.drive.drives import drives
from app.deliver.drive.linux import drives_from
from app.deliver.drive.mount_table import mounts_in
from tests.deliver.recording import RECORDED, lines

if TYPE_CHECKING:
    from pathlib import Path

EXPECTED = {
    "card_reader": [
        "/dev/sdd1 | EOS_DIGITAL | FAT32 | /media/anna/EOS_DIGITAL | usb 30 | removable | ok",
        "/dev/mmcblk0p1 | CARD | exFAT | /media/anna/CARD | mmc 63 | removable | ok",
    ],
    "efi_only": [
        "/dev/sdb1 | ESP | FAT32 | /media/anna/ESP | usb 30 | removable | start files",
    ],
    "encrypted": [
        "/dev/sdb1 |  | LUKS | - | usb 30 | removable | encrypted",
        "/dev/sdc1 |  | BitLocker | - | usb 30 | removable | encrypted",
    ],
    "fuse_and_foreign": [
        "/dev/sdb1 | FUSE | NTFS | /media/anna/FUSE | usb 30 | removable | ok",
        "/dev/sdc1 | Mac | HFS+ | /media/anna/Mac | usb 30 | removable | foreign",
        "/dev/sdd1 | tank | zfs_member | - | usb 30 | removable | foreign",
    ],
    "hostile_labels": [
        "/dev/sdb1 | \\u202eKCITS\\u202c | FAT32 | /media/anna/a | usb 30 | removable | ok",
        "/dev/sdc1 | a\\u001b[31mb\\u000ac\\u0000 | FAT32 | /media/anna/a b\\\nc | usb 30 | removable | ok",
        "/dev/sdd1 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… | FAT32 | /media/anna/c | usb 30 | removable | ok",
        "/dev/sde1 | \"; rm -rf ~ '$(x)`{name} | FAT32 | /media/anna/d | usb 30 | removable | ok",
    ],
    "missing_keys": [
        "/dev/sdb1 |  | - | - | usb 0 | other | no file system",
    ],
    "mounted_twice": [
        "/dev/sdb1 | STICK | FAT32 | /media/anna/STICK,/mnt/protected | usb 30 | removable | ok",
        "/dev/sdc1 | HIDDEN | FAT32 | - | usb 30 | removable | not open",
    ],
    "no_drives": [],
    "no_file_system": [
        "/dev/sdb |  | - | - | usb 30 | removable | no file system",
        "/dev/sdc1 |  | - | - | usb 30 | removable | no file system",
    ],
    "older_lsblk": [
        "/dev/sdb1 | STICK | FAT | /media/anna/STICK | usb 30 | removable | ok",
    ],
    "read_only": [
        "/dev/sdb1 | STICK | FAT32 | /media/anna/STICK | usb 30 | removable | read-only",
        "/dev/sdc1 | ERRORS | FAT32 | /media/anna/ERRORS | usb 30 | removable | read-only",
    ],
    "several_partitions": [
        "/dev/sdb2 | DATA | FAT32 | /media/anna/DATA | usb 10 | removable | ok",
        "/dev/sdb3 | backup | ext4 | /media/anna/backup | usb 15 | removable | foreign",
        "/dev/sdb5 | WIN | NTFS | - | usb 2 | removable | not open",
    ],
    "stick": [
        "/dev/sdb1 | STICK | FAT32 | /media/anna/STICK | usb 30 | removable | ok",
    ],
    "stick_without_partitions": [
        "/dev/sdb | PHOTOS | exFAT | /run/media/anna/PHOTOS | usb 30 | removable | ok",
    ],
    "system_on_usb": [
        "/dev/sda1 | Debian live | ISO 9660 | - | usb 5 | system | not open",
        "/dev/sda2 | REST | FAT32 | /media/user/REST | usb 9 | system | ok",
        "/dev/sda3 |  | LUKS | - | usb 9 | system | encrypted",
        "/dev/sdb1 | STICK | FAT32 | /media/user/STICK | usb 30 | removable | ok",
        "/dev/sdc1 |  | swap | - | usb 1 | system | foreign",
        "/dev/sdc2 | BESIDE | FAT32 | /media/user/BESIDE | usb 1 | system | ok",
    ],
    "unmounted": [
        "/dev/sdb1 | STICK | FAT32 | - | usb 30 | removable | not open",
    ],
    "usb_hard_disk": [
        "/dev/sdb1 | My Passport | NTFS | /media/anna/My Passport | usb 2000 | other | ok",
    ],
    "without_udev": [
        "/dev/sdb1 |  | FAT | /mnt | - 30 | removable | ok",
    ],
}
"""What each recording gives: device, label, file system, places, bus and size in GB, kind, what is wrong."""


@pytest.mark.posix("paths are those of the system that is asked")
@pytest.mark.parametrize("name", EXPECTED)
def test_each_situation_gives_its_drives(name: str) -> None:
    """Each recording gives exactly the drives that were in it."""
    listing = (RECORDED / "linux" / f"{name}.json").read_bytes()
    mounts = RECORDED / "linux" / f"{name}.mountinfo"
    found = drives_from(listing, mounts_in(mounts.read_bytes()) if mounts.exists() else ())
    assert lines(found) == EXPECTED[name]
    assert len({drive.key for drive in found}) == len(found)


def test_every_recording_is_expected() -> None:
    """No recording lies there untried."""
    assert {path.stem for path in (RECORDED / "linux").glob("*.json")} == set(EXPECTED)


def test_the_systems_drive_is_never_offered() -> None:
    """Whatever is asked for, a volume on the drive of the running system is not among what is offered."""
    recorded = RECORDED / "linux" / "system_on_usb.json"
    found = drives_from(recorded.read_bytes(), mounts_in(recorded.with_suffix(".mountinfo").read_bytes()))
    for with_others in (False, True):
        assert [drive.device for drive in offered(found, with_others=with_others)] == ["/dev/sdb1"]


def test_hard_disks_are_offered_on_request_only() -> None:
    """A USB hard disk is behind *Show other drives*."""
    recorded = RECORDED / "linux" / "usb_hard_disk.json"
    found = drives_from(recorded.read_bytes(), mounts_in(recorded.with_suffix(".mountinfo").read_bytes()))
    assert offered(found, with_others=False) == ()
    assert [drive.device for drive in offered(found, with_others=True)] == ["/dev/sdb1"]


@pytest.mark.parametrize(
    "listing",
    [b"", b"{", b"[]", b"null", b'{"blockdevices": 7}', b"lsblk: unknown column", b"\xff\xfe", b"[" * 100_000],
)
def test_a_damaged_answer(listing: bytes) -> None:
    """What is no answer of ``lsblk`` is told in a sentence."""
    with pytest.raises(AppError, match="the answer of lsblk is damaged"):
        drives_from(listing)


def test_a_label_in_no_encoding() -> None:
    """Bytes that are no UTF-8 are shown as what they are."""
    listing = b'{"blockdevices": [{"name": "sdb", "type": "disk", "size": 9, "rm": true, "label": "a\xff"}]}'
    assert [drive.label for drive in drives_from(listing)] == ["a\\udcff"]


def test_torn_lines_of_mounts_are_left_out() -> None:
    """Lines without their parts give nothing, the others what they say."""
    mounts = mounts_in(
        b"\n1 2 3\n36 35 8:1 / /mnt rw - ext4\n36 35 8:1 /a /m\\040n rw,ro - vfat /dev/sdb1 rw\n\xff - \xff"
    )
    assert [(mount.folder, mount.is_read_only, mount.is_whole) for mount in mounts] == [("/m n", True, False)]


def test_only_a_line_feed_ends_a_line_of_mounts() -> None:
    """The system escapes line feeds in names; what else Unicode or Python calls a line end stands in them as it is."""
    for sign in ("\r", "\x0b", "\x0c", "\x1c", "\u0085", "\u2028"):
        mounts = mounts_in(f"36 35 8:1 / /m{sign}n rw - vfat /dev/sdb1 rw\n".encode())
        assert [mount.folder for mount in mounts] == [f"/m{sign}n"]


@pytest.mark.skipif(sys.platform != "linux", reason="lsblk is of Linux")
def test_a_missing_or_silent_lsblk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without the program, or with one that fails, a sentence says so; a folder can still be chosen."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(AppError, match="the program lsblk is missing"):
        drives()
    program = tmp_path / "lsblk"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    with pytest.raises(AppError, match="lsblk does not answer"):
        drives()


@pytest.mark.skipif(sys.platform != "linux", reason="lsblk is of Linux")
def test_an_older_lsblk_is_asked_for_less(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One that does not know a column is asked again without it, and in English."""
    program = tmp_path / "lsblk"
    recorded = RECORDED / "linux" / "older_lsblk.json"
    program.write_text(
        '#!/bin/sh\nif [ "$LC_ALL" != C ]; then exit 3; fi\n'
        'case "$*" in *FSVER*) echo "lsblk: unknown column: PATH" >&2; exit 1;; esac\n'
        f"while read -r line; do echo \"$line\"; done < '{recorded}'\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = drives()
    assert [(drive.device, drive.model) for drive in found] == [("/dev/sdb1", "SanDisk Ultra")]


@pytest.mark.skipif(sys.platform != "linux", reason="lsblk is of Linux")
def test_this_computers_drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real list, asked for each second, costs one call of a program, and has no drive of the system."""
    try:
        drives(with_others=True)
    except AppError as error:
        pytest.skip(str(error))
    program, calls = tmp_path / "lsblk", tmp_path / "calls"
    program.write_text(f"#!/bin/sh\necho call >>'{calls}'\nexec '{shutil.which('lsblk')}' \"$@\"\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    found = drives(with_others=True)
    assert calls.read_text(encoding="utf-8") == "call\n"
    assert not any(mount.samefile("/") for drive in found for mount in drive.mounts)
