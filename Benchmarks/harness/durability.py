"""`kill -9` in the middle of writes: nothing that was acknowledged may be lost, and no write may reach
the vendor twice.

A round starts `tenon serve --data`, checks what the rounds before left, lets several clients write at once
and kills the process at an instant that the seed chooses. The same code runs bounded in the tests.
"""

import datetime
import http.client
import http.server
import json
import os
import random
import statistics
import threading
import time
import urllib.parse
from collections import Counter

from .installation import OPTIONS, Installation
from .report import NotMeasured, Table

_TOOL = "create_a_finexio_counterparty"
_CLIENTS = 4
_TENANT = "durability"


class Vendor:
    """A stand-in that takes every write and counts them by the text that names them."""

    def __init__(self):
        vendor = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                answer = json.dumps(vendor.take(body["internal_id"])).encode()
                self.send_response(201)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):
                """A connection that the killed process left."""

        self._lock = threading.Lock()
        self._counts = Counter()
        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def take(self, name):
        with self._lock:
            self._counts[name] += 1
            return {"id": f"{name}-{self._counts[name]}", "internal_id": name, "name": "Acme"}

    def count(self, name):
        with self._lock:
            return self._counts[name]

    def stop(self):
        self._server.shutdown()
        self._server.server_close()


class Lost(Exception):
    """What must never happen: something that was acknowledged is gone, or was done twice."""


class _Connection:
    """One client's connection, which the killed process breaks."""

    def __init__(self, installation):
        self._key = installation.key
        self._http = http.client.HTTPConnection(
            installation.origin.removeprefix("http://"), timeout=20
        )

    def ask(self, method, path, value=None, key=None, fields=None):
        """The status and the JSON of an answer."""
        body = None if value is None else json.dumps(value)
        headers = {
            "Authorization": f"Bearer {key or self._key}",
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
        }
        self._http.request(method, path, body, {**headers, **(fields or {})})
        response = self._http.getresponse()
        return response.status, json.loads(response.read())

    def made(self, path, value):
        status, answer = self.ask("POST", path, value)
        if status != 201:
            raise Lost(f"POST {path} is answered with {status}: {answer}")
        return answer

    def call(self, server, name):
        """A write with the idempotency key `name`; returns its result and whether it is an error."""
        arguments = {
            "name": "Acme", "type": "Supplier", "internal_id": name, "idempotency_key": name
        }
        message = {
            "jsonrpc": "2.0", "id": 1, "method": "tools/call",
            "params": {"name": _TOOL, "arguments": arguments},
        }
        status, answer = self.ask(
            "POST", f"/mcp/{server}", message, fields={"MCP-Protocol-Version": "2025-11-25"}
        )
        if status != 200 or "result" not in answer:
            raise Lost(f"the call '{name}' is answered with {status}: {answer}")
        result = answer["result"]
        return result["structuredContent"], result.get("isError", False)

    def proxied(self, account, name):
        """The same write over /proxy."""
        value = {"name": "Acme", "type": "Supplier", "internal_id": name}
        return self.ask(
            "POST", f"/proxy/counterparties?integrated_account_id={account}", value,
            fields={"Idempotency-Key": name},
        )


class _Acknowledged:
    """What clients were told, by what it is about."""

    def __init__(self):
        self.accounts = {}
        self.servers = {}
        self.keys = {}
        self.calls = {}
        self.begun = {}
        self.proxied = {}
        # Answers to calls, those to repeated calls too.
        self.answered = 0
        self.count = 0


