"""Jobs whose cost must grow no faster than their input: made for the tests of growth and for its bench."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.diagnose.diagnosis import diagnose
from app.diagnose.report import report_html
from app.jobs.build import BuildOrder, build
from app.jobs.inspect import InspectOrder, inspect
from app.jobs.verify import verify
from app.model.node import Node
from app.model.project import Package, Project
from tests.diagnose.cab_file import write_cab
from tests.diagnose.log_case import as_xml, prov

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def many_files(folder: Path, count: int) -> BuildOrder:
    """Return the order for a package with *count* commands, each with a file of its own, which are written."""
    items = []
    for number in range(count):
        name = f"f{number}.cmd"
        (folder / name).write_bytes(b"echo %d\r\n" % number)
        lines = (Node("CommandFile", name), Node("CommandLine", f"cmd /c {name}"))
        items.append(Node("CommandConfig", None, lines, (("Name", f"c{number}"),)))
    context = Node("PrimaryContext", None, (Node("Command", None, tuple(items)),))
    project = Project(
        package=Package(id="{00000000-0000-4000-8000-000000000000}", name="many"),
        settings=(Node("ProvisioningCommands", None, (context,)),),
    )
    return BuildOrder(project=project, folder=folder, destination=folder / "out")


def _build(folder: Path, count: int) -> Callable[[], object]:
    order = many_files(folder, count)
    return lambda: build(order)


def _verify(folder: Path, count: int) -> Callable[[], object]:
    package = build(many_files(folder, count)).protected.file
    return lambda: verify(package)


def _inspect(folder: Path, count: int) -> Callable[[], object]:
    package = build(many_files(folder, count)).protected.file
    return lambda: inspect(InspectOrder(package=package))


def _diagnose(path: Path) -> Callable[[], object]:
    return lambda: report_html(diagnose([path]))


def _cabinet(folder: Path, count: int) -> Callable[[], object]:
    log = as_xml([prov(1, 10, "PowerSettings", "MCSF/Power/Controls")]).encode()
    path = folder / "logs.cab"
    path.write_bytes(write_cab({f"{number}.xml": log for number in range(count)}))
    return lambda: diagnose([path])


def _events(folder: Path, count: int) -> Callable[[], object]:
    path = folder / "log.xml"
    text = "Accounts/Users/User/" * 20
    path.write_text(as_xml([prov(number, 10, "PowerSettings", text) for number in range(count)]), encoding="utf-8")
    return _diagnose(path)


def _report(folder: Path, count: int) -> Callable[[], object]:
    path = folder / "MDMDiagReport.xml"
    errors = "<Group><LastError>0x80070005</LastError></Group>" * count
    nested = "<DeviceInfo>" * 50 + "</DeviceInfo>" * 50
    states = nested * (count // 10)
    path.write_text(f"<MDMEnterpriseDiagnosticsReport>{errors}{states}</MDMEnterpriseDiagnosticsReport>")
    return _diagnose(path)


GROWING: Final[dict[str, Callable[[Path, int], Callable[[], object]]]] = {
    "build": _build,
    "verify": _verify,
    "inspect": _inspect,
    "diagnose a cabinet": _cabinet,
    "diagnose events": _events,
    "diagnose a report": _report,
}
"""Each makes its input of so many parts in a folder, and returns the job to be measured."""
