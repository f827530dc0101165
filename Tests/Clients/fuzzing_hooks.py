"""What schemathesis is not to do, and what the description cannot say of requests that fit it."""

import os
from datetime import UTC, datetime, timedelta

import schemathesis

# An account, its server and the key that is shown: they must live until the end.
KEPT = os.environ["FUZZING_KEPT"].split(",")
ACCOUNT = KEPT[0]
VENDORS = os.environ["FUZZING_VENDORS"]
NOBODY = "00000000-0000-7000-8000-000000000000"
TOOL = "list_all_finexio_invoices"
TOOLS = [TOOL, "get_single_finexio_invoice_by_id", "create_a_finexio_webhook"]
RESOURCES = ["invoices", "drawdowns", "counterparties", "payments", "webhooks"]


@schemathesis.hook
def before_call(_context, case, _options):
    if case.method in ("DELETE", "PATCH") and set(case.path_parameters.values()) & set(KEPT):
        if case.method == "DELETE" or "credentials" in case.path:
            case.path_parameters["id"] = NOBODY
    keep_to_stand_ins(case)
    if case.meta is not None and not case.meta.generation.mode.is_negative:
        make_sense(case)


def keep_to_stand_ins(case):
    """No account leads to a vendor itself, however odd the request that makes it."""
    if case.path == "/integrated-account" and isinstance(case.body, dict):
        if case.body.get("origin") is None:
            case.body["origin"] = VENDORS
    if case.path == "/integrated-account/{id}" and isinstance(case.body, dict):
        if case.body.get("origin", "") is None:
            case.body["origin"] = VENDORS


def choose(case, name, values):
    """Puts one that exists in the place of a name, another for another name."""
    given = str(case.path_parameters[name])
    case.path_parameters[name] = values[len(given) % len(values)]


def make_sense(case):
    """A request that fits its schema, and what else the API asks of it."""
    query, body = case.query or {}, case.body
    # These are texts that earlier answers had.
    query.pop("next_cursor", None)
    query.pop("mark", None)
    # These are words of the account's integration.
    for name, word in (("methods", "read"), ("tags", "invoices"), ("tools", TOOL)):
        if name in query:
            query[name] = word
    if "/proxy/" in case.path:
        query["integrated_account_id"] = ACCOUNT
        choose(case, "resource", RESOURCES)
    if "tool_name" in case.path_parameters:
        choose(case, "tool_name", TOOLS)
    if case.path.startswith("/integration/{name}/tools"):
        case.path_parameters["name"] = "finexio"
    elif "tool_name" in case.path_parameters:
        case.path_parameters["id"] = ACCOUNT
    if not isinstance(body, dict):
        return
    if body.get("expires_at"):
        soon = datetime.now(UTC) + timedelta(hours=1)
        body["expires_at"] = soon.isoformat()
    if isinstance(body.get("origin"), str):
        body["origin"] = VENDORS
    # The operator allows none.
    body.pop("redirect_uri", None)
    if isinstance(body.get("integration"), str):
        body["integration"] = "finexio"
    elif case.path == "/link-token":
        body.pop("settings", None)
    if body.get("settings"):
        body["settings"] = {"host": "api.finexio-stage.com"}
    if case.path == "/integrated-account":
        # The key is of no tenant.
        body.setdefault("tenant_id", "fuzz")
    if "credentials" in body or case.path == "/integrated-account":
        body["credentials"] = {"username": "u", "password": "p"}
    if isinstance(body.get("config"), dict):
        for name, word in (("methods", "read"), ("tags", "invoices"), ("tools", TOOL)):
            if body["config"].get(name):
                body["config"][name] = [word]
        if isinstance(body["config"].get("approval"), dict):
            body["config"]["approval"]["for"] = ["writes"]

