"""The wire itself, over HTTP and over standard input and output, in both eras: for bytes that no client
library would send."""

import json
import subprocess
import threading
from dataclasses import dataclass

import requests

STATELESS = "2026-07-28"
META = {
    "io.modelcontextprotocol/protocolVersion": STATELESS,
    "io.modelcontextprotocol/clientInfo": {"name": "wire", "version": "1"},
    "io.modelcontextprotocol/clientCapabilities": {},
}


@dataclass(frozen=True)
class Heard:
    """What came back: the status over HTTP, the message, and the bytes that it was."""

    message: dict | list | None
    status: int | None = None
    raw: bytes = b""

    @property
    def code(self):
        return self.message["error"]["code"]


class Wire:
    """One way to a server; `version` is what its requests are in."""

    def __init__(self, version):
        self.version = version
        self.is_stateless = version == STATELESS

    def send(self, body, **fields):
        """Sends bytes that get an answer, and returns it."""
        raise NotImplementedError

    def tell(self, message):
        """Sends what gets none."""
        raise NotImplementedError

    def message(self, method, params=None, id=1):
        """A request that is right; without `id` a notification."""
        params = dict(params or {})
        if self.is_stateless:
            params["_meta"] = META | params.get("_meta", {})
        message = {"jsonrpc": "2.0", "id": id, "method": method, "params": params}
        if id is None:
            del message["id"]
        return message

    def ask(self, method, params=None, id=1, **fields):
        """Sends a request that is right."""
        if self.is_stateless:
            fields.setdefault("mcp-method", method)
            if name := (params or {}).get("name"):
                fields.setdefault("mcp-name", name)
        return self.send(json.dumps(self.message(method, params, id)).encode(), **fields)

    def is_served(self):
        """Whether the server still serves, and has said nothing that it was not asked."""
        answer = self.ask("tools/list", id="served").message
        return answer["id"] == "served" and "tools" in answer["result"]


class OverHTTP(Wire):
    def __init__(self, version, url, pid=None):
        super().__init__(version)
        self.url = url
        self.pid = pid
        self._session = requests.Session()

    def send(self, body, **fields):
        headers = {
            "Accept": "application/json, text/event-stream",
            "Content-Type": "application/json",
            "MCP-Protocol-Version": self.version,
        }
        headers |= {name.replace("_", "-"): value for name, value in fields.items()}
        headers = {name: value for name, value in headers.items() if value is not None}
        answer = self._session.post(self.url, data=body, headers=headers, timeout=60)
        is_json = answer.headers.get("Content-Type") == "application/json"
        message = json.loads(answer.content) if is_json else None
        return Heard(message, answer.status_code, answer.content)

    def tell(self, message):
        fields = {"mcp_method": message["method"]} if self.is_stateless else {}
        heard = self.send(json.dumps(message).encode(), **fields)
        assert (heard.status, heard.raw) == (202, b"")


class OverPipes(Wire):
    """A program that was started for it, and that has shaken hands where the version wants that."""

    def __init__(self, version, command):
        super().__init__(version)
        # What it says to people is of no interest here.
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(command, **pipes)
        self.pid = self.process.pid
        if not self.is_stateless:
            hello = {"protocolVersion": version, "capabilities": {}}
            hello["clientInfo"] = {"name": "wire", "version": "1"}
            assert self.ask("initialize", hello).message["result"]["protocolVersion"] == version
            self.tell(self.message("notifications/initialized", id=None))

    def write(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def read(self):
        """The next line, which is a message."""
        line = self.process.stdout.readline()
        return Heard(json.loads(line), raw=line) if line else None

    def send(self, body, **_fields):
        # A long line fills the pipe before it is read to its end.
        writer = threading.Thread(target=self.write, args=[body + b"\n"])
        writer.start()
        answer = self.read()
        writer.join()
        return answer

    def tell(self, message):
        # Whoever asks next sees whether there was an answer.
        self.write(json.dumps(message).encode() + b"\n")

    def close(self):
        """Ends the input, and returns what was said meanwhile and the exit status."""
        self.process.stdin.close()
        rest = self.process.stdout.read()
        return rest, self.process.wait(timeout=60)
