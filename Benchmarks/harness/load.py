"""Load by wrk: one message posted over some connections for some seconds."""

import json
import os
import subprocess
import urllib.error
import urllib.request

from .report import NotMeasured

HEADERS = {
    "Content-Type": "application/json",
    "Accept": "application/json, text/event-stream",
    "MCP-Protocol-Version": "2025-11-25",
}
# Stands in a body for a text that is another one in each request.
FRESH = "%FRESH%"
_SCRIPT = os.path.join(os.path.dirname(__file__), "load.lua")


def message(method, **parameters):
    """Returns a JSON-RPC request as bytes."""
    request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters}
    return json.dumps(request, separators=(",", ":")).encode()


def post(url, body, timeout=30):
    """Returns the answer to one POST of `body`, as bytes."""
    request = urllib.request.Request(url, body, HEADERS)
    with urllib.request.urlopen(request, timeout=timeout) as response:
        return response.read()


def run(target, body_path, answer_size, connections, seconds, paths=""):
    """Puts load on `target` and returns wrk's figures with `cpu`, the server's microseconds a call.

    `answer_size` is the length of a good answer: errors that come with status 200 are shorter.
    `paths` names a file of paths that take turns, instead of the one of the target's URL.
    """
    before = target.process.cpu_seconds()
    done = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", _SCRIPT]
        + [target.url],
        env={
            **os.environ, "BENCH_BODY": body_path, "BENCH_RUN": os.urandom(8).hex(),
            "BENCH_PATHS": paths,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("BENCH ")]
    if not lines:
        raise NotMeasured(f"wrk failed: {(done.stderr or done.stdout).strip()[:200]}")
    figures = json.loads(lines[0].removeprefix("BENCH "))
    if figures["calls"] == 0 or figures["failed"]:
        raise NotMeasured(f"{figures['failed']} of {figures['calls']} calls failed")
    if figures["bytes"] < figures["calls"] * answer_size:
        raise NotMeasured("answers under load are shorter than the one that was checked")
    figures["cpu"] = (target.process.cpu_seconds() - before) / figures["calls"] * 1e6
    figures["rate"] = figures["calls"] / figures["seconds"]
    return figures
