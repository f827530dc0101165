"""Secrets that go through `tenon serve` are found nowhere but in the answers that make them."""

import base64
import json
import os
import re
import signal
import subprocess
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from installation import API

PASSWORD = 'p4ss/W0rd+of="Finexio"&more'
KEY = "B1llsby-Key_9f8e7d6c5b4a39281706"
APPLICATION_SECRET = "xer0-application-secret-5f1d0c"
MASTER_KEY = base64.urlsafe_b64encode(bytes(range(32))).decode().rstrip("=")
PAIR = base64.b64encode(f"finexio-user:{PASSWORD}".encode()).decode()


class Echo(BaseHTTPRequestHandler):
    """A vendor that tells everything that it was sent, with the status that the query asks for."""

    protocol_version = "HTTP/1.1"

    def _answer(self):
        length = int(self.headers.get("Content-Length", 0))
        sent = dict(self.headers) | {"body": self.rfile.read(length).decode()}
        pair = sent.get("Authorization", "").removeprefix("Basic ")
        told = {"items": [], "results": [], "message": f"not {json.dumps(sent)}", "sent": sent}
        if pair:
            told["password"] = base64.b64decode(pair).decode().split(":", 1)[1]
            told["escaped"] = urllib.parse.quote(told["password"], safe="")
        body = json.dumps(told).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Echo", pair or "none")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def log_message(self, *_):
        pass


@pytest.fixture
def vendor():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    server.status = 200
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def forms(secret):
    """What a secret may look like: as it is, in base64 wherever it begins, in hex, in a URL."""
    raw = secret.encode()
    yield raw
    yield json.dumps(secret)[1:-1].encode()
    yield urllib.parse.quote(secret, safe="").encode()
    yield urllib.parse.quote_plus(secret).encode()
    yield raw.hex().encode()
    yield raw.hex().upper().encode()
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for shift in range(3):
            # Without the characters at either end that what stands beside it would change.
            yield encode(b"\0" * shift + raw)[4 if shift else 0 : -4]


def found(secret, text):
    return [form for form in forms(secret) if form in text]


def test_secrets_are_found_nowhere(tenon, tmp_path, vendor):
    data, log = tmp_path / "data", tmp_path / "stderr"
    environment = os.environ | {
        "TENON_MASTER_KEY": MASTER_KEY,
        "TENON_OAUTH_XERO_CLIENT_ID": "app",
        "TENON_OAUTH_XERO_CLIENT_SECRET": APPLICATION_SECRET,
    }
    with open(log, "wb") as errors:
        process = subprocess.Popen(
            [
                tenon, "serve", "--port", "0", "--data", str(data), "--log", "json",
                "--allow-network", "127.0.0.1", "--limit-account", "40/60",
            ],
            stdout=subprocess.PIPE, stderr=errors, env=environment, text=True,
        )
    try:
        printed = ""
        while not (match := re.search(r"^tenon_\S{43}$", printed, re.MULTILINE)):
            printed += process.stdout.readline()
        admin = match[0]
        origin = re.search(r"API: (\S+)", printed)[1]
        answers, secrets = use(API(origin, admin), vendor, data)
        kept = {file.name: file.read_bytes() for file in data.iterdir()}
        process.send_signal(signal.SIGTERM)
        rest, _ = process.communicate(timeout=20)
        assert process.returncode == 0
    finally:
        process.kill()
        process.communicate()
    for file in data.iterdir():
        kept[file.name + " at the end"] = file.read_bytes()
    assert "tenon.db" in kept and "tenon.db-wal" in kept
    lines = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    assert len(lines) == len(answers) + len(secrets)
    places = kept | {
        "standard error": log.read_bytes(),
        "standard output": (printed.replace(admin, "") + rest).encode(),
    }
    places |= {f"answer {number}": answer for number, answer in enumerate(answers)}
    # Each that was made is in the one answer that made it: the search finds what there is.
    for secret, answer in secrets.items():
        assert found(secret, answer)
    for secret in [PASSWORD, KEY, APPLICATION_SECRET, MASTER_KEY, PAIR, admin, *secrets]:
        for place, text in places.items():
            assert not found(secret, text), f"{secret} is in {place}: {found(secret, text)}"


