"""Custom settings that a package brought in stand in its answer file as well, though the catalogue knows nothing there.

The project holds each of them once, as a :class:`~app.model.custom.CustomSetting` with the address that it has there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.model.address import find_node, parse_address, set_value
from app.model.custom import CustomType

if TYPE_CHECKING:
    from app.answers.fields.tree import Nodes
    from app.model.custom import CustomSetting
    from app.model.project import Project


def with_custom(nodes: Nodes, project: Project) -> Nodes:
    """Return *nodes* with those custom settings of *project* that an answer file holds, where they are missing."""
    texts = {(one.path, one.value): one.text for one in project.texts}
    for one in project.custom:
        if not one.setting or find_node(nodes, one.setting):
            continue
        path = metadata_path(one.setting)
        text = texts.get((path, one.content)) or answer_text(one)
        nodes = set_value(nodes, one.setting, Secret(text) if one.hidden else text)
    return nodes


def without_custom(nodes: Nodes, custom: tuple[CustomSetting, ...]) -> Nodes:
    """Return *nodes* without the settings that *custom* holds."""
    for one in custom:
        if one.setting and find_node(nodes, one.setting):
            nodes = set_value(nodes, one.setting, None)
    return nodes


def answer_text(setting: CustomSetting) -> str:
    """Return the value of *setting* as an answer file writes it."""
    if setting.kind is CustomType.BOOLEAN:
        return {"true": "True", "false": "False"}.get(setting.content, setting.content)
    return setting.content


def metadata_path(address: str) -> str:
    """Return the names of *address* without keys and numbers."""
    return "/".join(step.name for step in parse_address(address))


def without_answer(setting: CustomSetting) -> CustomSetting:
    """Return *setting* as one of its own, which no answer file mentions any more."""
    return replace(setting, setting="", group="", instance="")
