"""The drives of macOS, from what ``diskutil`` writes.

The situations in ``recorded/macos`` are built after property lists of ``diskutil list`` and ``info`` that people have
published, not recorded: no Mac was at hand [INFERRED]. Each file holds the answer of ``list`` and those of ``info``.
"""

from __future__ import annotations

import plistlib

import pytest

from app.core.error import AppError
from app.deliver.drive.drive import Drive, offered
from app.deliver.drive.macos import drives_from
from app.deliver.drive.mount_table import mounts_of_macos
from tests.deliver.recording import RECORDED, lines

EXPECTED = {
    "card_reader": [
        "/dev/disk4s1 | EOS | FAT32 | /Volumes/EOS | secure digital 30 | removable | ok",
    ],
    "efi_only": [
        "/dev/disk4s1 | EFI | FAT32 | /Volumes/EFI | usb 30 | removable | start files",
    ],
    "encrypted": [
        "/dev/disk4s2 |  | APFS | - | usb 30 | removable | foreign",
        "/dev/disk6s1 | Old | CoreStorage | - | usb 30 | removable | encrypted",
    ],
    "hostile_labels": [
        "/dev/disk4s1 | \\u202eKCITS | FAT32 | /Volumes/\u202eKCITS | usb 30 | removable | ok",
        "/dev/disk5s1 | a\\u000ab\\u0009\"'<&> | FAT32 | /Volumes/b | usb 30 | removable | ok",
        "/dev/disk6s1 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… | FAT32 | /Volumes/c | usb 30 | removable | ok",
    ],
    "missing_keys": [
        "/dev/disk4s2 |  | FAT | /Volumes/A | - 0 | other | ok",
    ],
    "no_drives": [],
    "no_file_system": [
        "/dev/disk4 |  | - | - | usb 30 | removable | no file system",
        "/dev/disk5s1 |  | - | - | usb 30 | removable | no file system",
    ],
    "read_only": [
        "/dev/disk4s1 | WIN | NTFS | /Volumes/WIN | usb 30 | removable | read-only",
        "/dev/disk5s1 | LOCKED | FAT32 | /Volumes/LOCKED | usb 30 | removable | read-only",
    ],
    "several_partitions": [
        "/dev/disk4s2 | DATA | FAT32 | /Volumes/DATA | usb 30 | removable | ok",
        "/dev/disk4s3 | Mac | HFS+ | /Volumes/Mac | usb 30 | removable | foreign",
        "/dev/disk4s4 |  | - | - | usb 30 | removable | no file system",
    ],
    "stick": [
        "/dev/disk4s1 | STICK | FAT32 | /Volumes/STICK | usb 30 | removable | ok",
    ],
    "stick_without_partitions": [
        "/dev/disk4 | PHOTOS | exFAT | /Volumes/PHOTOS | usb 30 | removable | ok",
    ],
    "system_on_usb": [
        "/dev/disk2s2 |  | APFS | - | usb 30 | system | foreign",
        "/dev/disk2s3 | BESIDE | exFAT | /Volumes/BESIDE | usb 30 | system | ok",
    ],
    "unmounted": [
        "/dev/disk4s1 | STICK | FAT32 | - | usb 30 | removable | not open",
    ],
    "usb_hard_disk": [
        "/dev/disk4s2 | Backup | exFAT | /Volumes/Backup | usb 30 | other | ok",
    ],
}
"""What each recording gives: device, label, file system, places, bus and size in GB, kind, what is wrong."""


def recorded(name: str) -> tuple[Drive, ...]:
    """Return the drives in the recording *name*."""
    answers = plistlib.loads((RECORDED / "macos" / f"{name}.plist").read_bytes())

    def info(device: str) -> bytes:
        if device not in answers["info"]:
            raise AppError("gone")
        return plistlib.dumps(answers["info"][device])

    return drives_from(plistlib.dumps(answers["list"]), info)


@pytest.mark.posix("paths are those of the system that is asked")
@pytest.mark.parametrize("name", EXPECTED)
def test_each_situation_gives_its_drives(name: str) -> None:
    """Each recording gives exactly the drives that were in it."""
    found = recorded(name)
    assert lines(found) == EXPECTED[name]
    assert len({drive.key for drive in found}) == len(found)


@pytest.mark.parametrize(
    "text",
    [
        b'<?xml version="1.0" encoding="nobody"?><plist><dict/></plist>',
        b"bplist00\xd1",
        b"<plist><date>x</date></plist>",
    ],
)
def test_a_damaged_answer_is_told(text: bytes) -> None:
    """An encoding that nobody knows, and other damage, is told in a sentence."""
    with pytest.raises(AppError, match="damaged"):
        drives_from(text, lambda _device: b"")


def test_every_recording_is_expected() -> None:
    """No recording lies there untried."""
    assert {path.stem for path in (RECORDED / "macos").glob("*.plist")} == set(EXPECTED)


def test_the_systems_drive_is_never_offered() -> None:
    """A volume beside the running system is not offered; a hard disk only on request."""
    assert offered(recorded("system_on_usb"), with_others=True) == ()
    assert offered(recorded("usb_hard_disk"), with_others=False) == ()
    assert len(offered(recorded("usb_hard_disk"), with_others=True)) == 1


@pytest.mark.parametrize(
    "listing",
    [b"", b"{", b"<plist>", b"<plist><array/></plist>", b"<plist><dict/></plist>", b"bplist00\xff", b"Could not start"],
)
def test_a_damaged_answer(listing: bytes) -> None:
    """What is no answer of ``diskutil`` is told in a sentence."""
    with pytest.raises(AppError, match="the answer of diskutil is damaged"):
        drives_from(listing, lambda _device: b"")


def test_a_device_that_gives_no_information() -> None:
    """A drive that was pulled out between the two questions is left out."""
    answers = plistlib.loads((RECORDED / "macos" / "stick.plist").read_bytes())
    assert drives_from(plistlib.dumps(answers["list"]), lambda _device: b"Could not find disk") == ()


def test_what_is_open_by_mount() -> None:
    """Device, folder, kind and read-only are told apart, also with brackets and spaces in names."""
    text = (
        b"/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        b"/dev/disk4s1 on /Volumes/My (old) stick (msdos, local, nodev, nosuid, noowners)\n"
        + "/dev/disk5s1 on /Volumes/a\u2028b (exfat, local)\n".encode()
        + b"//anna@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by anna)\nnothing\n"
    )
    assert [(each.folder, each.device, each.file_system, each.is_read_only) for each in mounts_of_macos(text)] == [
        ("/", "/dev/disk3s1s1", "apfs", True),
        ("/Volumes/My (old) stick", "/dev/disk4s1", "msdos", False),
        ("/Volumes/a\u2028b", "/dev/disk5s1", "exfat", False),
        ("/Volumes/share", "//anna@server/share", "smbfs", False),
    ]
