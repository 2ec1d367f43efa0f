"""What is written for a setting: one function for each way a value is made (``wcd-settings/README.md``, target)."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.answers.xml.xml import attributes
from app.catalogue.setting import TargetKind
from app.catalogue.value import value_of
from app.core.byte_order import without_start
from app.model.project_file import is_document
from app.packager.compile.app_license import license_document, license_value
from app.packager.compile.certificate import read_certificate
from app.packager.compile.inline_xml import inline_xml, profile_name
from app.packager.compile.wlan_profile import wlan_profile

if TYPE_CHECKING:
    from app.catalogue.setting import Setting
    from app.model.node import Node
    from app.packager.compile.sources import Files


@dataclass(frozen=True, slots=True)
class Written:
    """A value as provxml holds it, and the keys that only its content tells (a thumbprint, a profile's name)."""

    value: str = field(repr=False)
    keys: dict[str, str] = field(default_factory=dict)


def written_value(
    node: Node, setting: Setting, siblings: tuple[Node, ...], keys: dict[str, str], files: Files
) -> Written | None:
    """Return what is written for *node*; None if a sibling has already been written for it.

    *siblings* are the nodes next to it, *keys* the keys and indexes above it.

    :raises BadInput: for a value that the setting does not take.
    """
    if setting.target is None:
        raise ValueError(setting.path)
    parm = setting.target.name or ""
    match setting.target.kind:
        case TargetKind.CSP | TargetKind.MCSF | TargetKind.APP_REMOVAL:
            return Written(value_of(setting, node.text()))
        case TargetKind.INLINE_XML:
            return Written(inline_xml(*_document(node.text(), files, parm)))
        case TargetKind.STORE_APP:
            return Written(_store_app(node, siblings))
        case TargetKind.CERTIFICATE | TargetKind.TRUSTED_PROVISIONER:
            return _certificate(node.text(), files, parm)
        case TargetKind.PFX:
            return Written(b64encode(files.read(node.text(), parm)).decode())
        case TargetKind.WLAN_PART:
            return Written(wlan_profile(keys["SSID"], siblings)) if node is siblings[0] else None
        case TargetKind.WLAN_PROFILE:
            data, name = _document(node.text(), files, parm)
            text = inline_xml(data, name)
            return Written(text, {"SSID": profile_name(text, name)})
        case TargetKind.APP_LICENSE:
            scope = setting.target.path[1][1]
            return Written(license_value(files.read(node.text(), license_document(scope, keys["LicenseProductId"]))))
        case _:
            raise ValueError(setting.path)  # data assets, and what is folded into a neighbour


def _document(text: str, files: Files, parm: str) -> tuple[bytes, str]:
    """Return the document that the value *text* names, or is, and what it is called in messages."""
    if is_document(text):
        return without_start(text).encode("utf-8", "replace"), parm
    return files.read(text, parm), text


def _store_app(node: Node, siblings: tuple[Node, ...]) -> str:
    texts = {sibling.name: sibling.text() for sibling in siblings}
    pairs = (("id", node.text()), ("flags", texts.get("Flags", "0")), ("skuid", texts.get("SkuID") or "0016"))
    return f"<Application{attributes(pairs)} />"


def _certificate(file: str, files: Files, parm: str) -> Written:
    """Return the certificate in *file* as base64 of its DER form.

    Whether Windows wants the thumbprint in upper or lower case is not known; its own tools show upper case [INFERRED].
    """
    certificate = read_certificate(files.read(file, parm), file)
    return Written(b64encode(certificate.der).decode(), {"thumbprint": certificate.thumbprint})
