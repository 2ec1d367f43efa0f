"""What a project that was brought in keeps of where it came from, so that going back loses nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Sku:
    """One settings store that was chosen for a WCD project: the fields of ``.icdproj.xml``, in their order."""

    store_type: str = "File"
    name: str = ""
    source_path: str = ""
    edition: str = ""
    version: str = "10.0"
    description: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """The WCD project, or package, that a project was made of; all empty for one that was started here.

    ``name`` is the WCD project's where it differs from the package's, ``description`` its own (a package has another),
    ``version`` that of the tool. ``scenario`` is the id of the wizard it belongs to, empty for a project of the
    advanced editor, None where nobody said: then this program decides. ``skus`` tell how its editions were written.
    """

    name: str = ""
    description: str = ""
    version: str = ""
    scenario: str | None = None
    skus: tuple[Sku, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class OptionText:
    """The ``value`` for a ``text`` of the setting at ``path``, which the catalogue lacks and a package proved."""

    path: str = ""
    text: str = ""
    value: str = ""
