"""The person's own notes about settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.model.address import parse_address
from app.model.project import SettingNote

if TYPE_CHECKING:
    from app.model.project import Project


def note_at(project: Project, address: str) -> tuple[int, str]:
    """Return index and text of the note about the setting at *address*; the index of a new one where there is none."""
    for index, note in enumerate(project.notes):
        if note.address == address:
            return index, note.text
    return len(project.notes), ""


def with_note(project: Project, address: str, text: str) -> Project:
    """Return *project* with *text* as the note about the setting at *address*; without a text it has none.

    :raises BadInput: the address is malformed.
    """
    parse_address(address)
    index, _old = note_at(project, address)
    new = (SettingNote(address=address, text=text),) if text else ()
    return replace(project, notes=(*project.notes[:index], *new, *project.notes[index + 1 :]))
