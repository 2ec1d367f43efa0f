"""``proof make`` and ``proof read``: probes for a real Windows, and what their report settles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.core.text import N_, Sentence
from app.jobs.proof import SCRIPT, make_probes, read_proof

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output

_VERDICTS = {
    "proved": N_("Proof", "proved"),
    "refused": N_("Proof", "refused by Windows"),
    "different": N_("Proof", "applied, but the result is another one"),
    "open": N_("Proof", "still open"),
}


def make_arguments(parser: Parser) -> None:
    """Add the arguments of ``proof make``."""
    parser.add("folder", metavar="FOLDER", text=N_("Command", "The new or empty folder for the probes."))


def run_make(arguments: argparse.Namespace, output: Output) -> int:
    """Make the probes."""
    with progress("ppkg proof make") as show:
        kit = make_probes(Path(arguments.folder), show)
    output.tell(
        N_(
            "Command",
            "{count} probe packages are in {folder}. Copy the folder to a Windows that is thrown away afterwards, and "
            "start {script} there as administrator; then read its report with “ppkg proof read”.",
        ),
        count=len(kit.packages),
        folder=kit.folder,
        script=SCRIPT,
    )
    output.document(
        folder=str(kit.folder), packages=[path.name for path in kit.packages], not_probed=list(kit.not_probed)
    )
    return 0


def read_arguments(parser: Parser) -> None:
    """Add the arguments of ``proof read``."""
    parser.add("report", metavar="REPORT", text=N_("Command", "The report that the script wrote on the device."))


def run_read(arguments: argparse.Namespace, output: Output) -> int:
    """Tell what a report settles; 0 if all probes are proved, else 1."""
    report = read_proof(Path(arguments.report))
    if not report.is_complete:
        output.tell(N_("Command", "The report breaks off: the script did not come to its end."))
    output.tell(N_("Command", "Windows {version}"), version=report.windows or "?")
    for proof in report.proofs:
        verdict = Sentence(_VERDICTS[proof.verdict.value])
        output.say(Sentence(N_("Command", "{name}: {verdict}"), {"name": proof.probe.name, "verdict": verdict}))
        for fact in proof.probe.settles:
            output.say(Sentence(fact), 2)
        if proof.detail:
            output.line(proof.detail, 4)
    output.document(
        windows=report.windows,
        complete=report.is_complete,
        proofs=[
            {
                "name": proof.probe.name,
                "kinds": [kind.value for kind in proof.probe.kinds],
                "verdict": proof.verdict.value,
                "settles": list(proof.probe.settles),
                "detail": proof.detail or None,
            }
            for proof in report.proofs
        ],
    )
    return 0 if report.settled == len(report.proofs) and all(p.verdict.value == "proved" for p in report.proofs) else 1
