"""Where in a project an editor's settings stand, and every change that it makes to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.answers.fields.owned import OwnedSettings, owned_settings
from app.core.error import UsageError
from app.model.address import get_node, set_value
from app.model.branch import add_item, move_item, put_branch, rename_item
from app.model.multivariant import variants_of, with_variant_settings
from app.model.note import note_at, with_note
from app.model.project import SettingNote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.core.secret import Secret
    from app.model.multivariant import Variant
    from app.model.node import Node
    from app.ui.session.session import Session

    Nodes = tuple[Node, ...]


class Branch:
    """The settings below one node of a session's project: those for all devices, or those of a variant.

    *owner* is the field of the project, ``settings`` or ``variants``, and *base* the address of the node in it, empty
    for the settings for all devices.
    """

    def __init__(self, session: Session, owner: str = "settings", base: str = "") -> None:
        """Look at the settings for all devices, or at those below *base*."""
        self.session = session
        self.owner = owner
        self._base = base

    @property
    def is_common(self) -> bool:
        """Whether these are the settings for all devices, which pages write too."""
        return self.owner == "settings" and not self._base

    def nodes(self) -> Nodes:
        """Return the settings; nothing where the variant is gone."""
        nodes: Nodes = getattr(self.session.project, self.owner)
        if not self._base:
            return nodes
        try:
            return get_node(nodes, self._base).children
        except UsageError:
            return ()

    def owned(self) -> OwnedSettings:
        """Return what pages write here."""
        return owned_settings(self.session.project) if self.is_common else OwnedSettings()

    def place(self, address: str) -> str:
        """Return the place in the project of the setting at *address*."""
        return f"{self.owner}[{self._whole(address)}]"

    def address(self, place: str) -> str | None:
        """Return the address of what stands at *place*, None where that is not here."""
        start = f"{self.owner}[{self._base}/" if self._base else f"{self.owner}["
        return place[len(start) : -1] if place.startswith(start) and place.endswith("]") else None

    def node(self, address: str) -> Node | None:
        """Return the node at *address*, None where there is none."""
        try:
            return get_node(self.nodes(), address)
        except UsageError:
            return None

    def set(self, address: str, value: str | Secret | None, *, typing: bool = False) -> None:
        """Give the setting at *address* its *value*; None removes it."""
        if value is not None or self.node(address) is not None:
            self.session.edit(self.place(address), value, typing=typing)

    def remove(self, address: str) -> None:
        """Remove what stands at *address*, with all below it."""
        self.set(address, None)

    def add_item(self, address: str) -> None:
        """Add an empty item."""
        self._change(lambda nodes: add_item(nodes, self._whole(address)))

    def add_file(self, address: str, path: str) -> None:
        """Add an item that is a file at *path*."""

        def change(nodes: Nodes) -> Nodes:
            return set_value(add_item(nodes, self._whole(address)), self._whole(address), path)

        self._change(change)

    def move_item(self, address: str, index: int) -> None:
        """Make the item number *index* of its list."""
        self._change(lambda nodes: move_item(nodes, self._whole(address), index))

    def rename_item(self, address: str, key: str, value: str) -> None:
        """Give the item another *key*."""
        self._change(lambda nodes: rename_item(nodes, self._whole(address), key, value))

    def replace_all(self, nodes: Nodes) -> None:
        """Let the settings here be *nodes*, as one step to undo."""
        project, variant = self.session.project, self._variant()
        if self.is_common:
            self.session.replace(replace(project, settings=nodes))
        elif variant is not None:
            variants = with_variant_settings(project.variants, variant.index, nodes)
            self.session.replace(replace(project, variants=variants))

    @property
    def key_start(self) -> str:
        """What stands before an address in a key that ``ppkg set`` takes."""
        variant = self._variant()
        return f"variant[{','.join(variant.targets)}]/" if variant is not None and variant.targets else ""

    def _variant(self) -> Variant | None:
        variants = variants_of(self.session.project.variants) if self.owner == "variants" else ()
        return next((one for one in variants if f"{one.step}/Settings" == self._base), None)

    def put(self, new: Iterable[Node]) -> None:
        """Put trees of settings in, which replace what they name."""
        self._change(lambda nodes: put_branch(nodes, new, self._base))

    def note(self, address: str) -> str:
        """Return the person's note about the setting at *address*."""
        return note_at(self.session.project, self._whole(address))[1]

    def set_note(self, address: str, text: str) -> None:
        """Keep *text* as the note about the setting at *address*; without a text it has none."""
        whole = self._whole(address)
        index, old = note_at(self.session.project, whole)
        if text:
            self.session.edit(f"notes[{index}]", SettingNote(address=whole, text=text), typing=True)
        elif old:
            self.session.replace(with_note(self.session.project, whole, ""))

    def _whole(self, address: str) -> str:
        return f"{self._base}/{address}" if self._base else address

    def _change(self, change: Callable[[Nodes], Nodes]) -> None:
        project = self.session.project
        nodes = change(getattr(project, self.owner))
        self.session.replace(
            replace(project, variants=nodes) if self.owner == "variants" else replace(project, settings=nodes)
        )
