"""Sealed files: what is sealed comes back, and whatever is wrong is told and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import sys
import textwrap
import traceback
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.error import AppError, BadInput, Cancelled, Locked
from app.core.secret import Secret
from app.packager.read.package import open_package
from app.protect.sealed.file import read_seal_header, seal_file, unseal_file
from app.protect.sealed.format import LEAST_ROUNDS, MOST_ROUNDS, ROUNDS, header_from_bytes
from tests.child import run_process
from tests.places import REPOSITORY
from tests.protect.sealing import CANARY, CONTENT, PASSWORD, made

if TYPE_CHECKING:
    from pathlib import Path

BEGIN = 72 + len("Office.ppkg")
"""Where the header ends and its tag begins in the sealed files of these tests."""


@settings(max_examples=40, deadline=None)
@given(
    content=st.binary(max_size=100) | st.sampled_from([1 << 20, (1 << 20) - 1, (2 << 20) + 5]).map(os.urandom),
    password=st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=12, max_size=40),
    name=st.sampled_from(["a.ppkg", "Größe é 事.PPKG", "it's ‘here’ $(x).ppkg"]),
)
def test_what_is_sealed_comes_back(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, password: str, name: str
) -> None:
    """Any content, name and password give the same bytes back, and nothing of the content stands in the sealed file."""
    folder = tmp_path_factory.mktemp("sealed")
    (folder / name).write_bytes(content)
    sealed = seal_file(folder / name, folder / "x.sealed", Secret(password), rounds=LEAST_ROUNDS)
    data = (folder / "x.sealed").read_bytes()
    assert (len(data), sealed.size) == (sealed.header.file_size, sealed.header.file_size)
    assert len(content) < 12 or content[:32] not in data
    (folder / "out").mkdir()
    found = unseal_file(folder / "x.sealed", folder / "out", Secret(password))
    assert (found.name, found.read_bytes()) == (name, content)


def test_the_header_says_what_is_inside(tmp_path: Path) -> None:
    """Name, size and rounds are read without the password, and 600,000 rounds are taken unless another number is."""
    package = tmp_path / "Office.ppkg"
    package.write_bytes(CONTENT)
    seal_file(package, tmp_path / "x.sealed", PASSWORD)
    header = read_seal_header(tmp_path / "x.sealed")
    assert (header.name, header.size, header.rounds) == ("Office.ppkg", len(CONTENT), ROUNDS)
    assert ROUNDS == 600_000


def test_no_two_files_are_alike(tmp_path: Path) -> None:
    """Salt and first block are new each time, so equal packages do not look equal."""
    one, other = (made(tmp_path / name).path.read_bytes() for name in "ab")
    assert one[16:48] != other[16:48]
    assert one[48:64] != other[48:64]
    assert one[BEGIN + 32 : BEGIN + 48] != other[BEGIN + 32 : BEGIN + 48]


@pytest.mark.skipif(os.name == "nt", reason="rights are of POSIX")
def test_only_the_owner_may_read(tmp_path: Path) -> None:
    """Both the sealed file and the opened package are for their owner alone."""
    sealed = made(tmp_path)
    package = unseal_file(sealed.path, tmp_path, PASSWORD)
    assert [path.stat().st_mode & 0o777 for path in (sealed.path, package)] == [0o600, 0o600]


def test_another_password(tmp_path: Path) -> None:
    """Another password is told as such; one typed with composed accents is the same as with combining ones."""
    sealed = made(tmp_path)
    for other in (CANARY.lower(), CANARY + " ", CANARY[:-1]):
        with pytest.raises(Locked, match="password is not that of"):
            unseal_file(sealed.path, tmp_path, Secret(other))
    package = tmp_path / "Accent.ppkg"
    package.write_bytes(CONTENT)
    seal_file(package, tmp_path / "a.sealed", Secret("caf\u00e9-caf\u00e9-1234"), rounds=LEAST_ROUNDS)
    package.unlink()
    assert unseal_file(tmp_path / "a.sealed", tmp_path, Secret("cafe\u0301-cafe\u0301-1234")).read_bytes() == CONTENT


@pytest.mark.parametrize("bits", [0x01, 0x10, 0xFF])
def test_each_changed_byte_is_told(tmp_path: Path, bits: int) -> None:
    """A change of any byte of header, body or tags is told, and no package appears."""
    sealed = made(tmp_path)
    data = bytearray(sealed.path.read_bytes())
    for place in range(len(data)):
        data[place] ^= bits
        sealed.path.write_bytes(data)
        data[place] ^= bits
        with pytest.raises(BadInput if place >= BEGIN + 32 else (BadInput, Locked)):
            unseal_file(sealed.path, tmp_path, PASSWORD)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Office.ppkg.sealed"]


def test_each_shorter_length_is_told(tmp_path: Path) -> None:
    """A file cut after any byte is told before the password matters, and so is one with bytes behind it."""
    sealed = made(tmp_path)
    data = sealed.path.read_bytes()
    for length in range(len(data)):
        sealed.path.write_bytes(data[:length])
        with pytest.raises(BadInput, match="ends too early" if length >= 8 else "not a sealed file"):
            read_seal_header(sealed.path)
        with pytest.raises(BadInput):
            unseal_file(sealed.path, tmp_path, PASSWORD)
    sealed.path.write_bytes(data + b"\0")
    with pytest.raises(BadInput, match="1 bytes too many"):
        unseal_file(sealed.path, tmp_path, PASSWORD)
    assert list(tmp_path.iterdir()) == [sealed.path]


def test_blocks_in_another_order(tmp_path: Path) -> None:
    """Two blocks that change places, which decrypt without complaint, are told."""
    sealed = made(tmp_path)
    data = bytearray(sealed.path.read_bytes())
    body = BEGIN + 32
    data[body : body + 32] = data[body + 16 : body + 32] + data[body : body + 16]
    sealed.path.write_bytes(data)
    with pytest.raises(BadInput, match="damaged or was changed"):
        unseal_file(sealed.path, tmp_path, PASSWORD)


def test_a_file_that_changes_between_the_two_readings(tmp_path: Path) -> None:
    """What is changed after the tag was found right, and before it is decrypted, is told and not put in place."""
    sealed = made(tmp_path, os.urandom(3 << 20))
    size = sealed.header.cipher_size
    changed = False

    def change(done: int, _total: int) -> None:
        nonlocal changed
        if done >= size and not changed:
            changed = True
            with sealed.path.open("r+b") as file:
                file.seek(-100, os.SEEK_END)
                file.write(b"changed")

    with pytest.raises(BadInput, match="damaged or was changed"):
        unseal_file(sealed.path, tmp_path, PASSWORD, change)
    assert changed
    assert list(tmp_path.iterdir()) == [sealed.path]


def test_nothing_is_decrypted_before_the_tag_is_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a package damaged at its very end not one byte is written, though all before would decrypt."""
    sealed = made(tmp_path, os.urandom(3 << 20))
    data = bytearray(sealed.path.read_bytes())
    data[-1] ^= 1
    sealed.path.write_bytes(data)
    monkeypatch.setattr("app.protect.sealed.file.open_beside", lambda *_words, **_more: pytest.fail("it was written"))
    with pytest.raises(BadInput, match="damaged or was changed"):
        unseal_file(sealed.path, tmp_path, PASSWORD)


