"""Packages and sheets for the tests of the hand-over sheet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from app.answers.fields.project import answers_from
from app.core.secret import Secret
from app.core.text import Sentence
from app.deliver.sheet.sheet import Sheet
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.model.token import Token
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "0." + "AXkAmade0up-_" * 20
PASSWORD = "Kanarienvogel-4711"
NOW = datetime(2027, 2, 1, 12, tzinfo=UTC)
END = datetime(2027, 2, 28, 23, 59, 59, tzinfo=UTC)
ZONE = timezone(timedelta(hours=1))


def token_package(folder: Path, expiry: datetime | None = END, token: str = TOKEN, name: str = "Lab") -> Path:
    """Return a package that joins Entra ID until *expiry*, built in *folder*."""
    project = Project(
        package=Package(id="{0f8fad5b-d9cb-469f-a165-70867728950e}", name=name, version="1.7"),
        device=Device(name="PC-%SERIAL%"),
        account=Account(
            join=Join.ENTRA,
            entra=Token(token=Secret(token), expiry=expiry),
            administrator=Administrator(name="keeper", password=Secret(PASSWORD)),
        ),
    )
    return build_package(answers_from(project), FolderFiles(folder), dialect_of(project), folder).package


def fullest_sheet() -> Sheet:
    """Return a sheet that has as much on it as one can have."""
    lines = tuple(Sentence("{name} " * 5, {"name": f"{number}" + "n" * 39}) for number in range(6))
    return Sheet(
        name="N" * 60,
        version="65535.65535",
        file="n" * 54 + ".ppkg",
        size=4_699_999_999,
        sha256="0123456789abcdef" * 4,
        code="0123456789abcdef" * 4 + "  " + "W" * 240 + ".ppkg",
        does=lines,
        joins=True,
        is_demo=False,
        is_signed=True,
        holds_secrets=True,
        expiry=END,
        contact="Service desk, " * 14,
        made=NOW,
        zone=ZONE,
    )
