"""What is wrong with a layout of Start or of the taskbar (LayoutModification.xml).

Source: ``windows/configuration/start/xsd`` and ``windows/configuration/taskbar/xsd``. PinGeneration, which some files
have, is in neither [UNKNOWN].
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.answers.document.form import TRUTH, Attribute, Element, Family, Value, maybe, one, several, some
from app.answers.document.form_sayings import said_of
from app.answers.document.walk import Report, attribute_of, compare, named, read_root
from app.answers.xml.place import remarks
from app.answers.xml.xml import local_name
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from lxml.etree import _Element

    from app.answers.document.surroundings import Surroundings

SAID = Sayings()

_START = "http://schemas.microsoft.com/Start/2014/"
BASE: Final = f"{_START}LayoutModification"
FULL: Final = f"{_START}FullDefaultLayout"
START: Final = f"{_START}StartLayout"
TASKBAR: Final = f"{_START}TaskbarLayout"
FAMILY: Final = Family(
    "layout",
    BASE,
    ("schemas.microsoft.com/Start/",),
    {FULL: "defaultlayout", START: "start", TASKBAR: "taskbar"},
)

_SIZE = Attribute("Size", required=True, values=("1x1", "2x2", "2x4", "4x2", "4x4"))
_CELL = (
    _SIZE,
    Attribute("Row", required=True, value=Value(least=0)),
    Attribute("Column", required=True, value=Value(least=0)),
)
_APP = Attribute("AppUserModelID", required=True)
_DESKTOP = (Attribute("DesktopApplicationID"), Attribute("DesktopApplicationLinkPath"))
"""The schema wants neither of them, but without one nothing is pinned."""

_GENERATION = Attribute("PinGeneration", may_be_empty=True)
_TILE = Element("Tile", START, (_APP, *_CELL))
_DESKTOP_TILE = Element(
    "DesktopApplicationTile",
    START,
    (*_DESKTOP, *_CELL),
)
_SECONDARY_NAMES = ("TileID", "Arguments", "DisplayName", "Square150x150LogoUri")
_SECONDARY_EXTRAS = (
    "Wide310x150LogoUri",
    "ShowNameOnSquare150x150Logo",
    "ShowNameOnWide310x150Logo",
    "BackgroundColor",
    "ForegroundText",
)
_SECONDARY = Element(
    "SecondaryTile",
    START,
    (
        _APP,
        *(Attribute(name, required=True, may_be_empty=name == "Arguments") for name in _SECONDARY_NAMES),
        *(Attribute(name, may_be_empty=True) for name in _SECONDARY_EXTRAS),
        *_CELL,
    ),
)
_TILES = (_TILE, _DESKTOP_TILE, _SECONDARY)
_FOLDER = Element("Folder", START, (Attribute("Name", may_be_empty=True), *_CELL), forms=((some(*_TILES),),))
_GROUP = Element("Group", START, (Attribute("Name", may_be_empty=True),), forms=((some(*_TILES, _FOLDER),),))
_CELLS = Attribute("GroupCellWidth", values=("6", "8"))
_OVERRIDE = Element(
    "DefaultLayoutOverride",
    BASE,
    (Attribute("LayoutCustomizationRestrictionType", values=("OnlySpecifiedGroups", "FullLayout")),),
    forms=(
        (
            one(
                Element(
                    "StartLayoutCollection",
                    BASE,
                    forms=((some(Element("StartLayout", FULL, (_CELLS,), forms=((several(_GROUP),),))),),),
                )
            ),
        ),
    ),
)
_PIN = (
    Element("UWA", TASKBAR, (_APP, _GENERATION)),
    Element(
        "DesktopApp",
        TASKBAR,
        (*_DESKTOP, _GENERATION),
    ),
    Element("SecondaryTile", TASKBAR, is_open=True),
)
_REGION = Attribute("Region")
_PINS = Element("TaskbarPinList", TASKBAR, (_REGION,), forms=((several(*_PIN),),))
_TASKBARS = Element(
    "CustomTaskbarLayoutCollection",
    BASE,
    (Attribute("PinListPlacement", values=("Append", "Replace")),),
    forms=((some(Element("TaskbarLayout", FULL, (Attribute("SKU"), _REGION), forms=((one(_PINS),),))),),),
)


def _open(name: str) -> Element:
    return Element(name, BASE, is_open=True)


ROOT: Final = Element(
    "LayoutModificationTemplate",
    BASE,
    (Attribute("Version", required=True, value=Value(least=1)),),
    forms=(
        (
            maybe(
                Element(
                    "LayoutOptions",
                    BASE,
                    (
                        Attribute("FullScreenStart", value=TRUTH),
                        Attribute("StartTileGroupsColumnCount", values=("1", "2")),
                        Attribute("StartTileGroupCellWidth", values=("6", "8")),
                    ),
                )
            ),
            maybe(_OVERRIDE),
            maybe(_open("RequiredStartGroupsCollection"), _open("RequiredStartTiles")),
            maybe(_open("AppendDownloadOfficeTile"), _open("AppendOfficeSuite")),
            maybe(_open("AppendOfficeSuiteChoice")),
            maybe(_open("TopMFUApps")),
            maybe(_TASKBARS),
            maybe(_open("InkWorkspaceTopApps")),
        ),
    ),
)
"""A whole layout."""


def layout_problems(data: bytes, name: str, _around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a layout called *name* in messages; nothing is raised."""
    root = read_root(data, name, FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, FAMILY)
    if local_name(root) != ROOT.name:
        report.say(_NOT_LAYOUT, root)
        return tuple(report.problems)
    compare(root, ROOT, report)
    if not len(root):
        report.say(_NOTHING, root)
    for group in named(root, "Group"):
        _overlaps(group, report)
    for tile in root.iter():
        if local_name(tile) in ("Tile", "UWA"):
            value = attribute_of(tile, "AppUserModelID")
            if "\\" in value or value.lower().endswith((".exe", ".lnk")):
                report.say(_PATH, tile, "AppUserModelID", value=shown(value))
        if attribute_of(tile, "PinGeneration"):
            report.say(_PIN_GENERATION, tile, "PinGeneration")
        link = attribute_of(tile, "DesktopApplicationLinkPath")
        if local_name(tile) in ("DesktopApp", "DesktopApplicationTile") and not any(
            attribute_of(tile, one.name) for one in _DESKTOP
        ):
            names = " | ".join(one.name for one in _DESKTOP)
            report.say(_NOTHING_PINNED, tile, names=names)
        if link and not link.lower().endswith(".lnk"):
            report.say(_NO_LINK, tile, "DesktopApplicationLinkPath", value=shown(link))
    first = next(remarks(data), None)
    if first is not None and not report.is_full:
        values: dict[str, object] = {"name": name, "line": first.place.line}
        report.problems.append(said_of(_REMARK, FAMILY.key, values))
    return tuple(report.problems)


