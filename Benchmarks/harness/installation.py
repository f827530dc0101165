"""A data folder that `tenon serve` serves, managed over its API."""

import json
import os
import re
import select
import time
import urllib.request

from .processes import Process
from .report import NotMeasured

# The stand-ins are on this machine, and nothing is to be refused or written for its number.
OPTIONS = [
    "--allow-network", "127.0.0.0/8", "--limit-token", "off", "--limit-account", "off", "--log", "off",
]


class Installation:
    """A running `tenon serve --data`, with the admin key of its first start."""

    def __init__(self, tenon, folder, log_path, options=()):
        self.folder = folder
        self._command = [tenon, "serve", "--data", folder, "--port", "0", *options]
        self._log_path = log_path
        self.key = ""
        self.process = None
        self.origin = ""

    def start(self, seconds=20):
        """Starts it and returns how long it took until it printed where it listens."""
        began = time.monotonic()
        self.process = Process(
            self._command, self._log_path, stdout=-1, cwd=os.path.dirname(self.folder)
        )
        printed = b""
        while not (found := re.search(rb"^API: (http://\S+).*\n\n", printed, re.DOTALL | re.MULTILINE)):
            left = began + seconds - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                self._fail(f"it printed no URL within {seconds} s")
            chunk = os.read(self.process.stdout.fileno(), 65536)
            if not chunk:
                self._fail("it ended at once")
            printed += chunk
        took = time.monotonic() - began
        self.origin = found.group(1).decode()
        key = re.search(rb"^tenon_\S+$", printed, re.MULTILINE)
        if key:
            self.key = key.group().decode()
        return took

    def stop(self):
        if self.process:
            self.process.stop()
            self.process = None

    def ask(self, method, path, value=None, fields=None, timeout=30):
        """One request to the API with the admin key; returns the answer's JSON."""
        data = None if value is None else json.dumps(value).encode()
        headers = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json"}
        request = urllib.request.Request(
            self.origin + path, data, {**headers, **(fields or {})}, method=method
        )
        with urllib.request.urlopen(request, timeout=timeout) as response:
            return json.load(response)

    def account(self, origin):
        """Makes an account at Finexio's stand-in and returns its id."""
        return self.ask(
            "POST", "/integrated-account",
            {
                "integration": "finexio", "tenant_id": "bench", "origin": origin,
                "credentials": {"username": "u", "password": "p"},
            },
        )["id"]

    def server(self, account, name="bench"):
        """Makes an MCP server that offers everything and returns its URL."""
        made = self.ask("POST", f"/integrated-account/{account}/mcp", {"name": name})
        return made["url"]

    def _fail(self, words):
        self.stop()
        with open(self._log_path, encoding="utf-8", errors="replace") as file:
            said = file.read().strip().splitlines()
        raise NotMeasured(f"{words}: {said[-1] if said else 'nothing'}")
