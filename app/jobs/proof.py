"""The proof on a real Windows: probe packages with a script that applies them, and what its report settles."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.new_folder import new_folder
from app.core.resource import resource
from app.jobs.build import BuildOrder, build
from app.jobs.change import with_value
from app.model.project import Package, Project

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.progress import Progress
    from app.diagnose.proof.report import ProofReport

SCRIPT = "prove-on-windows.ps1"


@dataclass(frozen=True, kw_only=True, slots=True)
class ProofKit:
    """What was made: the folder to copy to a throw-away Windows, its packages, and the kinds without a probe."""

    folder: Path
    packages: tuple[Path, ...]
    not_probed: tuple[str, ...]


def make_probes(folder: Path, progress: Progress) -> ProofKit:
    """Make the probe packages, the plan and the script in *folder*, which is new or empty.

    :raises AppError: it cannot be made.
    """
    from app.diagnose.proof.probe import CERTIFICATE, NOT_PROBED, PLAN, PROBES, Look
    from app.protect.sign.made_up import made_up_root

    certificate, thumbprint = made_up_root(CERTIFICATE)
    names = []
    plan = []
    with new_folder(folder) as beside:
        (beside / "proof.cmd").write_bytes(_COMMAND)
        (beside / "proof.cer").write_bytes(certificate)
        for done, probe in enumerate(PROBES):
            progress(done, len(PROBES))
            project = Project(package=Package(name=f"proof-{probe.name}"))
            for key, value in probe.values.items():
                project = with_value(project, key, value)
            built = build(BuildOrder(project=project, folder=beside, destination=beside))
            names.append(built.protected.file.name)
            looks = [check.to_plain() for check in probe.checks]
            for look in looks:
                if look["look"] == Look.CERTIFICATE.value:
                    look["name"] = thumbprint
            plan.append({"name": probe.name, "package": names[-1], "looks": looks})
        (beside / PLAN).write_text(json.dumps({"format": 1, "probes": plan}, indent=2), encoding="utf-8")
        (beside / SCRIPT).write_bytes(resource("proof", SCRIPT).read_bytes())
    return ProofKit(
        folder=folder, packages=tuple(folder / name for name in names), not_probed=tuple(map(str, NOT_PROBED))
    )


def read_proof(path: Path) -> ProofReport:
    """Return what the report *path* of the script settles.

    :raises BadInput: it is no such report.
    """
    from app.diagnose.proof.report import read_report

    return read_report(path)


_COMMAND = b"@reg add HKLM\\SOFTWARE\\ProvisioningDesignerProof /v command /t REG_DWORD /d 1 /f\r\n"
