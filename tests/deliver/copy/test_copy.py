"""The checked copy in ordinary folders: what comes along, what stands in the way, cancel, and its sentences."""

from __future__ import annotations

import errno
import hashlib
import os
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from app.core.error import AppError, Cancelled
from app.deliver.copy.checked_copy import copy_checked
from app.deliver.copy.error import target_failed
from app.deliver.copy.parallel import copy_to_all
from app.deliver.copy.plan import Exists, existing, sources_of
from app.deliver.copy.progress import Moment, Phase
from app.deliver.copy.target import CopyTarget, hints, look_at
from app.deliver.copy.target_name import other_packages
from app.deliver.file_name import check_name

MIB = 1 << 20


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a package of noise with its ``.cat``."""
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "lab.cat").write_bytes(b"catalogue")
    path = folder / "lab.ppkg"
    path.write_bytes(os.urandom(3 * MIB + 5))
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty folder to copy to."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    """Return what is in *folder*."""
    return sorted(path.name for path in folder.iterdir())


def test_the_catalogue_comes_along(package: Path, stick: Path) -> None:
    """Both files are copied, and the result says where they are, how large, and their SHA-256."""
    copied = copy_checked(package, stick)
    assert copied.target == stick
    assert [(file.path, file.size, file.sha256) for file in copied.files] == [
        (stick / path.name, path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in (package, package.with_suffix(".cat"))
    ]
    assert all((stick / path.name).read_bytes() == path.read_bytes() for path in sources_of(package))


def test_an_empty_package_is_copied(package: Path, stick: Path) -> None:
    """No bytes are copied and compared as any other number of them."""
    package.write_bytes(b"")
    copy_checked(package, stick)
    assert (stick / "lab.ppkg").read_bytes() == b""


def test_an_old_catalogue_goes_with_its_package(package: Path, stick: Path) -> None:
    """A package without ``.cat`` takes away the one of the package it replaces, which is told before."""
    package.with_suffix(".cat").unlink()
    (stick / "lab.ppkg").write_bytes(b"old")
    (stick / "lab.cat").write_bytes(b"of the old one")
    assert existing(package, stick) == (stick / "lab.ppkg", stick / "lab.cat")
    copy_checked(package, stick, replace=True)
    assert names(stick) == ["lab.ppkg"]


def test_progress_tells_all_phases(package: Path, stick: Path) -> None:
    """The phases come in their order, the bytes only grow, and at the end all of them are done."""
    moments: list[Moment] = []
    copy_checked(package, stick, moments.append)
    phases = [moment.phase for moment in moments]
    assert list(dict.fromkeys(phases)) == [Phase.COPY, Phase.FLUSH, Phase.READ_BACK, Phase.DONE]
    done = [moment.done for moment in moments]
    assert done == sorted(done)
    assert moments[-1].done == moments[-1].total == 2 * (3 * MIB + 5 + len(b"catalogue"))
    assert {moment.target for moment in moments} == {stick}


@pytest.mark.parametrize("phase", [Phase.COPY, Phase.FLUSH, Phase.READ_BACK])
def test_cancelled_in_each_phase(package: Path, stick: Path, phase: Phase) -> None:
    """A cancelled copy leaves nothing, and the old files as they were."""
    (stick / "lab.ppkg").write_bytes(b"old")
    (stick / "lab.cat").write_bytes(b"old too")

    def cancel(moment: Moment) -> None:
        if moment.phase is phase:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        copy_checked(package, stick, cancel, replace=True)
    assert names(stick) == ["lab.cat", "lab.ppkg"]
    assert (stick / "lab.ppkg").read_bytes() == b"old"
    assert (stick / "lab.cat").read_bytes() == b"old too"


def test_cancelled_too_late(package: Path, stick: Path) -> None:
    """Once the files are in their place, the copy is finished and says so."""

    def cancel(moment: Moment) -> None:
        if moment.phase is Phase.DONE:
            raise Cancelled("stopped")

    assert copy_checked(package, stick, cancel).is_verified
    assert names(stick) == ["lab.cat", "lab.ppkg"]


@pytest.mark.parametrize("change", ["longer", "shorter", "other bytes"])
def test_a_package_that_changes_meanwhile(package: Path, stick: Path, change: str) -> None:
    """A package that is still being written is told as such and not copied."""

    def alter(moment: Moment) -> None:
        if moment.phase is Phase.COPY:
            size = package.stat().st_size
            if change == "other bytes":
                package.write_bytes(os.urandom(size))
                os.utime(package, (1, 1))
            else:
                os.truncate(package, size + 1 if change == "longer" else MIB)

    with pytest.raises(AppError, match="changed while it was copied"):
        copy_checked(package, stick, alter)
    assert names(stick) == []


def test_a_package_that_is_not_there(package: Path, stick: Path) -> None:
    """The source is told apart from the target."""
    with pytest.raises(AppError, match=r"other\.ppkg is not there\. Build"):
        copy_checked(package.with_name("other.ppkg"), stick)
    with pytest.raises(AppError, match="is not a file"):
        copy_checked(package.parent, stick)


def test_targets_that_are_none(package: Path, stick: Path) -> None:
    """What is missing, a file, or the system's own is refused, each with its sentence."""
    with pytest.raises(AppError, match="does not exist"):
        copy_checked(package, stick / "missing")
    with pytest.raises(AppError, match="is a file, not a folder"):
        copy_checked(package, package)
    with pytest.raises(AppError, match="belongs to this computer"):
        copy_checked(package, Path(os.environ.get("SYSTEMROOT", "/etc" if sys.platform == "linux" else "/System")))
    with pytest.raises(AppError, match="is this package itself"):
        copy_checked(package, package.parent, replace=True)


