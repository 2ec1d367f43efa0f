"""Custom settings to parameters: what the administrator, or the package it came from, says is written as it is."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING

from app.answers.fields.custom import metadata_path
from app.catalogue.value import is_number
from app.core.error import BadInput
from app.core.text import N_
from app.model.address import find_node
from app.model.custom import CustomAction, CustomScope, CustomType, custom_node
from app.packager.compile.group import GroupSource
from app.packager.compile.inline_xml import inline_xml
from app.packager.compile.provxml import Parm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.xml.customizations import Answers
    from app.model.custom import CustomNode, CustomSetting
    from app.model.node import Node
    from app.packager.compile.sources import Files

OWN_GROUP = "CustomSetting"
"""What the names of the settings group of a custom setting begin with; behind it stands the node."""

SEPARATOR = "\uf000"
"""What ends each text of a list in provxml (``ppkg-format.md`` 6.3, rule 5)."""

_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")


def custom_parm(setting: CustomSetting, files: Files, *, writes_settings_path: bool) -> Parm:
    """Return the parameter of *setting*; *files* reads the file that holds its value.

    :raises BadInput: its address or its value cannot be written; the sentence never holds a secret.
    """
    node = custom_node(setting)
    known = _known_path(setting, node)
    if setting.action is CustomAction.DELETE:
        return Parm(path=node.path, name=node.name, value="", datatype="", delete=True)
    return Parm(
        path=node.path,
        name=node.name,
        value=_content(setting, files) if setting.file else typed_value(setting),
        datatype=setting.kind.value,
        settings_path=known if writes_settings_path else None,
        exec=setting.action is CustomAction.EXEC,
    )


class CustomSettings:
    """The custom settings of a package while it is compiled: those that an answer mentions, then the rest."""

    def __init__(self, answers: Answers, files: Files, *, writes_settings_path: bool) -> None:
        """Start with all of *answers*; *files* reads what they name."""
        self._files = files
        self._writes_settings_path = writes_settings_path
        self._left = {f"custom[{index}]": setting for index, setting in enumerate(answers.custom)}
        self._by_node: dict[int, str] = {}
        for place, one in self._left.items():
            node = find_node(answers.common, one.setting) if one.setting else None
            if node is not None:
                self._by_node[id(node)] = place

    def take(self, node: Node) -> tuple[str, CustomSetting] | None:
        """Return place and value of the one that stands in the answers as *node*; each only once."""
        place = self._by_node.pop(id(node), None)
        return (place, self._left.pop(place)) if place else None

    def rest(self) -> Iterator[tuple[str, CustomSetting]]:
        """Yield place and value of those that were not taken."""
        return iter(self._left.items())

    def parm(self, setting: CustomSetting) -> Parm:
        """Return the parameter of *setting*.

        :raises BadInput: its address or its value cannot be written.
        """
        return custom_parm(setting, self._files, writes_settings_path=self._writes_settings_path)


def _known_path(setting: CustomSetting, node: CustomNode) -> str | None:
    """Return the path of the setting in the answer file that *setting* belongs to, where one does.

    A reload (``ppkg-format.md`` 6.3, rule 8) names the setting it is for, in the group where it stands.
    """
    if setting.setting:
        return metadata_path(setting.setting)
    if setting.group and tuple(component for component, _ in node.path) == _RELOAD:
        is_leaf = setting.group.rpartition("/")[2] == node.name
        return setting.group if is_leaf else f"{setting.group}/{node.name}"
    return None


_RELOAD = ("Provisioning", "ForceSettingReload")


def custom_group(setting: CustomSetting) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of the settings group of *setting*, and the same with keys.

    :raises BadInput: its address is malformed.
    """
    if setting.group:
        return tuple(setting.group.split("/")), tuple((setting.instance or setting.group).split("/"))
    return (own_group(setting),) * 2


def own_group(setting: CustomSetting) -> tuple[str, ...]:
    """Return the names of the group that *setting* has for itself alone.

    :raises BadInput: its address is malformed.
    """
    node = custom_node(setting)
    return (OWN_GROUP, *(component for component, _ in node.path), node.name)


def custom_source(setting: CustomSetting) -> GroupSource:
    """Return the configuration source that *setting* belongs to."""
    return GroupSource.USER if setting.scope is CustomScope.USER else GroupSource.DEVICE


def typed_value(setting: CustomSetting) -> str:
    """Return the value of *setting*, which no file holds, as provxml has it.

    :raises BadInput: it is none of its type; the sentence never holds a secret.
    """
    text, kind = setting.content, setting.kind
    if kind is CustomType.INTEGER and not is_number(text):
        raise BadInput(N_("Error", "{uri} takes a whole number, and its value is not one."), uri=setting.uri)
    if kind is CustomType.BOOLEAN and text not in {"true", "false"}:
        raise BadInput(N_("Error", "{uri} takes true or false, and its value is neither."), uri=setting.uri)
    if kind is CustomType.BINARY and not _BASE64.fullmatch("".join(text.split())):
        raise BadInput(N_("Error", "{uri} takes bytes written as base64, and its value is not that."), uri=setting.uri)
    if kind is CustomType.XML and text:
        check_xml(text, setting.uri)
    if kind is CustomType.MULTIPLE and SEPARATOR not in text:
        return "".join(f"{part}{SEPARATOR}" for part in text.split(";") if text) + SEPARATOR
    return text


def check_xml(text: str, uri: str) -> None:
    """Raise BadInput unless *text*, the value of *uri*, is well-formed XML."""
    try:
        inline_xml(text.encode("utf-8", "replace"), uri)
    except BadInput as error:
        raise BadInput(
            N_("Error", "{uri} takes XML, and its value is not well-formed: {reason}"), uri=uri, reason=error.sentence
        ) from None


def _content(setting: CustomSetting, files: Files) -> str:
    """Return the content of the file of *setting* as a value."""
    data = files.read(setting.file, setting.uri)
    if setting.kind is CustomType.BINARY:
        return b64encode(data).decode()
    if setting.kind is CustomType.XML:
        return inline_xml(data, setting.file)
    if setting.kind is CustomType.STRING:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise BadInput(
                N_("Error", "{file} is not a text in UTF-8. Save it so, or choose the type binary."), file=setting.file
            ) from None
    raise BadInput(
        N_("Error", "{uri} cannot take its value from a file: only texts, bytes and XML can. Write the value itself."),
        uri=setting.uri,
    )
