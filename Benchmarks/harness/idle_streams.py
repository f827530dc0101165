"""What ten thousand idle streams cost: memory, and the time of calls that are made beside them."""

import resource
import shutil
import socket
import time
import urllib.parse

from . import servers
from .calls import Runner
from .report import NotMeasured, Table, median

_COUNTS = [0, 1_000, 10_000]
_CONNECTIONS = 8


class _Tenon(servers.Tenon):
    """Made for many streams through one URL."""

    options = ["--max-streams", "12000", "--max-server-streams", "12000"]


def measure(bench):
    """Returns the table of calls beside idle streams."""
    for program in ("nginx", "wrk"):
        if not shutil.which(program):
            raise NotMeasured(f"{program} is not installed; run 'scripts/setup --bench'")
    _allow_files(max(_COUNTS) + 500)
    if not bench.upstream_url:
        bench.start_upstream()
    table = Table(
        f"tools/call beside idle streams, {_CONNECTIONS} connections",
        ["idle streams", "resident MiB", "p50 ms", "p99 ms", "CPU µs/call", "CPU ms/s at rest"],
        "Streams of the transport of 2024-11-05, each a connection of its own on which nothing is said; the last"
        " column is what the server uses to keep them alive while nobody asks for anything.",
    )
    runner = Runner(_Tenon(bench))
    streams = []
    try:
        bench.say(f"starting {runner.server.name}")
        runner.start()
        if runner.reason:
            raise NotMeasured(runner.reason)
        runner.load(servers.CALL_ONE, _CONNECTIONS, 1)
        for count in _COUNTS:
            bench.say(f"opening {count:,} streams")
            while len(streams) < count:
                streams.append(_open(runner.target.url))
            memory = runner.target.process.resident_megabytes()
            rest = _at_rest(runner.target.process, 20 if count else 2)
            figures = [
                runner.load(servers.CALL_ONE, _CONNECTIONS, bench.seconds) for _ in range(bench.rounds)
            ]
            figures = [figure for figure in figures if figure]
            lost = sum(not _is_open(stream) for stream in streams)
            if lost or not figures:
                table.add_not_measured(f"{count:,}", f"{lost} streams ended" if lost else "no figures")
                continue
            table.add(
                f"{count:,}", f"{memory:.0f}",
                median([figure["p50"] for figure in figures], 2),
                median([figure["p99"] for figure in figures], 2),
                median([figure["cpu"] for figure in figures]), f"{rest:.1f}",
            )
    except OSError as error:
        table.add_not_measured("streams", str(error))
    finally:
        for stream in streams:
            stream.close()
        runner.stop()
    return [table]


def _allow_files(count):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < count:
        raise NotMeasured(f"the limit of open files is {hard}, and {count} are needed")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, count), hard))


def _open(url):
    """A connection on which a stream has begun."""
    parts = urllib.parse.urlsplit(url)
    stream = socket.create_connection((parts.hostname, parts.port), timeout=30)
    stream.sendall(
        f"GET {parts.path}/sse HTTP/1.1\r\nHost: {parts.netloc}\r\n"
        "Accept: text/event-stream\r\n\r\n".encode()
    )
    received = b""
    while b"event: endpoint" not in received:
        chunk = stream.recv(4096)
        if not chunk or b" 503 " in received[:16]:
            raise NotMeasured(f"a stream was refused: {received[:60].decode(errors='replace')}")
        received += chunk
    stream.setblocking(False)
    return stream


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
