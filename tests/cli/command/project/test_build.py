"""``build``: what it writes, from which sources, and that the same inputs give the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.child import started
from tests.cli.made_folder import KEY
from tests.cli.process import CANARY, done, environment, listing, ppkg
from tests.patience import wait_until

SECRETS = (f"--secret-file={KEY}=secret.txt", "--secret-file=account.administrator.password=secret.txt")
EPOCH = {"SOURCE_DATE_EPOCH": "1700000000"}


def both(folder: Path, name: str = "Good") -> tuple[bytes, bytes]:
    """Return the package and the catalogue in *folder*."""
    return (folder / f"{name}.ppkg").read_bytes(), (folder / f"{name}.cat").read_bytes()


@pytest.mark.parametrize("env", [EPOCH, None], ids=["SOURCE_DATE_EPOCH", "--reproducible"])
def test_same_inputs_same_bytes(work: Path, tmp_path: Path, env: dict[str, str] | None) -> None:
    """Built twice, from another folder and with other times of files, package and catalogue are the same bytes."""
    words = ("build", "good.wcdproj", "--output=out", *SECRETS, *(() if env else ("--reproducible",)))
    done(ppkg(*words, folder=work, env=env))
    first = both(work / "out")
    other = tmp_path / "elsewhere" / "deeper"
    shutil.copytree(work, other)
    shutil.rmtree(other / "out")
    (other / "setup.cmd").touch()
    done(ppkg(*words, folder=other, env={**(env or {}), "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"}))
    assert both(other / "out") == first
    done(ppkg(*words, folder=work, env=env))
    assert both(work / "out") == first


def test_time_is_that_of_the_variable(work: Path) -> None:
    """SOURCE_DATE_EPOCH is the time in the package; another one gives other bytes, and an empty one counts as none."""
    done(ppkg("build", "good.wcdproj", "--output=out", *SECRETS, folder=work, env=EPOCH))
    first = both(work / "out")
    assert "Built: 14 November 2023, 22:13" in done(ppkg("inspect", "out/Good.ppkg", folder=work))
    done(ppkg("build", "good.wcdproj", "--output=out", *SECRETS, folder=work, env={"SOURCE_DATE_EPOCH": "1700000001"}))
    assert both(work / "out") != first
    done(ppkg("build", "good.wcdproj", "--output=out", *SECRETS, folder=work, env={"SOURCE_DATE_EPOCH": ""}))
    assert "2023-11-14" not in done(ppkg("inspect", "out/Good.ppkg", folder=work))


@pytest.mark.parametrize("epoch", ["0", "2524607999"])
def test_any_time_can_be_told(work: Path, epoch: str) -> None:
    """The first and the last second that can be asked for build and verify."""
    result = ppkg("build", "good.wcdproj", "--output=out", *SECRETS, folder=work, env={"SOURCE_DATE_EPOCH": epoch})
    done(result)
    done(ppkg("verify", "out/Good.ppkg", folder=work))


def test_build_does_not_change_the_project(work: Path) -> None:
    """Only the two files appear; the report says path, size and digest as they are."""
    before = listing(work)
    found = json.loads(done(ppkg("build", "good.wcdproj", "--output=out", "--json", *SECRETS, folder=work)))
    package = (work / "out" / "Good.ppkg").read_bytes()
    assert (found["size"], found["sha256"]) == (len(package), hashlib.sha256(package).hexdigest())
    after = listing(work)
    assert {Path(path).as_posix() for path in after if after[path] != before.get(path, ())} == {
        "out",
        "out/Good.ppkg",
        "out/Good.cat",
    }


def test_wcd_files_build_the_same(work: Path) -> None:
    """The exported answers build a package that does the same, from file, folder and project file."""
    done(ppkg("build", "good.wcdproj", "--output=out", *SECRETS, folder=work, env=EPOCH))
    for source in ("wcd/customizations.xml", "wcd", "wcd/Good.icdproj.xml"):
        done(ppkg("build", source, "--output=again", folder=work, env=EPOCH))
        found = json.loads(done(ppkg("compare", "out/Good.ppkg", "again/Good.ppkg", "--json", folder=work)))
        assert found["same_effect"], found


@pytest.mark.parametrize("how", ["file", "variable"])
def test_sealed_secrets(work: Path, how: str) -> None:
    """The passphrase of a sealed project comes from a file or the environment; the package holds the secrets."""
    words = ("--passphrase-file=passphrase.txt",) if how == "file" else ()
    env = {"PPKG_PASSPHRASE": "correct horse"} if how == "variable" else {}
    done(ppkg("build", "sealed.wcdproj", *words, folder=work, env=env))
    done(ppkg("inspect", "Sealed.ppkg", "--extract=files", folder=work))
    assert CANARY in (work / "files/Multivariant/0/customizations.xml").read_text(encoding="utf-8-sig")


def test_single_secrets_replace_sealed_ones(work: Path) -> None:
    """A secret given by itself needs no passphrase, and goes before the sealed one."""
    (work / "other.txt").write_text("another-password", encoding="utf-8")
    words = [word.replace("secret.txt", "other.txt") for word in SECRETS]
    done(ppkg("build", "sealed.wcdproj", *words, folder=work))
    done(ppkg("inspect", "Sealed.ppkg", "--extract=files", folder=work))
    found = (work / "files/Multivariant/0/customizations.xml").read_text(encoding="utf-8-sig")
    assert (found.count("another-password"), found.count(CANARY)) == (2, 0)


def test_the_life_of_the_token_is_told(work: Path) -> None:
    """A project with a bulk token says until when devices can join."""
    (work / "token.txt").write_text("0." + "AXkAmade0up-_" * 20, encoding="utf-8")
    done(ppkg("set", "good.wcdproj", "account.join=entra", "account.entra.expiry=2099-05-17", folder=work))
    words = ("build", "good.wcdproj", *SECRETS, "--secret-file=account.entra.token=token.txt")
    assert "Devices can join with the bulk token until 1" in done(ppkg(*words, folder=work))


def test_nested_output_folders_are_made(work: Path) -> None:
    """A folder that is not there yet is made for the package, with those above it."""
    done(ppkg("build", "good.wcdproj", "--output=a/b/c", *SECRETS, folder=work))
    assert sorted(path.suffix for path in (work / "a" / "b" / "c").iterdir()) == [".cat", ".ppkg"]


@pytest.mark.posix("mode bits")
def test_a_package_with_secrets_is_for_its_owner(work: Path) -> None:
    """Nobody else may read a new package that holds passwords in the clear."""
    done(ppkg("build", "good.wcdproj", "--output=out", *SECRETS, folder=work))
    assert (work / "out" / "Good.ppkg").stat().st_mode & 0o077 == 0


def _writes_below(folder: Path, process: int) -> bool:
    """Tell whether the *process* has a file without a name open in *folder*, which Linux alone has and shows."""
    with suppress(OSError):  # it was closed meanwhile
        return any(str(one.readlink()).startswith(f"{folder}/") for one in Path(f"/proc/{process}/fd").glob("*"))
    return False


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signals to other processes")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_a_stopped_build_leaves_nothing(work: Path, number: signal.Signals) -> None:
    """A build that is stopped says so in a sentence, and what it had begun to write is gone."""
    with (work / "setup.cmd").open("r+b") as file:
        file.truncate(20 << 30)
    (work / "out").mkdir()
    before = listing(work)
    words = [sys.executable, "-m", "app", "build", "good.wcdproj", "--output=out", *SECRETS]
    with started(words, cwd=work, env=environment()) as build:
        wait_until(lambda: _writes_below(work / "out", build.pid) or listing(work) != before, "a file is written")
        assert build.is_running
        build.signal(number)
        assert (build.end(), build.err.rest()) == (1, "ppkg: Stopped. Nothing was left half-written.\n")
    assert listing(work) == before
