"""The servers under test. Each answers the same `tools/call` from the same API."""

import os
import re
import select
import shutil
import time
import urllib.error

from . import load, upstream
from .processes import Process, free_port
from .report import NotMeasured

TOOL = "list_all_finexio_payments"
CALL_ONE = load.message("tools/call", name=TOOL, arguments={"refunded": False})
CALL_HUNDRED = load.message("tools/call", name=TOOL, arguments={"status": "settled"})
LIST_TOOLS = load.message("tools/list")

# What `tenon serve --integration` needs besides the name.
_ACCOUNTS = {
    "finexio": ["--credential", "username=u", "--credential", "password=p"],
    "xero": [
        "--credential", "access_token=t",
        "--set", "tenant_id=297c2dc5-cc47-4afd-8ec8-74990b8761e9",
    ],
}


class Server:
    """A way to start one of the servers; `start` gives a Target."""

    name = ""
    lists_tools = True

    def __init__(self, bench, integration="finexio"):
        self.bench = bench
        self.integration = integration

    def check(self):
        """Throws NotMeasured when the server cannot be started on this machine."""

    def start(self):
        raise NotImplementedError

    def url_for(self, target, body):
        """The URL that answers `body`; the same for every message but on a plain proxy."""
        return target.url

    def _log(self):
        return os.path.join(self.bench.folder, f"{self.name.split()[0]}.log")


class Target:
    """A running server: its process and its URL."""

    def __init__(self, process, url):
        self.process = process
        self.url = url


class Tenon(Server):
    name = "tenon"
    options = []

    def check(self):
        if not os.access(self.bench.tenon, os.X_OK):
            raise NotMeasured("no release build; run 'swift build -c release --product tenon'")

    def start(self):
        command = [
            self.bench.tenon, "serve", "--port", "0", "--log", "off", "--integration", self.integration,
            "--origin", self.bench.upstream_url, *_ACCOUNTS[self.integration], *self.options,
        ]
        process = Process(command, self._log(), stdout=-1, cwd=self.bench.folder)
        try:
            return Target(process, self.printed_urls(process)[0])
        except NotMeasured:
            process.stop()
            raise

    def printed_urls(self, process, count=1):
        """The first MCP URLs that the program prints."""
        printed = b""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if select.select([process.stdout], [], [], 0.2)[0]:
                chunk = os.read(process.stdout.fileno(), 65536)
                printed += chunk
                found = re.findall(rb"^http://\S+/mcp/\S+(?=\n)", printed, re.MULTILINE)
                if len(found) >= count:
                    return [url.decode() for url in found[:count]]
                if not chunk:
                    break
        with open(self._log(), encoding="utf-8", errors="replace") as file:
            said = file.read().strip().splitlines()
        raise NotMeasured(f"it printed no URL: {said[-1] if said else 'nothing'}")


class Peer(Server):
    """A server in Python from Benchmarks/peers."""

    script = ""

    def check(self):
        if not os.path.exists(self._tools_path):
            raise NotMeasured(f"no Generated/{self.integration}.json; run 'make snapshot'")
        self.bench.python_environment()

    def start(self):
        port = free_port()
        script = os.path.join(self.bench.root, "Benchmarks", "peers", self.script)
        command = [
            self.bench.python_environment(), "-B", script,
            self._tools_path, self.bench.upstream_url, str(port),
        ]
        return Target(Process(command, self._log()), f"http://127.0.0.1:{port}/mcp")

    @property
    def _tools_path(self):
        return self.bench.tools_path(self.integration)


class FastMCP(Peer):
    name = "fastmcp from_openapi"
    script = "fastmcp_server.py"


class LowLevelMCP(Peer):
    name = "mcp low-level server"
    script = "mcp_server.py"


class NginxProxy(Server):
    name = "nginx proxy_pass"
    lists_tools = False

    def check(self):
        if not shutil.which("nginx"):
            raise NotMeasured("nginx is not installed")

    def start(self):
        port = free_port()
        configuration = upstream.proxy_configuration(
            self.bench.folder, port, self.bench.upstream_url.removeprefix("http://")
        )
        process = Process(upstream.nginx_command(configuration), self._log())
        return Target(process, f"http://127.0.0.1:{port}/one")

    def url_for(self, target, body):
        return target.url.replace("/one", "/hundred") if body is CALL_HUNDRED else target.url


ALL = [Tenon, FastMCP, LowLevelMCP, NginxProxy]


def wait_for_answer(server, target, body, seconds=60):
    """Posts `body` until an answer comes, checks that it is a good one, and returns it."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            answer = load.post(server.url_for(target, body), body)
            break
        except (urllib.error.URLError, ConnectionError, TimeoutError) as error:
            if isinstance(error, urllib.error.HTTPError):
                raise NotMeasured(f"it answers HTTP {error.code}") from error
            if target.process.has_ended:
                raise NotMeasured("it ended at once; see its log with --keep") from error
            if time.monotonic() > deadline:
                raise NotMeasured(f"no answer within {seconds} s") from error
            time.sleep(0.001)
    if body is LIST_TOOLS:
        expected = f'"list_all_{server.integration}_invoices"'.encode()
    else:
        expected = b"be5f7fab-0000-4000-8000-"
    if expected not in answer or b'"isError":true' in answer:
        raise NotMeasured(f"it answers {answer[:120].decode(errors='replace')}")
    return answer
