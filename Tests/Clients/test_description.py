"""/openapi.json says what the API does: it is well formed, and every route answers as it says."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from installation import HOOK, waiting

HERE = Path(__file__).parent
VERBS = ("get", "put", "post", "patch", "delete")


def closed(description):
    """The description with every component complete: an answer with a member more does not fit it.
    Clients must bear new members; the server must not have any that it does not describe."""
    description = json.loads(json.dumps(description))
    for schema in description["components"]["schemas"].values():
        schema["additionalProperties"] = False
    return description


def operations(description):
    for path, item in description["paths"].items():
        for verb in VERBS:
            if verb in item:
                yield path, verb, item[verb]


def validator(description, schema):
    """Holds values against a schema of the description."""
    resource = Resource(contents=description, specification=DRAFT202012)
    registry = Registry().with_resource("urn:description", resource)
    rooted = json.loads(json.dumps(schema).replace('"#/', '"urn:description#/'))
    return Draft202012Validator(
        rooted, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
    )


def test_it_is_openapi_3_1(installation):
    description = installation.api.get("/openapi.json")
    OpenAPIV31SpecValidator(description).validate()
    tags = {tag["name"] for tag in description["tags"]}
    for path, verb, operation in operations(description):
        name = f"{verb} {path}"
        assert operation["summary"] and operation["tags"][0] in tags, name
        assert all(parameter["description"] for parameter in operation["parameters"]), name
        success = [status for status in operation["responses"] if status.startswith("2")]
        assert len(success) == 1, name
        content = operation["responses"][success[0]]["content"]
        kind = "text/event-stream" if operation["operationId"] == "audit.tail" else "application/json"
        assert content.keys() == {kind} and content[kind].keys() == {"schema"}, name
    for name, schema in description["components"]["schemas"].items():
        assert schema["description"], name
        for member, rule in schema["properties"].items():
            assert rule.get("description"), f"{name}.{member}"


def test_its_examples_fit(installation):
    description = installation.api.get("/openapi.json")
    seen = 0

    def hold(schema, value):
        nonlocal seen
        seen += 1
        validator(description, schema).validate(value)

    for schema in description["components"]["schemas"].values():
        for rule in schema["properties"].values():
            for example in rule.get("examples", ()):
                hold(rule, example)
    for _, _, operation in operations(description):
        for parameter in operation["parameters"]:
            if "example" in parameter:
                hold(parameter["schema"], parameter["example"])
        media = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        if "example" in media:
            hold(media["schema"], media["example"])
            for rule in media["schema"]["properties"].values():
                for example in rule.get("examples", ()):
                    hold(rule, example)
    assert seen > 30


class Recorder:
    """Asks, and holds every answer against the description."""

    def __init__(self, api):
        self.api = api
        self.description = closed(api.get("/openapi.json"))
        self.done = set()
        self._templates = [
            (re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path) + "$"), verb, operation)
            for path, verb, operation in operations(self.description)
        ]

    def ask(self, method, path, body=None, status=None, api=None, **options):
        response = (api or self.api).send(method, path, body=body, **options)
        operation = next(
            operation
            for pattern, verb, operation in self._templates
            if verb == method.lower() and pattern.match(path)
        )
        answer = operation["responses"].get(str(response.status_code)) or operation["responses"].get(
            f"{response.status_code // 100}XX"
        )
        told = f"{method} {path}: {response.status_code} {response.text}"
        assert answer is not None, told
        if "$ref" in answer:
            answer = self.description["components"]["responses"][answer["$ref"].split("/")[-1]]
        schema = answer["content"]["application/json"]["schema"]
        errors = list(validator(self.description, schema).iter_errors(response.json()))
        assert not errors, f"{told}\n{errors[0]}"
        for name, field in answer.get("headers", {}).items():
            assert name in response.headers or not field["required"], told
        assert response.headers["Cache-Control"] == "no-store", told
        assert response.headers["X-Content-Type-Options"] == "nosniff", told
        assert "Access-Control-Allow-Origin" not in response.headers, told
        if status is None:
            assert response.status_code < 300, told
            self.done.add(operation["operationId"])
        else:
            assert response.status_code == status, told
        return response.json()


def test_every_route_answers_as_it_says(connected):
    record = Recorder(connected.api)
    ask = record.ask
    ask("GET", "/integration", params={"limit": 2})
    ask("GET", "/integration/xero")
    ask("GET", "/integration/xeno", status=404)
    ask("GET", "/integration/xero/tools", params={"methods": "read", "tags": "invoices"})
    ask("GET", "/integration/xero/tools", params={"methods": "raed"}, status=400)
    ask("GET", "/integration/xero/tools/create_a_xero_invoice")
    ask("GET", "/integration/xero/tools/none", status=404)
    account = connected.account("finexio")
    other = connected.account("xero", tenant="globex")
    made = ask(
        "POST",
        "/integrated-account",
        {
            "integration": "finexio",
            "tenant_id": "acme",
            "label": "Main ledger",
            "credentials": {"username": "u", "password": "p"},
            "origin": connected.vendors,
        },
    )
    doomed = f"/integrated-account/{made['id']}"
    ask("POST", "/integrated-account", {"integration": "finexio"}, status=400)
    ask("GET", "/integrated-account", params={"tenant_id": "acme", "q": "LEDGER", "limit": 1})
    ask("GET", doomed)
    ask("PATCH", doomed, {"label": "", "settings": {"host": "api.finexio-stage.com"}})
    ask("PATCH", f"{doomed}/credentials", {"credentials": {"username": "u", "password": "q"}})
    # The stand-in refuses them.
    ask("GET", "/proxy/invoices", params={"integrated_account_id": made["id"]}, status=403)
    here = f"/integrated-account/{account}"
    for one in (account, other):
        ask("GET", f"/integrated-account/{one}/tools")
    ask("GET", f"{here}/tools", params={"methods": "raed"}, status=400)
    ask("POST", f"{here}/tools/list_all_finexio_invoices", {"limit": 1})
    ask("POST", f"{here}/tools/list_all_finexio_invoices", {"limti": 1}, status=400)
    server = ask("POST", f"{here}/mcp", {"name": "Reader", "config": {"methods": ["read"]}})
    ask("GET", f"{here}/mcp")
    ask("GET", "/mcp-server", params={"integrated_account_id": account})
    ask("GET", f"{here}/mcp/{server['id']}")
    ask("PATCH", f"{here}/mcp/{server['id']}", {"config": {"tags": ["invoices"]}})
    ask("DELETE", f"{here}/mcp/{server['id']}")
    ask("DELETE", f"{here}/mcp/{server['id']}", status=404)
    use_approvals(ask, account)
    key = ask("POST", "/api-key", {"name": "k", "scope": "account", "integrated_account_id": account})
    ask("GET", "/api-key")
    ask("GET", f"/api-key/{key['id']}")
    ask("GET", "/api-key", api=connected.api.with_key(key["key"]), status=403)
    ask("DELETE", f"/api-key/{key['id']}")
    ask("GET", "/integrated-account", api=connected.api.with_key(key["key"]), status=401)
    ask("GET", "/integrated-account", api=connected.api.with_key(None), status=401)
    link = ask("POST", "/link-token", {"tenant_id": "acme", "integration": "xero"})
    ask("POST", "/link-token", {"integrated_account_id": account})
    ask("GET", "/link-token")
    ask("DELETE", f"/link-token/{link['id']}")
    ask("DELETE", f"/link-token/{link['id']}", status=404)
    sign_in_and_out(ask, connected)
    use_the_proxy(ask, account, other)
    # What takes nothing is asked by itself.
    for path, verb, operation in operations(record.description):
        if "requestBody" not in operation and not operation["parameters"] and path != "/session":
            ask(verb.upper(), path)
        if verb == "post" and "requestBody" not in operation and "/integrated-account/{id}/" in path:
            ask("POST", path.replace("{id}", account))
    ask("DELETE", doomed)
    ask("GET", "/audit")
    ask("GET", "/audit", params={"outcome": "vendor_error", "tool_name": "list_all_finexio_invoices"})
    ask("GET", "/audit/verification")
    ask("GET", "/statistics", params={"period": "hour", "integrated_account_id": account})
    ask("GET", "/statistics", params={"period": "year"}, status=400)
    # It has no end: test_dashboard.py watches it.
    record.done.add("audit.tail")
    missing = {operation["operationId"] for _, _, operation in operations(record.description)}
    assert missing - record.done == set(), "routes that this test has to ask"


def sign_in_and_out(ask, connected):
    # The cookie is kept by who is signed in.
    person = connected.api.with_key(None)
    session = ask("POST", "/session", {"key": connected.api.key}, api=person)
    ask("POST", "/session", {"key": "x"}, status=401)
    ask("GET", "/session", api=person)
    ask("GET", "/session", status=401)
    ask("GET", "/integration", api=person, status=403)
    token = {"headers": {"X-CSRF-Token": session["csrf"]}}
    ask("GET", "/integration", api=person, **token)
    ask("DELETE", "/session", api=person, **token)


def use_approvals(ask, account):
    rule = {"for": ["writes"], "by": "operator", "seconds": 60}
    server = ask(
        "POST",
        f"/integrated-account/{account}/mcp",
        {"name": "Careful", "config": {"approval": rule}},
    )
    for name in ("one", "other"):
        waiting(server["url"], name)
    one, other = ask("GET", "/approval", params={"status": "waiting"})["result"]
    ask("GET", f"/approval/{one['id']}")
    ask("POST", f"/approval/{one['id']}/approve")
    ask("POST", f"/approval/{one['id']}/approve", status=409)
    ask("POST", f"/approval/{other['id']}/decline")
    ask("GET", "/approval", params={"mcp_server_id": server["id"], "limit": 1})
    ask("GET", "/approval", params={"status": "gone"}, status=400)
    path = f"/integrated-account/{account}/tools/create_a_finexio_webhook"
    ask("POST", path, HOOK | {"dry_run": True})
    ask("POST", path, HOOK | {"dry_run": 1}, status=400)


def use_the_proxy(ask, finexio, xero):
    through = {"params": {"integrated_account_id": finexio}}
    ask("GET", "/proxy/invoices", **through)
    ask("GET", "/proxy/invoice", status=404, **through)
    hook = {"event": "payment.changed", "url": "https://hooks.example.com/"}
    hook |= {"username": "finexio", "password": "p"}
    webhook = ask("POST", "/proxy/webhooks", hook, **through)
    ask("POST", "/proxy/webhooks", {"uri": "x"}, status=400, **through)
    path = f"/proxy/webhooks/{webhook['id']}"
    ask("GET", path, **through)
    ask("PUT", path, hook, **through)
    ask("PATCH", path, {"payment_status": True}, **through)
    ask("DELETE", path, **through)
    ask("GET", path, status=404, **through)
    ask("POST", "/proxy/invoices/bulk_create", {"invoices": []}, status=400, **through)
    parties = [
        ask("GET", "/proxy/counterparties", params=through["params"] | {"type": kind})["result"][0]
        for kind in ("Buyer", "Supplier")
    ]
    invoice = {
        "amount_cents": 1,
        "currency": "USD",
        "invoice_date": "2026-01-31",
        "invoice_number": "I-1",
        "originating_counterparty_id": parties[0]["id"],
        "receiving_counterparty_id": parties[1]["id"],
    }
    ask("POST", "/proxy/invoices/bulk_create", [invoice], **through)
    through = {"params": {"integrated_account_id": xero}}
    ask("GET", "/proxy/organisations", **through)


@pytest.mark.once
def test_nothing_that_is_generated_from_it_breaks_it(connected, tmp_path):
    """schemathesis: examples, boundaries, random requests, and sequences of them."""
    account = connected.account("finexio", tenant="fuzz")
    key = connected.api.create("/api-key", {"name": "fuzzing", "scope": "admin"})
    first = next(k["id"] for k in connected.api.everything("/api-key") if k["id"] != key["id"])
    file = tmp_path / "closed.json"
    file.write_text(json.dumps(closed(connected.api.get("/openapi.json"))))
    run = subprocess.run(
        [
            Path(sys.executable).parent / "schemathesis",
            "--no-color",
            "--config-file",
            HERE / "schemathesis.toml",
            "run",
            file,
            "--url",
            connected.api.origin,
            "--header",
            f"Authorization: Bearer {key['key']}",
        ],
        cwd=tmp_path,
        env={
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(HERE),
            "PYTHONDONTWRITEBYTECODE": "1",
            "FUZZING_KEPT": f"{account},{key['id']},{first}",
            "FUZZING_VENDORS": connected.vendors,
        },
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    # What it asked with lived to the end, so that it was not refused for that.
    connected.api.with_key(key["key"]).get(f"/integrated-account/{account}")
