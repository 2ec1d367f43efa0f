"""What Microsoft's builder says: the password it made, and why it failed, in sentences of ours.

That it prints the password is documented, the form of the line is not [UNKNOWN]: any line that names a password and
ends with one word is taken. The errors are those that people have published. Neither was seen by us.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.error import AppError
from app.core.secret import Secret
from app.core.text import N_
from app.protect.windows.run import needs_administrator

if TYPE_CHECKING:
    from app.core.masking import Mask
    from app.protect.windows.run import Ran

LOGS: Final = r"Documents\Windows Imaging and Configuration Designer (WICD)\Common"
"""Where the builder keeps its logs (``wizard.md``, icd.exe)."""

_PASSWORD: Final = re.compile(
    r"\b(?:password|mot de passe|kennwort|contraseña)\b[^\r\n:=]*?(?:[:=]|\bis\b|\best\b|\bist\b)\s*"
    r"(?P<quote>[\"'“«]?)\s*(?P<word>\S{8,64}?)\s*[\"'”»]?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_ERROR: Final = re.compile(r"^.*?\berror\b\s*:\s*(?P<text>\S.*?)\s*$", re.IGNORECASE | re.MULTILINE)
_UNKNOWN_SETTING: Final = re.compile(r"'(?P<node>[^'\r\n]{1,200})' is not a valid child node for (?P<parent>\S{1,400})")
_SWITCHES: Final = re.compile(
    r"Boolean argument must|(?:unrecognized|unknown) (?:argument|command|switch|option)", re.IGNORECASE
)
_RIGHTS: Final = re.compile(r"administrator (?:privileg|right)|elevat|0x80070005|access is denied", re.IGNORECASE)
_FULL: Final = re.compile(r"not enough space|disk is full|0x80070070", re.IGNORECASE)


def password_in(said: Secret) -> Secret | None:
    """Return the password that the builder said, None if no line or more than one is understood as one."""
    found = {each["word"] for each in _PASSWORD.finditer(said.reveal())}
    return Secret(found.pop()) if len(found) == 1 else None


def failure_of(ran: Ran, mask: Mask) -> AppError:
    """Return why the builder failed, with no secret that *mask* knows in it."""
    said = ran.said.reveal()
    if found := _UNKNOWN_SETTING.search(said):
        return AppError(
            N_(
                "Error",
                "Microsoft's builder does not know the setting {setting}. Install its newest version, or remove the "
                "setting from the project.",
            ),
            setting=mask.name(f"{found['parent'].strip('/.')}/{found['node']}".lstrip("/")),
        )
    if _SWITCHES.search(said):
        return AppError(
            N_("Error", "Microsoft's builder does not understand how it was called. Install its newest version.")
        )
    if _RIGHTS.search(said):
        return needs_administrator()
    if _FULL.search(said):
        return AppError(N_("Error", "There is not enough space for Microsoft's builder. Free some, then try again."))
    lines = [mask.text(found["text"]) for found in _ERROR.finditer(said)]
    if not lines:
        return AppError(
            N_("Error", "Microsoft's builder failed with code {code} and did not say why. Its logs are in {folder}."),
            code=ran.code,
            folder=LOGS,
        )
    return AppError(
        N_("Error", "Microsoft's builder failed with code {code}: {reason}. Its logs are in {folder}."),
        code=ran.code,
        reason=" ".join(lines[:3]).rstrip("."),
        folder=LOGS,
    )
