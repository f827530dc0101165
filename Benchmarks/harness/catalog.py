"""Every integration at once: what all tools cost to hold and to list."""

import os
import time

from . import calls, load, servers
from .processes import Process
from .report import NotMeasured, Table, median

_INTEGRATIONS = ["finexio", "billsby", "xero"]


def measure(bench):
    if not bench.upstream_url:
        bench.start_upstream()
    return [_listing(bench), _everything(bench)]


def _listing(bench):
    """`tools/list` of the integration with the most tools, all servers in turns."""
    table = Table(
        "tools/list, the 107 tools of Xero, 8 connections",
        ["server", "kB", "CPU µs/call", "calls/s"],
    )
    kinds = [servers.Tenon, servers.FastMCP, servers.LowLevelMCP]
    runners = [calls.Runner(kind(bench, "xero")) for kind in kinds]
    sizes, figures = {}, {}
    try:
        for runner in runners:
            bench.say(f"starting {runner.server.name} with Xero's tools")
            runner.start(servers.LIST_TOOLS)
        for _ in range(bench.rounds):
            for runner in runners:
                figure = runner.load(servers.LIST_TOOLS, 8, bench.seconds)
                if figure:
                    figures.setdefault(runner, []).append(figure)
        for runner in runners:
            if runner.target:
                sizes[runner] = len(load.post(runner.target.url, servers.LIST_TOOLS)) / 1000
    finally:
        for runner in runners:
            runner.stop()
    for runner in runners:
        if runner.why_not(servers.LIST_TOOLS) or runner not in figures:
            reason = runner.why_not(servers.LIST_TOOLS) or "no figures"
            table.add_not_measured(runner.server.name, reason)
            continue
        table.add(
            runner.server.name,
            f"{sizes[runner]:,.0f}",
            median([figure["cpu"] for figure in figures[runner]]),
            median([figure["rate"] for figure in figures[runner]], 0),
        )
    return table


def _everything(bench):
    """One process that serves every integration, with the vendors' stand-ins inside it."""
    table = Table(
        "one process for all integrations",
        ["what", "value"],
        "`tenon serve --sandbox`: an MCP server for each integration, and the vendors' stand-ins with"
        " their data in the same process.",
    )
    tenon = servers.Tenon(bench)
    try:
        tenon.check()
        starts, megabytes, listed = [], [], []
        for number in range(bench.rounds):
            bench.say(f"starting everything, {number + 1} of {bench.rounds}")
            began = time.monotonic()
            process = Process(
                [bench.tenon, "serve", "--sandbox", "--port", "0", "--log", "off"],
                os.path.join(bench.folder, "everything.log"), stdout=-1, cwd=bench.folder,
            )
            try:
                urls = tenon.printed_urls(process, len(_INTEGRATIONS))
                load.post(urls[0], servers.LIST_TOOLS)
                starts.append((time.monotonic() - began) * 1000)
                listed = [load.post(url, servers.LIST_TOOLS) for url in urls]
                megabytes.append(process.resident_megabytes())
            finally:
                process.stop()
        table.add("tools", sum(answer.count(b'"inputSchema"') for answer in listed))
        table.add("their lists, kB", f"{sum(len(answer) for answer in listed) / 1000:,.0f}")
        table.add("from start to the first answer, ms", median(starts))
        table.add("MiB when all lists have been read", median(megabytes))
    except (NotMeasured, OSError) as error:
        table.add_not_measured("tenon serve --sandbox", str(error))
    return table
