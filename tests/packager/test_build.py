"""The whole build: payloads of all sizes, what stops it, and what it leaves behind."""

from __future__ import annotations

import errno
import hashlib
import os
import signal
import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.answers.rules.catalogue_rules import all_problems
from app.answers.xml.customizations import read_customizations, write_customizations
from app.core.error import AppError, BadInput, Cancelled
from app.core.foreign.gate import ForeignFile
from app.model.rules.rule import Level
from app.model.store.project_store import open_project
from app.packager.build import Stamp, build_package
from app.packager.compile.dialect import Dialect, dialect_of
from app.packager.compile.sources import FolderFiles
from app.packager.read.package import open_package
from app.packager.signature.catalogue_file import CatalogueFacts, write_catalogue
from tests.child import run_process
from tests.packager.build_case import STAMP, answers, asset, built, commands, contents, judge, setting
from tests.packager.wim_case import needs_7z, needs_wimlib
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.node import Node

SAMPLE = REPOSITORY / "resources" / "samples" / "contoso"
SIZES = [0, 1, 32767, 32768, 32769, 5_000_000]
HIDE = setting("OOBE/Desktop/HideOobe", "True")
BLOCK = bytes(range(256)) * 16


def payload(size: int) -> bytes:
    """Return *size* bytes: half of them shrink, half do not."""
    noise = b"".join(hashlib.sha512(number.to_bytes(4, "big")).digest() for number in range(size // 128 + 1))
    return (noise[: size // 2] + b"text " * (size // 5 + 1))[:size]


@needs_wimlib
@needs_7z
def test_payloads_of_all_sizes_arrive(tmp_path: Path) -> None:
    """Around the sizes where chunks end, three programs find the same bytes in the same places."""
    for size in SIZES:
        (tmp_path / f"{size}.bin").write_bytes(payload(size))
    made = built(answers(commands(*(asset(size, f"{size}.bin") for size in SIZES))), tmp_path)
    files = judge(made.package, tmp_path / "judged")
    found = {path.rpartition("/")[2]: data for path, data in files.items() if path.endswith(".bin")}
    assert found == {f"{size}.bin": payload(size) for size in SIZES}
    assert made.assets == len(SIZES)
    assert made.groups == len(SIZES)


def test_the_catalogue_belongs_to_the_package(tmp_path: Path) -> None:
    """Digests and size are those of the file on the disk, and the catalogue is made of them."""
    made = built(answers(HIDE), tmp_path)
    data = made.package.read_bytes()
    assert made.digests.size == len(data)
    assert made.digests.sha256 == hashlib.sha256(data).digest()
    assert made.digests.sha1 == hashlib.sha1(data).digest()
    assert made.catalogue.read_bytes() == write_catalogue(made.digests, CatalogueFacts(STAMP.list_id, STAMP.when))


def test_equal_inputs_give_equal_bytes(tmp_path: Path) -> None:
    """A reproducible stamp depends on the answers and the time alone; any change of them shows."""

    def build(what: Node, when: datetime, folder: str) -> tuple[bytes, bytes]:
        (tmp_path / folder).mkdir()
        full = answers(what)
        stamp = Stamp.reproducible(full, when)
        made = build_package(full, FolderFiles(tmp_path), Dialect(), tmp_path / folder, stamp=stamp)
        return made.package.read_bytes(), made.catalogue.read_bytes()

    when = datetime(2026, 5, 6, tzinfo=UTC)
    first = build(HIDE, when, "a")
    assert build(HIDE, when, "b") == first
    assert build(setting("OOBE/Desktop/HideOobe", "False"), when, "c")[0] != first[0]
    assert build(HIDE, datetime(2026, 5, 7, tzinfo=UTC), "d")[0] != first[0]
    assert Stamp.now() != Stamp.now()


def test_the_builders_paths_stay_at_home(tmp_path: Path) -> None:
    """Only file names go into the package, unless the paths are asked for."""
    secret = tmp_path / "home of alice"
    secret.mkdir()
    (secret / "a.cmd").write_bytes(b"x")
    what = answers(commands(asset(0, str(secret / "a.cmd"))))
    data = b"".join(contents(built(what, tmp_path).package).values())
    assert b"alice" not in data
    kept = build_package(what, FolderFiles(tmp_path), Dialect(), tmp_path, stamp=STAMP, keep_paths=True)
    with open_package(kept.package) as package:
        assert package.answers == what


def test_progress_only_goes_up_and_ends_at_the_end(tmp_path: Path) -> None:
    """Done never exceeds the whole, never falls, and the last report is complete."""
    (tmp_path / "a.bin").write_bytes(payload(3_000_000))
    (tmp_path / "b.bin").write_bytes(payload(100))
    seen: list[tuple[int, int]] = []
    what = answers(commands(asset(0, "a.bin"), asset(1, "b.bin")))
    build_package(
        what, FolderFiles(tmp_path), Dialect(), tmp_path, progress=lambda done, total: seen.append((done, total))
    )
    done = [one for one, _ in seen]
    assert done == sorted(done)
    assert all(one <= total for one, total in seen)
    assert seen[-1][0] == seen[-1][1]
    assert len(seen) > 5


def before(tmp_path: Path) -> tuple[dict[str, bytes], list[Node]]:
    """Build a small package in *tmp_path*; return its folder's files and the commands of a bigger one."""
    (tmp_path / "a.bin").write_bytes(payload(3_000_000))
    built(answers(HIDE), tmp_path)
    return snapshot(tmp_path), [asset(0, "a.bin")]


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return name → content of the files in *folder*."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("part", [0.0, 0.3, 0.6, 0.99])
def test_cancelling_leaves_everything_as_it_was(part: float, tmp_path: Path) -> None:
    """While reading, writing or reading back: the old package is whole and nothing half-made stays."""
    old, items = before(tmp_path)

    def stop(done: int, total: int) -> None:
        if done >= part * total:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        build_package(answers(commands(*items)), FolderFiles(tmp_path), Dialect(), tmp_path, progress=stop)
    assert snapshot(tmp_path) == old


class _Growing(FolderFiles):
    """Files to which another program writes: they are smaller or larger than the folder tells."""

    def __init__(self, folder: Path, more: int) -> None:
        super().__init__(folder)
        self._more = more

    def size(self, file: str) -> int:
        return super().size(file) + self._more


@pytest.mark.parametrize("more", [-1, 1, 1_000_000], ids=["grown", "shrunk", "cut"])
def test_a_payload_that_changes_while_it_is_read_is_told(more: int, tmp_path: Path) -> None:
    """A sentence says which file, and the old package is whole."""
    old, items = before(tmp_path)
    with pytest.raises(AppError, match=r"a\.bin changed while it was read"):
        build_package(answers(commands(*items)), _Growing(tmp_path, more), Dialect(), tmp_path)
    assert snapshot(tmp_path) == old


def test_a_payload_on_a_failing_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails while a payload is read is told with the file and the system's reason."""
    old, _ = before(tmp_path)
    (tmp_path / "a.cmd").write_bytes(b"x")
    old = snapshot(tmp_path)

    def fail(file: ForeignFile, _buffer: object) -> int:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(file.name))

    monkeypatch.setattr(ForeignFile, "readinto", fail)
    with pytest.raises(BadInput, match=r"a\.cmd cannot be read .Input/output error"):
        built(answers(commands(asset(0, "a.cmd"))), tmp_path)
    assert snapshot(tmp_path) == old


@pytest.mark.posix("pipes with names are of POSIX systems")
def test_a_pipe_or_device_is_no_payload(tmp_path: Path) -> None:
    """Reading one might never end."""
    os.mkfifo(tmp_path / "pipe.cmd")
    for name in ("pipe.cmd", "/dev/zero"):
        with pytest.raises(BadInput, match="not a file"):
            built(answers(commands(asset(0, name))), tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_payload_without_rights_is_told(tmp_path: Path) -> None:
    """The sentence names the file."""
    (tmp_path / "a.cmd").write_bytes(b"x")
    (tmp_path / "a.cmd").chmod(0)
    with pytest.raises(BadInput, match=r"a\.cmd cannot be read"):
        built(answers(commands(asset(0, "a.cmd"))), tmp_path)


@pytest.mark.parametrize("name", ["x" * 300 + ".cmd", "a\0b.cmd", "\ud800.cmd"])
def test_impossible_paths_are_told(name: str, tmp_path: Path) -> None:
    """Names that no system has end in a sentence too."""
    with pytest.raises(BadInput):
        built(answers(commands(asset(0, name))), tmp_path)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The package goes nowhere else."""
    with pytest.raises(AppError, match="does not exist"):
        built(answers(HIDE), tmp_path / "gone")


_CHILD = """
import os, signal, sys
from pathlib import Path
from app.answers.xml.customizations import read_customizations
from app.packager.build import build_package
from app.packager.compile.dialect import Dialect
from app.packager.compile.sources import FolderFiles

folder, part = Path(sys.argv[1]), float(sys.argv[2])

def die(done, total):
    if done >= part * total:
        os.kill(os.getpid(), signal.SIGKILL)

read = read_customizations((folder / "customizations.xml").read_bytes())
build_package(read, FolderFiles(folder), Dialect(), folder, progress=die)
"""


@pytest.mark.posix("SIGKILL is of POSIX systems")
@pytest.mark.parametrize("part", [0.2, 0.7])
def test_a_killed_build_leaves_the_old_package_whole(part: float, tmp_path: Path) -> None:
    """The old files are untouched. A killed process cannot clean up: what may stay is hidden and called unfinished."""
    _, items = before(tmp_path)
    (tmp_path / "customizations.xml").write_bytes(write_customizations(answers(commands(*items))))
    old = snapshot(tmp_path)
    done = run_process([sys.executable, "-c", _CHILD, str(tmp_path), str(part)], cwd=REPOSITORY)
    assert done.returncode == -signal.SIGKILL
    now = snapshot(tmp_path)
    left = set(now) - set(old)
    assert {name: now[name] for name in old} == old
    assert all(name.startswith(".test.") and name.endswith(".tmp") for name in left)


_BIG = """
import sys
from pathlib import Path
from pathlib import Path
from app.answers.xml.customizations import read_customizations
from app.packager.build import build_package
from app.packager.compile.dialect import Dialect
from app.packager.compile.sources import FolderFiles

folder = Path(sys.argv[1])
read = read_customizations((folder / "customizations.xml").read_bytes())
build_package(read, FolderFiles(folder), Dialect(), folder)
# getrusage would count what the test's own process had at the fork
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc, and sparse files are sure")
def test_memory_stays_small_whatever_the_payload(tmp_path: Path) -> None:
    """A sparse payload of 1 GiB goes through the whole build in less than 100 MB."""
    with (tmp_path / "big.bin").open("wb") as file:
        file.write(BLOCK)
        file.truncate(1 << 30)
    (tmp_path / "customizations.xml").write_bytes(write_customizations(answers(commands(asset(0, "big.bin")))))
    done = run_process(
        [sys.executable, "-c", _BIG, str(tmp_path)], check=True, capture_output=True, text=True, cwd=REPOSITORY
    )
    assert int(done.stdout) * 1024 < 100_000_000


def test_the_sample_project_builds_without_a_question(tmp_path: Path) -> None:
    """No secret is missing, nothing is wrong with it, and its package is what the pages say."""
    opened = open_project(SAMPLE / "contoso.wcdproj")
    assert opened.missing == ()
    found = all_problems(opened.project, SAMPLE, datetime(2026, 1, 1, tzinfo=UTC))
    assert [problem for problem in found if problem.level is not Level.HINT] == []
    what = answers_from(opened.project)
    made = build_package(what, FolderFiles(SAMPLE), dialect_of(opened.project), tmp_path, stamp=STAMP)
    files = contents(made.package)
    payloads = {path.rpartition("/")[2]: data for path, data in files.items() if path.startswith("DataAsset/")}
    for name in ("install-agent.cmd", "agent.ini"):
        assert payloads[name] == (SAMPLE / name).read_bytes()
    assert made.package.name == "Contoso.ppkg"
    back = read_customizations(files["Multivariant/0/customizations.xml"])
    assert back == replace(what, package=back.package)


def test_the_sample_project_is_made_by_its_script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The committed file is what the script writes; nobody edited it by hand."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("make_sample", REPOSITORY / "installer" / "make_sample.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    module.main()
    assert (tmp_path / "contoso.wcdproj").read_bytes() == (SAMPLE / "contoso.wcdproj").read_bytes()
    assert (tmp_path / "contoso-root.cer").read_bytes()[:1] == b"\x30"