@pytest.mark.beyond_wine("symbolic links are a stub")
def test_a_folder_or_a_link_in_the_way(package: Path, stick: Path, tmp_path: Path) -> None:
    """Neither is replaced: a link on a drive could lead to a file of ours."""
    (stick / "lab.ppkg").mkdir()
    with pytest.raises(AppError, match="is a folder"):
        copy_checked(package, stick, replace=True)
    (stick / "lab.ppkg").rmdir()
    mine = tmp_path / "mine.txt"
    mine.write_bytes(b"mine")
    try:
        (stick / "lab.cat").symlink_to(mine)
    except OSError:
        pytest.skip("links are not allowed here")
    with pytest.raises(AppError, match="is a link"):
        copy_checked(package, stick, replace=True)
    assert mine.read_bytes() == b"mine"
    assert names(stick) == ["lab.cat"]


@pytest.mark.posix("folders have other rights there")
def test_a_folder_without_rights() -> None:
    """Somebody who may not write there is told so."""
    with tempfile.TemporaryDirectory() as name:
        stick = Path(name) / "stick"
        stick.mkdir()
        package = Path(name) / "lab.ppkg"
        package.write_bytes(b"package")
        Path(name).chmod(0o755)
        stick.chmod(0o555)
        me = os.geteuid()
        if me == 0:
            os.seteuid(65534)  # root may write everywhere
        try:
            with pytest.raises(AppError, match="You may not write to"):
                copy_checked(package, stick)
        finally:
            os.seteuid(me)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("lab:1.ppkg", "takes no file"),
        ("a\nb.ppkg", "takes no file"),
        ("CON.ppkg", "takes no file"),
        ("com1.x.ppkg", "takes no file"),
        ("lab.ppkg ", "takes no file"),
        ("lab.", "takes no file"),
        ("\udcff.ppkg", "takes no file"),
        ("a" * 251 + ".ppkg", "too long"),
        ("𝕬" * 126 + ".ppkg", "too long"),
    ],
)
def test_names_windows_does_not_take(name: str, reason: str) -> None:
    """They are refused on every target, before anything is written."""
    with pytest.raises(AppError, match=reason):
        check_name(name, None)


@pytest.mark.parametrize("name", ["lab.ppkg", "a" * 250 + ".ppkg", "𝕬" * 125 + ".ppkg", "console.ppkg", "é ü.ppkg"])
def test_names_windows_takes(name: str) -> None:
    """Ordinary names pass, up to 255 units of UTF-16."""
    check_name(name, None)


def test_other_packages_are_shown(stick: Path) -> None:
    """Packages beside are listed, fit to be shown; no folders, files of macOS, other files, or the package itself."""
    for name in ("b.PPKG", "lab.ppkg", "._b.ppkg", "notes.txt", "a\u202eb.ppkg"):
        (stick / name).write_bytes(b"")
    (stick / "folder.ppkg").mkdir()
    assert other_packages(stick, "LAB.ppkg") == ("a\\u202eb.ppkg", "b.PPKG")
    assert "other packages: a\\u202eb.ppkg, b.PPKG." in str(hints(look_at(stick), "lab.ppkg")[-1])


