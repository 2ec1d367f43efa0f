"""The options of ``build`` that protect a package, and what is reported of one that was protected."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.secret_input import given_password, package_password
from app.cli.terminal.signer_input import given_signer
from app.core.error import UsageError
from app.core.secret import Secret
from app.core.system.console import is_console
from app.core.text import N_, Sentence, labelled
from app.jobs.protection import check_protection, find_builder, make_password
from app.protect.choice import ProtectionOrder, ProtectionWay

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.build import BuildResult

_PASSWORD = "--protect-password"  # noqa: S105 - the beginning of options


def add_protection_arguments(parser: Parser) -> None:
    """Add the options that protect and sign."""
    for name, metavar, text in (
        (
            "--protect",
            "none|sealed|windows",
            N_(
                "Command",
                "sealed: into an envelope that a password opens, for transit; Windows' first setup screen cannot "
                "open it. windows: encrypted by Microsoft's builder, if it is installed.",
            ),
        ),
        (
            f"{_PASSWORD}-file",
            "FILE",
            N_("Command", "With sealed: read the password from a file; a line end behind it does not count."),
        ),
        (
            f"{_PASSWORD}-env",
            "VARIABLE",
            N_("Command", "With sealed: take the password from the environment. Otherwise a prompt asks twice."),
        ),
        (
            f"{_PASSWORD}-output",
            "FILE",
            N_(
                "Command",
                "Write the password to a file for you alone: Microsoft's builder makes one, with sealed this program "
                "does.",
            ),
        ),
    ):
        parser.add(name, metavar=metavar, text=text)
    parser.add(
        "--no-script",
        action="store_true",
        text=N_("Command", "With sealed: write no PowerShell script that opens and applies it on Windows."),
    )
    parser.add(
        "--remove-clear",
        action="store_true",
        text=N_(
            "Command",
            "With sealed: remove the package that an earlier build left unprotected under the same name. Otherwise it "
            "stays, and you are told.",
        ),
    )
    for name, metavar, text in (
        ("--sign-pfx", "FILE", N_("Command", "Sign the catalogue with the key and certificate in a PFX file.")),
        ("--sign-cert", "FILE", N_("Command", "Instead of a PFX file: the signer's certificate.")),
        ("--sign-key", "FILE", N_("Command", "The PEM file with the private key of --sign-cert.")),
        (
            "--sign-chain",
            "FILE",
            N_("Command", "The certificates that lead from --sign-cert to a root, if it lacks them."),
        ),
        (
            "--sign-password-file",
            "FILE",
            N_("Command", "The file with the password of the key; otherwise --sign-password-env, or a prompt."),
        ),
        (
            "--sign-password-env",
            "VARIABLE",
            N_("Command", "The variable of the environment with the password of the key."),
        ),
        (
            "--time-stamp",
            "URL",
            N_(
                "Command",
                "A server for time stamps (RFC 3161), so that the signature counts after the certificate has expired.",
            ),
        ),
    ):
        parser.add(name, metavar=metavar, text=text)


def asked_protection(arguments: argparse.Namespace, output: Output) -> ProtectionOrder:
    """Return the protection that *arguments* ask for; passwords are asked for now, before anything is built.

    :raises UsageError: options do not go together, or the password would be shown to nobody.
    :raises BadInput: as :func:`app.jobs.protection.check_protection`.
    """
    if arguments.protect not in (None, *ProtectionWay):
        raise UsageError(N_("Error", "--protect takes none, sealed or windows. Write one of them."))
    way = ProtectionWay(arguments.protect or ProtectionWay.NONE)
    _refuse_others(arguments, way)
    where = arguments.protect_password_output
    protection = ProtectionOrder(
        way=way,
        password=_sealing_password(arguments, output) if way is ProtectionWay.SEALED else Secret(),
        builder=find_builder() if way is ProtectionWay.WINDOWS else None,
        has_script=not arguments.no_script,
        signer=given_signer(arguments, "--sign-", output) if _wants_signer(arguments) else None,
        time_stamp_url=arguments.time_stamp or "",
        password_file=None if where is None else Path(where),
        removes_clear=arguments.remove_clear,
    )
    check_protection(protection)
    return protection


def report_protection(built: BuildResult, arguments: argparse.Namespace, output: Output) -> None:
    """Tell what became of the package, and where its password is. The document has no password.

    A document is kept by what reads it, a log for instance; a password goes to a terminal or a file of its own.
    """
    protected = built.protected
    if built.signer is not None:
        for finding in built.signer.findings:
            output.say(finding.sentence)
        output.document(signer=built.signer.data)
    if protected.script is not None:
        output.tell(
            N_("Command", "On Windows, {path} opens and applies it; it asks for the password."), path=protected.script
        )
        output.tell(
            N_(
                "Command",
                "Anyone who can change the script can learn the password. Compare its SHA-256 before you start it: "
                "{digest}",
            ),
            digest=protected.script_sha256,
        )
    if protected.rounds is not None:
        output.tell(
            N_("Command", "Windows' first setup screen cannot open it by itself, and nobody can without the password.")
        )
    for note in protected.notes:
        output.say(note)
    where = arguments.protect_password_output
    if where is not None:
        output.tell(N_("Command", "Its password is in {path}, for you alone. Keep the two apart."), path=where)
    elif protected.encrypted is not None:
        show_password_once(protected.encrypted.password, protected.encrypted.said, output)
    output.document(
        protection=protected.way.value,
        sealed=str(protected.file) if protected.rounds is not None else None,
        rounds=protected.rounds,
        script=None if protected.script is None else str(protected.script),
        script_sha256=protected.script_sha256,
        password_file=where,
        notes=[str(note) for note in protected.notes],
    )


def warn_of_finders(built: BuildResult, output: Output) -> None:
    """Tell what a finder of an unprotected package could read, and who may find it; that changes no exit code."""
    if built.reveals:
        output.tell(
            N_(
                "Command",
                "Warning: the package is not protected, and whoever finds it can read what follows. To protect it in "
                "transit, use --protect sealed.",
            )
        )
        for one in built.reveals:
            output.say(one.sentence, 2)
    for risk in built.risks:
        output.say(labelled(Sentence(N_("Command", "warning")), risk))
    output.document(
        reveals=[{"kind": one.kind.value, "place": one.place, "text": str(one.sentence)} for one in built.reveals],
        folder_warnings=[str(risk) for risk in built.risks],
    )


def show_password_once(password: Secret | None, said: Secret, output: Output) -> None:
    """Write *password* to the terminal, or all that the builder *said*, past the report: a program may read that."""
    stream = sys.stdout if is_console(sys.stdout) and not output.as_json else sys.stderr
    if password is None:
        text = said.reveal()
    else:
        title = Sentence(N_("Command", "The password of the package, shown only this once:"))
        text = f"{output.text(title)} {password.reveal()}"
    sys.stdout.flush()
    stream.write(f"{text}\n")


def _sealing_password(arguments: argparse.Namespace, output: Output) -> Secret:
    given = given_password(arguments, _PASSWORD)
    if arguments.protect_password_output is not None:
        if given is not None:
            raise UsageError(
                N_(
                    "Error",
                    "--protect-password-output is for a password that is made, and one is given. Leave one out.",
                )
            )
        return make_password()
    return given or package_password(arguments, _PASSWORD, output, new=True)


def _wants_signer(arguments: argparse.Namespace) -> bool:
    return any(getattr(arguments, f"sign_{name}") is not None for name in ("pfx", "cert", "key", "chain"))


def _refuse_others(arguments: argparse.Namespace, way: str) -> None:
    """Refuse options that would do nothing."""
    given = {
        "--protect-password-file": arguments.protect_password_file is not None and way != "sealed",
        "--protect-password-env": arguments.protect_password_env is not None and way != "sealed",
        "--protect-password-output": arguments.protect_password_output is not None and way == "none",
        "--no-script": arguments.no_script and way != "sealed",
        "--remove-clear": arguments.remove_clear and way != "sealed",
        "--time-stamp": arguments.time_stamp is not None and not _wants_signer(arguments),
        "--sign-password-file": arguments.sign_password_file is not None and not _wants_signer(arguments),
        "--sign-password-env": arguments.sign_password_env is not None and not _wants_signer(arguments),
    }
    for option, is_idle in given.items():
        if is_idle:
            raise UsageError(
                N_("Error", "{option} does nothing without another option. Write “{command} --help” to see which."),
                option=option,
                command="ppkg build",
            )
    is_seen = arguments.protect_password_output is not None or is_console(sys.stdout) or is_console(sys.stderr)
    if way == "windows" and not is_seen:
        raise UsageError(
            N_(
                "Error",
                "Microsoft's builder makes the password, and there is no terminal to show it. Name a file for it with "
                "--protect-password-output FILE.",
            )
        )
