"""The integrations that clients try, and what there is to try of each."""

from collections.abc import Callable
from dataclasses import dataclass

import billsby_checks
import billsby_tools
import finexio_checks
import finexio_tools
import xero_checks
import xero_tools


@dataclass(frozen=True)
class Integration:
    """The tools of one vendor, and what must hold of them for an agent that works with it."""

    # A believable call of each tool, in an order in which each has the ids it needs.
    calls: dict[str, Callable]
    # The checks that are its own. They take a checklist, an agent and the control desk, which is
    # None where the sandbox is out of reach.
    check: Callable
    # Tools that act although they are called list or get, or that read under another name.
    misnamed: frozenset[str] = frozenset()

    def is_read_only(self, tool):
        return tool.startswith(("list_", "get_")) != (tool in self.misnamed)


INTEGRATIONS = {
    "finexio": Integration(finexio_tools.CALLS, finexio_checks.check),
    "billsby": Integration(billsby_tools.CALLS, billsby_checks.check, billsby_tools.MISNAMED),
    "xero": Integration(xero_tools.CALLS, xero_checks.check),
}
