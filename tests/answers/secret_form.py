"""Answer files with one secret in every form that a person or a script might give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

CANARY = "Kanarienvogel-4711"
LEAVES = tuple(setting.path for setting in load_catalogue() if setting.sensitive)
_START = (
    "<WindowsCustomizations{root}><PackageConfig{config} "
    'xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">'
    "<ID>{{11111111-2222-3333-4444-555555555555}}</ID><Name{name}>Forms</Name><Version>1.0</Version>"
    "<OwnerType>ITAdmin</OwnerType><Rank>0</Rank><Notes></Notes></PackageConfig>"
    '<Settings xmlns="urn:schemas-microsoft-com:windows-provisioning"{settings}><Customizations{customizations}>'
)
_END = "</Customizations></Settings></WindowsCustomizations>"
_TARGETS = (
    '<Targets><Target Id="t"{target}><TargetState{state}><Condition Name="n" Value="v"{condition} /></TargetState>'
    '</Target></Targets><Variant{variant}><TargetRefs><TargetRef Id="t"{ref} /></TargetRefs><Settings{inner}>'
)


def _setting(path: str, leaf: str, attribute: str = "", above: str = "") -> str:
    """Return the groups of *path* around *leaf*, with *attribute* at the innermost and *above* at the outermost."""
    catalogue = load_catalogue()
    parts = path.split("/")[:-1]
    text = leaf
    for length in range(len(parts), 0, -1):
        holder = catalogue.get("/".join(parts[: length - 1])) if length > 1 else None
        key = f' {holder.key}="item"' if holder is not None and holder.key else ""
        more = attribute if length == len(parts) else ""
        more += above if length == 1 else ""
        text = f"<{parts[length - 1]}{key}{more}>{text}</{parts[length - 1]}>"
    return text


def _file(inside: str, **attributes: str) -> bytes:
    places = dict.fromkeys(("root", "config", "name", "settings", "customizations", "common"), "") | attributes
    return (_START.format(**places) + f"<Common{places['common']}>{inside}</Common>" + _END).encode()


def _variant(inside: str, **attributes: str) -> bytes:
    places = dict.fromkeys(("target", "state", "condition", "variant", "ref", "inner"), "") | attributes
    start = _START.format(root="", config="", name="", settings="", customizations="")
    return f"{start}{_TARGETS.format(**places)}{inside}</Settings></Variant>{_END}".encode()


def _own(path: str) -> str:
    return path.rpartition("/")[2]


def _leaf(form: str) -> Callable[[str], bytes]:
    """Return what makes a file whose leaf is *form*: L stands for its name, C for the canary."""
    return lambda path: _file(_setting(path, form.replace("C!", CANARY).replace("L!", _own(path))))


def _at_group(form: str) -> Callable[[str], bytes]:
    """Return what makes a file whose innermost group has the attributes *form*."""
    return lambda path: _file(_setting(path, "", " " + form.replace("C!", CANARY).replace("L!", _own(path))))


def _around(place: str) -> Callable[[str], bytes]:
    """Return what makes a file with the leaf as an attribute of the element around the settings at *place*."""
    return lambda path: _file(_setting(path, ""), **{place: f' {_own(path)}="{CANARY}"'})


def _around_variant(place: str) -> Callable[[str], bytes]:
    return lambda path: _variant(_setting(path, ""), **{place: f' {_own(path)}="{CANARY}"'})


HALF = len(CANARY) // 2
READ_AS_LEAF: dict[str, Callable[[str], bytes]] = {
    "element": _leaf("<L!>C!</L!>"),
    "CDATA": _leaf("<L!><![CDATA[C!]]></L!>"),
    "comment in it": _leaf(f"<L!>{CANARY[:HALF]}<!-- x -->{CANARY[HALF:]}</L!>"),
    "instruction in it": _leaf(f"<L!>{CANARY[:HALF]}<?x y?>{CANARY[HALF:]}</L!>"),
    "numbered characters": lambda path: _leaf("<L!>" + "".join(f"&#{ord(sign)};" for sign in CANARY) + "</L!>")(path),
    "attribute": _at_group('L!="C!"'),
    "attribute in single quotes": _at_group("L! = 'C!'"),
    "attribute in lower case": lambda path: _at_group(f'{_own(path).lower()}="C!"')(path),
    "attribute in upper case": lambda path: _at_group(f'{_own(path).upper()}="C!"')(path),
    "attribute in a variant": lambda path: _variant(_setting(path, "", f' {_own(path)}="{CANARY}"')),
    "element in a variant": lambda path: _variant(_setting(path, f"<{_own(path)}>{CANARY}</{_own(path)}>")),
}
"""Forms that mean the setting itself."""

OTHER_FORMS: dict[str, Callable[[str], bytes]] = {
    "attribute Value of the leaf": _leaf('<L! Value="C!" />'),
    "attribute Value beside a text": _leaf('<L! Value="C!">other</L!>'),
    "text beside an attribute Value": _leaf('<L! Value="other">C!</L!>'),
    "label of the leaf": _leaf('<L! Name="C!" />'),
    "attribute of the leaf called as it": _leaf('<L! L!="C!" />'),
    "attribute and element": lambda path: _file(
        _setting(path, f"<{_own(path)}>{CANARY}</{_own(path)}>", f' {_own(path)}="{CANARY}"')
    ),
    "attribute and text of the group": lambda path: _file(_setting(path, "text", f' {_own(path)}="{CANARY}"')),
    "element in lower case": lambda path: _leaf(f"<{_own(path).lower()}>C!</{_own(path).lower()}>")(path),
    "element wrapped": _leaf("<L!><Value>C!</Value></L!>"),
    "element wrapped in a group": _leaf("<Extra><L!>C!</L!></Extra>"),
    "element misspelt": lambda path: _leaf(f"<{_own(path)[:-1]}>C!</{_own(path)[:-1]}>")(path),
    "element of a namespace": _leaf('<x:L! xmlns:x="urn:x">C!</x:L!>'),
    "text of the group": _leaf("C!"),
    "text beside elements": _leaf("C!<L!>x</L!>"),
    "unknown attribute": _at_group('Kennwort="C!"'),
    "attribute of a namespace": _at_group('xmlns:x="urn:x" x:L!="C!"'),
    "attribute of the top group": lambda path: _file(_setting(path, "", "", f' Old{_own(path)}="{CANARY}"')),
    "attribute of an unknown element": lambda path: _file(f'<Unknown {_own(path)}="{CANARY}" />'),
    "unknown attribute of an unknown element": lambda path: _file(_setting(path, f'<Unknown Kennwort="{CANARY}" />')),
    "in a wrapper": lambda path: _file(
        f"<Settings>{_setting(path, f'<{_own(path)}>{CANARY}</{_own(path)}>')}</Settings>"
    ),
    "root": _around("root"),
    "PackageConfig": _around("config"),
    "package field": _around("name"),
    "Settings": _around("settings"),
    "Customizations": _around("customizations"),
    "Common": _around("common"),
    "Target": _around_variant("target"),
    "TargetState": _around_variant("state"),
    "Condition": _around_variant("condition"),
    "Variant": _around_variant("variant"),
    "TargetRef": _around_variant("ref"),
    "Settings of a variant": _around_variant("inner"),
    "bare <": _leaf("<L!>ab<C!</L!>"),
    "bare < before a blank": _leaf("<L!>ab<C! x</L!>"),
    "bare &": _leaf("<L!>ab&C!;</L!>"),
    "bare & without end": _leaf("<L!>ab&C!</L!>"),
    "wrong end": _leaf("<L!>ab</C!></L!>"),
    "bare < in an attribute": _at_group('L!="<C!"'),
    "without quotation marks": _at_group("L!=C!"),
    "no value": _at_group("C!"),
    "attribute twice": _at_group('L!="C!" L!="C!"'),
    "half a CDATA": _leaf("<L!><![CDATA[C!</L!>"),
    "comment in a comment": _leaf("<!-- <L!>C!</L!> -- -->"),
}
"""Forms of which nobody knows what they mean, and damaged ones: refused, or kept as a secret."""

IN_REMARKS: dict[str, Callable[[str], bytes]] = {
    "element in a comment": _leaf("<!-- <L!>C!</L!> -->"),
    "attribute in a comment": _leaf('<!-- <Item L!="C!" /> -->'),
    "words in a comment": _leaf("<!-- password: C! -->"),
    "instruction": _leaf('<?old password="C!"?>'),
    "comment before the root": lambda path: f"<!-- {_own(path)}='{CANARY}' -->".encode() + _file(""),
}
"""Forms in what is no part of the answers."""

FORMS = READ_AS_LEAF | OTHER_FORMS | IN_REMARKS
