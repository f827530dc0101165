"""How long what the dashboard's pages ask takes, with 500 accounts and 10,000 entries in the audit log."""

import concurrent.futures
import http.client
import os
import time
import urllib.parse

from .installation import OPTIONS, Installation
from .report import NotMeasured, Table, median

_ACCOUNTS = 500
_ENTRIES = 10_000
_WORKERS = 8
# Refused before anything is sent, and in the log all the same: no vendor is needed.
_CALL = "list_all_finexio_invoices"

# What a page asks when it is opened or filtered.
_REQUESTS = [
    ("the page itself", "/"),
    ("what is up: accounts, servers, the last day", "/overview"),
    ("accounts, a page of 50", "/integrated-account?limit=50"),
    ("accounts of one status", "/integrated-account?status=active&limit=50"),
    ("MCP servers of an account", "/integrated-account/{account}/mcp"),
    ("tools of an account that a filter lets pass", "/integrated-account/{account}/tools?methods=read"),
    ("activity, a page of 50", "/audit?limit=50"),
    ("activity, a filter that fits nothing", "/audit?tool_name=none"),
    ("calls of the last hour", "/statistics?period=hour"),
    ("calls of the last week", "/statistics?period=week"),
    ("calls of one account", "/statistics?period=week&integrated_account_id={account}"),
    ("the audit log's chain, whole", "/audit/verification"),
]


def measure(bench):
    """Returns the table of the requests of the pages."""
    table = Table(
        f"the dashboard: {_ACCOUNTS} accounts, {_ENTRIES:,} entries in the audit log",
        ["what is asked", "ms", "bytes"],
        "One request at a time over one connection, with an API key; milliseconds until the whole answer is"
        " there. The first look at the calls reads the log, and is asked of a server just started.",
    )
    folder = Installation(
        bench.tenon, os.path.join(bench.folder, "dashboard"),
        os.path.join(bench.folder, "dashboard.log"), OPTIONS,
    )
    try:
        folder.start()
        bench.say(f"making {_ACCOUNTS} accounts and {_ENTRIES:,} entries")
        account = _fill(folder)
        folder.stop()
        folder.start()
        first = [_ask(_connect(folder), folder.key, "/statistics?period=week")]
        table.add("calls of the last week, the first look", median([first[0][0]]), f"{first[0][1]:,}")
        connection = _connect(folder)
        for what, path in _REQUESTS:
            path = path.replace("{account}", account)
            _ask(connection, folder.key, path)
            count = 5 if bench.quick else 25
            figures = [_ask(connection, folder.key, path) for _ in range(count)]
            table.add(what, median([took for took, _ in figures]), f"{figures[0][1]:,}")
    finally:
        folder.stop()
    return [table]


def _fill(folder):
    """Makes accounts at nobody and refused calls through them; returns an account's id."""

    def make(number):
        body = {
            "integration": "finexio", "tenant_id": f"tenant {number % 50}", "label": f"Ledger {number}",
            "origin": "http://127.0.0.1:9", "credentials": {"username": "u", "password": "p"},
        }
        return folder.ask("POST", "/integrated-account", body)["id"]

    with concurrent.futures.ThreadPoolExecutor(_WORKERS) as pool:
        accounts = list(pool.map(make, range(_ACCOUNTS)))
        for number in range(20):
            folder.server(accounts[0], f"server {number}")

        def call(worker):
            connection = _connect(folder)
            for number in range(worker, _ENTRIES, _WORKERS):
                path = f"/integrated-account/{accounts[number % _ACCOUNTS]}/tools/{_CALL}"
                connection.request(
                    "POST", path, b'{"limti":1}',
                    {"Authorization": f"Bearer {folder.key}", "Content-Type": "application/json"},
                )
                answer = connection.getresponse()
                answer.read()
                if answer.status != 400:
                    raise NotMeasured(f"a call was answered with {answer.status}")

        list(pool.map(call, range(_WORKERS)))
    found = folder.ask("GET", "/statistics?period=week")
    while not found["is_complete"]:
        found = folder.ask("GET", "/statistics?period=week")
    if found["calls"] < _ENTRIES:
        raise NotMeasured(f"of {_ENTRIES} calls {found['calls']} were counted")
    return accounts[0]


def _connect(folder):
    where = urllib.parse.urlsplit(folder.origin)
    return http.client.HTTPConnection(where.hostname, where.port, timeout=30)


def _get(connection, key, path):
    connection.request("GET", path, headers={"Authorization": f"Bearer {key}"})
    answer = connection.getresponse()
    return answer.status, answer.read()


def _ask(connection, key, path):
    """Returns the milliseconds of a request and the bytes of its answer."""
    began = time.perf_counter()
    status, body = _get(connection, key, path)
    took = (time.perf_counter() - began) * 1000
    if status != 200:
        raise NotMeasured(f"{path} was answered with {status}: {body[:200]!r}")
    return took, len(body)
