"""A batch is done once, whatever interrupts it, and by however many computers."""

from __future__ import annotations

import json
import random
import signal
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.core.hashing import hashed_blocks
from app.core.secret import Secret
from app.jobs.batch import manifest as manifest_module
from app.jobs.batch.journal import open_journal
from app.jobs.batch.manifest import MergeOrder, merge_manifests, read_manifest
from app.jobs.batch.order import Shard, SheetWish
from app.jobs.batch.run import build_batch
from app.jobs.batch.table import read_table
from app.jobs.seal import SealOrder, seal
from app.model.store.project_store import save_project
from app.packager.read.package import read_package
from app.packager.wim import writer as writer_module
from app.protect.choice import ProtectionOrder, ProtectionWay
from app.protect.sealed.file import seal_file
from tests.child import started
from tests.cli.process import environment
from tests.jobs.batch.case import CANARY, digests, numbered, order, project, table, with_file
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.core.hashing import Hash

ROWS = 6


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a batch that nothing interrupted makes."""
    folder = tmp_path_factory.mktemp("whole")
    result = build_batch(order(folder, numbered(ROWS)))
    assert (len(result.built), result.kept, result.failed) == (ROWS, 0, ())
    assert CANARY not in (folder / "out" / "batch.journal").read_text(encoding="utf-8")
    return digests(folder / "out")


@pytest.mark.parametrize("seed", range(5))
def test_stopped_anywhere_and_resumed(seed: int, whole: dict[str, str], tmp_path: Path) -> None:
    """Stopped at some moments, with the journal's last line torn, the end is that of an uninterrupted run."""
    chance, stops = random.Random(seed), 0
    rows = numbered(ROWS)
    while True:
        left = chance.randrange(3, 30)

        def count(_done: int, _total: int) -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Cancelled("stop")

        try:
            build_batch(order(tmp_path, rows), count)
        except Cancelled:
            stops += 1
            journal = tmp_path / "out" / "batch.journal"
            if chance.random() < 0.5:
                data = journal.read_bytes()
                journal.write_bytes(data[: -chance.randrange(1, 30)])
            continue
        break
    assert stops
    assert digests(tmp_path / "out") == whole


def test_what_is_done_is_recognised_by_its_inputs(tmp_path: Path) -> None:
    """A row is built again if its cells, the project, a file or its package changed, and not because a date did."""
    (tmp_path / "setup.cmd").write_bytes(b"echo one")
    one = with_file(project(), "setup.cmd")
    rows = table("A,Net 1", "B,Net 2", "C,Net 3")

    def kept(rows: object = rows, **facts: object) -> int:
        return build_batch(order(tmp_path, rows, **{"project": one, **facts})).kept  # type: ignore[arg-type]  # a table

    assert kept() == 0
    (tmp_path / "setup.cmd").touch()
    assert kept() == 3
    assert kept(table("A,Net 1", "B,Other", "C,Net 3")) == 2
    assert kept(table("C,Net 3", "B,Other", "A,Net 1")) == 3
    (tmp_path / "out" / "A.ppkg").write_bytes(b"something else")
    (tmp_path / "out" / "C.cat").unlink()
    assert kept(table("A,Net 1", "B,Other", "C,Net 3")) == 1
    (tmp_path / "setup.cmd").write_bytes(b"echo two")
    assert kept(table("A,Net 1", "B,Other", "C,Net 3")) == 0
    word = replace(one.account.administrator, password=Secret("another"))
    changed = replace(one, account=replace(one.account, administrator=word))
    assert kept(table("A,Net 1", "B,Other", "C,Net 3"), project=changed) == 0


