"""What the tests of sealed files share: a small package, its password, and quick rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.protect.sealed.file import Sealed, seal_file
from app.protect.sealed.format import LEAST_ROUNDS

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "Geheimnis-4711-Kanarienvogel"
PASSWORD = Secret(CANARY)
CONTENT = b"MSWIM\0\0\0" + bytes(range(100))


def made(folder: Path, content: bytes = CONTENT, name: str = "Office.ppkg", rounds: int = LEAST_ROUNDS) -> Sealed:
    """Seal a package of *content* in *folder*, remove the package, and return what was made."""
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / name
    package.write_bytes(content)
    sealed = seal_file(package, folder / f"{name}.sealed", PASSWORD, rounds=rounds)
    package.unlink()
    return sealed
