"""Texts of ``customizations.xml`` to values of provxml and back (``ppkg-format.md`` 6.3, rules 4 and 5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.catalogue.setting import Setting, SettingType
from app.core.error import BadInput
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

LISTED = 6
"""At most this many allowed texts appear in a sentence."""

SHOWN = 60
"""At most this many characters of a wrong text appear in a sentence."""

_SMALL_RANGE = 10
_SEPARATOR = "\uf000"
_TEXT_OF_BOOLEAN = {"true": "True", "1": "True", "false": "False", "0": "False"}
_NUMBER = re.compile(r"-?[0-9]{1,20}")


def value_of(setting: Setting, text: str) -> str:
    """Return the value that provxml holds for *text*, the text that ``customizations.xml`` holds.

    A boolean becomes lower case, a known text its value, a list ``a;b`` its form with U+F000; numbers and all other
    strings stay as they are.

    :raises BadInput: for a text of an integer or boolean that has no known value.
    """
    problem = problem_with_text(setting, text)
    if problem:
        raise BadInput(problem)
    if setting.value_type is SettingType.BOOLEAN:
        return setting.values.get(text, text.lower())
    if _holds_list(setting):
        return "".join(f"{part}{_SEPARATOR}" for part in _parts(text)) + _SEPARATOR
    return setting.values.get(text, text)


def text_of(setting: Setting, value: str) -> str:
    """Return the text that ``customizations.xml`` holds for *value*, a value of provxml or a default of the catalogue.

    A value without a text is its own text.
    """
    if setting.value_type is SettingType.BOOLEAN:
        return _TEXT_OF_BOOLEAN.get(value.lower(), value)
    if _holds_list(setting):
        parts = value.removesuffix(_SEPARATOR).removesuffix(_SEPARATOR)
        return parts.replace(_SEPARATOR, ";")
    return next((text for text, known in setting.values.items() if known == value), value)


_RETURN_CODES = frozenset({"ReturnCodeRestart", "ReturnCodeSuccess"})


def is_number(text: str) -> bool:
    """Return whether *text* is a whole number as provxml writes it: ASCII digits, perhaps a minus, nothing else."""
    return _NUMBER.fullmatch(text) is not None


def problem_with_text(setting: Setting, text: str) -> Sentence | None:
    """Return why *text* has no value, or None. This is less than ``problem_with_value`` asks: ranges do not count."""
    if not setting.is_setting:
        return Sentence(
            N_("Problem", "{path} is a group, not a setting, so it takes no value. Name a setting below it."),
            {"path": setting.path},
        )
    if setting.value_type is SettingType.BOOLEAN:
        is_known = text in setting.values or text.lower() in {"true", "false"}
        return None if is_known else refusal(setting, text, dict.fromkeys(("True", "False", *setting.values)))
    if text in setting.values or is_number(text) or _are_several(setting, text):
        return None
    if setting.value_type is not SettingType.INTEGER and text not in setting.texts_without_number:
        return None
    if text in setting.texts_without_number and not setting.sensitive:
        return _numberless(setting, text)
    if setting.values:
        return refusal(setting, text, _known(setting))
    if setting.sensitive:
        return Sentence(N_("Problem", "{path} takes a whole number, and this is not one."), {"path": setting.path})
    places: dict[str, object] = {"path": setting.path, "text": short(text)}
    if setting.csp_values:
        return Sentence(
            N_("Problem", "{path} takes a whole number, and “{text}” is not one. Known are these: {allowed}."),
            {**places, "allowed": _listed(setting.csp_values)},
        )
    return Sentence(N_("Problem", "{path} takes a whole number, and “{text}” is not one."), places)


def _are_several(setting: Setting, text: str) -> bool:
    """Tell whether *text* is several return codes with spaces between, as WCD's page takes them (``wizard.md`` 4.4).

    Its setting holds one number, and what Windows does with several is [UNKNOWN]; a rule of the page says so.
    """
    is_code = setting.path.startswith("ProvisioningCommands/") and setting.name in _RETURN_CODES
    return is_code and bool(text.split()) and all(map(is_number, text.split()))


def _numberless(setting: Setting, text: str) -> Sentence:
    """Return the sentence that nobody knows the number for *text*; it names texts and numbers that are known."""
    known = _known(setting)
    places: dict[str, object] = {"path": setting.path, "text": text}
    if not known:
        return Sentence(
            N_(
                "Problem",
                "The number behind “{text}” is not known [UNKNOWN], so {path} cannot take this text."
                " Write the number itself.",
            ),
            places,
        )
    return Sentence(
        N_(
            "Problem",
            "The number behind “{text}” is not known [UNKNOWN], so {path} cannot take this text."
            " Write the number itself, or one of these: {allowed}.",
        ),
        {**places, "allowed": _listed(known)},
    )


def _known(setting: Setting) -> tuple[str, ...]:
    """Return the texts of *setting*, then the numbers that are known to have no text there."""
    numbers = setting.csp_values
    low, high = setting.minimum, setting.maximum
    if not numbers and low is not None and high is not None and high - low < _SMALL_RANGE:
        numbers = tuple(map(str, range(low, high + 1)))
    return (*setting.values, *(number for number in numbers if number not in setting.values.values()))


def refusal(setting: Setting, text: str, allowed: Iterable[str]) -> Sentence:
    """Return the sentence that *text* is not among *allowed*; it shows a few of these, and never a secret."""
    listed = _listed(allowed)
    if setting.sensitive:
        return Sentence(
            N_("Problem", "{path} does not take this value. Write one of these: {allowed}."),
            {"path": setting.path, "allowed": listed},
        )
    return Sentence(
        N_("Problem", "{path} does not take “{text}”. Write one of these: {allowed}."),
        {"path": setting.path, "text": short(text), "allowed": listed},
    )


def _listed(texts: Iterable[str]) -> str:
    known = list(texts)
    return ", ".join(f"“{each}”" for each in known[:LISTED]) + (", …" if len(known) > LISTED else "")


def short(text: str) -> str:
    """Return *text* short enough for a sentence."""
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _holds_list(setting: Setting) -> bool:
    return setting.target is not None and setting.target.datatype == "multiplestring"


def _parts(text: str) -> list[str]:
    # An empty list is the end mark alone, as in the registry [INFERRED]; no package shows one.
    return text.split(";") if text else []
