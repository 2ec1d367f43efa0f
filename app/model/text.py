"""Sentences for people: a template that can be translated, and the values put into it."""

from __future__ import annotations

from dataclasses import dataclass, field


def N_(_context: str, text: str) -> str:  # noqa: N802 - the name that translation tools look for
    """Mark *text* for translation and return it unchanged; it is translated when it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: a template with ``{name}`` places, and the values for them. Values never hold a secret."""

    template: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format_map(self.values) if self.values else self.template


def labelled(label: object, text: object) -> Sentence:
    """Return *text* after its *label*, with the colon of the person's language; both may be sentences."""
    return Sentence(N_("Sentence", "{label}: {text}"), {"label": label, "text": text})
