"""Rows: what headers mean, how files are called, and what is refused before anything is built."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput, UsageError
from app.core.secret import Secret
from app.jobs.batch.rows import RowMaker
from app.jobs.batch.run import build_batch
from app.model.project import Device
from tests.jobs.batch.case import CANARY, order, project, table

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

SITES = "site,owner,#why,device.name,account.administrator.password"


def test_a_row_changes_the_project() -> None:
    """Fields, settings and secrets are set, notes and words are not, and an empty cell leaves what is there."""
    rows = table(
        f"Lyon,Ann,x,LY-%SERIAL%,{CANARY}2,Turn off automatic updates",
        "Lyon,Bob,,,,",
        headers=f"{SITES},Policies/Update/AllowAutoUpdate",
    )
    maker = RowMaker(project(), rows, "{site}-{owner}")
    first, second = (maker.project(row) for row in rows.rows)
    assert first.device.name == "LY-%SERIAL%"
    assert first.account.administrator.password == Secret(f"{CANARY}2")
    assert first.settings != ()
    assert maker.secret_headers == ("account.administrator.password",)
    assert (
        [maker.name(row).stem for row in rows.rows]
        == ["Lyon-Ann", "Lyon-Bob"]
        == [first.package.name, second.package.name]
    )
    assert second.device == project().device
    assert len({project().package.id, first.package.id, second.package.id}) == 3
    again = RowMaker(project(), rows, "{site}-{owner}")
    assert again.project(rows.rows[0]).package.id == first.package.id


@pytest.mark.parametrize(
    ("headers", "row", "names", "stem"),
    [
        ("file_name,a", "one,2", "{a}", "one"),
        ("file_name,a", ",2", "{a}-{row}", "2-2"),
        ("package.name,#a", "Own,2", "", "Own"),
        ("#a", "x", "", "Lab-2"),
    ],
    ids=["a column", "a template", "the name of the package", "the row"],
)
def test_names(headers: str, row: str, names: str, stem: str) -> None:
    """The column wins over the template, that over the package's name, and that over the row's number."""
    rows = table(row, headers=headers)
    assert RowMaker(project(), rows, names).name(rows.rows[0]).stem == stem


@pytest.mark.parametrize(
    ("headers", "names", "sentence"),
    [
        ("device.nam", "", "device.name"),
        ("site", "", r"no field “site”.* take it up there as \{site\}; if it is a note, let its header begin with #"),
        ("Home office", "{site}", r"\{Home office\}"),
        ("Policies/Update/Nothing", "", "There is no setting"),
        ("site,site", "{site}", "two columns"),
        ("device.name", "{owner}", "no column is called so"),
        ("account.administrator.password", "{account.administrator.password}", "is a secret"),
    ],
)
def test_headers_that_mean_nothing(headers: str, names: str, sentence: str) -> None:
    """A typing mistake in a header is no column that silently does nothing."""
    with pytest.raises(UsageError, match=sentence):
        RowMaker(project(), table(headers.replace("device", "x"), headers=headers), names)


def test_everything_is_checked_before_the_first_row_is_built(tmp_path: Path) -> None:
    """Names and ids of several rows, names that Windows refuses: all in one table, and no file is made."""
    guid = "{11111111-2222-4333-8444-555555555555}"
    rows = table(
        f"Pc,Net,{guid}",
        "PC,Net,",
        "a:b,Net,",
        f"c,Net,{guid.upper()}",
        headers="file_name,network.wifi[0].ssid,package.id",
    )
    found = build_batch(order(tmp_path, rows)).problems
    assert [(one.rows, one.place) for one in found] == [
        ((4,), "file_name"),
        ((2, 3), "file_name"),
        ((2, 5), "package.id"),
    ]
    assert not (tmp_path / "out").exists()


def test_problems_of_rows(tmp_path: Path) -> None:
    """A value that does not fit, one that the rules refuse, and a secret that is missing: all in one answer."""
    headers = "device.name,account.administrator.password,network.wifi[0].security"
    rows = table("bad name?,x,", "PC,,", f"PC2,{CANARY},nonsense", headers=headers, is_private=True)
    one = project()
    one = replace(
        one, account=replace(one.account, administrator=replace(one.account.administrator, password=Secret()))
    )
    result = build_batch(order(tmp_path, rows, project=one, missing=("account.administrator.password",)))
    assert result.is_refused
    errors = {(each.rows, each.place) for each in result.problems if each.level == "error"}
    assert {((2,), "device.name"), ((3,), "account.administrator.password"), ((4,), "")} <= errors
    assert CANARY not in repr(result)
    assert list((tmp_path / "out").glob("*.ppkg")) == []


def test_a_fixed_name_is_right_where_each_row_has_its_own(tmp_path: Path) -> None:
    """The warning that all devices get one name is for a package that many devices get."""
    mixed = build_batch(order(tmp_path, table("A,PC-1", "B,", headers="file_name,device.name"), project=_fixed()))
    assert [one.rows for one in mixed.problems if one.code == "name_same_for_all"] == [(3,)]


def _fixed() -> Project:
    return replace(project(), device=Device(name="PC"))


def test_secrets_need_a_table_that_nobody_else_reads(tmp_path: Path) -> None:
    """The sentence names the headers and no secret."""
    rows = table(f"PC,{CANARY}", headers="file_name,account.administrator.password")
    with pytest.raises(BadInput, match=r"secrets \(account\.administrator\.password\)") as refused:
        build_batch(order(tmp_path, rows))
    assert CANARY not in str(refused.value)