def test_shards_are_the_whole(whole: dict[str, str], tmp_path: Path) -> None:
    """Three parts make the packages of the whole; merged, they have its manifest, and what is missing is found."""
    parts = []
    for number in (1, 2, 3):
        part = replace(order(tmp_path, numbered(ROWS)), shard=Shard(number=number, of=3), jobs=2 if number == 2 else 1)
        parts.append(build_batch(part).manifest or Path())
    merged = merge_manifests(MergeOrder(manifests=tuple(parts), target=tmp_path / "out" / "batch", has_files=True))
    assert merged.is_whole
    found = digests(tmp_path / "out")
    assert {name: found[name] for name in whole} == whole
    (tmp_path / "out" / "PC4.ppkg").write_bytes(b"changed")
    (tmp_path / "out" / "PC0.ppkg").unlink()
    twice = tmp_path / "twice"
    twice.mkdir()
    rebuilt = replace(order(twice, numbered(ROWS)), shard=Shard(number=3, of=3), is_reproducible=False)
    again = build_batch(rebuilt).manifest or Path()
    lacking = merge_manifests(MergeOrder(manifests=(parts[0], parts[0], parts[2], again), has_files=True))
    assert (lacking.missing, lacking.double, lacking.repeated) == ((3, 6), (4, 7), (2, 5))
    assert (lacking.lost, lacking.changed) == (("PC0.ppkg",), ())
    other = build_batch(order(tmp_path / "twice", table("X,Net"))).manifest or Path()
    with pytest.raises(BadInput, match="of another table or project"):
        merge_manifests(MergeOrder(manifests=(parts[0], other)))
    with pytest.raises(BadInput, match="not readable as JSON"):
        read_manifest(tmp_path / "out" / "batch-1-of-3.journal")


def test_a_shared_file_is_hashed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packages with one installer copy it as it is, and are those of single builds."""
    (tmp_path / "setup.cmd").write_bytes(random.Random(1).randbytes(3 << 20))
    hashed: list[int] = []

    def counted(source: BinaryIO, size: int, *hashes: Hash, target: int = 0) -> Generator[memoryview, None, None]:
        hashed.append(size)
        return hashed_blocks(source, size, *hashes, target=target)

    monkeypatch.setattr(writer_module, "hashed_blocks", counted)
    shared = order(tmp_path, numbered(3), project=with_file(project(), "setup.cmd"))
    build_batch(shared)
    assert [size for size in hashed if size > 1 << 20] == [3 << 20]
    alone = digests(tmp_path / "out")
    for number in range(3):
        build_batch(replace(shared, destination=tmp_path / f"single{number}", table=table(f"PC{number},Net {number}")))
        single = digests(tmp_path / f"single{number}")
        name = f"PC{number}.ppkg"
        assert single[name] == alone[name]


def test_sealed_rows_from_a_sealed_table_with_a_late_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sealed table may hold secrets; a row that fails at the end keeps no other, and is built the next time."""
    monkeypatch.setitem(seal_file.__kwdefaults__ or {}, "rounds", 1000)  # else each of the files takes a second
    word = Secret("Kanarienvogel 4711 im Nebel")
    (tmp_path / "t.csv").write_text(
        f"file_name,account.administrator.password\nA,{CANARY}A\nB,{CANARY}B\n", encoding="utf-8"
    )
    made = seal(SealOrder(package=tmp_path / "t.csv", password=word))
    assert made.script is None
    with pytest.raises(BadInput, match="is sealed"):
        read_table(made.file)
    rows = read_table(made.file, word)
    sealed = ProtectionOrder(way=ProtectionWay.SEALED, password=word, has_script=False)
    wish = order(tmp_path, rows, protection=sealed)
    (tmp_path / "out" / "A.ppkg.sealed").mkdir(parents=True)
    first = build_batch(wish)
    assert [(one.rows, row.file) for one, row in zip(first.failed, first.built, strict=True)] == [
        ((2,), "B.ppkg.sealed")
    ]
    (tmp_path / "out" / "A.ppkg.sealed").rmdir()
    (tmp_path / "out" / "A.ppkg").write_bytes(b"of an earlier build")
    second = build_batch(wish)
    assert (len(second.built), second.kept, second.clear) == (2, 1, ("A.ppkg",))
    assert build_batch(replace(wish, table=rows)).kept == 2
    everything = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert CANARY.encode() not in everything
    with pytest.raises(BadInput, match="sheet"):
        build_batch(replace(wish, sheet=SheetWish(language="en")))
    with pytest.raises(BadInput, match="another password for each package"):
        build_batch(replace(wish, protection=ProtectionOrder(way=ProtectionWay.WINDOWS)))


