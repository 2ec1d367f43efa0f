"""Passwords that protect a package: which are taken, how hard they are to guess, and new ones.

The strength is an upper bound from the letters alone. A name, a date or a line of a song looks better here than it is;
only a password made by chance is as strong as the number says.
"""

from __future__ import annotations

import math
import re
import secrets
import unicodedata
from enum import StrEnum
from itertools import pairwise
from typing import Final

from app.core.secret import Secret
from app.core.text import N_, Sentence


class Purpose(StrEnum):
    """What a password is for."""

    SEALED_FILE = "sealed-file"
    WINDOWS_ENCRYPTION = "windows-encryption"


class Strength(StrEnum):
    """How long a password holds out against who has the file and can try as often as he likes."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


LENGTHS: Final = {Purpose.SEALED_FILE: (12, 128), Purpose.WINDOWS_ENCRYPTION: (8, 16)}
"""Fewest and most characters. Those of Windows are what the designer's page asks for (``wizard.md`` 4.6); its command
line takes no password, it makes one. Those of a sealed file are ours."""

FAIR_BITS: Final = 45.0
STRONG_BITS: Final = 65.0
"""One graphics card tries some 15,000 passwords a second against 600,000 rounds [INFERRED from published measurements
of 10 thousand million SHA-256 a second]: 45 bits hold one card for decades and a hundred for months; 65 are out of
reach. How long Windows' own encryption holds is [UNKNOWN], as its way from the password to the key is."""

_WORD_BITS: Final = 10.0
"""A word of the list below, in whichever spelling, is among the first thousand that are tried."""

_NEXT_BITS: Final = 1.0
"""A character that repeats the one before, or follows it in the alphabet or on the keyboard."""

_KINDS: Final = (("[a-z]", 26), ("[A-Z]", 26), ("[0-9]", 10), (r"[!-/:-@\[-`{-~ ]", 33), (r"[^\x20-\x7e]", 64))
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop", "yxcvbnm")
_NEIGHBOURS: Final = frozenset(a + b for row in _ROWS for text in (row, row[::-1]) for a, b in pairwise(text))
_SPELLINGS: Final = str.maketrans("013457@$!", "oleastasi")
_WORDS: Final = re.compile(
    "password|passwort|passw|motdepasse|secret|geheim|welcome|bienvenue|bonjour|hello|admin|administrator"
    "|administrateur|windows|microsoft|contoso|company|letmein|login|master|default|changeme|computer|soleil|doudou"
    "|iloveyou|dragon|monkey|princess|football|baseball|superman|batman|summer|winter|spring|autumn|sommer|herbst"
    "|monday|january|february|test|user|school|ecole|office|server|provision|package|correct|horse|battery|staple"
)
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")


def password_problems(password: Secret, purpose: Purpose) -> tuple[Sentence, ...]:
    """Return what forbids *password* for *purpose*, nothing if it is taken."""
    text = password.reveal()
    fewest, most = LENGTHS[purpose]
    found = []
    if not fewest <= len(text) <= most:
        found.append(
            Sentence(
                N_("Password", "The password has {count} characters; {fewest} to {most} are needed."),
                {"count": len(text), "fewest": fewest, "most": most},
            )
        )
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in text):
        found.append(
            Sentence(N_("Password", "The password contains characters that no keyboard can type. Use others."))
        )
    if text != text.strip():
        found.append(
            Sentence(N_("Password", "The password begins or ends with a space, which nobody sees. Leave it out."))
        )
    return tuple(found)


def password_hints(password: Secret) -> tuple[Sentence, ...]:
    """Return what speaks against *password* without forbidding it."""
    found = []
    if not password.reveal().isascii():
        found.append(
            Sentence(
                N_(
                    "Password",
                    "The password has letters beyond A to Z: a keyboard of another language may not type them.",
                )
            )
        )
    if strength(password) is Strength.WEAK:
        found.append(
            Sentence(
                N_(
                    "Password",
                    "The password is weak: whoever copies the file can try passwords for as long as they like. Let "
                    "the program make one, or use more and unrelated words.",
                )
            )
        )
    return tuple(found)


def guess_bits(password: Secret) -> float:
    """Return the most bits that *password* can have: each means twice as many guesses."""
    text = _unrepeated(password.reveal())
    plain, years = _YEAR.subn("\0", text.casefold())
    plain, words = _WORDS.subn("\0", plain.translate(_SPELLINGS))
    left = len(plain) - plain.count("\0")
    kinds = sum(size for kind, size in _KINDS if re.search(kind, text))
    each = math.log2(kinds) if kinds else 0.0
    next_ones = min(left, sum(_follows(a, b) for a, b in pairwise(plain)))
    return (words + years) * _WORD_BITS + (left - next_ones) * each + next_ones * _NEXT_BITS


def strength(password: Secret) -> Strength:
    """Return how strong *password* is at best."""
    bits = guess_bits(password)
    return Strength.WEAK if bits < FAIR_BITS else Strength.FAIR if bits < STRONG_BITS else Strength.STRONG


def new_password(purpose: Purpose) -> Secret:
    """Return a random password that is taken for *purpose*: of 16 characters for Windows, of 20 for a sealed file.

    Chance may put neighbours of the alphabet side by side, which :func:`strength` counts for less; then it draws again.
    """
    while True:
        password = make_password(min(20, LENGTHS[purpose][1]))
        if strength(password) is Strength.STRONG:
            return password


def _follows(one: str, other: str) -> bool:
    return "\0" not in {one, other} and (abs(ord(one) - ord(other)) <= 1 or one + other in _NEIGHBOURS)


def _unrepeated(text: str) -> str:
    """Return *text*, or what it repeats: ``abcabcabc`` is hardly better than ``abc``."""
    found = re.fullmatch(r"(.+?)\1+", text, re.DOTALL)
    return found[1] + text[0] if found else text


SHORTEST = 12
LONGEST = 32
LENGTH = 20
"""Characters of a password that nobody chose a length for: about 119 bits."""

_ALPHABETS = ("abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-_.+=?:")
"""Four kinds, as Windows counts them. Without look-alikes (0 O, 1 l I), nor characters that command lines take
apart."""

_ALL = "".join(_ALPHABETS)
_LETTERS = _ALPHABETS[0] + _ALPHABETS[1]


def make_password(length: int = LENGTH, name: str = "") -> Secret:
    """Return a random password of *length* characters, of all four kinds, that starts with a letter.

    It does not contain *name*, that of the account. *length* is brought between :data:`SHORTEST` and :data:`LONGEST`.
    """
    length = max(SHORTEST, min(length, LONGEST))
    while True:
        text = secrets.choice(_LETTERS) + "".join(secrets.choice(_ALL) for _ in range(length - 1))
        has_all = all(any(char in kind for char in text) for kind in _ALPHABETS)
        if has_all and not (len(name) > 2 and name.casefold() in text.casefold()):
            return Secret(text)
