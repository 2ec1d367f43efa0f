"""The ISO image: other programs read the exact package at its root, and nothing half-made stays."""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, Cancelled
from app.deliver.iso import image as iso_image
from app.deliver.iso.image import write_iso
from app.deliver.iso.name import iso_name, joliet_name, volume_label
from app.deliver.iso.reader import NotReadable, root_files
from tests.child import run_process

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from app.deliver.iso.reader import ByteRun

SEVEN = shutil.which("7z")
XORRISO = shutil.which("xorriso")
needs_7z = pytest.mark.skipif(SEVEN is None, reason="7z is not installed")
needs_xorriso = pytest.mark.skipif(XORRISO is None, reason="xorriso is not installed")

NAMES = (
    "Lab.ppkg",
    "Büro Lab 1 – Étage.ppkg",
    "日本語 パッケージ.ppkg",
    "emoji 🎒.ppkg",
    "a;b & 'c' (1) [2] $x %TEMP% `d`.ppkg",
    "-rf --help.ppkg",
    "UPPER.PPKG",
    "x" * 248 + ".ppkg",
    "Ж" * 60 + ".ppkg",
)


def package_in(folder: Path, name: str = "Lab.ppkg", size: int = 3_000_001, *, catalogue: bool = True) -> Path:
    """Make a file of *size* bytes that no compression shortens, and a ``.cat`` beside it."""
    path = folder / name
    try:
        path.write_bytes(hashlib.shake_128(name.encode()).digest(size))
    except OSError:
        pytest.skip("this file system takes no such name")
    if catalogue:
        path.with_suffix(".cat").write_bytes(b"catalogue of " + name.encode())
    return path


def unpacked(image: Path, kind: str, folder: Path) -> dict[str, bytes]:
    """Return what 7-Zip takes out of *image*, read as *kind* (``udf`` or ``iso``)."""
    assert SEVEN
    run_process(
        [SEVEN, "x", f"-t{kind}", f"-o{folder}", str(image)],
        check=True,
        capture_output=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@needs_7z
@pytest.mark.parametrize("name", NAMES)
def test_7_zip_finds_the_exact_package_in_udf(name: str, tmp_path: Path) -> None:
    """UDF, which is what Windows reads, has package and catalogue under their exact names, byte for byte."""
    package = package_in(tmp_path, name, 70_001)
    made = write_iso(package, tmp_path / "out.iso")
    cat = package.with_suffix(".cat")
    wanted = {package.name: package.read_bytes(), cat.name: cat.read_bytes()}
    assert unpacked(made.path, "udf", tmp_path / "out") == wanted
    assert [(str(file.path), file.sha256) for file in made.files] == [
        (each, hashlib.sha256(content).hexdigest()) for each, content in wanted.items()
    ]


@needs_7z
def test_7_zip_finds_the_package_in_joliet(tmp_path: Path) -> None:
    """Joliet has the exact name where it has room, and the whole content."""
    package = package_in(tmp_path, "Büro Lab 1.ppkg", catalogue=False)
    made = write_iso(package, tmp_path / "out.iso")
    assert unpacked(made.path, "iso", tmp_path / "out") == {package.name: package.read_bytes()}
    assert made.size == made.path.stat().st_size


@needs_xorriso
def test_xorriso_lists_and_extracts_the_package(tmp_path: Path) -> None:
    """A second reader agrees: label, names, content."""
    assert XORRISO
    package = package_in(tmp_path, "Lab 7.ppkg", 500_001)
    made = write_iso(package, tmp_path / "out.iso", extra_files=[("Lab 7.ppkg.apply.ps1", b"script")])
    words = [XORRISO, "-indev", str(made.path), "-find", "/", "-exec", "report_lba"]
    told = run_process(words, check=True, capture_output=True, text=True, encoding="utf-8")
    assert "Volume id    : 'LAB_7'" in told.stderr
    for name in ("Lab 7.ppkg", "Lab 7.cat", "Lab 7.ppkg.apply.ps1"):
        assert f"'/{name}'" in told.stdout
    out = tmp_path / "out.ppkg"
    words = [XORRISO, "-osirrox", "on", "-indev", str(made.path), "-extract", "/Lab 7.ppkg", str(out)]
    run_process(words, check=True, capture_output=True)
    assert out.read_bytes() == package.read_bytes()


@pytest.mark.parametrize("kind", ["udf", "iso9660"])
def test_linux_opens_the_image(kind: str, tmp_path: Path) -> None:
    """The system itself mounts it and reads the package, where it may and knows how."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root of Linux may open images")
    package = package_in(tmp_path, "Büro.ppkg", 100_001)
    made = write_iso(package, tmp_path / "out.iso")
    folder = tmp_path / "mount"
    folder.mkdir()
    words = ["mount", "-i", "-t", kind, "-o", "loop,ro", str(made.path), str(folder)]
    if run_process(words, capture_output=True).returncode:
        pytest.skip(f"this system does not open {kind} images")
    try:
        assert (folder / "Büro.ppkg").read_bytes() == package.read_bytes()
    finally:
        run_process(["umount", str(folder)], check=True)


def test_progress_counts_to_the_end(tmp_path: Path) -> None:
    """Done grows to the total, with a word at least at every mebibyte."""
    told: list[tuple[int, int]] = []
    package = package_in(tmp_path, size=5_000_000)
    write_iso(package, tmp_path / "out.iso", lambda *moment: told.append(moment))
    done = [one for one, _ in told]
    assert done == sorted(done)
    assert told[-1][0] == told[-1][1] == 3 * (5_000_000 + package.with_suffix(".cat").stat().st_size)
    assert max(later - sooner for sooner, later in pairwise(done)) <= 1 << 20


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_cancelled_image_leaves_nothing(part: float, tmp_path: Path) -> None:
    """In each step a stop is obeyed; an image that was there before stays."""
    package = package_in(tmp_path)
    old = tmp_path / "old.iso"
    old.write_bytes(b"old")

    def stop(done: int, total: int) -> None:
        if done >= part * total:
            raise Cancelled("stop")

    before = sorted(tmp_path.iterdir())
    for target in (old, tmp_path / "new.iso"):
        with pytest.raises(Cancelled):
            write_iso(package, target, stop)
    assert sorted(tmp_path.iterdir()) == before
    assert old.read_bytes() == b"old"


@pytest.mark.parametrize("place", [1, 1_500_000])
def test_a_corrupted_image_is_noticed(place: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One byte of the package that changes on its way is seen by the reading back, and nothing stays."""
    package = package_in(tmp_path)
    real = root_files

    def spoiled(image: BinaryIO) -> dict[str, list[ByteRun]]:
        found = real(image)
        image.seek(found["Lab.ppkg"][0].offset + place)
        byte = image.read(1)
        image.seek(-1, os.SEEK_CUR)
        image.write(bytes([byte[0] ^ 1]))
        return found

    monkeypatch.setattr(iso_image, "root_files", spoiled)
    with pytest.raises(AppError, match="not kept as written"):
        write_iso(package, tmp_path / "out.iso")
    assert not (tmp_path / "out.iso").exists()


def test_a_package_that_changes_meanwhile_is_refused(tmp_path: Path) -> None:
    """What something writes to while it is put into the image does not become an image."""
    package = package_in(tmp_path)

    def change(_done: int, _total: int) -> None:
        with package.open("ab") as file:
            file.write(b"more")

    with pytest.raises(AppError, match="changed while it was copied"):
        write_iso(package, tmp_path / "out.iso", change)
    assert not (tmp_path / "out.iso").exists()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("a" * 250 + ".ppkg", "too long"), ("Ж" * 122 + ".ppkg", "too long"), ("con.ppkg", "Windows takes no file")],
)
def test_a_name_that_the_image_cannot_hold_is_told(name: str, sentence: str, tmp_path: Path) -> None:
    """Each such name has its sentence, and no file is made."""
    package = tmp_path / "a.ppkg"
    package.write_bytes(b"x")
    with pytest.raises(AppError, match=sentence):
        write_iso(package, tmp_path / "out.iso", extra_files=[(name, b"")])
    assert sorted(tmp_path.iterdir()) == [package]


