"""The checked copy on real file systems: what it leaves there, and what it says when they fail."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, Cancelled
from app.core.temporary_file import is_hidden_name
from app.deliver.copy.checked_copy import copy_checked
from app.deliver.copy.plan import Exists
from app.deliver.copy.progress import Moment, Phase
from app.deliver.copy.target import look_at
from app.deliver.file_name import check_name
from tests.child import run_process
from tests.deliver.images import KINDS, make_image, opened
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MIB = 1 << 20
SIZE = 3 * MIB + 1
"""Of most packages here: some blocks, and one that fills no sector."""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a package of noise with its ``.cat``."""
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "lab.cat").write_bytes(b"catalogue")
    path = folder / "lab.ppkg"
    path.write_bytes(os.urandom(SIZE))
    return path


def at(phase: Phase, act: Callable[[], None]) -> Callable[[Moment], None]:
    """Return a progress that acts once, at the first report of *phase*."""
    waiting = [act]

    def progress(moment: Moment) -> None:
        if moment.phase is phase and waiting:
            waiting.pop()()

    return progress


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_is_there_after_the_drive_was_opened_anew(tmp_path: Path, package: Path, kind: str) -> None:
    """Both files arrive, replace older ones, and are whole on the device; nothing else is left there."""
    image = make_image(tmp_path, kind, 40)
    with opened(image, kind) as stick:
        (stick.folder / "lab.ppkg").write_bytes(b"old")
        with pytest.raises(Exists, match=r"lab\.ppkg already exists"):
            copy_checked(package, stick.folder)
        assert (stick.folder / "lab.ppkg").read_bytes() == b"old"
        copied = copy_checked(package, stick.folder, replace=True)
        assert copied.is_verified
        assert [file.path.name for file in copied.files] == ["lab.ppkg", "lab.cat"]
    with opened(image, kind) as stick:
        assert stick.names() == ["lab.cat", "lab.ppkg"]
        assert (stick.folder / "lab.ppkg").read_bytes() == package.read_bytes()
        assert (stick.folder / "lab.cat").read_bytes() == b"catalogue"


def test_ext4_is_read_back_from_the_device(tmp_path: Path, package: Path) -> None:
    """Where the file system reads past the cache, the copy says so."""
    with opened(make_image(tmp_path, "ext4", 20), "ext4") as stick:
        assert copy_checked(package, stick.folder).is_past_cache
        assert not copy_checked(package, stick.folder, replace=True, verify=False).is_verified


@pytest.mark.parametrize("kind", ["ext4", "exfat", "ntfs"])
def test_a_full_drive_is_seen_before_anything_is_written(tmp_path: Path, package: Path, kind: str) -> None:
    """A package that does not fit is refused with what is missing; the old one stays, and does not count as free."""
    with opened(make_image(tmp_path, kind, 12), kind) as stick:
        (stick.folder / "lab.ppkg").write_bytes(bytes(SIZE))
        free = look_at(stick.folder).free or 0
        (stick.folder / "other.bin").write_bytes(bytes(free - 2 * MIB))
        with pytest.raises(AppError, match="only without the old package"):
            copy_checked(package, stick.folder, replace=True)
        (stick.folder / "lab.ppkg").write_bytes(b"old")
        (stick.folder / "more.bin").write_bytes(bytes((look_at(stick.folder).free or 0) - 2 * MIB))
        with pytest.raises(AppError, match=r"not enough space on .*: 2 MiB are missing"):
            copy_checked(package, stick.folder, replace=True)
        assert stick.names() == ["lab.ppkg", "more.bin", "other.bin"]
        assert (stick.folder / "lab.ppkg").read_bytes() == b"old"


@pytest.mark.parametrize("kind", KINDS)
def test_a_drive_that_fills_up_meanwhile(tmp_path: Path, package: Path, kind: str) -> None:
    """If something else takes the space while copying, the copy says that it is full, and leaves the old package."""
    with opened(make_image(tmp_path, kind, 12 if kind == "ext4" else 40), kind) as stick:
        if stick.process is not None and kind == "vfat":
            pytest.skip("this program of FUSE says of a full drive that one may not write")
        (stick.folder / "lab.ppkg").write_bytes(b"old")

        def fill() -> None:
            with (stick.folder / "filler").open("wb", buffering=0) as file:
                try:
                    while True:
                        file.write(bytes(MIB))
                except OSError:
                    pass

        with pytest.raises(AppError, match=r"is full; lab\.ppkg was not copied"):
            copy_checked(package, stick.folder, at(Phase.COPY, fill), replace=True)
        assert stick.names() == ["filler", "lab.ppkg"]
        assert (stick.folder / "lab.ppkg").read_bytes() == b"old"


