"""A kiosk's configuration read from XML, and what of the file has no place in it and would be lost when it is saved."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.answers.kiosk.document import AllowedApp, Assignment, Folders, Kiosk, OnlyApp, Profile, Who
from app.answers.kiosk.write import write_kiosk
from app.answers.xml.place import place_of
from app.answers.xml.xml import is_blank, local_name, parse_document
from app.core.error import BadInput
from app.core.masking import shown
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

ROOT = "AssignedAccessConfiguration"

_MOST = 12
"""At most so many parts that would be lost are named."""

_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"


def read_kiosk(data: bytes, name: str) -> tuple[Kiosk, tuple[Sentence, ...]]:
    """Return what *data* says, the content of a file called *name*, and a sentence for each part it cannot hold.

    Elements are known by their names whatever their namespaces, which writing sets right.

    :raises BadInput: it is no XML, or not a kiosk's configuration.
    """
    root = parse_document(data, name, keep_comments=True)
    if local_name(root) != ROOT:
        raise BadInput(
            N_(
                "Error",
                "{name} is not a kiosk configuration: its first element is {found}, not AssignedAccessConfiguration. "
                "Choose the right file.",
            ),
            name=name,
            found=shown(local_name(root)),
        )
    everybody = next(_all(root, "GlobalProfile"), None)
    kiosk = Kiosk(
        profiles=tuple(_profile(one) for group in _children(root, "Profiles") for one in _children(group, "Profile")),
        assignments=tuple(_config(one) for group in _children(root, "Configs") for one in _children(group, "Config")),
        everybody=None if everybody is None else _key(everybody, "Id") or "",
        spares_owners=everybody is not None and next(_all(everybody, "SpecialGroup"), None) is not None,
    )
    return kiosk, tuple(_lost(root, kiosk, data, name))


def _profile(element: _Element) -> Profile:
    only = next(_children(element, "KioskModeApp"), None)
    breakout = next(_children(element, "BreakoutSequence"), None)
    taskbar = next(_children(element, "Taskbar"), None)
    return Profile(
        id=_key(element, "Id") or "",
        name=_key(element, "Name"),
        apps=tuple(_app(app) for apps in _all(element, "AllowedApps") for app in _children(apps, "App")),
        folders=_folders(element),
        start_layout=_text(element, "StartLayout"),
        start_pins=_text(element, "StartPins"),
        show_taskbar=taskbar is None or _truth(_key(taskbar, "ShowTaskbar")) is not False,
        taskbar_layout=_text(element, "TaskbarLayout"),
        only=None
        if only is None
        else OnlyApp(
            app_id=_key(only, "AppUserModelId"),
            path=_key(only, "ClassicAppPath"),
            arguments=_key(only, "ClassicAppArguments"),
        ),
        breakout=None if breakout is None else _key(breakout, "Key") or "",
    )


def _app(element: _Element) -> AllowedApp:
    return AllowedApp(
        app_id=_key(element, "AppUserModelId"),
        path=_key(element, "DesktopAppPath"),
        auto_launch=_truth(_key(element, "AutoLaunch")),
        arguments=_key(element, "AutoLaunchArguments"),
    )


def _folders(profile: _Element) -> Folders:
    element = next(_children(profile, "FileExplorerNamespaceRestrictions"), None)
    if element is None:
        return Folders.UNSAID
    names = {local_name(child) for child in element if isinstance(child.tag, str)}
    if "NoRestriction" in names:
        return Folders.ALL
    if {"AllowedNamespace", "AllowRemovableDrives"} <= names:
        return Folders.BOTH
    if "AllowedNamespace" in names:
        return Folders.DOWNLOADS
    return Folders.DRIVES if "AllowRemovableDrives" in names else Folders.NOTHING


def _config(element: _Element) -> Assignment:
    profile = next((_key(one, "Id") or "" for one in _children(element, "DefaultProfile")), "")
    for child in element:
        tag = local_name(child) if isinstance(child.tag, str) else ""
        if tag == "Account":
            return Assignment(who=Who.ACCOUNT, name=(child.text or "").strip(), profile=profile)
        if tag == "AutoLogonAccount":
            return Assignment(who=Who.AUTOMATIC, name=_key(child, "DisplayName") or "", profile=profile)
        kind = {"UserGroup": "Type", "SpecialGroup": "Name"}.get(tag)
        if kind:
            who = next((one for one in Who if one == _key(child, kind)), Who.LOCAL_GROUP)
            return Assignment(who=who, name=_key(child, "Name") or "" if tag == "UserGroup" else "", profile=profile)
    return Assignment(profile=profile)


def _lost(root: _Element, kiosk: Kiosk, data: bytes, name: str) -> Iterator[Sentence]:
    """Yield a sentence for each part of *root* that is not in what is written for *kiosk*."""
    around = (*root.itersiblings(preceding=True), *root.itersiblings())
    comments = sum(not isinstance(one.tag, str) for one in (*root.iter(), *around))
    if comments:
        yield Sentence(N_("Kiosk", "Comments ({count}) are not kept when the file is saved."), {"count": comments})
    kept = Counter(fact for fact, _ in _facts(parse_document(write_kiosk(kiosk).encode(), name)))
    gone: list[tuple[str, int]] = []
    for fact, element in _facts(root):
        if kept[fact]:
            kept[fact] -= 1
        else:
            gone.append((fact[1] or fact[0].rpartition("/")[2], place_of(element, data).line))
    for part, line in gone[:_MOST]:
        yield Sentence(
            N_("Kiosk", "Line {line}: {part} has no place here and is not kept when the file is saved."),
            {"line": line, "part": shown(part)},
        )
    if len(gone) > _MOST:
        yield Sentence(N_("Kiosk", "The same holds for further parts: {count}."), {"count": len(gone) - _MOST})


def _facts(root: _Element) -> Iterator[tuple[tuple[str, str, str], _Element]]:
    """Yield all that *root* says, each with its element: path of names, attribute or nothing, and the text."""
    paths: dict[_Element, str] = {}
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        parent = element.getparent()
        path = f"{paths[parent]}/{local_name(element)}" if parent is not None else local_name(element)
        paths[element] = path
        inner = [element.text, *(child.tail for child in element)]
        text = "".join(part for part in inner if part)
        yield (path, "", "" if is_blank(text) else text.strip() if path.endswith("/Account") else text), element
        for key, value in element.attrib.items():
            if str(key).startswith(_INSTANCE):
                continue
            attribute = str(key).rpartition("}")[2]
            if attribute == "HiddenId":
                continue  # its one value says what the element says
            truth = _truth(str(value)) if attribute in ("AutoLaunch", "ShowTaskbar") else None
            yield (path, attribute, str(value) if truth is None else str(truth)), element


def _children(element: _Element, name: str) -> Iterator[_Element]:
    return (one for one in element if isinstance(one.tag, str) and local_name(one) == name)


def _all(element: _Element, name: str) -> Iterator[_Element]:
    return (one for one in element.iter() if isinstance(one.tag, str) and local_name(one) == name)


def _key(element: _Element, name: str) -> str | None:
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), None)


def _text(profile: _Element, name: str) -> str | None:
    element = next(_children(profile, name), None)
    return None if element is None else element.text or ""


def _truth(text: str | None) -> bool | None:
    return {"true": True, "1": True, "false": False, "0": False}.get((text or "").strip())
