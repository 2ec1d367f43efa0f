"""The signer that the options of ``sign`` and ``build`` name, with the password of its key."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.secret_input import ask, given_password
from app.core.error import UsageError
from app.core.secret import Secret
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.output import Output
    from app.protect.sign.key import SigningKey


def given_signer(arguments: argparse.Namespace, begin: str, output: Output) -> SigningKey:
    """Return the signer of the options that start with *begin*, such as ``--sign-``: a PFX file, or a PEM pair.

    :raises UsageError: neither or both are named.
    :raises BadInput: a file cannot be read or opened, or Windows would not take what is signed with it.
    """
    from app.protect.sign.key import needs_password, read_pem_key, read_pfx_key

    name = begin.removeprefix("--").replace("-", "_")
    pfx, cert, key, chain = (getattr(arguments, name + part) for part in ("pfx", "cert", "key", "chain"))
    if (pfx is None) is (None in (cert, key)) or (pfx is not None and (cert, key) != (None, None)):
        raise UsageError(
            N_("Error", "Name the signer: either {begin}pfx FILE, or {begin}cert FILE and {begin}key FILE."),
            begin=begin,
        )
    holder = Path(pfx or key)
    password = given_password(arguments, f"{begin}password")
    if password is None and sys.stdin.isatty() and needs_password(holder):
        password = ask(Sentence(N_("Command", "Password of {file}: "), {"file": holder.name}), output)
    password = password or Secret()
    if pfx is not None:
        return read_pfx_key(holder, password)
    return read_pem_key(Path(cert), holder, None if chain is None else Path(chain), password)
