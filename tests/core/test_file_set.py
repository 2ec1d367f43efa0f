"""Files that change together: whatever the system refuses, and wherever the process is killed, all of them or none."""

from __future__ import annotations

import errno
import json
import math
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from app.core import temporary_file, undo_record
from app.core.error import AppError
from app.core.file_set import FileSet
from app.core.hashing import LARGE
from app.core.safe_file import write_safely
from app.core.undo_record import clear_up
from tests.child import started
from tests.faults.system import Faults, died, prepared, refusing, snapshot
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

posix = pytest.mark.posix("kills and rights of POSIX systems")
KINDS = ["unnamed", "named", "fat"]


def one(folder: Path) -> None:
    """Write a single file."""
    write_safely(folder / "a.ppkg", b"new")


def pair(folder: Path) -> None:
    """Write a package and its catalogue, and remove what was beside them."""
    with FileSet() as job:
        write_safely(folder / "a.ppkg", b"new package", job=job, secret=True)
        write_safely(folder / "a.cat", b"new catalogue", job=job, companion=True)
        job.remove(folder / "a.ppkg.sealed")


def fresh(folder: Path) -> None:
    """Write two files where none are."""
    with FileSet() as job:
        write_safely(folder / "b.ppkg", b"new package", job=job)
        write_safely(folder / "b.cat", b"new catalogue", job=job, companion=True)


def apart(folder: Path) -> None:
    """Write into two folders."""
    with FileSet() as job:
        write_safely(folder / "keys" / "password", b"new word", job=job, secret=True)
        write_safely(folder / "a.ppkg", b"new package", job=job)
        write_safely(folder / "a.cat", b"new catalogue", job=job, companion=True)
        write_safely(folder / "keys" / "other", b"new too", job=job)


def alike(folder: Path) -> None:
    """Write two files whose names begin alike for longer than a hidden name is, and a third of the same bytes."""
    with FileSet() as job:
        for end in ("ppkg", "cat", "open.ps1"):
            write_safely(folder / f"{'n' * 60}.{end}", b"new", job=job)


