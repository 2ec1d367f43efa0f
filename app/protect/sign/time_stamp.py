"""Time stamps by RFC 3161: the question, and its answer, checked before it is used."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.text import N_
from app.packager.signature.der import NULL, OCTETS, SEQUENCE, read_value, write_number, write_value
from app.packager.signature.oids import SHA256
from app.packager.signature.signer import SignatureState, TimeStamp, read_time_stamp
from app.protect.sign.http import post_question

if TYPE_CHECKING:
    from collections.abc import Callable

_TRUE: Final = b"\x01\x01\xff"
_GRANTED = frozenset({0, 1})
"""Granted, and granted with changes (RFC 3161, 2.4.2)."""


def fetch_time_stamp(url: str, signature: bytes, cancel: Callable[[], None] | None = None) -> bytes:
    """Return the token that the server at *url* gives for *signature*, checked except for the trust in its authority.

    *cancel* is called while waiting and may raise to stop.

    :raises BadInput: the address is none, the server does not answer, refuses, or answers something that proves
        nothing.
    """
    nonce = secrets.randbits(63)
    answer = post_question(url, write_question(signature, nonce), cancel)
    return read_answer(answer, signature, nonce)


def write_question(signature: bytes, nonce: int) -> bytes:
    """Return a TimeStampReq for *signature* by SHA-256, which asks for the certificate too."""
    imprint = write_value(
        SEQUENCE, write_value(SEQUENCE, SHA256, NULL), write_value(OCTETS, hashlib.sha256(signature).digest())
    )
    return write_value(SEQUENCE, write_number(1), imprint, write_number(nonce), _TRUE)


def read_answer(data: bytes, signature: bytes, nonce: int) -> bytes:
    """Return the token in *data*, a TimeStampResp to the question with *nonce*.

    :raises BadInput: it is no good.
    """
    try:
        parts = read_value(data).children()
        status = parts[0].at(0).number() if parts else -1
        token = parts[1].encoded if len(parts) > 1 else b""
        stamp = read_time_stamp(token, signature) if status in _GRANTED else None
    except ValueError:
        raise BadInput(
            N_(
                "Error",
                "What the time-stamp server sent is not a time stamp. Check its address; it must be one for RFC 3161.",
            )
        ) from None
    if stamp is None:
        raise BadInput(
            N_("Error", "The time-stamp server refused (status {status}). Try another one, or sign without."),
            status=status,
        )
    _check(stamp, nonce)
    return token


def _check(stamp: TimeStamp, nonce: int) -> None:
    """Raise BadInput where *stamp* is not a sound answer to the question with *nonce*."""
    if stamp.state is not SignatureState.SOUND:
        raise BadInput(
            N_("Error", "The signature of the time stamp cannot be verified, so it proves nothing. Try another server.")
        )
    if not stamp.fits or stamp.nonce != nonce:
        raise BadInput(
            N_("Error", "The time stamp is the answer to another question, so it proves nothing. Try another server.")
        )
    if not stamp.is_authority:
        raise BadInput(
            N_(
                "Error",
                "The certificate of the time-stamp server is not for time stamps, or not valid. Try another server.",
            )
        )
