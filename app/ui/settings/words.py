"""What the editor says about a setting: the rule below its field, and the facts in its help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.answers.admx.template import PolicyClass
from app.catalogue.edition import CHOICES, is_for
from app.catalogue.public_page import public_pages
from app.catalogue.setting import Evidence, SettingType
from app.catalogue.value import text_of
from app.core.masking import shown
from app.core.text import Sentence, labelled
from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.answers.admx.template import Policy
    from app.catalogue.setting import Setting


def rule_of(setting: Setting) -> str:
    """Return what a value of *setting* may be, and what WCD takes without one; empty where that is free."""
    return " ".join(_rules(setting))


def _rules(setting: Setting) -> Iterator[str]:
    translate = QCoreApplication.translate
    low, high = setting.minimum, setting.maximum
    if low is not None and high is not None:
        yield translate("SettingRule", "A whole number from {0} to {1}.").format(low, high)
    elif low is not None:
        yield translate("SettingRule", "A whole number from {0} up.").format(low)
    elif high is not None:
        yield translate("SettingRule", "A whole number up to {0}.").format(high)
    elif setting.value_type is SettingType.INTEGER and not setting.values:
        yield translate("SettingRule", "A whole number.")
    shortest, longest = setting.min_length, setting.max_length
    if shortest and longest:
        yield translate("SettingRule", "From {0} to {1} characters.").format(shortest, longest)
    elif longest:
        yield translate("SettingRule", "At most {0} characters.").format(longest)
    elif shortest:
        yield translate("SettingRule", "At least {0} characters.").format(shortest)
    if setting.pattern:
        yield translate("SettingRule", "In this form: {0}").format(setting.pattern)
    if setting.file_types:
        yield translate("SettingRule", "A file of type {0}.").format(", ".join(f".{one}" for one in setting.file_types))
    elif setting.type is SettingType.FILE:
        yield translate("SettingRule", "Any file; its content goes into the package.")
    if setting.type is SettingType.BINARY:
        yield translate("SettingRule", "Bytes, written as base64.")
    if setting.target is not None and setting.target.datatype == "multiplestring":
        yield translate("SettingRule", "Several texts, separated by semicolons.")
    if setting.texts_without_number:
        texts = ", ".join(f"“{one}”" for one in setting.texts_without_number)
        yield translate(
            "SettingRule", "WCD also offers {0}; the numbers behind them are not known: write the number itself."
        ).format(texts)
    if setting.default is not None and not setting.sensitive:
        text = text_of(setting, setting.default)
        number = f" ({setting.default})" if text != setting.default and setting.values else ""
        yield translate("SettingRule", "Default: {0}.").format(f"{text}{number}")


def facts_of(setting: Setting, address: str) -> Markup:
    """Return what is known of *setting*, which stands at *address*: a list of facts, and links to public pages."""
    page_words = QCoreApplication.translate("SettingFacts", "Microsoft’s page: {0}")
    links = [
        markup("<p><a href='{0}'>{1}</a></p>", page, page_words.format(page.rpartition("/")[2].partition("#")[0]))
        for page in public_pages(setting)
    ]
    return joined((_table(_facts(setting)), *links, _key(address)))


def policy_facts(app: str, policy: Policy, start: str = "") -> Markup:
    """Return what is known of *policy* of the template of *app*; *start* begins its key for ``ppkg set``."""
    return joined((_table(_policy_facts(policy)), _key(f"{start}admx/{app}/{policy.name}")))


def _policy_facts(policy: Policy) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    words = {
        PolicyClass.MACHINE: translate("PolicyFacts", "computers"),
        PolicyClass.USER: translate("PolicyFacts", "users; whether a package can set it is not known"),
        PolicyClass.BOTH: translate("PolicyFacts", "computers and users; a package sets it for the computer"),
    }
    yield translate("PolicyFacts", "Applies to"), words[policy.policy_class]
    if policy.supported_on:
        yield translate("PolicyFacts", "Supported on"), shown(policy.supported_on, 300)
    if policy.key:
        yield translate("PolicyFacts", "Registry key"), shown(policy.key, 300)


def _table(facts: Iterable[tuple[str, str]]) -> Markup:
    rows = [markup("<tr><td>{0}&nbsp;&nbsp;</td><td>{1}</td></tr>", name, value) for name, value in facts]
    return joined((markup("<table>"), *rows, markup("</table>")))


def _key(address: str) -> Markup:
    key = markup("<code>{0}</code>", shown(address, 400))
    return markup(QCoreApplication.translate("SettingFacts", "<p>Key for <code>ppkg set</code>: {0}</p>"), key)


def _facts(setting: Setting) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    yield translate("SettingFacts", "Takes"), type_word(setting)
    if setting.target is not None:
        for_user = setting.target.for_user
        yield (
            translate("SettingFacts", "Applies to"),
            translate("SettingFacts", "The user who signs in") if for_user else translate("SettingFacts", "The device"),
        )
    fitting = [one for one in CHOICES if one.stores[1:] and is_for(setting, one.stores[1:])]
    editions = [translate("Edition", one.title) for one in fitting]
    if editions:
        yield translate("SettingFacts", "Editions"), ", ".join(editions)
    if setting.since:
        yield translate("SettingFacts", "Since"), translate("SettingFacts", "WCD {0}").format(setting.since)
    if setting.removed:
        yield translate("SettingFacts", "Removed"), translate("SettingFacts", "The newest WCD no longer has it.")
    if setting.hidden:
        yield translate("SettingFacts", "Hidden"), translate("SettingFacts", "WCD’s editor does not show it.")
    if setting.requires_reboot:
        yield translate("SettingFacts", "Restart"), translate("SettingFacts", "Takes effect after a restart.")
    if setting.evidence is not None:
        yield translate("SettingFacts", "How sure"), translated(Sentence(setting.evidence.sentence))


def type_word(setting: Setting) -> str:
    """Return in a word what *setting* takes."""
    translate = QCoreApplication.translate
    words = {
        SettingType.GROUP: translate("SettingType", "A group of settings"),
        SettingType.MAP: translate("SettingType", "Items by name"),
        SettingType.ORDERED_LIST: translate("SettingType", "A list in order"),
        SettingType.FILE_LIST: translate("SettingType", "A list of files"),
        SettingType.BOOLEAN: translate("SettingType", "Yes or no"),
        SettingType.INTEGER: translate("SettingType", "A number"),
        SettingType.STRING: translate("SettingType", "A text"),
        SettingType.BINARY: translate("SettingType", "Bytes"),
        SettingType.FILE: translate("SettingType", "A file"),
        SettingType.UNKNOWN: translate("SettingType", "Not known"),
    }
    if setting.sensitive:
        return translate("SettingType", "A secret")
    if setting.values and setting.value_type is not SettingType.BOOLEAN:
        return translate("SettingType", "A choice")
    return words[setting.type]


def evidence_words() -> dict[Evidence, str]:
    """Return a short name for how sure it is where a setting goes in a package, the surest first."""
    translate = QCoreApplication.translate
    return {
        Evidence.PACKAGE: translate("SettingFilter", "Proved in real packages"),
        Evidence.STORE: translate("SettingFilter", "From WCD’s own lists"),
        Evidence.RULE: translate("SettingFilter", "Likely, not proved"),
        Evidence.NONE: translate("SettingFilter", "Cannot be built"),
    }


def named(name: str, value: str) -> str:
    """Return *value* behind its *name* and a colon as the language writes it."""
    return translated(labelled(name, value))
