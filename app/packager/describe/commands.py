"""What a package runs and which files it puts on a PC, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.fields.paths import DEVICE_CONTEXT, PRIMARY_CONTEXT
from app.core.text import N_, Sentence
from app.packager.compile.app_install import APP_FILES
from app.packager.describe.values import shown_value, value_sentence
from app.packager.read.asset_list import read_asset_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.masking import Mask
    from app.packager.describe.values import Stock
    from app.packager.read.asset_list import ListedAsset
    from app.packager.read.effect import Effect
    from app.packager.read.package import OpenPackage

_COMMAND_FOLDER = "Temporary Runtime Package Command Files"


def command_lines(stock: Stock, mask: Mask, sizes: dict[str, int]) -> Iterator[Sentence]:
    """Yield the commands that Windows runs as SYSTEM, in their order. *sizes* of the data assets by key, in bytes."""
    device = stock.take(DEVICE_CONTEXT)
    commands: dict[str, list[Effect]] = {}
    for effect in stock.take(PRIMARY_CONTEXT):
        commands.setdefault(effect.keys.get("#Command", ""), []).append(effect)
    indexes = sorted(commands, key=lambda text: (not _is_index(text), int(text) if _is_index(text) else 0, text))
    in_order = [*([device] if device else []), *(commands[index] for index in indexes)]
    for number, effects in enumerate(in_order, 1):
        yield from _command(number, effects, mask, sizes)
    for effect in stock.take_nodes("ProvisioningCommands"):
        yield value_sentence(effect, mask)


def file_lines(package: OpenPackage, mask: Mask) -> Iterator[Sentence]:
    """Yield the files that *package* puts on the PC, and those that it holds without a use."""
    listed = read_asset_list(package)
    for asset in listed:
        yield _file(asset, mask)
    for path in sorted({*package.payloads} - {asset.path for asset in listed}):
        yield Sentence(
            N_("Inspect", "The file {file} ({size} bytes) is in the package, but nothing in it says what it is for."),
            {"file": mask.name(path), "size": package.wim.entries[path].size},
        )


def asset_sizes(package: OpenPackage) -> dict[str, int]:
    """Return the size of each data asset that is there, by its key in ``DataAsset.xml``."""
    return {asset.key: asset.entry.size for asset in read_asset_list(package) if asset.entry}


def _command(number: int, effects: list[Effect], mask: Mask, sizes: dict[str, int]) -> Iterator[Sentence]:
    by_name = {effect.setting.name: effect for effect in effects if effect.setting and not effect.is_asset}
    line = by_name.pop("CommandLine", None)
    if line is not None:
        values: dict[str, object] = {"number": number, "command": shown_value(line, mask)}
        yield Sentence(N_("Inspect", "Command {number}: {command}"), values)
        if script := mask.script(line.parm.value):
            yield Sentence(
                N_("Inspect", "Command {number} hides a script; decoded it reads: {script}"),
                {"number": number, "script": script},
            )
    for effect in effects:
        if effect.is_asset:
            yield _command_file(number, effect, mask, sizes)
    for name, effect in by_name.items():
        yield _detail(number, name, effect, mask)


def _command_file(number: int, effect: Effect, mask: Mask, sizes: dict[str, int]) -> Sentence:
    values: dict[str, object] = {"number": number, "file": mask.name(effect.parm.name.rpartition("\\")[2])}
    size = sizes.get(effect.parm.name)
    if size is None:
        return Sentence(N_("Inspect", "Command {number} needs the file {file}, which is not in the package."), values)
    values["size"] = size
    return Sentence(N_("Inspect", "Command {number} comes with the file {file} ({size} bytes)."), values)


def _detail(number: int, name: str, effect: Effect, mask: Mask) -> Sentence:
    is_on = effect.parm.value.casefold() in {"1", "true"}
    values: dict[str, object] = {"number": number, "codes": shown_value(effect, mask)}
    match name:
        case "ContinueInstall" if is_on:
            return Sentence(N_("Inspect", "If command {number} fails, the package goes on."), values)
        case "ContinueInstall":
            return Sentence(N_("Inspect", "If command {number} fails, the package stops."), values)
        case "RestartRequired" if is_on:
            return Sentence(N_("Inspect", "After command {number} the PC restarts."), values)
        case "RestartRequired":
            return Sentence(N_("Inspect", "After command {number} no restart is asked for."), values)
        case "ReturnCodeSuccess":
            return Sentence(N_("Inspect", "Command {number} has succeeded when it returns {codes}."), values)
        case "ReturnCodeRestart":
            return Sentence(N_("Inspect", "Command {number} asks for a restart when it returns {codes}."), values)
    return value_sentence(effect, mask)


def _file(asset: ListedAsset, mask: Mask) -> Sentence:
    values: dict[str, object] = {"file": mask.name(asset.name), "setting": mask.name(asset.listed_as.strip("/"))}
    if asset.entry is None:
        return Sentence(N_("Inspect", "{file} is listed for {setting}, but is not in the package."), values)
    values["size"] = asset.entry.size
    target = asset.setting.target if asset.setting else None
    folder = target.device_path if target else None
    if target and target.kind in APP_FILES:
        return Sentence(N_("Inspect", "{file} ({size} bytes) is an app package for {setting}."), values)
    if folder is None:
        return Sentence(N_("Inspect", "{file} ({size} bytes) for {setting}; where it goes is not known."), values)
    if folder == _COMMAND_FOLDER:
        return Sentence(N_("Inspect", "{file} ({size} bytes) goes into the temporary folder of its command."), values)
    values["folder"] = folder
    return Sentence(N_("Inspect", "{file} ({size} bytes) goes to {folder}."), values)


def _is_index(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