JOBS: dict[str, Callable[[Path], None]] = {
    "one": one, "pair": pair, "fresh": fresh, "apart": apart, "alike": alike,
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the files of an earlier job, each with rights of its own."""
    (tmp_path / "out" / "keys").mkdir(parents=True)
    for number, name in enumerate(("a.ppkg", "a.cat", "a.ppkg.sealed", "keys/password", f"{'n' * 60}.cat")):
        path = tmp_path / "out" / name
        path.write_bytes(f"old {name}".encode())
        path.chmod((0o600, 0o640, 0o644)[number % 3])
    return tmp_path / "out"


def steps(job: Callable[[Path], None], folder: Path, patch: pytest.MonkeyPatch) -> int:
    """Return the number of calls *job* makes, done on nothing but a copy."""
    import shutil

    copy = shutil.copytree(folder, folder.with_name("copy"))
    counting = Faults()
    with refusing(counting, patch):
        job(copy)
    shutil.rmtree(copy)
    return counting.count


@pytest.mark.parametrize(
    ("kind", "code"),
    [*((kind, errno.EIO) for kind in KINDS), ("unnamed", errno.ENOSPC), ("named", errno.EPERM)],
)
@pytest.mark.parametrize("name", JOBS)
def test_each_refused_call_leaves_the_folder_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str, code: int
) -> None:
    """Each call fails once: all files are as they were, or all are new where the work could go on without the call."""
    prepared(kind, monkeypatch)
    job = JOBS[name]
    old, refused = snapshot(folder), 0
    for number in range(1, steps(job, folder, monkeypatch) + 1):
        faults, said = Faults(number, code=code), ""
        try:
            with refusing(faults, monkeypatch):
                job(folder)
        except AppError as error:
            said = str(error)
        if said:
            refused += 1
            if job is one and kind == "fat" and faults.hit.startswith(("open(PosixPath", "fsync")):
                restore(folder, old)  # to flush the folder: the one step that cannot be undone there
            assert snapshot(folder) == old, faults.hit
            assert str(folder) in said, faults.hit
        else:
            later(folder, monkeypatch)
            now = snapshot(folder)
            with_all = {path: file for path, file in now.items() if not Path(path).name.startswith(".")}
            assert now == with_all, faults.hit
            job(folder)
            assert snapshot(folder) == now, faults.hit
            restore(folder, old)
    assert refused


def test_a_record_that_is_open_no_more_is_removed_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows removes no open file, so the record is closed first; if it is then refused once, it goes all the same."""
    monkeypatch.setattr(undo_record, "sys", SimpleNamespace(platform="win32"))
    old, real = snapshot(folder), Path.unlink
    refused: list[Path] = []

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".undo" and not refused:
            refused.append(path)
            raise PermissionError(errno.EACCES, "held by a scanner")
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(AppError):
        pair(folder)
    assert refused
    assert snapshot(folder) == old


def later(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Come to *folder* again, a minute later: Windows closes a file before it moves it, so there age tells, too."""
    with patch.context() as scoped:
        scoped.setattr(temporary_file, "_OLD", -math.inf)
        clear_up(folder)
        clear_up(folder / "keys")


def restore(folder: Path, old: dict[str, tuple[int, bytes | str | None]]) -> None:
    """Bring *folder* back to *old*."""
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()
    for name, (mode, content) in old.items():
        if isinstance(content, bytes):
            (folder / name).write_bytes(content)
            (folder / name).chmod(mode)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", JOBS)
def test_a_drive_that_dies_is_put_right_by_the_next_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    """From one call on all fail, also the undoing: what cannot be undone now is undone at the next visit.

    A single file has no record: if only the flush of its folder failed, it is whole and may be the new one.
    """
    prepared(kind, monkeypatch)
    job = JOBS[name]
    old = snapshot(folder)
    job(folder)
    new = snapshot(folder)
    restore(folder, old)
    for number in range(1, steps(job, folder, monkeypatch) + 1):
        faults = Faults(number, 10**6)
        with suppress(AppError), refusing(faults, monkeypatch):
            job(folder)
        later(folder, monkeypatch)
        now = snapshot(folder)
        if now == new and (job is one or not faults.hit.startswith(("fsync", "open", "replace"))):
            restore(folder, old)
        assert snapshot(folder) == old, faults.hit


def end_as_told() -> None:
    """Do the job of each line at the call where it is to be killed, in a child, and tell whether it was.

    This is a small process: a fork of that of the tests takes far longer than the job.
    """
    for line in sys.stdin:
        name, kind, place, number = json.loads(line)
        with pytest.MonkeyPatch.context() as patch:
            prepared(kind, patch)

            def killed(job: Callable[[Path], None], folder: Path, faults: Faults, patch: pytest.MonkeyPatch) -> None:
                with refusing(faults, patch):
                    job(folder)

            was = died(partial(killed, JOBS[name], Path(place), Faults(number, kill=True), patch))
        print(json.dumps(was), flush=True)


@pytest.fixture(scope="module")
def killer() -> Iterator[Callable[[str, str, Path, int], bool]]:
    """Return what does a job in a folder, as on a file system of a kind, and is killed at a call."""
    program = "from tests.core.test_file_set import end_as_told; end_as_told()"
    with started([sys.executable, "-c", program], stdin=subprocess.PIPE, cwd=REPOSITORY) as child:

        def kill(name: str, kind: str, folder: Path, number: int) -> bool:
            child.say(json.dumps([name, kind, str(folder), number]) + "\n")
            return bool(json.loads(child.out.line()))

        yield kill


@posix
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", JOBS)
def test_a_kill_at_each_call_is_taken_back(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    killer: Callable[[str, str, Path, int], bool],
    name: str,
    kind: str,
) -> None:
    """SIGKILL before any call: at the next visit all files are as they were, or all are new, and nothing is hidden."""
    prepared(kind, monkeypatch)
    job = JOBS[name]
    old = snapshot(folder)
    ends = set()
    job(folder)
    new = snapshot(folder)
    restore(folder, old)
    for number in range(1, steps(job, folder, monkeypatch) + 1):
        assert killer(name, kind, folder, number), number
        between = snapshot(folder)
        if kind != "fat" and "a.ppkg" in old:
            assert between["a.ppkg"] in (old["a.ppkg"], new["a.ppkg"]), "there is always a whole one"
        for place in (folder / "keys", folder) if number % 2 else (folder, folder / "keys"):
            clear_up(place)
        now = snapshot(folder)
        assert now in (old, new), (number, sorted(now))
        ends.add(now == new)
        restore(folder, old)
    assert ends == {False, True}


@posix
def test_what_somebody_put_there_since_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch, killer: Callable[[str, str, Path, int], bool]
) -> None:
    """A file that was copied to the place after the kill is not replaced by the older one; the rest comes back."""
    old = snapshot(folder)
    for number in range(1, steps(pair, folder, monkeypatch) + 1):
        killer("pair", "unnamed", folder, number)
        if any(name.endswith(".undo") for name in snapshot(folder)):
            (folder / "a.ppkg").unlink(missing_ok=True)
            (folder / "a.ppkg").write_bytes(b"from the stick of a colleague")
            clear_up(folder)
            now = snapshot(folder)
            assert now["a.ppkg"][1] == b"from the stick of a colleague"
            assert now["a.cat"] == old["a.cat"]
            assert len(now) == len(old)
        restore(folder, old)


def test_a_living_job_is_left_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who comes by while another process puts its files in place takes nothing back, however long that takes."""
    real = os.replace
    seen: list[bool] = []

    def replace(source: Path, target: Path) -> None:
        for record in folder.glob(".*.undo"):
            os.utime(record, (1e9, 1e9))
        clear_up(folder)
        seen.append(any(name.endswith(".undo") for name in snapshot(folder)))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    pair(folder)
    assert seen == [True, True]
    assert {path.name for path in folder.iterdir()} >= {"a.ppkg", "a.cat"}
    assert (folder / "a.cat").read_bytes() == b"new catalogue"
    assert not any(path.name.startswith(".") for path in folder.iterdir())


KILLED = (
    "import os, sys\n"
    "from pathlib import Path\n"
    "from tests.core.test_file_set import pair\n"
    "real = os.replace\n"
    "def replace(source, target):\n"
    "    if str(target).endswith(sys.argv[2]):\n"
    "        print('here', flush=True)\n"
    "        sys.stdin.read()\n"
    "    real(source, target)\n"
    "os.replace = replace\n"
    "pair(Path(sys.argv[1]))\n"
)


@pytest.mark.parametrize("before", ["a.ppkg", "a.cat"])
def test_what_a_dead_process_did_is_taken_back_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    """Nobody has to wait for it, on no system: the record is held by nobody any more."""
    old = snapshot(folder)
    words = [sys.executable, "-c", KILLED, folder, before]
    with started(words, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        child.out.line("here")
        clear_up(folder)  # it is alive
        assert any(name.endswith(".undo") for name in snapshot(folder))
        child.kill()
    clear_up(folder)
    assert {name: file for name, file in snapshot(folder).items() if not name.endswith(".tmp")} == old
    later(folder, monkeypatch)
    assert snapshot(folder) == old


def plain_record(folder: Path, name: str = "a.ppkg", **more: object) -> dict[str, object]:
    """Return a record that would replace *name* by a file kept as ``.x.0123456789ab.old``."""
    path = folder / ".job.0123456789ab.undo"
    change = {"name": name, "old": name, "kept": ".x.0123456789ab.old", "size": 0, "time": 0}
    return {"first": str(path), "others": [], "changes": [change], **more}


@posix
@pytest.mark.parametrize("harm", ["owner", "link", "name", "second name", "nonsense"])
def test_a_planted_record_does_no_harm(folder: Path, harm: str) -> None:
    """One of another user, one that names a file elsewhere, or that is no record, replaces nothing."""
    path = folder / ".job.0123456789ab.undo"
    plain = plain_record(folder)
    (folder / "a.ppkg").unlink()
    (folder / ".x.0123456789ab.old").write_bytes(b"evil")
    if harm == "name":
        plain["changes"] = [
            {"name": "../victim", "old": "../victim", "kept": ".x.0123456789ab.old", "size": 0, "time": 0}
        ]
    path.write_text("[]" if harm == "nonsense" else json.dumps(plain), encoding="utf-8")
    if harm == "link":
        path.rename(folder / "elsewhere")
        path.symlink_to(folder / "elsewhere")
    if harm == "second name":
        os.link(path, folder / "elsewhere")
    if harm == "owner":
        if os.geteuid() != 0:
            pytest.skip("only the superuser gives files away")
        os.chown(path, 65534, 65534)
    clear_up(folder)
    assert not (folder / "a.ppkg").exists()
    assert not (folder.parent / "victim").exists()


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the superuser makes links of others")
@pytest.mark.parametrize("what", ["file", "new file", "folder"])
def test_a_link_of_another_user_is_not_followed(what: str) -> None:
    """A link that another user planted in a shared folder would choose what is overwritten; one of ours is followed."""
    with tempfile.TemporaryDirectory() as name:
        shared, mine = Path(name) / "shared", Path(name) / "mine"
        for place in (shared, mine):
            place.mkdir()
        shared.chmod(0o1777)
        (mine / "a.ppkg").write_bytes(b"mine")
        link = shared / ("out" if what == "folder" else "a.ppkg")
        leads = {"file": mine / "a.ppkg", "new file": mine / "b.ppkg", "folder": mine}[what]
        link.symlink_to(leads)
        target = link / "a.ppkg" if what == "folder" else link
        os.lchown(link, 65534, 65534)
        with pytest.raises(AppError, match="link that another user made"):
            write_safely(target, b"new")
        assert {path.name: path.read_bytes() for path in mine.iterdir()} == {"a.ppkg": b"mine"}
        os.lchown(link, 0, 0)
        write_safely(target, b"new")
        assert link.is_symlink()
        assert (mine / ("b.ppkg" if what == "new file" else "a.ppkg")).read_bytes() == b"new"


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the superuser makes files of others")
def test_a_file_of_another_user_in_a_sticky_folder_stops_all() -> None:
    """The catalogue of a colleague cannot be replaced in a sticky folder, and so the package beside it stays too."""
    with tempfile.TemporaryDirectory() as name:
        shared = Path(name)
        (shared / "a.ppkg").write_bytes(b"old")
        (shared / "a.cat").write_bytes(b"of a colleague")
        os.chown(shared / "a.ppkg", 65534, 65534)
        (shared / "a.cat").chmod(0o666)
        os.chown(shared / "a.cat", 65533, 65533)
        shared.chmod(0o1777)
        old = snapshot(shared)

        def as_other() -> None:
            os.setuid(65534)
            try:
                pair(shared)
            except AppError as error:
                os._exit(0 if f"{shared / 'a.cat'} is open in another program or protected" in str(error) else 2)

        child = os.fork()
        if child == 0:
            as_other()
            os._exit(3)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert snapshot(shared) == old


@pytest.mark.beyond_wine("symbolic links are a stub")
def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    """A link that leads to itself ends with a sentence."""
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(AppError, match="cannot be written"):
        write_safely(tmp_path / "a", b"x")


def test_a_link_that_goes_is_the_link(tmp_path: Path) -> None:
    """Where a job removes a link, the file it leads to stays."""
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "link").symlink_to("file")
    with FileSet() as job:
        job.remove(tmp_path / "link")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def _later(folder: Path) -> FileSet:
    """Return a job that has written two files, and is to put them in place later."""
    with FileSet(is_tidy=True, is_later=True) as job:
        for name in ("a.ppkg", "a.cat"):
            with job.open(folder / name) as out:
                out.write(b"new")
    return job


def test_later_files_are_flushed_before_their_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is there after the block; the files are flushed, then take their places, then the folder is flushed."""
    seen: list[tuple[int, list[str]]] = []
    flush = os.fsync

    def watched(descriptor: int) -> None:
        seen.append((os.fstat(descriptor).st_ino, sorted(path.name for path in tmp_path.iterdir())))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    steps = _later(tmp_path).steps()
    assert not seen
    for wait in steps:
        wait()
    names = ["a.cat", "a.ppkg"]
    if sys.platform != "win32":  # which flushes no folder
        assert seen.pop() == (tmp_path.stat().st_ino, names)
    assert {number for number, _names in seen} == {(tmp_path / name).stat().st_ino for name in names}
    assert not any(set(there) & set(names) for _number, there in seen)


@pytest.mark.parametrize("taken", [1, 2])
def test_later_files_that_are_given_up_leave_nothing(taken: int, tmp_path: Path) -> None:
    """Closed before their places, or when they have them and only the folder waits, they are gone."""
    steps = _later(tmp_path).steps()
    for _ in range(taken):
        next(steps)()
    steps.close()
    assert not list(tmp_path.iterdir())


def test_what_another_thread_is_refused_is_taken_back(tmp_path: Path) -> None:
    """An error that came of the flush of the folder is told of the file, and nothing stays."""
    steps = _later(tmp_path).steps()
    next(steps)()
    next(steps)
    with pytest.raises(AppError, match=r"a\.cat"):
        steps.throw(OSError(errno.EIO, os.strerror(errno.EIO)))
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="the system takes no advice")
def test_large_files_of_many_leave_the_cache_behind_their_flush(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Small ones stay, which cost nothing."""
    seen: list[tuple[str, int]] = []
    flush = os.fsync

    def flushed(one: int) -> None:
        seen.append(("flush", os.fstat(one).st_size))
        flush(one)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(os, "posix_fadvise", lambda one, *_: seen.append(("forget", os.fstat(one).st_size)))
    with FileSet(is_tidy=True, is_later=True) as job:
        for name, size in (("a.ppkg", LARGE), ("a.cat", LARGE - 1)):
            with job.open(tmp_path / name) as out:
                out.truncate(size)
    steps = job.steps()
    next(steps)()
    assert seen == [("flush", LARGE), ("forget", LARGE), ("flush", LARGE - 1)]
    steps.close()
