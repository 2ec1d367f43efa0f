"""The certificates that a package installs, in words, read from the values that Windows gets."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from app.answers.fields import paths
from app.core.text import N_, Sentence, day_words
from app.model.certificate.load import load_certificate, thumbprint
from app.packager.describe.values import by_item, shown_path, shown_value, value_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.masking import Mask
    from app.packager.describe.values import Stock
    from app.packager.read.effect import Effect

_STORES = {
    paths.ROOTS: N_(
        "Inspect", "Trusts as a root: {subject}, issued by {issuer}, valid to {end}, thumbprint {thumbprint}."
    ),
    paths.INTERMEDIATES: N_(
        "Inspect",
        "Knows as an intermediate authority: {subject}, issued by {issuer}, valid to {end}, thumbprint {thumbprint}.",
    ),
    paths.TRUSTED_PEOPLE: N_(
        "Inspect", "Trusts as a person or publisher: {subject}, issued by {issuer}, valid to {end}, {thumbprint}."
    ),
    paths.PROVISIONERS: N_(
        "Inspect",
        "Installs later packages signed by {subject} without asking (issued by {issuer}, valid to {end},"
        " thumbprint {thumbprint}).",
    ),
}


def certificate_lines(stock: Stock, mask: Mask) -> Iterator[Sentence]:
    """Yield what each certificate is trusted for, and the client certificates."""
    for path, template in _STORES.items():
        for effect in stock.take(path):
            yield from _certificate(effect, template, mask)
    for keys, client in by_item(stock.take(paths.CLIENTS)):
        yield from _client(keys.get("CertificateName", ""), client, mask)
    for effect in stock.take("Certificates"):
        yield value_sentence(effect, mask)
    for effect in stock.take_nodes("RootCATrustedCertificates", "ClientCertificateInstall", "CertificateStore"):
        yield value_sentence(effect, mask)


def _certificate(effect: Effect, template: str, mask: Mask) -> Iterator[Sentence]:
    path: dict[str, object] = {"path": shown_path(effect, mask)}
    try:
        found = load_certificate(base64.b64decode("".join(effect.parm.value.split()), validate=True))
        named = thumbprint(found)
        values: dict[str, object] = {
            "subject": mask.name(found.subject.rfc4514_string()),
            "issuer": mask.name(found.issuer.rfc4514_string()),
            "end": day_words(found.not_valid_after_utc),
            "thumbprint": named,
        }
    except ValueError:
        yield Sentence(N_("Inspect", "{path} should contain a certificate, but its content cannot be read."), path)
        return
    yield Sentence(template, values)
    told = effect.keys.get("thumbprint") or effect.keys.get("CertificateHash")
    if told is not None and told.upper() != named:
        yield Sentence(N_("Inspect", "{path} names another thumbprint than the certificate has."), path)


def _client(name: str, client: dict[str, Effect], mask: Mask) -> Iterator[Sentence]:
    values: dict[str, object] = {"name": mask.name(name)}
    client.pop("CertificatePassword", None)
    exportable = client.pop("ExportCertificate", None)
    location = client.pop("KeyLocation", None)
    if client.pop("CertificatePath", None):
        yield Sentence(
            N_(
                "Inspect",
                "Installs the client certificate “{name}” with its private key, which everybody with this file has.",
            ),
            values,
        )
    if exportable is not None and exportable.parm.value.casefold() in {"1", "true"}:
        yield Sentence(N_("Inspect", "The private key of “{name}” can be exported from the PC."), values)
    if location is not None:
        values["location"] = shown_value(location, mask)
        yield Sentence(N_("Inspect", "The private key of “{name}” is kept in: {location}."), values)
    for effect in client.values():
        yield value_sentence(effect, mask)