class Rounds:
    """Rounds of writing, killing and looking."""

    def __init__(self, tenon, folder, seed=1):
        self.seed = seed
        self.vendor = Vendor()
        self.starts = []
        self.acknowledged = 0
        self.replayed = 0
        self.interrupted = 0
        self.repeated = 0
        self._tenon = tenon
        self._installation = Installation(
            tenon, os.path.join(folder, "data"), os.path.join(folder, "tenon.log"),
            [*OPTIONS, "--audit-required"],
        )
        self._account = ""
        self._server = ""
        self._told = _Acknowledged()
        self._since = ""
        self._all = []

    def run(self, count):
        """Runs the rounds.

        Raises Lost, which says the round and so, with the seed, how to see it again.
        """
        try:
            for number in range(count):
                try:
                    self._round(number)
                except Lost as error:
                    raise Lost(f"round {number} of seed {self.seed}: {error}") from error
            self._start()
            for told in self._all:
                self._look(told)
        finally:
            self._installation.stop()
            self.vendor.stop()

    def _round(self, number):
        self._start()
        if number == 0:
            connection = _Connection(self._installation)
            self._account = self._make_account(connection)["id"]
            path = f"/integrated-account/{self._account}/mcp"
            self._server = connection.made(path, {"name": "durable"})["token"]
        connection = _Connection(self._installation)
        if self._all:
            self._find_audited(connection, self._told, self._since)
        self._verify_audit(connection)
        self._look(self._told)
        told = self._told = _Acknowledged()
        # The log's times are those of this machine's clock, in whole milliseconds.
        now = datetime.datetime.now(datetime.timezone.utc)
        self._since = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._all.append(told)
        chance = random.Random(f"{self.seed}/{number}")
        failures = []
        clients = [
            threading.Thread(target=self._write, args=(f"{number}-{client}", told, failures))
            for client in range(_CLIENTS)
        ]
        for client in clients:
            client.start()
        time.sleep(chance.uniform(0, 0.15))
        self._installation.process.kill()
        for client in clients:
            client.join()
        self._installation.stop()
        if failures:
            raise failures[0]
        self.acknowledged += told.count

    def _start(self):
        """Starts the process and asks it something: that long it was away."""
        began = time.monotonic()
        self._installation.start()
        _Connection(self._installation).ask("GET", "/health")
        self.starts.append(time.monotonic() - began)

    def _make_account(self, connection):
        return connection.made(
            "/integrated-account",
            {
                "integration": "finexio", "tenant_id": _TENANT, "origin": self.vendor.origin,
                "credentials": {"username": "u", "password": "p"},
            },
        )

    def _write(self, client, told, failures):
        """Writes until the process is gone, and notes what it acknowledged."""
        chance = random.Random(f"{self.seed}/{client}")
        ways = [self._write_account, self._write_server, self._write_key]
        ways += [self._write_call] * 4 + [self._write_proxied] * 2
        number = 0
        try:
            connection = _Connection(self._installation)
            while True:
                number += 1
                chance.choice(ways)(connection, told, f"{client}-{number}", chance)
                told.count += 1
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            return
        except Lost as error:
            failures.append(error)

    def _write_account(self, connection, told, name, chance):
        made = self._make_account(connection)["id"]
        told.accounts[made] = None
        if chance.random() < 0.5:
            told.accounts[made] = "?"
            status, answer = connection.ask(
                "PATCH", f"/integrated-account/{made}", {"label": name}
            )
            if status != 200:
                raise Lost(f"the change of an account is answered with {answer}")
            told.accounts[made] = name
        elif chance.random() < 0.4:
            told.accounts[made] = "?"
            status, answer = connection.ask("DELETE", f"/integrated-account/{made}")
            if status != 200:
                raise Lost(f"the deletion of an account is answered with {answer}")
            told.accounts[made] = "deleted"

    def _write_server(self, connection, told, name, chance):
        made = connection.made(f"/integrated-account/{self._account}/mcp", {"name": name})
        told.servers[made["id"]] = made["token"]

    def _write_key(self, connection, told, name, chance):
        made = connection.made("/api-key", {"name": name, "scope": "admin"})
        told.keys[made["id"]] = made["key"]

    def _write_call(self, connection, told, name, chance):
        told.begun[name] = "call"
        result, is_error = connection.call(self._server, name)
        if is_error:
            raise Lost(f"the call '{name}' is refused: {result}")
        told.calls[name] = result
        told.answered += 1
        if chance.random() < 0.2:
            if connection.call(self._server, name) != (result, False):
                raise Lost(f"the call '{name}' has another answer the second time")
            told.answered += 1

    def _write_proxied(self, connection, told, name, chance):
        told.begun[name] = "proxied"
        status, answer = connection.proxied(self._account, name)
        if status not in (200, 201):
            raise Lost(f"the proxied call '{name}' is answered with {status}: {answer}")
        told.proxied[name] = answer
        told.answered += 1

    def _look(self, told):
        """Looks whether all that was acknowledged is there, and nothing was done twice."""
        connection = _Connection(self._installation)
        for account, label in told.accounts.items():
            status, answer = connection.ask("GET", f"/integrated-account/{account}")
            if (status == 404) != (label == "deleted") and label != "?":
                raise Lost(f"account {account}, '{label}', is answered with {status}")
            if label not in (None, "?", "deleted") and answer["label"] != label:
                raise Lost(f"account {account} has lost its label '{label}'")
        for server, token in told.servers.items():
            path = f"/integrated-account/{self._account}/mcp/{server}"
            if connection.ask("GET", path)[0] != 200:
                raise Lost(f"MCP server {server} is gone")
            ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
            if connection.ask("POST", f"/mcp/{token}", ping)[0] != 200:
                raise Lost(f"the token of MCP server {server} is refused")
        for key in told.keys.values():
            if connection.ask("GET", "/integrated-account?limit=1", key=key)[0] != 200:
                raise Lost("an API key is refused")
        for name, kind in told.begun.items():
            self._repeat(connection, told, name, kind)

    def _repeat(self, connection, told, name, kind):
        """Makes a call again: one that was answered has the same answer, and no other reaches the vendor
        twice."""
        before = self.vendor.count(name)
        if kind == "call":
            answer, is_refused = connection.call(self._server, name)
            known = told.calls.get(name)
        else:
            status, answer = connection.proxied(self._account, name)
            is_refused, known = status >= 400, told.proxied.get(name)
        count = self.vendor.count(name)
        if count > 1:
            raise Lost(f"the vendor got '{name}' {count} times")
        if known is not None:
            if is_refused or answer != known:
                raise Lost(f"the answer to '{name}' is lost: {answer}")
            self.replayed += 1
        elif is_refused:
            if "idempotency key" not in json.dumps(answer):
                raise Lost(f"'{name}' is refused for another reason: {answer}")
            self.interrupted += 1
        elif count > before:
            self.repeated += 1
        else:
            self.replayed += 1

    def _find_audited(self, connection, told, since):
        """As many calls are in the audit log as were acknowledged, at least: it was required."""
        found, cursor = 0, ""
        while cursor is not None:
            path = f"/audit?limit=100&tool_name={_TOOL}&outcome=ok&since={since}{cursor}"
            status, page = connection.ask("GET", path)
            if status != 200:
                raise Lost(f"the audit log is answered with {status}: {page}")
            found += len(page["result"])
            following = page["next_cursor"]
            cursor = following and f"&next_cursor={urllib.parse.quote(following)}"
        if found < told.answered:
            raise Lost(f"{told.answered} calls were acknowledged and {found} are in the audit log")

    def _verify_audit(self, connection):
        """The chain of the audit log, as the program itself looks at it."""
        status, found = connection.ask("GET", "/audit/verification")
        if status != 200 or found.get("is_intact") is not True:
            raise Lost(f"the audit log does not hold: {status} {found}")


