"""What the palette must find of a window or dialog that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPushButton, QWidget

from app.catalogue.search import tokens
from app.ui.palette.collect import dialog_entries, is_inner, page_entries
from app.ui.palette.entry import EntryKind
from app.ui.palette.inner import INNER
from app.ui.palette.search import PaletteIndex, read_lexicon, stem

if TYPE_CHECKING:
    from app.ui.palette.entry import Entry
    from app.ui.wizard.shell import Shell

SEEN: Final = 12
"""Lines of the palette in sight: what stands further below was not found."""


def words_for(entry: Entry, language: str) -> list[str]:
    """Return the words that people could type for *entry*: those of its label, and those that stand for them."""
    own = [stem(word) for word in tokens(entry.label) if len(word) > 1]
    used = read_lexicon().of(own).get(language, frozenset())
    return list(dict.fromkeys((*own, *sorted(used))))


def found_by(index: PaletteIndex, entry: Entry, language: str) -> list[str]:
    """Return the first two single words of *language* that bring *entry* into sight."""
    found = []
    for word in words_for(entry, language):
        if any(one is entry for one in index.find(word, SEEN)):
            found.append(word)
            if len(found) == 2:
                break
    return found


def hard_in_dialog(dialog: QWidget, language: str) -> list[str]:
    """Return the actions of *dialog* that are hard to find in its palette."""
    return hard_to_find([entry for entry in dialog_entries(dialog) if entry.kind is EntryKind.ACTION], language)


def hard_on_page(shell: Shell, language: str) -> list[str]:
    """Return the actions of the page that *shell* shows that are hard to find among all that is on it."""
    found = page_entries(shell, shell.walk.current, shell.page, shell.page.accessibleName())
    return hard_to_find([entry for entry in found if entry.kind is EntryKind.ACTION], language)


def hard_to_find(entries: list[Entry], language: str) -> list[str]:
    """Return those of *entries* that two different words do not find."""
    index = PaletteIndex(tuple(entries))
    return [
        f"{entry.label} ({entry.where}): {found}"
        for entry in entries
        if len(found := found_by(index, entry, language)) < 2
    ]


ONLY_THERE: Final = (
    "reason.", "failure.", "drive.", "match.field", "sign_in.", "items.", "kiosk.", "guide.", "register.", "sheet.",
)  # fmt: skip
"""Beginnings of the names of what belongs to a state or a row of a dialog, or to a dialog above another one."""
ENDS: Final = ("close", "cancel", "stop", "back", "copy", "more")
"""Ends of the names of what ends a dialog or its work, copies what is marked in it, or unfolds a part of it."""


def unlisted(root: QWidget) -> list[str]:
    """Return the buttons of the dialog *root* that are not found before it is open, and have no reason for that."""
    listed = {inner.name for inner in INNER}
    return [
        button.objectName()
        for button in root.findChildren(QPushButton)
        if (name := button.objectName()) and name not in listed and button.window() is root and not is_inner(button)
        and not name.startswith(ONLY_THERE) and name.rpartition(".")[2] not in ENDS
    ]  # fmt: skip
