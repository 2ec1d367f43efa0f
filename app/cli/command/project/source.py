"""The secrets that the arguments of a command give to the project it works on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli.terminal.secret_input import given_secrets, passphrase
from app.jobs.change import place_of, with_value
from app.model.secret_need import needed_secrets
from app.model.store.project_store import unlock

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.output import Output
    from app.jobs.source import Source


def with_given_secrets(source: Source, arguments: argparse.Namespace, output: Output) -> Source:
    """Return *source* with the secrets that *arguments* give, single ones first, then those that a passphrase opens.

    :raises Locked: the passphrase is wrong.
    """
    project, opened = source.project, source.opened
    given = {place_of(key): secret for key, secret in given_secrets(arguments, output)}
    for place, secret in given.items():
        project = with_value(project, place, secret)
    missing = tuple(place for place in source.missing if place not in given)
    if opened and opened.envelope and set(needed_secrets(project, missing)) & set(opened.envelope.places):
        word = passphrase(arguments, output)
        if word is not None:
            project = unlock(project, opened, word)
            missing = replace(opened, project=project, envelope=None).missing
    return replace(source, project=project, missing=missing)