def test_hints_on_network_folders_and_foreign_file_systems(stick: Path) -> None:
    """A network folder is no use during first set-up, nor is what Windows cannot read; a good stick has no hint."""
    from dataclasses import replace

    from app.deliver.drive.file_system import file_system

    target = replace(look_at(stick), file_system=file_system("vfat", "FAT32"), is_root=True)
    assert hints(target, "lab.ppkg") == ()
    assert "cannot read a network folder" in str(hints(replace(target, is_network=True), "lab.ppkg")[0])
    assert "only at the root" in str(hints(replace(target, is_root=False), "lab.ppkg")[0])
    foreign = replace(target, file_system=file_system("btrfs"))
    assert "cannot read Btrfs" in str(hints(foreign, "lab.ppkg")[0])


CAUSES = {
    errno.ENOSPC: "is full",
    errno.EDQUOT: "is full",
    errno.EFBIG: "larger than a file on",
    errno.EROFS: "is read-only",
    errno.EACCES: "may not write",
    errno.EPERM: "may not write",
    errno.EBUSY: "open in another program",
    errno.ENAMETOOLONG: "too long",
    errno.EILSEQ: "takes no file called",
    errno.ENOENT: "no longer there",
    errno.ENODEV: "was removed",
    errno.ENXIO: "was removed",
    errno.ENOTCONN: "was removed",
    errno.ESTALE: "was removed",
    errno.EIO: "reported an error",
    errno.ETIMEDOUT: "reported an error",
    errno.EINVAL: "could not be copied to .*: Invalid argument",
}


@pytest.mark.parametrize("code", CAUSES)
def test_each_cause_has_its_sentence(stick: Path, code: int) -> None:
    """Each number of an error becomes the sentence of its cause."""
    with pytest.raises(AppError, match=CAUSES[code]):
        raise target_failed(OSError(code, os.strerror(code)), look_at(stick), "lab.ppkg")


def test_a_folder_that_vanished(stick: Path) -> None:
    """An error of a folder that is not there any more is told as that, whatever its number."""
    target: CopyTarget = look_at(stick)
    stick.rmdir()
    assert "was removed" in str(target_failed(OSError(errno.EACCES, "no"), target, "lab.ppkg"))


def test_several_targets_at_once(package: Path, tmp_path: Path) -> None:
    """All get the package, the one that fails stops no other, and progress comes in the caller's thread."""
    folders = [tmp_path / name for name in ("one", "two", "missing", "old")]
    for folder in folders:
        if folder.name != "missing":
            folder.mkdir()
    (folders[3] / "lab.ppkg").write_bytes(b"old")
    link = tmp_path / "one" / ".." / "one"
    told: list[tuple[int, tuple[Moment, ...]]] = []
    outcomes = copy_to_all(
        package, [*folders, link], lambda moments: told.append((threading.get_ident(), moments)), replace={folders[0]}
    )
    assert [outcome.target for outcome in outcomes] == [*folders, link]
    assert [outcome.copied is not None for outcome in outcomes] == [True, True, False, False, False]
    assert "does not exist" in str(outcomes[2].error)
    assert isinstance(outcomes[3].error, Exists)
    assert "chosen twice" in str(outcomes[4].error)
    for folder in folders[:2]:
        assert names(folder) == ["lab.cat", "lab.ppkg"]
    assert {thread for thread, _ in told} == {threading.get_ident()}
    assert [moment.phase for moment in told[-1][1][:2]] == [Phase.DONE, Phase.DONE]


def test_several_targets_cancelled(package: Path, tmp_path: Path) -> None:
    """After a cancel the unfinished copies leave nothing, and the outcomes say which those are."""
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    os.truncate(package, 300 * MIB)

    def cancel(_moments: tuple[Moment, ...]) -> None:
        raise Cancelled("stopped")

    outcomes = copy_to_all(package, folders, cancel)
    assert [type(outcome.error) for outcome in outcomes] == [Cancelled, Cancelled]
    assert [names(folder) for folder in folders] == [[], []]


def test_a_bug_in_the_progress_of_several(package: Path, tmp_path: Path) -> None:
    """Another exception passes, and nothing is left of what was under way."""
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    os.truncate(package, 300 * MIB)

    def fail(_moments: tuple[Moment, ...]) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        copy_to_all(package, folders, fail)
    assert [names(folder) for folder in folders] == [[], []]
