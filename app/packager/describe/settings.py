"""The settings no page knows, and what all settings of a package have in common: restart, removal, precedence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.answers.fields import paths
from app.core.text import N_, Sentence
from app.model.project import Owner
from app.packager.describe.values import shown_path, value_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.core.masking import Mask
    from app.packager.compile.image_xml import ImageFacts
    from app.packager.describe.values import Stock
    from app.packager.read.effect import Conditions, Effect

LISTED: Final = 12
"""At most this many areas appear in one sentence."""

_RESTARTS: Final = {
    paths.TOKEN: N_("Inspect", "The PC restarts after it joined Entra ID."),
    paths.NAME_2004: N_("Inspect", "The PC restarts to take its name."),
    paths.NAME_OLDER: N_("Inspect", "The PC restarts to take its name."),
    paths.NAME_INITIAL: N_("Inspect", "The PC restarts to take its name."),
    paths.PRODUCT_KEY: N_("Inspect", "The PC restarts for the product key."),
    paths.CHANGED_KEY: N_("Inspect", "The PC restarts for the product key."),
    paths.CLEAN_PC: N_("Inspect", "The PC restarts to remove installed software."),
    paths.CLEAN_PC_KEEPING: N_("Inspect", "The PC restarts to remove installed software."),
}
"""What is said of settings with a field of their own, whose path no administrator knows."""

OWNERS: Final = {
    Owner.MICROSOFT: "Microsoft",
    Owner.SILICON_VENDOR: N_("Inspect", "Silicon vendor"),
    Owner.OEM: N_("Inspect", "Manufacturer (OEM)"),
    Owner.SYSTEM_INTEGRATOR: N_("Inspect", "System integrator"),
    Owner.MOBILE_OPERATOR: N_("Inspect", "Mobile operator"),
    Owner.IT_ADMIN: N_("Inspect", "IT department"),
}
"""The owners of a package in the words of the page that chooses one."""

_REVERTED_SETTINGS = (
    "ConnectivityProfiles/WiFiSense",
    "CountryAndRegion",
    "DeviceManagement/PGList/LogicalProxyName",
    "Power",
    "TabletMode",
    "Maps",
    "Browser",
    "DeviceFormFactor",
    "UsbErrorsOEMOverride",
    "WeakCharger",
)
_REVERTED_NODES = frozenset(
    {
        "activesync",
        "applocker",
        "browserfavorite",
        "certificatestore",
        "clientcertificateinstall",
        "rootcatrustedcertificates",
        "cm_cellularentries",
        "cm_proxyentries",
        "cmpolicy",
        "cmpolicyenterprise",
        "email2",
        "enterpriseapn",
        "enterpriseappmanagement",
        "enterprisedesktopappmanagement",
        "enterprisemodernappmanagement",
        "nap",
        "passportforwork",
        "provisioning",
        "proxy",
        "secureassessment",
        "vpn",
        "vpnv2",
        "wifi",
    }
)
"""CSPs whose nodes are taken back, in lower case."""


def setting_lines(stock: Stock, mask: Mask) -> Iterator[Sentence]:
    """Yield all settings that are left, those that the catalogue does not know last."""
    stock.take_reloads()
    rest = [effect for effect in stock.rest() if not effect.is_asset]
    yield from (value_sentence(effect, mask) for effect in rest if effect.setting)
    unknown = [effect for effect in rest if not effect.setting]
    if unknown:
        yield Sentence(N_("Inspect", "The catalogue does not know what these nodes do:"))
    yield from (value_sentence(effect, mask) for effect in unknown)


def condition_lines(groups: Iterable[tuple[Conditions, int]], mask: Mask) -> Iterator[Sentence]:
    """Yield how many settings apply only under which conditions (``ppkg-format.md`` 8)."""
    for conditions, count in groups:
        if conditions:
            yield Sentence(
                N_("Inspect", "Settings that apply only where {conditions}: {count}."),
                {"count": count, "conditions": shown_conditions(conditions, mask)},
            )


def shown_conditions(conditions: Conditions, mask: Mask) -> str:
    """Return *conditions* as ``Mcc=310, Mnc=950 | Mcc=310, Mnc=170``; all of one row, any of the rows."""
    rows = [", ".join(f"{mask.name(name)}={mask.name(value)}" for name, value in row) for row in conditions]
    return " | ".join(rows[:LISTED]) + (" | …" if len(rows) > LISTED else "")


def restart_lines(effects: Iterable[Effect], mask: Mask) -> Iterator[Sentence]:
    """Yield why the PC restarts: the settings stores say so, or a group asks for a reload [INFERRED]."""
    effects = list(effects)
    reloads = {effect.parm.name for effect in effects if effect.is_reload}
    found = False
    for effect in effects:
        setting = effect.setting
        if setting and (setting.requires_reboot or (setting.name in reloads and not effect.is_reload)):
            found = True
            known = _RESTARTS.get(setting.path)
            path: dict[str, object] = {"path": shown_path(effect, mask)}
            yield Sentence(known) if known else Sentence(N_("Inspect", "{path} needs a restart."), path)
        elif setting and setting.name == "RestartRequired" and effect.parm.value.casefold() in {"1", "true"}:
            found = True
            yield Sentence(N_("Inspect", "{path} asks for a restart."), {"path": shown_path(effect, mask)})
    if not found:
        yield Sentence(N_("Inspect", "No setting of this package is known to need a restart."))


def removal_lines(effects: Iterable[Effect], mask: Mask) -> Iterator[Sentence]:
    """Yield what Windows takes back when the package is removed, and what stays (``wizard.md`` 8, Uninstalling)."""
    reverted: dict[str, None] = {}
    staying: dict[str, None] = {}
    for effect in effects:
        if not effect.is_reload:
            area = effect.path.strip("/").partition("/")[0]
            (reverted if _is_reverted(effect) else staying)[area] = None
    if reverted:
        yield Sentence(
            N_("Inspect", "Windows takes this back when the package is removed: {areas}."),
            {"areas": _areas(reverted, mask)},
        )
    if staying:
        yield Sentence(
            N_("Inspect", "This stays when the package is removed: {areas}."), {"areas": _areas(staying, mask)}
        )


def precedence_line(image: ImageFacts) -> Sentence:
    """Return which package wins where two set the same."""
    return Sentence(
        N_(
            "Inspect",
            "Where two packages set the same, the higher owner wins, then the higher rank: this one is of"
            " {owner} (step {step} of 6), rank {rank}.",
        ),
        {
            "owner": Sentence(OWNERS[image.owner]),
            "step": [*type(image.owner)].index(image.owner) + 1,
            "rank": image.rank,
        },
    )


def _is_reverted(effect: Effect) -> bool:
    path = f"{effect.path}/"
    if path.startswith("UniversalAppInstall/"):
        return not path.startswith("UniversalAppInstall/DeviceContext")
    if effect.is_asset or effect.parm.delete:
        return False
    if any(path.startswith(f"{reverted}/") for reverted in _REVERTED_SETTINGS):
        return True
    return bool(effect.parm.path) and effect.parm.path[0][0].casefold() in _REVERTED_NODES


def _areas(areas: Iterable[str], mask: Mask) -> str:
    names = [mask.name(area) for area in areas]
    return ", ".join(names[:LISTED]) + (", …" if len(names) > LISTED else "")
