"""One setting of a package in words, and the stock of settings that the sections take theirs from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.answers.fields.paths import CHANGED_KEY, PRODUCT_KEY
from app.catalogue.value import text_of
from app.core.masking import masked_key
from app.core.secret import MASK
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.core.masking import Mask
    from app.packager.read.effect import Effect

LONGEST_PATH: Final = 240
_XML_ROOT = re.compile(r"\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<([\w:.-]{1,60})", re.DOTALL)
_PRODUCT_KEYS = frozenset({CHANGED_KEY, PRODUCT_KEY})


class Stock:
    """Settings that apply under the same conditions; each section takes its own, the last ones get the rest."""

    def __init__(self, effects: Iterable[Effect]) -> None:
        """Start with all *effects* in it."""
        self._left = {effect.number: effect for effect in effects}

    def take(self, *paths: str) -> list[Effect]:
        """Take and return the effects of the settings at or below *paths*."""
        above = tuple(f"{path}/" for path in paths)
        found = [
            effect for effect in self._left.values() if effect.setting and f"{effect.setting.path}/".startswith(above)
        ]
        return self._taken(found)

    def take_nodes(self, *components: str) -> list[Effect]:
        """Take and return the effects whose node begins with one of *components*, whatever the case."""
        firsts = {component.casefold() for component in components}
        found = [
            effect
            for effect in self._left.values()
            if effect.parm.path and effect.parm.path[0][0].casefold() in firsts and not effect.is_asset
        ]
        return self._taken(found)

    def take_reloads(self) -> list[Effect]:
        """Take and return those that only ask for a restart."""
        return self._taken([effect for effect in self._left.values() if effect.is_reload])

    def rest(self) -> list[Effect]:
        """Take and return what is left."""
        return self._taken(list(self._left.values()))

    def _taken(self, found: list[Effect]) -> list[Effect]:
        for effect in found:
            del self._left[effect.number]
        return found


def by_item(effects: Iterable[Effect]) -> Iterator[tuple[dict[str, str], dict[str, Effect]]]:
    """Yield the keys of each item and its effects by the last part of the setting's path."""
    items: dict[tuple[tuple[str, str], ...], dict[str, Effect]] = {}
    for effect in effects:
        name = effect.setting.name if effect.setting else effect.parm.name
        items.setdefault(tuple(effect.keys.items()), {})[name] = effect
    for keys, effects_by_name in items.items():
        yield dict(keys), effects_by_name


def shown_path(effect: Effect, mask: Mask) -> str:
    """Return the setting's path with the keys of its items, or the node, as it may be shown."""
    return mask.name(effect.label, LONGEST_PATH)


def shown_value(effect: Effect, mask: Mask) -> str:
    """Return the value as it may be shown: in the catalogue's words, without secrets, documents by their name."""
    value = effect.parm.value
    if effect.setting and effect.setting.path in _PRODUCT_KEYS:
        return masked_key(value)
    if effect.is_secret:
        return MASK if value else ""
    if root := _XML_ROOT.match(value):
        return f"<{mask.name(root[1])}>…"
    if effect.parm.datatype == "binary":
        return "…"
    text = text_of(effect.setting, value) if effect.setting else value
    return mask.text(text.replace("\uf000", ";") if effect.parm.datatype == "multiplestring" else text)


def value_sentence(effect: Effect, mask: Mask) -> Sentence:
    """Return what *effect* does, as path and value."""
    values: dict[str, object] = {"path": shown_path(effect, mask)}
    if effect.is_secret:
        if effect.for_user:
            return Sentence(N_("Inspect", "For each user: {path} is a secret, which is not shown here."), values)
        return Sentence(N_("Inspect", "{path} is a secret, which is not shown here."), values)
    value = effect.parm.value
    root = _XML_ROOT.match(value)
    if root or effect.parm.datatype == "binary":
        values["length"] = len(value)
        if root is None:
            return Sentence(N_("Inspect", "{path} is binary data of {length} characters."), values)
        values["root"] = mask.name(root[1])
        return Sentence(N_("Inspect", "{path} is an XML document {root} of {length} characters."), values)
    values["value"] = shown_value(effect, mask)
    if effect.parm.delete:
        return Sentence(N_("Inspect", "{path} is deleted."), values)
    if not value:
        return Sentence(N_("Inspect", "{path} is set to nothing."), values)
    if effect.parm.exec:
        return Sentence(N_("Inspect", "{path} is run with {value}."), values)
    if effect.for_user:
        return Sentence(N_("Inspect", "For each user: {path} = {value}"), values)
    return Sentence(N_("Inspect", "{path} = {value}"), values)
