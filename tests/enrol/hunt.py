"""The hunt itself: all forms a secret may have, every file below a folder, and what the system shows of processes."""

from __future__ import annotations

import base64
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

PIECE = 24
"""Characters of a long secret that are as good as all of it: a text that was cut short gives it away too."""
_STEP = 0.02


def forms(secret: str) -> set[bytes]:
    """Return *secret* plain, in UTF-16, in hexadecimal digits, as part of an address, and in Base64 at any offset."""
    texts = {secret, quote(secret, safe=""), quote_plus(secret), "".join(f"%{ord(one):02X}" for one in secret)}
    found = set()
    for text in texts:
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            found |= {text.encode(coding)}
    for coding in ("utf-8", "utf-16-le"):
        data = secret.encode(coding)
        found |= {data.hex().encode(), data.hex().upper().encode()}
        for before in range(3):
            # The first and the last digits mix with what stands around.
            coded = base64.b64encode(b"\0" * before + data)[4 if before else 0 :].rstrip(b"=")[:-1]
            found |= {coded, coded.translate(bytes.maketrans(b"+/", b"-_"))}
    return found


def pieces(secret: str) -> set[str]:
    """Return *secret*, and if it is long also the middle and the end of it."""
    if len(secret) < 2 * PIECE:
        return {secret}
    middle = len(secret) // 2
    return {secret[middle : middle + PIECE], secret[-PIECE:]}


class Hunt:
    """Knows secrets by name, and finds them in bytes."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        """Hunt *secrets*: their texts by what they are called."""
        assert all(len(secret) >= 12 for secret in secrets.values()), "too short to be found by accident only"
        self._forms = {
            name: {form for piece in pieces(secret) for form in forms(piece)} for name, secret in secrets.items()
        }
        assert not any(b"\n" in form for shapes in self._forms.values() for form in shapes), "lines are looked at"
        self._clean: set[bytes] = set()

    def names_in(self, data: bytes) -> set[str]:
        """Return the names of the secrets in *data*."""
        return {name for name, shapes in self._forms.items() if any(shape in data for shape in shapes)}

    def _names_in_lines(self, data: bytes) -> set[str]:
        """Return the names of the secrets in *data*; lines that were clean before cost nothing."""
        lines = set(data.split(b"\n")) - self._clean
        names = self.names_in(b"\n".join(lines))
        if not names:
            self._clean |= lines
        return names

    def below(self, folder: Path, allowed: Mapping[str, Collection[str]]) -> dict[str, set[str]]:
        """Return which files below *folder* hold which secrets, in their bytes or in their names.

        *allowed* tells by the end of a file's name what may stand there.
        """
        found = {}
        for path in folder.rglob("*"):
            name = str(path.relative_to(folder))
            data = name.encode() + (path.read_bytes() if path.is_file() and not path.is_symlink() else b"")
            may = {secret for end, secrets in allowed.items() if name.endswith(end) for secret in secrets}
            if names := self._names_in_lines(data) - may:
                found[name] = names
        return found


def shown_of_processes(folder: Path, known: set[str], strange: set[tuple[str, str]]) -> bytes:
    """Return words and environment, as the system shows them (Linux), of the processes that work in *folder*.

    Those are the ones *known* by their numbers, what they start, and all whose words or environment name *folder*.
    Other processes, such as another run of these tests, have secrets of their own. New ones become known. The *strange*
    ones, each with its name, are looked at again once that has changed, as it does when a program is started in one.
    """
    told = b""
    for number in sorted((path.name for path in Path("/proc").iterdir() if path.name.isdecimal()), key=int):
        process = Path("/proc", number)
        try:
            name, _, numbers = (process / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")
            ours = number in known or numbers.split()[1] in known
            if not ours and (number, name) in strange:
                continue
            shown = b"\n".join((process / name).read_bytes() for name in ("cmdline", "environ", "comm"))
        except OSError:  # it has ended, or belongs to somebody else
            continue
        if ours or bytes(folder) in shown:
            known.add(number)
            told += shown + b"\n"
        else:
            strange.add((number, name))
    return told


class Watch:
    """Looks at the processes that work in *folder* again and again; ``seen`` is all that was ever there."""

    def __init__(self, folder: Path) -> None:
        """Begin with nothing."""
        self._folder, self._known, self._strange = folder, set[str](), set[tuple[str, str]]()
        self.seen: set[bytes] = set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, name="watch")

    def __enter__(self) -> Self:
        """Look from now on."""
        if sys.platform == "linux":
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Look no more."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(_STEP):
            self.seen |= set(shown_of_processes(self._folder, self._known, self._strange).split(b"\0"))
