"""Checks that the files of a package fit each other (``ppkg-format.md`` 13, self-checks)."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Final

from app.answers.xml.customizations import read_answer_file
from app.answers.xml.xml import BOM, local_name, parse_document
from app.core.error import BadInput
from app.core.finding import Finding, FindingLevel, fault, hint, ok, warning
from app.core.text import N_
from app.packager.check.answer_order import is_same_in_any_order
from app.packager.compile.image_xml import braced
from app.packager.read.answer_match import custom_settings, disagreements
from app.packager.read.asset_list import read_asset_list, told_hash
from app.packager.read.effect import read_effects
from app.packager.read.package import ANSWER_FILE, ASSET_LIST, CUSTOMIZATIONS, MASTER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.packager.read.asset_list import ListedAsset
    from app.packager.read.package import Line, OpenPackage

_NO_DIGESTS: Final[Mapping[bytes, bytes]] = {}
_PROV = "Multivariant/0/Prov/"
_CONSTANTS: Final = {
    "Multivariant/Multivariant.xml": "fa01945c9913304561a6cc000f31ad2e3c65108e",
    "CommonSettings/CommonSettings.xml": "661a7271504e7ccbdd0f489dac906b3237127af6",
}
"""The SHA-1 of the files that are the same in every package (``ppkg-format.md`` 5.1, 5.2)."""

_WITHOUT_MARK: Final = {*_CONSTANTS, ASSET_LIST}


def check_tree(
    package: OpenPackage, progress: Callable[[int], None] | None = None, digests: Mapping[bytes, bytes] = _NO_DIGESTS
) -> Iterator[Finding]:
    """Yield what does not fit in *package*; *progress* gets the bytes of data assets that were hashed.

    *digests*: the SHA-256 of contents by their SHA-1, as far as they are known.
    """
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        lambda: _check_texts(package),
        lambda: _check_sources(package),
        lambda: _check_groups(package),
        lambda: _check_assets(package, progress, digests),
        lambda: _check_image(package),
        lambda: _check_answers(package),
    )
    for check in checks:
        try:
            yield from check()
        except BadInput as error:
            yield Finding(FindingLevel.ERROR, error.sentence)


def asset_bytes(package: OpenPackage) -> int:
    """Return how many bytes of data assets `check_tree` goes through."""
    return sum(package.wim.entries[path].size for path in package.payloads)


def asset_digests(package: OpenPackage) -> dict[bytes, bytes]:
    """Return the SHA-1 of the data assets, each with the SHA-256 that is not known yet."""
    return {package.wim.entries[path].sha1: b"" for path in package.payloads}


def _check_texts(package: OpenPackage) -> Iterator[Finding]:
    """Yield XML files without the mark that Windows asks for, and constants that are none."""
    for path, entry in package.wim.entries.items():
        is_text = path.endswith((".xml", ".provxml")) and not path.startswith("DataAsset/")
        if entry.directory or not is_text or path in _WITHOUT_MARK:
            continue
        if not package.wim.read(path).startswith(BOM):
            yield fault(
                N_("Verify", "{path} does not begin with a byte order mark; Windows refuses it (0xC00CEE2D)."),
                path=path,
            )
    for path, sha1 in _CONSTANTS.items():
        found = package.wim.entries.get(path)
        if found is None:
            yield warning(
                N_("Verify", "{path} is missing. Some tools leave it out; Windows seems to accept that."), path=path
            )
        elif found.sha1.hex() != sha1:
            yield warning(N_("Verify", "{path} is not what it is in every other known package."), path=path)


def _check_sources(package: OpenPackage) -> Iterator[Finding]:
    """Yield whether the list of sources names exactly the lists that are there."""
    if MASTER not in package.wim.entries:
        yield fault(N_("Verify", "{path} is missing, so Windows finds no settings."), path=MASTER)
        return
    names = []
    for element in parse_document(package.wim.read(MASTER), MASTER):
        if local_name(element) != "ConfigurationSource":
            continue
        name, path = str(element.get("Name", "")), str(element.get("Path", ""))
        names.append(name)
        if path != f"$(_prov)\\{name}.xml":
            yield fault(
                N_(
                    "Verify", "The source {name} is said to be in {path}. Windows may act on other settings than shown."
                ),
                name=name,
                path=path,
            )
        if f"{_PROV}{name}.xml" not in package.wim.entries:
            yield fault(N_("Verify", "The list of the source {name} is missing."), name=name)
    for path in package.wim.entries:
        if path.startswith(_PROV) and path.count("/") == _PROV.count("/") and path.endswith(".xml"):
            name = path.removeprefix(_PROV).removesuffix(".xml")
            if name not in names:
                yield warning(N_("Verify", "{path} is not listed in {list}."), path=path, list=MASTER)


def _check_groups(package: OpenPackage) -> Iterator[Finding]:
    """Yield whether every settings group that is listed is there, once, and every one that is there is listed."""
    lines: dict[str, list[Line]] = {}
    for line in package.lines():
        lines.setdefault(line.file, []).append(line)
    for file, of_file in lines.items():
        if file not in package.wim.entries:
            yield fault(N_("Verify", "{file} is listed, but is not in the package."), file=file)
            continue
        conditions = [line.conditions for line in of_file]
        if len({*conditions}) < len(conditions) or (len(conditions) > 1 and () in conditions):
            yield warning(N_("Verify", "{file} is listed more than once under the same conditions."), file=file)
        package.parms(of_file[0])
    for path in package.wim.entries:
        if path.endswith(".provxml") and path not in lines:
            yield warning(N_("Verify", "{file} is in the package, but not in its lists."), file=path)


def _check_assets(
    package: OpenPackage, progress: Callable[[int], None] | None, digests: Mapping[bytes, bytes]
) -> Iterator[Finding]:
    """Yield whether data assets, their list and the groups that name them fit, hashes included."""
    listed = read_asset_list(package)
    done = 0
    for asset in listed:
        if asset.entry is None:
            yield fault(N_("Verify", "{file} is listed as a data asset, but is not in the package."), file=asset.path)
            continue
        digest = digests.get(asset.entry.sha1) or _sha256(
            package, asset, partial(_forward, progress, done) if progress else None
        )
        yield from _check_hash(asset, digest)
        done += asset.entry.size
    for path in sorted({*package.payloads} - {asset.path for asset in listed}):
        yield warning(N_("Verify", "{file} is in the package, but not in the list of data assets."), file=path)
    keys = {asset.key for asset in listed}
    named = {effect.parm.name for effect in read_effects(package).all if effect.is_asset}
    for key in sorted(named - keys):
        yield fault(
            N_("Verify", "A settings group names the file {key}, which the list of data assets lacks."), key=key
        )
    for key in sorted(keys - named):
        yield warning(N_("Verify", "The data asset {key} is listed, but no settings group names it."), key=key)


def _sha256(package: OpenPackage, asset: ListedAsset, progress: Callable[[int], None] | None) -> bytes:
    out = _Hash()
    package.wim.copy(asset.path, out, progress)  # type: ignore[arg-type]  # copy only calls write
    return out.sha256.digest()


def _check_hash(asset: ListedAsset, digest: bytes) -> Iterator[Finding]:
    told = told_hash(asset.key.partition("\\")[0])
    if told is None:
        yield fault(
            N_("Verify", "The folder of {file} is not named after any content, as WCD names it. It was renamed."),
            file=asset.path,
        )
    elif told != digest:
        yield hint(
            N_(
                "Verify",
                "The folder of {file} is named after another content: the builder named it after an earlier version of "
                "the file. Only the catalogue (.cat) of the package can tell whether the file was changed later.",
            ),
            file=asset.path,
        )


def _forward(progress: Callable[[int], None], start: int, size: int) -> None:
    progress(start + size)


def _check_image(package: OpenPackage) -> Iterator[Finding]:
    """Yield where the image says something else than the answer file."""
    if package.refusal:
        yield Finding(FindingLevel.ERROR, package.refusal.sentence)
        return
    if CUSTOMIZATIONS not in package.wim.entries or package.answers is None:
        yield ok(N_("Verify", "The package has no answer file. Windows needs none."))
        return
    image, told = package.image, package.answers.package
    pairs: tuple[tuple[str, object, object], ...] = (
        ("Name", image.name, told.name),
        ("Version", image.version, told.version),
        ("ID", braced(image.package_id).lower(), braced(told.id).lower()),
        ("OwnerType", image.owner.value, told.owner.value),
        ("Rank", image.rank, told.rank),
    )
    for field, one, other in pairs:
        if one != other:
            yield fault(
                N_("Verify", "The image says {field} {one}, the answer file {other}. The package was changed."),
                field=field,
                one=one,
                other=other,
            )


def _check_answers(package: OpenPackage) -> Iterator[Finding]:
    """Yield where the answer files say something else than Windows acts on, or than each other."""
    effects = read_effects(package)
    for sentence in disagreements(package, effects):
        yield Finding(FindingLevel.WARNING, sentence)
    for sentence in custom_settings(package, effects):
        yield Finding(FindingLevel.HINT, sentence)
    if package.answers is None or not {CUSTOMIZATIONS, ANSWER_FILE} <= package.wim.entries.keys():
        return
    shorter = read_answer_file(package.wim.read(ANSWER_FILE), package.answers.package, ANSWER_FILE)
    if not is_same_in_any_order(shorter.common, package.answers.common):
        yield warning(N_("Verify", "{one} and {other} have different settings."), one=ANSWER_FILE, other=CUSTOMIZATIONS)


class _Hash:
    """Takes bytes as a file would and keeps only their digest."""

    def __init__(self) -> None:
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes | memoryview) -> None:
        self.sha256.update(data)
