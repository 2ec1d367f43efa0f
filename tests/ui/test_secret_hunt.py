"""A secret hunt in the window: a process of its own, loud, with bugs and aborts on its way to a renewed package."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from app.core.secret import Secret
from app.enrol.demo.tenant import DemoTenant
from app.model.store.project_store import open_project
from app.packager.read.bulk_token import read_bulk_token
from tests.enrol.hunt_child import PLACES
from tests.enrol.hunt_run import KINDS, WORD, Ground

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.posix("a descriptor is handed to the child as on Unix")

CHILD = "tests.ui.hunt_window"


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """A hunting ground with a tenant that needs no waiting."""
    with DemoTenant(tmp_path) as tenant:
        tenant.bulk_polls_before_success = tenant.device_polls_before_success = 0
        yield Ground(folder=tmp_path / "ground", aside=tmp_path / "aside", tenant=tenant)


def words(ground: Ground) -> tuple[str, ...]:
    """Return what the window needs to know."""
    return ("lab.wcdproj", ground.sealing[1], ground.tenant.base, str(ground.tenant.ca))


def test_the_whole_way_with_a_bug_at_each_place(ground: Ground) -> None:
    """Six bugs with secrets in them, then all goes well: no log, report, widget, copy or clipboard has a secret."""
    code, err = ground.run(CHILD, "raise", "", *words(ground))
    assert code == 1, err  # there were bugs
    assert [place for place in PLACES if err.count(f"reached {place}") < 2] == [], err
    work = ground.folder / "work"
    kept = open_project(work / "lab.wcdproj", Secret(WORD)).project.account.entra.token
    last = read_bulk_token(work / "Lab.ppkg").token
    assert kept
    assert last
    assert kept != last, "the renewal was built and not saved"
    bugs = next((ground.folder / "home").rglob("bugs.log")).read_text(encoding="utf-8")
    assert bugs.count("tests.enrol.hunt_child.Provoked") == len(PLACES)
    copied = (ground.folder / "looks-1" / "copied.txt").read_text(encoding="utf-8")
    assert all(text in copied for text in ("Provoked", "code_challenge=", "DEMO"))
    assert "Something went wrong" in (ground.folder / "looks-1" / "widgets.txt").read_text(encoding="utf-8")
    assert list((ground.folder / "home").rglob("*.unsaved")) != []
    assert ground.kinds() == KINDS
    assert ground.leaks() == {}


@pytest.mark.parametrize("place", ["polling", "building"])
def test_an_abort(ground: Ground, place: str) -> None:
    """A fault of a library that ends the window at once leaves no core, and no secret in any file."""
    code, err = ground.run(CHILD, "abort", place, *words(ground))
    assert (code, "Fatal Python error: Aborted" in err) == (-signal.SIGABRT, True), err
    assert ground.cores() == []
    assert ground.leaks() == {}
