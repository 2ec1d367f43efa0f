"""What a package does to device, network and accounts, in words (``wizard.md`` 4.1 to 4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.fields import paths
from app.answers.xml.xml import local_name, parse_document
from app.catalogue.value import text_of
from app.core.error import BadInput
from app.core.text import N_, Sentence
from app.model.device_name import literal, preview
from app.model.project import Target
from app.model.token import is_demo_token
from app.packager.describe.values import Stock, by_item, shown_value, value_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.masking import Mask
    from app.packager.read.effect import Effect

_SERIAL = "5CG1234XYZ"


def device_lines(stock: Stock, mask: Mask) -> Iterator[Sentence]:
    """Yield name, product key, shared use, removal of software, first-start pages."""
    for effect in stock.take(paths.NAME_2004, paths.NAME_OLDER, paths.NAME_INITIAL):
        yield _name(effect, mask)
    for effect in stock.take(paths.PRODUCT_KEY, paths.CHANGED_KEY):
        yield Sentence(
            N_("Inspect", "Enters the product key {key} into Windows, which may change its edition."),
            {"key": shown_value(effect, mask)},
        )
    for effect in stock.take(paths.SHARED_MODE):
        if _is_on(effect):
            yield Sentence(N_("Inspect", "Sets the PC up for shared use."))
        else:
            yield value_sentence(effect, mask)
    for effect in stock.take(paths.CLEAN_PC):
        yield (
            Sentence(N_("Inspect", "Removes installed software and the files of all users."))
            if _is_on(effect)
            else value_sentence(effect, mask)
        )
    for effect in stock.take(paths.CLEAN_PC_KEEPING):
        yield (
            Sentence(N_("Inspect", "Removes installed software; the files of users stay."))
            if _is_on(effect)
            else value_sentence(effect, mask)
        )
    for effect in stock.take(paths.HIDE_OOBE):
        if _is_on(effect):
            yield Sentence(N_("Inspect", "Hides the pages of the first start."))
        else:
            yield Sentence(N_("Inspect", "Leaves the pages of the first start as they are."))


def network_lines(stock: Stock, mask: Mask) -> Iterator[Sentence]:
    """Yield Wi-Fi networks, then proxies, VPN and other connections as they are set."""
    effects = stock.take("ConnectivityProfiles", "Connections", "NetworkProxy", "Cellular")
    effects += stock.take_nodes("WiFi", "VPNv2", "NetworkProxy")
    for effect in effects:
        if effect.parm.name.casefold() == "wlanxml":
            yield _wifi(effect, mask)
        else:
            yield value_sentence(effect, mask)


def account_lines(stock: Stock, mask: Mask) -> Iterator[Sentence]:
    """Yield what is joined, who may sign in, and who is signed in without being asked."""
    for _, azure in by_item(stock.take(paths.ENTRA)):
        yield from _entra(azure, mask)
    for _, domain in by_item(stock.take(paths.COMPUTER)):
        yield from _domain(domain, mask)
    for keys, user in by_item(stock.take(paths.USERS)):
        yield from _user(keys.get("UserName", ""), user, mask)
    for keys, enrolment in by_item(stock.take(paths.ENROLMENTS)):
        yield from _enrolment(keys.get("UPN", ""), enrolment, mask)
    for _, logon in by_item(stock.take(paths.AUTO_LOGON)):
        name = logon.pop("UserName", None)
        if name and logon.keys() & {"Enable", "Password"}:
            logon.pop("Enable", None)
            logon.pop("Password", None)
            yield Sentence(
                N_("Inspect", "Signs “{user}” in at each start without asking; the password is in the package."),
                {"user": shown_value(name, mask)},
            )
        elif name:
            yield value_sentence(name, mask)
        yield from _others(logon, mask)
    for effect in stock.take_nodes("Accounts", "AADJ"):
        yield value_sentence(effect, mask)


def _name(effect: Effect, mask: Mask) -> Sentence:
    pattern = effect.parm.value
    target = Target.WINDOWS_2004 if effect.setting and effect.setting.path == paths.NAME_2004 else Target.OLDER
    values: dict[str, object] = {"name": mask.name(pattern)}
    if literal(pattern) == pattern:
        return Sentence(N_("Inspect", "Names the PC “{name}”: every PC gets the same name."), values)
    values["example"] = mask.name(preview(pattern[:200], _SERIAL, target))
    return Sentence(N_("Inspect", "Names the PC “{name}”, for example “{example}”."), values)


def _wifi(effect: Effect, mask: Mask) -> Sentence:
    ssid = effect.parm.path[-1][0] if effect.parm.path else ""
    texts: dict[str, str] = {}
    try:
        root = parse_document(effect.parm.value.encode(), "WlanXml")
    except BadInput:
        return Sentence(
            N_("Inspect", "Adds a Wi-Fi profile “{ssid}” whose content cannot be read."), {"ssid": mask.name(ssid)}
        )
    for element in root.iter():
        parent = element.getparent()
        if local_name(element) == "name" and parent is not None and local_name(parent) == "SSID":
            texts.setdefault("SSID", element.text or "")
        texts.setdefault(local_name(element), element.text or "")
    values: dict[str, object] = {
        "ssid": mask.name(texts.get("SSID") or texts.get("name") or ssid),
        "authentication": mask.name(texts.get("authentication", "")),
        "encryption": mask.name(texts.get("encryption", "")),
    }
    if texts.get("useOneX") == "true":
        return Sentence(
            N_("Inspect", "Adds the Wi-Fi network “{ssid}” ({authentication}, {encryption}) with a sign-in (802.1X)."),
            values,
        )
    if texts.get("keyMaterial"):
        return Sentence(
            N_(
                "Inspect",
                "Adds the Wi-Fi network “{ssid}” ({authentication}, {encryption}); its key is in the package.",
            ),
            values,
        )
    return Sentence(
        N_("Inspect", "Adds the Wi-Fi network “{ssid}” ({authentication}, {encryption}) without a key."), values
    )


def _entra(azure: dict[str, Effect], mask: Mask) -> Iterator[Sentence]:
    token = azure.pop("BPRT", None)
    if token and not token.parm.value:
        yield Sentence(N_("Inspect", "Would join Entra ID, but there is no bulk token yet: no device can join."))
    elif token and is_demo_token(token.parm.value):
        yield Sentence(N_("Inspect", "Training: contains a bulk token of the demo tenant, which joins no device."))
    elif token:
        yield Sentence(
            N_(
                "Inspect",
                "Joins Entra ID with a bulk token, which anybody who has this file can use until it ends.",
            )
        )
    yield from _others(azure, mask)


def _domain(domain: dict[str, Effect], mask: Mask) -> Iterator[Sentence]:
    name, account, unit = (domain.pop(key, None) for key in ("DomainName", "Account", "AccountOU"))
    if name:
        values: dict[str, object] = {"domain": shown_value(name, mask)}
        if account:
            values["account"] = shown_value(account, mask)
            yield Sentence(N_("Inspect", "Joins the domain “{domain}” with the account “{account}”."), values)
        else:
            yield Sentence(N_("Inspect", "Joins the domain “{domain}”."), values)
    elif account:
        yield value_sentence(account, mask)
    if unit:
        yield Sentence(N_("Inspect", "Puts the PC into the unit “{unit}”."), {"unit": shown_value(unit, mask)})
    if domain.pop("Password", None):
        yield Sentence(N_("Inspect", "The password of the account that joins is in the package."))
    yield from _others(domain, mask)


def _user(name: str, user: dict[str, Effect], mask: Mask) -> Iterator[Sentence]:
    group = user.pop("UserGroup", None)
    values: dict[str, object] = {"user": mask.name(name)}
    if group is not None:
        values["group"] = mask.name(text_of(group.setting, group.parm.value) if group.setting else group.parm.value)
        yield Sentence(N_("Inspect", "Makes the local user “{user}”, a member of {group}."), values)
    else:
        yield Sentence(N_("Inspect", "Makes or changes the local user “{user}”."), values)
    if user.pop("Password", None):
        yield Sentence(N_("Inspect", "The password of “{user}” is in the package."), {"user": mask.name(name)})
    yield from _others(user, mask)


def _enrolment(name: str, enrolment: dict[str, Effect], mask: Mask) -> Iterator[Sentence]:
    url = enrolment.pop("DiscoveryServiceFullUrl", None)
    values: dict[str, object] = {"user": mask.name(name)}
    if url:
        values["url"] = shown_value(url, mask)
        yield Sentence(N_("Inspect", "Enrols the PC in device management as “{user}”, through {url}."), values)
    else:
        yield Sentence(N_("Inspect", "Enrols the PC in device management as “{user}”."), values)
    if enrolment.pop("Secret", None):
        yield Sentence(N_("Inspect", "The password of “{user}” is in the package."), {"user": mask.name(name)})
    yield from _others(enrolment, mask)


def _others(effects: dict[str, Effect], mask: Mask) -> Iterator[Sentence]:
    return (value_sentence(effect, mask) for effect in effects.values())


def _is_on(effect: Effect) -> bool:
    return effect.parm.value.casefold() in {"1", "true"}