@pytest.mark.parametrize("rounds", [0, LEAST_ROUNDS - 1, MOST_ROUNDS + 1, 0xFFFFFFFF])
def test_absurd_rounds_are_refused(tmp_path: Path, rounds: int) -> None:
    """A number of rounds that protects nothing, or keeps the reader busy for hours, is refused at once."""
    sealed = made(tmp_path)
    data = bytearray(sealed.path.read_bytes())
    data[12:16] = rounds.to_bytes(4, "little")
    with pytest.raises(BadInput, match="beginning of"):
        header_from_bytes(bytes(data), "x")


@pytest.mark.parametrize(
    "name",
    [
        "../up.ppkg",
        "a/b.ppkg",
        "a\\b.ppkg",
        "C:x.ppkg",
        "nul.ppkg",
        "x.ppkg.",
        "x.exe",
        ".ppkg",
        "a\0b.ppkg",
        "x\n.ppkg",
    ],
)
def test_names_that_leave_the_folder_are_refused(tmp_path: Path, name: str) -> None:
    """A header with the name of anything but a package in the folder is refused, whoever knows the password."""
    data = bytearray(made(tmp_path).path.read_bytes())
    data[10:12] = len(name).to_bytes(2, "little")
    with pytest.raises(BadInput):
        header_from_bytes(bytes(data[:72]) + name.encode() + bytes(300), "x")


