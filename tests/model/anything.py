"""Projects of any content at all, drawn from the types of the fields: what a file must be able to hold."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

from app.core.masking import is_secret_name
from app.core.secret import Secret
from app.model.custom import CustomAction, CustomSetting
from app.model.node import Node
from app.model.project import Project
from app.model.shape import fields_of, is_section, item_of, optional

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
NAME = st.one_of(
    st.sampled_from(["Policies", "User", "a/b", "x[y]", "k=v;", "%25", "#2"]), TEXT.filter(lambda text: len(text) > 0)
)
KEYS = st.lists(
    st.tuples(NAME.filter(lambda name: not is_secret_name(name)), TEXT), max_size=2, unique_by=lambda pair: pair[0]
).map(tuple)
"""Keys of items; names of secrets are none, and no address may show them."""

INSTANTS = st.datetimes(timezones=st.just(UTC)).map(lambda one: one.replace(microsecond=0))
"""Times in UTC to the second, which is what a project holds."""


def nodes(secrets: st.SearchStrategy[Secret]) -> st.SearchStrategy[tuple[Node, ...]]:
    """Draw trees of settings, with equal siblings, empty groups and texts, and nodes with value and children."""
    values = st.one_of(st.none(), TEXT, secrets)
    leaf = st.builds(Node, NAME, values, st.just(()), KEYS)
    tree = st.recursive(
        leaf,
        lambda inner: st.builds(Node, NAME, values, st.lists(inner, max_size=3).map(tuple), KEYS),
        max_leaves=6,
    )
    return st.lists(tree, max_size=3).map(tuple)


def anything(secrets: st.SearchStrategy[Secret]) -> st.SearchStrategy[Project]:
    """Draw projects whose fields hold any value of their types; paths are relative, secrets drawn from *secrets*."""
    return _values(Project, secrets)


def _custom(secrets: st.SearchStrategy[Secret]) -> st.SearchStrategy[CustomSetting]:
    """Draw custom settings with any values in a few of their fields: drawing all of them takes long."""
    return st.builds(
        CustomSetting, uri=TEXT, secret=secrets, hidden=st.booleans(), action=st.sampled_from(CustomAction), group=TEXT
    )


def _values(shape: Any, secrets: st.SearchStrategy[Secret]) -> st.SearchStrategy[Any]:
    inner, may_be_none = optional(shape)
    member = item_of(inner)
    drawn: st.SearchStrategy[Any]
    if is_section(inner):
        drawn = st.builds(inner, **{name: _values(one, secrets) for name, one in fields_of(inner).items()})
    elif member is Node:
        drawn = nodes(secrets)
    elif member is not None:
        drawn = st.lists(_custom(secrets) if member is CustomSetting else _values(member, secrets), max_size=2).map(
            tuple
        )
    elif inner is Secret:
        drawn = secrets
    elif issubclass(inner, StrEnum):
        drawn = st.sampled_from(inner)
    else:
        drawn = {
            bool: st.booleans(),
            int: st.integers(-(10**9), 10**9),
            datetime: INSTANTS,
            str: TEXT.filter(lambda text: not text.startswith("/")),
        }[inner]
    return st.none() | drawn if may_be_none else drawn
