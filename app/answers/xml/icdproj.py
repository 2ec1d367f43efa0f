"""WCD's project file ``<name>.icdproj.xml`` (``ppkg-format.md`` 12.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.xml.xml import BOM, DECLARATION, escape_attribute, escape_text, local_name, parse_document
from app.core.error import BadInput
from app.core.text import N_
from app.model.origin import Origin, Sku

if TYPE_CHECKING:
    from collections.abc import Iterator

_SKU_FIELDS = ("StoreType", "Name", "SourcePath", "Edition", "Version", "Description")
_KNOWN = {
    "WindowsCommon": ("All Windows editions", "Microsoft-Common-Provisioning.dat"),
    "Desktop": ("All Windows desktop editions", "Microsoft-Desktop-Provisioning.dat"),
    "Athens": ("Windows 10 IoT Core", "Microsoft-IoTUAP-Provisioning.dat"),
    "Holographic": ("Windows 10 Holographic", "Microsoft-Holographic-Provisioning.dat"),
    "Team": ("Common to Windows 10 Team edition", "Microsoft-Team-Provisioning.dat"),
}
"""Name and settings store of each edition (``wizard.md`` 5). How Holographic and Team are spelt is [INFERRED]."""


@dataclass(frozen=True, kw_only=True, slots=True)
class IcdProject:
    """What the file says. ``scenario`` is there only while it is a wizard project; ``version`` is the tool's."""

    name: str
    description: str
    version: str
    id: str
    scenario: str | None
    skus: tuple[Sku, ...]

    @property
    def editions(self) -> tuple[str, ...]:
        """The editions in the order they were chosen, which decides the order of a package's files."""
        return tuple(sku.edition for sku in self.skus)

    def origin(self, package: str) -> Origin:
        """Return what a project made of it keeps; *package* is the name of its package."""
        return Origin(
            name="" if self.name == package else self.name,
            description=self.description,
            version=self.version,
            scenario=self.scenario or "",
            skus=self.skus,
        )


def sku_of(edition: str) -> Sku:
    """Return the store of *edition* as WCD names it. WCD also writes a description there; it needs none [INFERRED]."""
    name, source = _KNOWN.get(edition, (edition, f"Microsoft-{edition}-Provisioning.dat"))
    return Sku(name=name, source_path=source, edition=edition)


def read_icdproj(data: bytes, name: str) -> IcdProject:
    """Return what *data* says, the content of a project file called *name*.

    :raises BadInput: it is not one.
    """
    root = parse_document(data, name)
    if local_name(root) != "ICDProject" or not root.get("Name"):
        raise BadInput(
            N_(
                "Error", "{name} is not a project file of Windows Configuration Designer. Choose the .icdproj.xml file."
            ),
            name=name,
        )
    if root.get("TemplateType", "ProvisioningPackage") != "ProvisioningPackage":
        raise BadInput(
            N_(
                "Error",
                "{name} is a project of WCD for Windows images, not for a provisioning package. Choose another.",
            ),
            name=name,
        )
    skus = []
    for element in root.iter():
        if local_name(element) == "Sku":
            texts = {local_name(child): child.text or "" for child in element}
            skus.append(
                Sku(
                    store_type=texts.get("StoreType", ""),
                    name=texts.get("Name", ""),
                    source_path=texts.get("SourcePath", ""),
                    edition=texts.get("Edition", ""),
                    version=texts.get("Version", ""),
                    description=texts.get("Description", ""),
                )
            )
    return IcdProject(
        name=str(root.get("Name")),
        description=str(root.get("Description", "")),
        version=str(root.get("Version", "")),
        id=str(root.get("Id", "")),
        scenario=root.get("ScenarioId"),
        skus=tuple(skus),
    )


def write_icdproj(project: IcdProject) -> bytes:
    """Return the file as WCD writes it: attributes on lines of their own, CRLF, no newline at the end."""
    return BOM + "\r\n".join((DECLARATION, *_lines(project))).encode()


def _lines(project: IcdProject) -> Iterator[str]:
    pairs = [
        ("Name", project.name),
        ("Description", project.description),
        ("Version", project.version),
        ("Id", project.id),
        ("TemplateName", "Provisioning package"),
        ("TemplateType", "ProvisioningPackage"),
    ]
    if project.scenario is not None:
        pairs.append(("ScenarioId", project.scenario))
    attributes = [f'  {name}="{escape_attribute(value)}"' for name, value in pairs]
    yield "<ICDProject"
    yield from attributes[:-1]
    yield f"{attributes[-1]}>"
    yield "  <TargetEditions>"
    for sku in project.skus:
        texts = (sku.store_type, sku.name, sku.source_path, sku.edition, sku.version, sku.description)
        yield "    <Sku>"
        for name, text in zip(_SKU_FIELDS, texts, strict=True):
            yield f"      <{name}>{escape_text(text)}</{name}>"
        yield "    </Sku>"
    yield "  </TargetEditions>"
    yield "</ICDProject>"
