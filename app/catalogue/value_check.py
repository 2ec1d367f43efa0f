"""What the catalogue demands of a value: type, range, length, pattern, kind of file, choice."""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import PureWindowsPath

from app.catalogue.setting import Setting, SettingType
from app.catalogue.value import problem_with_text, refusal, short
from app.core.text import N_, Sentence
from app.model.project_file import is_document

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def problem_with_value(setting: Setting, text: str) -> Sentence | None:
    """Return what is wrong with *text*, a text of ``customizations.xml``, in one sentence that says what is allowed.

    The sentence of a sensitive setting never holds the text.
    """
    if _NOT_IN_XML.search(text):
        return Sentence(
            N_("Problem", "The value of {path} holds a control character, which XML cannot contain. Remove it."),
            {"path": setting.path},
        )
    if setting.is_setting and setting.required and not text:
        return Sentence(
            N_("Problem", "{path} needs a value. Enter one, or leave the setting out."), {"path": setting.path}
        )
    problem = problem_with_text(setting, text)
    if problem:
        return problem
    if setting.value_type is SettingType.INTEGER:
        return _problem_with_number(setting, text)
    if setting.type is SettingType.BINARY:
        return _problem_with_base64(setting, text)
    if setting.type is SettingType.FILE and not is_document(text):
        return _problem_with_file(setting, text)
    if setting.type is SettingType.STRING:
        return _problem_with_string(setting, text)
    return None


def _problem_with_number(setting: Setting, text: str) -> Sentence | None:
    if text in setting.values:
        return None
    low, high = setting.minimum, setting.maximum
    if low is None and high is None:
        # A single text was learnt from a package: the choice has others, so it says nothing about the number.
        if len(setting.values) > 1 and text not in setting.values.values():
            return refusal(setting, text, _texts_and_numbers(setting))
        return None
    # The ranges are newer than the texts, so they decide where there are both.
    number = int(text)
    if (low is None or low <= number) and (high is None or number <= high):
        return None
    places: dict[str, object] = {"path": setting.path, "low": low, "high": high}
    if high is None:
        return Sentence(N_("Problem", "{path} takes a whole number from {low} up."), places)
    if low is None:
        return Sentence(N_("Problem", "{path} takes a whole number up to {high}."), places)
    return Sentence(N_("Problem", "{path} takes a whole number from {low} to {high}."), places)


def _texts_and_numbers(setting: Setting) -> list[str]:
    return [text if text == value else f"{text} ({value})" for text, value in setting.values.items()]


def _problem_with_string(setting: Setting, text: str) -> Sentence | None:
    if setting.values and text not in setting.values and text not in setting.values.values():
        return refusal(setting, text, setting.values)
    return problem_with_form(setting, text)


def problem_with_key(setting: Setting, key: str) -> Sentence | None:
    """Return what is wrong with *key* as the key of an item of the map *setting*, or None."""
    if not key or _NOT_IN_XML.search(key):
        return Sentence(
            N_("Problem", "Each item of {path} needs a key of its own ({key}), without control characters. Enter one."),
            {"path": setting.path, "key": setting.key or "Name"},
        )
    if setting.key_values and key not in setting.key_values and key not in setting.key_values.values():
        return refusal(setting, key, setting.key_values)
    return problem_with_form(setting, key)


def problem_with_form(setting: Setting, text: str) -> Sentence | None:
    """Return what is wrong with the length or the pattern of *text*, or None. Lengths are counted in UTF-16 units."""
    low, high = setting.min_length, setting.max_length
    length = len(text.encode("utf-16-le")) // 2
    places: dict[str, object] = {"path": setting.path, "low": low, "high": high, "length": length}
    if low is not None and low == high and length != low:
        return Sentence(N_("Problem", "{path} takes exactly {low} characters, and there are {length}."), places)
    if low is not None and length < low:
        return Sentence(N_("Problem", "{path} takes at least {low} characters, and there are {length}."), places)
    if high is not None and length > high:
        return Sentence(N_("Problem", "{path} takes at most {high} characters, and there are {length}."), places)
    if setting.pattern is None or _fits(setting.pattern, text):
        return None
    if setting.sensitive:
        return Sentence(
            N_("Problem", "{path} takes a text of this form: {pattern}"),
            {"path": setting.path, "pattern": setting.pattern},
        )
    return Sentence(
        N_("Problem", "{path} does not take “{text}”. Write it in this form: {pattern}"),
        {"path": setting.path, "text": short(text), "pattern": setting.pattern},
    )


def _fits(pattern: str, text: str) -> bool:
    try:
        return re.fullmatch(pattern, text) is not None
    except re.error:
        # The list comes from another regular expression language; what Python cannot read, it must not refuse.
        return True


def _problem_with_base64(setting: Setting, text: str) -> Sentence | None:
    try:
        base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return Sentence(
            N_("Problem", "{path} takes bytes written as base64 (letters, digits, + and /, = at the end)."),
            {"path": setting.path},
        )
    return None


def _problem_with_file(setting: Setting, text: str) -> Sentence | None:
    if not text:
        return Sentence(
            N_("Problem", "{path} needs a file. Choose one, or leave the setting out."), {"path": setting.path}
        )
    suffix = PureWindowsPath(text).suffix.removeprefix(".").lower()
    if not setting.file_types or suffix in (known.lower() for known in setting.file_types):
        return None
    allowed = ", ".join(f".{known}" for known in setting.file_types)
    return Sentence(
        N_("Problem", "{path} takes a file of type {allowed}. Choose another file."),
        {"path": setting.path, "allowed": allowed},
    )
