"""What a data folder costs a call: token, filter, audit log and idempotency key, beside the same call
of `tenon serve --integration`, which has none of them; and what many MCP servers cost."""

import concurrent.futures
import os
import shutil
import statistics
import urllib.parse

from . import load, servers
from .calls import Runner
from .installation import OPTIONS, Installation
from .report import NotMeasured, Table, median

_WRITE = "create_a_finexio_counterparty"
_COUNTERPARTY = {"name": "Acme Tooling", "type": "Supplier", "internal_id": "S-1"}
_CREATE = load.message("tools/call", name=_WRITE, arguments=_COUNTERPARTY)
_CREATE_ONCE = load.message(
    "tools/call", name=_WRITE, arguments={**_COUNTERPARTY, "idempotency_key": load.FRESH}
)
_CONNECTIONS = [1, 8, 64]
_MANY = 10_000
# Limits that are counted and never reached, and a line for each request, to a file.
_WATCHED = [
    "--allow-network", "127.0.0.0/8", "--limit-token", "1000000/1", "--limit-account", "1000000/1",
    "--log", "json",
]

# What is called through the data folder, and what it is compared with.
_SERIES = [
    ("a read: token, filter, audit", servers.CALL_ONE, servers.CALL_ONE, False),
    ("the same with limits and a request log", servers.CALL_ONE, servers.CALL_ONE, True),
    ("a write: token, filter, audit", _CREATE, _CREATE, False),
    ("a write with a fresh idempotency key", _CREATE_ONCE, _CREATE, False),
]


class DataFolder(servers.Tenon):
    name = "tenon serve --data"

    def __init__(self, bench, label, options=()):
        super().__init__(bench)
        self.label = label
        self.installation = Installation(
            bench.tenon, os.path.join(bench.folder, label),
            os.path.join(bench.folder, f"{label}.log"), options or OPTIONS,
        )

    def start(self):
        self.installation.start()
        account = self.installation.account(self.bench.upstream_url)
        return servers.Target(self.installation.process, self.installation.server(account))


def measure(bench):
    """Returns the tables of calls through a data folder."""
    for program in ("nginx", "wrk"):
        if not shutil.which(program):
            raise NotMeasured(f"{program} is not installed; run 'scripts/setup --bench'")
    if not bench.upstream_url:
        bench.start_upstream()
    return [_calls(bench), _many_servers(bench)]


def _calls(bench):
    table = Table(
        "tools/call through a data folder",
        ["what", "connections", "--integration µs", "--data µs", "more µs", "--data calls/s"],
        "CPU µs/call of `tenon serve --integration`, which has an account in memory and nothing else, and of"
        " `tenon serve --data`; the difference is the median of those of the rounds. The data folder lies"
        " on the machine's disk; each key and its answer are on it before the call and before the answer.",
    )
    plain, kept = Runner(servers.Tenon(bench)), Runner(DataFolder(bench, "calls"))
    watched = Runner(DataFolder(bench, "watched", _WATCHED))
    figures = {}
    try:
        for runner in (plain, kept, watched):
            bench.say(f"starting {runner.server.name}")
            runner.start()
            runner.load(servers.CALL_ONE, 8, 1)
        for number in range(bench.rounds):
            bench.say(f"round {number + 1} of {bench.rounds} through a data folder")
            for connections in _CONNECTIONS:
                for what, body, compared, is_watched in _SERIES:
                    runner = watched if is_watched else kept
                    pair = (
                        plain.load(compared, connections, bench.seconds),
                        runner.load(body, connections, bench.seconds),
                    )
                    if all(pair):
                        figures.setdefault((what, connections), []).append(pair)
    finally:
        plain.stop()
        kept.stop()
        watched.stop()
    for what, body, compared, is_watched in _SERIES:
        for connections in _CONNECTIONS:
            pairs = figures.get((what, connections))
            if not pairs:
                reason = plain.why_not(compared) or (watched if is_watched else kept).why_not(body)
                table.add_not_measured(what, reason or "no figures")
                continue
            table.add(
                what, connections,
                median([before["cpu"] for before, _ in pairs]),
                median([after["cpu"] for _, after in pairs]),
                median([after["cpu"] - before["cpu"] for before, after in pairs]),
                f"{statistics.median(after['rate'] for _, after in pairs):,.0f}",
            )
    return table


def _many_servers(bench):
    """The same call with few MCP servers and with many, through one of them and through all in turns."""
    table = Table(
        "one of many MCP servers, a read, 8 connections",
        ["MCP servers", "one: CPU µs/call", "in turns: CPU µs/call", "from start to the first answer, ms"],
    )
    folders = [(count, DataFolder(bench, f"servers-{count}")) for count in (10, _MANY)]
    runners, paths, figures, starts = {}, {}, {}, {}
    try:
        for count, folder in folders:
            bench.say(f"making {count} MCP servers")
            runner = runners[count] = Runner(folder)
            runner.start()
            if runner.reason:
                raise NotMeasured(runner.reason)
            paths[count] = _make_servers(bench, folder, count)
            starts[count] = [_restart(runner) for _ in range(bench.rounds)]
            runner.load(servers.CALL_ONE, 8, 1)
        for _ in range(bench.rounds):
            for count, runner in runners.items():
                for way in ("", paths[count]):
                    figure = runner.load(servers.CALL_ONE, 8, bench.seconds, way)
                    if figure:
                        figures.setdefault((count, way), []).append(figure["cpu"])
        for count in runners:
            table.add(
                f"{count:,}", median(figures[count, ""]), median(figures[count, paths[count]]),
                median(starts[count]),
            )
    except (NotMeasured, OSError, KeyError) as error:
        table.add_not_measured(f"{_MANY:,}", str(error))
    finally:
        for runner in runners.values():
            runner.stop()
    return table


def _make_servers(bench, folder, count):
    """Makes MCP servers and returns the file of their paths."""
    account = folder.installation.ask("GET", "/integrated-account")["result"][0]["id"]
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        urls = pool.map(
            lambda number: folder.installation.server(account, f"server {number}"), range(count)
        )
        paths = [urllib.parse.urlsplit(url).path for url in urls]
    path = os.path.join(bench.folder, f"{folder.label}.paths")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(paths))
    return path


def _restart(runner):
    """Starts the server anew; returns the milliseconds until it has answered a call."""
    path = urllib.parse.urlsplit(runner.target.url).path
    runner.stop()
    installation = runner.server.installation
    milliseconds = installation.start() * 1000
    runner.target = servers.Target(installation.process, installation.origin + path)
    servers.wait_for_answer(runner.server, runner.target, servers.CALL_ONE)
    return milliseconds