def use(api, vendor, data):
    """Does all that brings secrets near an answer. Returns the answers, and those that made a
    secret by it."""
    answers, made = [], {}
    origin = f"http://127.0.0.1:{vendor.server_port}"

    def whole(response):
        return repr(response.headers).encode() + response.content

    def send(method, path, key=api.key, **options):
        response = api.with_key(key).send(method, path, **options)
        answers.append(whole(response))
        return response

    def make(path, body, name):
        response = api.send("POST", path, body=body)
        assert response.status_code == 201, response.text
        made[response.json()[name]] = whole(response)
        return response.json()

    def account(integration, credentials, where=origin, **settings):
        return send("POST", "/integrated-account", body={
            "integration": integration, "tenant_id": "acme", "credentials": credentials,
            "origin": where, "settings": settings,
        }).json()["id"]

    finexio = account("finexio", {"username": "finexio-user", "password": PASSWORD})
    billsby = account("billsby", {"key": KEY}, company_domain="acme")
    down = account(
        "finexio", {"username": "finexio-user", "password": PASSWORD}, "http://127.0.0.1:9")
    servers = {
        id: make(f"/integrated-account/{id}/mcp", {"name": "all"}, "token")
        for id in (finexio, billsby, down)
    }
    keyed = make(
        f"/integrated-account/{finexio}/mcp",
        {"name": "keyed", "config": {"require_api_token_auth": True}}, "token")
    own = make("/api-key", {"name": "own", "scope": "admin"}, "key")
    link = make("/link-token", {"tenant_id": "acme", "integration": "finexio"}, "link_token")

    accept = {"Accept": "application/json, text/event-stream"}
    tools = {finexio: "list_all_finexio_invoices", billsby: "list_all_billsby_customers",
             down: "list_all_finexio_invoices"}

    def call(server, tool, arguments=None, method="tools/call", **options):
        return send("POST", f"/mcp/{server['token']}", key=None, headers=accept, body={
            "jsonrpc": "2.0", "id": 1, "method": method,
            "params": {"name": tool, "arguments": arguments or {}},
        }, **options)

    for status in (200, 400, 401, 403, 429, 500, 302):
        vendor.status = status
        for id, server in servers.items():
            call(server, tools[id])
        send("GET", "/proxy/invoices", params={"integrated_account_id": finexio})
        send("GET", "/proxy/customers", params={"integrated_account_id": billsby})
    # Beyond a limit.
    for _ in range(30):
        call(servers[finexio], tools[finexio])
    vendor.status = 201
    call(servers[billsby], "create_a_billsby_customer", {"idempotency_key": "k"})

    # Secrets where they do not belong, and things that are wrong beside them.
    token, key = servers[finexio]["token"], own["key"]
    for path in (
        f"/mcp?token={token}", f"/{token}", f"/x/{key}", f"/mcp/{token}x", f"/mcp/{token[:-1]}",
        f"/mcp/{token}/more", f"/integrated-account?limit={key}", f"/connect?link_token={token}",
        f"/connect/{link['link_token']}", f"/audit?tenant_id={PASSWORD[:4]}&next_cursor={key}",
        f"/connect/xero/callback?code={key}&state={token}",
    ):
        response = api.with_key(None).send("GET", path)
        answers.append(whole(response))
    page = api.with_key(None).send("GET", f"/connect?link_token={link['link_token']}")
    # It puts the link token into the browser's cookie, which is what it is for.
    answers.append(repr({k: v for k, v in page.headers.items() if k != "Set-Cookie"}).encode()
                   + page.content)
    for wrong in (key[:-1], key + "x", token, PASSWORD, ""):
        send("GET", "/integrated-account", key=wrong)
    send("POST", f"/mcp/{keyed['token']}", key=key, headers=accept,
         body={"jsonrpc": "2.0", "id": 1, "method": "tools/list"})
    send("POST", f"/mcp/{keyed['token']}", key=key[:-1], headers=accept,
         body={"jsonrpc": "2.0", "id": 1, "method": "tools/list"})
    json_fields = {"Content-Type": "application/json"}
    broken = '{"integration": "finexio", "credentials": {"password": ' + json.dumps(PASSWORD)
    send("POST", "/integrated-account", data=broken, headers=json_fields)
    send("POST", f"/mcp/{token}", key=None, headers=accept | json_fields, data=broken)
    send("POST", "/integrated-account", body={
        "integration": "finexio", "tenant_id": "acme", "origin": "nowhere",
        "credentials": {"username": 1, "pasword": PASSWORD, "password": PASSWORD + "\n"},
    })
    send("PATCH", f"/integrated-account/{finexio}/credentials",
         body={"credentials": {"username": "finexio-user", "password": PASSWORD}})
    send("PATCH", f"/integrated-account/{billsby}/credentials", body={"credentials": {"key": ""}})
    for path in (
        "/integrated-account", f"/integrated-account/{finexio}", "/api-key", "/audit",
        f"/integrated-account/{finexio}/mcp", "/link-token", "/openapi.json",
    ):
        assert send("GET", path).status_code == 200
    send("DELETE", f"/integrated-account/{down}")
    return answers, made
