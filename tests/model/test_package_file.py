"""The name of a package's file tells the end of its token on request, and stays one that every system takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from app.core.file_name import package_faults
from app.model.package_file import earlier_files, file_stem, known_end
from app.model.project import Account, Join, Package, Project
from app.model.token import Token

if TYPE_CHECKING:
    from pathlib import Path

END = datetime(2027, 1, 14, 23, 59, 59, tzinfo=UTC)


def project(name: str = "Contoso", end: datetime | None = END, join: Join = Join.ENTRA) -> Project:
    """Return a project with a package called *name* and a token that ends at *end*."""
    return Project(package=Package(name=name), account=Account(join=join, entra=Token(expiry=end)))


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Contoso", "Contoso Expires-2027-01-14"),
        ("Contoso v1.2", "Contoso v1.2 Expires-2027-01-14"),
        ("Büro 日本", "Büro 日本 Expires-2027-01-14"),
        ("Contoso Expires-2026-07-01", "Contoso Expires-2027-01-14"),
        ("Contoso Expires-soon", "Contoso Expires-soon Expires-2027-01-14"),
        ("a" * 250, "a" * 219 + " Expires-2027-01-14"),
        ("é" * 125, "é" * 109 + " Expires-2027-01-14"),
        ("a" * 218 + ".bcdefgh", "a" * 218 + " Expires-2027-01-14"),
    ],
)
def test_the_name_tells_the_last_day(name: str, stem: str) -> None:
    """An end that is there gives way, a long name is cut between signs, and no dot or space stands before the end."""
    found = file_stem(project(name), with_end=True)
    assert found == stem
    assert not package_faults(found)
    assert file_stem(replace(project(found)), with_end=True) == found
    assert file_stem(project(name)) == name


def test_the_day_is_that_of_utc() -> None:
    """Whatever the time zone of the value, the name is the same."""
    end = END.astimezone(timezone(timedelta(hours=9)))
    assert file_stem(project(end=end), with_end=True) == "Contoso Expires-2027-01-14"


@pytest.mark.parametrize("made", [project(end=None), project(join=Join.LOCAL), project(join=Join.DIRECTORY)])
def test_without_a_known_end_the_name_is_plain(made: Project) -> None:
    """A token whose end is not known, or that is not built, changes nothing."""
    assert known_end(made) is None
    assert file_stem(made, with_end=True) == "Contoso"


def test_packages_with_older_tokens_are_found(tmp_path: Path) -> None:
    """Only those of the same name, in the clear or sealed; others and the catalogues are left out."""
    names = [
        "Contoso Expires-2026-07-01.ppkg",
        "Contoso Expires-2026-10-01.ppkg.sealed",
        "Contoso Expires-2026-07-01.cat",
        "Contoso Expires-2027-01-14.ppkg",
        "Contoso.ppkg",
        "Fabrikam Expires-2026-07-01.ppkg",
    ]
    for name in names:
        (tmp_path / name).touch()
    assert [path.name for path in earlier_files(tmp_path / names[3])] == names[:2]
    assert earlier_files(tmp_path / "Contoso.ppkg") == []
    assert earlier_files(tmp_path / "none" / names[3]) == []