def test_sheets_and_manifests(tmp_path: Path) -> None:
    """Each package has its sheet; the CSV makes no formula of a name, and both manifests name what is there."""
    result = build_batch(order(tmp_path, table("=1+1,Net", "+B,Net"), sheet=SheetWish(language="fr", contact="Jo")))
    plain = json.loads((result.manifest or Path()).read_text(encoding="utf-8"))
    assert [(row["row"], row["file"], row["sheet"]) for row in plain["rows"]] == [
        (2, "=1+1.ppkg", "=1+1.html"),
        (3, "+B.ppkg", "+B.html"),
    ]
    text = (result.manifest_csv or Path()).read_text(encoding="utf-8-sig")
    assert ",'=1+1.ppkg," in text
    assert ",'+B.ppkg," in text
    with (tmp_path / "out" / "=1+1.ppkg").open("rb") as file:
        package = read_package(file, "x")
    assert package.answers is not None
    assert package.answers.package.name == "=1+1"
    assert "Jo" in (tmp_path / "out" / "+B.html").read_text(encoding="utf-8")


def test_two_at_once_in_one_folder(tmp_path: Path) -> None:
    """The journal is held by one run; what is no journal is refused and stays."""
    (tmp_path / "out").mkdir()
    with open_journal(tmp_path / "out" / "batch.journal"), pytest.raises(AppError, match="Another batch works in"):
        build_batch(order(tmp_path, numbered(1)))
    (tmp_path / "out" / "batch.journal").write_bytes(b'{"journal": 2}\n')
    with pytest.raises(BadInput, match="not the journal"):
        build_batch(order(tmp_path, numbered(1)))
    assert (tmp_path / "out" / "batch.journal").read_bytes() == b'{"journal": 2}\n'


def test_a_token_that_has_ended_is_no_reason_to_keep_a_package(tmp_path: Path) -> None:
    """The row is built again, although all its inputs are the same."""
    wish = order(tmp_path, numbered(2))
    build_batch(wish)
    journal = tmp_path / "out" / "batch.journal"
    begin, first, second = journal.read_text(encoding="utf-8").splitlines()
    past = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    lines = [begin, json.dumps({**json.loads(first), "token_end": past}), second]
    journal.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    assert build_batch(wish).kept == 1


def test_killed_half_way_by_the_system_and_started_again(whole: dict[str, str], tmp_path: Path) -> None:
    """Two processes work, all are gone after a kill, and the next run does what was not done."""
    save_project(project(), tmp_path / "lab.wcdproj")
    rows = "".join(f"PC{number},Net {number}\n" for number in range(ROWS))
    (tmp_path / "t.csv").write_text(f"file_name,network.wifi[0].ssid\n{rows}", encoding="utf-8")
    words = ["batch", "lab.wcdproj", "t.csv", "--output=out", "--jobs=2", "--reproducible"]
    words += ["--secret-env=account.administrator.password=WORD", "--secret-env=network.wifi[0].key=KEY", "--json"]
    facts = {"cwd": tmp_path, "env": environment({"WORD": CANARY, "KEY": "made up key"})}
    journal = tmp_path / "out" / "batch.journal"
    held = [sys.executable, "-m", "tests.jobs.batch.held", "2", *words]
    with started(held, **facts) as child:  # type: ignore[arg-type]  # those of Popen
        wait_until(lambda: journal.exists() and journal.read_bytes().count(b"\n") > 2, "two packages")
        child.signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        assert child.process.wait() != 0
    done = journal.read_bytes().count(b"\n") - 1
    assert done == 2
    with started([sys.executable, "-m", "app", *words], **facts) as child:  # type: ignore[arg-type]  # those of Popen
        found = json.loads(child.out.rest())
        assert child.end() == 0
    assert found["kept"] >= done
    assert CANARY not in json.dumps(found)
    packages = digests(tmp_path / "out")
    assert {name: packages[name] for name in whole if name.endswith(("ppkg", "cat"))} == {
        name: digest for name, digest in whole.items() if name.endswith(("ppkg", "cat"))
    }
    assert manifest_module.read_manifest(tmp_path / "out" / "batch.json").rows