def test_foreseeable_failures_have_sentences(tmp_path: Path) -> None:
    """A missing package, the package as target, a folder that is missing."""
    package = package_in(tmp_path)
    for source, target, sentence in (
        (tmp_path / "none.ppkg", tmp_path / "out.iso", "is not there"),
        (package, package, "is the package itself"),
        (package, tmp_path / "none" / "out.iso", "does not exist"),
        (package, tmp_path, "is a folder"),
    ):
        with pytest.raises(AppError, match=sentence):
            write_iso(source, target)
    assert package.stat().st_size == 3_000_001


@pytest.mark.parametrize(
    ("stem", "label"),
    [
        ("Lab 7", "LAB_7"),
        ("Büro – Étage", "BURO_ETAGE"),
        ("日本", "PPKG"),
        ("", "PPKG"),
        ("a very long name of a package", "A_VERY_LONG_NAME"),
        ("15 characters..", "15_CHARACTERS"),
    ],
)
def test_the_label_is_plain_and_always_the_same(stem: str, label: str) -> None:
    """It has capital letters, digits and ``_``, at most 16."""
    assert volume_label(stem) == label


def test_short_names_never_meet() -> None:
    """Names that are cut to the same text get numbers, and keep their endings."""
    long = ["x" * 100 + end for end in ("1.ppkg", "2.ppkg", "3.PPKG")]
    joliet: list[str] = []
    plain: list[str] = []
    for name in long:
        joliet.append(joliet_name(name, joliet))
        plain.append(iso_name(name, plain))
    assert len({name.casefold() for name in joliet}) == len(set(plain)) == 3
    assert all(len(name.encode()) <= 64 and name.lower().endswith(".ppkg") for name in joliet)
    assert all(name.endswith(".PPKG;1") for name in plain)


def test_what_is_no_image_is_not_read(tmp_path: Path) -> None:
    """The reader refuses noise, an empty file, and a root of absurd size."""
    path = tmp_path / "x.iso"
    huge = bytearray(b"\0" * 2048 * 16 + b"\2CD001" + b"\0" * 2042)
    huge[2048 * 16 + 88 : 2048 * 16 + 91] = b"%/E"
    struct.pack_into("<I4xI", huge, 2048 * 16 + 158, 1, 1 << 31)
    for content in (b"", b"noise" * 20_000, bytes(huge)):
        path.write_bytes(content)
        with path.open("rb") as file, pytest.raises(NotReadable):
            root_files(file)
