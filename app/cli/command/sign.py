"""``sign``: the catalogue of a package signed with a certificate for code signing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.cli.terminal.signer_input import given_signer
from app.core.file_set import FileSet
from app.core.text import N_
from app.model.store.project_store import open_project

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.protect.sign.catalogue import Signed
    from app.protect.sign.key import SigningKey


def sign_arguments(parser: Parser) -> None:
    """Add the arguments of ``sign``."""
    parser.add("package", metavar="PACKAGE", text=N_("Command", "The package, or its catalogue (.cat)."))
    parser.add("--pfx", metavar="FILE", text=N_("Command", "The PFX file with key, certificate and its chain."))
    parser.add("--cert", metavar="FILE", text=N_("Command", "Instead of a PFX file: the signer's certificate."))
    parser.add("--key", metavar="FILE", text=N_("Command", "The PEM file with the private key of --cert."))
    parser.add(
        "--chain",
        metavar="FILE",
        text=N_("Command", "The certificates that lead from --cert to a root, if it lacks them."),
    )
    parser.add(
        "--password-file",
        metavar="FILE",
        text=N_("Command", "The file with the password of the key; otherwise --password-env, or a prompt."),
    )
    parser.add(
        "--password-env",
        metavar="VARIABLE",
        text=N_("Command", "The variable of the environment with the password of the key."),
    )
    parser.add(
        "--time-stamp",
        metavar="URL",
        text=N_(
            "Command",
            "A server for time stamps (RFC 3161), so that the signature counts after the certificate has expired.",
        ),
    )
    parser.add("--replace", action="store_true", text=N_("Command", "Replace a signature that is there."))
    parser.add(
        "--trust",
        metavar="PROJECT",
        text=N_(
            "Command",
            "Also add the signer to the trusted provisioners of a project: PCs with its package install later ones of "
            "the signer without asking.",
        ),
    )


def run_sign(arguments: argparse.Namespace, output: Output) -> int:
    """Sign the catalogue of a package."""
    from app.protect.sign.catalogue import sign_catalogue

    signer = given_signer(arguments, "--", output)
    trusting = None if arguments.trust is None else Path(arguments.trust)
    if trusting is not None:
        open_project(trusting)  # before anything is signed: a project that cannot be read is told first
    with FileSet() as job, progress("ppkg sign") as show:
        signed = sign_catalogue(
            Path(arguments.package),
            signer,
            time_stamp_url=arguments.time_stamp,
            replace=arguments.replace,
            progress=show,
            job=job,
        )
        file = None if trusting is None else _trust(trusting, signer, job)
    _tell(signed, output)
    if file is not None:
        output.document(trusted_by=str(trusting), certificate=file)
        output.tell(N_("Command", "{path} trusts the signer now, by {file} beside it."), path=trusting, file=file)
    return 0


def _tell(signed: Signed, output: Output) -> None:
    from app.packager.signature.words import signer_data, signer_findings

    output.document(
        package=str(signed.package),
        catalogue=str(signed.catalogue),
        replaced=signed.replaced,
        signer=signer_data(signed.signer),
    )
    output.tell(N_("Command", "Signed {path}, for the use in code signing."), path=signed.catalogue)
    for finding in signer_findings(signed.signer):
        output.say(finding.sentence, 2)
    output.tell(
        N_(
            "Command",
            "Keep it beside {package}, under the same name. Whether a PC trusts the signer is for the PC to say.",
        ),
        package=signed.package.name,
    )


def _trust(path: Path, signer: SigningKey, job: FileSet) -> str:
    """Let the project *path* trust *signer* with the files of *job*; return the name of the certificate's file."""
    from app.model.store.project_store import save_project
    from app.protect.sign.trust import with_trusted_provisioner, write_provisioner

    opened = open_project(path)
    file = write_provisioner(signer.certificate, path.parent, job)
    project = with_trusted_provisioner(opened.project, signer.certificate, file)
    save_project(project, path, opened=opened, job=job)
    return file
