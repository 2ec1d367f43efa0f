"""``ppkg batch --token`` at a demo tenant: one sign-in, the service's pauses kept, each package with its own token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.enrol.demo import browser as demo_browser
from app.enrol.demo.tenant import DemoTenant
from app.packager.read.bulk_token import read_bulk_token
from tests.cli.demo_case import PASSWORD, Case, make_projects, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Case]:
    """A demo tenant, a browser that signs in by itself, and a table of three rows."""
    made = tmp_path / "made"
    made.mkdir()
    make_projects(made)
    prepare(made, tmp_path, monkeypatch)
    (tmp_path / "t.csv").write_text(
        "site,device.name\nLyon,LY-%SERIAL%\nParis,PA-%SERIAL%\nNice,NI-%SERIAL%\n", "utf-8"
    )
    with DemoTenant() as tenant:
        tenant.bulk_polls_before_success = 0
        monkeypatch.setenv("BROWSER", "there is one")
        monkeypatch.setattr("app.core.system.browser.open_address", demo_browser.browser(tenant.ca))
        yield Case(tmp_path, tenant, capsys)


def batch(case: Case, *words: str) -> tuple[int, dict[str, object]]:
    """Run the batch with *words*."""
    code, found, _ = case.run(
        "batch", "lab.wcdproj", "t.csv", "--output=out", "--names={site}", "--jobs=1", PASSWORD, *case.at, *words
    )
    return code, found


def tokens(case: Case) -> list[str]:
    """Return the bulk tokens in the packages."""
    names = ("Lyon", "Paris", "Nice")
    return [read_bulk_token(case.folder / "out" / f"{name}.ppkg").token.reveal() for name in names]


def test_one_for_each_row(case: Case) -> None:
    """Somebody signs in once; a throttled request is made again, and a second run asks for nothing."""
    case.tenant.faults.add("begin", "throttled", 1, retry_after=0)
    code, found = batch(case, "--token=each")
    assert code == 0
    assert len(set(tokens(case))) == 3
    steps = case.steps()
    assert sum("authorize" in step for step in steps) == 1
    assert sum(step.endswith("bulkaadjtoken/begin") for step in steps) == 4
    names = {row["token_end"] for row in found["built"]}  # type: ignore[attr-defined]  # JSON
    assert None not in names
    code, found = batch(case, "--token=each")
    assert (code, found["kept"]) == (0, 3)
    assert case.steps() == steps
    (case.folder / "out" / "Nice.ppkg").unlink()
    accounts = set(case.tenant.bulk_tokens)
    assert batch(case, "--token=each")[1]["kept"] == 2
    assert set(case.tenant.bulk_tokens) == accounts


def test_one_for_all_rows_and_its_end_in_the_names(case: Case) -> None:
    """All packages hold one token; the end is in the names of the files."""
    assert batch(case, "--token=one")[0] == 0
    assert len(set(tokens(case))) == 1
    code, found = batch(case, "--token=one", "--name-with-end", "--days=3")
    assert code == 0
    assert all(" Expires-20" in row["file"] for row in found["built"])  # type: ignore[attr-defined]  # JSON


def test_a_name_without_letters_is_refused_as_elsewhere(case: Case) -> None:
    """“token get” refuses it too; nobody signs in for it."""
    assert batch(case, "--token=one", "--name= ")[0] == 1
    assert case.steps() == []


def test_nobody_signs_in_for_a_table_with_errors(case: Case) -> None:
    """The exit code is that of problems, and the tenant heard nothing."""
    with (case.folder / "t.csv").open("a", encoding="utf-8") as file:
        file.write("Lyon,LY\n")
    code, found = batch(case, "--token=each")
    assert code == 3
    assert [one["rows"] for one in found["problems"]] == [[2, 5]]  # type: ignore[attr-defined]  # JSON
    assert case.steps() == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--token=all",), "--token takes one or each"),
        (("--contact=Jo",), "--contact goes with --sheets"),
        (("--sheets=de",), "--sheets takes en or fr"),
        (("--shard=5/4",), "A shard is written K/N"),
        (("--shard=half",), "A shard is written K/N"),
    ],
)
def test_wrong_words(case: Case, words: tuple[str, ...], sentence: str) -> None:
    """Each is refused before anything is read or asked."""
    code, found = batch(case, *words)
    assert code == 2
    assert sentence in str(found["error"])
    assert not (case.folder / "out").exists()