def test_newer_forms_are_told(tmp_path: Path) -> None:
    """A form of a later version asks for an update, as what follows is unknown."""
    data = bytearray(made(tmp_path).path.read_bytes())
    data[8] = 2
    with pytest.raises(BadInput, match=r"form 2.*Update"):
        header_from_bytes(bytes(data), "x")


def test_a_sealed_file_is_no_package(tmp_path: Path) -> None:
    """Who inspects a sealed file is told how to open it."""
    with pytest.raises(BadInput, match="ppkg unseal"), open_package(made(tmp_path).path):
        pass


def test_what_cannot_be_sealed(tmp_path: Path) -> None:
    """Weak rules of passwords, other files, folders, missing files and the file itself are refused in sentences."""
    package = tmp_path / "Office.ppkg"
    package.write_bytes(CONTENT)
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    (tmp_path / "folder.ppkg").mkdir()
    target = tmp_path / "x.sealed"
    for source, aim, password, reason in (
        (package, target, Secret("short"), "5 characters; 12 to 128"),
        (package, target, Secret(), "0 characters"),
        (package, package, PASSWORD, "its sealed form"),
        (tmp_path / "a.txt", target, PASSWORD, r"ends in \.ppkg"),
        (tmp_path / "folder.ppkg", target, PASSWORD, "not a file|cannot be read"),
        (tmp_path / "none.ppkg", target, PASSWORD, "does not exist"),
        (package, tmp_path / "none" / "x.sealed", PASSWORD, "does not exist"),
    ):
        with pytest.raises(AppError, match=reason):
            seal_file(source, aim, password, rounds=LEAST_ROUNDS)
    assert not target.exists()


@pytest.mark.parametrize("change", [b"", b"more"])
def test_a_package_that_changes_is_not_sealed(tmp_path: Path, change: bytes) -> None:
    """A package that grows or shrinks while it is read is told, and the old sealed file stays."""
    package, target = tmp_path / "Office.ppkg", tmp_path / "x.sealed"
    package.write_bytes(bytes(3 << 20))
    target.write_bytes(b"old")

    def grow(done: int, _total: int) -> None:
        if done:
            with package.open("r+b") as file:
                file.truncate(1 << 20)
            if change:
                package.write_bytes(bytes(4 << 20))

    with pytest.raises(BadInput, match="changed while it was sealed"):
        seal_file(package, target, PASSWORD, grow, rounds=LEAST_ROUNDS)
    assert target.read_bytes() == b"old"


def test_a_package_that_is_there_stays(tmp_path: Path) -> None:
    """Opening never replaces a file: its name comes from the sealed file, and who opens has not chosen it."""
    sealed = made(tmp_path)
    (tmp_path / "Office.ppkg").write_bytes(b"mine")
    with pytest.raises(AppError, match="already exists"):
        unseal_file(sealed.path, tmp_path, PASSWORD)
    assert (tmp_path / "Office.ppkg").read_bytes() == b"mine"


@pytest.mark.parametrize("opening", [False, True], ids=["seal", "unseal"])
@pytest.mark.parametrize("part", [0.0, 0.2, 0.7, 0.99])
def test_cancelled_work_leaves_nothing(tmp_path: Path, opening: bool, part: float) -> None:
    """Work that is stopped at any part of the way leaves only what was there."""
    content = os.urandom(5 << 20)
    if opening:
        made(tmp_path, content)
    else:
        (tmp_path / "Office.ppkg").write_bytes(content)
    before = sorted(tmp_path.iterdir())

    def stop(done: int, total: int) -> None:
        if done >= part * total:
            raise Cancelled("stopped")

    def work() -> object:
        if opening:
            return unseal_file(before[0], tmp_path, PASSWORD, stop)
        return seal_file(before[0], tmp_path / "x.sealed", PASSWORD, stop, rounds=LEAST_ROUNDS)

    with pytest.raises(Cancelled):
        work()
    assert sorted(tmp_path.iterdir()) == before


