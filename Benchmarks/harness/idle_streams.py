"""What ten thousand idle streams cost: memory, and the time of calls that are made beside them."""

import resource
import shutil
import socket
import time
import urllib.parse
import urllib.request

from . import load, servers
from .calls import Runner
from .installation import OPTIONS
from .platform import DataFolder
from .report import NotMeasured, Table, median

_COUNT = 10_000
_CONNECTIONS = 8


# Made for many streams through one URL.
_OPTIONS = [*OPTIONS, "--max-streams", "12000", "--max-server-streams", "12000"]


def measure(bench):
    """Returns the table of calls beside idle streams."""
    for program in ("nginx", "wrk"):
        if not shutil.which(program):
            raise NotMeasured(f"{program} is not installed; run 'scripts/setup --bench'")
    _allow_files(_COUNT + 500)
    if not bench.upstream_url:
        bench.start_upstream()
    table = Table(
        f"tools/call beside {_COUNT:,} idle streams, {_CONNECTIONS} connections",
        ["idle streams", "resident MiB", "p50 ms", "p99 ms", "CPU µs/call", "CPU ms/s at rest"],
        "Streams of three kinds, each a connection of its own on which nothing is said: of the transport of"
        " 2024-11-05, the GET of a session of 2025-11-25 (a session each), and `subscriptions/listen` of 2026-07-28."
        " The last column is what the server uses to keep them alive while nobody asks for anything.",
    )
    for number, (kind, open_one) in enumerate(_KINDS):
        folder = DataFolder(bench, f"streams-{number}", _OPTIONS)
        _measure_beside(bench, table, Runner(folder), kind, open_one)
    return [table]


def _measure_beside(bench, table, runner, kind, open_one):
    """A row of a server without streams and one of the same with them."""
    streams = []
    try:
        bench.say(f"starting {runner.server.name}")
        runner.start()
        if runner.reason:
            raise NotMeasured(runner.reason)
        runner.load(servers.CALL_ONE, _CONNECTIONS, 1)
        for count in (0, _COUNT):
            row = f"{count:,} {kind}" if count else f"none (then {kind})"
            bench.say(f"opening {count:,} streams: {kind}")
            streams += [open_one(runner.target.url) for _ in range(count)]
            memory = runner.target.process.resident_megabytes()
            rest = _at_rest(runner.target.process, 20 if count else 2)
            figures = [
                runner.load(servers.CALL_ONE, _CONNECTIONS, bench.seconds) for _ in range(bench.rounds)
            ]
            figures = [figure for figure in figures if figure]
            lost = sum(not _is_open(stream) for stream in streams)
            if lost or not figures:
                table.add_not_measured(row, f"{lost} streams ended" if lost else "no figures")
                continue
            table.add(
                row, f"{memory:.0f}",
                median([figure["p50"] for figure in figures], 2),
                median([figure["p99"] for figure in figures], 2),
                median([figure["cpu"] for figure in figures]), f"{rest:.1f}",
            )
    except (NotMeasured, OSError) as error:
        table.add_not_measured(kind, str(error))
    finally:
        for stream in streams:
            stream.close()
        runner.stop()


def _allow_files(count):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < count:
        raise NotMeasured(f"the limit of open files is {hard}, and {count} are needed")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, count), hard))


def _open(url, head, body=b"", until=b"\n\n"):
    """A connection on which a stream has begun: its first event has come."""
    parts = urllib.parse.urlsplit(url)
    stream = socket.create_connection((parts.hostname, parts.port), timeout=30)
    stream.sendall(
        "\r\n".join([
            head.format(path=parts.path), f"Host: {parts.netloc}",
            "Accept: application/json, text/event-stream", "Content-Type: application/json",
            f"Content-Length: {len(body)}", "", "",
        ]).encode() + body
    )
    received = b""
    while until not in received:
        chunk = stream.recv(4096)
        if not chunk or b" 200 " not in received[:16] + chunk[:16]:
            raise NotMeasured(f"a stream was refused: {(received + chunk)[:60].decode(errors='replace')}")
        received += chunk
    stream.setblocking(False)
    return stream


def _open_sse(url):
    return _open(url, "GET {path}/sse HTTP/1.1", until=b"event: endpoint")


def _open_get(url):
    version = "2025-11-25"
    client = {"protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "b", "version": "1"}}
    hello = urllib.request.Request(
        url, load.message("initialize", **client),
        {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"},
    )
    with urllib.request.urlopen(hello, timeout=30) as response:
        session = response.headers["mcp-session-id"]
    return _open(
        url, f"GET {{path}} HTTP/1.1\r\nMcp-Session-Id: {session}\r\nMCP-Protocol-Version: {version}"
    )


def _open_listen(url):
    version = "2026-07-28"
    meta = {
        "io.modelcontextprotocol/protocolVersion": version,
        "io.modelcontextprotocol/clientInfo": {"name": "b", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    }
    method = "subscriptions/listen"
    body = load.message(method, _meta=meta, notifications={"toolsListChanged": True})
    head = f"POST {{path}} HTTP/1.1\r\nMCP-Protocol-Version: {version}\r\nMcp-Method: {method}"
    return _open(url, head, body)


_KINDS = [
    ("/sse", _open_sse),
    ("GET", _open_get),
    ("subscriptions/listen", _open_listen),
]


def _is_open(stream):
    """Whether the other side has not ended it; takes what has come."""
    try:
        while chunk := stream.recv(65536):
            if b"0\r\n\r\n" in chunk:
                return False
        return False
    except BlockingIOError:
        return True
    except OSError:
        return False


def _at_rest(process, seconds):
    """Milliseconds of processor time a second while nobody asks for anything."""
    before = process.cpu_seconds()
    time.sleep(seconds)
    return (process.cpu_seconds() - before) / seconds * 1_000
