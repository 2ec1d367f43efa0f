"""What the tests of whole packages share: answers in short, building, and the programs that judge the outcome."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.answers.xml.customizations import Answers
from app.model.node import Node
from app.model.project import Package
from app.packager.build import Built, Stamp, build_package
from app.packager.compile.dialect import Dialect
from app.packager.compile.sources import FolderFiles
from app.packager.read.package import open_package
from tests.packager.wim_case import files_below, run

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.secret import Secret
    from app.packager.compile.sources import Files

STAMP = Stamp(
    when=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), container_id=bytes(range(16)), list_id=bytes(range(16, 32))
)
ID = "{11111111-2222-3333-4444-555555555555}"
PROV = "Multivariant/0/Prov"


def setting(path: str, value: str | Secret) -> Node:
    """Return the setting at *path* in its groups; ``Users/User@UserName=admin`` gives an item its key."""
    node: Node | None = None
    for part in reversed(path.split("/")):
        name, *keys = part.split("@")
        pairs = tuple((key.partition("=")[0], key.partition("=")[2]) for key in keys)
        node = Node(name, value, (), pairs) if node is None else Node(name, None, (node,), pairs)
    if node is None:
        raise ValueError("a setting has a path")
    return node


def answers(*common: Node, variants: tuple[Node, ...] = (), name: str = "test") -> Answers:
    """Return answers with the settings *common*."""
    return Answers(package=Package(id=ID, name=name), common=common, variants=variants)


def asset(number: int, file: str, name: str = "") -> Node:
    """Return the command *number*, whose file is *file*."""
    return Node("CommandConfig", None, (Node("CommandFile", file),), (("Name", name or f"c{number}"),))


def group(path: str, *children: Node) -> Node:
    """Return the groups of *path* around *children*."""
    for name in reversed(path.split("/")):
        children = (Node(name, None, children),)
    return children[0]


def commands(*items: Node) -> Node:
    """Return the list of the commands *items*."""
    return group("ProvisioningCommands/PrimaryContext/Command", *items)


def built(what: Answers, folder: Path, *, files: Files | None = None, dialect: Dialect | None = None) -> Built:
    """Build *what* in *folder*, where its files lie too."""
    return build_package(what, files or FolderFiles(folder), dialect or Dialect(), folder, stamp=STAMP)


def contents(package: Path) -> dict[str, bytes]:
    """Return path → content of every file in *package*, by our own reader."""
    with open_package(package) as opened:
        return {path: opened.wim.read(path) for path, entry in opened.wim.entries.items() if not entry.directory}


def compiled(what: Answers, folder: Path, dialect: Dialect | None = None) -> dict[str, str]:
    """Return path → text of the files of the package of *what*, built in *folder*."""
    return {
        path: data.decode("utf-8-sig") for path, data in contents(built(what, folder, dialect=dialect).package).items()
    }


def groups_of(what: Answers, folder: Path, dialect: Dialect | None = None) -> list[str]:
    """Return the names of the group files of *what* in their order, with their source."""
    found = [path.removeprefix(f"{PROV}/") for path in compiled(what, folder, dialect) if path.endswith(".provxml")]
    return sorted(found, key=lambda path: int(path.rpartition("/")[2].partition("_")[0]))


def judge(package: Path, folder: Path) -> dict[str, bytes]:
    """Let wimlib and 7-Zip test and unpack *package* below *folder*; return what both and our reader agree on."""
    folder.mkdir()
    run("wimlib-imagex", "verify", package)
    run("7z", "t", package)
    run("wimlib-imagex", "apply", package, "1", folder / "wimlib")
    run("7z", "x", "-y", f"-o{folder / '7z'}", package)
    by_wimlib = files_below(folder / "wimlib")
    assert files_below(folder / "7z") == by_wimlib
    assert contents(package) == by_wimlib
    return by_wimlib