def test_progress_is_told_often_and_ends_whole(tmp_path: Path) -> None:
    """Progress never runs backwards, comes at least with each MiB, and ends at all of it."""
    package = tmp_path / "Office.ppkg"
    package.write_bytes(bytes(3 << 20))
    for work in (
        lambda see: seal_file(package, tmp_path / "x.sealed", PASSWORD, see, rounds=LEAST_ROUNDS),
        lambda see: unseal_file(tmp_path / "x.sealed", tmp_path, PASSWORD, see),
    ):
        seen: list[tuple[int, int]] = []
        work(lambda done, total, seen=seen: seen.append((done, total)))
        package.unlink(missing_ok=True)
        assert [done for done, _total in seen] == sorted(done for done, _total in seen)
        assert max(b[0] - a[0] for a, b in pairwise(seen)) <= 1 << 20
        assert seen[-1][0] == seen[-1][1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a killed process leaves a hidden file, and says so")
@pytest.mark.parametrize("opening", [False, True], ids=["seal", "unseal"])
def test_a_killed_process_leaves_nothing(tmp_path: Path, opening: bool) -> None:
    """A process killed in the middle of its writing leaves no file, in the clear or not."""
    content = os.urandom(3 << 20)
    if opening:
        made(tmp_path, content)
    else:
        (tmp_path / "Office.ppkg").write_bytes(content)
    before = sorted(tmp_path.iterdir())
    work = (
        "unseal_file(Path('Office.ppkg.sealed'), Path(), PASSWORD, die)"
        if opening
        else "seal_file(Path('Office.ppkg'), Path('Office.ppkg.sealed'), PASSWORD, die, rounds=1000)"
    )
    script = f"""
        import os, signal
        from pathlib import Path
        from app.protect.sealed.file import seal_file, unseal_file
        from tests.protect.sealing import PASSWORD
        def die(done, total):
            if done > total * {0.7 if opening else 0.4}:
                os.kill(os.getpid(), signal.SIGKILL)
        {work}
    """
    result = run_process(
        [sys.executable, "-c", textwrap.dedent(script)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )
    assert result.returncode == -signal.SIGKILL
    assert sorted(tmp_path.iterdir()) == before


def test_the_password_is_nowhere(tmp_path: Path) -> None:
    """Neither files nor errors, with all names of all functions, hold the password or the keys."""
    sealed = made(tmp_path)
    data = bytearray(sealed.path.read_bytes())
    assert CANARY.encode() not in data
    data[-1] ^= 1
    sealed.path.write_bytes(data)
    for password in (PASSWORD, Secret(CANARY + "-other")):
        with pytest.raises(AppError) as caught:
            unseal_file(sealed.path, tmp_path, password)
        shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
        assert "unseal_file" in shown
        assert CANARY not in shown
        assert "SealKeys()" in shown


@pytest.mark.posix("the peak of a child is measured by a module that Windows lacks")
@pytest.mark.parametrize("size", [int(os.environ.get("PPKG_TEST_SEALED_BYTES", 100 << 20))])
def test_memory_does_not_grow_with_the_file(tmp_path: Path, size: int) -> None:
    """A sparse file of 100 MiB, or of PPKG_TEST_SEALED_BYTES, is sealed and opened in the memory of a small one."""
    package = tmp_path / "Office.ppkg"
    with package.open("wb") as file:
        file.truncate(size)
    script = """
        import resource, sys
        from pathlib import Path
        from app.protect.sealed.file import seal_file, unseal_file
        from tests.protect.sealing import PASSWORD
        def most(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        Path('small.ppkg').write_bytes(bytes(2 << 20))
        seal_file(Path('small.ppkg'), Path('small.sealed'), PASSWORD)
        before = most()
        seal_file(Path('Office.ppkg'), Path('Office.ppkg.sealed'), PASSWORD)
        Path('Office.ppkg').unlink()
        assert unseal_file(Path('Office.ppkg.sealed'), Path(), PASSWORD).stat().st_size == int(sys.argv[1])
        Path('Office.ppkg').unlink()
        Path('Office.ppkg.sealed').unlink()
        print(most() - before)
    """
    result = run_process(
        [sys.executable, "-c", textwrap.dedent(script), str(size)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) < 16 << 10, "KiB"
