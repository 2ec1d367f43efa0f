"""What a package itself shows of its tool's ways, where the table of versions is silent or wrong.

Each trait of :class:`app.packager.compile.dialect.Dialect` leaves a trace: an attribute, the GUID of a settings
group, the list that a group stands in, the order of the groups.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.packager.compile.dialect import CONSUMER_FEATURES
from app.packager.compile.group import GroupSource, group_guid

if TYPE_CHECKING:
    from app.packager.compile.dialect import Dialect
    from app.packager.compile.group import Group
    from app.packager.read.package import Line, OpenPackage

_ACCOUNTS = group_guid(("Accounts",))
_PARTS_OF_ACCOUNTS = frozenset(
    group_guid(path.split("/")) for path in ("Accounts/Azure", "Accounts/ComputerAccount", "Accounts/Users/User")
)
_CONSUMER_FEATURES = group_guid(CONSUMER_FEATURES.split("/"))


def shown_dialect(package: OpenPackage) -> Dialect:
    """Return the way of the tool that made *package*: what it shows, and what its version tells about the rest.

    The order of the groups is not looked at, see :func:`is_order_of`.

    :raises BadInput: a list or a settings group is missing or damaged.
    """
    lines = list({line.file: line for line in package.lines()}.values())
    guids = {_guid(line) for line in lines}
    parms = [parm for line in lines for parm in package.parms(line)]
    whole = True if _ACCOUNTS in guids else False if guids & _PARTS_OF_ACCOUNTS else None
    consumer = next((line.source == GroupSource.USER for line in lines if _guid(line) == _CONSUMER_FEATURES), None)
    return replace(
        package.dialect,
        shown_settings_path=any(parm.settings_path is not None for parm in parms) if parms else None,
        shown_whole_accounts=whole,
        shown_consumer_features_of_user=consumer,
    )


def is_order_of(package: OpenPackage, groups: list[Group]) -> bool:
    """Return whether the lists of *package* name *groups* in their order."""
    listed = [(line.source, _guid(line)) for line in {line.file: line for line in package.lines()}.values()]
    made = [(str(source), group.guid) for source in GroupSource for group in groups if group.source is source]
    return listed == made


def _guid(line: Line) -> str:
    """Return the GUID of the group of *line*, without the number that tells equal ones apart."""
    return line.guid.partition("_")[0].lower()
