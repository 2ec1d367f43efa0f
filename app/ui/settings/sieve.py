"""What the tree of settings shows of the catalogue and of templates: found by words, and let through by the filters.

Nothing here knows Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.catalogue.edition import is_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.catalogue.catalogue import Catalogue
    from app.catalogue.search import Hits, SearchIndex
    from app.catalogue.setting import Evidence, Setting
    from app.core.progress import Steps
    from app.jobs.setting.policies import Policies

DEVICE, USER = "device", "user"
_STEP = 200
"""Nodes that are looked at in one step."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Filters:
    """Which settings are wanted beside what is searched for.

    ``stores`` are settings stores of which one must have it, none for all; ``context`` is ``device`` or ``user``,
    ``evidence`` how sure it is, both None for all.
    """

    only_set: bool = False
    only_problems: bool = False
    stores: tuple[str, ...] = ()
    context: str | None = None
    evidence: Evidence | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left out."""
        return self == Filters()

    def lets_through(self, setting: Setting) -> bool:
        """Tell whether *setting* is one of those that are wanted, whatever the project has."""
        if self.stores and not is_for(setting, self.stores):
            return False
        if self.context and (setting.target is None or setting.target.context != self.context):
            return False
        return self.evidence is None or setting.evidence is self.evidence


@dataclass(frozen=True, slots=True)
class Sifted:
    """What is left: the paths of ``ranks``, the groups around them included, None for all; best first is 0.

    ``hits`` are what a search found, None without one; ``found`` of them are settings, ``shown`` of these are in sight.
    """

    hits: Hits | None = None
    ranks: Mapping[str, int] | None = None
    found: int = 0
    shown: int = 0


@dataclass(frozen=True, slots=True)
class Sieve:
    """Lets through what *filters* and *only* want of the catalogue and of the *policies* of templates.

    ``only`` says which settings of the project are wanted, None for all.
    """

    catalogue: Catalogue
    policies: Policies
    filters: Filters
    only: Callable[[str], bool] | None = None

    def steps(self, index: SearchIndex | None, text: str) -> Steps[Sifted]:
        """Return what is left of what *index* finds for *text*, of everything without an index."""
        hits = (yield from index.steps(text)) if index is not None else None
        if hits is None and self.filters.is_idle:
            return Sifted()
        catalogue, filters, only, spots = self.catalogue, self.filters, self.only, self.policies.tree.spots
        wanted: Iterable[str] = (*catalogue.paths(), *self.policies.tree.paths) if hits is None else hits.paths
        ranks: dict[str, int] = {}
        settings = []
        plain = not (filters.stores or filters.context or filters.evidence)
        group_is_left = hits is not None and filters.is_idle
        for rank, path in enumerate(wanted):
            if rank % _STEP == 0:
                yield
            setting = self.policies.setting if path in spots else catalogue[path]
            is_setting = setting.is_setting
            if is_setting:
                settings.append(path)
            elif not group_is_left and catalogue.has_children(path):
                continue
            if (plain or not is_setting or filters.lets_through(setting)) and (only is None or only(path)):
                while path and path not in ranks:
                    ranks[path] = rank
                    path = path.rpartition("/")[0]
        return Sifted(hits, ranks, len(settings), len(ranks.keys() & set(settings)))