@pytest.mark.parametrize("kind", ["ext4", "exfat", "ntfs"])
def test_a_read_only_drive_is_refused(tmp_path: Path, package: Path, kind: str) -> None:
    """A write-protected drive is told as such, not as missing rights."""
    with opened(make_image(tmp_path, kind, 12), kind, read_only=True) as stick:
        with pytest.raises(AppError, match="is read-only"):
            copy_checked(package, stick.folder)
        assert stick.names() == []


def test_fat_takes_no_four_gibibytes(tmp_path: Path, package: Path) -> None:
    """A package of 4 GiB is refused on FAT before a byte is written; one byte less is only too large for this drive."""
    with opened(make_image(tmp_path, "vfat", 40), "vfat") as stick:
        os.truncate(package, 1 << 32)
        with pytest.raises(AppError, match=r"larger than FAT.* takes"):
            copy_checked(package, stick.folder)
        assert stick.names() == []
        os.truncate(package, (1 << 32) - 1)
        target = look_at(stick.folder)
        if target.free is not None:
            with pytest.raises(AppError, match="not enough space"):
                copy_checked(package, stick.folder)


def test_exfat_takes_four_gibibytes(tmp_path: Path, package: Path) -> None:
    """On exFAT the size alone is no reason; here only the space is missing."""
    os.truncate(package, 1 << 32)
    with (
        opened(make_image(tmp_path, "exfat", 12), "exfat") as stick,
        pytest.raises(AppError, match=r"not enough space on .*: 408. MiB are missing"),
    ):
        copy_checked(package, stick.folder)


@pytest.mark.parametrize("phase", [Phase.COPY, Phase.FLUSH, Phase.READ_BACK])
@pytest.mark.parametrize(("kind", "by_fuse"), [("ext4", False), ("exfat", True), ("ntfs", True)])
def test_a_drive_pulled_out(tmp_path: Path, package: Path, kind: str, by_fuse: bool, phase: Phase) -> None:
    """Whenever the drive goes, the copy says so, and on the drive the old package is whole under its name."""
    image = make_image(tmp_path, kind, 40)
    with opened(image, kind, by_fuse=by_fuse) as stick:
        (stick.folder / "lab.ppkg").write_bytes(b"old")
        os.sync()
        with pytest.raises(AppError, match=r"was removed|reported an error"):
            copy_checked(package, stick.folder, at(phase, stick.fail), replace=True)
    with opened(image, kind) as stick:
        assert [name for name in stick.names() if not is_hidden_name(name)] == ["lab.ppkg"]
        assert (stick.folder / "lab.ppkg").read_bytes() == b"old"


def test_the_folder_behind_a_closed_drive_gets_nothing(tmp_path: Path, package: Path) -> None:
    """If the drive is closed meanwhile, its name leads to a folder of this computer, which gets nothing."""
    with opened(make_image(tmp_path, "ext4", 20), "ext4") as stick:

        def close() -> None:
            run_process(["umount", "--lazy", stick.folder], check=True)

        with pytest.raises(AppError, match="was removed"):
            copy_checked(package, stick.folder, at(Phase.READ_BACK, close))
        assert not os.path.ismount(stick.folder)
        assert list(stick.folder.iterdir()) == []


@pytest.mark.parametrize("which", ["lab.ppkg", "lab.cat"])
def test_a_drive_that_keeps_other_bytes(tmp_path: Path, package: Path, which: str) -> None:
    """One bit that the device keeps wrongly, behind the back of the file system, is found; both old files stay."""
    image = make_image(tmp_path, "ext4", 20)
    (package.parent / "lab.cat").write_bytes(os.urandom(5000))
    wanted = (package.parent / which).read_bytes()[:512]
    with opened(image, "ext4") as stick:
        for name in ("lab.ppkg", "lab.cat"):
            (stick.folder / name).write_bytes(b"old")

        def damage() -> None:
            with image.open("r+b") as file:
                place = file.read().index(wanted) + 300
                file.seek(place)
                byte = file.read(1)[0]
                file.seek(place)
                file.write(bytes([byte ^ 4]))

        with pytest.raises(AppError, match=f"{which} came back from .* differently"):
            copy_checked(package, stick.folder, at(Phase.READ_BACK, damage), replace=True)
        assert stick.names() == ["lab.cat", "lab.ppkg"]
        assert (stick.folder / "lab.ppkg").read_bytes() == b"old"
        assert (stick.folder / "lab.cat").read_bytes() == b"old"


