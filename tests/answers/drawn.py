"""Answers drawn at random: any that XML can hold, and ones made of settings of the catalogue."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from app.answers.fields.tree import merge_all
from app.answers.xml.attribute import sorted_out, with_settings
from app.answers.xml.customizations import Answers
from app.catalogue.catalogue import load_catalogue
from app.catalogue.sensitive import is_sensitive
from app.catalogue.setting import Setting, SettingType
from app.core.secret import Secret
from app.model.node import Node
from app.model.project import Owner, Package

if TYPE_CHECKING:
    from collections.abc import Callable

_XML = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
_ANY = st.one_of(_XML, st.sampled_from("\t\n\r \"'&<>]"))
TEXT = st.text(_ANY, max_size=12).filter(lambda text: bool(text) and not (text.isspace() and "\n" in text))
NAME = st.one_of(
    st.sampled_from(["Accounts", "Policies", "OOBE", "Password", "Notes", "Common"]),
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_.\-]{0,6}", fullmatch=True),
)
KEYS = st.lists(st.tuples(NAME, st.text(_ANY, max_size=8)), max_size=2, unique_by=lambda pair: pair[0]).map(tuple)


def _trees() -> st.SearchStrategy[Node]:
    leaf = st.builds(Node, NAME, st.none() | TEXT, st.just(()), KEYS)
    return st.recursive(
        leaf,
        lambda inner: st.builds(Node, NAME, st.none(), st.lists(inner, min_size=1, max_size=3).map(tuple), KEYS),
        max_leaves=8,
    )


def as_read(nodes: tuple[Node, ...], parent: str = "") -> tuple[Node, ...]:
    """Return *nodes* as reading makes them: sensitive values are secrets, and attributes are sorted out."""
    found = []
    for node in nodes:
        path = f"{parent}/{node.name}" if parent else node.name
        text = None if node.children else node.text()
        keys, others = sorted_out(path, dict(node.keys), is_group=not text)
        value = Secret(text) if text and is_sensitive(path) else node.value
        children = with_settings(as_read(node.children, path), others)
        found.append(Node(node.name, value, children, keys))
    return tuple(found)


PACKAGES = st.builds(
    Package,
    id=st.uuids().map(lambda number: f"{{{number}}}"),
    name=TEXT,
    description=st.none() | TEXT,
    version=st.from_regex(r"[0-9]{1,3}\.[0-9]{1,3}(\.[0-9]{1,4}\.[0-9]{1,4})?", fullmatch=True),
    owner=st.sampled_from(Owner),
    rank=st.integers(0, 99),
    notes=st.none() | st.just("") | TEXT,
)


@st.composite
def any_answers(draw: Callable[[st.SearchStrategy[object]], object]) -> Answers:
    """Draw answers of any trees; the catalogue knows next to none of them."""
    common = as_read(draw(st.lists(_trees(), max_size=4).map(tuple)))  # type: ignore[arg-type]  # draw gives what it drew
    variants = []
    for number in range(draw(st.integers(0, 2))):  # type: ignore[call-overload]  # the same
        settings = as_read(draw(st.lists(_trees(), min_size=1, max_size=2).map(tuple)))  # type: ignore[arg-type]  # the same
        target = Node("Target", None, (), (("Id", f"t{number}"),))
        variants.append(Node("Targets", None, (target,)))
        refs = Node("TargetRefs", None, (Node("TargetRef", None, (), (("Id", f"t{number}"),)),))
        variants.append(Node("Variant", None, (refs, Node("Settings", None, settings))))
    return Answers(package=draw(PACKAGES), common=common, variants=tuple(variants))  # type: ignore[arg-type]  # the same


def text_for(setting: Setting) -> st.SearchStrategy[str]:
    """Draw a text that *setting* takes."""
    if setting.value_type is SettingType.BOOLEAN:
        return st.sampled_from(["True", "False"])
    if setting.values:
        return st.sampled_from(sorted(setting.values))
    if setting.value_type is SettingType.INTEGER:
        least = setting.minimum or 0
        return st.integers(least, min(setting.maximum or least + 99, 10**9)).map(str)
    if setting.type is SettingType.BINARY:
        return st.binary(min_size=1, max_size=9).map(lambda data: base64.b64encode(data).decode())
    return TEXT


def with_value(setting: Setting, text: str, keys: dict[str, str]) -> Node:
    """Return *setting* with *text* in its groups; *keys* are the keys of the maps above it, by path of the map."""
    catalogue = load_catalogue()
    node: Node | None = None
    path = setting.path
    while path:
        parent, _, name = path.rpartition("/")
        above = catalogue.get(parent) if parent else None
        key = above.key if above else None
        pairs = ((key, keys[parent]),) if key else ()
        if node is None:
            node = Node(name, Secret(text) if setting.sensitive else text, (), pairs)
        else:
            node = Node(name, None, (node,), pairs)
        path = parent
    if node is None:
        raise ValueError("a setting has a path")
    return node


@st.composite
def catalogue_answers(
    draw: Callable[[st.SearchStrategy[object]], object], wanted: Callable[[Setting], bool]
) -> tuple[Answers, list[Setting]]:
    """Draw answers of settings for which *wanted* is true, with the settings."""
    catalogue = load_catalogue()
    candidates = [setting for setting in catalogue if setting.is_setting and wanted(setting)]
    chosen: list[Setting] = draw(
        st.lists(st.sampled_from(candidates), min_size=1, max_size=8, unique_by=lambda one: one.path)
    )  # type: ignore[assignment]  # draw gives what it drew
    nodes: tuple[Node, ...] = ()
    for setting in chosen:
        keys = {}
        parts = setting.path.split("/")
        for length in range(1, len(parts)):
            above = "/".join(parts[:length])
            if (one := catalogue.get(above)) and one.key:
                keys[above] = draw(st.sampled_from(sorted(one.key_values)) if one.key_values else TEXT)
        nodes = merge_all(nodes, [with_value(setting, draw(text_for(setting)), keys)])  # type: ignore[arg-type]  # the same
    return Answers(package=draw(PACKAGES), common=nodes), chosen  # type: ignore[arg-type]  # the same
