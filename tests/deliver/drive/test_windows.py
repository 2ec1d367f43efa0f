"""The drives of Windows, from what Win32 says of each letter.

The situations in ``recorded/windows`` are built after the documents of Win32, not recorded: no Windows was at hand
[INFERRED]. Each file holds the letter of the system and the answers for each letter, the descriptor as hexadecimal.
"""

from __future__ import annotations

import json

import pytest

from app.deliver.drive.drive import Drive, offered
from app.deliver.drive.letter import Letter
from app.deliver.drive.windows import drives_from
from tests.deliver.recording import RECORDED, lines

EXPECTED: dict[str, list[str]] = {
    "card_reader": [
        "G: | EOS | FAT32 | G:\\ | usb 30 | removable | ok",
        "H: | CARD | exFAT | H:\\ | sd 30 | removable | ok",
    ],
    "encrypted": [
        "E: |  | - | E:\\ | usb 0 | removable | encrypted",
        "F: |  | - | F:\\ | usb 0 | removable | encrypted",
    ],
    "exfat_and_ntfs": [
        "E: | PHOTOS | exFAT | E:\\ | usb 30 | removable | ok",
        "F: | Tools | NTFS | F:\\ | usb 30 | removable | ok",
    ],
    "foreign": [
        "E: | Mac | HFS+ | E:\\ | usb 30 | removable | foreign",
        "F: | linux | ext4 | F:\\ | usb 30 | removable | foreign",
        "G: | SETUP | UDF | G:\\ | usb 30 | removable | ok",
    ],
    "hostile_labels": [
        "E: | \\u202eKCITS | FAT32 | E:\\ | usb 30 | removable | ok",
        "F: | a\\u000ab\\u0000\\u200b | FAT32 | F:\\ | usb 30 | removable | ok",
        "G: | \"&calc&' {name}xxxxxxxxxxxxxxxxxxxxxxxx… | NTFS | G:\\ | usb 30 | removable | ok",
    ],
    "missing_answers": [
        "E: | STICK | FAT32 | E:\\ | - 30 | removable | ok",
        "F: | SHORT | FAT32 | F:\\ | - 30 | removable | ok",
        "G: | BAD | FAT32 | G:\\ | - 30 | removable | ok",
    ],
    "no_letters": [],
    "no_drives": [],
    "no_file_system": [
        "E: |  | - | E:\\ | usb 0 | removable | no file system",
        "F: |  | - | F:\\ | usb 30 | removable | no file system",
    ],
    "read_only": [
        "E: | STICK | FAT32 | E:\\ | usb 30 | removable | read-only",
        "F: | FLAG | FAT32 | F:\\ | usb 30 | removable | read-only",
    ],
    "several_partitions": [
        "E: | DATA | FAT32 | E:\\ | usb 30 | removable | ok",
        "F: | MORE | NTFS | F:\\ | usb 30 | removable | ok",
    ],
    "stick": [
        "E: | STICK | FAT32 | E:\\ | usb 30 | removable | ok",
    ],
    "system_on_usb": [
        "D: | Windows To Go | NTFS | D:\\ | usb 30 | system | ok",
        "E: | BESIDE | FAT32 | E:\\ | usb 30 | system | ok",
        "F: | STICK | FAT32 | F:\\ | usb 30 | removable | ok",
    ],
    "system_unknown_disk": [
        "E: | STICK | FAT32 | E:\\ | usb 30 | removable | ok",
    ],
    "usb_hard_disk": [
        "E: | My Passport | NTFS | E:\\ | usb 30 | other | ok",
        "F: | Dock | NTFS | F:\\ | nvme 30 | other | ok",
    ],
}
"""What each recording gives: device, label, file system, places, bus and size in GB, kind, what is wrong."""


def recorded(name: str) -> tuple[Drive, ...]:
    """Return the drives in the recording *name*."""
    answers = json.loads((RECORDED / "windows" / f"{name}.json").read_text(encoding="utf-8"))
    letters = [Letter(**{**each, "descriptor": bytes.fromhex(each["descriptor"])}) for each in answers["letters"]]
    return drives_from(letters, answers["system"])


@pytest.mark.parametrize("name", EXPECTED)
def test_each_situation_gives_its_drives(name: str) -> None:
    """Each recording gives exactly the drives that were in it."""
    found = recorded(name)
    assert lines(found) == EXPECTED[name]
    assert len({drive.key for drive in found}) == len(found)


def test_every_recording_is_expected() -> None:
    """No recording lies there untried."""
    assert {path.stem for path in (RECORDED / "windows").glob("*.json")} == set(EXPECTED)


def test_the_systems_drive_is_never_offered() -> None:
    """A volume on the disk of the running Windows is not offered; a hard disk only on request."""
    assert [drive.letter for drive in offered(recorded("system_on_usb"), with_others=True)] == ["F"]
    assert offered(recorded("usb_hard_disk"), with_others=False) == ()
    assert [drive.letter for drive in offered(recorded("usb_hard_disk"), with_others=True)] == ["E", "F"]


def test_the_makers_name_is_cleaned() -> None:
    """What a drive says of itself is shown without signs that deceive, and tells drives of one label apart."""
    assert next(drive.model for drive in recorded("hostile_labels")) == "Ev\\u0007il ®"
    assert [drive.model for drive in recorded("stick")] == ["SanDisk Ultra USB 3.0"]
