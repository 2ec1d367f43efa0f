"""The files of a package (``ppkg-format.md`` 3 and 5), made from its answers and groups."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from app.answers.xml.customizations import write_answer_file, write_customizations
from app.answers.xml.xml import attributes, encode_document, escape_attribute
from app.core.file_name import FORBIDDEN
from app.packager.compile.group import AssetParm, Group, GroupSource, resolved
from app.packager.compile.provxml import write_provxml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.answers.xml.customizations import Answers

FIRST_ASSET_ELEMENT = 2
"""Element indexes 0 and 1 are Multivariant and CommonSettings (``ppkg-format.md`` 3)."""

_PROV = "Multivariant/0/Prov"
_LONGEST_NAME = 180  # UTF-16 units, as Windows counts
_CONSTANT = "\r\n".join(
    (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<Elements Type="{0}">',
        '  <Element Index="{1}">',
        "  </Element>",
        "</Elements>",
    )
)


def package_files(
    answers: Answers, groups: list[Group], folders: Mapping[int, str], answer_file: Answers | None = None
) -> dict[str, bytes]:
    """Return every file of a package but the data assets: path to content, in the order of the numbers.

    *folders* has the folder name ``<number>_<hash>`` of each asset. *answers* are written as they are; clean them
    before (:func:`app.packager.compile.file_texts.cleaned`) where the builder's paths are not meant to be published.
    *answer_file* has the same settings in the order that ``AnswerFile.xml`` is to have, where that is another.
    """
    files = {
        "CommonSettings/1/AnswerFile.xml": write_answer_file(answer_file or answers),
        "CommonSettings/CommonSettings.xml": _CONSTANT.format("CommonSettings", 1).encode(),
    }
    if any(isinstance(parm, AssetParm) for group in groups for parm in group.parms):
        files["DataAsset/DataAsset.xml"] = _data_assets(groups, folders)
    files["Multivariant/0/customizations.xml"] = write_customizations(answers)
    files["Multivariant/0/MasterDatastore.xml"] = _master_datastore(groups)
    names = group_file_names(groups)
    for source in GroupSource:
        numbered = [(group, name) for group, name in zip(groups, names, strict=True) if group.source is source]
        for group, name in numbered:
            parms = [resolved(parm, folders) for parm in group.parms]
            files[f"{_PROV}/{source}/{name}"] = write_provxml([*parms, *group.reloads])
        if numbered:
            files[f"{_PROV}/{source}.xml"] = _configuration_source(numbered)
    files["Multivariant/Multivariant.xml"] = _CONSTANT.format("Multivariant", 0).encode()
    return files


def group_file_names(groups: list[Group]) -> list[str]:
    """Return the file name of each group: its number in the package and its instance path.

    Characters that Windows forbids in file names become ``_``: what WCD makes of them is not known, and any name
    works because the list names the file [INFERRED] (``ppkg-format.md`` 5.4).
    """
    return [f"{number}_{group_name(group.instance)}.provxml" for number, group in enumerate(groups)]


def group_name(instance: tuple[str, ...]) -> str:
    """Return what the file of the group *instance* is called between its number and its end."""
    path = FORBIDDEN.sub("_", "_" + "_".join(instance))
    units = path.encode("utf-16-le", "surrogatepass")[: 2 * _LONGEST_NAME]
    return units.decode("utf-16-le", "ignore")


def asset_folder(number: int, sha256: bytes) -> str:
    """Return the name of the folder of the data asset *number* with the hash *sha256* (``ppkg-format.md`` 7)."""
    return f"{number}_{b64encode(sha256).decode().replace('/', '.')}"


def asset_elements(groups: list[Group]) -> dict[str, int]:
    """Return the element index of each kind of data asset, by its setting's name (``ppkg-format.md`` 7)."""
    elements: dict[str, int] = {}
    for asset in assets(groups):
        elements.setdefault(asset.element, FIRST_ASSET_ELEMENT + len(elements))
    return elements


def assets(groups: list[Group]) -> list[AssetParm]:
    """Return the data assets of *groups* in the order of their numbers."""
    found = [parm for group in groups for parm in group.parms if isinstance(parm, AssetParm)]
    return sorted(found, key=lambda asset: asset.number)


def _master_datastore(groups: list[Group]) -> bytes:
    def lines() -> Iterator[str]:
        yield '<ConfigurationSourceList Version="1.0">'
        for source in GroupSource:
            if any(group.source is source for group in groups):
                yield f'  <ConfigurationSource Name="{source}" Path="$(_prov)\\{source}.xml">'
                yield "    <EventList>"
                yield f'      <Event Name="{source}" />'
                yield "    </EventList>"
                yield "  </ConfigurationSource>"
        yield "</ConfigurationSourceList>"

    return encode_document(lines())


def _configuration_source(numbered: list[tuple[Group, str]]) -> bytes:
    """Return the list of one source: a line for each group, or for each row of its conditions.

    A GUID that comes again gets ``_0``, then ``_1`` (``ppkg-format.md`` 5.4).
    """
    seen: dict[str, int] = {}

    def lines() -> Iterator[str]:
        yield '<ConfigurationSource Version="1.0">'
        for group, name in numbered:
            element = "ProfileSet" if group.profile else "ConfigurationSet"
            profile = (("ProfileID", group.profile),) if group.profile else ()
            for row in group.conditions:
                count = seen.get(group.guid, 0)
                seen[group.guid] = count + 1
                guid = f"{group.guid}_{count - 1}" if count else group.guid
                fixed = (("Type", "provxml"), ("SettingsGroup", guid), ("Data", f"$(_prov)\\{group.source}\\{name}"))
                yield f"  <{element}{attributes((*fixed, *row, *profile))} />"
        yield "</ConfigurationSource>"

    return encode_document(lines())


def _data_assets(groups: list[Group], folders: Mapping[int, str]) -> bytes:
    def metadata(key: str, value: str) -> str:
        return f'    <Metadata Key="{escape_attribute(key)}" Value="{escape_attribute(value)}" />'

    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<Elements Type="DataAsset">']
    of_element: dict[str, list[AssetParm]] = {}
    for asset in assets(groups):
        of_element.setdefault(asset.element, []).append(asset)
    for element, index in asset_elements(groups).items():
        lines += [f'  <Element Index="{index}">', metadata("Name", element)]
        lines += [
            metadata(f"{folders[asset.number]}\\{asset.file_name}", asset.listed_as) for asset in of_element[element]
        ]
        lines.append("  </Element>")
    lines.append("</Elements>")
    return "\r\n".join(lines).encode()