def _overlaps(group: _Element, report: Report) -> None:
    """Say which tiles of *group* lie on others."""
    taken: dict[tuple[int, int], str] = {}
    for tile in group:
        size, row, column = (attribute_of(tile, key).strip() for key in ("Size", "Row", "Column"))
        if size not in _SIZE.values or not all(
            one.isascii() and one.isdigit() and len(one) < 5 for one in (row, column)
        ):
            continue
        wide, high = map(int, size.split("x"))
        cells = [(int(row) + y, int(column) + x) for y in range(high) for x in range(wide)]
        if any(cell in taken for cell in cells):
            report.say(_OVERLAP, tile, row=row, column=column)
        taken.update(dict.fromkeys(cells, ""))


_NOT_LAYOUT = SAID.add(
    "layout_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not a layout of Start or of the taskbar: its first element, line {line}, is {found}, not "
        "LayoutModificationTemplate. Choose the right file.",
    ),
)
_NOTHING = SAID.add(
    "layout_empty",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: the layout is empty, so it changes nothing. Add what is to be pinned."),
)
_PATH = SAID.add(
    "layout_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the AppUserModelID “{value}” looks like the path of a program, so nothing is pinned. "
        "Write the app’s id, or use DesktopApplicationLinkPath for a link.",
    ),
)
_PIN_GENERATION = SAID.add(
    "layout_newer",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: PinGeneration is not in Microsoft’s schema, and what it does from a package is not known "
        "[UNKNOWN]. Try the package on one device first.",
    ),
)
_NOTHING_PINNED = SAID.add(
    "layout_app",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: {found} has none of the attributes {names}, so nothing is pinned. Add one."),
)
_NO_LINK = SAID.add(
    "layout_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: DesktopApplicationLinkPath “{value}” is not a link (.lnk), and only links are pinned. "
        "Write the path of a link that is on the device.",
    ),
)
_OVERLAP = SAID.add(
    "layout_overlap",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the tile at row {row}, column {column} lies on another one of its group. Move one of "
        "them.",
    ),
)
_REMARK = SAID.add(
    "layout_remark",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: there is a comment, which Microsoft says layouts must not have. Remove it.",
    ),
)
