"""The policies of the templates that a project ingests, found by words or by the keys that ``ppkg set`` takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.admx.policy import PolicyState, PolicyValue, is_enabled
from app.core.error import BadInput
from app.jobs.setting.admx import find_policy, known_templates, no_app, policy_at, policy_value
from app.jobs.setting.policies import PolicyTree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.answers.admx.template import Policy
    from app.catalogue.search import OtherEntry
    from app.model.project import Project

_START = "admx/"


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundPolicy:
    """A policy of the template of ``app``, and how the project sets it for every device; None where it does not."""

    app: str
    policy: Policy
    value: PolicyValue | None

    @property
    def key(self) -> str:
        """The key that ``ppkg set`` takes."""
        return f"{_START}{self.app}/{self.policy.name}"


class PolicySearch:
    """What is searched of the templates of *project*, whose relative files start at *folder*."""

    def __init__(self, project: Project, folder: Path | None) -> None:
        """Read the templates."""
        self._project, self._folder = project, folder
        self._tree = PolicyTree(known_templates(project, folder))

    def entries(self) -> Iterator[OtherEntry]:
        """Yield what an index of settings finds beside them."""
        return self._tree.entries()

    def at(self, path: str) -> FoundPolicy | None:
        """Return the policy at the branch *path* that a search found, None where it is another thing."""
        spot = self._tree.spots.get(path)
        return None if spot is None or spot.policy is None else self._found(spot.app, spot.policy)

    def named(self, query: str) -> tuple[FoundPolicy, ...] | None:
        """Return the policy whose key *query* is, or all of the app that it names; None where it is no such key.

        :raises UsageError: the project has no such template or policy.
        """
        if not query.lower().startswith(_START):
            return None
        app, _, name = query[len(_START) :].strip("/").partition("/")
        if name:
            return (self._found(app, find_policy(self._project, app, name, self._folder)),)
        spots = [spot for spot in self._tree.spots.values() if spot.app == app]
        if not spots:
            raise no_app(app)
        return tuple(self._found(app, spot.policy) for spot in spots if spot.policy is not None)

    def _found(self, app: str, policy: Policy) -> FoundPolicy:
        nodes = self._project.settings
        try:
            value = policy_value(nodes, app, policy)
        except BadInput:  # its fields cannot be told, as “check” says
            one = policy_at(nodes, app, policy)
            state = PolicyState.ENABLED if one is not None and is_enabled(one.text) else PolicyState.DISABLED
            value = PolicyValue(state=state)
        return FoundPolicy(app=app, policy=policy, value=value)
