"""A package that unpacks to absurdly much is refused before it is unpacked, unless the person says so."""

from __future__ import annotations

from io import BytesIO
from random import Random
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from app.core.error import TooMuch
from app.packager.wim import unpacked
from app.packager.wim.reader import open_wim
from tests.packager.sparse_case import LESS, sparse_package
from tests.packager.wim_case import built

if TYPE_CHECKING:
    from pathlib import Path

RANDOM = Random(1).randbytes(LESS // 10)


@pytest.fixture(autouse=True)
def usual(monkeypatch: pytest.MonkeyPatch) -> None:
    """A megabyte counts as much here."""
    monkeypatch.setattr(unpacked, "USUAL", LESS)


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"a": bytes(2 * LESS)}, id="zeros"),
        pytest.param({"a": b"x" * LESS, "b": b"y" * LESS}, id="several contents"),
        pytest.param({f"{number}": b"<a/>" * 1000 for number in range(300)}, id="one content for many files"),
    ],
)
def test_absurd(files: dict[str, bytes]) -> None:
    """What shrank to nothing is refused, and what many files share; the sentence tells the sizes and the way out."""
    with pytest.raises(TooMuch, match="--allow-large"):
        unpacked.demand_usual(open_wim(BytesIO(built(files))), "a.ppkg")


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"a": bytes(LESS)}, id="small"),
        pytest.param({"a": bytes(LESS), "b": RANDOM}, id="beside others"),
    ],
)
def test_usual(files: dict[str, bytes]) -> None:
    """What is small passes however it shrank, and so does a large package of which not all shrank."""
    unpacked.demand_usual(open_wim(BytesIO(built(files))), "a.ppkg")


def test_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command that would unpack it says so and makes nothing; the option lets it. Looking at it needs none."""
    package = str(sparse_package(tmp_path))
    new = tmp_path / "new"
    for words in (
        ("verify", package),
        ("verify", "--rebuild", package),
        ("import", package, str(new)),
        ("inspect", package, "--extract", str(new)),
    ):
        assert main(list(words)) == 1
        assert "times as much" in capsys.readouterr().err
        assert not new.exists()
        assert main([words[0], "--allow-large", *words[1:]]) == 0
        if new.exists():
            assert max(path.stat().st_size for path in new.rglob("*")) == 4 << 20
            new.rename(tmp_path / words[0])
    assert main(["inspect", package]) == 0
