"""Both directions of the sections that only HoloLens and Surface Hub have, and of other management servers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.answers.fields import paths as at
from app.answers.fields.tree import branch, find, leaf, remove
from app.core.secret import Secret
from app.model.hololens import Generation
from app.model.management import EnrolmentPolicy, Management
from app.model.node import LABEL, Node
from app.model.project import Join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.hub import Hub, Proxy
    from app.model.project import Project


def hololens_settings(project: Project) -> Iterator[Node]:
    """Yield what a HoloLens needs before its first start, and what it does not ask there."""
    hololens = project.hololens
    if hololens.license_file and hololens.generation is Generation.FIRST:
        yield leaf(at.LICENSE, hololens.license_file)
    for name, field in at.HOLOLENS:
        if value := getattr(hololens, field):
            yield leaf(f"{at.FIRST_EXPERIENCE}/{name}", value)


def hololens_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting of a HoloLens."""
    hololens = project.hololens
    if hololens.license_file and hololens.generation is Generation.FIRST:
        yield at.LICENSE, "hololens.license_file"
    for name, field in at.HOLOLENS:
        if getattr(hololens, field):
            yield f"{at.FIRST_EXPERIENCE}/{name}", f"hololens.{field}"


def take_license(project: Project) -> Project:
    """Move the licence file, which only the first generation needs."""
    node = find(project.settings, at.LICENSE)
    if node is None:
        return project
    hololens = replace(project.hololens, license_file=node.text(), generation=Generation.FIRST)
    return _without(replace(project, hololens=hololens), at.LICENSE)


def take_first_experience(project: Project) -> Project:
    """Move what the first start of a HoloLens does not ask."""
    found: dict[str, Any] = {}
    for name, field in at.HOLOLENS:
        node = find(project.settings, f"{at.FIRST_EXPERIENCE}/{name}")
        if node is not None:
            found[field] = node.text() == "True" if field.startswith("skip_") else node.text()
            if found[field]:
                project = _without(project, f"{at.FIRST_EXPERIENCE}/{name}")
    return replace(project, hololens=replace(project.hololens, **found))


def developer_settings(project: Project) -> Iterator[Node]:
    """Yield developer mode if it is on."""
    if project.hololens.developer_mode:
        yield leaf(at.DEVELOPER_MODE, True)


def developer_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of developer mode."""
    if project.hololens.developer_mode:
        yield at.DEVELOPER_MODE, "hololens.developer_mode"


def take_developer_mode(project: Project) -> Project:
    """Move developer mode."""
    changed = replace(project, hololens=replace(project.hololens, developer_mode=True))
    return _without(changed, at.DEVELOPER_MODE)


def proxy_settings(project: Project) -> Iterator[Node]:
    """Yield the proxy of a Surface Hub, unless the page is switched off."""
    if project.proxy.enabled:
        for path, _, value in _proxy(project.proxy):
            yield leaf(path, value)


def proxy_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of each setting of the proxy."""
    if project.proxy.enabled:
        yield from ((path, place) for path, place, _ in _proxy(project.proxy))


def _proxy(proxy: Proxy) -> Iterator[tuple[str, str, str]]:
    """Yield path, place and value of each setting of *proxy*."""
    server = f"{at.NETWORK_PROXY}/ProxyServer"
    yield f"{at.NETWORK_PROXY}/AutoDetect", "proxy.auto_detect", _bit(proxy.auto_detect)
    if proxy.script:
        yield f"{at.NETWORK_PROXY}/SetupScriptUrl", "proxy.script", proxy.script
    if proxy.server:
        if proxy.exceptions:
            yield f"{server}/Exceptions", "proxy.exceptions", proxy.exceptions
        yield f"{server}/ProxyAddress", "proxy.server", proxy.server
        yield f"{server}/UseProxyForLocalAddresses", "proxy.local_addresses", _bit(proxy.local_addresses)


