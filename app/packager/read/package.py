"""An open package: what its image, its answers and its settings groups say (``ppkg-format.md`` 2, 3, 5)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from app.answers.xml.customizations import Answers, read_answer_file, read_customizations
from app.answers.xml.xml import local_name, parse_document
from app.core.error import BadInput
from app.core.foreign.gate import open_foreign, unreadable
from app.core.text import N_
from app.packager.compile.dialect import Dialect, dialect_from_notes
from app.packager.compile.image_xml import ImageFacts, read_image_xml
from app.packager.compile.provxml import Parm, Path
from app.packager.wim.reader import Wim, open_wim

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from lxml.etree import _Element

Result = TypeVar("Result")

CUSTOMIZATIONS = "Multivariant/0/customizations.xml"
ANSWER_FILE = "CommonSettings/1/AnswerFile.xml"
MASTER = "Multivariant/0/MasterDatastore.xml"
ASSET_LIST = "DataAsset/DataAsset.xml"
_PROV = "Multivariant/0/Prov/"
_PLACE = "$(_prov)\\"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a configuration source: a settings group, its file in the package, and when it applies."""

    source: str
    guid: str
    file: str
    conditions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenPackage:
    """A package open for reading. ``answers`` is None where it carries none: some foreign tools leave them out.

    ``refusal`` tells why the answer file that it carries cannot be used, which keeps nobody from looking at the rest.
    """

    name: str
    wim: Wim
    image: ImageFacts
    answers: Answers | None
    refusal: BadInput | None = None
    _known: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, name: str, read: Callable[[], Result]) -> Result:
        """Return what *read* returned when *name* was asked for first: a package may hold 10,000 groups."""
        if name not in self._known:
            self._known[name] = read()
        found: Result = self._known[name]
        return found

    @property
    def dialect(self) -> Dialect:
        """The way of the tool that made it."""
        return dialect_from_notes(self.image.notes)

    @property
    def payloads(self) -> tuple[str, ...]:
        """The paths of its data assets."""
        return tuple(
            path
            for path, entry in self.wim.entries.items()
            if path.startswith("DataAsset/") and path != ASSET_LIST and not entry.directory
        )

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of all configuration sources, in their order.

        :raises BadInput: a list is damaged.
        """
        return self.once("lines", lambda: tuple(line for source in self.sources() for line in self._lines(source)))

    def sources(self) -> list[str]:
        """Return the names of the configuration sources that the package lists."""
        if MASTER not in self.wim.entries:
            return []
        root = parse_document(self.wim.read(MASTER), MASTER)
        return [str(child.get("Name", "")) for child in root if local_name(child) == "ConfigurationSource"]

    def parms(self, line: Line) -> list[Parm]:
        """Return the parameters of the group *line*.

        :raises BadInput: its file is missing or damaged.
        """
        return self.group(line.file)[0]

    def group(self, file: str) -> tuple[list[Parm], list[str]]:
        """Return the parameters of the group in *file*, and the names of strange elements: what nothing reads.

        :raises BadInput: it is missing or damaged.
        """

        def read() -> tuple[list[Parm], list[str]]:
            root = parse_document(self.wim.read(file), file)
            return _parms_in(root, file), [*_strange_elements(root)]

        return self.once(f"group {file}", read)

    def _lines(self, source: str) -> Iterator[Line]:
        path = f"{_PROV}{source}.xml"
        for element in parse_document(self.wim.read(path), path):
            facts = {str(key): str(value) for key, value in element.attrib.items()}
            data = facts.pop("Data", "")
            facts.pop("Type", None)
            yield Line(
                source=source,
                guid=facts.pop("SettingsGroup", ""),
                file=_PROV + data.removeprefix(_PLACE).replace("\\", "/"),
                conditions=tuple(facts.items()),
            )


@contextmanager
def open_package(path: pathlib.Path) -> Iterator[OpenPackage]:
    """Open the package at *path* for the time of a ``with`` block.

    :raises BadInput: for what is no package or a damaged one, with a sentence that says which.
    """
    try:
        file = open_foreign(path)
    except OSError as error:
        raise unreadable(path, error) from None
    with file:
        yield read_package(file, path.name)


def read_package(file: BinaryIO, name: str) -> OpenPackage:
    """Return the package in *file*, which stays open, under the *name* it has or will have.

    :raises BadInput: for what is no package or a damaged one.
    """
    wim = open_wim(file)
    image = read_image_xml(wim.xml, name)
    answers, refusal = _answers(wim, image)
    return OpenPackage(name=name, wim=wim, image=image, answers=answers, refusal=refusal)


def _answers(wim: Wim, image: ImageFacts) -> tuple[Answers | None, BadInput | None]:
    """Return the answers in *wim*, or why they cannot be used."""
    whole = wim.read(CUSTOMIZATIONS) if CUSTOMIZATIONS in wim.entries else None
    shorter = wim.read(ANSWER_FILE) if whole is None and ANSWER_FILE in wim.entries else None
    try:
        if whole is not None:
            return read_customizations(whole, CUSTOMIZATIONS), None
        if shorter is not None:
            return read_answer_file(shorter, image.package(), ANSWER_FILE), None
    except BadInput as refusal:
        return None, refusal
    return None, None


def read_provxml(data: bytes, name: str) -> list[Parm]:
    """Return the parameters in *data*, a provxml file called *name*.

    :raises BadInput: it is not one.
    """
    return _parms_in(parse_document(data, name), name)


def _strange_elements(root: _Element) -> Iterator[str]:
    for element in root.iterdescendants():
        name = local_name(element)
        if name in {"parm", "nocharacteristic"} or (name == "characteristic" and len(element)):
            continue
        yield name


def _parms_in(root: _Element, name: str) -> list[Parm]:
    """Return the parameters below *root*, the element of a provxml file called *name*.

    :raises BadInput: it is none.
    """
    if local_name(root) != "wap-provisioningdoc":
        raise BadInput(
            N_("Error", "{name} in the package is not provxml. The package is damaged; get a new copy."), name=name
        )
    found: list[Parm] = []
    open_elements: list[tuple[_Element, Path]] = [(root, ())]
    while open_elements:
        element, path = open_elements.pop()
        if local_name(element) == "parm":
            found.append(
                Parm(
                    path=path,
                    name=str(element.get("name", "")),
                    value=str(element.get("value", "")),
                    datatype=str(element.get("datatype", "string")),
                    settings_path=element.get("SettingsPath"),
                    exec=element.get("exec") == "1",
                )
            )
            continue
        if local_name(element) == "nocharacteristic":
            found.append(Parm(path=path, name=str(element.get("type", "")), value="", datatype="", delete=True))
            continue
        here = path if element is root else (*path, (str(element.get("type", "")), element.get("scope")))
        open_elements += [(child, here) for child in reversed(element)]
    return found
