"""What is wrong with administrative templates and the policies that are set from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.admx.ingest import area_of, ingested, is_closed, set_policies
from app.answers.admx.policy import policy_problems, read_policy
from app.answers.admx.template import PolicyClass
from app.core.error import BadInput
from app.core.masking import shown
from app.core.text import N_
from app.model.multivariant import variants_of
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from app.answers.admx.ingest import Ingested, SetPolicy
    from app.answers.admx.template import Policy
    from app.model.project import Project

SAID = Sayings()


def admx_problems(project: Project) -> tuple[Problem, ...]:
    """Return what is wrong with the templates that *project* ingests and the policies that it sets from them.

    The settings of variants may set policies too, of templates that every device gets or of their own.
    """
    branches = [("settings[", project.settings)]
    branches += [(f"{one.place}/", one.settings) for one in variants_of(project.variants)]
    branches = [branch for branch in branches if any(node.name == "ADMXIngestion" for node in branch[1])]
    found: list[Problem] = []
    common = ingested(project.settings) if branches else ()
    used = {policy.app for _start, nodes in branches for policy in set_policies(nodes)}
    for start, nodes in branches:
        own = ingested(nodes)
        known = own if nodes is project.settings else (*common, *own)
        found += _templates(own, used, start)
        found += (problem for one in set_policies(nodes) for problem in _policy(one, known, start))
    return tuple(found)


def _templates(templates: tuple[Ingested, ...], used: Container[str], start: str) -> Iterator[Problem]:
    for one in templates:
        place = f"{start}{one.address}]"
        values: dict[str, object] = {"app": shown(one.app)}
        if one.template is None:
            yield _NO_TEMPLATE.problem(place, values)
            continue
        if one.app not in used:
            yield _UNUSED.problem(place, values)
        closed = [policy.name for policy in one.template.policies if any(map(is_closed, policy.keys))]
        if closed:
            values = {**values, "policy": shown(closed[0]), "count": len(closed)}
            yield _CLOSED_SOME.problem(place, values)


def _policy(one: SetPolicy, templates: tuple[Ingested, ...], start: str) -> Iterator[Problem]:
    place = f"{start}{one.address}]"
    values: dict[str, object] = {"policy": shown(one.name), "app": shown(one.app)}
    own = [each.template for each in templates if each.app == one.app and each.template]
    if not own:
        if not any(each.app == one.app for each in templates):
            yield _NOT_INGESTED.problem(place, values)
        return
    policy = next((found for template in own if (found := template.policy(one.name))), None)
    if policy is None or policy.name != one.name:
        yield _NO_POLICY.problem(place, values)
        return
    area = area_of(one.app, policy)
    if area != one.area:
        yield _AREA.problem(place, {**values, "area": shown(area)})
    if policy.policy_class is PolicyClass.USER:
        yield _USER.problem(place, values)
    yield from _value(policy, one, place)


def _value(policy: Policy, one: SetPolicy, place: str) -> Iterator[Problem]:
    try:
        value = read_policy(policy, one.text)
    except BadInput as error:
        yield Problem(place, Level.ERROR, error.sentence, "admx_value")
        return
    for sentence in policy_problems(policy, value):
        yield Problem(place, Level.ERROR, sentence, "admx_value")


_NO_TEMPLATE = SAID.add(
    "admx_template",
    Level.ERROR,
    N_("Problem", "What is to be ingested for {app} is not an administrative template. Add its .admx again."),
)
_UNUSED = SAID.add(
    "admx_unused",
    Level.HINT,
    N_("Problem", "The administrative template of {app} is ingested, but no policy of it is set."),
)
_CLOSED_SOME = SAID.add(
    "admx_closed",
    Level.WARNING,
    N_(
        "Problem",
        "Windows refuses ingested policies that write to closed registry keys; {count} of the template of {app} do, "
        "such as {policy}. Whether it takes the others then is not known [UNKNOWN]. Take these out of the template, "
        "or set them by a script.",
    ),
)
_NOT_INGESTED = SAID.add(
    "admx_not_ingested",
    Level.WARNING,
    N_(
        "Problem",
        "The policy {policy} is set, but the template of {app} is not in the package. Add its .admx, unless devices "
        "have it.",
    ),
)
_NO_POLICY = SAID.add(
    "admx_policy",
    Level.ERROR,
    N_("Problem", "The template of {app} has no policy {policy}. Correct its name, or remove it."),
)
_AREA = SAID.add(
    "admx_area",
    Level.ERROR,
    N_("Problem", "The policy {policy} stands in another area than its template says: {area}. Set it again."),
)
_USER = SAID.add(
    "admx_user",
    Level.WARNING,
    N_(
        "Problem",
        "{policy} is a policy for users, and a package sets ingested policies for the device only: whether Windows "
        "takes it is not known [UNKNOWN]. Try it on a device.",
    ),
)
