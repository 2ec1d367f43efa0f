"""``sign``: the catalogue of a package signed with a certificate for code signing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.progress import progress
from app.cli.terminal.signer_input import given_signer
from app.core.text import N_
from app.jobs.sign import SignOrder, sign

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.sign import SignResult


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
    trusting = None if arguments.trust is None else Path(arguments.trust)
    order = SignOrder(
        package=Path(arguments.package),
        signer=given_signer(arguments, "--", output),
        time_stamp_url=arguments.time_stamp or "",
        replaces=arguments.replace,
        trusted_by=trusting,
    )
    with progress("ppkg sign") as show:
        signed = sign(order, show)
    _tell(signed, output)
    if signed.certificate is not None:
        output.document(trusted_by=str(trusting), certificate=signed.certificate)
        output.tell(
            N_("Command", "{path} trusts the signer now, by {file} next to it."), path=trusting, file=signed.certificate
        )
    return 0


def _tell(signed: SignResult, output: Output) -> None:
    output.document(
        package=str(signed.package),
        catalogue=str(signed.catalogue),
        replaced=signed.replaced,
        signer=signed.signer.data,
    )
    output.tell(N_("Command", "Signed {path}, for the use in code signing."), path=signed.catalogue)
    for finding in signed.signer.findings:
        output.say(finding.sentence, 2)
    output.tell(
        N_(
            "Command",
            "Keep it next to {package}, under the same name. Whether a PC trusts the signer is for the PC to say.",
        ),
        package=signed.package.name,
    )
