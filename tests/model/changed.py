"""A project with some fields changed, named by their places, and one that has no problems at all to start from."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.core.secret import Secret
from app.model.project import (
    Account,
    Administrator,
    Application,
    Certificate,
    Dependency,
    Device,
    Directory,
    Join,
    Network,
    Package,
    Project,
    WifiNetwork,
)
from app.model.token import Token

NOW = datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC)

CLEAN = Project(
    package=Package(id="{0f8fad5b-d9cb-469f-a165-70867728950e}", name="Contoso", version="1.0"),
    device=Device(name="PC-%SERIAL%", product_key=Secret("BCDFG-HJKMP-QRTVW-XY234-6789N")),
    network=Network(wifi=(WifiNetwork(ssid="Contoso", key=Secret("a long passphrase")),)),
    account=Account(
        join=Join.LOCAL,
        entra=Token(token=Secret("0." + "A" * 1000), expiry=NOW + timedelta(days=100)),
        directory=Directory(
            domain="contoso.com", user="CONTOSO\\joiner", password=Secret("joining"), unit="OU=PCs,DC=contoso,DC=com"
        ),
        administrator=Administrator(name="keeper", password=Secret("correct horse battery")),
    ),
    applications=(
        Application(
            name="Reader",
            command_file="reader.msi",
            command_line="msiexec /i reader.msi /qn",
            dependencies=(Dependency(name="data", file="data.bin"),),
        ),
    ),
    certificates=(Certificate(name="Contoso root", file="root.cer"),),
)
"""No rule finds anything in it at ``NOW``, in a folder that has its three files."""


def changed(project: Any, changes: dict[str, Any]) -> Any:
    """Return *project* with the field at each place changed; ``applications[1]`` beyond the end adds one."""
    for place, value in changes.items():
        project = _changed(project, re.findall(r"[^.\[\]]+", place), value)
    return project


def _changed(owner: Any, steps: list[str], value: Any) -> Any:
    if not steps:
        return value
    step, *rest = steps
    if isinstance(owner, tuple):
        index = int(step)
        old = owner[index] if index < len(owner) else None
        return (*owner[:index], _changed(old, rest, value), *owner[index + 1 :])
    return replace(owner, **{step: _changed(getattr(owner, step), rest, value)})
