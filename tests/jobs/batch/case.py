"""A project, a table, and the order of a batch for tests."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.secret import Secret
from app.jobs.batch.order import BatchOrder
from app.jobs.batch.table import table_from
from app.model.project import (
    Account,
    Administrator,
    Application,
    Device,
    Join,
    Network,
    Package,
    Project,
    Security,
    WifiNetwork,
)

if TYPE_CHECKING:
    from pathlib import Path

    from app.jobs.batch.table import Table

CANARY = "Geheimnis-4711-Kanarienvogel"


def project() -> Project:
    """Return a small project that is sound."""
    return Project(
        package=Package(id="{0f8fad5b-d9cb-469f-a165-70867728950e}", name="Lab"),
        device=Device(name="PC-%SERIAL%"),
        network=Network(wifi=(WifiNetwork(ssid="Lab", security=Security.WPA2, key=Secret("made up key")),)),
        account=Account(join=Join.LOCAL, administrator=Administrator(name="keeper", password=Secret(CANARY))),
    )


def with_file(one: Project, name: str) -> Project:
    """Return *one* with a script *name* of its folder."""
    script = Application(name="Setup", command_file=name, command_line=f"cmd /c {name}")
    return replace(one, applications=(script,))


def table(*rows: str, headers: str = "file_name,network.wifi[0].ssid", is_private: bool = False) -> Table:
    """Return a table of *rows*."""
    return table_from("\r\n".join((headers, *rows)).encode(), "table.csv", is_private=is_private)


def numbered(count: int) -> Table:
    """Return a table of *count* sound rows."""
    return table(*(f"PC{number},Net {number}" for number in range(count)))


def order(folder: Path, rows: Table, **facts: Any) -> BatchOrder:
    """Return the order of a batch of *rows* in this process, into the folder ``out``; equal inputs give equal bytes."""
    known: dict[str, Any] = {"project": project(), "destination": folder / "out", "jobs": 1, "is_reproducible": True}
    return BatchOrder(folder=folder, table=rows, **{**known, **facts})


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of all files in *folder* by their names, journals left out."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.suffix != ".journal"
    }
