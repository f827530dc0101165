"""`tenon serve` over a data folder, or in front of stand-ins, and its API as a program uses it."""

import re
import signal
import subprocess
from dataclasses import dataclass, field

import requests


class API:
    """The HTTP API with one key. Every answer is returned as it came, refusals too."""

    def __init__(self, origin, key=None):
        self.origin = origin
        self.key = key
        self._session = requests.Session()

    def with_key(self, key):
        """The same API for somebody else; None shows no key."""
        return API(self.origin, key)

    def send(self, method, path, *, body=None, **options):
        """One request; `body` is sent as JSON, the options are those of `requests`."""
        headers = dict(options.pop("headers", None) or {})
        if self.key is not None:
            headers.setdefault("Authorization", f"Bearer {self.key}")
        if body is not None:
            options["json"] = body
        return self._session.request(
            method, self.origin + path, headers=headers, timeout=30, allow_redirects=False, **options
        )

    def get(self, path, **query):
        """What is there, as JSON; it must be there."""
        return _expect(self.send("GET", path, params=query), 200)

    def create(self, path, body):
        """Makes something, and returns it."""
        return _expect(self.send("POST", path, body=body), 201)

    def change(self, path, body):
        return _expect(self.send("PATCH", path, body=body), 200)

    def delete(self, path):
        return _expect(self.send("DELETE", path), 200)

    def everything(self, path, **query):
        """All elements of a list, page by page."""
        elements, cursor = [], None
        while True:
            page = self.get(path, **query, **({"next_cursor": cursor} if cursor else {}))
            elements += page["result"]
            cursor = page["next_cursor"]
            if cursor is None:
                return elements


def _expect(response, status):
    assert response.status_code == status, f"{response.status_code}: {response.text}"
    return response.json()


@dataclass
class Installation:
    """A running `tenon serve` and an admin key for it."""

    # The HTTP API with an admin key that reaches every tenant.
    api: API
    # What the vendors' stand-ins are reached at; None without them.
    vendors: str | None = None
    # The MCP URLs that were printed, by the integration's name.
    urls: dict[str, str] = field(default_factory=dict)
    # The page that was printed, on which an account is connected; None without it.
    link: str | None = None
    process: subprocess.Popen | None = None

    def account(self, name, tenant="acme", **members):
        """Makes an account at a vendor's stand-in, and returns its id."""
        opened = requests.get(f"{self.vendors}/_sandbox/accounts", timeout=10).json()
        account = next(account for account in opened if account["integration"] == name)
        account |= {"tenant_id": tenant, "origin": self.vendors} | members
        made = self.api.create("/integrated-account", account)["id"]
        # The credentials were tried; what a test counts begins after that.
        requests.delete(f"{self.vendors}/_sandbox/requests", timeout=10)
        return made

    def key(self, scope="admin", **members):
        """Makes an API key, and returns the API for whoever has it."""
        body = {"name": "a test's", "scope": scope} | members
        return self.api.with_key(self.api.create("/api-key", body)["key"])


class Running:
    """`with Running(tenon, "--data", folder) as installation`: serves, and stops as SIGTERM asks."""

    def __init__(self, tenon, *options, key=None, vendors=None):
        """`key` is the admin key of a folder that has one already; `vendors` where stand-ins are."""
        self._command = [tenon, "serve", "--port", "0", *options]
        self._key = key
        self._vendors = vendors

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        try:
            return self._read()
        except BaseException:
            self._process.kill()
            self._process.communicate()
            raise

    def __exit__(self, kind, _value, _trace):
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.communicate(timeout=20)
        finally:
            self._process.kill()
        if kind is None:
            assert self._process.returncode == 0

    def _read(self):
        """Reads what the program prints first, and waits until it answers."""
        origin, name, found = None, None, Installation(API("", self._key), self._vendors)
        found.process = self._process
        for line in map(str.strip, self._process.stdout):
            if match := re.match(r"API: (\S+)", line):
                origin = match[1]
            elif match := re.match(r"Stand-ins for the vendors: (\S+)", line):
                found.vendors = match[1]
            elif match := re.match(r"(\S+): \d+ tools?$", line):
                # The label: the name with capitals.
                name = match[1].lower()
            elif re.match(r"http://\S+/mcp/\S+$", line):
                found.urls[name] = line
            elif re.match(r"http://\S+/connect\?link_token=\S+$", line):
                found.link = line
            elif re.match(r"tenon_[A-Za-z0-9_-]{43}$", line):
                found.api.key = line
            # The last thing that is printed: how to use it, or the key of a folder that has none yet.
            if origin and found.api.key and (line.startswith("Try it") or not found.urls):
                found.api.origin = origin
                return found
        raise AssertionError("tenon ended before it had said where it is")


# A write of Finexio that fits.
HOOK = {
    "event": "payment.changed",
    "url": "https://hooks.example.com/",
    "username": "finexio",
    "password": "p",
}


def waiting(url, name):
    """Has a call of an MCP server wait to be approved, and returns what is told of the approval."""
    call = {"name": "create_a_finexio_webhook", "arguments": HOOK | {"username": name}}
    answer = requests.post(
        url,
        json={"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call},
        headers={
            "Accept": "application/json, text/event-stream",
            "MCP-Protocol-Version": "2025-06-18",
        },
        timeout=30,
    )
    return answer.json()["result"]["structuredContent"]["error"]["approval"]
