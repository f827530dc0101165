"""Runs the parts one after the other and writes the report."""

import argparse
import os
import shutil
import tempfile
import time

from . import (
    calls,
    catalog,
    compilation,
    dashboard,
    durability,
    generation,
    idle_streams,
    machine,
    platform,
    yaml_speed,
)
from .bench import ROOT, Bench
from .report import NotMeasured, Table

PARTS = {
    "calls": calls.measure,
    "catalog": catalog.measure,
    "platform": platform.measure,
    "streams": idle_streams.measure,
    "dashboard": dashboard.measure,
    "durability": durability.measure,
    "yaml": yaml_speed.measure,
    "generation": generation.measure,
    "compilation": compilation.measure,
}

_PREFACE = """# Benchmarks

Written by `make bench`; every run writes this file anew.

Servers, the API behind them (nginx with two files) and the load (wrk, one thread) share the machine's cores, so
calls/s depend on all three. **CPU µs/call is the server's own processor time**, user and system, of all its
threads and processes, and is what to compare. Servers take turns within each round; numbers are medians, with
their range in parentheses. Before each slice of load one answer is read and checked; a slice with a failed or
shorter answer is not counted. Each server does the same work: one `POST` of JSON-RPC in, one `GET` with credentials
to the API, one tool result out. The peers run in one process each, on uvicorn with uvloop and httptools.
`nginx proxy_pass` is the floor: it forwards the same bytes and looks at nothing.
"""


def main(arguments):
    options = _options(arguments)
    folder = tempfile.mkdtemp(prefix="tenon-bench-")
    # nginx's workers give up root and must still reach the pages.
    os.chmod(folder, 0o755)
    bench = Bench(folder, options.quick)
    began = time.monotonic()
    tables = []
    try:
        for name, measure in PARTS.items():
            if options.only in (None, name):
                tables += _part(bench, name, measure)
    finally:
        bench.stop()
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    for table in tables:
        print(table.text() + "\n")
    if options.only is None:
        path = os.path.join(ROOT, "Benchmarks", "results.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(_report(bench, tables, time.monotonic() - began))
        print(f"written: {os.path.relpath(path)}")
    if options.keep:
        print(f"logs: {folder}")


def _options(arguments):
    parser = argparse.ArgumentParser(prog="Benchmarks/run")
    parser.add_argument("--quick", action="store_true", help="one short sample of each")
    parser.add_argument("--only", choices=PARTS, help="one part; results.md stays as it is")
    parser.add_argument("--keep", action="store_true", help="keep the logs of the servers")
    return parser.parse_args(arguments)


def _part(bench, name, measure):
    try:
        return measure(bench)
    except (NotMeasured, OSError) as error:
        table = Table(name, ["what", "result"])
        table.add_not_measured(name, str(error))
        return [table]


def _report(bench, tables, seconds):
    facts = [*machine.description(), *_peer_versions(bench)]
    mode = "one short sample of each (`--quick`)" if bench.quick else f"{bench.rounds} rounds"
    lines = [_PREFACE, f"The run took {seconds:.0f} s: {mode}.", "", "| machine | |", "| --- | --- |"]
    lines += [f"| {name} | {value} |" for name, value in facts]
    return "\n".join([*lines, "", *(table.markdown() + "\n" for table in tables)])


def _peer_versions(bench):
    try:
        python = bench.python_environment()
    except NotMeasured:
        return []
    names = ["fastmcp", "mcp", "uvicorn", "uvloop", "httptools", "pydantic-core"]
    return list(machine.versions_in(python, names).items())