def take_proxy(project: Project) -> Project:
    """Move the proxy."""
    group = find(project.settings, at.NETWORK_PROXY)
    if group is None:
        return project
    proxy = replace(
        project.proxy,
        enabled=True,
        auto_detect=_text(group, "AutoDetect") != "0",
        script=_text(group, "SetupScriptUrl"),
        server=_text(group, "ProxyServer/ProxyAddress"),
        exceptions=_text(group, "ProxyServer/Exceptions"),
        local_addresses=_text(group, "ProxyServer/UseProxyForLocalAddresses") != "0",
    )
    return replace(project, proxy=proxy, settings=remove(project.settings, "", (group,)))


def group_settings(project: Project) -> Iterator[Node]:
    """Yield the group that administers a Surface Hub; it counts only after the join to a domain."""
    for path, _, value in _group(project):
        yield leaf(path, value)


def group_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of the group's settings."""
    yield from ((path, place) for path, place, _ in _group(project))


def _group(project: Project) -> Iterator[tuple[str, str, str]]:
    hub = project.hub
    if project.account.join is Join.DIRECTORY:
        if hub.group_name:
            yield f"{at.HUB_MANAGEMENT}/GroupName", "hub.group_name", hub.group_name
        if hub.group_sid:
            yield f"{at.HUB_MANAGEMENT}/GroupSid", "hub.group_sid", hub.group_sid


def take_group(project: Project) -> Project:
    """Move the group that administers a Surface Hub."""
    group = find(project.settings, at.HUB_MANAGEMENT)
    if group is None:
        return project
    hub: Hub = replace(project.hub, group_name=_text(group, "GroupName"), group_sid=_text(group, "GroupSid"))
    return replace(project, hub=hub, settings=remove(project.settings, "", (group,)))


def management_settings(project: Project) -> Iterator[Node]:
    """Yield the enrolment into a management server, unless it is switched off."""
    management = project.management
    if not management.enabled:
        return
    parts = [leaf(name, value) for name, field in at.ENROLMENT_FIELDS if (value := _plain(management, field))]
    outer, _, item = at.ENROLMENT.rpartition("/")
    yield branch(outer, Node(item, None, tuple(parts), ((item, management.account), (LABEL, management.account))))


def management_paths(project: Project) -> Iterator[tuple[str, str]]:
    """Yield path and place of the enrolment."""
    if project.management.enabled and project.management.account:
        yield f"{at.ENROLMENT}@{project.management.account}", "management.account"


def _plain(management: Management, field: str) -> str | Secret:
    value = getattr(management, field)
    return value if isinstance(value, Secret) else str(value)


def take_management(project: Project) -> Project:
    """Move the enrolment, if it is the only one: a project has one."""
    group = find(project.settings, at.ENROLMENTS)
    if group is None or len(group.children) != 1:
        return project
    (item,) = group.children
    policy = _text(item, "AuthPolicy")
    management = Management(
        enabled=True,
        account=item.key("UPN") or "",
        policy=next((one for one in EnrolmentPolicy if one.value == policy), EnrolmentPolicy.ON_PREMISE),
        secret=Secret(_text(item, "Secret")),
        discovery=_text(item, "DiscoveryServiceFullUrl"),
        enrolment_service=_text(item, "EnrollmentServiceFullUrl"),
        policy_service=_text(item, "PolicyServiceFullUrl"),
    )
    return replace(project, management=management, settings=remove(project.settings, at.ENROLMENTS, (item,)))


def _bit(value: bool) -> str:
    return "1" if value else "0"


def _text(node: Node, path: str) -> str:
    found = node.at(path)
    return found.text() if found else ""


def _without(project: Project, path: str) -> Project:
    outer, _, name = path.rpartition("/")
    group = find(project.settings, outer)
    gone = [child for child in group.children if child.name == name] if group else []
    return replace(project, settings=remove(project.settings, outer, gone))
