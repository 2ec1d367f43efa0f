"""``verify``: whether packages are whole, and whether the same come out when they are built again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command.package.inspect import add_large_argument
from app.cli.terminal.progress import progress
from app.core.error import AppError, UsageError
from app.core.text import N_, Sentence, labelled
from app.jobs.sign import proved_signer, report_signer, trust_in_file
from app.jobs.verify import RebuildOrder, rebuild, verification_data, verify

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.packager.check.verify import Verification


def verify_arguments(parser: Parser) -> None:
    """Add the arguments of ``verify``."""
    parser.add("packages", metavar="PACKAGE", nargs="+", text=N_("Command", "The packages to check."))
    parser.add(
        "--rebuild",
        action="store_true",
        text=N_("Command", "Build each package again from its own answers, and compare every file."),
    )
    parser.add(
        "--trust",
        metavar="PROJECT",
        text=N_(
            "Command",
            "With one package: if it is in order and proves who signed it, add the signer to the trusted provisioners "
            "of a project. PCs with its package install later ones of the signer without asking.",
        ),
    )
    parser.add("--output", metavar="FILE", text=N_("Command", "With --rebuild and one package: keep the rebuilt one."))
    add_large_argument(parser)


def run_verify(arguments: argparse.Namespace, output: Output) -> int:
    """Check packages; the exit code is 1 if one of them is not in order."""
    paths = [Path(text) for text in arguments.packages]
    if arguments.output is not None and (not arguments.rebuild or len(paths) != 1):
        raise UsageError(N_("Error", "--output goes with --rebuild and one package. Leave it out, or name one."))
    if arguments.trust is not None and (arguments.rebuild or len(paths) != 1):
        raise UsageError(N_("Error", "--trust goes with one package, without --rebuild. Name one."))
    if arguments.trust is not None:
        return _trust(paths[0], Path(arguments.trust), output, allow_large=arguments.allow_large)
    kept = None if arguments.output is None else Path(arguments.output)
    large = arguments.allow_large

    def check(path: Path) -> dict[str, Any]:
        if arguments.rebuild:
            return _rebuild(RebuildOrder(package=path, kept=kept, allow_large=large), output)
        return _verified(path, output, allow_large=large)[1]

    results = [check(paths[0])] if len(paths) == 1 else [_told(path, check, output) for path in paths]
    output.document(packages=results)
    bad = sum(not result["in_order"] for result in results)
    if bad and arguments.rebuild:
        raise AppError(
            N_("Error", "Packages that did not come out the same: {bad} of {count}. The report says where."),
            bad=bad,
            count=len(paths),
        )
    if bad:
        raise AppError(
            N_("Error", "Packages not in order: {bad} of {count}. The report says why."), bad=bad, count=len(paths)
        )
    return 0


def _trust(path: Path, project: Path, output: Output, *, allow_large: bool) -> int:
    """Verify the package at *path*, and let *project* trust the signer whose name that proves."""
    found, result = _verified(path, output, allow_large=allow_large)
    output.document(packages=[result])
    signer = proved_signer(found)
    if signer is None:
        raise AppError(
            N_(
                "Error",
                "{project} trusts nobody new: {package} does not prove who signed it. The lines above say why. Get a "
                "package in order, with a signature of a certificate for code signing that cannot be forged.",
            ),
            project=project,
            package=path,
        )
    file = trust_in_file(project, signer)
    details = report_signer(signer).details
    output.document(trusted_by=str(project), certificate=file)
    output.tell(
        N_("Command", "{path} trusts {subject}, thumbprint {thumbprint}, now, by {file} next to it."),
        path=project,
        thumbprint=details.thumbprint if details else "?",
        subject=details.subject if details else "?",
        file=file,
    )
    return 0


def _told(path: Path, check: Callable[[Path], dict[str, Any]], output: Output) -> dict[str, Any]:
    """Return the result of *check*; that *path* cannot be checked is a result too, for others are to follow."""
    try:
        return check(path)
    except AppError as error:
        output.say(labelled(path, error.sentence))
        return {"package": str(path), "in_order": False, "error": str(error.sentence)}


def _verified(path: Path, output: Output, *, allow_large: bool) -> tuple[Verification, dict[str, Any]]:
    """Verify the package at *path*, tell what was found, and return it with its data."""
    with progress("ppkg verify") as show:
        found = verify(path, show, allow_large=allow_large)
    output.tell(
        N_("Command", "{path} is in order.") if found.ok else N_("Command", "{path} is not in order."), path=path
    )
    for finding in found.findings:
        output.say(labelled(Sentence(_LEVELS[finding.level.value]), finding.sentence), 2)
    return found, {"package": str(path), "in_order": found.ok, **verification_data(found)}


def _rebuild(order: RebuildOrder, output: Output) -> dict[str, Any]:
    with progress("ppkg verify") as show:
        found = rebuild(order, show)
    path, kept = order.package, order.kept
    output.tell(
        N_("Command", "{path}: {same} of {count} files came out identical."),
        path=path,
        same=found.same,
        count=len(found.rebuilt.files),
    )
    for result in found.others:
        reason = output.text(result.reason) if isinstance(result.reason, Sentence) else ""
        where = f"{result.path}. {reason}".rstrip()
        output.say(labelled(Sentence(_STATES[result.state.value]), where), 2)
    if kept is not None:
        output.tell(N_("Command", "The rebuilt package is {path}."), path=kept)
    return {"package": str(path), "in_order": found.rebuilt.identical, **found.data()}


_LEVELS = {
    "ok": N_("Command", "ok"),
    "hint": N_("Command", "hint"),
    "warning": N_("Command", "warning"),
    "error": N_("Command", "error"),
}

_STATES = {
    "identical": N_("Command", "identical"),
    "different": N_("Command", "different"),
    "missing": N_("Command", "missing"),
    "extra": N_("Command", "extra"),
}
