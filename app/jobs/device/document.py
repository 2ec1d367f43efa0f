"""A document for Windows on its own: a kiosk's configuration, a profile, a layout, before it goes into a project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.error import BadInput
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.rules.rule import Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class DocumentOrder:
    """The file to check; ``is_older`` counts what Windows before 10 2004 does not know."""

    path: Path
    is_older: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class DocumentReport:
    """What the file is (the word of the kind, and a sentence), and what is wrong with it."""

    path: Path
    kind: str
    name: Sentence
    problems: tuple[Problem, ...]

    @property
    def has_errors(self) -> bool:
        """Tell whether Windows would refuse it."""
        from app.model.rules.problems import has_errors

        return has_errors(self.problems)

    def data(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        problems = [{"level": one.level.value, "code": one.code, "text": str(one)} for one in self.problems]
        return {"file": str(self.path), "kind": self.kind, "problems": problems}


def check_document(order: DocumentOrder) -> DocumentReport:
    """Return what is wrong with the document of *order*.

    :raises BadInput: it cannot be read, or nobody knows what it is.
    """
    from app.answers.document.surroundings import Surroundings
    from app.answers.rules.documents import document_problems, kind_of
    from app.core.foreign.gate import read_small_file
    from app.core.masking import shown

    data = read_small_file(order.path)
    kind = kind_of(data, named_so=True)
    if kind is None:
        raise BadInput(
            N_(
                "Error",
                "{path} is not a document that is known: a configuration of a kiosk or of Shell Launcher, a profile of "
                "Wi-Fi, of a wired network or of a VPN, a layout or pins of Start, or an installation of an app. "
                "Choose another file.",
            ),
            path=order.path,
        )
    found = document_problems(kind, data, shown(order.path.name), Surroundings(is_older=order.is_older))
    return DocumentReport(path=order.path, kind=kind.value, name=Sentence(_NAMES[kind.value]), problems=found)


_NAMES = {
    "kiosk": N_("Document", "Configuration of a kiosk (assigned access)"),
    "single_app": N_("Document", "Kiosk of a single app"),
    "shell": N_("Document", "Configuration of Shell Launcher"),
    "wlan": N_("Document", "WLAN profile"),
    "lan": N_("Document", "Profile of a wired network"),
    "vpn": N_("Document", "VPN profile (ProfileXML)"),
    "layout": N_("Document", "Layout of Start or of the taskbar"),
    "pins": N_("Document", "Pins of Start"),
    "app_install": N_("Document", "Installation of an app"),
    "eap_user": N_("Document", "Credentials for EAP"),
}
