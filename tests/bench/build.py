"""Times packages without payload: ``python -m tests.bench build``.

One round builds 200 packages of a realistic project in one process, each with its own name and device name, flushed to
the disk and read back as always. Beside it, in the same round: writing the same bytes to the same number of files with
nothing else, with and without the flush, so that one sees what the disk costs. The catalogue is loaded in a process of
its own, against reading its bytes as JSON and nothing more.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.answers.fields.project import answers_from
from app.core.secret import Secret
from app.model.node import Node
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
from app.packager.build import build_package
from app.packager.compile.dialect import Dialect
from app.packager.compile.sources import FolderFiles

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGES = 200

_LOAD = """
import time
start = time.perf_counter()
{work}
print(time.perf_counter() - start)
"""
_LOADS = {
    "catalogue, import and load": "from app.catalogue.catalogue import load_catalogue; load_catalogue()",
    "its bytes as JSON only": "import json; json.loads(open('resources/catalogue.json', 'rb').read())",
}


def realistic_project() -> Project:
    """Return a project as a school or firm has it: name, network, administrator, a command, a few policies."""
    policies = tuple(
        Node(area, None, (Node(name, text),))
        for area, name, text in (
            ("ApplicationManagement", "AllowAppStoreAutoUpdate", "Allowed"),
            ("Camera", "AllowCamera", "No"),
            ("Start", "HidePeopleBar", "1"),
            ("TimeLanguageSettings", "ConfigureTimeZone", "W. Europe Standard Time"),
            ("Update", "AllowAutoUpdate", "4"),
        )
    )
    return Project(
        package=Package(id="{00000000-0000-4000-8000-000000000000}", name="bench"),
        device=Device(name="PC-%SERIAL%"),
        network=Network(wifi=(WifiNetwork(ssid="Staff", security=Security.WPA2, key=Secret("a made-up key")),)),
        account=Account(join=Join.LOCAL, administrator=Administrator(name="admin", password=Secret("made up"))),
        applications=(Application(name="Note", command_line="cmd /c echo done"),),
        settings=(Node("Policies", None, policies),),
    )


def main(rounds: int = 5) -> None:
    """Run the rounds and print medians, rates and ratios."""
    _packages(rounds)
    _catalogue(rounds)


def _packages(rounds: int) -> None:
    times: dict[str, list[float]] = {}
    for number in range(rounds + 1):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "packages"
            for each in ("packages", "flushed", "plain"):
                (Path(name) / each).mkdir()
            kinds: dict[str, Callable[[], None]] = {
                "packages, built and read back": partial(_build, folder),
                "the same bytes, flushed": partial(_copy, folder, Path(name) / "flushed", flush=True),
                "the same bytes, not flushed": partial(_copy, folder, Path(name) / "plain", flush=False),
            }
            for kind, work in kinds.items():
                start = time.perf_counter()
                work()
                if number:  # the first round loads modules and the catalogue
                    times.setdefault(kind, []).append(time.perf_counter() - start)
            size = next(folder.glob("*.ppkg")).stat().st_size
    first = statistics.median(times["packages, built and read back"])
    print(f"{PACKAGES} packages of {size} bytes without payload, each with its catalogue, median of {rounds}")
    for kind, values in times.items():
        middle = statistics.median(values)
        print(
            f"{kind:32}{middle:7.3f} s {PACKAGES / middle:8.0f} per second   building takes {first / middle:6.1f} of it"
        )


def _build(folder: Path) -> None:
    project = realistic_project()
    for number in range(PACKAGES):
        one = replace(
            project,
            package=replace(project.package, name=f"bench{number}"),
            device=replace(project.device, name=f"PC-{number}"),
        )
        build_package(answers_from(one), FolderFiles(folder), Dialect(), folder)


def _copy(source: Path, target: Path, *, flush: bool) -> None:
    for path in source.iterdir():
        with (target / path.name).open("wb") as out:
            out.write(path.read_bytes())
            if flush:
                out.flush()
                os.fsync(out.fileno())


def _catalogue(rounds: int) -> None:
    times: dict[str, list[float]] = {kind: [] for kind in _LOADS}
    for number in range(rounds + 1):
        for kind, work in _LOADS.items():
            command = [sys.executable, "-c", _LOAD.format(work=work)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            if number:
                times[kind].append(float(done.stdout))
    print(f"catalogue in a new process, median of {rounds}")
    for kind, values in times.items():
        print(f"{kind:32}{statistics.median(values) * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
