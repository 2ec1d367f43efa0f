"""The catalogue of settings, read from ``resources/catalogue.json`` or from a newer file.

A newer catalogue needs no new program: ``python installer/make_catalogue.py SOURCE --output FILE`` makes one, and the
environment variable ``PROVISIONING_DESIGNER_CATALOGUE`` names it. Only the file's tree is walked when it is loaded;
a record becomes a ``Setting`` when somebody asks for it, because making all of them takes longer than reading the file.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.catalogue.catalogue_record import CHILDREN, FORMAT, KIND, Record, Tables, read_setting
from app.catalogue.extension import extended, extension_file, read_extension
from app.core.error import BadInput
from app.core.foreign.gate import read_foreign
from app.core.masking import shown
from app.core.resource import resource
from app.core.text import N_
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.catalogue.setting import Setting

VARIABLE = "PROVISIONING_DESIGNER_CATALOGUE"
"""The environment variable that names a newer catalogue."""

RESOURCE = resource("catalogue.json")
"""The catalogue that comes with the program."""

_DIGITS: Final = 20
_DAMAGED = N_(
    "Error",
    "The catalogue {file} is damaged: {reason}. Restore the file, or make it again with installer/make_catalogue.py.",
)


class Catalogue:
    """All settings, by metadata path: element names below ``Customizations/Common``, items of maps and lists included.

    ``Accounts/Users/User/Password`` is such a path; the key of the item (``UserName="admin"``) is not part of it.
    """

    def __init__(self, tree: dict[str, Record], tables: Tables, file: Path) -> None:
        """Index *tree*.

        :raises TypeError: it is not made of records.
        """
        self._tables = tables
        self._file = file
        self._records: dict[str, Record] = {}
        self._known: dict[str, Setting] = {}
        self._index("", tree)
        self._top = tuple(tree)

    def _index(self, prefix: str, children: dict[str, Record]) -> None:
        if not isinstance(children, dict):
            raise TypeError(f"“{prefix}” holds no records")
        for name, record in children.items():
            path = prefix + name
            if not isinstance(record, dict):
                raise TypeError(f"{path} is no record")
            self._records[path] = record
            if CHILDREN in record:
                self._index(path + "/", record[CHILDREN])

    def __len__(self) -> int:
        """Return the number of nodes: settings, groups, maps and lists."""
        return len(self._records)

    def __contains__(self, path: object) -> bool:
        """Return whether there is a node at *path*."""
        return path in self._records

    def __iter__(self) -> Iterator[Setting]:
        """Give all nodes, each before its children."""
        return map(self.__getitem__, self._records)

    def __getitem__(self, path: str) -> Setting:
        """Return the node at *path*.

        :raises KeyError: there is none.
        :raises BadInput: its record is damaged.
        """
        known = self._known.get(path)
        if known is None:
            record = self._records[path]
            try:
                known = read_setting(path, record, self._tables)
            except (LookupError, TypeError, ValueError) as error:
                reason = f"{path} ({error})"
                raise BadInput(_DAMAGED, file=self._file, reason=reason) from error
            self._known[path] = known
        return known

    def get(self, path: str) -> Setting | None:
        """Return the node at *path*, or None. Paths are exact, upper and lower case included."""
        return self[path] if path in self._records else None

    def paths(self) -> tuple[str, ...]:
        """Return the paths of all nodes, each before its children."""
        return tuple(self._records)

    def children(self, path: str = "") -> tuple[Setting, ...]:
        """Return the nodes right below *path* in alphabetical order; ``""`` is the top. No node, no children."""
        if not path:
            return tuple(self[name] for name in self._top)
        names = self._records.get(path, {}).get(CHILDREN, ())
        return tuple(self[f"{path}/{name}"] for name in names)

    def names_below(self, path: str) -> tuple[str, ...]:
        """Return the names of the nodes right below *path*, without reading them."""
        return tuple(self._records.get(path, {}).get(CHILDREN, ()))

    def has_children(self, path: str) -> bool:
        """Tell whether there are nodes right below *path*."""
        return bool(self.names_below(path))

    def item_of(self, path: str) -> tuple[str, ...]:
        """Return the names of the elements that are written per item of the map or list at *path*, else ``()``."""
        setting = self.get(path)
        return setting.item_elements if setting else ()


def load_catalogue() -> Catalogue:
    """Return the catalogue: the file that ``PROVISIONING_DESIGNER_CATALOGUE`` names, else our own. Each is read once.

    The person's own part (:mod:`app.catalogue.extension`) is added to it.

    :raises BadInput: the file is missing, damaged or of another format.
    """
    return _named(os.environ.get(VARIABLE), _extension())


@cache
def _named(file: str | None, extension: Path | None) -> Catalogue:
    """Return the catalogue in *file*, by the name alone: each of thousands of settings asks for it."""
    return read_catalogue(Path(file or RESOURCE), extension)


@cache
def _extension() -> Path | None:
    """Return the person's own part of the catalogue, None where there is none; looked for once."""
    file = extension_file()
    return file if file.is_file() else None


def forget_extension() -> None:
    """Look for the person's own part of the catalogue anew, because it was written."""
    _extension.cache_clear()
    _named.cache_clear()
    read_catalogue.cache_clear()


@cache
def read_catalogue(file: Path, extension: Path | None = None) -> Catalogue:
    """Return the catalogue in *file* with what *extension* adds to it.

    :raises BadInput: one of them is missing, damaged or of another format.
    """
    try:
        data = json.loads(read_foreign(file), parse_constant=_refuse, parse_float=_refuse, parse_int=_whole)
    except OSError as error:
        raise BadInput(
            N_("Error", "The catalogue {file} cannot be read: {reason}. Check the file, or unset {variable}."),
            file=file,
            reason=reason_of(error),
            variable=VARIABLE,
        ) from error
    except (ValueError, RecursionError) as error:
        reason = "[[[…" if isinstance(error, RecursionError) else error
        raise BadInput(_DAMAGED, file=file, reason=reason) from error
    _check_format(data, file)
    own = read_extension(extension) if extension else {}
    try:
        tree, tables = extended(data["tree"], data["tables"], own) if own else (data["tree"], data["tables"])
        return Catalogue(tree, tables, file)
    except (LookupError, TypeError) as error:
        raise BadInput(_DAMAGED, file=file, reason=error) from error


def _refuse(word: str) -> Any:
    """Refuse ``NaN`` and ``Infinity``, which JSON does not know and Python reads, and fractions, which nothing has."""
    raise ValueError(shown(word))


def _whole(digits: str) -> int:
    """Return a whole number, of at most 64 bits: no type of setting has a larger one."""
    if len(digits) > _DIGITS:
        raise ValueError(shown(digits))
    return int(digits)


def _check_format(data: Any, file: Path) -> None:
    """Raise BadInput unless *data* says that it is a catalogue of the format that this program reads."""
    if not isinstance(data, dict) or data.get("kind") != KIND or not isinstance(data.get("format"), int):
        raise BadInput(
            N_(
                "Error",
                "{file} is not a catalogue of this program. Make one from the list of settings"
                " with installer/make_catalogue.py.",
            ),
            file=file,
        )
    if data["format"] > FORMAT:
        raise BadInput(
            N_("Error", "This catalogue is of format {found}; this program reads format {known}. Update the program."),
            found=data["format"],
            known=FORMAT,
        )
    if data["format"] < FORMAT:
        raise BadInput(
            N_(
                "Error",
                "This catalogue is of format {found}; this program reads format {known}. Make it again with "
                "installer/make_catalogue.py.",
            ),
            found=data["format"],
            known=FORMAT,
        )