def measure(bench):
    """Returns the table of the rounds."""
    table = Table(
        "kill -9 in the middle of writes",
        ["what", "value"],
        "Each round starts `tenon serve --data --audit-required`, lets four clients write, kills the process"
        " at a random instant within 150 ms, and looks whether all that it acknowledged is there.",
    )
    if not os.access(bench.tenon, os.X_OK):
        raise NotMeasured("no release build; run 'swift build -c release --product tenon'")
    rounds = Rounds(bench.tenon, bench.folder)
    count = 20 if bench.quick else 1_000
    bench.say(f"{count} rounds of kill -9")
    try:
        rounds.run(count)
    except Lost as error:
        table.add("lost", str(error))
    table.add("rounds", f"{len(rounds.starts) - 1:,}")
    table.add("acknowledged writes, all there afterwards", f"{rounds.acknowledged:,}")
    table.add("of them answers to idempotency keys, replayed", f"{rounds.replayed:,}")
    table.add("calls cut off, told as interrupted when repeated", f"{rounds.interrupted:,}")
    table.add("calls cut off before they were begun, made when repeated", f"{rounds.repeated:,}")
    table.add("calls that reached the vendor twice", "0")
    table.add("start to the first answer, the median, ms", f"{statistics.median(rounds.starts) * 1000:,.0f}")
    table.add("start to the first answer, the slowest, ms", f"{max(rounds.starts) * 1000:,.0f}")
    return [table]
