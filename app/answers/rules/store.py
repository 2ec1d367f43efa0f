"""Which settings a settings store of Microsoft's builder knows: the store is chosen by name, and never read.

Stores belong to Windows Configuration Designer and are on Windows only. The catalogue says for each setting for which
kinds of devices it is documented and whether the store for all editions has it; that stands in for the store itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.catalogue.catalogue import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.xml.customizations import Answers
    from app.catalogue.setting import Setting

COMMON: Final = "Microsoft-Common-Provisioning.dat"
"""The store for all editions: what a build by command line takes where none is named."""

STORES: Final[dict[str, str]] = {
    COMMON: "",
    "Microsoft-Desktop-Provisioning.dat": "desktop",
    "Microsoft-Mobile-Provisioning.dat": "mobile",
    "Microsoft-IoTUAP-Provisioning.dat": "iotcore",
    "Microsoft-Holographic-Provisioning.dat": "hololens",
    "Microsoft-HoloLens-Provisioning.dat": "hololens",
    "Microsoft-Team-Provisioning.dat": "surfacehub",
}
"""The stores, and the devices of each as the catalogue names them (``wizard.md`` 5)."""


def store_named(file: str) -> str | None:
    """Return the store whose file is called *file*, a name or a path of any system; None if there is none."""
    name = file.replace("\\", "/").rpartition("/")[2].casefold()
    return next((store for store in STORES if store.casefold() == name), None)


def not_in_stores(answers: Answers, stores: tuple[str, ...]) -> list[str]:
    """Return the paths of the settings in *answers* that none of *stores* knows, each once, in document order.

    A setting that the catalogue does not know, or whose store nobody knows, is not among them.
    """
    catalogue, devices = load_catalogue(), {STORES[store] for store in stores}
    found = dict.fromkeys(
        path
        for path in _paths(answers)
        if (setting := catalogue.get(path)) is not None and setting.is_setting and not _is_known(setting, devices)
    )
    return list(found)


def _is_known(setting: Setting, devices: set[str]) -> bool:
    return setting.common is not False or not setting.editions or not devices.isdisjoint(setting.editions)


def _paths(answers: Answers) -> Iterator[str]:
    for node in answers.common:
        yield from (path for path, _leaf in node.leaves())
    for part in answers.variants:
        settings = part.child("Settings")
        for node in settings.children if settings else ():
            yield from (path for path, _leaf in node.leaves())
