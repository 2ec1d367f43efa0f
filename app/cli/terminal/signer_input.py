"""The signer that the options of ``sign`` and ``build`` name, with the password of its key."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.secret_input import ask, given_password
from app.core.error import UsageError
from app.core.secret import Secret
from app.core.system.console import is_console
from app.core.text import N_, Sentence
from app.jobs.protection import needs_password
from app.protect.choice import SignerFiles

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.output import Output


def given_signer(arguments: argparse.Namespace, begin: str, output: Output) -> SignerFiles:
    """Return the signer of the options that start with *begin*, such as ``--sign-``: a PFX file, or a PEM pair.

    :raises UsageError: neither or both are named.
    :raises BadInput: the file of the key cannot be read.
    """
    name = begin.removeprefix("--").replace("-", "_")
    pfx, cert, key, chain = (getattr(arguments, name + part) for part in ("pfx", "cert", "key", "chain"))
    if (pfx is None) is (None in (cert, key)) or (pfx is not None and (cert, key) != (None, None)):
        raise UsageError(
            N_("Error", "Name the signer: either {begin}pfx FILE, or {begin}cert FILE and {begin}key FILE."),
            begin=begin,
        )
    holder = Path(pfx or key)
    password = given_password(arguments, f"{begin}password")
    if password is None and is_console(sys.stdin) and needs_password(holder):
        password = ask(Sentence(N_("Command", "Password of {file}: "), {"file": holder.name}), output)
    return SignerFiles(
        pfx=None if pfx is None else holder,
        certificate=None if cert is None else Path(cert),
        key=None if key is None else holder,
        chain=None if chain is None else Path(chain),
        password=password or Secret(),
    )
