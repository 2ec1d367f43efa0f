r"""Texts from outside as they may be shown: without secrets, without deceptive characters, and short.

:func:`visible` is the one rule for characters that steer a terminal, cannot be seen or turn the order of letters: they
are written as ``\u202e``, never left out, so that two different texts never look alike. What is *typed* goes another
way: :mod:`app.core.one_line` takes such characters out before they become values. Secrets of a sign-in, which no
package holds, are hidden by :mod:`app.core.redaction`.

What hides a secret in free text, such as a command line, is best effort: it knows the usual spellings and hides too
much rather than too little. A secret in an unusual spelling is hidden only if the package also holds it as a setting.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Final

from app.core.secret import MASK

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_NAME: Final = 120
"""At most this many characters of a name are shown."""

LONGEST_TEXT: Final = 400
"""At most this many characters of a value or a command are shown."""

IN_SENTENCES: Final = (
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{SOFT HYPHEN}\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
)
"""Signs without ink that sentences of some languages are written with."""

_READ = 4096
_SHORTEST_SECRET = 4
_LARGEST = 64 * 1024
"""Characters of a text that are looked through for secrets; people write shorter ones."""

_WINDOW, _STEP = 4000, 3500
"""Characters looked at in one piece, and the distance between two pieces, which overlap: a secret is short."""

_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_PRODUCT_KEY = re.compile(r"(?<!\w)[A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5}){3}-([A-Za-z0-9]{5})(?!\w)")

# What is masked already, and words that switch something on or off, are no secrets.
_VALUE = r"""(?!(?:•••|yes|no|true|false|clear)(?:["'\s]|$))(?:"[^"]*+(?:"|$)|'[^']*+(?:'|$)|[^\s"'])++"""
_PIECE = _VALUE.replace("[^\\s\"']", "[^\\s\"'(;]")  # of a value: each sign is looked at from one beginning only
_WORD = (
    r"(?<![\w-])(?=[\w-]*?(?:password|passwd|passphrase|passcode|pwd|secret|token|psk|keymaterial|credential|api[-_]?key"
    r"|access[-_]?key|shared[-_]?key|product[-_]?key|license[-_]?key|pass(?!\w)|pw(?!\w)|pin(?!\w)))[\w-]++"
)
_NET = r"(?<!\w)net1?(?:\.exe)?[\"']?\s+"
_NOT_ASKED = r"(?<!set\s)(?<!del\s)(?<!erase\s)(?<!copy\s)"
"""Before a ``/p`` of commands that ask with it."""
_NO_COUNT = r"(?!\d{1,3}(?:[\s\"']|$))"
"""A value of the registry that is a short number switches or counts something, whatever it is called."""
_PATCH = r"""(?:"[^"]*\.msp"|'[^']*\.msp'|[^\s"']*\.msp)(?![^\s"'])"""
"""What stands behind the ``/p`` of msiexec."""
_HIDDEN = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        rf"(?P<before>ConvertTo-SecureString(?:\s+-\w+){{0,4}}\s+){_VALUE}",
        rf"(?<!\S){_VALUE}(?P<after>\s*\|\s*ConvertTo-SecureString)",
        rf"(?<=[(;]){_PIECE}(?P<after>\s*\|\s*ConvertTo-SecureString)",
        rf"(?P<before>{_NET}user\s+(?:/\S+\s+){{0,5}}{_VALUE}\s+(?:/\S+\s+){{0,5}})(?!/){_VALUE}",
        rf"(?P<before>{_NET}use\s+(?:(?:\w:|\*)\s+)?(?:\"\\\\[^\"]*\"|\\\\\S+)\s+(?:/\S+\s+){{0,4}})(?!/){_VALUE}",
        rf"(?P<before>/d\s+){_NO_COUNT}{_VALUE}(?P<after>(?=.{{0,200}}/v\s+[\"']?{_WORD}))",
        rf"(?P<before>-Value\s+){_NO_COUNT}{_VALUE}(?P<after>(?=.{{0,200}}-Name\s+[\"']?{_WORD}))",
        rf"(?P<before>{_WORD}[\"']?(?:\s[^&|;]{{0,200}}?)?\s(?:/d|-Value)\s+){_NO_COUNT}{_VALUE}",
        rf"(?P<before>(?P<quote>[\"']){_WORD}[=:])(?:(?!(?P=quote)).)*+",
        rf"(?P<before>(?:{_WORD}|(?<!\w)key|(?<!\w)sig|[-/]p|[-/]rp)[\"']?\s{{0,3}}[=:]{{1,2}}\s{{0,3}}){_VALUE}",
        rf"(?P<before>(?:(?=-){_WORD}|/{_WORD})\s+){_VALUE}",
        rf"(?P<before>{_WORD}[\"']?\s+)(?:\"[^\"]*+\"|'[^']*+')",
        rf"(?P<before>{_NOT_ASKED}(?<!\w)(?:-p|/p|/rp|-rp|-key)\s+)(?![-/]|{_PATCH}){_VALUE}",
        rf"(?P<before>(?<!\w)(?:-u|--user)\s+[^\s:]{{1,100}}:){_VALUE}",
        r"(?P<before>://[^\s:/@\"']{0,200}:)[^\s\"']{0,400}(?P<after>@)",
        r"(?P<before>(?<!\w)(?:Bearer|Basic)\s+)[\w+/=.~-]{6,}",
        r"(?P<before>(?<!\w)7z\w{0,2}(?:\.exe)?[\"']?\s.{0,300}?\s-p)[^\s\"']+",
    )
)
_HINTS = (
    "securestring", "net", "pass", "pwd", "secret", "token", "psk", "key", "credential", "pw", "pin", "sig",
    "-p", "/p", "-rp", "/rp", "-u", "://", "bearer", "basic",
)  # fmt: skip
"""Each of :data:`_HIDDEN` finds nothing where none of these is: most of thousands of commands are harmless."""
_ENCODED = re.compile(
    r"(?<!\w)[-/]e(?:c|n|nc|nco|ncod|ncode|ncodedcommand)?\s+[\"']?([A-Za-z0-9+/]{8,}={0,2})(?![\w.])", re.IGNORECASE
)

_SECRET_NAMES = re.compile(
    "password|passwd|passphrase|passcode|pwd|secret|token|bprt|credential|auth_?data|psk|keymaterial|workspace_?key"
    "|shared_?key|product_?key|private_?key|api_?key|access_?key|security_?key|pfxcertblob|wlanxml|networkkey"
    "|(?<![a-z])pin$|userpin",
    re.IGNORECASE,
)
"""Which names smell of a secret: of settings, attributes, parameters, and elements of documents."""

# A JSON Web Token, and refresh tokens. Bulk tokens, certificates and keys are long texts without spaces (_LONG); GUIDs
# are shorter. All patterns look at each sign a fixed number of times, whatever a log holds.
_TOKENS = (
    re.compile(r"eyJ[\w-]{6,}(?:\.[\w-]*){0,4}"),
    re.compile(r"(?<!\w)[01M]\.[A-Za-z0-9_-]{20,}(?:\.[\w-]+)*"),
)
_LONG = re.compile(r"(?<![\w/+=.-])[\w/+=.-]{60,}+")
_LONG_PART: Final = 60
_DIGIT_WITHIN: Final = 80


def visible(text: object, usual: str = "") -> str:
    r"""Return *text* with each character that steers, hides or turns the order of letters as ``\u202e``.

    The signs in *usual* stay, as :data:`IN_SENTENCES` do in what is more than a name.
    """
    line = str(text)
    if line.isascii() and line.isprintable():
        return line
    return "".join(sign if sign in usual else _sign(sign) for sign in line)


def shown(text: object, longest: int = LONGEST_NAME) -> str:
    """Return *text* as :func:`visible` writes it, cut to *longest* characters."""
    line = str(text)
    safe = visible(line[: longest + 1])
    return safe if len(line) <= longest and len(safe) <= longest else safe[: longest - 1] + "…"


def masked_key(key: str) -> str:
    """Return the product key *key* with only its last five characters, or a mask for what has another form."""
    found = _PRODUCT_KEY.fullmatch(key.strip())
    return f"{MASK}-{found[1].upper()}" if found else MASK


def masked_text(text: str) -> str:
    """Return *text*, a command line or another free text, with what looks like a secret hidden (best effort)."""
    masked = text
    if hidden_script(text) is not None:
        masked = _ENCODED.sub(lambda found: found[0].replace(found[1], "…"), masked)
    masked = _PRODUCT_KEY.sub(lambda found: f"{MASK}-{found[1]}", masked[:_READ])
    if _may_hide(masked):
        for pattern in _HIDDEN:
            masked = pattern.sub(_hide, masked)
    return masked + ("…" if len(text) > _READ else "")


def without_tokens(text: str) -> str:
    """Return *text* without the tokens in it: web tokens, and what is as long as tokens, keys and certificates are."""
    web, short = _TOKENS
    return short.sub(MASK, _LONG.sub(_hide_long, web.sub(MASK, text)))


def _hide_long(found: re.Match[str]) -> str:
    """Return a long text without spaces from its first part with a digit on masked, if a long part follows.

    One pattern for all of this looked at some texts again from each of their letters.
    """
    parts = found[0].split(".")
    last = max((number for number, part in enumerate(parts) if len(part) >= _LONG_PART), default=-1)
    for number, part in enumerate(parts[: last + 1]):
        if any(sign.isdecimal() for sign in part[:_DIGIT_WITHIN]):
            return ".".join([*parts[:number], MASK])
    return found[0]


def is_secret_name(name: str) -> bool:
    """Return whether what is called *name* smells of a secret."""
    return _SECRET_NAMES.search(name) is not None


def _may_hide(text: str) -> bool:
    """Return whether *text* holds a word at which something could be hidden; also if it has signs beyond ASCII.

    Some of them count as letters of a word when upper and lower case are left aside: K, ſ, ı.
    """
    if not text.isascii():
        return True
    low = text.lower()
    return any(hint in low for hint in _HINTS)


def hidden_script(command: str) -> str | None:
    """Return the script that *command* gives PowerShell as base64 (``-EncodedCommand``), or None."""
    found = _ENCODED.search(command)
    if found is None:
        return None
    try:
        script = base64.b64decode(found[1], validate=True).decode("utf-16-le")
    except (binascii.Error, UnicodeDecodeError):
        return None
    # Any bytes make some UTF-16 text; a script is mostly ASCII.
    return script if sum(sign.isascii() for sign in script) > len(script) / 2 else None


class Mask:
    """Shows the texts of a package; its known secrets are hidden wherever they appear."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """Keep the *secrets*; very short ones would hide half of every text and are left out."""
        self._secrets: dict[str, set[str]] = {}
        for secret in secrets:
            if len(secret) >= _SHORTEST_SECRET:
                self._secrets.setdefault(secret[:_SHORTEST_SECRET], set()).add(secret)

    def __repr__(self) -> str:
        """Return nothing of the secrets."""
        return f"Mask({len(self._secrets)})"

    def with_secrets_of(self, other: Mask) -> Mask:
        """Return a mask that also hides what *other* hides."""
        mine = (secret for found in self._secrets.values() for secret in found)
        theirs = (secret for found in other._secrets.values() for secret in found)
        return Mask((*mine, *theirs))

    def name(self, text: str, longest: int = LONGEST_NAME) -> str:
        """Return *text*, a name, as it may be shown."""
        return shown(self._without_secrets(text), longest)

    def text(self, text: str) -> str:
        """Return *text*, a value or a command, as it may be shown."""
        return shown(masked_text(self._without_secrets(text)), LONGEST_TEXT)

    def script(self, command: str) -> str | None:
        """Return the script hidden in *command* as it may be shown, or None."""
        script = hidden_script(command)
        return None if script is None else self.text(script)

    def _without_secrets(self, text: str) -> str:
        if not self._secrets:
            return text
        # By their first signs, because a package may hold thousands of secrets and thousands of texts.
        starts = {text[place : place + _SHORTEST_SECRET] for place in range(len(text) - _SHORTEST_SECRET + 1)}
        found = {secret for start in starts & self._secrets.keys() for secret in self._secrets[start]}
        # The longest first, so that no secret is left in part by a shorter one within it.
        for secret in sorted(found, key=len, reverse=True):
            text = text.replace(secret, MASK)
        return text


def hides_secret(text: str, mask: Mask) -> bool:
    """Return whether *text* contains what looks like a secret, or one that *mask* knows, also in a script within it."""
    text = text[:_LARGEST]
    if mask.name(text, len(text)).count(MASK) > text.count(MASK):
        return True
    for start in range(0, len(text), _STEP):
        piece = text[start : start + _WINDOW]
        if masked_text(piece).count(MASK) > piece.count(MASK):
            return True
    script = hidden_script(text)
    return script is not None and hides_secret(script, mask)


def _hide(found: re.Match[str]) -> str:
    parts = found.groupdict()
    return f"{parts.get('before') or ''}{MASK}{parts.get('after') or ''}"


def _sign(sign: str) -> str:
    if not sign.isprintable() or sign in _INVISIBLE or "\ufe00" <= sign <= "\ufe0f":
        return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"
    return sign