@pytest.mark.parametrize("kind", KINDS)
def test_names_that_differ_in_large_letters_only(tmp_path: Path, package: Path, kind: str) -> None:
    """``LAB.PPKG`` stands in the way of ``lab.ppkg`` as on Windows, and there is one of them afterwards."""
    with opened(make_image(tmp_path, kind, 40), kind) as stick:
        (stick.folder / "LAB.PPKG").write_bytes(b"old")
        (stick.folder / "Lab.Cat").write_bytes(b"old")
        with pytest.raises(Exists, match=r"LAB\.PPKG already exists"):
            copy_checked(package, stick.folder)
        copy_checked(package, stick.folder, replace=True)
        assert [name.lower() for name in stick.names()] == ["lab.cat", "lab.ppkg"]
        assert (stick.folder / "lab.ppkg").read_bytes() == package.read_bytes()
        assert (stick.folder / "lab.cat").read_bytes() == b"catalogue"


@pytest.mark.parametrize("kind", KINDS)
def test_the_longest_name(tmp_path: Path, package: Path, kind: str) -> None:
    """A name of 255 letters arrives on each file system."""
    longest = package.rename(package.with_name("a" * 250 + ".ppkg"))
    with opened(make_image(tmp_path, kind, 40), kind) as stick:
        copy_checked(longest, stick.folder)
        assert stick.names() == [longest.name]


def test_a_name_that_is_too_long_in_bytes(tmp_path: Path, package: Path) -> None:
    """The limit of ext4 is bytes: 130 accented letters are too long there, whatever Windows takes."""
    with opened(make_image(tmp_path, "ext4", 20), "ext4") as stick:
        fits = package.with_name("é" * 125 + ".ppkg")
        os.link(package, fits)
        copy_checked(fits, stick.folder)
        assert stick.names() == [fits.name]
        target = look_at(stick.folder)
        assert target.longest_name == 255
    with pytest.raises(AppError, match="too long for this drive"):
        check_name("é" * 126 + ".ppkg", target.longest_name)


@pytest.mark.parametrize("kind", ["ext4", "exfat"])
def test_a_killed_copy_leaves_nothing_under_the_name(tmp_path: Path, package: Path, kind: str) -> None:
    """After the copying process is killed, the old package is whole; the next copy clears away what was left."""
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom app.deliver.copy.checked_copy import copy_checked\n"
        "from app.deliver.copy.progress import Phase\n"
        "def kill(moment):\n    if moment.phase is Phase.READ_BACK: os.kill(os.getpid(), signal.SIGKILL)\n"
        "copy_checked(Path(sys.argv[1]), Path(sys.argv[2]), kill, replace=True)\n"
    )
    with opened(make_image(tmp_path, kind, 40), kind) as stick:
        (stick.folder / "lab.ppkg").write_bytes(b"old")
        done = run_process([sys.executable, "-c", script, package, stick.folder], cwd=REPOSITORY)
        assert done.returncode == -signal.SIGKILL
        assert (stick.folder / "lab.ppkg").read_bytes() == b"old"
        copy_checked(package, stick.folder, replace=True)
        assert stick.names() == ["lab.cat", "lab.ppkg"]


def test_a_device_that_keeps_waiting_can_be_cancelled(tmp_path: Path, package: Path) -> None:
    """While the device does not answer to the flush, progress is still told; the cancelled copy leaves nothing."""
    told: list[Phase] = []
    with opened(make_image(tmp_path, "exfat", 40), "exfat", by_fuse=True) as stick:

        def progress(moment: Moment) -> None:
            if moment.phase is Phase.FLUSH:
                told.append(moment.phase)
                if len(told) == 1:
                    stick.pause()
                    at_last.start()
                elif len(told) == 4:
                    stick.go_on()
                    raise Cancelled("stopped")

        at_last = threading.Timer(5, stick.go_on)
        with pytest.raises(Cancelled):
            copy_checked(package, stick.folder, progress)
        at_last.cancel()
        assert len(told) == 4
        assert stick.names() == []
