"""Data assets whose folder is named after an earlier content: WCD keeps the name from when the file was chosen."""

from __future__ import annotations

import hashlib
import shutil
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.packager.check.rebuild import RebuildState, rebuild_package
from app.packager.check.verify import FindingLevel, verify_package
from app.packager.compile.package_files import asset_folder
from app.packager.read.package import open_package
from app.packager.signature.catalogue_file import CatalogueFacts, write_catalogue
from app.packager.wim.read_back import Digests
from tests.packager.build_case import answers, asset, built, commands, contents
from tests.packager.tampered import change

if TYPE_CHECKING:
    from pathlib import Path

    from app.packager.check.rebuild import Rebuilt
    from app.packager.check.verify import Verification


def told(found: Verification, level: FindingLevel) -> str:
    """Return what was found at *level*."""
    return "\n".join(str(finding.sentence) for finding in found.findings if finding.level is level)


def rebuilt(package: Path) -> Rebuilt:
    """Return what became of *package*."""
    with open_package(package) as opened:
        return rebuild_package(opened, BytesIO())


def package_of(folder: Path, *texts: bytes) -> Path:
    """Return a package with a script for each of *texts*."""
    for number, text in enumerate(texts):
        (folder / f"{number}.ps1").write_bytes(text)
    return built(answers(commands(*(asset(i, f"{i}.ps1") for i in range(len(texts))))), folder).package


def renamed(package: Path, target: Path, names: dict[str, str]) -> Path:
    """Write *package* to *target* with the folders of *names* called otherwise, wherever they are named."""
    changes: dict[str, bytes | None] = {}
    for path, data in contents(package).items():
        new_path, new_data = path, data
        for old, new in names.items():
            new_path = new_path.replace(old, new)
            if not path.startswith("DataAsset/2/"):
                new_data = new_data.replace(old.encode(), new.encode())
        if (new_path, new_data) != (path, data):
            changes |= {path: None} if new_path != path else {}
            changes[new_path] = new_data
    assert changes
    return change(package, target, changes)


def folder_of(number: int, content: bytes) -> str:
    """Return the folder of the asset *number* with *content*."""
    return asset_folder(number, hashlib.sha256(content).digest())


def stale(package: Path, target: Path, *numbers_and_texts: tuple[int, bytes, bytes]) -> Path:
    """Write *package* to *target* with folders of other contents: number, content, content of the name."""
    return renamed(package, target, {folder_of(n, now): folder_of(n, then) for n, now, then in numbers_and_texts})


@pytest.mark.parametrize(
    "then",
    [
        [(0, b"new", b"old")],
        [(1, b"two", b"two\r\n"), (4, b"five", b"")],
        [(0, b"new", b"two"), (1, b"two", b"new")],
    ],
    ids=["one", "two of six", "each named after the other"],
)
def test_a_folder_of_an_earlier_content_is_a_hint(tmp_path: Path, then: list[tuple[int, bytes, bytes]]) -> None:
    """The package is in order, the hint names the file, and it comes out identical with its folders as they were."""
    texts = (b"new", b"two", b"three", b"four", b"five", b"six")
    package = stale(package_of(tmp_path, *texts), tmp_path / "stale.ppkg", *then)
    found = verify_package(package)
    assert found.ok
    assert told(found, FindingLevel.ERROR) == told(found, FindingLevel.WARNING) == ""
    hints = told(found, FindingLevel.HINT)
    for number, *_ in then:
        assert f"/{number}.ps1 is named after another content" in hints
    assert "an earlier version of the file" in hints
    assert "fit each other" in told(found, FindingLevel.OK)
    result = rebuilt(package)
    assert result.identical
    named = {file.path: str(file.reason) for file in result.files if file.reason}
    assert len(named) == len(then)
    assert all("named the folder after an earlier version of the file" in reason for reason in named.values())


def test_the_catalogue_decides(tmp_path: Path) -> None:
    """With its own catalogue a stale package is in order; with that of the package before the change it is not."""
    whole = package_of(tmp_path, b"new")
    package = stale(whole, tmp_path / "stale.ppkg", (0, b"new", b"old"))
    data = package.read_bytes()
    digests = Digests(len(data), hashlib.sha256(data).digest(), hashlib.sha1(data).digest())
    with open_package(whole) as opened:
        facts = CatalogueFacts(bytes(16), opened.wim.entries["Multivariant"].created or pytest.fail("no time"))
    package.with_suffix(".cat").write_bytes(write_catalogue(digests, facts))
    assert verify_package(package).ok
    shutil.copy(whole.with_suffix(".cat"), package.with_suffix(".cat"))
    found = verify_package(package)
    assert not found.ok
    assert "is not the catalogue of this package" in told(found, FindingLevel.ERROR)


@pytest.mark.parametrize("name", ["0_readable", "0_", "0_" + "A" * 43, "0_" + "A" * 88])
def test_a_folder_that_is_named_after_no_content_is_a_fault(tmp_path: Path, name: str) -> None:
    """WCD never writes such names: somebody renamed it."""
    package = renamed(package_of(tmp_path, b"new"), tmp_path / "x.ppkg", {folder_of(0, b"new"): name})
    found = verify_package(package)
    assert not found.ok
    assert "is not named after any content" in told(found, FindingLevel.ERROR)


def test_an_asset_without_a_byte_is_one(tmp_path: Path) -> None:
    """A real package of 2025 has one: it is built, in order, and comes out identical."""
    package = package_of(tmp_path, b"", b"two")
    with open_package(package) as opened:
        (path,) = (path for path in opened.payloads if path.endswith("0.ps1"))
        assert "/0_47DEQpj8HBSa+.TImW+5JCeuQeRkm5NMpJWZG3hSuFU=/" in path
    found = verify_package(package)
    assert found.ok
    assert told(found, FindingLevel.HINT) == ""
    assert all(file.state is RebuildState.IDENTICAL and file.reason is None for file in rebuilt(package).files)
